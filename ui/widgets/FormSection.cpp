#include "ui/widgets/FormSection.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace qilian::ui {

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton)
    , m_body(new QWidget)
    , m_fields(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    m_title->setText(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    m_title->setVisible(!title.isEmpty());
    layout->addWidget(m_body);
    m_fields->setContentsMargins(0, 0, 0, measure::kGap);
    m_fields->setSpacing(measure::kGrid);
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
    });
    m_title->setArrowType(Qt::DownArrow);
    m_title->setChecked(true);
}

void FormSection::add(const QString &name, const QString &label, QWidget *field, Need need)
{
    auto *title = mutedLabel(need == Need::Required ? label + QStringLiteral(" *") : label);
    title->setBuddy(field);
    field->setAccessibleName(label);
    field->setObjectName(name);
    auto *fault = new QLabel;
    setRole(fault, "error");
    fault->setWordWrap(true);
    fault->hide();
    m_fields->addWidget(title);
    m_fields->addWidget(field);
    m_fields->addWidget(fault);
    m_faults.push_back({name, fault});
}

bool FormSection::has(const QString &name) const
{
    return std::any_of(m_faults.begin(), m_faults.end(), [&name](const Field &field) { return field.name == name; });
}

bool FormSection::setFault(const QString &name, const QString &words)
{
    const auto at =
        std::find_if(m_faults.begin(), m_faults.end(), [&name](const Field &field) { return field.name == name; });
    if (at == m_faults.end())
        return false;
    at->fault->setText(words);
    at->fault->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        setOpen(true);
    return true;
}

void FormSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

} // namespace qilian::ui
