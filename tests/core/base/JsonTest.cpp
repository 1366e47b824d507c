#include "core/base/Json.h"
#include "core/base/JsonPlaces.h"

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

TEST_CASE("keys of any script stand in the order of their UTF-16 code units, whichever way the object came", "[base]")
{
    CHECK(rc::check([] {
        std::map<QString, qint64> members;
        for (const auto &[units, value] : *rc::gen::arbitrary<std::map<std::vector<char16_t>, short>>()) {
            const QString key = QString::fromUtf16(units.data(), qsizetype(units.size()));
            if (key.isValidUtf16())
                members[key] = value * 274'877'906'943;
        }
        for (const auto &[text, value] : *rc::gen::arbitrary<std::map<std::string, short>>())
            members[QString::fromLatin1(text)] = value;
        QByteArray expected = "{";
        QJsonObject object;
        for (const auto &[key, value] : members) {
            object.insert(key, value);
            const QByteArray one = canonicalJson({{key, value}}).value();
            expected += one.mid(1, one.size() - 2) + ',';
        }
        members.empty() ? expected += '}' : (expected.back() = '}', expected);
        RC_ASSERT(canonicalJson(object).value() == expected);
        RC_ASSERT(canonicalJson(QJsonDocument::fromJson(expected).object()).value() == expected);
        RC_ASSERT(canonicalJson(parseJsonObject(expected).value()).value() == expected);
    }));
}

TEST_CASE("JSON from outside is read exactly", "[base]")
{
    const auto json = parseJson(
        "\xEF\xBB\xBF {\"b\":[1,-9223372036854775808,true,null],\"a\":\"\\u5f20\\ud83d\\ude00\\n\xe6\x8e\x96\"}\n");
    REQUIRE(json);
    const QJsonObject object = json->toObject();
    CHECK(object.value(QStringLiteral("b")).toArray().at(1).toInteger() == std::numeric_limits<qint64>::min());
    CHECK(object.value(QStringLiteral("a")).toString() == QString::fromUcs4(U"张\U0001F600\n掖"));
    CHECK(parseJson("9007199254740993")->toInteger() == 9007199254740993);
    CHECK(parseJson("1.5", {.fractions = true})->toDouble() == 1.5);
}

TEST_CASE("a fraction is taken only where no digit of it is lost", "[base]")
{
    for (const char *kept : {"0.1", "12.5000000000000000000", "123456789012.345", "0.000000000000000000015", "1e300"}) {
        CAPTURE(kept);
        CHECK(parseJson(kept, {.fractions = true}));
    }
    for (const char *lost : {"0.10000000000000000001", "1234567890123.456", "99999999999999999999"}) {
        CAPTURE(lost);
        CHECK_FALSE(parseJson(lost, {.fractions = true}));
    }
}

TEST_CASE("the line of a value is found by its path, or that of the nearest value around it", "[base]")
{
    const JsonPlaces places(
        "\xEF\xBB\xBF{\n \"a\": [1, {\"x\": \"]}\\\"\"},\n\n  [[],\n {\"b\": 2}]],\n \"c\": {\n  \"d\":\n   true}}");
    struct Row {
        const char *path;
        int line;
    };
    const auto row = GENERATE(values<Row>({{"", 1}, {"/a", 2}, {"/a/1/x", 2}, {"/a/2", 4}, {"/a/2/1/b", 5}, {"/c", 6},
        {"/c/d", 8}, {"/c/z", 6}, {"/a/9", 2}, {"/z/1", 1}}));
    CAPTURE(row.path);
    CHECK(places.line(QString::fromLatin1(row.path)) == row.line);
}

TEST_CASE("finding a line in a hostile text takes one walk and no stack", "[base]")
{
    const QByteArray deep(1'000'000, '[');
    CHECK(JsonPlaces(deep).line(QStringLiteral("/1/2")) == 1);
    const QByteArray longKey =
        "{\"" + QByteArray(1'000'000, 'k') + "\":[" + QByteArray(500'000, '0').replace("0", "0,") + "0]}";
    CHECK(JsonPlaces(longKey).line(QStringLiteral("/x")) == 1);
}

TEST_CASE("what is not strictly JSON is refused and the place is named", "[base]")
{
    struct Row {
        QByteArray text;
        const char *place;
    };
    const auto row = GENERATE(values<Row>({
        {"", "1:1"},
        {"{", "1:2"},
        {"{\"a\":1,}", "1:8"},
        {"[1,2", "1:5"},
        {"{\n\"a\":1\n\"b\":2}", "3:1"},
        {"01", "1:3"},
        {"1 2", "1:3"},
        {"\"a", "1:3"},
        {"\"\x01\"", "1:2"},
        {"\"\\x\"", "1:4"},
        {"\"\xff\"", "1:3"},
        {"\"\\ud800\"", "1:9"},
        {"nul", "1:1"},
        {"1.5", "1:4"},
        {"1e999", "1:6"},
        {"99999999999999999999", "1:21"},
        {"{\"a\":1,\"b\":2,\"a\":3}", "1:20"},
        {"{\"a\":1,\"\\u0061\":3}", "1:19"},
    }));
    CAPTURE(row.text.toStdString());
    const auto json = parseJson(row.text);
    REQUIRE_FALSE(json);
    CHECK(json.error().code == Error::Code::Invalid);
    CHECK((json.error().message.values.at(0) + u':' + json.error().message.values.at(1)).toStdString() == row.place);
    CHECK_FALSE(parseJsonObject("[]"));
}

TEST_CASE("hostile JSON costs neither stack nor hours", "[base]")
{
    CHECK_FALSE(parseJson(QByteArray(1'000'000, '[')));
    CHECK_FALSE(parseJson(QByteArray(100, ' '), {.bytes = 99}));
    CHECK(parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    CHECK_FALSE(parseJson(QByteArray(65, '[') + QByteArray(65, ']')));

    QByteArray many = "{";
    for (int i = 300'000; i > 0; --i) // backwards, the worst order
        many += "\"" + QByteArray::number(1'000'000 + i) + "\":0,";
    many.back() = '}';
    const auto object = parseJsonObject(many);
    REQUIRE(object);
    CHECK(object->size() == 300'000);
}

TEST_CASE("an entry of 600 bytes, written and read", "[.bench]")
{
    const QJsonObject entry{{QStringLiteral("actor"), QStringLiteral("0192f0c0-0000-7000-8000-000000000001")},
        {QStringLiteral("area"), QStringLiteral("620724")}, {QStringLiteral("base"), QJsonObject()},
        {QStringLiteral("device"), QStringLiteral("0192f0c0-0000-7000-8000-000000000002")},
        {QStringLiteral("fields"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("高台县某某建材有限责任公司（演示）")},
                {QStringLiteral("fine_fen"), 5'000'000}}},
        {QStringLiteral("hash"), QString(64, u'a')}, {QStringLiteral("hlc"), QStringLiteral("0192f0c00000-0001")},
        {QStringLiteral("id"), QStringLiteral("0192f0c0-0000-7000-8000-000000000003")},
        {QStringLiteral("kind"), QStringLiteral("enterprise")}, {QStringLiteral("op"), QStringLiteral("put")},
        {QStringLiteral("prev"), QString(64, u'b')}, {QStringLiteral("reason"), QStringLiteral("导入企业名录")},
        {QStringLiteral("record"), QStringLiteral("0192f0c0-0000-7000-8000-000000000004")},
        {QStringLiteral("seq"), 4711}};
    const QByteArray bytes = canonicalJson(entry).value();
    CAPTURE(bytes.size());
    BENCHMARK("canonicalJson")
    {
        return canonicalJson(entry);
    };
    BENCHMARK("parseJson")
    {
        return parseJson(bytes);
    };
    BENCHMARK("QJsonDocument, for comparison")
    {
        return QJsonDocument::fromJson(bytes);
    };
    BENCHMARK("QJsonDocument::toJson, for comparison")
    {
        return QJsonDocument(entry).toJson(QJsonDocument::Compact);
    };
}
