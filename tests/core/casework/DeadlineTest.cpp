#include "core/casework/Deadline.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;
using namespace qilian::casework;

namespace {

DeadlineRule rule(const char *id)
{
    return DeadlineRules::shipped().find(QString::fromLatin1(id)).value();
}

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Deadline counted(const char *id, DeadlineStart start)
{
    auto result = countDeadline(rule(id), start, WorkCalendar::shipped());
    REQUIRE(result);
    return *result;
}

Deadline counted(const char *id, const char *from)
{
    return counted(id, DeadlineStart{.day = day(from), .time = {}, .extensions = 0, .excluded = {}, .today = {}});
}

DeadlineStart from(const char *iso, int extensions = 0, std::vector<ExcludedTime> excluded = {}, QDate today = {})
{
    return {.day = day(iso), .time = {}, .extensions = extensions, .excluded = std::move(excluded), .today = today};
}

/// The days off of the years that the official table covers, read here on its own.
bool isOff(QDate date)
{
    static const auto kSpecial = [] {
        QHash<QDate, bool> special;
        QFile file(QStringLiteral(QILIAN_SOURCE_DIR "/resources/calendar/cn-holidays.csv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            if (const QDate read = QDate::fromString(QString::fromLatin1(cells[0]), Qt::ISODate); read.isValid())
                special[read] = cells[1] == "off";
        }
        return special;
    }();
    return kSpecial.value(date, date.dayOfWeek() == 6 || date.dayOfWeek() == 7);
}

} // namespace

TEST_CASE("every period of the domain file is in the program, with its figure, article and mark", "[casework]")
{
    const QString path = test::sharedData(QStringLiteral("domain/procedure.json"));
    if (path.isEmpty()) {
        WARN("shared/domain/procedure.json is not here: not compared");
        return;
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray wanted = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("deadlines")].toArray();
    REQUIRE(wanted.size() == 103);
    CHECK(DeadlineRules::shipped().all().size() == 103);
    for (const QJsonValue item : wanted) {
        const QString id = item[QLatin1String("id")].toString();
        CAPTURE(id.toStdString());
        const auto found = DeadlineRules::shipped().find(id);
        REQUIRE(found);
        CHECK(found->period.amount == item[QLatin1String("amount")].toInt(0));
        CHECK(found->name.zh == item[QLatin1String("zh")].toString());
        CHECK(found->source.article == item[QLatin1String("source")][QLatin1String("article")].toString());
        CHECK(found->verified <= item[QLatin1String("verified")].toBool()); // never surer than the domain file
        CHECK(found->rolls == (item[QLatin1String("roll")].toString() == QLatin1String("forward")));
        CHECK(int(found->extensions.size()) == item[QLatin1String("extendable_by")].toArray().size());
        CHECK(int(found->also.size()) >= item[QLatin1String("also")].toArray().size());
        const auto result = countDeadline(*found, from("2026-09-18"), WorkCalendar::shipped());
        REQUIRE(result);
        CHECK_FALSE(result->counted.empty());
    }
}

TEST_CASE("the worked examples of the domain file come out to the day", "[casework]")
{
    const QString path = test::sharedData(QStringLiteral("domain/procedure.json"));
    if (path.isEmpty()) {
        WARN("shared/domain/procedure.json is not here: not compared");
        return;
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray examples = QJsonDocument::fromJson(
        file.readAll())[QLatin1String("computations")][QLatin1String("day_count")][QLatin1String("examples")]
                                    .toArray();
    REQUIRE(examples.size() == 8);
    for (const QJsonValue example : examples) {
        const QByteArray id = example[QLatin1String("deadline")].toString().toLatin1();
        CAPTURE(id.toStdString());
        const Deadline result =
            counted(id.constData(), example[QLatin1String("from")].toString().toLatin1().constData());
        const auto check = [&](const char *key, QDate got) {
            const QString want = example[QLatin1String(key)].toString();
            if (!want.isEmpty())
                CHECK(got.toString(Qt::ISODate) == want);
        };
        check("last_day", result.lastDay);
        check("earliest_decision", result.earliestDay);
        check("first_working_day", result.earliestWorkingDay);
        check("earliest_hearing", result.earliestDay);
    }
}

TEST_CASE("each kind of period is counted as its law says", "[casework]")
{
    struct Row {
        const char *situation;
        const char *rule;
        const char *from;
        const char *last;
        const char *safe;
    };
    const auto row = GENERATE(values<Row>({
        {"a cap on a burden does not roll; act before the holidays", "seizure_term", "2026-09-05", "2026-10-05",
            "2026-09-30"},
        {"a party's fifteen days roll over the holidays", "payment", "2026-09-18", "2026-10-08", "2026-09-30"},
        {"31 August and six months", "litigation_direct", "2026-08-31", "2027-03-01", "2027-02-26"},
        {"two years from the end of the act", "prosecution_general", "2024-02-29", "2026-02-28", "2026-02-28"},
        {"the monthly publication", "monthly_disclosure", "2026-10-01", "2026-10-10", "2026-10-10"},
        {"the monthly publication, after the tenth", "monthly_disclosure", "2026-10-11", "2026-11-10", "2026-11-10"},
        {"the archive, by the end of March", "archive_handover", "2025-12-31", "2026-03-31", "2026-03-31"},
        {"the key list, before April: the first is too late", "key_list_seed", "2026-01-01", "2026-03-31",
            "2026-03-31"},
        {"the quarter's over-limit results, by the end of the next quarter", "quarter_monitoring_check", "2026-06-30",
            "2026-09-30", "2026-09-30"},
        {"three days or three working days: plan for the earlier", "crime_objection", "2026-09-30", "2026-10-10",
            "2026-09-30"},
        {"on the spot", "seizure_papers", "2026-09-05", "2026-09-05", "2026-09-05"},
        {"twenty-four hours without the hour", "crime_transfer", "2026-09-05", "2026-09-06", "2026-09-05"},
        {"no repeated check in the calendar month", "no_repeat_inspection", "2026-09-05", "2026-09-30", ""},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        const Deadline result = counted(row.rule, row.from);
        CHECK(result.lastDay == day(row.last));
        CHECK(result.safeDay == day(row.safe));
    }
}

TEST_CASE("what the law leaves open has no last day", "[casework]")
{
    const auto id = GENERATE("result_notice", "stop_term", "case_file_retention", "added_penalty_start");
    CHECK_FALSE(counted(id, "2026-09-18").lastDay.isValid());
    CHECK(counted("added_penalty_start", "2026-10-08").earliestDay == day("2026-10-09"));
}

TEST_CASE("hours run from the minute", "[casework]")
{
    DeadlineStart start = from("2026-09-18");
    start.time = QTime(16, 40);
    CHECK(counted("prereg_urgent_approval", start).lastMoment == QDateTime(day("2026-09-19"), QTime(16, 40)));
}

TEST_CASE("the case clock leaves out what does not count, each day once", "[casework]")
{
    // 90 days from 1 September end on 30 November.
    CHECK(counted("case_conclusion", "2026-09-01").lastDay == day("2026-11-30"));
    // A hearing of ten days and an appraisal that overlaps it by five: fifteen days together.
    const std::vector<ExcludedTime> two{{day("2026-09-10"), day("2026-09-20"), QStringLiteral("听证")},
        {day("2026-09-15"), day("2026-09-25"), QStringLiteral("鉴定")}};
    const Deadline result = counted("case_conclusion", from("2026-09-01", 0, two));
    CHECK(result.excludedDays == 15);
    CHECK(result.lastDay == day("2026-12-15"));
    CHECK(counted("case_conclusion", from("2026-09-01", 2, two)).lastDay == day("2027-02-13")); // 150 + 15
    CHECK_FALSE(countDeadline(rule("case_conclusion"), from("2026-09-01", 3), WorkCalendar::shipped()));
}

TEST_CASE("time that still stands still moves the last day with today", "[casework]")
{
    const std::vector<ExcludedTime> open{{day("2026-09-10"), {}, QStringLiteral("中止")}};
    const Deadline result = counted("case_conclusion", from("2026-09-01", 0, open, day("2026-09-30")));
    CHECK(result.paused);
    CHECK(result.provisional);
    CHECK(result.lastDay == day("2026-12-20"));
}

TEST_CASE("an extension adds, or counts in place of the ordinary period", "[casework]")
{
    CHECK(counted("filing_decision", from("2026-09-01", 1)).unrolledDay == day("2026-10-01"));
    CHECK(counted("limit_term", from("2026-08-31", 1)).lastDay == day("2027-02-28"));
    CHECK(counted("crime_police_decision", from("2026-11-02", 1)).lastDay == day("2026-11-09")); // 7 days in all
    CHECK(counted("court_ruling", from("2026-11-02", 1)).lastDay == day("2026-12-02")); // 30 days from acceptance
}

TEST_CASE("a day beyond the official holiday table is marked provisional", "[casework]")
{
    CHECK_FALSE(counted("payment", "2026-09-18").provisional);
    CHECK(counted("payment", "2026-12-25").provisional);
    CHECK(counted("litigation_direct", "2026-08-31").provisional);
}

TEST_CASE("a bad start says what to do", "[casework]")
{
    CHECK(countDeadline(rule("payment"), {}, WorkCalendar::shipped()).error().code == Error::Code::Invalid);
    CHECK(countDeadline(rule("payment"), from("0004-01-01"), WorkCalendar::shipped()).error().code
        == Error::Code::Invalid);
    const std::vector<ExcludedTime> backwards{{day("2026-09-10"), day("2026-09-09"), {}}};
    CHECK_FALSE(countDeadline(rule("payment"), from("2026-09-01", 0, backwards), WorkCalendar::shipped()));
    CHECK(DeadlineRules::shipped().find(u"no_such").error().code == Error::Code::NotFound);
}

TEST_CASE("a damaged table is refused with the entry that is wrong", "[casework]")
{
    const QByteArray table = R"({"deadlines":[{"id":"x","zh":"甲","kind":"period","amount":5,"unit":"week",
        "source":{"article":"第一条"},"effective_from":"2026-01-01"}]})";
    const auto read = DeadlineRules::parse(table, QStringLiteral("t.json"));
    REQUIRE_FALSE(read);
    CHECK(read.error().message.values
        == QStringList({QStringLiteral("t.json"), QStringLiteral("x"), QStringLiteral("amount, unit")}));
    CHECK(
        DeadlineRules::parse("{\n\n!", QStringLiteral("t.json")).error().message.values.value(1) == QLatin1String("3"));
}

TEST_CASE("any period of days agrees with counting on the fingers", "[casework]")
{
    const bool holds = rc::check("the last day", [] {
        DeadlineRule made = rule("payment");
        made.period.amount = *rc::gen::inRange(1, 130);
        made.period.unit = *rc::gen::element(PeriodUnit::CalendarDay, PeriodUnit::WorkingDay);
        made.rolls = *rc::gen::arbitrary<bool>();
        const QDate start = day("2025-01-01").addDays(*rc::gen::inRange(0, 400));
        std::vector<ExcludedTime> excluded;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            const QDate begin = start.addDays(*rc::gen::inRange(-20, 120));
            excluded.push_back({begin, begin.addDays(*rc::gen::inRange(0, 30)), {}});
        }

        QSet<QDate> standstill;
        for (const ExcludedTime &time : excluded) {
            for (int i = 1; i <= time.from.daysTo(time.until); ++i)
                standstill.insert(time.from.addDays(i));
        }
        QDate finger = start;
        int left = made.period.amount;
        while (left > 0) {
            finger = finger.addDays(1);
            const bool counts =
                !standstill.contains(finger) && (made.period.unit == PeriodUnit::CalendarDay || !isOff(finger));
            left -= counts ? 1 : 0;
        }
        while (standstill.contains(finger.addDays(1)))
            finger = finger.addDays(1);
        QDate last = finger;
        while (made.rolls && isOff(last))
            last = last.addDays(1);

        const auto result = countDeadline(made,
            {.day = start, .time = {}, .extensions = 0, .excluded = excluded, .today = {}}, WorkCalendar::shipped());
        RC_ASSERT(result.has_value());
        RC_ASSERT(result->unrolledDay == finger);
        RC_ASSERT(result->lastDay == last);
        RC_ASSERT(result->safeDay <= result->lastDay);
        int excludedDays = 0;
        for (QDate d = start.addDays(1); d <= finger; d = d.addDays(1))
            excludedDays += standstill.contains(d) ? 1 : 0;
        RC_ASSERT(result->excludedDays == excludedDays);
    });
    CHECK(holds);
}

TEST_CASE("a source says of an article only whether it was compared with the official text", "[casework]")
{
    const auto row = GENERATE(table<const char16_t *, const char16_t *>({
        {u"第六十五条", u"生态环境行政处罚办法 第六十五条"},
        {u"第六十五条（官方条号）", u"生态环境行政处罚办法 第六十五条"},
        {u"第五十七条（官方条号；所给文本误列第五十四条）", u"生态环境行政处罚办法 第五十七条"},
        {u"第五十二条（官方条号）、第六条", u"生态环境行政处罚办法 第五十二条、第六条"},
        {u"所给文本第六十九条、第七十一条", u"生态环境行政处罚办法 第六十九条、第七十一条（条号待核）"},
        {u"第五十五条（所给文本）", u"生态环境行政处罚办法 第五十五条（条号待核）"},
        {u"第四十二条（官方条号未逐条核对）", u"生态环境行政处罚办法 第四十二条（条号待核）"},
        {u"条号未核", u"生态环境行政处罚办法 （条号待核）"},
    }));
    const LegalSource source{
        {}, QStringLiteral("生态环境行政处罚办法（生态环境部令第30号，2023）"), QString::fromUtf16(std::get<0>(row))};
    CHECK(source.text().toStdString() == QString::fromUtf16(std::get<1>(row)).toStdString());
}

TEST_CASE("no source of a period shows how its table was made", "[casework]")
{
    const auto isClean = [](const QString &text) {
        return !text.contains(QStringLiteral("所给文本")) && !text.contains(QStringLiteral("官方条号"));
    };
    for (const DeadlineRule &rule : DeadlineRules::shipped().all()) {
        CAPTURE(rule.id.toStdString());
        CHECK(isClean(rule.source.text()));
    }
}
