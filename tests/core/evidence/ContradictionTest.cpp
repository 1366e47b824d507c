#include "core/evidence/Contradiction.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::evidence;

TEST_CASE("what a picture says of itself is compared with the visit", "[evidence]")
{
    using What = Contradiction::What;
    const QDateTime start(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
    const Visit visit{start, start.addSecs(2 * 3600), 39'375'000, 99'816'667};
    struct Row {
        const char *situation;
        int takenMinutes; // after the visit began
        int collectedMinutes;
        qint64 latitudeE6;
        std::vector<What> found;
    };
    const auto row = GENERATE(values<Row>({
        {"during the visit", 30, 130, 39'375'000, {}},
        {"a clock ten minutes slow", -10, 130, 39'375'000, {}},
        {"the day before", -1440, 130, 39'375'000, {What::BeforeVisit}},
        {"the evening", 600, 700, 39'375'000, {What::AfterVisit}},
        {"a clock ahead", 115, 100, 39'375'000, {What::ClockAhead}},
        {"next door", 30, 130, 39'380'000, {}},
        {"another county", 30, 130, 38'900'000, {What::FarAway}},
        {"another day and county", -1440, 130, 38'900'000, {What::BeforeVisit, What::FarAway}},
    }));
    CAPTURE(row.situation);
    EvidenceItem photo;
    photo.mediaType = QStringLiteral("image/jpeg");
    photo.takenAt = start.addSecs(row.takenMinutes * 60);
    photo.collectedAt = start.addSecs(row.collectedMinutes * 60);
    photo.latitudeE6 = row.latitudeE6;
    photo.longitudeE6 = 99'816'667;
    std::vector<What> found;
    for (const Contradiction &one : contradictionsOf(photo, visit))
        found.push_back(one.what);
    CHECK(found == row.found);
}

TEST_CASE("a picture without a time is asked about; a paper is not; what is unknown is not compared", "[evidence]")
{
    EvidenceItem item;
    item.mediaType = QStringLiteral("image/png");
    REQUIRE(contradictionsOf(item, {}).size() == 1);
    CHECK(contradictionsOf(item, {}).front().what == Contradiction::What::TimeUnknown);
    item.mediaType = QStringLiteral("application/pdf");
    CHECK(contradictionsOf(item, {}).empty());
    item.takenAt = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    CHECK(contradictionsOf(item, {}).empty());
}

TEST_CASE("a degree of latitude is 111 kilometres", "[evidence]")
{
    EvidenceItem item;
    item.latitudeE6 = 40'000'000;
    item.longitudeE6 = 100'000'000;
    const auto found = contradictionsOf(item, {{}, {}, 39'000'000, 100'000'000});
    REQUIRE(found.size() == 1);
    CHECK(found.front().words.values.first() == QStringLiteral("111.2"));
}
