#include "ui/casework/FineView.h"

#include "core/discretion/PackLibrary.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/FactorForm.h"
#include "ui/widgets/FineResult.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 30;

QString lineOf(const discretion::Pack &pack, const discretion::Benchmark &benchmark)
{
    return QStringLiteral("%1  %2 — %3").arg(benchmark.id, benchmark.violation, pack.title);
}

} // namespace

FineView::FineView(Shell &shell, QWidget *parent)
    : CaseTab(shell, parent)
    , m_benchmark(new QComboBox)
    , m_official(new Chip)
    , m_fits(new Chip)
    , m_other(new PickField([this](const QString &typed, const PickField::Deliver &deliver) {
        std::vector<PickField::Choice> found;
        for (const discretion::Pack &pack : m_packs.value_or(std::vector<discretion::Pack>())) {
            for (const discretion::Benchmark &one : pack.benchmarks) {
                const QString line = lineOf(pack, one);
                if (line.contains(typed, Qt::CaseInsensitive) && int(found.size()) < kFound)
                    found.push_back({QString::fromLatin1(pack.digest) + u'/' + one.id, line});
            }
        }
        deliver(found);
    }))
    , m_none(new QFrame)
    , m_noneWords(new QLabel)
    , m_toBasis(new QPushButton(tr("To the basis")))
    , m_body(new QWidget)
    , m_form(new FactorForm)
    , m_result(new FineResult)
    , m_open(new QLabel)
    , m_saved(mutedLabel({}))
    , m_save(new QPushButton(tr("Save the determination")))
    , m_check(new QPushButton(tr("Compute it again")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    makeBenchmarkRow(layout);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto *results = new QScrollArea;
    results->setWidgetResizable(true);
    results->setFocusPolicy(Qt::NoFocus);
    results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    results->setWidget(m_result);
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(measure::kPadding);
    columns->addWidget(scroll, 1);
    columns->addWidget(results, 1);
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
    m_open->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openPoints"));
    layout->addWidget(m_open);
    layout->addWidget(makeSavedRow());

    connect(m_form, &FactorForm::changed, this, &FineView::compute);
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

void FineView::makeBenchmarkRow(QLayout *layout)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::kGap);
    m_benchmark->setObjectName(QStringLiteral("benchmark"));
    m_benchmark->setAccessibleName(tr("Benchmark"));
    m_benchmark->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setAccessibleName(tr("Another benchmark"));
    m_other->setPlaceholderText(tr("Another benchmark: number or word"));
    line->addWidget(m_benchmark, 3);
    line->addWidget(m_official);
    line->addWidget(m_fits);
    line->addWidget(m_other, 2);
    layout->addWidget(row);
    m_none->setProperty("tone", QStringLiteral("warn"));
    auto *none = new QHBoxLayout(m_none);
    none->setContentsMargins(measure::kPadding, measure::kGrid, measure::kPadding, measure::kGrid);
    m_noneWords->setWordWrap(true);
    none->addWidget(m_noneWords, 1);
    none->addWidget(m_toBasis);
    layout->addWidget(m_none);
    connect(m_toBasis, &QPushButton::clicked, this, &FineView::basisAsked);
    connect(m_benchmark, &QComboBox::activated, this, [this] {
        if (const auto chosen = current())
            showBenchmark(*chosen, nullptr);
    });
    connect(m_other, &PickField::changed, this, [this] {
        const QString picked = m_other->picked();
        if (picked.isEmpty())
            return;
        m_other->clear();
        const Choice choice{picked.section(u'/', 0, 0), picked.section(u'/', 1)};
        offerBenchmarks(choice);
        showBenchmark(choice, nullptr);
    });
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
    row->addWidget(m_save);
    row->addWidget(m_saved, 1);
    row->addWidget(m_check);
    connect(m_save, &QPushButton::clicked, this, &FineView::save);
    connect(m_check, &QPushButton::clicked, this, &FineView::recompute);
    return out;
}

void FineView::fill(const ShownCase &shown)
{
    m_shown = shown;
    if (m_packs)
        arrange();
    else
        readPacks();
}

void FineView::readPacks()
{
    shell().background().read(
        this, [](const store::Reader &reader) { return discretion::readPacks(reader); },
        [this](const Result<std::vector<discretion::Pack>> &packs) {
            if (!packs) {
                emit failed(packs.error().message.inWords());
                return;
            }
            m_packs = *packs;
            arrange();
        });
}

const discretion::Pack *FineView::packOf(const QString &digest) const
{
    for (const discretion::Pack &pack : *m_packs) {
        if (QString::fromLatin1(pack.digest) == digest)
            return &pack;
    }
    return nullptr;
}

std::optional<FineView::Choice> FineView::current() const
{
    const int index = m_benchmark->currentIndex();
    return index < 0 || index >= int(m_choices.size()) ? std::nullopt : std::optional(m_choices[std::size_t(index)]);
}

void FineView::arrange()
{
    const casework::Case &one = m_shown.file.one;
    if (one.id.isNull())
        return;
    const auto &saved = m_shown.file.determination;
    const Id<discretion::DeterminationRecord> savedId = saved ? saved->id : Id<discretion::DeterminationRecord>();
    const bool standing = m_arranged == one.id && m_formOf == savedId;
    m_arranged = one.id;
    m_formOf = savedId;
    std::vector<Exhibit> exhibits;
    for (const evidence::EvidenceItem &item : m_shown.file.evidence)
        exhibits.push_back({item.id.text(), item.title});

    std::optional<Choice> chosen;
    if (standing)
        chosen = current();
    else if (saved && packOf(saved->packDigest))
        chosen = Choice{saved->packDigest, saved->benchmark};
    offerBenchmarks(chosen);
    if (!standing || !m_form->benchmark()) {
        if (const auto now = current())
            showBenchmark(*now, saved ? &*saved : nullptr);
        else
            m_form->clear();
    }
    m_form->offerEvidence(exhibits);
    showSaved();
    compute();
}

void FineView::offerBenchmarks(const std::optional<Choice> &chosen)
{
    m_choices.clear();
    const QSignalBlocker quiet(m_benchmark);
    m_benchmark->clear();
    const auto add = [this](const discretion::Pack &pack, const discretion::Benchmark &benchmark) {
        m_choices.push_back({QString::fromLatin1(pack.digest), benchmark.id});
        m_benchmark->addItem(lineOf(pack, benchmark));
        m_benchmark->setItemData(m_benchmark->count() - 1, lineOf(pack, benchmark), Qt::ToolTipRole);
    };
    for (const discretion::Applicable &fitting : casework::benchmarksFor(m_shown.file, *m_packs))
        add(*fitting.pack, *fitting.benchmark);
    m_fitting = m_choices.size();
    if (chosen && std::find(m_choices.begin(), m_choices.end(), *chosen) == m_choices.end()) {
        const discretion::Pack *pack = packOf(chosen->digest);
        if (const discretion::Benchmark *other = pack ? pack->benchmark(chosen->benchmark) : nullptr)
            add(*pack, *other);
    }
    if (chosen) {
        const auto at = std::find(m_choices.begin(), m_choices.end(), *chosen);
        m_benchmark->setCurrentIndex(at == m_choices.end() ? 0 : int(at - m_choices.begin()));
    }
    m_benchmark->setEnabled(!m_choices.empty());
    explainNone(m_fitting > 0);
}

void FineView::explainNone(bool fitting)
{
    m_none->setVisible(!fitting);
    const law::Basis *basis = casework::basisOf(m_shown.file.one);
    m_toBasis->setVisible(!basis);
    if (m_packs->empty())
        m_noneWords->setText(
            tr("No benchmark pack is here yet. Import the table your province has published on the page Discretion."));
    else if (!basis)
        m_noneWords->setText(tr("Choose the basis of the case first: the benchmarks that cite it are found by it."));
    else
        m_noneWords->setText(
            tr("No benchmark in force on %1 for this area cites 《%2》%3. Another one can only be a reference.")
                .arg(std::max(m_shown.file.one.actEndedOn, basis->from).toString(Qt::ISODate), basis->law,
                    basis->articlePenalty));
}

void FineView::showBenchmark(const Choice &choice, const discretion::DeterminationRecord *saved)
{
    const discretion::Pack *pack = packOf(choice.digest);
    const discretion::Benchmark *benchmark = pack ? pack->benchmark(choice.benchmark) : nullptr;
    if (!benchmark)
        return;
    const bool ofSaved = saved && Choice{saved->packDigest, saved->benchmark} == choice;
    m_form->show(*benchmark, ofSaved ? saved->facts() : discretion::Facts());
    if (!ofSaved)
        return;
    for (const FactorForm::Proof &proof : m_form->proofs()) {
        QStringList exhibits;
        for (const Uuid &item : saved->supporting(proof.factor, proof.option))
            exhibits.append(item.text());
        m_form->prove(proof.factor, proof.option, exhibits);
    }
}

void FineView::compute()
{
    const auto choice = current();
    const discretion::Pack *pack = choice && m_form->benchmark() ? packOf(choice->digest) : nullptr;
    m_body->setVisible(pack);
    m_official->setVisible(pack);
    m_fits->setVisible(pack && std::size_t(m_benchmark->currentIndex()) >= m_fitting);
    m_save->setEnabled(false);
    m_open->clear();
    m_open->setVisible(pack);
    if (!pack)
        return;
    m_official->set(
        pack->official ? tr("Published") : tr("Reference only"), pack->official ? Chip::Tone::Ok : Chip::Tone::Warn);
    m_official->setToolTip(
        QStringLiteral("%1 · %2 · %3").arg(pack->issuer, pack->effectiveFrom.toString(Qt::ISODate), pack->source));
    m_fits->set(tr("Does not cite the basis"), Chip::Tone::Danger);
    const auto fine = m_form->determine();
    m_result->show(*pack, *m_form->benchmark(), fine, m_form->openFactors());
    const Result<void> may = casework::mayDetermine(m_shown.file);
    m_save->setEnabled(fine && may);
    m_save->setToolTip(may ? QStringLiteral("Ctrl+Enter") : may.error().message.inWords());
    QStringList unproven;
    for (const FactorForm::Proof &proof : m_form->proofs()) {
        if (proof.exhibits.isEmpty())
            unproven.append(proof.words);
    }
    if (!may)
        m_open->setText(may.error().message.inWords());
    else if (!unproven.isEmpty())
        m_open->setText(tr("%n choice(s) without evidence: %1", nullptr, int(unproven.size()))
                            .arg(unproven.join(QStringLiteral("；"))));
    else if (fine)
        m_open->setText(tr("Every choice is proved."));
    changeRole(m_open, may && unproven.isEmpty() ? "muted" : "error");
}

void FineView::showSaved()
{
    const auto &saved = m_shown.file.determination;
    m_check->setVisible(saved.has_value());
    if (!saved) {
        m_saved->setText(tr("Nothing is saved yet."));
        return;
    }
    m_saved->setText(tr("Saved: %1").arg(saved->amount.display()));
    shell().background().read(
        this,
        [id = saved->id](const store::Reader &reader) {
            return reader.history(discretion::DeterminationRecord::description().ref(id));
        },
        [this, id = saved->id](const Result<std::vector<record::Change>> &history) {
            const auto &now = m_shown.file.determination;
            if (!history || history->empty() || !now || now->id != id)
                return;
            const record::Change &change = history->front();
            QString who = tr("the program");
            for (const access::Officer &officer : m_shown.officers) {
                if (officer.id.uuid() == change.actor)
                    who = officer.name;
            }
            const QString when = minuteText(QDateTime::fromMSecsSinceEpoch(change.hlc.wallMs()));
            const discretion::Pack *pack = packOf(now->packDigest);
            m_saved->setText(
                tr("Saved: %1, by %2, %3, from “%4” (digest %5)")
                    .arg(now->amount.display(), who, when, pack ? pack->title : QString(), now->packDigest.left(8)));
            m_saved->setToolTip(now->packDigest);
        });
}

void FineView::save()
{
    const auto choice = current();
    if (!m_save->isEnabled() || !choice)
        return;
    casework::FineChoice fine;
    fine.packDigest = choice->digest;
    fine.assessment.benchmark = choice->benchmark;
    fine.assessment.facts = m_form->facts();
    for (const FactorForm::Proof &proof : m_form->proofs()) {
        for (const QString &exhibit : proof.exhibits) {
            if (const auto item = Uuid::parse(exhibit))
                fine.assessment.evidence.push_back({proof.factor, proof.option, *item});
        }
    }
    shell().background().write(
        this,
        [id = m_shown.file.one.id, fine, by = actor()](
            store::Workspace &workspace) { return casework::determineFine(workspace, by, id, fine); },
        [this](const Result<Id<discretion::DeterminationRecord>> &saved) {
            if (!saved) {
                emit failed(saved.error().message.inWords());
                return;
            }
            m_formOf = *saved; // what was saved is what the form shows: it stays as it is
            emit done(tr("The determination is saved and the fine stands on the case."));
        });
}

void FineView::recompute()
{
    const auto &saved = m_shown.file.determination;
    if (!saved)
        return;
    const discretion::Pack *pack = packOf(saved->packDigest);
    const auto again = pack
        ? saved->recompute(*pack)
        : Result<discretion::Settlement>(Error{Error::Code::NotFound,
            {"FineView", QT_TRANSLATE_NOOP("FineView", "The table this fine was computed from is not here."), {}}, {}});
    if (again)
        emit done(tr("Computed again from the same table: the same figure, %1.").arg(again->amount.display()));
    else
        emit failed(again.error().message.inWords());
}

void FineView::focusFirst()
{
    m_benchmark->isEnabled() ? m_benchmark->setFocus(Qt::OtherFocusReason) : m_other->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
