#include "core/supervision/OverdueMatter.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using supervision::OverdueEntry;
using supervision::OverdueMatter;

namespace {

std::vector<OverdueMatter> matters(const test::CaseOffice &office)
{
    return supervision::overdueMatters(
        office.workspace->reader(), {}, QStringLiteral("620724"), casework::todayOf(*office.workspace))
        .value()
        .matters;
}

/// An office whose lead waits past its fifteen days, with a supervisor.
class LateOffice : public test::CaseOffice {
public:
    LateOffice()
    {
        supervisor.id = Id<access::Officer>::create();
        supervisor.name = QStringLiteral("吴某");
        supervisor.roles = QStringList{access::enumText(access::Role::Supervisor)};
        auto work = workspace->begin({{}, QStringLiteral("test")}, {"test", "set up", {}});
        work.put(supervisor);
        REQUIRE(work.commit());
        clock.set("2026-09-20");
    }
    Result<store::CommitReceipt> say(const access::Officer &who, OverdueEntry::Kind kind, const char16_t *text)
    {
        return supervision::addEntry(*workspace, as(who), matters(*this).front().due, kind, QString::fromUtf16(text));
    }

    access::Officer supervisor;
};

} // namespace

TEST_CASE("a last day that passed is a matter of supervision by itself", "[overdue]")
{
    test::CaseOffice office;
    office.clock.set("2026-09-16"); // the last day itself is in time
    CHECK(matters(office).empty());
    office.clock.set("2026-09-17");
    REQUIRE(matters(office).size() == 1);
    const OverdueMatter matter = matters(office).front();
    CHECK(matter.due.rule == QStringLiteral("filing_decision"));
    CHECK(matter.daysLate == 1);
    CHECK(matter.state() == OverdueMatter::State::Open);
}

TEST_CASE("who is in charge explains, who supervises instructs and settles, and all of it stays", "[overdue]")
{
    LateOffice office;
    using Kind = OverdueEntry::Kind;
    REQUIRE(office.say(office.zhang, Kind::Explanation, u"监测报告迟到，已催办。"));
    CHECK(matters(office).front().state() == OverdueMatter::State::Explained);
    REQUIRE(office.say(office.supervisor, Kind::Instruction, u"三日内报审批。"));
    CHECK(matters(office).front().state() == OverdueMatter::State::Instructed);
    REQUIRE(office.say(office.zhang, Kind::Explanation, u"已报审批。"));
    REQUIRE(office.say(office.supervisor, Kind::Settled, u"已办理。"));
    CHECK(matters(office).front().state() == OverdueMatter::State::Settled);
    const auto entries = matters(office).front().entries;
    REQUIRE(entries.size() == 4);
    CHECK(entries[1].officerName == QStringLiteral("吴某"));
    CHECK(entries[1].on == QDate(2026, 9, 20));
}

TEST_CASE("nobody settles his own delay", "[overdue]")
{
    LateOffice office;
    using Kind = OverdueEntry::Kind;
    CHECK(office.say(office.li, Kind::Settled, u"好了。").error().code == Error::Code::Refused);
    CHECK(office.say(office.supervisor, Kind::Explanation, u"不知。").error().code == Error::Code::Refused);
    CHECK(office.say(office.reviewer, Kind::Instruction, u"快办。").error().code == Error::Code::Refused);
    CHECK(office.say(office.supervisor, Kind::Instruction, u"  ").error().code == Error::Code::Invalid);
    CHECK(matters(office).front().entries.empty());
}
