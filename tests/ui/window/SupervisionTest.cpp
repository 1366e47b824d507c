#include "core/casework/CaseWork.h"
#include "core/supervision/OverdueMatter.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/supervision/CalendarPage.h"
#include "ui/supervision/OverduePage.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/WorkList.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// A lead of the logged-in officer that came in so many days ago: it is to be filed within fifteen.
casework::Case leadOf(DemoWindow &demo, int daysAgo)
{
    store::Workspace &workspace = demo.workspace();
    const QDate today = casework::todayOf(workspace);
    casework::Case lead;
    lead.id = Id<casework::Case>::create();
    lead.partyName = QStringLiteral("甲厂");
    lead.cause = QStringLiteral("试验案由");
    lead.officers = {demo.session().officer().id.text()};
    lead.leadReceivedOn = today.addDays(-daysAgo);
    lead.procedureVersion = casework::procedureOn(today).version();
    casework::CaseFile file;
    file.one = lead;
    casework::keepDue(lead, file, today);
    auto work = workspace.begin({}, {"test", "a lead", {}});
    work.put(lead);
    REQUIRE(work.commit());
    return lead;
}

QStringList dayRows(const ui::CalendarPage &page)
{
    QStringList out;
    const auto *list = page.findChild<ui::WorkList *>()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        out.append(list->item(row)->data(Qt::AccessibleTextRole).toString());
    return out;
}

} // namespace

TEST_CASE("the calendar shows what falls due, and the keyboard goes through its days", "[calendar]")
{
    DemoWindow demo;
    const casework::Case lead = leadOf(demo, 15); // due today
    demo.window().showPage(QStringLiteral("supervision"));
    auto *page = demo.window().findChild<ui::CalendarPage *>();
    REQUIRE(page);
    auto *month = page->findChild<ui::MonthView *>();
    REQUIRE(DemoWindow::waitFor([&] { return dayRows(*page).join(u' ').contains(QStringLiteral("甲厂")); }));

    QSignalSpy days(month, &ui::MonthView::dayChosen);
    const QDate today = casework::todayOf(demo.workspace());
    const bool first = today.dayOfWeek() == Qt::Monday; // the table's edge
    QTest::keyClick(month, first ? Qt::Key_Right : Qt::Key_Left);
    REQUIRE(days.count() == 1);
    CHECK(days.front().front().toDate() == today.addDays(first ? 1 : -1));
    CHECK(DemoWindow::waitFor([&] { return !dayRows(*page).join(u' ').contains(QStringLiteral("甲厂")); }));

    QDate shown = month->firstDay();
    QTest::keyClick(month, Qt::Key_PageDown);
    CHECK(DemoWindow::waitFor([&] { return month->firstDay() > shown; }));
    for (QAction *action : page->actions()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+T")))
            action->trigger();
    }
    CHECK(DemoWindow::waitFor([&] { return dayRows(*page).join(u' ').contains(QStringLiteral("甲厂")); }));
}

TEST_CASE("a missed day lists itself, and what is said about it stands beside it", "[overdue]")
{
    DemoWindow demo;
    const casework::Case lead = leadOf(demo, 40); // far more than the demonstration's own
    demo.window().showPage(QStringLiteral("supervision"));
    for (QAction *action : demo.window().findChild<QWidget *>(QStringLiteral("content_supervision"))->actions()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Alt+2")))
            action->trigger();
    }
    auto *page = demo.window().findChild<ui::OverduePage *>();
    auto *table = page->findChild<ui::RecordTable *>();
    REQUIRE(DemoWindow::waitFor([&] { return table->current() == record::refTo(lead); })); // the longest overdue first
    page->findChild<QPushButton *>(QStringLiteral("explain"))->click();
    CHECK(DemoWindow::waitFor([&] { return page->notice()->isVisible(); })); // nothing is written
    page->findChild<QPlainTextEdit *>(QStringLiteral("said"))->setPlainText(QStringLiteral("监测报告迟到。"));
    page->findChild<QPushButton *>(QStringLiteral("explain"))->click();
    CHECK(DemoWindow::waitFor([&] {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("监测报告迟到。")))
                return true;
        }
        return false;
    }));
}
