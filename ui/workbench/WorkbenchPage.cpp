#include "ui/workbench/WorkbenchPage.h"

#include "core/casework/CaseDocument.h"
#include "core/casework/CaseList.h"
#include "core/casework/CaseWork.h"
#include "core/casework/DeadlineRule.h"
#include "core/casework/DocumentApproval.h"
#include "core/casework/Procedure.h"
#include "core/inspection/InspectionList.h"
#include "core/overview/Dispute.h"
#include "core/party/Enterprise.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WorkList.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace qilian::ui {

namespace {

constexpr int kRows = 20;
constexpr int kContestedSeen = 4;
constexpr int kNarrow = 1000;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// What one read brings; the words are made on the UI thread.
struct Work {
    casework::CasePage due;
    std::vector<inspection::TaskRow> running;
    inspection::TaskPage planned;
    std::vector<WorkRow> contested;
    std::vector<casework::AwaitedDocument> approvals;
};

Result<Work> readWork(const store::Reader &reader, const Id<access::Officer> &officer)
{
    Work out;
    auto approvals = casework::awaitingApproval(reader, officer, kRows);
    if (!approvals)
        return approvals.error();
    out.approvals = std::move(*approvals);
    auto due = casework::caseList(reader, {casework::CaseFilter::Order::Due, {}, {}, {}}, {}, kRows);
    if (!due)
        return due.error();
    out.due = std::move(*due);
    auto running = inspection::taskPage(reader, inspection::TaskState::Running, {}, kRows);
    if (!running)
        return running.error();
    out.running = std::move(running->rows);
    auto planned = inspection::taskPage(reader, inspection::TaskState::Planned, {}, kRows);
    if (!planned)
        return planned.error();
    out.planned = std::move(*planned);

    const auto contested = overview::contestedRecords(reader, kRows);
    if (!contested)
        return contested.error();
    for (const overview::ContestedRow &row : *contested)
        out.contested.push_back({row.ref, row.title.title,
            joined({overview::kindInWords(row.ref.kind), row.title.note}), {}, Chip::Tone::Danger});
    return out;
}

WorkRow rowOf(const casework::CaseRow &row, QDate today)
{
    const auto rule = casework::DeadlineRules::shipped().find(row.dueRule);
    const DueText due = dueText(row.dueOn, today);
    return {casework::Case::description().ref(row.id), joined({row.partyName, row.cause}),
        joined({rule ? rule->name.inWords() : QString(), row.dueOn.toString(Qt::ISODate),
            casework::procedureOn(today).at(row.stage).name.inWords(),
            row.number.isEmpty() ? WorkbenchPage::tr("Not filed yet") : row.number}),
        due.text, due.tone};
}

WorkRow rowOf(const casework::AwaitedDocument &awaited, QDate today)
{
    const int days = int(awaited.submitted.on.daysTo(today));
    return {casework::Case::description().ref(awaited.one.id), joined({awaited.document.title, awaited.one.partyName}),
        joined({WorkbenchPage::tr("submitted by %1 on %2")
                    .arg(awaited.submitted.officerName, awaited.submitted.on.toString(Qt::ISODate)),
            awaited.one.number.isEmpty() ? awaited.one.cause : awaited.one.number}),
        days > 0 ? WorkbenchPage::tr("waits %n day(s)", nullptr, days) : WorkbenchPage::tr("Today"),
        days > 2 ? Chip::Tone::Warn : Chip::Tone::Info};
}

WorkRow rowOf(const inspection::TaskRow &row, QDate today)
{
    WorkRow out{inspection::InspectionTask::description().ref(row.id), row.enterpriseName, {}, {}, {}};
    if (row.enterpriseName.isEmpty())
        out.title = row.title;
    const QString subject = row.title == out.title ? QString() : row.title;
    if (row.state == inspection::TaskState::Running) {
        out.note = joined({subject,
            row.startedAt.isValid() ? WorkbenchPage::tr("begun %1").arg(minuteText(row.startedAt)) : QString()});
        out.word = WorkbenchPage::tr("Running");
        out.tone = Chip::Tone::Accent;
        return out;
    }
    out.note = joined({subject, WorkbenchPage::tr("planned for %1").arg(row.plannedOn.toString(Qt::ISODate))});
    const int days = int(today.daysTo(row.plannedOn));
    out.word = days < 0 ? WorkbenchPage::tr("%n day(s) late", nullptr, -days)
        : days == 0     ? WorkbenchPage::tr("Today")
                        : WorkbenchPage::tr("in %n day(s)", nullptr, days);
    out.tone = days < 0 ? Chip::Tone::Warn : days == 0 ? Chip::Tone::Info : Chip::Tone::Neutral;
    return out;
}

} // namespace

WorkbenchPage::WorkbenchPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_due(new WorkList(tr("Due"), tr("No case has a period running for this bureau.")))
    , m_approvals(new WorkList(tr("For your approval"), tr("Nothing waits for your approval.")))
    , m_inspections(new WorkList(tr("Inspections"), tr("No inspection is planned or running.")))
    , m_contested(new WorkList(tr("Contested"), tr("Nothing is contested.")))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_due->setObjectName(QStringLiteral("due"));
    m_inspections->setObjectName(QStringLiteral("inspections"));
    m_contested->setObjectName(QStringLiteral("contested"));
    m_contested->setRemark(tr("Two devices wrote different things here. Open the record and decide what holds."));
    m_contested->setMost(kContestedSeen);
    m_contested->hide();
    m_approvals->setObjectName(QStringLiteral("approvals"));
    m_approvals->setMost(kContestedSeen);
    m_approvals->hide();

    auto *content = new QWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(measure::kPadding);
    right->addWidget(m_approvals);
    right->addWidget(m_contested);
    right->addWidget(m_inspections, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(measure::kPadding);
    m_columns->addWidget(m_due, 1);
    m_columns->addLayout(right, 1);
    content->setLayout(m_columns);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    setContent(scroll);
    setFocusProxy(m_due);

    for (WorkList *list : {m_due, m_approvals, m_inspections})
        connect(list, &WorkList::opened, this, [this](const record::Ref &ref) { m_shell.open(ref); });
    connect(m_contested, &WorkList::opened, this, [this](const record::Ref &ref) { m_shell.settle(ref); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        const auto touches = [&](const auto &description) { return touched.touches(description.kind().name); };
        if (touches(casework::Case::description()) || touches(casework::CaseDocument::description())
            || touches(inspection::InspectionTask::description()) || touches(inspection::ChecklistAnswer::description())
            || touches(party::Enterprise::description()))
            reload();
    });
}

void WorkbenchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(event->size().width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WorkbenchPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void WorkbenchPage::reload()
{
    const auto read = [officer = Id<access::Officer>(m_shell.officer().id)](
                          const store::Reader &reader) { return readWork(reader, officer); };
    m_shell.background().read(this, read, [this](const Result<Work> &work) {
        if (!work) {
            notice()->show(Notice::Tone::Danger, work.error().message.inWords());
            return;
        }
        const QDate today = casework::todayOf(m_shell.background().workspace());
        std::vector<WorkRow> due;
        int overdue = 0;
        for (const casework::CaseRow &row : work->due.rows) {
            due.push_back(rowOf(row, today));
            overdue += row.dueOn < today ? 1 : 0;
        }
        m_due->fill(due);
        const bool moreOverdue = work->due.next && overdue == int(due.size());
        m_due->setCount(overdue == 0 ? QString()
                : moreOverdue        ? tr("more than %1 overdue").arg(overdue)
                                     : tr("%1 overdue").arg(overdue),
            Chip::Tone::Danger);
        m_due->setRemark(
            work->due.next ? tr("The %1 nearest. All others stand under Cases.").arg(due.size()) : QString());

        std::vector<WorkRow> approvals;
        for (const casework::AwaitedDocument &awaited : work->approvals)
            approvals.push_back(rowOf(awaited, today));
        m_approvals->fill(approvals);
        m_approvals->setCount(approvals.empty() ? QString() : QString::number(approvals.size()), Chip::Tone::Info);
        m_approvals->setVisible(!approvals.empty());

        std::vector<WorkRow> visits;
        for (const inspection::TaskRow &row : work->running)
            visits.push_back(rowOf(row, today));
        for (const inspection::TaskRow &row : work->planned.rows)
            visits.push_back(rowOf(row, today));
        m_inspections->fill(visits);
        m_inspections->setCount(
            work->running.empty() ? QString() : tr("%1 running").arg(work->running.size()), Chip::Tone::Accent);
        m_inspections->setRemark(work->planned.next ? tr("Later ones stand under Inspections.") : QString());

        std::vector<WorkRow> contested = work->contested;
        for (WorkRow &row : contested)
            row.word = tr("To be decided");
        m_contested->fill(contested);
        m_contested->setCount(contested.empty() ? QString() : QString::number(contested.size()), Chip::Tone::Danger);
        m_contested->setVisible(!contested.empty());
    });
}

} // namespace qilian::ui
