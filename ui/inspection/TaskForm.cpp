#include "ui/inspection/TaskForm.h"

#include "core/access/Officer.h"
#include "core/casework/CaseWork.h"
#include "core/inspection/Checklist.h"
#include "core/party/EnterpriseList.h"
#include "ui/shell/Background.h"
#include "ui/shell/FormDraft.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 20;
constexpr int kListHeight = 88;

QListWidget *checkable(const QString &name)
{
    auto *list = new QListWidget;
    styleAsList(list);
    list->setAccessibleName(name);
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    list->setMinimumHeight(kListHeight);
    return list;
}

void addCheckable(QListWidget *list, const QString &text, const QString &id, bool checked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedIn(const QListWidget *list)
{
    QStringList out;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            out.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return out;
}

} // namespace

QString sourceName(inspection::TaskSource source)
{
    switch (source) {
    case inspection::TaskSource::Routine:
        return TaskForm::tr("Routine");
    case inspection::TaskSource::Draw:
        return TaskForm::tr("Double-random draw");
    case inspection::TaskSource::Complaint:
        return TaskForm::tr("Complaint");
    case inspection::TaskSource::Alarm:
        return TaskForm::tr("Monitoring alarm");
    case inspection::TaskSource::Recheck:
        return TaskForm::tr("Recheck");
    case inspection::TaskSource::Special:
        return TaskForm::tr("Special campaign");
    }
    Q_UNREACHABLE();
}

QString stateName(inspection::TaskState state)
{
    switch (state) {
    case inspection::TaskState::Planned:
        return TaskForm::tr("Planned");
    case inspection::TaskState::Running:
        return TaskForm::tr("Running");
    case inspection::TaskState::Done:
        return TaskForm::tr("Done");
    case inspection::TaskState::Dropped:
        return TaskForm::tr("Dropped");
    }
    Q_UNREACHABLE();
}

TaskForm::TaskForm(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_enterprise(new PickField([this](const QString &typed, const PickField::Deliver &deliver) {
        m_shell.background().read(
            m_enterprise,
            [typed](const store::Reader &reader) { return party::findEnterprises(reader, typed, kFound); },
            [deliver](const Result<std::vector<party::EnterpriseRow>> &rows) {
                std::vector<PickField::Choice> choices;
                for (const party::EnterpriseRow &row : rows.value_or({}))
                    choices.push_back({row.id.text(), row.name});
                deliver(choices);
            });
    }))
    , m_source(new QComboBox)
    , m_lists(checkable(tr("Checklists")))
    , m_officers(checkable(tr("Officers")))
    , m_day(new DayField)
    , m_sameMonth(new QLabel)
    , m_reasonLabel(mutedLabel(tr("Why a second inspection in this month *")))
    , m_reason(new QLineEdit)
    , m_fault(new QLabel)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame;
    setRole(card, "card");
    outer->addWidget(card);
    auto *form = new QVBoxLayout(card);
    form->setContentsMargins(measure::kMargin, measure::kMargin, measure::kMargin, measure::kMargin);
    form->setSpacing(measure::kGrid);
    const auto add = [form](const QString &label, QWidget *field, int stretch = 0) {
        auto *name = mutedLabel(label + QStringLiteral(" *"));
        name->setBuddy(field);
        field->setAccessibleName(label);
        form->addWidget(name);
        form->addWidget(field, stretch);
    };
    form->addWidget(titleLabel(tr("New inspection")));
    m_enterprise->setPlaceholderText(tr("Name or pinyin initials, then choose"));
    add(tr("Enterprise"), m_enterprise);
    for (const auto source :
        {inspection::TaskSource::Routine, inspection::TaskSource::Draw, inspection::TaskSource::Complaint,
            inspection::TaskSource::Alarm, inspection::TaskSource::Recheck, inspection::TaskSource::Special})
        m_source->addItem(sourceName(source), int(source));
    add(tr("Why it is made"), m_source);
    add(tr("Day"), m_day);
    add(tr("Checklists"), m_lists, 2);
    add(tr("Officers (two or more, with a certificate)"), m_officers, 1);
    setRole(m_sameMonth, "error");
    m_sameMonth->setWordWrap(true);
    form->addWidget(m_sameMonth);
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonLabel->setBuddy(m_reason);
    form->addWidget(m_reasonLabel);
    form->addWidget(m_reason);
    setRole(m_fault, "error");
    m_fault->setWordWrap(true);
    form->addWidget(m_fault);
    m_enterprise->setObjectName(QStringLiteral("enterprise"));
    m_day->setObjectName(QStringLiteral("planned_on"));
    m_reason->setObjectName(QStringLiteral("same_month_reason"));
    m_draft =
        new FormDraft(m_shell.background(), QStringLiteral("new_inspection"), {m_enterprise, m_day, m_reason}, this);
    auto *buttons = new QHBoxLayout;
    auto *plan = new QPushButton(tr("Plan the inspection"));
    plan->setProperty("primary", true);
    plan->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(plan);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    form->addSpacing(measure::kGap);
    form->addLayout(buttons);

    connect(plan, &QPushButton::clicked, this, &TaskForm::plan);
    connect(cancel, &QPushButton::clicked, this, &TaskForm::cancelled);
    connect(m_enterprise, &PickField::changed, this, &TaskForm::lookAtTheMonth);
    connect(m_day, &QDateEdit::dateChanged, this, &TaskForm::lookAtTheMonth);
    connect(m_lists, &QListWidget::itemChanged, this, &TaskForm::lookAtTheMonth);
    auto *finish = new QAction(tr("Plan the inspection"), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &TaskForm::plan);
    addAction(finish);
}

void TaskForm::begin()
{
    if (m_lists->count() == 0) {
        const QSignalBlocker quiet(m_lists);
        for (const inspection::Checklist &list : inspection::Checklists::shipped().all())
            addCheckable(m_lists, list.title, list.id, m_lists->count() == 0);
    }
    fillOfficers();
    m_day->setDate(casework::todayOf(m_shell.background().workspace()));
    m_reason->clear();
    m_fault->hide();
    m_draft->resume();
    lookAtTheMonth();
    m_enterprise->setFocus(Qt::OtherFocusReason);
}

void TaskForm::fillOfficers()
{
    const QDate today = casework::todayOf(m_shell.background().workspace());
    m_shell.background().read(
        this, [](const store::Reader &reader) { return reader.records<access::Officer>("access/officers"); },
        [this, today](const Result<std::vector<access::Officer>> &officers) {
            m_officers->clear();
            for (const access::Officer &officer : officers.value_or({})) {
                if (!officer.active)
                    continue;
                const bool certified = officer.isCertifiedOn(today);
                addCheckable(m_officers,
                    certified ? tr("%1 · certificate %2").arg(officer.name, officer.certificateNumber)
                              : tr("%1 · no valid certificate").arg(officer.name),
                    officer.id.text(), officer.id.uuid() == m_shell.officer().id);
            }
        });
}

inspection::InspectionTask TaskForm::draft() const
{
    inspection::InspectionTask task;
    if (const auto enterprise = Id<party::Enterprise>::parse(m_enterprise->picked())) {
        task.enterprise = party::Enterprise::description().ref(*enterprise);
        task.enterpriseName = m_enterprise->text();
        task.title = m_enterprise->text();
    }
    task.source = inspection::TaskSource(m_source->currentData().toInt());
    task.checklists = checkedIn(m_lists);
    task.officers = checkedIn(m_officers);
    task.plannedOn = m_day->date();
    task.sameMonthReason = m_reason->text().trimmed();
    return task;
}

void TaskForm::lookAtTheMonth()
{
    const auto show = [this](const QString &words) {
        m_sameMonth->setText(words);
        m_sameMonth->setVisible(!words.isEmpty());
        m_reasonLabel->setVisible(!words.isEmpty());
        m_reason->setVisible(!words.isEmpty());
    };
    const inspection::InspectionTask task = draft();
    if (task.enterprise.isNull())
        return show({});
    m_shell.background().read(
        this, [task](const store::Reader &reader) { return inspection::tasksInMonth(reader, task); },
        [show](const Result<std::vector<inspection::InspectionTask>> &others) {
            const auto warning = others ? inspection::sameMonthWarning(*others) : std::nullopt;
            show(warning ? warning->inWords() : QString());
        });
}

void TaskForm::plan()
{
    m_shell.background().write(
        this,
        [task = draft(), officer = m_shell.officer().id, name = m_shell.officerName()](store::Workspace &workspace) {
            return inspection::planTask(workspace, {officer, name}, task);
        },
        [this](const Result<Id<inspection::InspectionTask>> &id) {
            if (!id) {
                m_fault->setText(id.error().message.inWords());
                m_fault->show();
                return;
            }
            m_draft->drop();
            m_enterprise->clear();
            emit planned(inspection::InspectionTask::description().ref(*id));
        });
}

} // namespace qilian::ui
