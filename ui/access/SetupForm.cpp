#include "ui/access/SetupForm.h"

#include "core/base/AreaDivisions.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/OfficerFields.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

/// The name such an office usually has: 张掖市生态环境局高台分局 for a county, 张掖市生态环境局 for a city.
QString usualName(const QString &area)
{
    const AreaDivisions &divisions = AreaDivisions::shipped();
    const AreaDivision *own = divisions.find(area);
    if (!own)
        return {};
    const AreaDivision *above = divisions.find(own->parent);
    if (area.endsWith(QLatin1String("00")) || !above)
        return own->name + (above ? QStringLiteral("生态环境局") : QStringLiteral("生态环境厅"));
    const QString county = own->name.size() > 2 ? own->name.chopped(1) : own->name;
    return QStringLiteral("%1生态环境局%2分局").arg(above->name, county);
}

} // namespace

SetupForm::SetupForm(Known known, QWidget *parent)
    : QWidget(parent)
    , m_known(std::move(known))
    , m_form(new FormColumn)
    , m_who(new QComboBox)
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_go(new QPushButton(tr("Begin")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kPadding);
    if (!m_known.office)
        addOffice();
    addOfficer();
    layout->addWidget(m_form);
    m_go->setProperty("primary", true);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_go->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, &SetupForm::ask);
    connect(m_again, &QLineEdit::returnPressed, this, &SetupForm::ask);
    connect(m_who, &QComboBox::currentIndexChanged, this, &SetupForm::showOfficer);
    showOfficer();
    setFocusProxy(m_bureau ? static_cast<QWidget *>(m_bureau) : m_who);
}

void SetupForm::addOffice()
{
    m_bureau = new QLineEdit(usualName(m_known.area));
    m_bureauShort = new QLineEdit(m_bureau->text().section(QStringLiteral("生态环境局"), 1));
    m_prefix = new QLineEdit;
    m_form->addSection(tr("The office"));
    using Need = FormColumn::Need;
    m_form->add(QStringLiteral("bureau.name"), tr("Name, as on the seal"), m_bureau, Need::Required);
    m_form->add(QStringLiteral("bureau.short_name"), tr("Short name"), m_bureauShort);
    m_form->add(QStringLiteral("bureau.number_prefix"), tr("Word of its document numbers"), m_prefix, Need::Required,
        tr("What numbers begin with, for example 张环高 in 张环高罚〔2026〕1号."));
}

void SetupForm::addOfficer()
{
    using Need = FormColumn::Need;
    m_form->addSection(tr("You"));
    m_who->addItem(tr("I am new here"));
    for (const access::Officer &officer : m_known.officers)
        m_who->addItem(officer.name, officer.id.text());
    m_form->add(QStringLiteral("who"), tr("Officer"), m_who, Need::Required);
    // Where the office itself is new, so is who begins in it: the officers known are those of other offices.
    m_who->setCurrentIndex(m_known.office && !m_known.officers.empty() ? 1 : 0);
    m_officer = new OfficerFields(*m_form, QStringLiteral("officer."));
    access::Officer usual;
    usual.roles = {access::enumText(access::Role::Investigator), access::enumText(access::Role::Administrator)};
    m_officer->show(usual);
    m_form->addSection(tr("Logging in"));
    m_form->add(QStringLiteral("login"), tr("Short name to log in with"), m_login, Need::Required);
    for (QLineEdit *field : {m_password, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_form->add(QStringLiteral("password"), tr("Password"), m_password, Need::Required,
        tr("At least 8 characters. It opens the records; nobody can read it back."));
    m_form->add(QStringLiteral("again"), tr("Password once more"), m_again, Need::Required);
}

void SetupForm::showOfficer()
{
    const bool isNew = m_who->currentIndex() == 0;
    m_officer->setVisible(isNew);
    m_form->setFieldVisible(QStringLiteral("who"), !m_known.officers.empty());
}

void SetupForm::ask()
{
    if (!m_go->isEnabled())
        return;
    access::Setup setup;
    if (m_bureau) {
        setup.bureau.emplace();
        setup.bureau->name = m_bureau->text().trimmed();
        setup.bureau->shortName = m_bureauShort->text().trimmed();
        setup.bureau->numberPrefix = m_prefix->text().trimmed();
    }
    if (m_who->currentIndex() > 0) {
        setup.officer = m_known.officers[std::size_t(m_who->currentIndex() - 1)];
    } else {
        setup.officer = m_officer->read({});
    }
    setup.login = m_login->text().trimmed();
    setup.password = m_password->text();
    setup.again = m_again->text();
    FormColumn::Faults faults;
    for (const access::OfficeFault &fault : access::faultsOf(setup))
        faults.emplace_back(fault.field, fault.words.inWords());
    m_form->showFaults(faults);
    if (!faults.empty())
        return;
    m_go->setEnabled(false);
    emit chosen(setup);
}

void SetupForm::refuse(const QString &why)
{
    m_go->setEnabled(true);
    m_form->showFaults({{QString(), why}});
}

} // namespace qilian::ui
