#include "ui/widgets/OfficerFields.h"

#include "ui/widgets/DayField.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/RoleWords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace qilian::ui {

namespace {

constexpr int kCertificateYears = 5; // as a rule; the officer writes what the certificate says

} // namespace

OfficerFields::OfficerFields(FormColumn &form, const QString &prefix)
    : QObject(&form)
    , m_form(form)
    , m_prefix(prefix)
    , m_name(new QLineEdit)
    , m_certificate(new QLineEdit)
    , m_from(new DayField)
    , m_until(new DayField)
    , m_department(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_principal(new QCheckBox(tr("leads the bureau, since")))
    , m_principalFrom(new DayField)
{
    add("name", tr("Name"), m_name, true);
    add("certificate_number", tr("Number of the enforcement certificate"), m_certificate);
    add("certificate_from", tr("Certificate valid from"), m_from);
    add("certificate_until", tr("Certificate valid until"), m_until);
    add("department", tr("Department"), m_department);
    add("phone", tr("Phone"), m_phone);
    auto *roles = new QWidget;
    auto *grid = new QGridLayout(roles);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const access::Role role : kRoles) {
        auto *box = new QCheckBox(roleName(role));
        grid->addWidget(box, int(m_roles.size()) / 2, int(m_roles.size()) % 2);
        m_roles.emplace_back(role, box);
    }
    add("roles", tr("Roles"), roles, true,
        tr("Who investigates a case does not review or decide it, whatever roles he has."));
    auto *principal = new QWidget;
    auto *line = new QHBoxLayout(principal);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_principal);
    line->addWidget(m_principalFrom, 1);
    principal->setFocusProxy(m_principal);
    m_principalFrom->setAccessibleName(tr("Principal head since"));
    m_principalFrom->setEnabled(false);
    connect(m_principal, &QCheckBox::toggled, m_principalFrom, &QWidget::setEnabled);
    add("principal_from", tr("Principal head"), principal, false,
        tr("One at a time: who begins ends the time of the one before. He alone approves that a suspected crime is "
           "transferred, and decides on the withdrawal of other heads."));
}

void OfficerFields::add(const char *name, const QString &label, QWidget *field, bool required, const QString &hint)
{
    m_names.append(m_prefix + QString::fromLatin1(name));
    m_form.add(m_names.back(), label, field, required ? FormColumn::Need::Required : FormColumn::Need::Optional, hint);
}

void OfficerFields::show(const access::Officer &officer)
{
    const QDate today = QDate::currentDate();
    m_name->setText(officer.name);
    m_certificate->setText(officer.certificateNumber);
    m_from->setDate(officer.certificateFrom.isValid() ? officer.certificateFrom : today);
    m_until->setDate(officer.certificateUntil.isValid() ? officer.certificateUntil : today.addYears(kCertificateYears));
    m_department->setText(officer.department);
    m_phone->setText(officer.phone);
    for (const auto &[role, box] : m_roles)
        box->setChecked(officer.has(role));
    m_principal->setChecked(officer.principalFrom.isValid() && !officer.principalUntil.isValid());
    m_principalFrom->setDate(m_principal->isChecked() ? officer.principalFrom : today);
}

access::Officer OfficerFields::read(access::Officer officer) const
{
    officer.name = m_name->text().trimmed();
    officer.certificateNumber = m_certificate->text().trimmed();
    const bool certified = !officer.certificateNumber.isEmpty();
    officer.certificateFrom = certified ? m_from->date() : QDate();
    officer.certificateUntil = certified ? m_until->date() : QDate();
    officer.department = m_department->text().trimmed();
    officer.phone = m_phone->text().trimmed();
    officer.roles.clear();
    for (const auto &[role, box] : m_roles) {
        if (box->isChecked())
            officer.roles.append(access::enumText(role));
    }
    if (m_principal->isChecked()) {
        officer.principalFrom = m_principalFrom->date();
        officer.principalUntil = QDate();
    } else if (officer.principalFrom.isValid() && !officer.principalUntil.isValid()) {
        officer.principalUntil = QDate::currentDate().addDays(-1); // up to yesterday he was
        if (officer.principalUntil < officer.principalFrom)
            officer.principalFrom = officer.principalUntil = QDate();
    }
    return officer;
}

void OfficerFields::setVisible(bool visible)
{
    for (const QString &name : std::as_const(m_names))
        m_form.setFieldVisible(name, visible);
}

} // namespace qilian::ui
