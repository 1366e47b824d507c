#include "ui/access/PlaceForm.h"

#include "core/base/AreaDivisions.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

const QString kProvince = QStringLiteral("620000");

} // namespace

PlaceForm::PlaceForm(const QString &url, QWidget *parent)
    : QWidget(parent)
    , m_form(new FormColumn)
    , m_city(new QComboBox)
    , m_county(new QComboBox)
    , m_begin(new QRadioButton(tr("The records begin here")))
    , m_join(new QRadioButton(tr("The records come from the province")))
    , m_url(new QLineEdit(url))
    , m_code(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_progress(mutedLabel({}))
    , m_go(new QPushButton(tr("Next")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kPadding);
    layout->addWidget(sectionLabel(tr("First use of this computer")));
    const AreaDivisions &divisions = AreaDivisions::shipped();
    m_city->addItem(tr("%1 (the province itself)").arg(divisions.nameOf(kProvince)), kProvince);
    for (const AreaDivision *city : divisions.childrenOf(kProvince))
        m_city->addItem(city->name, city->code);
    m_city->setCurrentIndex(std::min(1, m_city->count() - 1));
    using Need = FormColumn::Need;
    m_form->add(QStringLiteral("city"), tr("City or prefecture"), m_city, Need::Required);
    m_form->add(QStringLiteral("county"), tr("County or district"), m_county, Need::Required);
    m_form->add(QStringLiteral("begin"), tr("Records"), m_begin);
    m_begin->setChecked(true);
    m_form->add(QStringLiteral("join"), {}, m_join);
    m_join->setAccessibleName(m_join->text());
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_form->add(QStringLiteral("url"), tr("Address of the provincial platform"), m_url, Need::Required);
    m_form->add(QStringLiteral("code"), tr("One-time code"), m_code, Need::Required,
        tr("The provincial or city administrator gives one for each computer."));
    m_form->add(QStringLiteral("ca_file"), tr("File of the trusted authority (PEM)"), m_caFile, Need::Optional,
        tr("Only where the platform's certificate is not one the system trusts."));
    layout->addWidget(m_form);
    m_progress->hide();
    layout->addWidget(m_progress);
    m_go->setProperty("primary", true);
    m_go->setObjectName(QStringLiteral("go"));
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_city, &QComboBox::currentIndexChanged, this, &PlaceForm::fillCounties);
    connect(m_join, &QRadioButton::toggled, this, &PlaceForm::showWay);
    connect(m_go, &QPushButton::clicked, this, &PlaceForm::ask);
    for (QLineEdit *field : {m_url, m_code, m_caFile})
        connect(field, &QLineEdit::returnPressed, this, &PlaceForm::ask);
    setFocusProxy(m_city);
    fillCounties();
    showWay();
}

void PlaceForm::fillCounties()
{
    m_county->clear();
    const QString city = m_city->currentData().toString();
    m_county->addItem(tr("None: the bureau of %1 itself").arg(AreaDivisions::shipped().nameOf(city)), city);
    if (city == kProvince)
        return;
    for (const AreaDivision *county : AreaDivisions::shipped().childrenOf(city))
        m_county->addItem(county->name, county->code);
}

void PlaceForm::showWay()
{
    for (const char *field : {"url", "code", "ca_file"})
        m_form->setFieldVisible(QString::fromLatin1(field), m_join->isChecked());
}

void PlaceForm::ask()
{
    if (!m_go->isEnabled())
        return;
    Place place;
    place.area = m_county->currentData().toString();
    place.join = m_join->isChecked();
    FormColumn::Faults faults;
    if (place.join) {
        place.url = m_url->text().trimmed();
        place.code = m_code->text().trimmed();
        place.caFile = m_caFile->text().trimmed();
        if (place.url.isEmpty())
            faults.emplace_back(QStringLiteral("url"), tr("Write the address of the platform."));
        if (place.code.isEmpty())
            faults.emplace_back(QStringLiteral("code"), tr("Write the one-time code."));
    }
    m_form->showFaults(faults);
    if (!faults.empty())
        return;
    m_go->setEnabled(false);
    emit chosen(place);
}

void PlaceForm::refuse(const QString &why)
{
    m_progress->hide();
    m_go->setEnabled(true);
    m_form->showFaults({{m_join->isChecked() ? QStringLiteral("code") : QString(), why}});
}

void PlaceForm::showProgress(const QString &words)
{
    m_progress->setText(words);
    m_progress->show();
}

} // namespace qilian::ui
