#include "core/casework/CaseFile.h"
#include "core/casework/CaseList.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/PaperView.h"
#include "ui/widgets/PickField.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;

TEST_CASE("a document is drafted from the case file and looked at as it prints", "[documents]")
{
    test::DemoWindow demo;
    const auto cases = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 1);
    REQUIRE(cases);
    REQUIRE(cases->rows.size() == 1);
    const Id<casework::Case> id = cases->rows.front().id;
    demo.window().showPage(QStringLiteral("case"));
    auto *page = demo.window().findChild<ui::CasePage *>();
    REQUIRE(page);
    page->open(casework::Case::description().ref(id));
    auto *view = page->findChild<ui::DocumentsView *>();
    REQUIRE(view);
    auto *tabs = page->findChild<QTabWidget *>();
    REQUIRE(test::DemoWindow::waitFor([&] { return tabs->isVisible(); }));
    tabs->setCurrentIndex(tabs->indexOf(view));
    auto *list = view->findChild<QTreeWidget *>();
    const int before = list->topLevelItemCount();
    view->findChild<ui::PickField *>()->pick({QStringLiteral("penalty_decision"), QStringLiteral("行政处罚决定书")});
    REQUIRE(test::DemoWindow::waitFor([&] { return list->topLevelItemCount() == before + 1; }));
    const auto file = casework::readCaseFile(demo.workspace().reader(), id, demo.workspace().area());
    REQUIRE(file);
    REQUIRE(file->documents.size() == 1);
    CHECK(file->documents.front().state == casework::DocumentState::Draft);
    CHECK(file->documents.front().type == QLatin1String("penalty_decision"));

    SECTION("space shows its sheets")
    {
        demo.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&demo.window()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        CHECK(test::DemoWindow::waitFor([&] { return demo.window().findChild<ui::PaperView *>() != nullptr; }));
    }
    SECTION("it is not made final while something is missing, and says what")
    {
        QString words;
        QObject::connect(view, &ui::DocumentsView::failed, view, [&](const QString &said) { words = said; });
        for (QPushButton *button : view->findChildren<QPushButton *>()) {
            if (button->text() == ui::DocumentsView::tr("Make final"))
                button->click();
        }
        CHECK(test::DemoWindow::waitFor([&] { return !words.isEmpty(); }));
        const auto after = demo.workspace().reader().get(file->documents.front().id);
        REQUIRE(after);
        CHECK(after->state == casework::DocumentState::Draft);
    }
}
