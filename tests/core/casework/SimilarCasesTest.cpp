#include "core/discretion/SimilarCases.h"
#include "core/casework/CaseDecided.h"
#include "core/casework/EarlierPenalties.h"
#include "tests/core/casework/FineOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using discretion::ComparedFine;
using discretion::Comparison;
using discretion::DecidedFine;
using discretion::DeterminationRecord;

namespace {

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount).value();
}

/// A county with the sample pack and decided cases under its first benchmark.
struct ComparingOffice : test::FineOffice {
    ComparingOffice()
    {
        chooseProposed(test::kViolation);
        used = discretion::packs(workspace->reader())->front();
        pack = *used.pack();
    }

    FineChoice chosen(const char *option, const char *second = "a") const
    {
        FineChoice out;
        out.packDigest = used.digest;
        out.assessment.benchmark = QStringLiteral("1");
        out.assessment.violation = test::kViolation;
        out.assessment.facts.branch = QStringLiteral("unit");
        out.assessment.facts.choices = {
            {QStringLiteral("f"), {QString::fromLatin1(option)}}, {QStringLiteral("g"), {QString::fromLatin1(second)}}};
        return out;
    }
    DeterminationRecord record(const FineChoice &choice) const
    {
        return DeterminationRecord::of(used, pack, choice.assessment).value();
    }
    /// A decided case with the choices and the figure given.
    Case past(const FineChoice &choice, Money figure, const char *decidedOn = "2026-06-01", const char *area = "620724")
    {
        Case out;
        out.id = Id<Case>::create();
        out.number = QStringLiteral("张环高立〔2026〕%1号").arg(++m_past);
        out.decidedOn = QDate::fromString(QString::fromLatin1(decidedOn), Qt::ISODate);
        const DeterminationRecord fine = standing(out, choice, figure);
        auto work = workspace->begin(as(zhang), {"test", "decide", {}});
        work.setArea(QString::fromLatin1(area));
        work.put(out);
        REQUIRE(keepDecidedFines(work, workspace->reader(), out, {&fine, 1}));
        REQUIRE(work.commit());
        return out;
    }
    DeterminationRecord standing(const Case &of, const FineChoice &choice, Money figure) const
    {
        DeterminationRecord fine = record(choice);
        fine.forCase = record::refTo(of);
        fine.amount = figure;
        return fine;
    }
    Comparison comparison(const FineChoice &choice) const
    {
        ComparedFine asked = ComparedFine::of(record(choice));
        asked.forCase = Case::description().ref(id);
        return discretion::compare(workspace->reader(), asked).value();
    }

    discretion::PackRecord used;
    discretion::Pack pack;

private:
    int m_past = 0;
};

} // namespace

TEST_CASE("comparable is what was decided with the same choices, or with another one in a single factor", "[casework]")
{
    ComparingOffice office;
    office.past(office.chosen("b"), yuan(300'000));
    office.past(office.chosen("b"), yuan(300'000));
    office.past(office.chosen("b", "b"), yuan(320'000), "2026-06-02", "620721");
    office.past(office.chosen("c", "b"), yuan(800'000)); // two factors differ
    const Comparison found = office.comparison(office.chosen("b"));
    REQUIRE(found.same.size() == 1);
    CHECK(found.same.front().figure == yuan(300'000));
    CHECK(found.same.front().count == 2);
    REQUIRE(found.oneApart.size() == 1);
    CHECK(found.oneApart.front().figure == yuan(320'000));
    CHECK(found.byArea == std::map<QString, int>{{QStringLiteral("620721"), 1}, {QStringLiteral("620724"), 2}});
    CHECK_FALSE(found.againstSame());
    CHECK(found.spread().count == 3);
    CHECK_FALSE(found.deviation(yuan(900'000))); // too few to hold against it

    const ComparedFine asked = ComparedFine::of(office.record(office.chosen("b")));
    const auto rows = discretion::similarCases(office.workspace->reader(), asked, found, 0, 10);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK((*rows)[0].apart.isEmpty());
    CHECK((*rows)[0].isHere);
    CHECK((*rows)[2].apart == QLatin1String("g"));
    CHECK((*rows)[2].decidedOn == QDate(2026, 6, 2));
    CHECK((*rows)[2].area == QLatin1String("620721"));
    CHECK(discretion::similarCases(office.workspace->reader(), asked, found, 2, 10)->size() == 1);
}

TEST_CASE("a case counts with the fines it was decided at last, and never for itself", "[casework]")
{
    ComparingOffice office;
    const Case other = office.past(office.chosen("b"), yuan(300'000));
    const DeterminationRecord later = office.standing(other, office.chosen("b"), yuan(350'000));
    const auto decideAgain = [&](std::span<const DeterminationRecord> standing) {
        auto work = office.workspace->begin(office.as(office.zhang), {"test", "decide again", {}});
        REQUIRE(keepDecidedFines(work, office.workspace->reader(), other, standing));
        REQUIRE(work.commit());
    };
    SECTION("another figure takes the place of the first")
    {
        decideAgain({&later, 1});
        const Comparison found = office.comparison(office.chosen("b"));
        REQUIRE(found.count() == 1);
        CHECK(found.same.front().figure == yuan(350'000));
        CHECK(discretion::compare(office.workspace->reader(), ComparedFine::of(later))->count() == 0);
    }
    SECTION("a fine that stands no more counts no more")
    {
        decideAgain({});
        CHECK(office.comparison(office.chosen("b")).count() == 0);
    }
    SECTION("no penalty is no figure")
    {
        DeterminationRecord none = later;
        none.penalty = false;
        decideAgain({&none, 1});
        CHECK(office.comparison(office.chosen("b")).count() == 0);
    }
}

TEST_CASE("a figure far from the median of enough comparable cases asks for a reason", "[casework]")
{
    ComparingOffice office;
    FineChoice choice = office.chosen("c"); // 85 percent of a million
    const auto determine = [&] { return determineFine(*office.workspace, office.as(office.zhang), office.id, choice); };
    for (int i = 0; i < Comparison::kEnough - 1; ++i)
        office.past(choice, yuan(600'000));
    SECTION("too few cases ask for nothing")
    {
        CHECK(determine());
    }
    SECTION("with enough of them the message names the median and their number")
    {
        office.past(choice, yuan(600'000));
        const auto refused = determine();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Invalid);
        CHECK(refused.error().message.values
            == QStringList{QStringLiteral("41.6"), yuan(600'000).display(), QStringLiteral("5")});
        choice.assessment.deviation = QStringLiteral("  ");
        CHECK_FALSE(determine());
        choice.assessment.deviation = QStringLiteral("涉案区域为饮用水水源保护区");
        CHECK(determine());
    }
    SECTION("how far is for the office to say")
    {
        office.past(choice, yuan(600'000));
        auto work = office.workspace->begin(office.as(office.head), {"test", "set the bound", {}});
        auto bureau = work.get(office.bureau.id);
        REQUIRE(bureau);
        bureau->deviationPercent = 45;
        work.put(*bureau);
        REQUIRE(work.commit());
        CHECK(determine());
    }
}

TEST_CASE("earlier penalties of the same party for the same clause are looked up", "[casework]")
{
    ComparingOffice office;
    Case now;
    now.id = Id<Case>::create();
    now.party = {QStringLiteral("enterprise"), Uuid::create()};
    now.partyCode = QStringLiteral("91620724MA0000000X");
    now.violations = {QStringLiteral("permit_none")};
    now.actEndedOn = QDate(2026, 8, 10);
    const QString act = now.violations.front();
    now.basis = {{act,
        QJsonObject{{QStringLiteral("law"), QStringLiteral("水污染防治法")},
            {QStringLiteral("article_penalty"), QStringLiteral("第八十三条第二项")}}}};
    struct Row {
        const char *situation;
        void (*make)(Case &);
        int count;
    };
    const auto row = GENERATE(values<Row>({
        {"the same violation", [](Case &) {}, 1},
        {"the same article of the same law", [](Case &one) { one.violations = {QStringLiteral("v")}; }, 1},
        {"another clause",
            [](Case &one) {
                one.violations = {QStringLiteral("v")};
                one.basis = {};
            },
            0},
        {"another enterprise of the same code",
            [](Case &one) {
                one.party = {QStringLiteral("enterprise"), Uuid::create()};
            },
            1},
        {"another party",
            [](Case &one) {
                one.party = {QStringLiteral("enterprise"), Uuid::create()};
                one.partyCode = QStringLiteral("91620724MA1111111X");
            },
            0},
        {"longer ago than the pack counts", [](Case &one) { one.decidedOn = QDate(2024, 8, 9); }, 0},
        {"on the first day it counts", [](Case &one) { one.decidedOn = QDate(2024, 8, 10); }, 1},
        {"decided after the act", [](Case &one) { one.decidedOn = QDate(2026, 8, 11); }, 0},
        {"not decided", [](Case &one) { one.decidedOn = QDate(); }, 0},
        {"decided without a penalty", [](Case &one) { one.penaltyProposed = false; }, 0},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        Case other = now;
        other.id = Id<Case>::create();
        other.number = QStringLiteral("张环高立〔2025〕3号");
        other.decidedOn = QDate(2025, 3, 1);
        row.make(other);
        auto work = office.workspace->begin(office.as(office.zhang), {"test", "decide", {}});
        work.put(other);
        work.put(now);
        REQUIRE(work.commit());
        const auto found = earlierPenalties(office.workspace->reader(), now, act, 2);
        REQUIRE(found);
        CHECK(int(found->size()) == row.count);

        discretion::Benchmark benchmark;
        discretion::Factor again;
        again.id = QStringLiteral("again");
        again.recidivism = discretion::Recidivism{2};
        again.options = {{QStringLiteral("none"), {}, {}, {}, Rational(0), Rational(1)},
            {QStringLiteral("some"), {}, {}, {}, Rational(1), {}}};
        benchmark.factors = {again};
        const auto counted = [&](const char *option) {
            return recidivismCounted(
                office.workspace->reader(), now, act, benchmark, {{again.id, {QString::fromLatin1(option)}}});
        };
        CHECK(counted(row.count > 0 ? "some" : "none"));
        CHECK(counted(row.count > 0 ? "none" : "some").error().code == Error::Code::Invalid);
    }
}
