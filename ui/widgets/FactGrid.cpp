#include "ui/widgets/FactGrid.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QTextDocumentFragment>
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
    put(label, value, m_count % 2, 1);
    ++m_count;
}

void FactGrid::addLinked(const QString &label, const QString &html)
{
    QLabel *text = put(label, html, m_count % 2, 1);
    ++m_count;
    if (html.isEmpty())
        return;
    text->setTextFormat(Qt::RichText);
    text->setAccessibleName(label + QStringLiteral(": ") + QTextDocumentFragment::fromHtml(html).toPlainText());
    text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::StrongFocus);
    connect(text, &QLabel::linkActivated, this, &FactGrid::linkActivated);
}

void FactGrid::addWide(const QString &label, const QString &value)
{
    m_count += m_count % 2;
    put(label, value, 0, 2);
    m_count += 2;
}

QLabel *FactGrid::put(const QString &label, const QString &value, int column, int span)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *name = mutedLabel(label, cell);
    auto *text = new QLabel(value.isEmpty() ? QStringLiteral("—") : value, cell);
    text->setWordWrap(true);
    text->setMinimumWidth(1); // a digest has no place to break: it must not squeeze the rows above it
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::NoFocus);
    text->setAccessibleName(label + QStringLiteral(": ") + value);
    layout->addWidget(name);
    layout->addWidget(text);
    layout->addStretch(1);
    m_layout->addWidget(cell, m_count / 2, column, 1, span);
    return text;
}

} // namespace qilian::ui
