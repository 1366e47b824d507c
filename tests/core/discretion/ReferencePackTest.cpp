#include "core/discretion/ReferencePack.h"
#include "core/discretion/Determination.h"
#include "core/discretion/PackChoice.h"

#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

const Pack &packFor(const law::Basis &basis)
{
    const QDate day = std::max(basis.from, basis.until.isValid() ? basis.until : law::kCodeInForce);
    for (const Pack &pack : referencePacks()) {
        if (pack.inForceOn(day))
            return pack;
    }
    FAIL("no reference pack is in force on " << day.toString(Qt::ISODate).toStdString());
    return referencePacks().front();
}

const Benchmark *benchmarkFor(const Pack &pack, const law::Violation &violation, const law::Basis &basis)
{
    for (const Benchmark &one : pack.benchmarks) {
        const Citation &cited = one.basis.front();
        if (one.violation == violation.zh && cited.law == basis.law && cited.article == basis.articlePenalty)
            return &one;
    }
    return nullptr;
}

enum class End { Lowest, Highest };

Money fineAt(End end, const Benchmark &benchmark, const QString &branch, Money base)
{
    Facts facts;
    facts.branch = branch;
    facts.base = base;
    for (const Factor &factor : benchmark.factors) {
        const auto [low, high] = std::minmax_element(factor.options.begin(), factor.options.end(),
            [](const Option &a, const Option &b) { return a.percent < b.percent; });
        facts.choices[factor.id] = {(end == End::Lowest ? low : high)->id};
    }
    const auto fine = determine(benchmark, facts);
    CAPTURE(benchmark.id.toStdString(), fine ? "" : fine.error().message.inWords().toStdString());
    REQUIRE(fine);
    return fine->amount;
}

Rational yuanOf(const law::FineRange &line, qint64 figure, Money base)
{
    if (line.kind == law::FineRange::Kind::Amount)
        return figure;
    const Rational raised = std::max(base.yuan(), Rational(line.floor.value_or(0)));
    const Rational product = raised.times(figure).value();
    return line.kind == law::FineRange::Kind::Percent ? product.over(100).value() : product;
}

} // namespace

TEST_CASE("every basis with a fine has a reference benchmark with the statute's figures at its ends", "[discretion]")
{
    const Money base = Money::fromFen(123'456'700);
    int lines = 0;
    for (const law::Violation &violation : law::Catalogue::shipped().all()) {
        for (const law::Basis &basis : violation.bases) {
            if (basis.fines.empty() || basis.authority == u"government")
                continue;
            CAPTURE(violation.id.toStdString(), basis.law.toStdString(), basis.articlePenalty.toStdString());
            const Benchmark *benchmark = benchmarkFor(packFor(basis), violation, basis);
            REQUIRE(benchmark);
            REQUIRE(benchmark->statutory.size() == basis.fines.size());
            REQUIRE(benchmark->branches.size() == basis.fines.size());
            for (std::size_t i = 0; i < basis.fines.size(); ++i) {
                const law::FineRange &line = basis.fines[i];
                const StatutoryRange &range = benchmark->statutory[i];
                CHECK(int(range.kind) == int(line.kind));
                CHECK(range.of == line.of);
                CHECK(range.min == Rational(line.min.value_or(0)));
                CHECK(range.max == Rational(line.max));
                CHECK(range.subject == line.subject);
                CHECK(fineAt(End::Lowest, *benchmark, range.branch, base).yuan()
                    == yuanOf(line, line.min.value_or(0), base));
                CHECK(fineAt(End::Highest, *benchmark, range.branch, base).yuan() == yuanOf(line, line.max, base));
                ++lines;
            }
        }
    }
    CHECK(lines > 500);
}

TEST_CASE("a reference pack says what it is and fits into one record", "[discretion]")
{
    constexpr qsizetype kEntry = 1024 * 1024;
    REQUIRE(referencePacks().size() == 2);
    for (const Pack &pack : referencePacks()) {
        CHECK(pack.reference);
        CHECK_FALSE(pack.official);
        CHECK(pack.title.contains(QStringLiteral("参考（非公布基准")));
        CHECK(pack.jurisdiction == QStringLiteral("620000"));
        CHECK(QJsonDocument(QJsonObject{{QStringLiteral("c"), QString::fromUtf8(pack.content)}})
                  .toJson(QJsonDocument::Compact)
                  .size()
            < kEntry * 9 / 10);
        const auto again = Pack::parse(pack.content);
        REQUIRE(again);
        CHECK(again->digest == pack.digest);
        CHECK(referencePack(QString::fromLatin1(pack.digest)) == &pack);
    }
    CHECK_FALSE(referencePacks()[0].inForceOn(law::kCodeInForce));
    CHECK(referencePacks()[1].inForceOn(law::kCodeInForce));
}

TEST_CASE("two devices of one office make the same record of a reference pack", "[discretion]")
{
    const Pack &pack = referencePacks().front();
    const PackRecord one = recordOf(pack, QStringLiteral("620724"));
    const PackRecord other = recordOf(pack, QStringLiteral("620724"));
    CHECK(PackRecord::description().fieldsOf(one) == PackRecord::description().fieldsOf(other));
    CHECK(one.id == other.id);
    CHECK(one.id != recordOf(pack, QStringLiteral("620725")).id);
    CHECK(one.id != recordOf(referencePacks().back(), QStringLiteral("620724")).id);
}

TEST_CASE("a reference benchmark gives way to a published one of its authority or a nearer one", "[discretion]")
{
    const law::Violation &violation = *law::Catalogue::shipped().find(QStringLiteral("water_exceed_standard"));
    const law::Basis &basis = *std::find_if(violation.bases.begin(), violation.bases.end(),
        [](const law::Basis &one) { return !one.until.isValid() && one.isCode(); });
    const auto offersReference = [&basis](const std::vector<Pack> &packs) {
        const auto found = applicableTo(basis, u"620724", basis.from, packs);
        return std::any_of(found.begin(), found.end(), [](const Applicable &one) { return one.pack->reference; });
    };
    Pack published = referencePacks().back();
    published.reference = false;
    published.official = true;
    std::vector<Pack> packs = referencePacks();
    CHECK(offersReference(packs));
    packs.push_back(published);
    CHECK_FALSE(offersReference(packs));
    packs.back().official = false; // a draft
    CHECK(offersReference(packs));
    CHECK_FALSE(applicableTo(basis, u"620724", basis.from, packs).front().pack->reference);
    packs.back().official = true;
    packs.back().jurisdiction = QStringLiteral("620700"); // the city's own
    CHECK_FALSE(offersReference(packs));
    packs.back().jurisdiction = QStringLiteral("000000"); // farther than the province
    CHECK(offersReference(packs));
    packs.back().jurisdiction = QStringLiteral("620000");
    packs.back().effectiveFrom = basis.from.addYears(1); // not in force yet
    CHECK(offersReference(packs));
}
