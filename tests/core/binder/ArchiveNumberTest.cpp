#include "core/binder/BoundCase.h"
#include "core/casework/CaseWork.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::binder;
using test::CaseOffice;

namespace {

ArchiveNumber aNumber(const Id<casework::Case> &id, int serial = 12)
{
    ArchiveNumber out;
    out.id = archiveNumberId(id);
    out.caseId = id;
    out.fonds = QStringLiteral("X043");
    out.category = QStringLiteral("WS");
    out.year = 2026;
    out.retention = Retention::ThirtyYears;
    out.serial = serial;
    out.assignedOn = QDate(2026, 9, 1);
    out.compose();
    return out;
}

void put(CaseOffice &office, const ArchiveNumber &number)
{
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "number", {}});
    work.put(number);
    REQUIRE(work.commit());
}

} // namespace

TEST_CASE("an archive number has the parts the archive asks for", "[binder]")
{
    CHECK(aNumber({}).number == QStringLiteral("X043-WS·2026-D30-0012"));
    CHECK(faultsOf(aNumber({})).empty());
    struct Row {
        const char *field;
        std::function<void(ArchiveNumber &)> spoil;
    };
    const std::vector<Row> rows{
        {"fonds", [](ArchiveNumber &one) { one.fonds.clear(); }},
        {"fonds", [](ArchiveNumber &one) { one.fonds = QStringLiteral("全宗1"); }},
        {"category", [](ArchiveNumber &one) { one.category = QStringLiteral("WS-1"); }},
        {"year", [](ArchiveNumber &one) { one.year = 26; }},
        {"serial", [](ArchiveNumber &one) { one.serial = 0; }},
        {"serial", [](ArchiveNumber &one) { one.serial = 10'000; }},
    };
    for (const Row &row : rows) {
        ArchiveNumber number = aNumber({});
        row.spoil(number);
        const auto faults = faultsOf(number);
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().field == QLatin1String(row.field));
    }
    for (const Retention one : {Retention::Permanent, Retention::ThirtyYears, Retention::TenYears})
        CHECK(enumFrom(Retention(), enumText(one)) == one);
}

TEST_CASE("no case gets an archive number as long as anything else is missing", "[binder]")
{
    CaseOffice office;
    PageCounts counts;
    const auto refused = assignArchiveNumber(*office.workspace, office.as(office.zhang), aNumber(office.id), counts);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Refused);
    CHECK_FALSE(refused.error().message.values[0].isEmpty()); // it says what
    CHECK_FALSE(*archiveNumberOf(office.workspace->reader(), office.id));
    ArchiveNumber wrong = aNumber(office.id);
    wrong.fonds.clear();
    const auto invalid = assignArchiveNumber(*office.workspace, office.as(office.zhang), wrong, counts);
    REQUIRE_FALSE(invalid);
    CHECK(invalid.error().detail == QStringLiteral("fonds"));
}

TEST_CASE("the next number goes on behind the one given last, and the case's own comes back", "[binder]")
{
    CaseOffice office;
    const auto other = Id<casework::Case>::create();
    put(office, aNumber(other, 12));
    const store::Reader reader = office.workspace->reader();
    CHECK(proposedNumber(reader, office.id, 2026)->number == QStringLiteral("X043-WS·2026-D30-0013"));
    CHECK(proposedNumber(reader, office.id, 2027)->number == QStringLiteral("X043-WS·2027-D30-0001"));
    CHECK(proposedNumber(reader, other, 2027)->number == QStringLiteral("X043-WS·2026-D30-0012"));
}

TEST_CASE("a number that two devices gave apart is missing from both cases", "[binder]")
{
    CaseOffice office;
    put(office, aNumber(office.id));
    put(office, aNumber(Id<casework::Case>::create()));
    CHECK(othersWithNumber(office.workspace->reader(), aNumber(office.id))->size() == 1);
    PageCounts counts;
    const auto bound = bindCase(*office.workspace, office.workspace->reader(), office.id, counts);
    REQUIRE(bound);
    CHECK(bound->binder.archive->number == QStringLiteral("X043-WS·2026-D30-0012"));
    CHECK(std::any_of(bound->missing.begin(), bound->missing.end(),
        [](const Shortfall &one) { return one.check == kArchiveNumberCheck; }));
}
