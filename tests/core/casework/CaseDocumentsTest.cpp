#include "core/casework/TypedDay.h"
#include "tests/core/casework/CaseOffice.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

TEST_CASE("days and moments are read as officers type them", "[documents]")
{
    for (const char *typed : {"2026-08-15", "20260815", "2026年8月15日", "2026/8/15", "2026.08.15",
             " ２０２６０８１５ ", "２０２６－８－１５", "2026年8月15"}) {
        CAPTURE(typed);
        CHECK(typedDay(QString::fromUtf8(typed)) == QDate(2026, 8, 15));
    }
    for (const char *typed : {"", "2026", "2026-13-01", "20260230", "明天", "2026-08-15 09:30", "99999999", "-1"}) {
        CAPTURE(typed);
        CHECK_FALSE(typedDay(QString::fromUtf8(typed)));
    }
    for (const char *typed : {"2026-08-15 9:30", "20260815 0930", "202608150930", "2026年8月15日9时30分",
             "2026-08-15T09:30", "２０２６０８１５　０９：３０", "2026-08-15 9点30"}) {
        CAPTURE(typed);
        CHECK(typedMinute(QString::fromUtf8(typed)) == QDateTime(QDate(2026, 8, 15), QTime(9, 30)));
    }
    for (const char *typed : {"2026-08-15", "2026-08-15 25:00", "2026-08-15 9:75", "9:30"}) {
        CAPTURE(typed);
        CHECK_FALSE(typedMinute(QString::fromUtf8(typed)));
    }
}

TEST_CASE("what is no day, figure or amount is named and nothing is made of it", "[documents]")
{
    struct Row {
        FieldType type;
        QJsonValue value;
        bool wrong;
    };
    const auto row = GENERATE(values<Row>({
        {FieldType::Date, QStringLiteral("2026-08-15"), false},
        {FieldType::Date, QStringLiteral("明天"), true},
        {FieldType::Date, QStringLiteral("0001-01-01"), true},
        {FieldType::Date, QStringLiteral("9999-12-31"), true},
        {FieldType::DateTime, QStringLiteral("2026-08-15T09:30"), false},
        {FieldType::DateTime, QStringLiteral("9026-08-15T09:30"), true},
        {FieldType::Money, 5'000'000, false},
        {FieldType::Money, QStringLiteral("五万"), true},
        {FieldType::Money, -1, true},
        {FieldType::Integer, 3, false},
        {FieldType::Integer, QStringLiteral("三"), true},
        {FieldType::DateRange,
            QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-08-15")},
                {QStringLiteral("to"), QStringLiteral("2026-08-14")}},
            true},
        {FieldType::Penalty,
            QJsonObject{{QStringLiteral("kinds"), QJsonArray{QStringLiteral("罚款")}},
                {QStringLiteral("fine_fen"), QStringLiteral("很多")}},
            true},
    }));
    DocumentType type;
    DocumentField field;
    field.id = QStringLiteral("x");
    field.name = QStringLiteral("某栏");
    field.type = row.type;
    field.required = true;
    type.fields.push_back(field);
    CHECK(checkDocument(type, {{QStringLiteral("x"), row.value}}).empty() != row.wrong);
}

TEST_CASE("filling again leaves alone what an officer wrote himself", "[documents]")
{
    CaseOffice office;
    auto draft = draftDocument(office.file(), QStringLiteral("prior_notice"), todayOf(*office.workspace));
    REQUIRE(draft);
    writeField(*draft, QStringLiteral("fact_place"), QStringLiteral("破碎车间南侧"));
    writeField(*draft, QStringLiteral("party_phone"), QJsonValue::Undefined);
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    office.change([](Case &one) {
        one.place = QStringLiteral("另一处");
        one.partyAddress = QStringLiteral("高台县新坝镇");
        one.partyPhone = QStringLiteral("0936-1");
    });
    CaseDocument again = *office.workspace->reader().get(draft->id);
    refillDraft(again, office.file(), todayOf(*office.workspace));
    CHECK(again.fields.value(QLatin1String("fact_place")).toString() == QStringLiteral("破碎车间南侧"));
    CHECK(again.fields.value(QLatin1String("party_address")).toString() == QStringLiteral("高台县新坝镇"));
    CHECK_FALSE(again.fields.contains(QStringLiteral("party_phone")));
}

TEST_CASE("a new version begins as the old one was, without its number, date and seal", "[documents]")
{
    CaseOffice office;
    const CaseDocument old = office.make("prior_notice");
    const CaseDocument next = nextVersion(old);
    CHECK(next.replaces == old.id);
    CHECK(next.state == DocumentState::Draft);
    CHECK(next.number.isEmpty());
    CHECK_FALSE(next.fields.contains(QStringLiteral("doc_no")));
    CHECK_FALSE(next.fields.contains(QStringLiteral("issue_date")));
    CHECK(next.fields.value(QLatin1String("party_name")) == old.fields.value(QLatin1String("party_name")));
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), next));
    const auto made = finishDocument(*office.workspace, office.as(office.zhang), next.id);
    REQUIRE(made);
    CHECK(made->number != old.number);
}

TEST_CASE("a service names a way of the law and a day that can be", "[documents]")
{
    CaseOffice office;
    const CaseDocument notice = office.make("prior_notice");
    const QDate today = todayOf(*office.workspace);
    const auto serve = [&](QDate on, const char *how) {
        return serveDocument(*office.workspace, office.as(office.zhang), notice.id, on, QString::fromUtf8(how));
    };
    for (const auto &refused : {serve(today.addDays(1), "直接送达"), serve(QDate(), "直接送达"),
             serve(today, "托人带去"), serve(today, "公告送达")}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Invalid);
    }
    REQUIRE(serve(today, "直接送达"));
    CHECK(office.workspace->reader().get(notice.id)->servedOn == today);
    REQUIRE(voidDocument(*office.workspace, office.as(office.zhang), notice.id, QStringLiteral("打印有误")));
    CHECK_FALSE(voidDocument(*office.workspace, office.as(office.zhang), notice.id, QStringLiteral("再一次")));
    CHECK_FALSE(serve(today, "直接送达"));
}

TEST_CASE("the name of a PDF holds bureau, party, document and day, and nothing a file system refuses", "[documents]")
{
    CaseFile file;
    file.bureau.shortName = QStringLiteral("高台分局");
    file.one.partyName = QStringLiteral("某/某:公司*?\"<>|_甲\n乙\t");
    CaseDocument document;
    document.title = QStringLiteral("行政处罚决定书");
    document.madeOn = QDate(2026, 11, 23);
    const QDate today(2026, 11, 30);
    CHECK(documentFileName(file, document, today)
        == QStringLiteral("高台分局_某 某 公司 甲 乙_行政处罚决定书_20261123.pdf"));
    file.one.partyName = QString::fromUcs4(U"𠮷").repeated(200);
    document.madeOn = {};
    const QString name = documentFileName(file, document, today);
    CHECK(name.toUtf8().size() <= 255);
    CHECK(name.endsWith(QStringLiteral("_行政处罚决定书_20261130.pdf")));
    CHECK(QString::fromUtf8(name.toUtf8()) == name); // no half character
    file.one.partyName = QStringLiteral("../../etc");
    CHECK_FALSE(documentFileName(file, document, today).contains(u'/'));
}
