#include "ui/inspection/InspectionPage.h"
#include "core/inspection/ChecklistRun.h"
#include "core/inspection/InspectionList.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/inspection/FindingPanel.h"
#include "ui/inspection/TaskForm.h"
#include "ui/widgets/DayField.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using inspection::ChecklistItem;

namespace {

inspection::ChecklistRun runIn(store::Workspace &workspace, const Id<inspection::InspectionTask> &task)
{
    const auto run = inspection::runOf(workspace.reader(), task);
    REQUIRE(run);
    return *run;
}

} // namespace

TEST_CASE("a checklist is answered with the keyboard, and a problem stays in front", "[inspection]")
{
    test::DemoWindow demo;
    const auto running =
        inspection::taskPage(demo.workspace().reader(), inspection::TaskState::Running, std::nullopt, 1);
    REQUIRE(running);
    REQUIRE(running->rows.size() == 1);
    const Id<inspection::InspectionTask> task = running->rows.front().id;
    demo.window().showPage(QStringLiteral("inspection"));
    auto *page = demo.window().findChild<ui::InspectionPage *>();
    REQUIRE(page);
    page->open(inspection::InspectionTask::description().ref(task));
    auto *tree = page->findChild<QTreeWidget *>();
    auto *panel = page->findChild<ui::FindingPanel *>();
    REQUIRE(test::DemoWindow::waitFor([&] { return tree->currentItem() && !panel->itemId().isEmpty(); }));
    const auto answerTo = [&](const QString &id) -> QString {
        for (const inspection::RunItem &item : runIn(demo.workspace(), task).items) {
            if (item.item->id == id)
                return item.answer ? item.answer->answer : QString();
        }
        return QStringLiteral("no such item");
    };

    SECTION("1 answers yes and goes on where yes is in order")
    {
        const QString first = panel->itemId();
        QTest::keyClick(tree, Qt::Key_3);
        REQUIRE(test::DemoWindow::waitFor([&] { return answerTo(first) == QLatin1String("na"); }));
        CHECK(test::DemoWindow::waitFor([&] { return panel->itemId() != first; }));
    }
    SECTION("2 answers no; the failed item keeps the focus and offers a case")
    {
        const QString first = panel->itemId();
        QTest::keyClick(tree, Qt::Key_2);
        REQUIRE(test::DemoWindow::waitFor([&] { return answerTo(first) == QLatin1String("no"); }));
        CHECK(panel->itemId() == first);
        const auto offersCase = [&] {
            for (const QPushButton *button : panel->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == ui::FindingPanel::tr("Open a case"))
                    return true;
            }
            return false;
        };
        CHECK(test::DemoWindow::waitFor(offersCase));
    }
    SECTION("a problem without a chosen violation opens no case")
    {
        QTest::keyClick(tree, Qt::Key_2);
        emit panel->caseAsked(panel->itemId(), {});
        QTest::qWait(50);
        for (const inspection::RunItem &item : runIn(demo.workspace(), task).items)
            CHECK((!item.answer || item.answer->openedCase.isNull()));
    }
    SECTION("a case opened from a failed item stands on the item")
    {
        const inspection::ChecklistRun run = runIn(demo.workspace(), task);
        const auto failing = std::find_if(run.items.begin(), run.items.end(), [](const inspection::RunItem &item) {
            return item.item->answer == ChecklistItem::Answer::YesNoNa && !item.item->violations.isEmpty()
                && inspection::judge(*item.item, QStringLiteral("no")) == inspection::Verdict::Bad;
        });
        REQUIRE(failing != run.items.end());
        const QString id = failing->item->id;
        const store::Actor officer{{}, QStringLiteral("张执法")};
        REQUIRE(inspection::answer(demo.workspace(), officer, task, {id, QStringLiteral("no"), {}, {}, false}));
        emit panel->caseAsked(id, failing->item->violations.front());
        CHECK(test::DemoWindow::waitFor([&] {
            for (const inspection::RunItem &item : runIn(demo.workspace(), task).items) {
                if (item.item->id == id)
                    return item.answer && !item.answer->openedCase.isNull();
            }
            return false;
        }));
    }
}

TEST_CASE("whoever joined the bureau meanwhile can be sent to the next inspection", "[inspection]")
{
    test::DemoWindow demo;
    demo.window().showPage(QStringLiteral("inspection"));
    auto *form = demo.window().findChild<ui::TaskForm *>();
    REQUIRE(form);
    const auto officers = [&]() -> int {
        for (const QListWidget *list : form->findChildren<QListWidget *>()) {
            if (list->accessibleName().startsWith(QLatin1String("Officers")))
                return list->count();
        }
        return -1;
    };
    form->begin();
    REQUIRE(test::DemoWindow::waitFor([&] { return officers() > 0; }));
    const int before = officers();
    access::Officer joined;
    joined.id = Id<access::Officer>::create();
    joined.name = QStringLiteral("王新");
    auto work = demo.workspace().begin({}, Message{"test", "Add an officer", {}});
    work.put(joined);
    REQUIRE(work.commit());
    form->begin();
    CHECK(test::DemoWindow::waitFor([&] { return officers() == before + 1; }));
}

TEST_CASE("Tab goes from the day of an inspection to the checklists", "[inspection]")
{
    test::DemoWindow demo;
    demo.window().showPage(QStringLiteral("inspection"));
    auto *form = demo.window().findChild<ui::TaskForm *>();
    REQUIRE(form);
    auto *day = form->findChild<ui::DayField *>();
    REQUIRE(day);
    demo.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&demo.window()));
    QTest::keyClick(&demo.window(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(test::DemoWindow::waitFor([&] { return form->isVisible(); }));
    day->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(day, Qt::Key_Tab);
    CHECK_FALSE(day->hasFocus());
}
