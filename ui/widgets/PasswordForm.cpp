#include "ui/widgets/PasswordForm.h"

#include "core/access/Accounts.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QLineEdit *secretField()
{
    auto *out = new QLineEdit;
    out->setEchoMode(QLineEdit::Password);
    return out;
}

} // namespace

PasswordForm::PasswordForm(const QString &login, const QString &old, QWidget *parent)
    : QWidget(parent)
    , m_login(login)
    , m_known(old)
    , m_form(new FormColumn)
    , m_new(secretField())
    , m_again(secretField())
    , m_go(new QPushButton(tr("Change the password")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kPadding);
    if (old.isEmpty()) {
        m_old = secretField();
        m_form->add(QStringLiteral("old_password"), tr("Present password"), m_old, FormColumn::Need::Required);
    } else {
        m_form->addText(tr("An administrator has set this password. Choose one that only you know."));
    }
    m_form->add(QStringLiteral("new_password"), tr("New password"), m_new, FormColumn::Need::Required,
        tr("At least 8 characters; a short sentence is easy to keep in mind."));
    m_form->add(QStringLiteral("again"), tr("New password once more"), m_again, FormColumn::Need::Required);
    layout->addWidget(m_form);
    m_go->setProperty("primary", m_old == nullptr);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, &PasswordForm::ask);
    connect(m_again, &QLineEdit::returnPressed, this, &PasswordForm::ask);
    setFocusProxy(m_old ? m_old : m_new);
}

void PasswordForm::ask()
{
    FormColumn::Faults faults;
    if (const auto fault = access::faultOf(m_new->text(), m_login))
        faults.emplace_back(QStringLiteral("new_password"), fault->inWords());
    else if (m_new->text() != m_again->text())
        faults.emplace_back(QStringLiteral("again"), tr("The two passwords differ."));
    m_form->showFaults(faults);
    if (!faults.empty())
        return;
    m_go->setEnabled(false);
    emit chosen(m_login, m_old ? m_old->text() : m_known, m_new->text());
}

void PasswordForm::refuse(const QString &why)
{
    m_go->setEnabled(true);
    m_form->showFaults({{m_old ? QStringLiteral("old_password") : QString(), why}});
}

void PasswordForm::clear()
{
    m_go->setEnabled(true);
    m_form->clearFaults();
    for (QLineEdit *field : {m_old, m_new, m_again}) {
        if (field)
            field->clear();
    }
}

} // namespace qilian::ui
