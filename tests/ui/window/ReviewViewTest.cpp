#include "ui/casework/ReviewView.h"
#include "core/casework/CaseList.h"
#include "core/review/Review.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/MeasuresView.h"
#include "ui/casework/YearReviewPage.h"
#include "ui/widgets/RecordTable.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// A filed case with one record of an inspection that names no writer, seen by a reviewer who did not investigate it.
struct ReviewedCase : DemoWindow {
    ReviewedCase()
    {
        const auto all = casework::caseList(workspace().reader(), {}, std::nullopt, 50);
        REQUIRE(all);
        for (const casework::CaseRow &row : all->rows) {
            if (row.filedOn.isValid())
                id = row.id;
        }
        REQUIRE_FALSE(id.isNull());
        auto work = workspace().begin({}, {"test", "set up", {}});
        auto one = work.get(id);
        REQUIRE(one);
        one->officers.clear();
        work.put(*one);
        auto officer = work.get(session().officer().id);
        REQUIRE(officer);
        officer->roles.append(access::enumText(access::Role::Reviewer));
        work.put(*officer);
        casework::CaseDocument record;
        record.id = Id<casework::CaseDocument>::create();
        record.caseId = id;
        record.type = QStringLiteral("inspection_record");
        record.title = QStringLiteral("现场检查（勘察）笔录");
        record.state = casework::DocumentState::Final;
        record.madeOn = one->filedOn;
        work.put(record);
        REQUIRE(work.commit());
        window().showPage(QStringLiteral("case"));
        page = window().findChild<ui::CasePage *>();
        REQUIRE(page);
        page->open(casework::Case::description().ref(id));
        auto *shown = page->findChild<ui::CaseView *>();
        REQUIRE(waitFor([&] { return shown->shown() == id; }));
        tabs = page->findChild<QTabWidget *>();
        view = page->findChild<ui::ReviewView *>();
        REQUIRE(view);
        tabs->setCurrentWidget(view);
        list = view->findChild<QTreeWidget *>(QStringLiteral("reviewPoints"));
        REQUIRE(waitFor([&] { return itemOf("BN2") != nullptr; }));
        QApplication::setActiveWindow(&window());
    }

    QTreeWidgetItem *itemOf(const char *rule) const
    {
        const auto found =
            list->findItems(QString::fromLatin1(rule) + QStringLiteral("  "), Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

    Id<casework::Case> id;
    ui::CasePage *page = nullptr;
    QTabWidget *tabs = nullptr;
    ui::ReviewView *view = nullptr;
    QTreeWidget *list = nullptr;
};

} // namespace

TEST_CASE("what fails in the review leads to where it is put right", "[casepage]")
{
    ReviewedCase demo;
    CHECK_FALSE(demo.view->findChild<QLabel *>(QStringLiteral("reviewScore"))->text().isEmpty());
    demo.list->setCurrentItem(demo.itemOf("BN2"));
    auto *go = demo.view->findChild<QPushButton *>(QStringLiteral("go:documents/inspection_record/officers"));
    REQUIRE(go);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(demo.tabs->currentWidget() == demo.page->findChild<ui::DocumentsView *>());
}

TEST_CASE("what fails in a record leads to that record", "[casepage]")
{
    ReviewedCase demo;
    measure::Holding sealed;
    sealed.id = Id<measure::Holding>::create();
    sealed.forCase = casework::Case::description().ref(demo.id);
    measure::HeldThing thing;
    thing.id = Id<measure::HeldThing>::create();
    thing.forCase = sealed.forCase;
    thing.holding = sealed.id;
    thing.name = QStringLiteral("pump");
    auto work = demo.workspace().begin({}, {"test", "seal", {}});
    work.put(sealed);
    work.put(thing);
    REQUIRE(work.commit());
    REQUIRE(DemoWindow::waitFor([&] {
        QTreeWidgetItem *item = demo.itemOf("V13");
        demo.list->setCurrentItem(item);
        return item != nullptr;
    }));
    auto *go = demo.view->findChild<QPushButton *>(QStringLiteral("go:measures/") + record::refTo(sealed).text());
    REQUIRE(go);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(demo.tabs->currentWidget() == demo.page->findChild<ui::MeasuresView *>());
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("change:") + sealed.id.text());
}

TEST_CASE("the reviewer answers a point from the list with one key, and the score follows", "[casepage]")
{
    ReviewedCase demo;
    QTreeWidgetItem *item = demo.itemOf("BN6");
    REQUIRE(item);
    demo.list->setCurrentItem(item);
    demo.list->setFocus();
    QTest::keyClick(demo.list, Qt::Key_1);
    const auto answers = [&] { return review::answersOf(demo.workspace().reader(), demo.id).value(); };
    REQUIRE(DemoWindow::waitFor([&] { return answers().size() == 1; }));
    CHECK(answers().front().rule == QStringLiteral("BN6"));
    CHECK(answers().front().verdict == review::Verdict::Met);
    // It no longer waits for the reviewer.
    REQUIRE(DemoWindow::waitFor([&] { return demo.itemOf("BN6") == nullptr; }));
}

TEST_CASE("a fault the reviewer finds needs its reason, then Ctrl+Enter keeps it", "[casepage]")
{
    ReviewedCase demo;
    demo.list->setCurrentItem(demo.itemOf("BN7"));
    demo.list->setFocus();
    QTest::keyClick(demo.list, Qt::Key_2);
    auto *note = demo.view->findChild<QLineEdit *>(QStringLiteral("reviewNote"));
    REQUIRE(note);
    CHECK(QApplication::focusWidget() == note);
    QTest::keyClicks(note, QStringLiteral("no signature"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    const auto answers = [&] { return review::answersOf(demo.workspace().reader(), demo.id).value(); };
    REQUIRE(DemoWindow::waitFor([&] { return answers().size() == 1; }));
    CHECK(answers().front().verdict == review::Verdict::Failed);
    CHECK(answers().front().note == QStringLiteral("no signature"));
}

TEST_CASE("all cases of the year are reviewed in one run, and Enter opens one", "[casepage]")
{
    ReviewedCase demo;
    auto *year = demo.page->findChild<QAction *>(QStringLiteral("yearReview"));
    REQUIRE(year);
    year->trigger();
    auto *page = demo.window().findChild<ui::YearReviewPage *>();
    REQUIRE(page);
    REQUIRE(page->isVisible());
    auto *table = page->findChild<ui::RecordTable *>(QStringLiteral("yearCases"));
    REQUIRE(DemoWindow::waitFor([&] { return table->model()->rowCount() > 1; }));
    CHECK_FALSE(page->findChild<QLabel *>(QStringLiteral("yearSum"))->text().isEmpty());
    CHECK(page->findChild<QTreeWidget *>(QStringLiteral("yearFaults"))->topLevelItemCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(DemoWindow::waitFor([&] { return demo.page->isVisible(); }));
}
