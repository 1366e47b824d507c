#include "ui/law/LawViews.h"

#include "ui/law/LawPage.h"
#include "ui/law/LawTextsPage.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace qilian::ui {

LawViews::LawViews(Shell &shell, QWidget *parent)
    : QStackedWidget(parent)
    , m_switch(new QActionGroup(this))
    , m_texts(new LawTextsPage(shell))
{
    int view = 0;
    for (const auto &[text, key] :
        {std::pair(tr("Violations"), QStringLiteral("Alt+1")), std::pair(tr("Law texts"), QStringLiteral("Alt+2"))}) {
        auto *action = new QAction(text, this);
        action->setShortcut(QKeySequence(key));
        action->setCheckable(true);
        action->setChecked(view == 0);
        action->setToolTip(QStringLiteral("%1  %2").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        m_switch->addAction(action);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, view] { switchTo(view); });
        ++view;
    }
    add(new LawPage(shell));
    add(m_texts);
}

void LawViews::openArticle(const law::Citation &cited, QDate day)
{
    switchTo(indexOf(m_texts));
    m_texts->openArticle(cited, day);
}

void LawViews::add(Page *page)
{
    auto *both = new QWidget(page);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, measure::kPadding, 0);
    layout->setSpacing(measure::kGrid);
    for (QAction *action : m_switch->actions()) {
        auto *button = new QToolButton(both);
        setRole(button, "viewButton");
        button->setDefaultAction(action);
        layout->addWidget(button);
    }
    page->setLead(both);
    addWidget(page);
}

void LawViews::switchTo(int view)
{
    m_switch->actions().at(view)->setChecked(true);
    setCurrentIndex(view);
    if (auto *filter = currentWidget()->findChild<QWidget *>(QStringLiteral("filter")))
        filter->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
