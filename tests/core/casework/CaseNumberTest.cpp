#include "core/casework/CaseNumber.h"
#include "core/overview/Schema.h"
#include "core/store/Backup.h"
#include "core/store/DeviceKey.h"
#include "core/store/Journal.h"
#include "tests/core/casework/CaseOffice.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

const QString kSeries = QStringLiteral("张环高罚告〔2026〕");

void enrol(store::Workspace &workspace)
{
    auto work = workspace.begin({}, {"test", "enrol", {}});
    auto device = work.get(Id<store::DeviceKey>(workspace.device().id));
    REQUIRE(device);
    device->publicKey = QString(64, u'a');
    work.put(*device);
    REQUIRE(work.commit());
}

/// As the province answers.
void give(store::Workspace &workspace, const QString &series, int first, int last)
{
    const auto requests = store::requestNumbers(workspace, {{series, 0, last - first + 1}});
    REQUIRE(requests);
    for (const store::NumberRequest &request : *requests) {
        if (request.wish.series == series)
            REQUIRE(store::keepNumbers(workspace, request, first, last));
    }
}

/// The workspace as it was when the backup was made, put in place by the program or by hand.
void comeBack(CaseOffice &office, const QString &backup, bool byHand)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.clock = &office.clock;
    office.workspace.reset();
    if (byHand) {
        for (const char *name : {"workspace.db", "workspace.db-wal", "workspace.db-shm"})
            QFile::remove(office.folder.filePath(QLatin1String(name)));
        REQUIRE(QFile::copy(backup, office.folder.filePath(QStringLiteral("workspace.db"))));
    } else {
        REQUIRE(store::Backup::restore(office.folder.path(), backup));
    }
    auto opened = store::Workspace::open(office.folder.path(), options);
    REQUIRE(opened);
    office.workspace = std::move(*opened);
}

const store::NumberWish *wishOf(const std::vector<store::NumberWish> &wishes, const QString &series)
{
    const auto at = std::find_if(
        wishes.begin(), wishes.end(), [&series](const store::NumberWish &wish) { return wish.series == series; });
    return at == wishes.end() ? nullptr : &*at;
}

} // namespace

TEST_CASE("an enrolled device gives the province's numbers in order, range after range, and none beyond", "[numbers]")
{
    CaseOffice office;
    enrol(*office.workspace);
    const Result<CaseNumber> none = nextNumber(*office.workspace, kSeries);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Error::Code::Refused);
    CHECK(none.error().message.values == QStringList{kSeries});

    give(*office.workspace, kSeries, 41, 42);
    give(*office.workspace, kSeries, 61, 61);
    CHECK(office.make("prior_notice").numberSerial == 41);
    const CaseDocument voided = office.make("prior_notice");
    CHECK(voided.numberSerial == 42);
    REQUIRE(voidDocument(*office.workspace, office.as(office.zhang), voided.id, QStringLiteral("打印有误")));
    CHECK(office.make("prior_notice").numberSerial == 61); // a void number stays used
    CHECK_FALSE(nextNumber(*office.workspace, kSeries));

    const auto stocks = numberStocks(*office.workspace, todayOf(*office.workspace));
    REQUIRE(stocks);
    REQUIRE(stocks->size() == 2);
    CHECK(stocks->front().left() == 0);
    CHECK(stocks->back().used == 61);
}

TEST_CASE("a device alone, or at a province that hands out none, keeps the range typed by hand", "[numbers]")
{
    CaseOffice office;
    REQUIRE(setSerialRange(*office.workspace, {500, 510}));
    CHECK(nextNumber(*office.workspace, kSeries)->serial == 500);
    enrol(*office.workspace);
    CHECK_FALSE(nextNumber(*office.workspace, kSeries));
    REQUIRE(store::noteProvinceHandsOut(*office.workspace, false));
    CHECK(nextNumber(*office.workspace, kSeries)->serial == 500);
    REQUIRE(store::noteProvinceHandsOut(*office.workspace, true));
    CHECK_FALSE(nextNumber(*office.workspace, kSeries));
}

TEST_CASE("a workspace come back from a backup gives no number it had: the province hands out new ones", "[numbers]")
{
    const bool byHand = GENERATE(false, true);
    CAPTURE(byHand);
    CaseOffice office;
    enrol(*office.workspace);
    give(*office.workspace, kSeries, 41, 60);
    CHECK(office.make("prior_notice").numberSerial == 41);
    const auto backup = store::Backup::make(*office.workspace);
    REQUIRE(backup);
    CHECK(office.make("prior_notice").numberSerial == 42); // on paper, and lost
    comeBack(office, backup->path, byHand);

    CHECK(*store::areNumbersClosed(*office.workspace));
    const Result<CaseNumber> none = nextNumber(*office.workspace, kSeries);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Error::Code::Refused);
    CHECK(none.error().message.inWords().contains(QStringLiteral("restored from a backup")));
    const auto wishes = numberWishes(*office.workspace, todayOf(*office.workspace));
    REQUIRE(wishes);
    CHECK(wishOf(*wishes, kSeries)); // the next exchange asks for them
    give(*office.workspace, kSeries, 61, 80);
    CHECK(office.make("prior_notice").numberSerial == 61);
    CHECK_FALSE(*store::areNumbersClosed(*office.workspace));
}

TEST_CASE("a device alone come back from a backup numbers only once it was told where to go on", "[numbers]")
{
    CaseOffice office;
    REQUIRE(setSerialRange(*office.workspace, {1, 500}));
    CHECK(office.make("prior_notice").numberSerial == 1);
    const auto backup = store::Backup::make(*office.workspace);
    REQUIRE(backup);
    CHECK(office.make("prior_notice").numberSerial == 2); // on paper, and lost
    comeBack(office, backup->path, false);

    const Result<CaseNumber> none = nextNumber(*office.workspace, kSeries);
    REQUIRE_FALSE(none);
    CHECK(none.error().message.inWords().contains(QStringLiteral("restored from a backup")));
    CHECK_FALSE(setSerialRange(*office.workspace, {0, 500}));
    CHECK_FALSE(nextNumber(*office.workspace, kSeries));
    REQUIRE(setSerialRange(*office.workspace, {3, 500}));
    CHECK(office.make("prior_notice").numberSerial == 3);
}

TEST_CASE("what is asked for follows from what is left and what was used", "[numbers]")
{
    CaseOffice office;
    const QDate today(2026, 9, 1);
    const CaseDocument before = office.make("prior_notice"); // by hand, before the device enrolled
    REQUIRE(before.numberSerial == 1);
    enrol(*office.workspace);
    auto wishes = numberWishes(*office.workspace, today);
    REQUIRE(wishes);
    CHECK(wishOf(*wishes, QStringLiteral("张环高立〔2026〕")));
    CHECK(wishOf(*wishes, QStringLiteral("张环高立〔2027〕")) == nullptr);
    REQUIRE(wishOf(*wishes, kSeries));
    CHECK(wishOf(*wishes, kSeries)->used == 1);
    CHECK(wishOf(*wishes, kSeries)->size == 20);

    give(*office.workspace, kSeries, 2, 21);
    wishes = numberWishes(*office.workspace, today);
    CHECK(wishOf(*wishes, kSeries) == nullptr);
    office.make("prior_notice");
    wishes = numberWishes(*office.workspace, today);
    CHECK(wishOf(*wishes, kSeries)); // fewer than twenty left
}

TEST_CASE("the next year is asked for in December, and what is left of a year that is over lapses", "[numbers]")
{
    CaseOffice office;
    enrol(*office.workspace);
    const auto wishes = numberWishes(*office.workspace, QDate(2026, 12, 1));
    REQUIRE(wishes);
    CHECK(wishOf(*wishes, QStringLiteral("张环高罚〔2026〕")));
    CHECK(wishOf(*wishes, QStringLiteral("张环高罚〔2027〕")));

    give(*office.workspace, kSeries, 1, 20);
    give(*office.workspace, QStringLiteral("张环高罚告〔2027〕"), 1, 20);
    office.clock.set("2027-01-04");
    CHECK(office.make("prior_notice").number == QStringLiteral("张环高罚告〔2027〕1号"));
    const auto stocks = numberStocks(*office.workspace, QDate(2027, 1, 4));
    REQUIRE(stocks);
    CHECK(stocks->front().isOver);
    CHECK(stocks->front().left() == 0);
    CHECK(stocks->back().left() == 19);
    CHECK(wishOf(*numberWishes(*office.workspace, QDate(2027, 1, 4)), kSeries) == nullptr);
}

TEST_CASE("a copy of the workspace that goes on as another device leaves the original its numbers", "[numbers]")
{
    CaseOffice office;
    enrol(*office.workspace);
    give(*office.workspace, kSeries, 1, 20);
    REQUIRE(nextNumber(*office.workspace, kSeries));
    REQUIRE(office.workspace->journal().forkAfter(office.workspace->device().ackedSeq));
    enrol(*office.workspace);
    CHECK_FALSE(nextNumber(*office.workspace, kSeries));
    CHECK(wishOf(*numberWishes(*office.workspace, QDate(2026, 9, 1)), kSeries));
}

TEST_CASE("a request that waits for its answer is asked again under the same id", "[numbers]")
{
    CaseOffice office;
    const auto first = store::requestNumbers(*office.workspace, {{kSeries, 3, 20}});
    const auto again = store::requestNumbers(*office.workspace, {{kSeries, 9, 40}});
    REQUIRE((first && again));
    REQUIRE(again->size() == 1);
    CHECK(again->front().id == first->front().id);
    CHECK(again->front().wish.used == 3);
    REQUIRE(store::dropRequest(*office.workspace, again->front()));
    CHECK(store::requestNumbers(*office.workspace, {})->empty());
}
