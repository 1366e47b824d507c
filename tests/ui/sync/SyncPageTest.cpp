// The exchange as the officer sees and works it.
#include "ui/sync/SyncPage.h"
#include "core/overview/Dispute.h"
#include "tests/ui/sync/Desk.h"
#include "ui/widgets/Notice.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <catch2/catch.hpp>
#include <csignal>

using namespace qilian;
using namespace qilian::test;

namespace {

const QString kCounty = QStringLiteral("620724");

template <class Widget> Widget *find(Desk &desk, const char *name)
{
    auto *found = desk.window().findChild<Widget *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

ui::SyncPage *page(Desk &desk)
{
    desk.window().showPage(QStringLiteral("sync"));
    return desk.window().findChild<ui::SyncPage *>();
}

QString status(Desk &desk)
{
    return find<QToolButton>(desk, "status")->text();
}

bool says(Desk &desk, const QString &words)
{
    for (const QLabel *label : page(desk)->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("an officer enrols on the page, told under the field what is wrong", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    page(county);
    auto *url = find<QLineEdit>(county, "provinceUrl");
    auto *code = find<QLineEdit>(county, "enrolmentCode");
    auto *submit = find<QAbstractButton>(county, "submitEnrolment");
    REQUIRE(waitFor([&] { return url->isVisible(); }));
    CHECK(status(county).contains(QStringLiteral("Not enrolled")));
    submit->click();
    CHECK(says(county, QStringLiteral("Write the address")));
    CHECK(says(county, QStringLiteral("Write the one-time code")));
    url->setText(QStringLiteral("nonsense"));
    code->setText(QStringLiteral("GAOTAI-99"));
    submit->click();
    REQUIRE(waitFor([&] { return says(county, QStringLiteral("is not the address of a province server")); }));
    url->setText(province.url());
    submit->click();
    REQUIRE(waitFor([&] { return says(county, QStringLiteral("This enrolment code is wrong")); }));
    code->setText(QString::fromLatin1(Province::kCounty));
    QTest::keyClick(code, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return county.state().lastExchange.isValid() && county.state().waiting == 0; }));
    CHECK_FALSE(url->isVisible());
    CHECK(waitFor([&] { return says(county, province.url()) && says(county, kCounty); }));
    CHECK(status(county).contains(QStringLiteral("In step with the province")));

    county.put(aCase(QStringLiteral("某公司")));
    REQUIRE(waitFor([&] { return status(county).contains(QStringLiteral("1 change")); }));
    auto *waiting = find<QTreeWidget>(county, "waitingChanges");
    REQUIRE(waitFor([&] { return waiting->topLevelItemCount() == 1; }));
    CHECK(waiting->topLevelItem(0)->text(1).contains(QStringLiteral("某公司")));
    QTest::keyClick(&county.window(), Qt::Key_F5);
    REQUIRE(waitFor([&] { return county.state().waiting == 0; }));
    REQUIRE(waitFor([&] { return waiting->topLevelItemCount() == 0; }));
}

TEST_CASE("what the province refuses is shown with the reason", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    county.put(aCase(QStringLiteral("邻县公司")), QStringLiteral("620725"));
    REQUIRE(county.exchangeNow());
    REQUIRE(waitFor([&] { return county.state().refused == 1; }));
    page(county);
    auto *refused = find<QTreeWidget>(county, "refusedChanges");
    REQUIRE(waitFor([&] { return refused->topLevelItemCount() == 1; }));
    CHECK(refused->topLevelItem(0)->text(1).contains(QStringLiteral("邻县公司")));
    CHECK(refused->topLevelItem(0)->text(2) == QStringLiteral("Write it down"));
    CHECK(refused->topLevelItem(0)->text(3).contains(QStringLiteral("620725")));
    CHECK(status(county).contains(QStringLiteral("1 refused")));
}

TEST_CASE("an officer stops an exchange, and gives the province another address", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    page(county);
    auto *stop = find<QAbstractButton>(county, "stopExchange");
    auto *now = find<QAction>(county, "exchangeNow");
    CHECK_FALSE(stop->isVisible());
    ::kill(pid_t(province.pid()), SIGSTOP);
    now->trigger();
    REQUIRE(waitFor([&] { return stop->isVisible(); }));
    CHECK_FALSE(now->isEnabled());
    CHECK(status(county).contains(QStringLiteral("Exchanging")));
    stop->click();
    CHECK(waitFor([&] { return !stop->isVisible() && now->isEnabled(); }));
    ::kill(pid_t(province.pid()), SIGCONT);

    auto *url = find<QLineEdit>(county, "provinceUrl");
    find<QAction>(county, "changeAddress")->trigger();
    REQUIRE(waitFor([&] { return url->isVisible(); }));
    CHECK(url->text() == province.url());
    CHECK_FALSE(find<QLineEdit>(county, "enrolmentCode")->isVisible());
    const QString other = QString(province.url()).replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"));
    url->setText(other);
    find<QAbstractButton>(county, "submitEnrolment")->click();
    REQUIRE(waitFor([&] { return !url->isVisible() && county.state().address.url == other; }));
    CHECK(waitFor([&] { return county.state().standing == ui::ExchangeState::Standing::Idle; }));
    CHECK(waitFor([&] { return says(county, other); }));
}

TEST_CASE("a line that is gone is said in words", "[exchange]")
{
    Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    page(county);
    province.goAway();
    CHECK_FALSE(county.exchangeNow());
    CHECK(status(county).contains(QStringLiteral("Offline since")));
    CHECK(says(county, QStringLiteral("cannot be reached")));
}

TEST_CASE("a copied workspace is explained until the officer has read it", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    const std::unique_ptr<Desk> copy = county.copy();
    county.put(aCase(QStringLiteral("原机")));
    copy->put(aCase(QStringLiteral("副本")));
    REQUIRE(waitFor([&] { return county.state().scope && copy->state().scope; }));
    REQUIRE(county.exchangeNow());
    ui::SyncPage *shown = page(*copy);
    REQUIRE(copy->exchangeNow());
    REQUIRE(waitFor([&] { return shown->notice()->text().contains(QStringLiteral("copy of this workspace")); }));
    for (QAbstractButton *button : shown->notice()->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("Understood"))
            button->click();
    }
    CHECK(waitFor([&] { return !copy->state().forkedAt.isValid(); }));
}

TEST_CASE("a contested record is decided on the page, and the other computer hears of it", "[exchange]")
{
    const Province province;
    Desk desk(kCounty, QStringLiteral("高台 1"));
    Desk laptop(kCounty, QStringLiteral("高台 2"));
    desk.enrol(province, Province::kCounty);
    laptop.enrol(province, Province::kSecond);
    casework::Case one = aCase(QStringLiteral("某建材有限公司"));
    desk.put(one);
    REQUIRE(desk.exchangeNow());
    REQUIRE(laptop.exchangeNow());
    one.fine = Money::fromFen(10'000'000);
    desk.put(one);
    one.fine = Money::fromFen(20'000'000);
    laptop.put(one);
    REQUIRE(desk.exchangeNow());
    REQUIRE(laptop.exchangeNow());
    REQUIRE(waitFor([&] { return laptop.state().contested == 1; }));
    laptop.window().showPage(QStringLiteral("case"));
    auto *onCase = find<QPushButton>(laptop, "contestedCase");
    REQUIRE(waitFor([&] { return onCase->isVisible(); }));
    onCase->click(); // from the case to where it is decided
    REQUIRE(waitFor([&] { return find<QListWidget>(laptop, "contestedRecords")->isVisible(); }));
    laptop.window().showPage(QStringLiteral("workbench"));
    auto *onWorkbench = find<QWidget>(laptop, "contested")->findChild<QListWidget *>();
    REQUIRE(waitFor([&] { return onWorkbench->count() == 1; }));
    onWorkbench->setFocus();
    onWorkbench->setCurrentRow(0);
    QTest::keyClick(onWorkbench, Qt::Key_Return); // from the workbench to where it is decided
    CHECK(status(laptop).contains(QStringLiteral("1 record")));
    auto *records = find<QListWidget>(laptop, "contestedRecords");
    REQUIRE(waitFor([&] { return records->isVisible() && records->count() == 1; }));
    CHECK(records->item(0)->text().contains(QStringLiteral("某建材有限公司")));
    QRadioButton *lower = nullptr;
    REQUIRE(waitFor([&] {
        for (QRadioButton *choice : page(laptop)->findChildren<QRadioButton *>()) {
            if (choice->text() == QStringLiteral("¥\u00A0100,000.00"))
                lower = choice;
        }
        return lower != nullptr;
    }));
    CHECK(lower->accessibleName().contains(QStringLiteral("高台 1")));
    auto *decide = find<QAbstractButton>(laptop, "settle");
    auto *fault = find<QLabel>(laptop, "settleFault");
    auto *reason = find<QLineEdit>(laptop, "settleReason");
    lower->click();
    decide->click();
    REQUIRE(waitFor([&] { return fault->isVisible(); }));
    CHECK(fault->text().contains(QStringLiteral("Write why")));
    reason->setFocus();
    reason->setText(QStringLiteral("按裁量基准重新核算"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    const bool settled = waitFor([&] { return laptop.state().contested == 0 && records->count() == 0; });
    INFO(fault->text().toStdString());
    REQUIRE(settled);
    REQUIRE(laptop.exchangeNow());
    REQUIRE(desk.exchangeNow());
    CHECK(desk.workspace().reader().get(one.id)->fine == Money::fromFen(10'000'000));
    CHECK_FALSE(desk.workspace().reader().see(one.id)->contested);
    CHECK(desk.workspace().reader().history(record::refTo(one))->back().reason.contains(reason->text()));
}
