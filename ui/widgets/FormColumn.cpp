#include "ui/widgets/FormColumn.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QStyle>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QLabel *faultLabel()
{
    auto *out = new QLabel;
    setRole(out, "error");
    out->setWordWrap(true);
    out->hide();
    return out;
}

void markInvalid(QWidget *field, bool invalid)
{
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_elsewhere(faultLabel())
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(measure::kGrid);
    m_layout->addWidget(m_elsewhere);
}

void FormColumn::addSection(const QString &title)
{
    if (m_layout->count() > 1)
        m_layout->insertSpacing(m_layout->count() - 1, measure::kPadding);
    m_layout->insertWidget(m_layout->count() - 1, sectionLabel(title));
}

void FormColumn::addText(const QString &text)
{
    m_layout->insertWidget(m_layout->count() - 1, mutedLabel(text));
}

void FormColumn::add(const QString &name, const QString &label, QWidget *field, Need need, const QString &hint)
{
    Row row;
    row.label = mutedLabel(need == Need::Required ? label + QStringLiteral(" *") : label);
    row.label->setBuddy(field);
    row.field = field;
    row.fault = faultLabel();
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    field->setObjectName(name);
    const auto append = [this](QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget); };
    if (label.isEmpty())
        row.label->hide();
    append(row.label);
    append(field);
    if (!hint.isEmpty()) {
        row.hint = mutedLabel(hint);
        append(row.hint);
    }
    append(row.fault);
    m_rows.insert_or_assign(name, row);
}

void FormColumn::setFieldVisible(const QString &name, bool visible)
{
    const Row &row = m_rows.at(name);
    row.label->setVisible(visible && !row.label->text().isEmpty());
    row.field->setVisible(visible);
    if (row.hint)
        row.hint->setVisible(visible);
    if (!visible)
        row.fault->hide();
}

void FormColumn::showFaults(const Faults &faults)
{
    for (const auto &[name, row] : m_rows) {
        row.fault->hide();
        markInvalid(row.field, false);
    }
    QStringList elsewhere;
    QWidget *first = nullptr;
    for (const auto &[name, words] : faults) {
        const auto at = m_rows.find(name);
        if (at == m_rows.end()) {
            elsewhere.append(words);
            continue;
        }
        at->second.fault->setText(words);
        at->second.fault->show();
        markInvalid(at->second.field, true);
        if (!first)
            first = at->second.field;
    }
    m_elsewhere->setText(elsewhere.join(u'\n'));
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
