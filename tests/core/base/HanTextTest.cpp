#include "core/base/HanText.h"

#include <catch2/catch.hpp>
#include <thread>

using namespace qilian;

TEST_CASE("Chinese text is cut into words for searching", "[base]")
{
    CHECK(HanText::tokens(u"张环高立〔2026〕17号 ＡＢＣ").simplified() == QStringLiteral("张 环 高 立 2026 17 号 abc"));
    CHECK(HanText::tokens(QString::fromUcs4(U"\U00020BB7野家")).simplified() == QString::fromUcs4(U"\U00020BB7 野 家"));
    CHECK(HanText::tokens(u"").isEmpty());
}

TEST_CASE("what an officer types becomes a phrase whose last word may be unfinished", "[base]")
{
    CHECK(HanText::ftsQuery(u"祁连 2026") == QStringLiteral("\"祁 连\" AND \"2026\"*"));
    CHECK(HanText::ftsQuery(u"祁连") == QStringLiteral("\"祁 连\""));
    CHECK(HanText::ftsQuery(u"\" OR x NEAR(").simplified() == QStringLiteral("\"or\" AND \"x\" AND \"near\"*"));
    CHECK(HanText::ftsQuery(u"\"*()").isEmpty());
}

TEST_CASE("pinyin is what people say", "[base]")
{
    struct Row {
        const char16_t *text;
        const char16_t *initials;
        const char16_t *full;
    };
    const auto row = GENERATE(values<Row>({
        {u"祁连建材（A1）", u"qljca1", u"qi lian jian cai a1"},
        {u"高台县", u"gtx", u"gao tai xian"},
        {u"重庆银行", u"cqyh", u"chong qing yin hang"},
        {u"单某某", u"smm", u"shan mou mou"}, // a surname with a reading of its own
        {u"单位名称一览表", u"dwmcylb", u"dan wei ming cheng yi lan biao"},
        {u"尉迟恭", u"ycg", u"yu chi gong"},
        {u"曾某", u"zm", u"zeng mou"},
        {u"、。", u"", u""},
    }));
    CHECK(HanText::pinyinInitials(QString::fromUtf16(row.text)) == QString::fromUtf16(row.initials));
    CHECK(HanText::pinyin(QString::fromUtf16(row.text)) == QString::fromUtf16(row.full));
}

TEST_CASE("several threads may ask for pinyin at once", "[base]")
{
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&wrong] {
            for (int round = 0; round < 200; ++round)
                wrong += HanText::pinyinInitials(u"张掖市生态环境局高台分局") != QStringLiteral("zyssthjjgtfj");
        });
    }
    threads.clear();
    CHECK(wrong == 0);
}

TEST_CASE("indexing 100,000 names", "[.bench]")
{
    const QString name = QStringLiteral("高台县某某建材有限责任公司（演示）骆驼城镇果树村三社12号");
    BENCHMARK("tokens of one record")
    {
        return HanText::tokens(name);
    };
    BENCHMARK("initials of one record")
    {
        return HanText::pinyinInitials(name);
    };
}
