#include "core/law/Citation.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::law;

namespace {

QStringList cited(const QString &text, const QString &law = {})
{
    QStringList out;
    for (const Citation::Placed &one : Citation::allIn(text, law))
        out.append(one.cited.text());
    return out;
}

} // namespace

TEST_CASE("every citation of a text is found with its law", "[law]")
{
    struct Row {
        const char16_t *text;
        QStringList found;
    };
    const auto row = GENERATE(values<Row>({
        {u"没有引用的话", {}},
        {u"第十条", {}},
        {u"《水污染防治法》第八十三条第二项、第三项",
            {QStringLiteral("《水污染防治法》第八十三条第二项"), QStringLiteral("《水污染防治法》第八十三条第三项")}},
        {u"《中华人民共和国行政处罚法》（2021修订）第三十七条", {QStringLiteral("《行政处罚法》第三十七条")}},
        {u"行政处罚法 第五十七条、生态环境行政处罚办法 第七条第二款",
            {QStringLiteral("《行政处罚法》第五十七条"), QStringLiteral("《生态环境行政处罚办法》第七条第二款")}},
        {u"依照《水法》第十条的规定，并根据行政强制法第四十二条第一款",
            {QStringLiteral("《水法》第十条"), QStringLiteral("《行政强制法》第四十二条第一款")}},
        {u"违反《甲法》第二条，《乙条例》规定的期限，第三条",
            {QStringLiteral("《甲法》第二条"), QStringLiteral("《乙条例》第三条")}},
        {u"环境保护法第59条", {QStringLiteral("《环境保护法》第五十九条")}},
        {u"依据本法第三条", {}},
        {u"行政处罚法第37条、法典第1057条；违反法典第一百零七条",
            {QStringLiteral("《行政处罚法》第三十七条"), QStringLiteral("《生态环境法典》第一千零五十七条"),
                QStringLiteral("《生态环境法典》第一百零七条")}},
        {u"环境保护主管部门实施查封、扣押办法（环境保护部令第29号，2014） 第七条",
            {QStringLiteral("《环境保护主管部门实施查封、扣押办法》第七条")}},
        {u"违反水法、大气污染防治法第九十九条", {QStringLiteral("《大气污染防治法》第九十九条")}},
        {u"检察机关证据收集指引 第三点", {}},
    }));
    const QString text = QString::fromUtf16(row.text);
    CAPTURE(text.toStdString());
    CHECK(cited(text) == row.found);
    for (const Citation::Placed &one : Citation::allIn(text))
        CHECK(text.mid(one.from, one.length).contains(u'第'));
}

TEST_CASE("an interpretation is cited, not the law it interprets", "[law]")
{
    const auto found =
        Citation::allIn(u"最高人民法院关于适用《行政诉讼法》的解释 第六十四条、行政复议法 第二十条第一款");
    REQUIRE(found.size() == 2);
    CHECK(found[0].cited.law == QStringLiteral("最高人民法院关于适用〈行政诉讼法〉的解释"));
    CHECK(Citation::allIn(found[0].cited.text()).front().cited == found[0].cited);
    CHECK(found[1].cited.law == QStringLiteral("行政复议法"));
}

TEST_CASE("an article without a name belongs to the law at hand", "[law]")
{
    const QString law = QStringLiteral("大气污染防治法");
    CHECK(cited(QStringLiteral("第九十九条第二项；本法第一百条"), law)
        == QStringList{
            QStringLiteral("《大气污染防治法》第九十九条第二项"), QStringLiteral("《大气污染防治法》第一百条")});
    CHECK(cited(QStringLiteral("《刑法》第三百三十八条、本法第二条"), law)
        == QStringList{QStringLiteral("《刑法》第三百三十八条"), QStringLiteral("《大气污染防治法》第二条")});
}

TEST_CASE("a citation knows where it stands in the text", "[law]")
{
    const QString text = QStringLiteral("见《水法》第十条第二款及第十二条。");
    const auto found = Citation::allIn(text);
    REQUIRE(found.size() == 2);
    CHECK(text.mid(found[0].from, found[0].length) == QStringLiteral("第十条第二款"));
    CHECK(text.mid(found[1].from, found[1].length) == QStringLiteral("第十二条"));
}
