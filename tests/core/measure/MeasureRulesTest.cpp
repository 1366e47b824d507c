#include "core/measure/MeasureRules.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::measure;

namespace {

using Kind = MeasureRule::Kind;

QByteArray shippedText()
{
    QFile file(QStringLiteral(":/measure/measures.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the shipped rules keep what they promise", "[measure]")
{
    const MeasureRules &rules = MeasureRules::shipped();
    for (const MeasureRule &rule : rules.all()) {
        INFO(rule.articles().toStdString());
        CHECK_FALSE(rule.sources.empty());
        for (const Ground &ground : rule.grounds)
            CHECK((ground.article.isEmpty() || ground.article.contains(u'第')));
    }
    const QDate before(2026, 8, 14);
    const QDate after(2026, 8, 15);
    CHECK(rules.on(Kind::DailyFine, before).ground(u"dumping_hazardous"));
    CHECK_FALSE(rules.on(Kind::DailyFine, before).ground(u"disposal"));
    CHECK(rules.on(Kind::DailyFine, after).ground(u"disposal"));
    CHECK_FALSE(rules.on(Kind::Seizure, before).ground(u"evidence_lost"));
    for (const char16_t *statute :
        {u"air", u"soil", u"solid", u"noise"}) // they went further than 环境保护法 第二十五条
        CHECK(rules.on(Kind::Seizure, before).ground(statute));
    CHECK(rules.on(Kind::Seizure, after).ground(u"evidence_lost"));
    CHECK(rules.on(Kind::Seizure, after).ground(u"evading")->must);
    CHECK(rules.on(Kind::Stop, before).grounds.size() == 6);
    CHECK(rules.on(Kind::Limit, before).figure("term_months") == 3);
    CHECK(rules.on(Kind::Limit, after).ground(u"code_1102"));
    CHECK_FALSE(rules.on(Kind::Limit, after).ground(u"code_1107")->must); // 可以责令
    CHECK(rules.on(Kind::Stop, after).ground(u"code_1108")->must); // 责令
    CHECK(rules.on(Kind::Closing, after).ground(u"toxic_again"));
    CHECK(rules.on(Kind::Limit, after).verified);
    CHECK_FALSE(rules.on(Kind::Registration, after).verified); // 待核: the 24 hours of order 30
}

TEST_CASE("rules are read strictly", "[measure]")
{
    struct Row {
        const char *damage;
        QByteArray from;
        QByteArray to;
    };
    const auto row = GENERATE(values<Row>({
        {"an unknown kind", R"("kind": "seizure_exempt")", R"("kind": "seizing")"},
        {"an unknown member", R"("verified": true)", R"("verified": true, "checked": 1)"},
        {"no verified flag", R"("verified": true)", R"("verified": "yes")"},
        {"no day", R"("until": "2026-08-14")", R"("until": "2026-13-14")"},
        {"a gap between versions", R"("until": "2026-08-14")", R"("until": "2026-08-10")"},
        {"no figure", R"("recheck_days": 30)", R"("recheck_days": 0)"},
        {"a figure of another kind", R"("recheck_days": 30)", R"("recheck_days": 30, "term_days": 30)"},
        {"an article without a number", R"("article": "第五十九条")", R"("article": "59")"},
        {"a ground twice", R"("id": "evading")", R"("id": "over_standard")"},
        {"a ground without words", R"("id": "local", "zh")", R"("id": "local", "ch")"},
    }));
    DYNAMIC_SECTION(row.damage)
    {
        QByteArray text = shippedText();
        const qsizetype at = text.indexOf(row.from);
        REQUIRE(at >= 0);
        text.replace(at, row.from.size(), row.to);
        const auto read = MeasureRules::parse(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Error::Code::Damaged);
    }
}
