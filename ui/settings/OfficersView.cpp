#include "ui/settings/OfficersView.h"

#include "core/access/Session.h"
#include "ui/shell/Background.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/OfficerFields.h"
#include "ui/widgets/RoleWords.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFormWidth = 560;

QString certificateWords(const access::Officer &officer, QDate today)
{
    if (officer.certificateNumber.isEmpty())
        return OfficersView::tr("none");
    const QString until = officer.certificateUntil.toString(Qt::ISODate);
    return officer.isCertifiedOn(today) ? OfficersView::tr("%1, until %2").arg(officer.certificateNumber, until)
                                        : OfficersView::tr("%1, ended %2").arg(officer.certificateNumber, until);
}

QString dutyWords(const access::Officer &officer, QDate today)
{
    const QString roles = roleNames(officer);
    return officer.isPrincipalOn(today) ? OfficersView::tr("%1 · principal head").arg(roles) : roles;
}

} // namespace

OfficersView::OfficersView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_administrator(shell.session().officer().has(access::Role::Administrator))
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeOfficerForm());
    m_stack->addWidget(makeAccountForm());
    connect(&m_shell.events(), &WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (touched.touches(access::Officer::description().kind().name))
            reload();
    });
    reload();
}

QWidget *OfficersView::makeList()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("officers"));
    m_list->setAccessibleName(tr("Officers"));
    m_list->setHeaderLabels({tr("Name"), tr("Roles"), tr("Certificate"), tr("Logs in here as")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add an officer"));
    m_edit = new QPushButton(tr("Change…"));
    m_edit->setToolTip(QStringLiteral("F2"));
    m_account = new QPushButton;
    m_remove = new QPushButton(tr("Remove the account"));
    m_active = new QPushButton;
    for (QPushButton *button : {add, m_edit, m_account, m_remove, m_active}) {
        buttons->addWidget(button);
        button->setVisible(m_administrator);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    if (!m_administrator)
        layout->addWidget(mutedLabel(tr("Only an administrator changes officers and accounts.")));
    connect(add, &QPushButton::clicked, this, [this] { edit(nullptr); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()); });
    connect(m_account, &QPushButton::clicked, this, &OfficersView::editAccount);
    connect(m_remove, &QPushButton::clicked, this, &OfficersView::removeAccount);
    connect(m_active, &QPushButton::clicked, this, [this] { setActive(!chosen()->officer.value.active); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &OfficersView::enableActions);
    if (m_administrator) {
        connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(chosen()); });
        auto *change = new QAction(tr("Change…"), m_list);
        change->setShortcut(QKeySequence(Qt::Key_F2));
        change->setShortcutContext(Qt::WidgetShortcut);
        connect(change, &QAction::triggered, this, [this] { edit(chosen()); });
        m_list->addAction(change);
    }
    return page;
}

QWidget *OfficersView::makeOfficerForm()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_officerForm = new FormColumn;
    m_fields = new OfficerFields(*m_officerForm, {});
    layout->addWidget(m_officerForm);
    addFoot(layout, tr("Save the officer"), &OfficersView::saveOfficer);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setMaximumWidth(kFormWidth);
    scroll->setWidget(page);
    return scroll;
}

QWidget *OfficersView::makeAccountForm()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_accountOf = sectionLabel({});
    layout->addWidget(m_accountOf);
    m_accountForm = new FormColumn;
    m_login = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_accountForm->add(QStringLiteral("login"), tr("Short name to log in with"), m_login, FormColumn::Need::Required);
    m_accountForm->add(QStringLiteral("password"), tr("First password"), m_password, FormColumn::Need::Required,
        tr("Tell it to the officer by word of mouth; the first login asks for a new one."));
    layout->addWidget(m_accountForm);
    addFoot(layout, tr("Save the account"), &OfficersView::saveAccount);
    page->setMaximumWidth(kFormWidth);
    return page;
}

void OfficersView::addFoot(QVBoxLayout *layout, const QString &finish, void (OfficersView::*save)())
{
    auto *buttons = new QHBoxLayout;
    auto *done = new QPushButton(finish);
    done->setProperty("primary", true);
    done->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    done->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Back"));
    buttons->addWidget(done);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(done, &QPushButton::clicked, this, save);
    connect(cancel, &QPushButton::clicked, this, &OfficersView::back);
}

void OfficersView::reload()
{
    m_shell.background().read(
        this,
        [&workspace = m_shell.background().workspace()](const store::Reader &reader) -> Result<std::vector<Row>> {
            const auto officers = access::officersIn(reader);
            if (!officers)
                return officers.error();
            const auto accounts = access::Accounts(workspace).all();
            if (!accounts)
                return accounts.error();
            std::vector<Row> rows;
            for (const access::Officer &officer : *officers) {
                auto seen = reader.see(officer.id);
                if (!seen)
                    return seen.error();
                Row row{std::move(*seen), {}};
                for (const access::AccountRow &account : *accounts) {
                    if (account.officer == officer.id)
                        row.login = account.login;
                }
                rows.push_back(std::move(row));
            }
            return rows;
        },
        [this](const Result<std::vector<Row>> &rows) {
            if (rows)
                fill(*rows);
            else
                emit failed(rows.error().message.inWords());
        });
}

void OfficersView::fill(const std::vector<Row> &rows)
{
    const int before = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_rows = rows;
    m_list->clear();
    for (const Row &row : m_rows) {
        const access::Officer &officer = row.officer.value;
        new QTreeWidgetItem(m_list,
            {officer.active ? officer.name : tr("%1 (left)").arg(officer.name),
                dutyWords(officer, QDate::currentDate()), certificateWords(officer, QDate::currentDate()),
                row.login.isEmpty() ? tr("—") : row.login});
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(before, m_list->topLevelItemCount() - 1)));
    enableActions();
}

const OfficersView::Row *OfficersView::chosen() const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

void OfficersView::enableActions()
{
    const Row *row = chosen();
    for (QPushButton *button : {m_edit, m_account, m_active})
        button->setEnabled(row);
    m_remove->setEnabled(row && !row->login.isEmpty());
    m_account->setText(row && !row->login.isEmpty() ? tr("Set a password…") : tr("Give an account…"));
    m_active->setText(row && !row->officer.value.active ? tr("Works here again") : tr("No longer works here"));
}

void OfficersView::back()
{
    m_stack->setCurrentIndex(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void OfficersView::edit(const Row *row)
{
    m_edited = row ? std::optional(row->officer) : std::nullopt;
    m_fields->show(row ? row->officer.value : access::Officer());
    m_officerForm->clearFaults();
    m_stack->setCurrentIndex(1);
    m_officerForm->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
}

void OfficersView::saveOfficer()
{
    const access::Officer officer = m_fields->read(m_edited ? m_edited->value : access::Officer());
    FormColumn::Faults faults;
    for (const access::OfficeFault &fault : access::faultsOf(officer))
        faults.emplace_back(fault.field, fault.words.inWords());
    m_officerForm->showFaults(faults);
    if (!faults.empty())
        return;
    m_shell.background().write(
        this,
        [officer, seen = m_edited, actor = m_shell.session().actor()](
            store::Workspace &workspace) { return access::saveOfficer(workspace, actor, officer, seen); },
        [this](const Result<Id<access::Officer>> &saved) {
            if (!saved) {
                m_officerForm->showFaults({{QString(), saved.error().message.inWords()}});
                return;
            }
            back();
            emit done(tr("The officer is saved."));
        });
}

void OfficersView::editAccount()
{
    const Row *row = chosen();
    if (!row)
        return;
    m_accountOf->setText(row->officer.value.name);
    m_login->setText(row->login);
    m_login->setEnabled(row->login.isEmpty());
    m_password->clear();
    m_accountForm->clearFaults();
    m_stack->setCurrentIndex(2);
    (row->login.isEmpty() ? m_login : m_password)->setFocus(Qt::OtherFocusReason);
}

void OfficersView::saveAccount()
{
    const Row *row = chosen();
    if (!row)
        return;
    FormColumn::Faults faults;
    if (m_login->text().trimmed().isEmpty())
        faults.emplace_back(QStringLiteral("login"), tr("Write a short name to log in with."));
    if (const auto fault = access::faultOf(m_password->text(), m_login->text()))
        faults.emplace_back(QStringLiteral("password"), fault->inWords());
    m_accountForm->showFaults(faults);
    if (!faults.empty())
        return;
    m_shell.background().write(
        this,
        [by = m_shell.session().login(), officer = row->officer.value.id, isNew = row->login.isEmpty(),
            login = m_login->text(), password = m_password->text()](store::Workspace &workspace) {
            access::Accounts accounts(workspace);
            return isNew ? accounts.create(by, officer, login, password)
                         : accounts.resetPassword(by, officer, password);
        },
        [this](const Result<void> &saved) {
            if (!saved) {
                m_accountForm->showFaults({{QString(), saved.error().message.inWords()}});
                return;
            }
            back();
            reload();
            emit done(tr("The account is ready. At the first login the officer chooses a password."));
        });
}

void OfficersView::removeAccount()
{
    const Row *row = chosen();
    if (!row)
        return;
    m_shell.background().write(
        this,
        [officer = row->officer.value.id](
            store::Workspace &workspace) { return access::Accounts(workspace).remove(officer); },
        [this](const Result<void> &removed) {
            if (removed) {
                reload();
                emit done(tr("The account is removed. The officer's records stay."));
            } else {
                emit failed(removed.error().message.inWords());
            }
        });
}

void OfficersView::setActive(bool active)
{
    store::Seen<access::Officer> seen = chosen()->officer;
    access::Officer changed = seen.value;
    changed.active = active;
    m_shell.background().write(
        this,
        [changed, seen, actor = m_shell.session().actor()](
            store::Workspace &workspace) { return access::saveOfficer(workspace, actor, changed, seen); },
        [this](const Result<Id<access::Officer>> &saved) {
            if (!saved)
                emit failed(saved.error().message.inWords());
        });
}

} // namespace qilian::ui
