#include "core/casework/CaseFine.h"
#include "tests/core/casework/FineOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::FineOffice;
using test::kViolation;

TEST_CASE("the law of the day of the act is proposed, and another one needs a reason", "[casework]")
{
    FineOffice office;
    const BasisProposal proposal = office.proposal();
    REQUIRE(proposal.candidates.size() == 2);
    CHECK(proposal.choice.rule == law::BasisChoice::Rule::OldLaw);
    CHECK(proposal.isProposed(*proposal.candidates.front()));
    CHECK(basisOf(office.file().one, kViolation) == nullptr);
    const law::Basis &old = *proposal.candidates[0];
    const law::Basis &code = *proposal.candidates[1];

    SECTION("the proposed one is stored with its articles")
    {
        REQUIRE(office.choose(old));
        const QJsonObject stored = office.file().one.basis.value(kViolation).toObject();
        CHECK(stored.value(QLatin1String("choice")) == QLatin1String("old_law"));
        CHECK(stored.value(QLatin1String("law")) == QStringLiteral("水污染防治法"));
        CHECK(stored.value(QLatin1String("article_penalty")) == QStringLiteral("第八十三条第二项"));
        CHECK(stored.value(QLatin1String("reason")) == QString());
        CHECK(basisOf(office.file().one, kViolation) == &old);
    }
    SECTION("another one only with a reason")
    {
        CHECK(office.choose(code).error().code == Error::Code::Invalid);
        CHECK(office.choose(code, "  ").error().code == Error::Code::Invalid);
        REQUIRE(office.choose(code, "合议意见"));
        CHECK(office.file().one.basis.value(kViolation)[u"choice"].toString() == QLatin1String("officer"));
        CHECK(office.file().one.basis.value(kViolation)[u"reason"].toString() == QStringLiteral("合议意见"));
    }
    SECTION("a basis of another violation is no basis of this case")
    {
        const auto &other = law::Catalogue::shipped().find(QStringLiteral("permit_none"))->bases.front();
        CHECK(office.choose(other, "合议意见").error().code == Error::Code::Refused);
        CHECK(chooseBasis(*office.workspace, office.as(office.zhang), office.id, QStringLiteral("permit_none"), other,
                  QStringLiteral("合议意见"))
                  .error()
                  .code
            == Error::Code::Invalid);
    }
    SECTION("without the day of the act there is nothing to propose")
    {
        office.change([](Case &one) { one.actEndedOn = QDate(); });
        CHECK(proposeBasis(office.file(), kViolation, QDate(2026, 9, 1)).error().code == Error::Code::Invalid);
    }
}

TEST_CASE("benchmarks fit a case by its basis, its area and the day of the act", "[casework]")
{
    FineOffice office;
    CHECK(benchmarksFor(office.file(), kViolation, office.packs).empty());
    const BasisProposal proposal = office.proposal();
    REQUIRE(office.choose(*proposal.candidates[0]));
    const auto fitting = benchmarksFor(office.file(), kViolation, office.packs);
    REQUIRE(fitting.size() == 1);
    CHECK(fitting.front().benchmark->id == QLatin1String("1"));
    CHECK(fitting.front().exact);
    CHECK(fitting.front().levelsAbove == 2); // the county's province made it

    office.change([](Case &one) { one.actEndedOn = QDate(2025, 12, 31); });
    CHECK(benchmarksFor(office.file(), kViolation, office.packs).empty()); // the pack is in force since 2026
    office.change([](Case &one) { one.actEndedOn = QDate(2026, 8, 10); });
    REQUIRE(office.choose(*proposal.candidates[1], "合议意见"));
    CHECK(benchmarksFor(office.file(), kViolation, office.packs).empty()); // it cites the old law only
}

TEST_CASE("a fine is kept with the evidence for each choice, and a later one takes its place", "[casework]")
{
    FineOffice office;
    office.chooseProposed(kViolation);
    FineChoice choice = office.weighted("b");
    const Id<evidence::EvidenceItem> photo = office.file().evidence.front().id;
    choice.assessment.evidence = {{QStringLiteral("f"), QStringLiteral("b"), photo.uuid()}};
    const auto first = office.determine(choice);
    REQUIRE(first);
    CaseFile file = office.file();
    REQUIRE(file.determination(kViolation));
    CHECK(file.determination(kViolation)->id == *first);
    CHECK(file.one.fine == file.determination(kViolation)->amount);
    CHECK(file.one.fine == Money::fromYuan(300'000).value()); // 10 + 15 + 3 of a million, raised to the statute
    CHECK(file.determination(kViolation)->supporting(QStringLiteral("f"), QStringLiteral("b"))
        == std::vector{photo.uuid()});
    CHECK(file.determination(kViolation)->unproven()
        == std::vector<discretion::Choice>{
            {QStringLiteral("g"), QStringLiteral("a")}, {QStringLiteral("g"), QStringLiteral("b")}});
    CHECK(file.determination(kViolation)->replaces.isNull());
    CHECK(file.determination(kViolation)->recompute(office.packs.front()));

    const auto second = office.determine(office.weighted("c"));
    REQUIRE(second);
    file = office.file();
    CHECK(file.determination(kViolation)->id == *second);
    CHECK(file.determination(kViolation)->replaces == discretion::DeterminationRecord::description().ref(*first));
    CHECK(determinationsOf(office.workspace->reader(), office.id)->size() == 2);

    SECTION("another basis takes the fine off the case, and the record of it stays")
    {
        REQUIRE(office.choose(*office.proposal().candidates[1], "合议意见"));
        CHECK(office.file().determinations.empty());
        CHECK_FALSE(office.file().one.fine);
        CHECK(determinationsOf(office.workspace->reader(), office.id)->size() == 2);
        const auto third = office.determine(office.weighted("c"));
        REQUIRE(third);
        CHECK(office.file().determination(kViolation)->replaces
            == discretion::DeterminationRecord::description().ref(*second));
        REQUIRE(office.choose(*office.proposal().candidates[1], "合议意见")); // the same again changes nothing
        CHECK(office.file().determination(kViolation));
    }
}

TEST_CASE("a fine that does not hold is not kept", "[casework]")
{
    FineOffice office;
    office.chooseProposed(kViolation);
    struct Row {
        const char *situation;
        std::function<void(FineChoice &)> spoil;
        Error::Code code;
    };
    const auto row = GENERATE(values<Row>({
        {"an open factor", [](FineChoice &one) { one.assessment.facts.choices.erase(QStringLiteral("g")); },
            Error::Code::Invalid},
        {"a pack nobody has", [](FineChoice &one) { one.packDigest = QStringLiteral("00"); }, Error::Code::NotFound},
        {"no such benchmark", [](FineChoice &one) { one.assessment.benchmark = QStringLiteral("9"); },
            Error::Code::NotFound},
        {"an act that is none of the case",
            [](FineChoice &one) { one.assessment.violation = QStringLiteral("permit_none"); }, Error::Code::Invalid},
        {"a person without a name", [](FineChoice &one) { one.assessment.penalised = discretion::Penalised::Agency; },
            Error::Code::Invalid},
        {"a responsible person where the basis fines none",
            [](FineChoice &one) {
                one.assessment.penalised = discretion::Penalised::Responsible;
                one.assessment.penalisedName = QStringLiteral("马某");
            },
            Error::Code::Refused},
        {"evidence of another case",
            [](FineChoice &one) {
                one.assessment.evidence = {{QStringLiteral("f"), QStringLiteral("b"), Uuid::create()}};
            },
            Error::Code::Invalid},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        FineChoice choice = office.weighted("b");
        row.spoil(choice);
        CHECK(office.determine(choice).error().code == row.code);
    }
    FineChoice misplaced = office.weighted("b");
    misplaced.assessment.evidence = {
        {QStringLiteral("f"), QStringLiteral("c"), office.file().evidence.front().id.uuid()}};
    CHECK(office.determine(misplaced).error().code == Error::Code::Invalid);
    CHECK_FALSE(office.file().one.fine);
    CHECK(determinationsOf(office.workspace->reader(), office.id)->empty());
}

TEST_CASE("once the decision is made, basis and fine stand", "[casework]")
{
    FineOffice office;
    const law::Basis &old = *office.proposal().candidates[0];
    REQUIRE(office.choose(old));
    REQUIRE(office.determine(office.weighted("b")));
    REQUIRE(mayDetermine(office.file()));
    office.make("penalty_decision");
    CHECK(mayDetermine(office.file()).error().code == Error::Code::Refused);
    CHECK(office.determine(office.weighted("c")).error().code == Error::Code::Refused);
    CHECK(office.choose(old).error().code == Error::Code::Refused);
    CHECK(office.file().one.fine == Money::fromYuan(300'000).value());

    CaseFile served = office.file();
    served.documents.clear();
    served.one.stage = Stage::Performance;
    CHECK_FALSE(mayDetermine(served));
}

TEST_CASE("a fine waits for its basis", "[casework]")
{
    FineOffice office;
    CHECK(office.determine(office.weighted("b")).error().code == Error::Code::Refused);
    office.chooseProposed(kViolation);
    CHECK(office.determine(office.weighted("b")));
}
