#include "core/casework/CaseLink.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

Id<Case> another(CaseOffice &office, const char *party, const char *code)
{
    CaseOpening opening;
    opening.draft.cause = QStringLiteral("另一案");
    opening.draft.partyName = QString::fromUtf8(party);
    opening.draft.partyCode = QString::fromLatin1(code);
    opening.draft.source = QStringLiteral("现场检查发现");
    const auto opened = openCase(*office.workspace, office.as(office.zhang), opening);
    REQUIRE(opened);
    return *opened;
}

std::vector<RelatedCase> relatedTo(const CaseOffice &office, const Id<Case> &id)
{
    const store::Reader reader = office.workspace->reader();
    const auto cases = relatedCases(reader, *reader.get(id), 20);
    REQUIRE(cases);
    return *cases;
}

CaseLink linkOf(const Id<Case> &one, const Id<Case> &other, CaseRelation relation)
{
    CaseLink out;
    out.id = Id<CaseLink>::create();
    out.one = one;
    out.other = other;
    out.relation = relation;
    return out;
}

} // namespace

TEST_CASE("a link of two cases shows in both, until it is taken back", "[links]")
{
    CaseOffice office;
    const Id<Case> other = another(office, "某某公司", "");
    const store::Actor zhang = office.as(office.zhang);
    CHECK(relatedTo(office, office.id).empty());
    const CaseLink link = linkOf(office.id, other, CaseRelation::DailyFine);
    REQUIRE(linkCases(*office.workspace, zhang, link));
    const auto here = relatedTo(office, office.id);
    REQUIRE(here.size() == 1);
    CHECK(here.front().id == other);
    CHECK(here.front().fromHere);
    CHECK(here.front().relation == CaseRelation::DailyFine);
    const auto there = relatedTo(office, other);
    REQUIRE(there.size() == 1);
    CHECK(there.front().id == office.id);
    CHECK_FALSE(there.front().fromHere);

    CHECK_FALSE(linkCases(*office.workspace, zhang, linkOf(other, office.id, CaseRelation::DailyFine)));
    CHECK(linkCases(*office.workspace, zhang, linkOf(other, office.id, CaseRelation::Joint)));
    CHECK_FALSE(linkCases(*office.workspace, zhang, linkOf(other, other, CaseRelation::Joint)));
    CHECK_FALSE(linkCases(*office.workspace, zhang, linkOf(other, Id<Case>::create(), CaseRelation::Joint)));
    REQUIRE(withdrawLink(*office.workspace, zhang, link.id));
    CHECK(relatedTo(office, office.id).size() == 1);
}

TEST_CASE("the other cases of the same party are found by themselves, and marked as found", "[links]")
{
    CaseOffice office;
    office.change([](Case &one) { one.partyCode = QStringLiteral("91620724MA0DEMQ011"); });
    const Id<Case> byCode = another(office, "同一家公司，换了写法", "91620724MA0DEMQ011");
    another(office, "无代码的另一家", "");
    const auto found = relatedTo(office, office.id);
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == byCode);
    CHECK(found.front().link.isNull());
    REQUIRE(linkCases(*office.workspace, office.as(office.zhang), linkOf(byCode, office.id, CaseRelation::SameAct)));
    REQUIRE(relatedTo(office, office.id).size() == 1); // linked, so it is not found once more
    CHECK_FALSE(relatedTo(office, office.id).front().link.isNull());
}
