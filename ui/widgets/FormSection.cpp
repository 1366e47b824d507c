#include "ui/widgets/FormSection.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QStyle>
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

void FormSection::add(const QString &name, const QString &label, QWidget *field, Need need, const QString &hint)
{
    Field made{name, field};
    if (!label.isEmpty()) {
        made.label = mutedLabel(need == Need::Required ? label + QStringLiteral(" *") : label);
        made.label->setBuddy(field);
        m_fields->addWidget(made.label);
        field->setAccessibleName(label);
    }
    field->setObjectName(name);
    m_fields->addWidget(field);
    if (!hint.isEmpty()) {
        made.hint = mutedLabel(hint);
        m_fields->addWidget(made.hint);
    }
    made.fault = new QLabel;
    setRole(made.fault, "error");
    made.fault->setWordWrap(true);
    made.fault->hide();
    m_fields->addWidget(made.fault);
    m_all.push_back(made);
}

void FormSection::addText(const QString &text)
{
    m_fields->addWidget(mutedLabel(text));
}

const FormSection::Field *FormSection::find(const QString &name) const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [&name](const Field &one) { return one.name == name; });
    return at == m_all.end() ? nullptr : &*at;
}

bool FormSection::has(const QString &name) const
{
    return find(name);
}

QWidget *FormSection::field(const QString &name) const
{
    const Field *found = find(name);
    return found ? found->field : nullptr;
}

void FormSection::setFieldVisible(const QString &name, bool visible)
{
    const Field *found = find(name);
    if (!found)
        return;
    for (QWidget *part : {found->field, static_cast<QWidget *>(found->label), static_cast<QWidget *>(found->hint)}) {
        if (part)
            part->setVisible(visible);
    }
    if (!visible)
        found->fault->hide();
}

bool FormSection::setFault(const QString &name, const QString &words)
{
    const Field *found = find(name);
    if (!found)
        return false;
    found->fault->setText(words);
    found->fault->setVisible(!words.isEmpty());
    if (found->field->property("invalid").toBool() == words.isEmpty()) {
        found->field->setProperty("invalid", !words.isEmpty());
        found->field->style()->unpolish(found->field);
        found->field->style()->polish(found->field);
    }
    if (!words.isEmpty())
        setOpen(true);
    return true;
}

void FormSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

} // namespace qilian::ui
