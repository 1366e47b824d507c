#include "ui/inspection/InspectionPage.h"

#include "core/inspection/InspectionList.h"
#include "ui/inspection/RunView.h"
#include "ui/inspection/TaskForm.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>

namespace qilian::ui {

namespace {

constexpr int kPageRows = 200;

TablePage pageOf(const inspection::TaskPage &page)
{
    TablePage out;
    for (const inspection::TaskRow &row : page.rows)
        out.rows.push_back({inspection::InspectionTask::description().ref(row.id),
            {row.plannedOn.toString(Qt::ISODate), row.enterpriseName, sourceName(row.source), stateName(row.state)}});
    if (page.next)
        out.next = {page.next->plannedOn, page.next->id.text()};
    return out;
}

} // namespace

InspectionPage::InspectionPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_state(new QComboBox(this))
    , m_model(new PagedModel(
          {{tr("Day"), 100}, {tr("Enterprise"), 220, false, true}, {tr("Why"), 100}, {tr("State"), 80}}, this))
    , m_table(new RecordTable(m_model, this))
    , m_detail(new QStackedWidget)
    , m_run(new RunView(shell))
    , m_form(new TaskForm(shell))
{
    m_state->setObjectName(QStringLiteral("filter"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All inspections"));
    for (const auto state : {inspection::TaskState::Running, inspection::TaskState::Planned,
             inspection::TaskState::Done, inspection::TaskState::Dropped})
        m_state->addItem(stateName(state), int(state));
    addFilter(m_state);
    auto *add = new QAction(icon(QStringLiteral("add"), &Theme::onAccent), tr("New inspection"), this);
    add->setObjectName(QStringLiteral("newInspection"));
    add->setShortcut(QKeySequence::New);
    connect(add, &QAction::triggered, this, &InspectionPage::newTask);
    addPageAction(add, true);
    auto *focusFilter = new QAction(tr("Filter"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_state, [this] { m_state->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);

    m_table->setObjectName(QStringLiteral("inspections"));
    m_table->setAccessibleName(tr("Inspections"));
    m_table->setEmptyState(
        tr("No inspection here. Plan one for an enterprise."), tr("New inspection"), [this] { newTask(); });
    m_detail->addWidget(m_run);
    m_detail->addWidget(m_form);
    m_split = new ListDetail(m_table, m_detail, this);
    setContent(m_split);

    connect(m_state, &QComboBox::currentIndexChanged, this, &InspectionPage::search);
    connect(m_table, &RecordTable::chosen, this, &InspectionPage::show);
    connect(m_table, &RecordTable::opened, this, &InspectionPage::open);
    connect(m_model, &PagedModel::failed, this,
        [this](const Message &message) { notice()->show(Notice::Tone::Danger, message.inWords()); });
    connect(m_run, &RunView::failed, this, [this](const QString &words) { notice()->show(Notice::Tone::Warn, words); });
    connect(m_run, &RunView::done, this, [this](const QString &words) { notice()->show(Notice::Tone::Ok, words); });
    connect(m_form, &TaskForm::planned, this, [this](const record::Ref &ref) {
        notice()->show(Notice::Tone::Ok, tr("The inspection is planned. Start it when two officers are on the spot."));
        open(ref);
    });
    connect(m_form, &TaskForm::cancelled, this, [this] { m_detail->setCurrentWidget(m_run); });
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(inspection::InspectionTask::description().kind().name))
            m_model->refresh();
    });
    search();
}

void InspectionPage::search()
{
    std::optional<inspection::TaskState> state;
    if (m_state->currentIndex() > 0)
        state = inspection::TaskState(m_state->currentData().toInt());
    m_model->ask([this, state](const QVariantList &after, const PagedModel::Deliver &deliver) {
        m_shell.background().read(
            m_model,
            [state, after](const store::Reader &reader) -> Result<TablePage> {
                std::optional<inspection::TaskCursor> cursor;
                if (!after.isEmpty())
                    cursor = inspection::TaskCursor{after[0].toDate(),
                        Id<inspection::InspectionTask>::parse(after[1].toString())
                            .value_or(Id<inspection::InspectionTask>())};
                const auto page = inspection::taskPage(reader, state, cursor, kPageRows);
                return page ? Result<TablePage>(pageOf(*page)) : page.error();
            },
            deliver);
    });
}

void InspectionPage::open(const record::Ref &ref)
{
    m_table->select(ref);
    show(ref);
    m_split->showDetail();
}

void InspectionPage::show(const record::Ref &ref)
{
    m_detail->setCurrentWidget(m_run);
    m_run->show(Id<inspection::InspectionTask>(ref.id));
}

void InspectionPage::newTask()
{
    m_detail->setCurrentWidget(m_form);
    m_form->begin();
    m_split->showDetail();
}

} // namespace qilian::ui
