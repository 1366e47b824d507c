#include "ui/casework/FineView.h"

#include "core/access/Session.h"
#include "core/casework/EarlierPenalties.h"
#include "core/discretion/PackLibrary.h"
#include "ui/casework/SimilarView.h"
#include "ui/shell/Enrolment.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/CircumstanceForm.h"
#include "ui/widgets/FineResult.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

FineView::FineView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_summary(new FineSummaryView)
    , m_benchmark(new BenchmarkField)
    , m_body(new QWidget)
    , m_form(new FactorForm)
    , m_circumstances(new CircumstanceForm)
    , m_result(new FineResult)
    , m_similar(new SimilarView(shell))
    , m_open(new QLabel)
    , m_individualWhy(new QLabel)
    , m_individual(new QLineEdit)
    , m_now(sectionLabel({}))
    , m_saved(mutedLabel({}))
    , m_save(new QPushButton(tr("Save the determination")))
    , m_check(new QPushButton(tr("Compute it again")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(measure::kPadding);
    facts->addWidget(m_form);
    facts->addWidget(m_circumstances);
    facts->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(measure::kGap);
    beside->addWidget(m_result);
    beside->addWidget(m_similar);
    beside->addStretch(1);
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(measure::kPadding);
    columns->addLayout(facts, 1);
    columns->addLayout(beside, 1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, measure::kGap, 0);
    column->setSpacing(measure::kGap);
    column->addWidget(m_summary);
    column->addWidget(m_benchmark);
    column->addWidget(m_body);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    m_open->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openPoints"));
    layout->addWidget(m_open);
    m_individualPlace = makeIndividual();
    layout->addWidget(m_individualPlace);
    layout->addWidget(makeSavedRow());
    new TabOrder(this, page);

    connect(m_summary, &FineSummaryView::chosen, this, &FineView::arrange);
    connect(m_summary, &FineSummaryView::withdrawn, this, &FineView::withdraw);
    connect(m_benchmark, &BenchmarkField::chosen, this, [this] {
        if (const auto choice = m_benchmark->current())
            showBenchmark(*choice, nullptr);
        compute();
    });
    connect(m_benchmark, &BenchmarkField::basisAsked, this, [this] {
        if (m_row)
            emit basisAsked(m_row->violation);
    });
    const auto read = [this](const law::Citation &cited) {
        this->shell().openArticle(cited, m_shown.file.one.actEndedOn);
    };
    connect(m_result, &FineResult::articleAsked, this, read);
    connect(m_benchmark, &BenchmarkField::articleAsked, this, read);
    connect(m_circumstances, &CircumstanceForm::articleAsked, this, read);
    connect(m_form, &FactorForm::changed, this, &FineView::compute);
    connect(m_circumstances, &CircumstanceForm::changed, this, &FineView::compute);
    connect(m_similar, &SimilarView::failed, this, &FineView::failed);
    auto *finish = new QAction(tr("Save the determination"), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &FineView::save);
    addAction(finish);
    connect(&shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(discretion::PackRecord::description().kind().name))
            readPacks();
    });
}

QWidget *FineView::makeIndividual()
{
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::kGrid);
    setRole(m_individualWhy, "error");
    m_individualWhy->setWordWrap(true);
    m_individualWhy->setBuddy(m_individual);
    m_individual->setObjectName(QStringLiteral("individualReason"));
    m_individual->setAccessibleName(tr("Individual reason for this figure"));
    m_individual->setPlaceholderText(m_individual->accessibleName());
    column->addWidget(m_individualWhy);
    column->addWidget(m_individual);
    out->hide();
    return out;
}

QWidget *FineView::makeSavedRow()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    m_save->setObjectName(QStringLiteral("saveFine"));
    m_save->setProperty("primary", true);
    m_save->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_saved->setObjectName(QStringLiteral("savedFine"));
    m_saved->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_check->setObjectName(QStringLiteral("recompute"));
    m_now->setObjectName(QStringLiteral("fineNow"));
    m_now->setToolTip(tr("The figure the form comes to now"));
    row->addWidget(m_save);
    row->addWidget(m_now);
    row->addWidget(m_saved, 1);
    row->addWidget(m_check);
    connect(m_save, &QPushButton::clicked, this, &FineView::save);
    connect(m_check, &QPushButton::clicked, this, &FineView::recompute);
    return out;
}

void FineView::fill(const ShownCase &shown)
{
    m_shown = shown;
    m_summary->show(shown.file);
    if (m_benchmark->hasPacks())
        arrange();
    else
        readPacks();
}

void FineView::readPacks()
{
    shell().background().read(
        this,
        [&workspace = shell().background().workspace(), key = shell().session().key()](
            const store::Reader &reader) { return discretion::readPacks(reader, provinceKey(workspace, key)); },
        [this](const Result<std::vector<discretion::Pack>> &packs) {
            if (!packs) {
                emit failed(packs.error().message.inWords());
                return;
            }
            m_benchmark->setPacks(*packs);
            arrange();
        });
}

const discretion::DeterminationRecord *FineView::saved() const
{
    return m_row ? m_shown.file.determination(m_row->violation, m_row->person) : nullptr;
}

void FineView::arrange()
{
    const casework::Case &one = m_shown.file.one;
    if (one.id.isNull() || !m_benchmark->hasPacks())
        return;
    const auto row = m_summary->current();
    const bool sameRow = m_arranged == one.id && m_row == row;
    m_arranged = one.id;
    m_row = row;
    const discretion::DeterminationRecord *kept = saved();
    const Id<discretion::DeterminationRecord> keptId = kept ? kept->id : Id<discretion::DeterminationRecord>();
    const bool standing = sameRow && m_formOf == keptId;
    m_formOf = keptId;

    std::optional<BenchmarkField::Choice> choice;
    if (standing)
        choice = m_benchmark->current();
    else if (kept && m_benchmark->packOf(kept->packDigest))
        choice = BenchmarkField::Choice{kept->packDigest, kept->benchmark};
    const auto fitting = row ? casework::benchmarksFor(m_shown.file, row->violation, m_benchmark->packs())
                             : std::vector<discretion::Applicable>();
    m_benchmark->offer(fitting, choice);
    explainNone(!fitting.empty());
    if (!standing) {
        m_individual->setText(kept ? kept->individual : QString());
        m_individualWhy->hide();
        m_individualPlace->setVisible(!m_individual->text().isEmpty());
    }
    if (!standing || !m_form->benchmark()) {
        if (const auto now = m_benchmark->current())
            showBenchmark(*now, kept);
        else
            m_form->clear();
    }
    std::vector<Exhibit> exhibits;
    for (const evidence::EvidenceItem &item : m_shown.file.evidence)
        exhibits.push_back({item.id.text(), item.title});
    m_form->offerEvidence(exhibits);
    m_circumstances->offerEvidence(exhibits);
    showSaved();
    compute();
}

void FineView::explainNone(bool fitting)
{
    const law::Basis *basis = m_row ? casework::basisOf(m_shown.file.one, m_row->violation) : nullptr;
    QString why;
    if (!m_row)
        why = tr("The case names no violation yet. Add it on the tab of the basis.");
    else if (!basis)
        why = tr("Choose the basis of this act first: the fine rests on it, and the benchmarks are found by it.");
    else if (!fitting)
        why = tr("No benchmark in force on %1 for this area cites 《%2》%3. Another one can only be a reference.")
                  .arg(std::max(m_shown.file.one.actEndedOn, basis->from).toString(Qt::ISODate), basis->law,
                      basis->articlePenalty);
    m_benchmark->explainNone(why, !basis);
}

discretion::Facts FineView::factsToBegin(const discretion::Benchmark &benchmark) const
{
    discretion::Facts out;
    if (!m_row || m_row->person.who != discretion::Penalised::Responsible)
        return out;
    for (const discretion::StatutoryRange &range : benchmark.statutory) {
        if (range.subject == QLatin1String("individual")) {
            out.branch = range.branch;
            break;
        }
    }
    return out;
}

void FineView::showBenchmark(const BenchmarkField::Choice &choice, const discretion::DeterminationRecord *kept)
{
    const discretion::Pack *pack = m_benchmark->packOf(choice.digest);
    const discretion::Benchmark *benchmark = pack ? pack->benchmark(choice.benchmark) : nullptr;
    if (!benchmark)
        return;
    const bool ofSaved = kept && BenchmarkField::Choice{kept->packDigest, kept->benchmark} == choice;
    m_circumstances->show(ofSaved ? discretion::Settling::fromJson(kept->settling).value_or(discretion::Settling())
                                  : discretion::Settling());
    m_circumstances->offer(discretion::circumstancesFor(m_shown.file.one.actEndedOn, pack->circumstances));
    m_form->show(*benchmark, ofSaved ? kept->facts() : factsToBegin(*benchmark));
    m_similar->setReason(ofSaved ? kept->deviation : QString());
    countEarlier(*benchmark);
    if (ofSaved)
        prove(*kept);
}

void FineView::prove(const discretion::DeterminationRecord &kept)
{
    const auto exhibits = [&kept](const FactorForm::Proof &proof) {
        QStringList out;
        for (const Uuid &item : kept.supporting(proof.factor, proof.option))
            out.append(item.text());
        return out;
    };
    for (const FactorForm::Proof &proof : m_form->proofs())
        m_form->prove(proof.factor, proof.option, exhibits(proof));
    for (const FactorForm::Proof &proof : m_circumstances->proofs())
        m_circumstances->prove(proof.factor, proof.option, exhibits(proof));
}

std::vector<FactorForm::Proof> FineView::proofs() const
{
    std::vector<FactorForm::Proof> out = m_form->proofs();
    const auto conditions = m_circumstances->proofs();
    out.insert(out.end(), conditions.begin(), conditions.end());
    return out;
}

Result<void> FineView::mayDetermine() const
{
    const Result<void> may = casework::mayDetermine(m_shown.file);
    return may && m_row ? casework::mayFine(m_shown.file, m_row->violation, m_row->person) : may;
}

/// Recidivism is looked up, not typed.
void FineView::countEarlier(const discretion::Benchmark &benchmark)
{
    if (!m_row)
        return;
    for (const discretion::Factor &factor : benchmark.factors) {
        if (!factor.recidivism)
            continue;
        shell().background().read(
            this,
            [one = m_shown.file.one, act = m_row->violation, years = factor.recidivism->years](
                const store::Reader &reader) { return casework::earlierPenalties(reader, one, act, years); },
            [this, id = m_shown.file.one.id, shown = benchmark.digest, factor = factor.id](
                const Result<std::vector<casework::PenalisedCase>> &earlier) {
                if (id != m_shown.file.one.id || !m_form->benchmark() || m_form->benchmark()->digest != shown)
                    return;
                if (!earlier) {
                    emit failed(earlier.error().message.inWords());
                    return;
                }
                QStringList lines;
                for (const casework::PenalisedCase &one : *earlier)
                    lines.append(QStringLiteral("%1 %2").arg(one.number, one.decidedOn.toString(Qt::ISODate)));
                m_form->count(factor, lines);
            });
    }
}

void FineView::compute()
{
    const auto choice = m_benchmark->current();
    const discretion::Pack *pack = choice && m_form->benchmark() ? m_benchmark->packOf(choice->digest) : nullptr;
    m_body->setVisible(pack);
    m_save->setEnabled(false);
    m_open->clear();
    m_open->setVisible(pack);
    m_now->clear();
    if (!pack) {
        m_similar->clear();
        return;
    }
    const auto fine = m_form->determine();
    m_circumstances->judge(fine);
    const discretion::Settling settling = m_circumstances->settling();
    const auto settled = fine ? discretion::settle(*fine, settling) : Result<discretion::Settlement>(fine.error());
    m_result->show(*pack, *m_form->benchmark(), fine, m_form->openFactors(), settling);
    if (settled && settled->penalty && m_row) {
        auto compared = discretion::ComparedFine::of(
            *m_form->benchmark(), *fine, m_form->facts(), m_row->person.who, settled->amount);
        compared.forCase = record::refTo(m_shown.file.one);
        m_similar->compare(compared, *m_form->benchmark(), m_shown.file.bureau.deviationPercent);
    } else {
        m_similar->clear();
    }
    if (settled)
        m_now->setText(settled->penalty ? settled->amount.display() : tr("No penalty"));
    const Result<void> may = mayDetermine();
    m_save->setEnabled(settled && !m_circumstances->hasFault() && may && m_row && m_benchmark->isTrusted());
    m_save->setToolTip(may ? QStringLiteral("Ctrl+Enter") : may.error().message.inWords());
    sayOpen(fine, settled, may);
}

void FineView::sayOpen(const Result<discretion::Determination> &fine, const Result<discretion::Settlement> &settled,
    const Result<void> &may)
{
    QStringList unproven;
    for (const FactorForm::Proof &proof : proofs()) {
        if (proof.exhibits.isEmpty())
            unproven.append(proof.words);
    }
    if (!may)
        m_open->setText(may.error().message.inWords());
    else if (fine && !settled)
        m_open->setText(settled.error().message.inWords());
    else if (!unproven.isEmpty())
        m_open->setText(tr("%n choice(s) without evidence: %1", nullptr, int(unproven.size()))
                            .arg(unproven.join(QStringLiteral("；"))));
    else if (fine)
        m_open->setText(tr("Every choice is proved."));
    changeRole(m_open, may && settled && unproven.isEmpty() ? "muted" : "error");
}

void FineView::showSaved()
{
    const discretion::DeterminationRecord *kept = saved();
    m_check->setVisible(kept);
    m_saved->setToolTip({});
    if (!kept) {
        m_saved->setText(tr("Nothing is saved yet."));
        return;
    }
    QString who = tr("the program");
    for (const access::Officer &officer : m_shown.officers) {
        if (officer.id.uuid() == kept->determinedBy)
            who = officer.name;
    }
    const discretion::Pack *pack = m_benchmark->packOf(kept->packDigest);
    m_saved->setText(tr("Saved: %1, by %2, %3, from “%4” (digest %5)")
                         .arg(kept->penalty ? kept->amount.display() : tr("No penalty"), who,
                             minuteText(kept->determinedAt), pack ? pack->title : QString(), kept->packDigest.left(8)));
    m_saved->setToolTip(kept->packDigest);
}

void FineView::save()
{
    const auto choice = m_benchmark->current();
    if (!m_save->isEnabled() || !choice || !m_row || m_similar->askForReason())
        return;
    casework::FineChoice fine;
    fine.packDigest = choice->digest;
    fine.assessment.benchmark = choice->benchmark;
    fine.assessment.facts = m_form->facts();
    fine.assessment.settling = m_circumstances->settling();
    fine.assessment.violation = m_row->violation;
    fine.assessment.penalised = m_row->person.who;
    fine.assessment.penalisedName = m_row->person.name;
    fine.assessment.individual = m_individual->text().trimmed();
    fine.assessment.deviation = m_similar->reason();
    for (const FactorForm::Proof &proof : proofs()) {
        for (const QString &exhibit : proof.exhibits) {
            if (const auto item = Uuid::parse(exhibit))
                fine.assessment.evidence.push_back({proof.factor, proof.option, *item});
        }
    }
    shell().background().write(
        this,
        [id = m_shown.file.one.id, fine, by = actor()](
            store::Workspace &workspace) { return casework::determineFine(workspace, by, id, fine); },
        [this, row = m_row](const Result<Id<discretion::DeterminationRecord>> &kept) {
            if (!kept && kept.error().code == Error::Code::Conflict && m_row == row)
                return askIndividual(kept.error().message.inWords());
            if (!kept) {
                emit failed(kept.error().message.inWords());
                return;
            }
            if (m_row == row)
                m_formOf = *kept; // what was saved is what the form shows: it stays as it is
            m_individualWhy->hide();
            emit done(tr("The determination is saved and the fine stands on the case."));
        });
}

void FineView::askIndividual(const QString &why)
{
    m_individualWhy->setText(why);
    m_individualWhy->show();
    m_individualPlace->show();
    m_individual->setFocus(Qt::OtherFocusReason);
}

void FineView::withdraw(const Uuid &fine, const QString &reason)
{
    write(
        [id = m_shown.file.one.id, fine, reason](store::Workspace &workspace, const store::Actor &by) {
            return casework::withdrawFine(workspace, by, id, Id<discretion::DeterminationRecord>(fine), reason);
        },
        tr("The fine is off the case."));
}

void FineView::recompute()
{
    const discretion::DeterminationRecord *kept = saved();
    if (!kept)
        return;
    const discretion::Pack *pack = m_benchmark->packOf(kept->packDigest);
    const auto again = pack
        ? kept->recompute(*pack)
        : Result<discretion::Settlement>(Error{Error::Code::NotFound,
            {"FineView", QT_TRANSLATE_NOOP("FineView", "The table this fine was computed from is not here."), {}}, {}});
    if (again)
        emit done(tr("Computed again from the same table: the same figure, %1.").arg(again->amount.display()));
    else
        emit failed(again.error().message.inWords());
}

void FineView::focusFirst()
{
    m_benchmark->focusFirst();
}

} // namespace qilian::ui
