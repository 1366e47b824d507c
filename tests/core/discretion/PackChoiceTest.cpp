#include "core/discretion/PackChoice.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

const law::Basis &oldWaterLaw()
{
    return *law::Catalogue::shipped()
                .basisFor(QStringLiteral("water_exceed_standard"), {2026, 8, 1}, {2026, 8, 2})
                ->chosen;
}

Pack packOf(const char *id, const char *jurisdiction, QDate from, bool official = true)
{
    Pack pack = Pack::parse(test::samplePack()).value();
    pack.id = QString::fromLatin1(id);
    pack.jurisdiction = QString::fromLatin1(jurisdiction);
    pack.effectiveFrom = from;
    pack.official = official;
    return pack;
}

QStringList order(const std::vector<Applicable> &found)
{
    QStringList out;
    for (const Applicable &one : found)
        out.append(one.pack->id);
    return out;
}

} // namespace

TEST_CASE("the benchmark of the nearest authority comes first, published before drafts, new before old", "[discretion]")
{
    const std::vector<Pack> packs{packOf("state", "000000", {2026, 1, 1}),
        packOf("province-old", "620000", {2020, 1, 1}), packOf("province-draft", "620000", {2026, 5, 1}, false),
        packOf("province", "620000", {2026, 1, 1}), packOf("city", "620700", {2021, 1, 1}),
        packOf("other province", "440000", {2026, 1, 1}), packOf("not yet", "620700", {2027, 1, 1})};
    const auto found = applicableTo(oldWaterLaw(), u"620724", {2026, 8, 2}, packs);
    CHECK(order(found)
        == QStringList{QStringLiteral("city"), QStringLiteral("province"), QStringLiteral("province-old"),
            QStringLiteral("province-draft"), QStringLiteral("state")});
    CHECK(found.front().levelsAbove == 1);
    CHECK(found.back().levelsAbove == 3);
    CHECK(found.front().benchmark->id == QStringLiteral("1"));
    CHECK(found.front().exact);
}

TEST_CASE("a benchmark for another article or item of the law does not serve", "[discretion]")
{
    Pack pack = packOf("p", "620000", {2026, 1, 1});
    const auto serves = [&pack](const char16_t *law, const char16_t *article) {
        pack.benchmarks.front().basis = {{QString::fromUtf16(law), QString::fromUtf16(article)}};
        return !applicableTo(oldWaterLaw(), u"620724", {2026, 8, 2}, std::span(&pack, 1)).empty();
    };
    CHECK(serves(u"水污染防治法", u"第八十三条第二项"));
    CHECK(serves(u"《中华人民共和国水污染防治法》", u"第八十三条"));
    CHECK_FALSE(serves(u"水污染防治法", u"第八十三条第三项"));
    CHECK_FALSE(serves(u"水污染防治法", u"第八十四条"));
    CHECK_FALSE(serves(u"大气污染防治法", u"第八十三条第二项"));
    CHECK_FALSE(serves(u"生态环境法典", u"第一千一百零八条"));
}

TEST_CASE("of one authority, what the province signed stands before what was imported", "[discretion]")
{
    std::vector<Pack> packs{packOf("imported, newer", "620000", {2026, 6, 1}),
        packOf("signed draft", "620000", {2026, 1, 1}, false), packOf("signed", "620000", {2026, 1, 1}),
        packOf("forged", "620724", {2026, 1, 1}), packOf("imported, nearer", "620700", {2026, 1, 1})};
    packs[1].standing = Standing::Published;
    packs[2].standing = Standing::Published;
    packs[3].standing = Standing::Invalid;
    CHECK(order(applicableTo(oldWaterLaw(), u"620724", {2026, 8, 2}, packs))
        == QStringList{QStringLiteral("imported, nearer"), QStringLiteral("signed"), QStringLiteral("signed draft"),
            QStringLiteral("imported, newer")});
}

TEST_CASE("a benchmark says in words why it rules the case", "[discretion]")
{
    std::vector<Pack> packs{packOf("a", "620000", {2026, 1, 1}), packOf("b", "000000", {2025, 1, 1})};
    packs[1].effectiveTo = QDate(2026, 12, 31);
    packs[1].benchmarks.front().basis = {{QStringLiteral("水污染防治法"), QStringLiteral("第八十三条")}};
    const auto words = [&](std::size_t index) {
        const std::vector<Applicable> found = applicableTo(oldWaterLaw(), u"620724", {2026, 8, 2}, packs);
        QStringList out;
        for (const Message &reason : found[index].reasons)
            out.append(reason.inWords());
        return out;
    };
    CHECK(words(0)
        == QStringList{QStringLiteral("某厅 made it for 甘肃省, in which the case lies."),
            QStringLiteral("It is in force since 2026-01-01; the day that counts is 2026-08-02."),
            QStringLiteral("It cites the very provision of the basis: 《水污染防治法》第八十三条第二项."),
            QStringLiteral("No nearer authority has a benchmark that cites the basis.")});
    CHECK(words(1)
        == QStringList{QStringLiteral("某厅 made it for the whole country."),
            QStringLiteral("It is in force from 2025-01-01 to 2026-12-31; the day that counts is 2026-08-02."),
            QStringLiteral("It cites the article of the basis, though not its item: 《水污染防治法》第八十三条.")});
}
