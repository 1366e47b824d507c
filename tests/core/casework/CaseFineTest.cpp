#include "core/casework/CaseFine.h"
#include "core/casework/CaseBasis.h"
#include "core/discretion/PackLibrary.h"
#include "tests/core/casework/CaseOffice.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

const QString kViolation = QStringLiteral("water_exceed_standard");

/// A case of discharging above the standard, ended while the old law was in force, with the sample pack at hand.
struct FineOffice : CaseOffice {
    FineOffice()
    {
        change([](Case &one) {
            one.violations = {kViolation};
            one.actEndedOn = QDate(2026, 8, 10);
        });
        REQUIRE(discretion::importPack(*workspace, as(zhang), test::samplePack()));
        packs = *discretion::readPacks(workspace->reader());
    }

    Result<store::CommitReceipt> choose(const law::Basis &basis, const char *reason = "")
    {
        return chooseBasis(*workspace, as(zhang), id, kViolation, basis, QString::fromUtf8(reason));
    }
    BasisProposal proposal() const { return *proposeBasis(file().one, kViolation, todayOf(*workspace)); }
    FineChoice weighted(const char *option) const
    {
        FineChoice out;
        out.packDigest = QString::fromLatin1(packs.front().digest);
        out.assessment.benchmark = QStringLiteral("1");
        out.assessment.facts.branch = QStringLiteral("unit");
        out.assessment.facts.choices = {{QStringLiteral("f"), {QString::fromLatin1(option)}},
            {QStringLiteral("g"), {QStringLiteral("a"), QStringLiteral("b")}}};
        return out;
    }
    Result<Id<discretion::DeterminationRecord>> determine(const FineChoice &choice)
    {
        return determineFine(*workspace, as(zhang), id, choice);
    }

    std::vector<discretion::Pack> packs;
};

} // namespace

TEST_CASE("the law of the day of the act is proposed, and another one needs a reason", "[casework]")
{
    FineOffice office;
    const BasisProposal proposal = office.proposal();
    REQUIRE(proposal.candidates.size() == 2);
    CHECK(proposal.choice.rule == law::BasisChoice::Rule::OldLaw);
    CHECK(proposal.isProposed(*proposal.candidates.front()));
    CHECK(basisOf(office.file().one) == nullptr);
    const law::Basis &old = *proposal.candidates[0];
    const law::Basis &code = *proposal.candidates[1];

    SECTION("the proposed one is stored with its articles")
    {
        REQUIRE(office.choose(old));
        const QJsonObject stored = office.file().one.basis;
        CHECK(stored.value(QLatin1String("violation")) == kViolation);
        CHECK(stored.value(QLatin1String("choice")) == QLatin1String("old_law"));
        CHECK(stored.value(QLatin1String("law")) == QStringLiteral("水污染防治法"));
        CHECK(stored.value(QLatin1String("article_penalty")) == QStringLiteral("第八十三条第二项"));
        CHECK(stored.value(QLatin1String("reason")) == QString());
        CHECK(basisOf(office.file().one) == &old);
    }
    SECTION("another one only with a reason")
    {
        CHECK(office.choose(code).error().code == Error::Code::Invalid);
        CHECK(office.choose(code, "  ").error().code == Error::Code::Invalid);
        REQUIRE(office.choose(code, "合议意见"));
        CHECK(office.file().one.basis.value(QLatin1String("choice")) == QLatin1String("officer"));
        CHECK(office.file().one.basis.value(QLatin1String("reason")) == QStringLiteral("合议意见"));
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
        CHECK(proposeBasis(office.file().one, kViolation, QDate(2026, 9, 1)).error().code == Error::Code::Invalid);
    }
}

TEST_CASE("benchmarks fit a case by its basis, its area and the day of the act", "[casework]")
{
    FineOffice office;
    CHECK(benchmarksFor(office.file(), office.packs).empty());
    const BasisProposal proposal = office.proposal();
    REQUIRE(office.choose(*proposal.candidates[0]));
    const auto fitting = benchmarksFor(office.file(), office.packs);
    REQUIRE(fitting.size() == 1);
    CHECK(fitting.front().benchmark->id == QLatin1String("1"));
    CHECK(fitting.front().exact);
    CHECK(fitting.front().levelsAbove == 2); // the county's province made it

    office.change([](Case &one) { one.actEndedOn = QDate(2025, 12, 31); });
    CHECK(benchmarksFor(office.file(), office.packs).empty()); // the pack is in force since 2026
    office.change([](Case &one) { one.actEndedOn = QDate(2026, 8, 10); });
    REQUIRE(office.choose(*proposal.candidates[1], "合议意见"));
    CHECK(benchmarksFor(office.file(), office.packs).empty()); // it cites the old law only
}

TEST_CASE("a fine is kept with the evidence for each choice, and a later one takes its place", "[casework]")
{
    FineOffice office;
    FineChoice choice = office.weighted("b");
    const Id<evidence::EvidenceItem> photo = office.file().evidence.front().id;
    choice.assessment.evidence = {{QStringLiteral("f"), QStringLiteral("b"), photo.uuid()}};
    const auto first = office.determine(choice);
    REQUIRE(first);
    CaseFile file = office.file();
    REQUIRE(file.determination);
    CHECK(file.determination->id == *first);
    CHECK(file.one.fine == file.determination->amount);
    CHECK(file.one.fine == Money::fromYuan(300'000).value()); // 10 + 15 + 3 of a million, raised to the statute
    CHECK(file.determination->supporting(QStringLiteral("f"), QStringLiteral("b")) == std::vector{photo.uuid()});
    CHECK(file.determination->unproven()
        == std::vector<discretion::Choice>{
            {QStringLiteral("g"), QStringLiteral("a")}, {QStringLiteral("g"), QStringLiteral("b")}});
    CHECK(file.determination->replaces.isNull());
    CHECK(file.determination->recompute(office.packs.front()));

    const auto second = office.determine(office.weighted("c"));
    REQUIRE(second);
    file = office.file();
    CHECK(file.determination->id == *second);
    CHECK(file.determination->replaces == discretion::DeterminationRecord::description().ref(*first));
    CHECK(determinationsOf(office.workspace->reader(), office.id)->size() == 2);

    SECTION("another basis takes the fine off the case, and the record of it stays")
    {
        REQUIRE(office.choose(*office.proposal().candidates[0]));
        CHECK_FALSE(office.file().determination);
        CHECK_FALSE(office.file().one.fine);
        CHECK(determinationsOf(office.workspace->reader(), office.id)->size() == 2);
        const auto third = office.determine(office.weighted("c"));
        REQUIRE(third);
        CHECK(office.file().determination->replaces == discretion::DeterminationRecord::description().ref(*second));
        REQUIRE(office.choose(*office.proposal().candidates[0])); // the same again changes nothing
        CHECK(office.file().determination);
    }
}

TEST_CASE("a fine that does not hold is not kept", "[casework]")
{
    FineOffice office;
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
