#include "ui/widgets/Page.h"

#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_filters(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
    , m_notice(new Notice(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    m_filters->setSpacing(measure::kGap);
    m_actions->setSpacing(measure::kGap);
    row->addLayout(m_filters);
    row->addStretch(1);
    row->addLayout(m_actions);
    m_layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    m_layout->setSpacing(measure::kGap);
    m_layout->addLayout(row);
    m_layout->addWidget(m_notice);
}

void Page::addFilter(QWidget *widget)
{
    m_filters->addWidget(widget);
}

void Page::setLead(QWidget *widget)
{
    m_filters->insertWidget(0, widget);
}

void Page::addPageAction(QAction *action, bool primary)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(action->objectName());
    button->setProperty("primary", primary);
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->shortcut().isEmpty()
            ? action->text()
            : QStringLiteral("%1  %2").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
    });
    m_actions->addWidget(button);
    addAction(action);
}

void Page::setContent(QWidget *content)
{
    m_layout->addWidget(content, 1);
}

} // namespace qilian::ui
