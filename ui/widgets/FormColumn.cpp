#include "ui/widgets/FormColumn.h"

#include "ui/widgets/Labels.h"

#include <QVBoxLayout>

namespace qilian::ui {

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_elsewhere(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setRole(m_elsewhere, "error");
    m_elsewhere->setWordWrap(true);
    m_elsewhere->hide();
    m_layout->addWidget(m_elsewhere);
}

void FormColumn::addSection(const QString &title)
{
    m_sections.push_back(new FormSection(title));
    m_layout->insertWidget(m_layout->count() - 1, m_sections.back());
}

FormSection *FormColumn::last()
{
    if (m_sections.empty())
        addSection({});
    return m_sections.back();
}

void FormColumn::foldSection()
{
    last()->setOpen(false);
}

void FormColumn::addText(const QString &text)
{
    last()->addText(text);
}

void FormColumn::add(const QString &name, const QString &label, QWidget *field, Need need, const QString &hint)
{
    last()->add(name, label, field, need, hint);
    m_names.push_back(name);
}

void FormColumn::setFieldVisible(const QString &name, bool visible)
{
    for (FormSection *section : m_sections)
        section->setFieldVisible(name, visible);
}

void FormColumn::showFaults(const Faults &faults)
{
    for (FormSection *section : m_sections) {
        for (const QString &name : m_names)
            section->setFault(name, {});
    }
    QStringList elsewhere;
    QWidget *first = nullptr;
    for (const auto &[name, words] : faults) {
        QWidget *faulty = nullptr;
        for (FormSection *section : m_sections) {
            if (section->setFault(name, words))
                faulty = section->field(name);
        }
        if (!faulty)
            elsewhere.append(words);
        else if (!first)
            first = faulty;
    }
    m_elsewhere->setText(elsewhere.join(u'\n'));
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
