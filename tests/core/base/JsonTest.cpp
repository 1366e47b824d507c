#include "core/base/Json.h"
#include "core/base/HanText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;

TEST_CASE("canonical JSON sorts by UTF-16 code units, escapes as RFC 8785 and keeps integers", "[base]")
{
    const QJsonObject object{{QStringLiteral("\u20ac"), QStringLiteral("Euro")},
        {QStringLiteral("\r"), QStringLiteral("CR")}, {QStringLiteral("1"), QStringLiteral("One")},
        {QString::fromUcs4(U"\U0001F600"), 1}, {QStringLiteral("\ufb33"), 2},
        {QStringLiteral("n"),
            QJsonArray{qint64(9007199254740991), -1, true, QJsonValue(), QStringLiteral("\u0001\"\\/")}}};
    const auto bytes = canonicalJson(object);
    REQUIRE(bytes);
    CHECK(bytes->toStdString()
        == "{\"\\r\":\"CR\",\"1\":\"One\",\"n\":[9007199254740991,-1,true,null,\"\\u0001\\\"\\\\/"
           "\"],\"\u20ac\":\"Euro\",\"\U0001F600\":1,\"\ufb33\":2}");
}

TEST_CASE("what has no exact canonical form is refused", "[base]")
{
    CHECK_FALSE(canonicalJson({{QStringLiteral("x"), 1.5}}));
    CHECK_FALSE(canonicalJson({{QStringLiteral("x"), qint64(1) << 53}}));
    CHECK_FALSE(canonicalJson({{QStringLiteral("x"), QString(QChar(0xD800))}}));
}

TEST_CASE("canonical JSON reads back as the same object and is its own canonical form", "[base]")
{
    CHECK(rc::check([] {
        QJsonObject object;
        for (const auto &[key, value] : *rc::gen::arbitrary<std::map<std::string, std::string>>())
            object.insert(QString::fromLatin1(key),
                QJsonArray{QString::fromLatin1(value), *rc::gen::inRange<qint64>(-(1ll << 53) + 1, 1ll << 53)});
        const QByteArray bytes = canonicalJson(object).value();
        const QJsonObject back = QJsonDocument::fromJson(bytes).object();
        RC_ASSERT(back == object);
        RC_ASSERT(canonicalJson(back).value() == bytes);
    }));
}

TEST_CASE("Chinese text is cut into words for searching", "[base]")
{
    CHECK(HanText::tokens(u"张环高立〔2026〕17号 ＡＢＣ").simplified() == QStringLiteral("张 环 高 立 2026 17 号 abc"));
    CHECK(HanText::pinyinInitials(u"祁连建材（A1）") == QStringLiteral("qljca1"));
    CHECK(HanText::ftsQuery(u"祁连 2026") == QStringLiteral("\"祁 连\" AND \"2026\"*"));
    CHECK(HanText::ftsQuery(u"\"*()").isEmpty());
    CHECK(HanText::tokens(QString::fromUcs4(U"\U00020BB7野家")).simplified() == QString::fromUcs4(U"\U00020BB7 野 家"));
}
