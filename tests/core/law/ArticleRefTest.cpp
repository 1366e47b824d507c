#include "core/law/ArticleRef.h"

#include <catch2/catch.hpp>

using namespace qilian::law;

TEST_CASE("a citation is read place by place", "[law]")
{
    struct Row {
        const char16_t *text;
        std::vector<ArticleRef> places;
    };
    const auto row = GENERATE(values<Row>({
        {u"第九十条", {{90}}},
        {u"第十条", {{10}}},
        {u"第一千零五十七条", {{1057}}},
        {u"第一千一百一十一条", {{1111}}},
        {u"第八十三条第二项", {{83, 0, 0, 2}}},
        {u"第八十三条第二项、第三项", {{83, 0, 0, 2}, {83, 0, 0, 3}}},
        {u"第一千一百三十六条第一款第二项、第二款", {{1136, 0, 1, 2}, {1136, 0, 2, 0}}},
        {u"依据《某法》第八十五条第一款第一项、第八十五条第二款的规定", {{85, 0, 1, 1}, {85, 0, 2, 0}}},
        {u"第一百三十三条之一第一款", {{133, 1, 1, 0}}},
        {u"第83条第2款", {{83, 0, 2, 0}}},
        {u"第一款", {}},
        {u"第条", {}},
        {u"第九千九百九十九万条", {}},
        {u"", {}},
    }));
    const QString text = QString::fromUtf16(row.text);
    CAPTURE(text.toStdString());
    CHECK(ArticleRef::allOf(text) == row.places);
}

TEST_CASE("a place reads back as it is written", "[law]")
{
    const QString text = GENERATE(as<QString>{}, QStringLiteral("第一百一十条第十二项"),
        QStringLiteral("第一千二百四十二条"), QStringLiteral("第一千零一条第一款第二十项"),
        QStringLiteral("第一百三十三条之二"), QStringLiteral("第十九条"));
    CHECK(ArticleRef::allOf(text).at(0).text() == text);
}

TEST_CASE("every number of an article survives being written in Chinese", "[law]")
{
    for (int number = 1; number <= 9999; ++number) {
        const auto read = ArticleRef::allOf(QStringLiteral("第%1条").arg(hanNumber(number)));
        REQUIRE(read.size() == 1);
        REQUIRE(read.front().article == number);
    }
}

TEST_CASE("places meet where neither says what the other denies", "[law]")
{
    CHECK(ArticleRef{83}.meets({83, 0, 0, 2}));
    CHECK(ArticleRef{83, 0, 1, 2}.meets({83, 0, 0, 2}));
    CHECK_FALSE(ArticleRef{83, 0, 0, 3}.meets({83, 0, 0, 2}));
    CHECK_FALSE(ArticleRef{83}.meets({84}));
    CHECK_FALSE(ArticleRef{83}.meets({83, 1, 0, 0}));
}
