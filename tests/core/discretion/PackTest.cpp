#include "core/discretion/Pack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::discretion;

namespace {

const char kSmall[] = R"({
 "pack": {"id": "t", "title": "试", "issuer": "某厅", "jurisdiction": "620000", "effective_from": "2026-01-01", "effective_to": null, "official": false, "source": "-"},
 "benchmarks": [
  {"id": "1", "violation": "甲", "basis": [{"law": "某办法", "article": "第一条"}],
   "statutory": [{"branch": "unit", "subject": "unit", "kind": "amount", "of": null, "min": 100000, "max": 1000000}],
   "method": "weighted_sum",
   "branches": [{"id": "unit", "label": "单位", "start_pct": 10, "base_max": 1000000, "of": null, "floor_pct": 20, "cap_pct": 90}],
   "factors": [
    {"id": "f", "label": "类型", "multi": false,
     "options": [{"id": "a", "label": "一", "pct": 0},
                 {"id": "b", "label": "二", "pct": 12.5}]}]}]})";

} // namespace

TEST_CASE("a sound pack is read with its decimals exact", "[discretion]")
{
    const auto pack = Pack::parse(kSmall);
    REQUIRE(pack);
    CHECK(pack->benchmark(QStringLiteral("1"))->factor(QStringLiteral("f"))->option(QStringLiteral("b"))->percent
        == *Rational::of(25, 2));
    CHECK(pack->inForceOn(QDate(2026, 1, 1)));
    CHECK_FALSE(pack->inForceOn(QDate(2025, 12, 31)));
    CHECK(pack->digest.size() == 64);
}

TEST_CASE("a faulty pack is refused with the place, the line and what is wrong", "[discretion]")
{
    struct Row {
        const char *what;
        const char *good;
        const char *bad;
        const char16_t *place;
        int line;
    };
    const auto row = GENERATE(values<Row>({
        {"an option without a percentage", "\"label\": \"二\", \"pct\": 12.5", "\"label\": \"二\"", u"1 › 类型 › 二",
            11},
        {"the same option twice", "\"id\": \"b\"", "\"id\": \"a\"", u"1 › 类型 › 二", 11},
        {"a negative percentage", "12.5", "-1", u"1 › 类型 › 二", 11},
        {"floor above cap", "\"floor_pct\": 20", "\"floor_pct\": 95", u"1", 7},
        {"an unknown base", "\"base_max\": 1000000, \"of\": null", "\"base_max\": 1000000, \"of\": \"moon\"", u"1", 7},
        {"a branch without a range", "\"branch\": \"unit\"", "\"branch\": \"person\"", u"1", 7},
        {"limits turned round", "\"min\": 100000", "\"min\": 2000000", u"1", 5},
        {"an unknown method", "weighted_sum", "dice", u"1", 6},
        {"no jurisdiction", "620000", "62", u"pack", 2},
        {"no date", "2026-01-01", "soon", u"pack", 2},
        {"a subject that is none", "\"subject\": \"unit\"", "\"subject\": \"dog\"", u"1", 5},
        {"a citation without its article", "\"article\": \"第一条\"", "\"article\": \"\"", u"1", 4},
        {"two ranges for one branch", "\"max\": 1000000}]",
            "\"max\": 1000000},\n{\"branch\": \"unit\", \"subject\": \"unit\", \"kind\": \"amount\", \"of\": null, "
            "\"min\": 1, \"max\": 2}]",
            u"1", 6},
        {"a percentage as text", "12.5", "\"12.5\"", u"1 › 类型 › 二", 11},
        {"a branch that no one knows", "\"pct\": 12.5", "\"pct\": {\"unit\": 1, \"person\": 2}", u"1 › 类型 › 二", 11},
        {"absurd amounts", "\"max\": 1000000}", "\"max\": 1e300}", u"1", 5},
    }));
    CAPTURE(row.what);
    QByteArray text = kSmall;
    REQUIRE(text.contains(row.good));
    text.replace(text.indexOf(row.good), qsizetype(strlen(row.good)), row.bad);
    const auto pack = Pack::parse(text);
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == Error::Code::Invalid);
    CHECK(pack.error().message.values.first().toStdString()
        == QStringLiteral("%1 (%2)").arg(QString::fromUtf16(row.place)).arg(row.line).toStdString());
}

TEST_CASE("what is no pack at all is refused", "[discretion]")
{
    for (const QByteArray &bad :
        {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null"), QByteArray(100'000, '['),
            QByteArray("{\"pack\":1,\"benchmarks\":2}"), QByteArray("{\"pack\":{},\"pack\":{}}"),
            QByteArray(kSmall).replace("12.5", "12.5000000000000001"), QByteArray(Pack::kMaxBytes + 1, ' ')})
        CHECK_FALSE(Pack::parse(bad));
}

TEST_CASE("two rows of a matrix that fit the same facts are refused", "[discretion]")
{
    QJsonObject root = QJsonDocument::fromJson(kSmall).object();
    QJsonObject benchmark = root[u"benchmarks"].toArray()[0].toObject();
    benchmark[u"method"] = QStringLiteral("range_matrix");
    benchmark[u"branches"] = QJsonArray();
    const auto row = [](const char *option) {
        return QJsonObject{{QStringLiteral("when"), QJsonObject{{QStringLiteral("f"), QString::fromLatin1(option)}}},
            {QStringLiteral("fine"),
                QJsonObject{{QStringLiteral("branch"), QStringLiteral("unit")}, {QStringLiteral("min"), 100000},
                    {QStringLiteral("max"), 200000}}}};
    };
    benchmark[u"matrix"] = QJsonArray{row("a"), row("b")};
    root[u"benchmarks"] = QJsonArray{benchmark};
    CHECK(Pack::parse(QJsonDocument(root).toJson()));
    benchmark[u"matrix"] = QJsonArray{row("a"), row("a")};
    root[u"benchmarks"] = QJsonArray{benchmark};
    CHECK_FALSE(Pack::parse(QJsonDocument(root).toJson()));
}
