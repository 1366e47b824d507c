#include "core/law/LawText.h"
#include "tests/support/SharedData.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::law;

namespace {

const QByteArray kSmall = R"(# 中华人民共和国试验法

2015年1月1日 某会议通过

2020年2月29日 某会议修正

2021年1月1日 施行

<!-- INFO END -->

为了试验，制定本法。

## 第一章　总　　则

第一条 第一款的话。

第二条规定的事项，本条不重复。

### 第一节 一般规定

**第二条**　有下列情形之一的，处罚款：

（一）其一；

（二）其二。

前款以外的，不罚。

## 第二章 附则

第二条之一 后来加的。

第一条 的规定不在此限。

第十条 自2021年1月1日起施行。
)";

QByteArray textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a law text becomes its articles, each under its chapter", "[law]")
{
    const auto law = LawText::parse(kSmall, QStringLiteral("试验法.md"));
    REQUIRE(law);
    CHECK(law->title == QStringLiteral("中华人民共和国试验法"));
    CHECK(law->versionOn == QDate(2020, 2, 29));
    CHECK(law->preamble == QStringLiteral("为了试验，制定本法。"));
    REQUIRE(law->articles.size() == 4);
    CHECK(law->articles[0].place == ArticleRef{1});
    CHECK(law->articles[0].section == QStringLiteral("第一章 总 则"));
    CHECK(law->articles[0].body == QStringLiteral("第一款的话。\n第二条规定的事项，本条不重复。"));
    CHECK(law->articles[1].section == QStringLiteral("第一章 总 则 › 第一节 一般规定"));
    CHECK(law->articles[2].place == ArticleRef{2, 1});
    CHECK(law->articles[2].section == QStringLiteral("第二章 附则"));
    CHECK(law->articles[2].body == QStringLiteral("后来加的。\n第一条 的规定不在此限。"));
    CHECK(law->articles[3].place == ArticleRef{10});
}

TEST_CASE("a citation finds its paragraph and item", "[law]")
{
    struct Row {
        ArticleRef cited;
        const char16_t *part;
    };
    const auto row = GENERATE(values<Row>({
        {{2, 0, 1, 0}, u"有下列情形之一的，处罚款：\n（一）其一；\n（二）其二。"},
        {{2, 0, 1, 2}, u"有下列情形之一的，处罚款：\n（二）其二。"},
        {{2, 0, 0, 1}, u"有下列情形之一的，处罚款：\n（一）其一；"},
        {{2, 0, 2, 0}, u"前款以外的，不罚。"},
        {{2}, u"有下列情形之一的，处罚款：\n（一）其一；\n（二）其二。\n前款以外的，不罚。"},
        {{2, 0, 7, 0}, u"有下列情形之一的，处罚款：\n（一）其一；\n（二）其二。\n前款以外的，不罚。"},
    }));
    const auto law = LawText::parse(kSmall, {});
    REQUIRE(law);
    CHECK(law->articles[1].part(row.cited) == QString::fromUtf16(row.part));
}

TEST_CASE("a law in JSON is read by number and needs its title from the officer", "[law]")
{
    const QByteArray json = R"({"10": "末条。", "2": "首款。\n\n　　次款。", "1": "为了试验。"})";
    CHECK(LawText::parse(json, QStringLiteral("a.json")).error().code == Error::Code::NotFound);
    const auto law = LawText::parse(json, QStringLiteral("a-2026.json"), {QStringLiteral("生态环境法典"), {}});
    REQUIRE(law);
    CHECK(law->title == QStringLiteral("生态环境法典"));
    REQUIRE(law->articles.size() == 3);
    CHECK(law->articles[1].body == QStringLiteral("首款。\n次款。"));
    CHECK(law->articles[2].place == ArticleRef{10});
    CHECK_FALSE(law->versionOn.isValid());
    const auto dated = LawText::parse(json, QStringLiteral("a.json"), {QStringLiteral("某法"), QDate(2026, 3, 12)});
    REQUIRE(dated);
    CHECK(dated->versionOn == QDate(2026, 3, 12));
}

TEST_CASE("a law in JSON may name itself and its days", "[law]")
{
    const auto law = LawText::parse(
        R"({"title": "生态环境法典", "adopted_on": "2026-03-12", "in_force_from": "2026-08-15", "1": "首条。"})", {});
    REQUIRE(law);
    CHECK(law->title == QStringLiteral("生态环境法典"));
    CHECK(law->versionOn == QDate(2026, 3, 12));
    CHECK(law->inForceFrom == QDate(2026, 8, 15));
    CHECK(law->articles.size() == 1);
    CHECK(LawText::parse(R"({"title": "某法", "adopted_on": "12.3.2026", "1": "首条。"})", {}).error().code
        == Error::Code::Invalid);
}

TEST_CASE("the day a version took effect is read from its head or its last article", "[law]")
{
    struct Row {
        const char *situation;
        QByteArray text;
        QDate versionOn;
        QDate inForceFrom;
    };
    const auto row = GENERATE(values<Row>({
        {"told by the last article",
            "某法\n2026年3月12日 通过\n<!-- INFO END -->\n第一条 好。\n第二条 "
            "本法自2026年8月15日起施行。旧法同时废止。\n",
            {2026, 3, 12}, {2026, 8, 15}},
        {"told by the head", "某条例\n2025年6月1日 公布\n2025年9月1日 施行\n<!-- INFO END -->\n第一条 好。\n",
            {2025, 6, 1}, {2025, 9, 1}},
        {"a head in brackets that no mark ends",
            "某法\n（2021年12月24日某会议通过　自2022年6月5日起施行）\n第一条 好。\n", {2021, 12, 24}, {2022, 6, 5}},
        {"amended later: the day of the first version is not this one's",
            "某法\n2018年10月26日 修正\n<!-- INFO END -->\n第一条 本法自2016年1月1日起施行。\n", {2018, 10, 26}, {}},
        {"another law's day",
            "某法\n2020年1月1日 通过\n<!-- INFO END -->\n第一条 "
            "《乙法》自2021年1月1日起施行前的行为，从其规定。\n",
            {2020, 1, 1}, {}},
        {"nothing told", "某法\n第一条 好。\n", {}, {}},
    }));
    CAPTURE(row.situation);
    const auto law = LawText::parse(row.text, {});
    REQUIRE(law);
    CHECK(law->versionOn == row.versionOn);
    CHECK(law->inForceFrom == row.inForceFrom);
}

TEST_CASE("what is no law is refused with a reason", "[law]")
{
    const QByteArray bad = GENERATE(values<QByteArray>({QByteArray(), QByteArray("# 标题\n没有条文"),
        QByteArray("{\"1\": 2}"), QByteArray("{\"one\": \"x\"}"), QByteArray(R"({"1": "x", "+1": "y"})"),
        QByteArray("{}"), QByteArray("{\"1\": \"x\""), QByteArray("\xb5\xda\xd2\xbb\xcc\xf5 x"),
        QByteArray(LawText::kMaxBytes + 1, 'x'), QByteArray("t\n第一条 a\n") + QByteArray(200'000, 'x')}));
    const auto law = LawText::parse(bad, QStringLiteral("x"), {QStringLiteral("某法"), {}});
    REQUIRE_FALSE(law);
    CHECK(law.error().code == Error::Code::Invalid);
    CHECK_FALSE(law.error().message.inWords().isEmpty());
}

TEST_CASE("one law is known by one name", "[law]")
{
    const QString title =
        GENERATE(as<QString>{}, QStringLiteral("中华人民共和国水污染防治法"), QStringLiteral("水污染防治法"),
            QStringLiteral("《中华人民共和国水污染防治法》"), QStringLiteral("水污染防治法（2017 年修正）"));
    CHECK(LawText::shortTitle(title) == QStringLiteral("水污染防治法"));
}

TEST_CASE("every law text at hand is read whole", "[law]")
{
    const QString folder = test::sharedData(QStringLiteral("data/laws"));
    if (folder.isEmpty()) {
        WARN("the law texts are not here: skipped");
        return;
    }
    // The number of articles each law has, known from the laws themselves.
    const std::map<QString, int> articles{{QStringLiteral("水污染防治法"), 103},
        {QStringLiteral("大气污染防治法"), 129}, {QStringLiteral("环境保护法"), 70},
        {QStringLiteral("固体废物污染环境防治法"), 126}, {QStringLiteral("土壤污染防治法"), 99},
        {QStringLiteral("噪声污染防治法"), 90}, {QStringLiteral("环境影响评价法"), 37},
        {QStringLiteral("行政处罚法"), 86}, {QStringLiteral("行政强制法"), 71}};
    // Those that were amended (修正) keep the day of an older version in their last article.
    const std::map<QString, QDate> inForce{{QStringLiteral("环境保护法"), {2015, 1, 1}},
        {QStringLiteral("固体废物污染环境防治法"), {2020, 9, 1}}, {QStringLiteral("土壤污染防治法"), {2019, 1, 1}},
        {QStringLiteral("噪声污染防治法"), {2022, 6, 5}}, {QStringLiteral("行政处罚法"), {2021, 7, 15}},
        {QStringLiteral("行政强制法"), {2012, 1, 1}},
        {QStringLiteral("最高人民法院、最高人民检察院关于办理环境污染刑事案件适用法律若干问题的解释"), {2023, 8, 15}}};
    int known = 0;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.md")})) {
        CAPTURE(name.toStdString());
        const auto law = LawText::parse(textOf(folder + u'/' + name), name);
        REQUIRE(law);
        CHECK(law->versionOn.isValid());
        const auto from = inForce.find(LawText::shortTitle(law->title));
        CHECK(law->inForceFrom == (from == inForce.end() ? QDate() : from->second));
        const auto expected = articles.find(LawText::shortTitle(law->title));
        if (expected == articles.end())
            continue;
        ++known;
        CHECK(int(law->articles.size()) == expected->second);
        for (std::size_t i = 0; i < law->articles.size(); ++i) {
            REQUIRE(law->articles[i].place.article == int(i) + 1);
            REQUIRE_FALSE(law->articles[i].body.isEmpty());
            CHECK_FALSE(law->articles[i].section.isEmpty());
        }
    }
    CHECK(known == 9);
    const auto code = LawText::parse(textOf(folder + QStringLiteral("/eco-code-2026.json")), QStringLiteral("x"));
    REQUIRE(code); // it names itself nowhere: known by its day and the law it repeals
    CHECK(code->title == QStringLiteral("中华人民共和国生态环境法典"));
    CHECK(code->articles.size() == 1242);
    CHECK(code->inForceFrom == QDate(2026, 8, 15));
    CHECK_FALSE(code->versionOn.isValid());
}
