#include "core/casework/CaseLink.h"
#include "core/casework/Gap.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

/// The case of the office is about an act of 10 to 20 August; another one of the same party stands beside it.
struct TwoCases : CaseOffice {
    TwoCases()
    {
        change([](Case &one) {
            one.partyCode = QStringLiteral("91620724MA0DEMQ011");
            one.violations = {QStringLiteral("evasion_hidden_pipe")};
            one.actStartedOn = QDate(2026, 8, 10);
            one.actEndedOn = QDate(2026, 8, 20);
        });
    }
    Id<Case> another(QDate from, QDate until, const char *violation = "evasion_hidden_pipe")
    {
        CaseOpening opening;
        opening.draft.cause = QStringLiteral("涉嫌通过暗管排放水污染物");
        opening.draft.partyName = QStringLiteral("同一家公司");
        opening.draft.partyCode = QStringLiteral("91620724MA0DEMQ011");
        opening.draft.source = QStringLiteral("群众举报");
        opening.draft.violations = {QString::fromLatin1(violation)};
        opening.draft.actStartedOn = from;
        opening.draft.actEndedOn = until;
        const auto opened = openCase(*workspace, as(zhang), opening);
        REQUIRE(opened);
        return *opened;
    }
    void decide(const Id<Case> &other)
    {
        auto work = workspace->begin(as(zhang), {"test", "decide", {}});
        Case one = *work.get(other);
        one.number = QStringLiteral("张环高立〔2026〕3号");
        one.stage = Stage::Performance;
        one.decidedOn = QDate(2026, 8, 30);
        one.fine = Money::fromYuan(100'000).value();
        work.put(one);
        REQUIRE(work.commit());
    }
    void link(const Id<Case> &other, CaseRelation relation)
    {
        CaseLink out;
        out.id = Id<CaseLink>::create();
        out.one = id;
        out.other = other;
        out.relation = relation;
        REQUIRE(linkCases(*workspace, as(zhang), out));
    }
    bool mayFine()
    {
        CaseFacts now = facts();
        now.fine = Money::fromYuan(20'000).value();
        return guard(QStringLiteral("not_fined_before"))->holds({now, todayOf(*workspace)});
    }
    QString asked() const
    {
        const CaseFacts now = facts();
        const QDate today = todayOf(*workspace);
        for (const Gap &gap : gapsBefore(procedureOn(today), Stage::PreliminaryReview, {now, today})) {
            if (gap.subject == QLatin1String("duplicate_checked"))
                return gap.words.inWords();
        }
        return {};
    }
};

} // namespace

TEST_CASE("before a lead is looked into, somebody checks that nobody has the matter already", "[samematter]")
{
    TwoCases office;
    CHECK(office.asked().contains(QStringLiteral("no such case")));
    office.confirm(office.zhang, "duplicate_checked");
    CHECK(office.asked().isEmpty());
}

TEST_CASE("what the records know of the same matter is named where it is to be confirmed", "[samematter]")
{
    TwoCases office;
    office.another(QDate(2026, 8, 15), QDate(2026, 8, 25));
    CHECK(office.asked().contains(QStringLiteral("涉嫌通过暗管排放水污染物")));
}

TEST_CASE("a matter is the same where party, violation and days of the act meet", "[samematter]")
{
    TwoCases office;
    struct Row {
        const char *about;
        QDate from;
        QDate until;
        const char *violation;
        bool same;
    };
    const auto row = GENERATE(values<Row>({
        {"overlapping days", QDate(2026, 8, 15), QDate(2026, 8, 25), "evasion_hidden_pipe", true},
        {"the same last day", QDate(2026, 8, 20), QDate(2026, 8, 20), "evasion_hidden_pipe", true},
        {"its first day the day after", QDate(2026, 8, 21), QDate(2026, 8, 25), "evasion_hidden_pipe", false},
        {"days not known", {}, {}, "evasion_hidden_pipe", true},
        {"another violation", QDate(2026, 8, 15), QDate(2026, 8, 25), "no_permit_discharge_water", false},
    }));
    CAPTURE(row.about);
    office.another(row.from, row.until, row.violation);
    CHECK(office.file().sameMatters.size() == (row.same ? 1 : 0));
}

TEST_CASE("one act is not fined twice", "[samematter]")
{
    TwoCases office;
    const Id<Case> other = office.another(QDate(2026, 8, 15), QDate(2026, 8, 25));
    CHECK(office.mayFine()); // nothing is decided there yet
    office.decide(other);
    CHECK_FALSE(office.mayFine());
    const CaseFacts now = office.facts();
    CHECK(guard(QStringLiteral("not_fined_before"))
              ->words({now, todayOf(*office.workspace)})
              .inWords()
              .contains(QStringLiteral("张环高立〔2026〕3号")));

    SECTION("an officer says that it is another act")
    {
        office.link(other, CaseRelation::SameParty);
        CHECK(office.mayFine());
    }
    SECTION("a consecutive daily fine stands beside the first")
    {
        office.link(other, CaseRelation::DailyFine);
        CHECK(office.mayFine());
    }
    SECTION("a case that closed without a fine is in nobody's way")
    {
        auto work = office.workspace->begin(office.as(office.zhang), {"test", "close", {}});
        Case one = *work.get(other);
        one.stage = Stage::Closed;
        one.penaltyProposed = false;
        work.put(one);
        REQUIRE(work.commit());
        CHECK(office.mayFine());
        CHECK(office.file().sameMatters.empty());
    }
}

TEST_CASE("two cases of the same act on different days are one where an officer says so", "[samematter]")
{
    TwoCases office;
    const Id<Case> other = office.another(QDate(2026, 7, 1), QDate(2026, 7, 2));
    office.decide(other);
    CHECK(office.mayFine());
    office.link(other, CaseRelation::SameAct);
    CHECK_FALSE(office.mayFine());
}
