#include "ui/supervision/SupervisionViews.h"

#include "ui/supervision/CalendarPage.h"
#include "ui/supervision/OverduePage.h"

namespace qilian::ui {

SupervisionViews::SupervisionViews(Shell &shell, QWidget *parent)
    : PageViews({{tr("Calendar"), new CalendarPage(shell)}, {tr("Missed"), new OverduePage(shell)}}, parent)
{
}

} // namespace qilian::ui
