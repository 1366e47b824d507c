#include "ui/widgets/PageViews.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace qilian::ui {

PageViews::PageViews(const std::vector<std::pair<QString, Page *>> &views, QWidget *parent)
    : QStackedWidget(parent)
    , m_switch(new QActionGroup(this))
{
    for (const auto &[title, view] : views) {
        auto *action = new QAction(title, this);
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(m_switch->actions().size() + 1)));
        action->setCheckable(true);
        action->setToolTip(QStringLiteral("%1  %2").arg(title, action->shortcut().toString(QKeySequence::NativeText)));
        m_switch->addAction(action);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, view = view] { switchTo(view); });
    }
    m_switch->actions().front()->setChecked(true);
    for (const auto &[title, view] : views) {
        auto *lead = new QWidget(view);
        auto *layout = new QHBoxLayout(lead);
        layout->setContentsMargins(0, 0, measure::kPadding, 0);
        layout->setSpacing(measure::kGrid);
        for (QAction *action : m_switch->actions()) {
            auto *button = new QToolButton(lead);
            setRole(button, "viewButton");
            button->setDefaultAction(action);
            layout->addWidget(button);
        }
        view->setLead(lead);
        addWidget(view);
    }
    setFocusProxy(views.front().second);
}

void PageViews::switchTo(Page *view)
{
    m_switch->actions().at(indexOf(view))->setChecked(true);
    setCurrentWidget(view);
    setFocusProxy(view);
    if (auto *filter = view->findChild<QWidget *>(QStringLiteral("filter")))
        filter->setFocus(Qt::OtherFocusReason);
    else
        view->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
