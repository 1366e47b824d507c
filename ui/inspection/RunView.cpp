#include "ui/inspection/RunView.h"

#include "core/base/ChinaTime.h"
#include "core/casework/CaseWork.h"
#include "core/evidence/Import.h"
#include "core/inspection/InspectionWork.h"
#include "core/law/Catalogue.h"
#include "ui/inspection/FindingPanel.h"
#include "ui/inspection/TaskForm.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kTreeHeight = 200;
constexpr int kIndexRole = Qt::UserRole;

QString answerWords(const inspection::RunItem &item)
{
    if (!item.answer || item.answer->answer.isEmpty())
        return {};
    const QString &answer = item.answer->answer;
    if (item.item->answer != inspection::ChecklistItem::Answer::YesNoNa)
        return item.item->unit.isEmpty() ? answer : answer + u' ' + item.item->unit;
    if (answer == QLatin1String("yes"))
        return RunView::tr("Yes");
    return answer == QLatin1String("no") ? RunView::tr("No") : RunView::tr("Not applicable");
}

QString verdictWords(const inspection::RunItem &item)
{
    if (!item.answer || item.answer->answer.isEmpty())
        return {};
    if (item.isFailed())
        return item.answer->openedCase.isNull() ? RunView::tr("Problem") : RunView::tr("Problem, case opened");
    return item.verdict == inspection::Verdict::Ask ? RunView::tr("You judge") : RunView::tr("In order");
}

} // namespace

RunView::RunView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_none(mutedLabel(tr("Choose an inspection to go through its checklist.")))
    , m_content(new QWidget)
    , m_title(titleLabel({}))
    , m_about(mutedLabel({}))
    , m_state(new Chip)
    , m_counts(new QLabel)
    , m_progress(new QProgressBar)
    , m_start(new QPushButton(tr("Start on the spot")))
    , m_finish(new QPushButton(tr("Finish")))
    , m_tree(new QTreeWidget)
    , m_panel(new FindingPanel)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_none->setAlignment(Qt::AlignCenter);
    outer->addWidget(m_none, 1);
    outer->addWidget(m_content, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);

    auto *head = new QFrame;
    setRole(head, "card");
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(measure::kPadding, measure::kPadding, measure::kPadding, measure::kPadding);
    auto *row = new QHBoxLayout;
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_title, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    headLayout->addLayout(row);
    headLayout->addWidget(m_about);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_counts, 1);
    m_start->setProperty("primary", true);
    steps->addWidget(m_start);
    steps->addWidget(m_finish);
    headLayout->addLayout(steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Answered"));
    headLayout->addWidget(m_progress);
    layout->addWidget(head);

    m_tree->setAccessibleName(tr("Checklist"));
    m_tree->setHeaderLabels({tr("Item"), tr("Answer"), tr("Result")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(measure::kPadding);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 90);
    m_tree->header()->resizeSection(2, 90);
    m_tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tree->setMinimumHeight(kTreeHeight);
    m_tree->installEventFilter(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_panel);
    m_content->hide();

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RunView::choose);
    connect(m_start, &QPushButton::clicked, this, &RunView::start);
    connect(m_finish, &QPushButton::clicked, this, &RunView::finish);
    connect(m_panel, &FindingPanel::given, this, &RunView::give);
    connect(m_panel, &FindingPanel::filesDropped, this, &RunView::attach);
    connect(m_panel, &FindingPanel::caseAsked, this, &RunView::openCase);
    connect(m_panel, &FindingPanel::articleAsked, this,
        [this](const law::Citation &cited) { m_shell.openArticle(cited, dayOfTask()); });
    connect(m_panel, &FindingPanel::caseOpened, this, [this](const record::Ref &ref) { m_shell.open(ref); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &) { reload(); });
}

store::Actor RunView::actor() const
{
    return {m_shell.officer().id, m_shell.officerName()};
}

void RunView::show(const Id<inspection::InspectionTask> &id)
{
    if (m_id != id) {
        m_id = id;
        m_tree->clear();
    }
    reload();
}

Result<RunView::Shown> RunView::read(const store::Reader &reader, const Id<inspection::InspectionTask> &id)
{
    Shown shown;
    auto task = reader.get(id);
    if (!task)
        return task.error();
    auto run = inspection::runOf(reader, id);
    if (!run)
        return run.error();
    for (const inspection::RunItem &item : run->items) {
        if (!item.answer)
            continue;
        auto evidence = evidence::evidenceOfAnswer(reader, record::refTo(*item.answer));
        if (!evidence)
            return evidence.error();
        shown.evidence[item.item->id] = std::move(*evidence);
    }
    shown.task = std::move(*task);
    shown.run = std::move(*run);
    return shown;
}

void RunView::reload()
{
    if (m_id.isNull())
        return;
    m_shell.background().read(
        this, [id = m_id](const store::Reader &reader) { return read(reader, id); },
        [this, asked = m_id](const Result<Shown> &shown) {
            if (asked != m_id)
                return;
            if (shown)
                fill(*shown);
            else
                emit failed(shown.error().message.inWords());
        });
}

void RunView::fill(const Shown &shown)
{
    m_shown = shown;
    const inspection::InspectionTask &task = m_shown.task;
    m_title->setText(task.enterpriseName);
    QStringList about{sourceName(task.source), tr("planned for %1").arg(task.plannedOn.toString(Qt::ISODate))};
    if (task.startedAt.isValid())
        about.append(tr("begun %1").arg(inChina(task.startedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    m_about->setText(about.join(QStringLiteral(" · ")));
    const bool running = task.state == inspection::TaskState::Running;
    m_state->set(stateName(task.state),
        running                                         ? Chip::Tone::Info
            : task.state == inspection::TaskState::Done ? Chip::Tone::Ok
                                                        : Chip::Tone::Neutral);
    const int answered = m_shown.run.answered();
    const int problems = m_shown.run.failed();
    m_counts->setText(task.state == inspection::TaskState::Planned
            ? tr("Two certified officers start it on the spot; from then on items can be answered.")
            : tr("%1 of %2 answered").arg(answered).arg(m_shown.run.items.size()) + QStringLiteral(" · ")
                + tr("%n problem(s)", nullptr, problems));
    m_counts->setWordWrap(true);
    m_progress->setRange(0, std::max(1, int(m_shown.run.items.size())));
    m_progress->setValue(answered);
    m_start->setVisible(task.state == inspection::TaskState::Planned);
    m_finish->setVisible(running);
    fillTree();
    m_none->hide();
    m_content->show();
}

void RunView::fillTree()
{
    const Theme &theme = Theme::of(this);
    std::vector<QTreeWidgetItem *> rows(m_shown.run.items.size());
    const bool known = m_tree->topLevelItemCount() > 0;
    if (known) {
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
            const QVariant index = (*it)->data(0, kIndexRole);
            if (index.isValid() && index.toUInt() < rows.size())
                rows[index.toUInt()] = *it;
        }
    }
    QTreeWidgetItem *group = nullptr;
    QString groupName;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const inspection::RunItem &item = m_shown.run.items[i];
        if (!rows[i]) {
            const QString name = item.item->group.isEmpty() ? item.list->title : item.item->group;
            if (!group || name != groupName) {
                groupName = name;
                group = new QTreeWidgetItem(m_tree, {name});
                group->setFlags(Qt::ItemIsEnabled);
                group->setFirstColumnSpanned(true);
                QFont bold = m_tree->font();
                bold.setBold(true);
                group->setFont(0, bold);
                group->setExpanded(true);
            }
            rows[i] = new QTreeWidgetItem(group, {item.item->question});
            rows[i]->setToolTip(0, item.item->question);
            rows[i]->setData(0, kIndexRole, uint(i));
        }
        rows[i]->setText(1, answerWords(item));
        rows[i]->setText(2, verdictWords(item));
        const bool open = item.answer && !item.isFailed() && item.verdict == inspection::Verdict::Ask;
        rows[i]->setForeground(2, item.isFailed() ? theme.danger : open ? theme.warn : theme.ok);
    }
    m_tree->expandAll();
    if (m_tree->currentItem() && m_tree->currentItem()->data(0, kIndexRole).isValid())
        choose(m_tree->currentItem());
    else
        goToNext();
}

QDate RunView::dayOfTask() const
{
    return m_shown.task.startedAt.isValid() ? chinaDay(m_shown.task.startedAt) : m_shown.task.plannedOn;
}

void RunView::choose(QTreeWidgetItem *row)
{
    const QVariant index = row ? row->data(0, kIndexRole) : QVariant();
    if (!index.isValid() || index.toUInt() >= m_shown.run.items.size())
        return m_panel->hide();
    const inspection::RunItem &item = m_shown.run.items[index.toUInt()];
    const inspection::InspectionTask &task = m_shown.task;
    m_panel->show(item, m_shown.evidence[item.item->id], task.state == inspection::TaskState::Running, dayOfTask());
}

void RunView::goToNext()
{
    QTreeWidgetItem *now = m_tree->currentItem();
    QTreeWidgetItemIterator it = now ? QTreeWidgetItemIterator(now) : QTreeWidgetItemIterator(m_tree);
    if (now)
        ++it;
    while (*it && !(*it)->data(0, kIndexRole).isValid())
        ++it;
    if (*it)
        m_tree->setCurrentItem(*it);
}

void RunView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_id.isNull())
        fillTree();
}

bool RunView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress || m_panel->itemId().isEmpty())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_1:
        giveQuick(QStringLiteral("yes"));
        return true;
    case Qt::Key_2:
        giveQuick(QStringLiteral("no"));
        return true;
    case Qt::Key_3:
        giveQuick(QStringLiteral("na"));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_panel->focusAnswer();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void RunView::giveQuick(const QString &answer)
{
    const QVariant index = m_tree->currentItem() ? m_tree->currentItem()->data(0, kIndexRole) : QVariant();
    if (!index.isValid() || m_shown.task.state != inspection::TaskState::Running)
        return;
    const inspection::RunItem &item = m_shown.run.items[index.toUInt()];
    if (item.item->answer != inspection::ChecklistItem::Answer::YesNoNa)
        return m_panel->focusAnswer();
    give({item.item->id, answer, item.answer ? item.answer->note : QString(), {}, false}, true);
}

void RunView::give(const inspection::GivenAnswer &given, bool goOn)
{
    m_shell.background().write(
        this,
        [given, id = m_id, who = actor()](
            store::Workspace &workspace) { return inspection::answer(workspace, who, id, given); },
        [this, item = given.item](const Result<Id<inspection::ChecklistAnswer>> &answer) {
            if (!answer)
                emit failed(answer.error().message.inWords());
        });
    // A problem stays in front: its photos and its violation come next.
    const QVariant index = m_tree->currentItem() ? m_tree->currentItem()->data(0, kIndexRole) : QVariant();
    if (!goOn || !index.isValid())
        return;
    const inspection::Verdict verdict = inspection::judge(*m_shown.run.items[index.toUInt()].item, given.answer);
    m_tree->setFocus(Qt::OtherFocusReason);
    if (verdict == inspection::Verdict::Good)
        goToNext();
}

void RunView::start()
{
    m_shell.background().write(
        this, [id = m_id, who = actor()](store::Workspace &open) { return inspection::startTask(open, who, id); },
        [this](const Result<store::CommitReceipt> &started) {
            if (!started)
                return emit failed(started.error().message.inWords());
            m_tree->setFocus(Qt::OtherFocusReason);
        });
}

void RunView::finish()
{
    m_shell.background().write(
        this, [id = m_id, who = actor()](store::Workspace &open) { return inspection::finishTask(open, who, id); },
        [this](const Result<store::CommitReceipt> &finished) {
            if (finished)
                emit done(tr("The inspection is finished. Its answers stay as they are."));
            else
                emit failed(finished.error().message.inWords());
        });
}

void RunView::attach(const QString &item, const QStringList &files)
{
    const Id<inspection::ChecklistAnswer> finding = inspection::answerId(m_id, item);
    evidence::ImportContext context{inspection::InspectionTask::description().ref(m_id),
        inspection::ChecklistAnswer::description().ref(finding), {}, m_shell.officerName(), m_shown.task.place};
    emit done(tr("Taking in %n file(s)… You can go on meanwhile.", nullptr, int(files.size())));
    m_shell.background().longWork(
        this,
        [context, files, who = actor()](
            store::Workspace &open) { return casework::importForFinding(open, who, context, files); },
        [this](const evidence::ImportReport &report) {
            QStringList faults;
            for (const evidence::ImportedFile &file : report.files) {
                if (file.fault)
                    faults.append(file.fault->message.inWords());
                else if (file.duplicate)
                    faults.append(tr("%1 is evidence already and was not added again.").arg(file.file));
            }
            if (report.added())
                emit done(tr("%n file(s) taken in as evidence.", nullptr, report.added()));
            if (!faults.isEmpty())
                emit failed(faults.join(u'\n'));
        });
}

void RunView::openCase(const QString &itemId, const QString &violation)
{
    const law::Violation *known = law::Catalogue::shipped().find(violation);
    if (!known)
        return emit failed(tr("Choose the violation first, then open the case."));
    casework::CaseOpening opening;
    opening.finding = inspection::answerId(m_id, itemId);
    opening.draft.violations = {violation};
    opening.draft.cause = known->zh;
    opening.draft.source = tr("Found at an inspection");
    opening.draft.officers = m_shown.task.officers;
    opening.draft.place = m_shown.task.place;
    opening.draft.actEndedOn = chinaDay(m_shown.task.startedAt);
    opening.draft.discoveredOn = opening.draft.actEndedOn;
    opening.draft.leadReceivedOn = casework::todayOf(m_shell.background().workspace());
    opening.draft.party = m_shown.task.enterprise;
    m_shell.background().longWork( // behind the photos dropped a moment ago, which belong to the case
        this,
        [opening, who = actor()](store::Workspace &open) mutable -> Result<Id<casework::Case>> {
            const auto party = open.reader().get(Id<party::Enterprise>(opening.draft.party.id));
            if (!party)
                return party.error();
            casework::snapshotParty(opening.draft, *party);
            if (opening.draft.place.isEmpty())
                opening.draft.place = party->address;
            const auto evidence = evidence::evidenceOfAnswer(
                open.reader(), inspection::ChecklistAnswer::description().ref(opening.finding));
            if (!evidence)
                return evidence.error();
            for (const evidence::EvidenceRow &row : *evidence)
                opening.evidence.push_back(row.id);
            return casework::openCase(open, who, opening);
        },
        [this](const Result<Id<casework::Case>> &id) {
            if (id)
                m_shell.open(casework::Case::description().ref(*id));
            else
                emit failed(id.error().message.inWords());
        });
}

} // namespace qilian::ui
