#include "ui/widgets/TabOrder.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>
#include <vector>

namespace qilian::ui {

namespace {

void collect(const QLayout &layout, std::vector<QWidget *> &stops);

/// What Tab stops at inside a widget, in the order of its layout; without one, in the order in which it was made.
void collect(QWidget &widget, std::vector<QWidget *> &stops)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        stops.push_back(&widget);
    if (const QLayout *layout = widget.layout())
        return collect(*layout, stops);
    if (widget.focusPolicy() & Qt::TabFocus)
        return; // its parts are its own matter
    for (QObject *child : widget.children()) {
        if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
            collect(*part, stops);
    }
}

void collect(const QLayout &layout, std::vector<QWidget *> &stops)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->widget())
            collect(*item->widget(), stops);
        else if (item->layout())
            collect(*item->layout(), stops);
    }
}

} // namespace

TabOrder::TabOrder(QWidget *area, QWidget *changing)
    : QObject(area)
    , m_area(area)
{
    changing->installEventFilter(this);
}

bool TabOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        std::vector<QWidget *> stops;
        collect(*m_area, stops);
        for (std::size_t at = 1; at < stops.size(); ++at)
            QWidget::setTabOrder(stops[at - 1], stops[at]);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qilian::ui
