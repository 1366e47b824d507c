#include "core/casework/FollowUp.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/CaseList.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/HistoryView.h"
#include "ui/casework/PerformanceView.h"
#include "ui/casework/RecordForm.h"
#include "ui/casework/ReferralView.h"
#include "ui/shell/CommandPalette.h"
#include "ui/widgets/Labels.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// A case with a decision of 20,000 yuan that was served on 2026-09-18, on the page of cases.
struct DecidedCase : DemoWindow {
    DecidedCase()
    {
        const auto all = casework::caseList(workspace().reader(), {}, std::nullopt, 50);
        REQUIRE(all);
        REQUIRE_FALSE(all->rows.empty());
        id = all->rows.front().id;
        auto document =
            casework::draftDocument(file(), QStringLiteral("penalty_decision"), casework::todayOf(workspace()));
        REQUIRE(document);
        document->state = casework::DocumentState::Final;
        document->madeOn = document->servedOn = QDate(2026, 9, 18);
        auto work = workspace().begin({}, {"test", "decide", {}});
        auto one = work.get(id);
        one->fine = Money::fromFen(2'000'000);
        one->violations = {QStringLiteral("haz_dump")};
        work.put(*document);
        work.put(*one);
        REQUIRE(work.commit());
        window().showPage(QStringLiteral("case"));
        auto *page = window().findChild<ui::CasePage *>();
        page->open(casework::Case::description().ref(id));
        tabs = page->findChild<QTabWidget *>();
        auto *view = page->findChild<ui::CaseView *>();
        REQUIRE(waitFor([&] { return view->shown() == id; }));
        QApplication::setActiveWindow(&window());
    }
    casework::CaseFile file()
    {
        auto read = casework::readCaseFile(workspace().reader(), id, workspace().area());
        REQUIRE(read);
        return std::move(*read);
    }
    template <class View> View *tab()
    {
        auto *view = window().findChild<View *>();
        REQUIRE(view);
        tabs->setCurrentWidget(view);
        return view;
    }
    template <class Widget> Widget *shown(QWidget *in, const char *name)
    {
        Widget *found = nullptr;
        REQUIRE(waitFor([&] {
            found = in->findChild<Widget *>(QString::fromLatin1(name));
            return found && found->isVisible();
        }));
        return found;
    }
    bool says(QWidget *in, const QString &words)
    {
        const auto labels = in->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    Id<casework::Case> id;
    QTabWidget *tabs = nullptr;
};

} // namespace

TEST_CASE("a payment is recorded with the keyboard, and a wrong sum is told under its field", "[followup]")
{
    DecidedCase desk;
    auto *view = desk.tab<ui::PerformanceView>();
    auto *add = desk.shown<QPushButton>(view, "addPayment");
    add->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(add, Qt::Key_Insert);
    auto *day = desk.shown<QLineEdit>(view, "paid_on");
    REQUIRE(DemoWindow::waitFor([&] { return day->hasFocus(); }));
    day->setText(QStringLiteral("20260928"));
    desk.shown<QLineEdit>(view, "amount_fen")->setText(QStringLiteral("30000"));
    desk.shown<QLineEdit>(view, "receipt")->setText(QStringLiteral("甘财 1"));
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.says(view, QStringLiteral("20,000.00")); }));
    CHECK(desk.file().performance.payments.empty());
    desk.shown<QLineEdit>(view, "amount_fen")->setText(QStringLiteral("20000"));
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.file().performance.payments.size() == 1; }));
    CHECK(desk.file().one.paidOn == QDate(2026, 9, 28));
    auto *records = desk.shown<QTreeWidget>(view, "performanceRecords");
    REQUIRE(DemoWindow::waitFor([&] {
        records = view->findChild<QTreeWidget *>(QStringLiteral("performanceRecords"));
        return records && records->topLevelItemCount() == 1;
    }));
}

TEST_CASE("everything wrong with a payment is said at once, and half of it typed is back later", "[followup]")
{
    DecidedCase desk;
    auto *view = desk.tab<ui::PerformanceView>();
    const QString key = QStringLiteral("performance/%1/payment/new").arg(desk.id.text());
    const auto begin = [&] {
        auto *add = desk.shown<QPushButton>(view, "addPayment");
        add->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(add, Qt::Key_Insert);
        return desk.shown<QLineEdit>(view, "paid_on");
    };
    QLineEdit *day = begin();
    day->setText(QStringLiteral("2026-09"));
    desk.shown<QLineEdit>(view, "amount_fen")->setText(QStringLiteral("two"));
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    int faults = 0;
    for (const QLabel *label : view->findChildren<QLabel *>())
        faults += label->property("role").toString() == QLatin1String("error") && label->isVisible() ? 1 : 0;
    CHECK(faults >= 3); // day, sum and receipt
    CHECK(desk.file().performance.payments.empty());

    // The program may die now.
    REQUIRE(DemoWindow::waitFor(
        [&] { return desk.workspace().draft(key).value_or(QString()).contains(QStringLiteral("two")); }));
    QTest::keyClick(view->findChild<ui::RecordForm *>(), Qt::Key_Escape);
    desk.tabs->setCurrentIndex(0);
    desk.tab<ui::PerformanceView>();
    day = begin();
    REQUIRE(DemoWindow::waitFor([&] { return day->text() == QStringLiteral("2026-09"); }));
    CHECK(desk.shown<QLineEdit>(view, "amount_fen")->text() == QStringLiteral("two"));

    day->setText(QStringLiteral("2026-09-28"));
    desk.shown<QLineEdit>(view, "amount_fen")->setText(QStringLiteral("20000"));
    desk.shown<QLineEdit>(view, "receipt")->setText(QStringLiteral("甘财 1"));
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.file().performance.payments.size() == 1; }));
    CHECK(DemoWindow::waitFor([&] { return desk.workspace().draft(key).value_or(QString()).isEmpty(); }));
}

TEST_CASE("answers about a transfer that are not saved are back with the questions", "[followup]")
{
    DecidedCase desk;
    auto *view = desk.tab<ui::ReferralView>();
    QTest::mouseClick(desk.shown<QPushButton>(view, "askTransfer"), Qt::LeftButton);
    auto *reply = desk.shown<QComboBox>(view, "reply:j1_2");
    reply->setCurrentIndex(2);
    desk.shown<QLineEdit>(view, "figure:j1_2")->setText(QStringLiteral("3.2"));
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier); // without evidence
    CHECK(desk.file().referrals.screening() == nullptr);
    QTest::keyClick(reply, Qt::Key_Escape);
    QTest::mouseClick(desk.shown<QPushButton>(view, "askTransfer"), Qt::LeftButton);
    REQUIRE(DemoWindow::waitFor([&] {
        const auto *figure = view->findChild<QLineEdit *>(QStringLiteral("figure:j1_2"));
        return figure && figure->text() == QStringLiteral("3.2");
    }));
    CHECK(desk.shown<QComboBox>(view, "reply:j1_2")->currentIndex() == 2);
}

TEST_CASE("the added penalty is computed for the day that is typed", "[followup]")
{
    DecidedCase desk;
    auto *view = desk.tab<ui::PerformanceView>();
    QLineEdit *day = nullptr;
    for (QLineEdit *line : view->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->text().startsWith(QLatin1String("20")))
            day = line;
    }
    REQUIRE(day);
    day->setFocus(Qt::OtherFocusReason);
    day->setText(QStringLiteral("2026-10-18"));
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(DemoWindow::waitFor([&] { return desk.says(view, Money::fromFen(600'000).display()); }));
}

TEST_CASE("an answer that meets a rule turns the case red until it is transferred", "[followup]")
{
    DecidedCase desk;
    auto *view = desk.tab<ui::ReferralView>();
    auto *ask = desk.shown<QPushButton>(view, "askTransfer");
    QTest::mouseClick(ask, Qt::LeftButton);
    auto *reply = desk.shown<QComboBox>(view, "reply:j1_2");
    reply->setCurrentIndex(2);
    desk.shown<QLineEdit>(view, "figure:j1_2")->setText(QStringLiteral("3.2"));
    desk.shown<QLineEdit>(view, "evidence:j1_2")->setText(QStringLiteral("称重单"));
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.file().referrals.screening() != nullptr; }));
    CHECK(casework::factsOf(desk.file(), casework::todayOf(desk.workspace())).transferOpen);
    auto *caseView = desk.window().findChild<ui::CaseView *>();
    CHECK(DemoWindow::waitFor([&] {
        const auto chips = caseView->findChildren<ui::Chip *>();
        return std::any_of(chips.begin(), chips.end(), [](const ui::Chip *chip) {
            return chip->isVisible() && chip->text() == ui::CaseView::tr("To be transferred");
        });
    }));
}

TEST_CASE("a suit is recorded against one of several decisions, and the row says which", "[followup]")
{
    DecidedCase desk;
    auto daily = casework::draftDocument(desk.file(), QStringLiteral("daily_decision"), QDate(2026, 11, 4));
    REQUIRE(daily);
    daily->number = QStringLiteral("高环罚〔2026〕77号");
    daily->state = casework::DocumentState::Final;
    daily->madeOn = daily->servedOn = QDate(2026, 11, 4);
    daily->fields.insert(QStringLiteral("amount"), 300'000'000);
    auto work = desk.workspace().begin({}, {"test", "decide again", {}});
    work.put(*daily);
    REQUIRE(work.commit());

    auto *view = desk.tab<ui::PerformanceView>();
    auto *record = desk.shown<QPushButton>(view, "recordOther");
    const auto acts = record->menu()->actions();
    const auto suit = std::find_if(acts.begin(), acts.end(),
        [](const QAction *act) { return act->text() == ui::PerformanceView::tr("Reconsideration or suit"); });
    REQUIRE(suit != acts.end());
    REQUIRE(DemoWindow::waitFor([&] { return desk.says(view, daily->number); }));
    (*suit)->trigger();
    auto *against = desk.shown<QComboBox>(view, "daily_decision");
    REQUIRE(against->count() == 2);
    against->setCurrentIndex(against->findData(daily->number));
    desk.shown<QLineEdit>(view, "began_on")->setText(QStringLiteral("20261110"));
    auto *body = desk.shown<QLineEdit>(view, "body");
    body->setText(QStringLiteral("高台县人民法院"));
    QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.file().performance.remedies.size() == 1; }));
    CHECK(desk.file().performance.remedies.front().dailyDecision == daily->number);
    auto *rows = desk.shown<QTreeWidget>(view, "performanceRecords");
    REQUIRE(DemoWindow::waitFor([&] {
        rows = view->findChild<QTreeWidget *>(QStringLiteral("performanceRecords"));
        return rows && rows->topLevelItemCount() == 1;
    }));
    CHECK(rows->topLevelItem(0)->text(1).contains(daily->number));
}

TEST_CASE("what is typed from a receipt or a judgment leads to its case", "[followup]")
{
    DecidedCase desk;
    const record::Ref ref = casework::Case::description().ref(desk.id);
    auto work = desk.workspace().begin({}, {"test", "record", {}});
    performance::Payment payment;
    payment.id = Id<performance::Payment>::create();
    payment.forCase = ref;
    payment.receipt = QStringLiteral("甘财非税620724001");
    work.put(payment);
    performance::Remedy suit;
    suit.id = Id<performance::Remedy>::create();
    suit.forCase = ref;
    suit.number = QStringLiteral("（2027）甘0724行初33号");
    work.put(suit);
    REQUIRE(work.commit());

    const QString typed = GENERATE(QStringLiteral("620724001"), QStringLiteral("行初33"));
    CAPTURE(typed.toStdString());
    desk.window().showPage(QStringLiteral("workbench"));
    auto *palette = desk.window().findChild<ui::CommandPalette *>();
    REQUIRE(palette);
    palette->popUp();
    palette->findChild<QLineEdit *>()->setText(typed);
    auto *list = palette->findChild<QAbstractItemView *>();
    REQUIRE(DemoWindow::waitFor([&] {
        const QString first = list->model()->index(0, 0).data().toString();
        return first.contains(typed) && first.contains(desk.file().one.partyName); // and whose it is
    }));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    auto *view = desk.window().findChild<ui::CaseView *>();
    CHECK(DemoWindow::waitFor([&] { return view->isVisible() && view->shown() == desk.id; }));
}

TEST_CASE("Enter on a payment in the timeline leads to where it is shown", "[followup]")
{
    DecidedCase desk;
    auto work = desk.workspace().begin({}, {"test", "record", {}});
    performance::Payment payment;
    payment.id = Id<performance::Payment>::create();
    payment.forCase = casework::Case::description().ref(desk.id);
    payment.amount = Money::fromFen(1'000'000);
    payment.on = QDate(2026, 9, 28);
    work.put(payment);
    REQUIRE(work.commit());
    auto *history = desk.tab<ui::HistoryView>();
    auto *timeline = desk.shown<QTableView>(history, "timeline");
    REQUIRE(DemoWindow::waitFor(
        [&] { return timeline->model()->index(0, 1).data().toString().contains(QStringLiteral("2026-09-28")); }));
    timeline->setFocus(Qt::OtherFocusReason);
    timeline->setCurrentIndex(timeline->model()->index(0, 0));
    QTest::keyClick(timeline, Qt::Key_Return);
    CHECK(desk.tabs->currentWidget() == desk.window().findChild<ui::PerformanceView *>());
}
