#include "ui/widgets/FactGrid.h"

#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace qilian::ui {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(measure::kMargin);
    m_layout->setVerticalSpacing(measure::kGap);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

void FactGrid::add(const QString &label, const QString &value)
{
    put(label, plain(label, value), m_count % 2, 1);
    ++m_count;
}

void FactGrid::addCited(const QString &label, const QString &value, const QString &law)
{
    if (value.isEmpty())
        return add(label, value);
    auto *text = new CitationLabel;
    text->setWords(value, law);
    text->setAccessibleName(label + QStringLiteral(": ") + value);
    connect(text, &CitationLabel::articleAsked, this, &FactGrid::articleAsked);
    put(label, text, m_count % 2, 1);
    ++m_count;
}

void FactGrid::addWide(const QString &label, const QString &value)
{
    m_count += m_count % 2;
    put(label, plain(label, value), 0, 2);
    m_count += 2;
}

QLabel *FactGrid::plain(const QString &label, const QString &value)
{
    auto *text = new QLabel(value.isEmpty() ? QStringLiteral("—") : value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::NoFocus);
    text->setAccessibleName(label + QStringLiteral(": ") + value);
    return text;
}

void FactGrid::put(const QString &label, QLabel *text, int column, int span)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    text->setWordWrap(true);
    text->setMinimumWidth(1); // a digest has no place to break: it must not squeeze the rows above it
    layout->addWidget(mutedLabel(label, cell));
    layout->addWidget(text);
    layout->addStretch(1);
    m_layout->addWidget(cell, m_count / 2, column, 1, span);
}

} // namespace qilian::ui
