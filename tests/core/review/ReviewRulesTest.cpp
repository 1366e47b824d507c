#include "core/review/Checks.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <set>

using namespace qilian;
using namespace qilian::review;

TEST_CASE("every rule has a check or is declared manual, and no check is without its rule", "[review]")
{
    const auto &rules = ReviewRules::shipped().all();
    CHECK(rules.size() == 154);
    const QStringList answered = answeredRules();
    const std::set<QString> once(answered.begin(), answered.end());
    CHECK(once.size() == std::size_t(answered.size()));
    for (const ReviewRule &rule : rules) {
        INFO(rule.id.toStdString());
        CHECK(once.contains(rule.id));
    }
    for (const QString &id : answered) {
        INFO(id.toStdString());
        CHECK(ReviewRules::shipped().find(id));
    }
}

TEST_CASE("the standard points of fines and of daily fines add up to their bases", "[review]")
{
    for (const FileKind kind : {FileKind::Penalty, FileKind::Daily}) {
        Points sum;
        for (const ReviewRule &rule : ReviewRules::shipped().all()) {
            if (rule.counts == Counts::Standard && rule.kinds.contains(kind))
                sum.hundredths += rule.points.hundredths;
        }
        CAPTURE(enumText(kind).toStdString());
        CHECK(sum == ReviewRules::shipped().baseOf(kind));
    }
}

TEST_CASE("every figure of the standard has its source, and what was not verified says so", "[review]")
{
    const ReviewRules &rules = ReviewRules::shipped();
    for (const ReviewRule &rule : rules.all()) {
        INFO(rule.id.toStdString());
        CHECK_FALSE(rule.sources.empty());
        CHECK_FALSE(rule.name.en.isEmpty());
    }
    CHECK_FALSE(rules.find(u"K13")->verified);
    CHECK(rules.find(u"V14")->sources.front().text() == QStringLiteral("行政处罚法 第四十四条"));
    CHECK(rules.doubts().size() == 3);
    CHECK(rules.gradeOf({9'000}).name.zh == QStringLiteral("优秀"));
    CHECK(rules.gradeOf({8'999}).name.zh == QStringLiteral("良好"));
    CHECK(rules.gradeOf({0}).name.zh == QStringLiteral("不合格"));
}

TEST_CASE("a table that is not whole is refused with the rule and what was expected", "[review]")
{
    QFile file(QStringLiteral(":/review/rules.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    struct Row {
        const char *found;
        const char *put;
    };
    const auto row = GENERATE(values<Row>({
        {R"("severity": "minor")", R"("severity": "small")"},
        {R"("points": "1.5")", R"("points": "1.555")"},
        {R"("points": "1.5")", R"("points": "-1")"},
        {R"("auto": "full")", R"("auto": "half")"},
        {R"("id": "V02")", R"("id": "V01")"},
        {R"("applies": ["penalty", "daily"])", R"("applies": ["penalty", "dialy"])"},
        {R"("documents": ["statement_review"])", R"("documents": ["no_such_document"])"},
        {R"("daily": 120)", R"("daily": 0)"},
        {R"("from": 90)", R"("from": 50)"},
        {R"("legality": 50)", R"("legality": 60)"},
    }));
    CAPTURE(row.put);
    REQUIRE(whole.contains(row.found));
    QByteArray broken = whole;
    broken.replace(broken.indexOf(row.found), qsizetype(qstrlen(row.found)), row.put);
    const auto read = ReviewRules::parse(broken, QStringLiteral("rules.json"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Error::Code::Damaged);
}

TEST_CASE("points are read exactly or not at all", "[review]")
{
    CHECK(Points::parse(u"1.5") == Points{150});
    CHECK(Points::parse(u"100") == Points{10'000});
    for (const char16_t *text : {u"", u"-1", u"1.555", u"1/3", u"many", u"1001"})
        CHECK_FALSE(Points::parse(text));
    CHECK(Points{150}.text() == QStringLiteral("1.5"));
}
