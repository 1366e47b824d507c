#include "ui/access/LoginView.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

LoginView::LoginView(For purpose, const std::vector<Account> &accounts, const QString &chosen, QWidget *parent)
    : QWidget(parent)
    , m_account(new QComboBox)
    , m_password(new QLineEdit)
    , m_fault(new QLabel)
    , m_hint(mutedLabel({}))
    , m_go(new QPushButton(purpose == For::Login ? tr("Log in") : tr("Unlock")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    if (purpose == For::Unlock)
        layout->addWidget(mutedLabel(tr("The desk is locked. What was open is kept as it was.")));
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setAccessibleName(tr("Officer"));
    for (const Account &account : accounts)
        m_account->addItem(
            account.name.isEmpty() ? account.login : QStringLiteral("%1  (%2)").arg(account.name, account.login),
            account.login);
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
    m_account->setEnabled(purpose == For::Login);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    layout->addWidget(mutedLabel(tr("Officer")));
    layout->addWidget(m_account);
    layout->addSpacing(measure::kGap);
    layout->addWidget(mutedLabel(tr("Password")));
    layout->addWidget(m_password);
    setRole(m_fault, "error");
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    m_hint->hide();
    layout->addWidget(m_hint);
    layout->addSpacing(measure::kPadding);
    auto *buttons = new QHBoxLayout;
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    buttons->addWidget(m_go);
    if (purpose == For::Unlock) {
        auto *other = new QPushButton(tr("Another officer"));
        other->setObjectName(QStringLiteral("switch"));
        connect(other, &QPushButton::clicked, this, &LoginView::switchAsked);
        buttons->addWidget(other);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_go, &QPushButton::clicked, this, &LoginView::ask);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginView::ask);
    setFocusProxy(m_password);
}

void LoginView::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void LoginView::ask()
{
    if (!m_go->isEnabled())
        return;
    if (m_password->text().isEmpty()) {
        refuse(tr("Type the password."));
        return;
    }
    m_fault->hide();
    m_go->setEnabled(false);
    emit loginAsked(m_account->currentData().toString(), m_password->text());
}

void LoginView::refuse(const QString &why)
{
    m_fault->setText(why);
    m_fault->show();
    m_go->setEnabled(true);
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

} // namespace qilian::ui
