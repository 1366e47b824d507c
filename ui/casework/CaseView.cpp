#include "ui/casework/CaseView.h"

#include "ui/casework/BasisView.h"
#include "ui/casework/BinderView.h"
#include "ui/casework/CaseEvidenceView.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/FactsForm.h"
#include "ui/casework/FactsView.h"
#include "ui/casework/FineView.h"
#include "ui/casework/HistoryView.h"
#include "ui/casework/MeasuresView.h"
#include "ui/casework/NextView.h"
#include "ui/casework/PartiesView.h"
#include "ui/casework/PerformanceView.h"
#include "ui/casework/ReferralView.h"
#include "ui/casework/ReviewView.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kLowest = 320; // of the tabs
constexpr int kRoomForNames = 400; // of all tabs; above it they stand closer, so that none is out of sight

Result<ShownCase> readShown(const store::Reader &reader, store::Workspace &workspace, const Id<casework::Case> &id)
{
    auto file = casework::readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    auto seen = reader.see(id);
    if (!seen)
        return seen.error();
    auto officers = reader.records<access::Officer>("access/officers");
    if (!officers)
        return officers.error();
    auto draft = workspace.draft(FactsForm::draftKey(id));
    if (!draft)
        return draft.error();
    ShownCase out{std::move(*file), std::move(*seen), std::move(*officers), std::move(*draft),
        casework::todayOf(workspace), {}, {}, {}, {}};
    out.facts = casework::factsOf(out.file, out.today);
    const casework::Procedure &procedure = casework::procedureFor(out.file.one.procedureVersion, out.today);
    const casework::Situation now{out.facts, out.today};
    out.openPoints = casework::openPoints(procedure, now);
    out.steps = casework::nextSteps(procedure, now);
    std::erase_if(out.steps, [](const casework::NextStep &step) { return !step.fits; });
    out.deadlines = casework::runningDeadlines(out.file, out.today);
    return out;
}

} // namespace

CaseView::CaseView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_none(mutedLabel(tr("Choose a case to see what is next.")))
    , m_content(new QWidget)
    , m_number(titleLabel({}))
    , m_contested(new QPushButton(tr("Contested")))
    , m_stage(new Chip)
    , m_missing(new Chip)
    , m_due(new Chip)
    , m_transfer(new Chip)
    , m_cause(new QLabel)
    , m_tabs(new QTabWidget)
    , m_next(new NextView(shell))
    , m_facts(new FactsView(shell))
    , m_basis(new BasisView(shell))
    , m_evidence(new CaseEvidenceView(shell))
    , m_fine(new FineView(shell))
    , m_measures(new MeasuresView(shell))
    , m_documents(new DocumentsView(shell))
    , m_performance(new PerformanceView(shell))
    , m_referral(new ReferralView(shell))
    , m_parties(new PartiesView(shell))
    , m_review(new ReviewView(shell))
    , m_history(new HistoryView(shell))
    , m_binder(new BinderView(shell))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_none->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_none, 1);
    outer->addWidget(m_content, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(makeHead());
    auto *card = new QFrame;
    setRole(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(measure::kMargin, measure::kGrid, measure::kMargin, measure::kPadding);
    inside->addWidget(m_tabs);
    layout->addWidget(card, 1);
    makeTabs();
    m_content->hide();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { fill(current()); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &) {
        if (isVisible())
            reload();
        else
            m_old = true;
    });
}

QWidget *CaseView::makeHead()
{
    auto *out = new QFrame;
    setRole(out, "card");
    auto *head = new QVBoxLayout(out);
    head->setContentsMargins(measure::kMargin, measure::kGap, measure::kMargin, measure::kGap);
    head->setSpacing(measure::kGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setWordWrap(true);
    row->addWidget(m_number, 1);
    m_contested->setObjectName(QStringLiteral("contestedCase"));
    setRole(m_contested, "contested");
    m_contested->setToolTip(tr("Two devices wrote different things here. Opens the place where it is decided."));
    connect(
        m_contested, &QPushButton::clicked, this, [this] { m_shell.settle(casework::Case::description().ref(m_id)); });
    row->addWidget(m_contested, 0, Qt::AlignVCenter);
    for (Chip *chip : {m_stage, m_transfer, m_missing, m_due})
        row->addWidget(chip, 0, Qt::AlignVCenter);
    head->addLayout(row);
    m_cause->setWordWrap(true);
    m_cause->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_cause);
    return out;
}

void CaseView::makeTabs()
{
    m_tabs->setAccessibleName(tr("Parts of the case"));
    // The arrow keys go from tab to tab; Tab goes into the one that is shown, not to the arrows beside them.
    for (QToolButton *arrow : m_tabs->tabBar()->findChildren<QToolButton *>())
        arrow->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(m_next, tr("Next"));
    m_tabs->addTab(m_facts, tr("Facts"));
    m_tabs->addTab(m_basis, tr("Basis"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_fine, tr("Fine"));
    m_tabs->addTab(m_measures, tr("Measures"));
    m_tabs->addTab(m_documents, tr("Papers"));
    m_tabs->addTab(m_performance, tr("Payment"));
    m_tabs->addTab(m_referral, tr("Transfer"));
    m_tabs->addTab(m_parties, tr("Party"));
    m_tabs->addTab(m_review, tr("Review"));
    m_tabs->addTab(m_history, tr("Log"));
    m_tabs->addTab(m_binder, tr("File"));
    const std::pair<QWidget *, QString> kWholeNames[] = {{m_documents, tr("Documents")},
        {m_performance, tr("Performance")}, {m_parties, tr("Party and links")}, {m_history, tr("History")},
        {m_binder, tr("Case file")}};
    for (const auto &[tab, name] : kWholeNames)
        m_tabs->setTabToolTip(m_tabs->indexOf(tab), name);
    int words = 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        words += fontMetrics().horizontalAdvance(m_tabs->tabText(i));
    if (words > kRoomForNames)
        setRole(m_tabs->tabBar(), "dense");
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->widget(i)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_tabs->setMinimumHeight(kLowest);
    for (CaseTab *tab : std::initializer_list<CaseTab *>{m_next, m_facts, m_basis, m_evidence, m_fine, m_performance,
             m_referral, m_parties, m_review, m_history, m_binder, m_measures, m_documents}) {
        connect(tab, &CaseTab::done, this, &CaseView::done);
        connect(tab, &CaseTab::failed, this, &CaseView::failed);
    }
    connect(m_measures, &MeasuresView::documentAsked, this, [this](const Id<casework::CaseDocument> &id) {
        m_documents->openOnceListed(id);
        fill(m_documents);
    });
    auto *edit = new QAction(tr("Edit the facts"), this);
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    edit->setShortcutContext(Qt::WidgetShortcut);
    connect(edit, &QAction::triggered, this, [this] { go({CasePlace::Tab::Facts, {}}); });
    m_tabs->tabBar()->addAction(edit);
    connect(m_next, &NextView::placeAsked, this, &CaseView::go);
    connect(m_performance, &PerformanceView::placeAsked, this, &CaseView::go);
    connect(m_referral, &ReferralView::placeAsked, this, &CaseView::go);
    connect(m_review, &ReviewView::placeAsked, this, &CaseView::go);
    connect(m_binder, &BinderView::placeAsked, this, &CaseView::go);
    connect(m_binder, &BinderView::opened, this, &CaseView::open);
    connect(m_history, &HistoryView::opened, this, &CaseView::open);
    connect(m_fine, &FineView::basisAsked, this, [this](const QString &violation) {
        go({CasePlace::Tab::Basis, violation});
    });
}

void CaseView::show(const Id<casework::Case> &id)
{
    if (m_id != id)
        m_tabs->setCurrentWidget(m_next);
    m_id = id;
    reload();
}

void CaseView::go(const CasePlace &place)
{
    switch (place.tab) {
    case CasePlace::Tab::Next:
        m_tabs->setCurrentWidget(m_next);
        m_next->focusPeriods();
        return;
    case CasePlace::Tab::Facts:
        m_tabs->setCurrentWidget(m_facts);
        m_facts->edit(place.subject);
        return;
    case CasePlace::Tab::Basis:
        m_tabs->setCurrentWidget(m_basis);
        m_basis->lookAt(place.subject);
        return;
    case CasePlace::Tab::Evidence:
        m_tabs->setCurrentWidget(m_evidence);
        m_evidence->focusFirst();
        return;
    case CasePlace::Tab::Fine:
        m_tabs->setCurrentWidget(m_fine);
        m_fine->focusFirst();
        return;
    case CasePlace::Tab::Measures:
        m_tabs->setCurrentWidget(m_measures);
        m_measures->lookAt(place.subject);
        return;
    case CasePlace::Tab::Documents:
        m_tabs->setCurrentWidget(m_documents);
        m_documents->lookAt(place.subject);
        return;
    case CasePlace::Tab::Performance:
        m_tabs->setCurrentWidget(m_performance);
        m_performance->focusFirst();
        return;
    case CasePlace::Tab::Referral:
        m_tabs->setCurrentWidget(m_referral);
        m_referral->focusFirst();
        return;
    case CasePlace::Tab::Parties:
        m_tabs->setCurrentWidget(m_parties);
        m_parties->focusLinks();
        return;
    case CasePlace::Tab::Review:
        m_tabs->setCurrentWidget(m_review);
        m_review->focusFirst();
        return;
    }
    Q_UNREACHABLE();
}

void CaseView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_old)
        reload();
}

void CaseView::reload()
{
    m_old = false;
    if (m_id.isNull())
        return;
    m_shell.background().read(
        this,
        [id = m_id, &workspace = m_shell.background().workspace()](
            const store::Reader &reader) { return readShown(reader, workspace, id); },
        [this, asked = m_id](const Result<ShownCase> &shown) {
            if (asked != m_id)
                return;
            if (shown)
                take(*shown);
            else
                emit failed(shown.error().message.inWords());
        });
}

void CaseView::take(const ShownCase &shown)
{
    m_case = shown;
    m_stale = {m_next, m_facts, m_basis, m_evidence, m_fine, m_measures, m_documents, m_performance, m_referral,
        m_parties, m_review, m_history, m_binder};
    fillHead();
    const auto counted = [](const QString &words, std::size_t count) {
        return count == 0 ? words : QStringLiteral("%1 %2").arg(words).arg(count);
    };
    m_tabs->setTabText(m_tabs->indexOf(m_evidence), counted(tr("Evidence"), shown.file.evidence.size()));
    m_tabs->setTabText(m_tabs->indexOf(m_documents), counted(tr("Papers"), shown.file.documents.size()));
    m_none->hide();
    m_content->show();
    fill(current());
    if (m_documents->isAwaited())
        fill(m_documents);
}

CaseTab *CaseView::current() const
{
    return static_cast<CaseTab *>(m_tabs->currentWidget());
}

void CaseView::fill(CaseTab *tab)
{
    if (m_case && m_stale.erase(tab) > 0)
        tab->fill(*m_case);
}

void CaseView::fillHead()
{
    const ShownCase &shown = *m_case;
    const casework::Case &one = shown.file.one;
    const casework::StageRow &stage = casework::procedureOf(one.procedureVersion).at(one.stage);
    m_number->setText(one.number.isEmpty() ? tr("Not filed yet") : one.number);
    m_contested->setVisible(shown.file.contested);
    m_stage->set(stage.name.inWords(), stage.terminal ? Chip::Tone::Neutral : Chip::Tone::Accent);
    m_transfer->setVisible(shown.facts.transferOpen);
    m_transfer->set(tr("To be transferred"), Chip::Tone::Danger);
    m_missing->setVisible(!shown.steps.empty());
    if (!shown.steps.empty()) {
        const int missing = int(shown.steps.front().gaps.size());
        m_missing->set(missing > 0 ? tr("%n missing", nullptr, missing) : tr("May move on"),
            missing > 0 ? Chip::Tone::Warn : Chip::Tone::Ok);
    }
    m_due->setVisible(one.dueOn.isValid());
    if (one.dueOn.isValid()) {
        const DueText due = dueText(one.dueOn, shown.today);
        m_due->set(due.text, due.tone);
    }
    m_cause->setText(QStringLiteral("%1 · %2").arg(one.partyName, one.cause));
}

void CaseView::open(const record::Ref &ref)
{
    if (ref.kind == casework::CaseDocument::description().kind().name) {
        fill(m_documents);
        m_documents->show(Id<casework::CaseDocument>(ref.id));
    } else if (ref.kind == evidence::EvidenceItem::description().kind().name) {
        m_shell.open(ref);
    } else if (const auto place = placeOf(ref)) {
        go(*place);
    }
}

} // namespace qilian::ui
