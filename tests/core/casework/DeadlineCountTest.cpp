#include "core/casework/Deadline.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;
using namespace qilian::casework;

// A second counting, day by day from the tables themselves, that shares nothing with the program's.

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QByteArray contentOf(const char *path)
{
    QFile file(QStringLiteral(QILIAN_SOURCE_DIR) + QString::fromLatin1(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QJsonArray &tableOfRules()
{
    static const QJsonArray kRules =
        QJsonDocument::fromJson(contentOf("/resources/procedure/deadlines.json"))[QLatin1String("deadlines")].toArray();
    return kRules;
}

bool isOff(QDate date)
{
    static const QHash<QDate, bool> kSpecial = [] {
        QHash<QDate, bool> special;
        for (const QByteArray &line : contentOf("/resources/calendar/cn-holidays.csv").split('\n')) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            if (const QDate read = QDate::fromString(QString::fromLatin1(cells[0]), Qt::ISODate); read.isValid())
                special[read] = cells[1] == "off";
        }
        return special;
    }();
    return kSpecial.value(date, date.dayOfWeek() >= 6);
}

/// The situation of one count.
struct Told {
    QJsonObject rule;
    QDate from;
    int extensions = 0;
    QSet<QDate> standstill;

    QString text(const char *key) const { return rule[QLatin1String(key)].toString(); }
    bool rolls() const { return text("roll") == QLatin1String("forward"); }
};

struct Length {
    int amount = 0;
    QString unit;
};

Length lengthOf(const Told &told)
{
    Length out{told.rule[QLatin1String("amount")].toInt(), told.text("unit")};
    const QJsonArray extensions = told.rule[QLatin1String("extendable_by")].toArray();
    for (int i = 0; i < told.extensions; ++i) {
        const int more = extensions[i][QLatin1String("amount")].toInt();
        if (extensions[i][QLatin1String("counts")].toString() == QLatin1String("instead"))
            out = {more, extensions[i][QLatin1String("unit")].toString()};
        else
            out.amount += more;
    }
    return out;
}

/// The same day of a later month; its last day where the month is shorter.
QDate monthsLater(QDate from, int months)
{
    const int month = from.month() - 1 + months;
    QDate out(from.year() + month / 12, month % 12 + 1, 1);
    while (out.day() < from.day() && out.addDays(1).month() == out.month())
        out = out.addDays(1);
    return out;
}

/// On the fingers: the day after the event is the first.
QDate lastFinger(const Told &told, const Length &length)
{
    const bool working = length.unit == QLatin1String("working_day");
    qint64 left =
        length.unit == QLatin1String("month") ? told.from.daysTo(monthsLater(told.from, length.amount)) : length.amount;
    QDate finger = told.from;
    while (left > 0) {
        finger = finger.addDays(1);
        if (!told.standstill.contains(finger) && !(working && isOff(finger)))
            --left;
    }
    while (told.standstill.contains(finger.addDays(1)))
        finger = finger.addDays(1);
    return finger;
}

QDate nextWorkingDay(QDate from)
{
    while (isOff(from))
        from = from.addDays(1);
    return from;
}

/// The next day that is due again and again, looked for day by day.
QDate occurrence(const Told &told)
{
    const QJsonValue when = told.rule[QLatin1String("recurrence")];
    const QString every = when[QLatin1String("freq")].toString();
    if (every == QLatin1String("once"))
        return QDate::fromString(when[QLatin1String("date")].toString(), Qt::ISODate);
    for (QDate d = told.from;; d = d.addDays(1)) {
        const QDate next = d.addDays(1);
        if (every == QLatin1String("quarterly") && d > told.from && next.day() == 1 && next.month() % 3 == 1)
            return d;
        if (every == QLatin1String("monthly") && d.day() == when[QLatin1String("by_day")].toInt())
            return d;
        const bool before = !when[QLatin1String("before_day")].isUndefined();
        const QDate named = before ? next : d;
        if (every == QLatin1String("yearly")
            && named.month() == when[before ? QLatin1String("before_month") : QLatin1String("by_month")].toInt()
            && named.day() == when[before ? QLatin1String("before_day") : QLatin1String("by_day")].toInt())
            return d;
    }
}

/// What the second counting comes to; invalid days where it sets none.
struct Counted {
    QDate last;
    QDate unrolled;
    QDate earliest;
};

Counted countedAgain(const Told &told)
{
    const QString kind = told.text("kind");
    if (kind == QLatin1String("period")) {
        const Length length = lengthOf(told);
        const QDate end = length.unit == QLatin1String("hour") ? told.from.addDays((length.amount + 23) / 24)
                                                               : lastFinger(told, length);
        const bool rolls = told.rolls() && length.unit != QLatin1String("hour");
        return {rolls ? nextWorkingDay(end) : end, end, {}};
    }
    if (kind == QLatin1String("minimum")) {
        const QDate end = lastFinger(told, lengthOf(told));
        const QDate last = told.rolls() ? nextWorkingDay(end) : end;
        return {last, end, last.addDays(1)};
    }
    if (kind == QLatin1String("starts"))
        return {{}, {}, lastFinger(told, lengthOf(told))};
    if (kind == QLatin1String("immediate"))
        return {told.from, told.from, {}};
    if (kind == QLatin1String("block")) {
        QDate end = monthsLater(told.from, told.rule[QLatin1String("amount")].toInt() - 1);
        while (end.addDays(1).month() == end.month())
            end = end.addDays(1);
        return {end, end, end.addDays(1)};
    }
    if (kind == QLatin1String("recurring") || kind == QLatin1String("date")) {
        const QDate end = occurrence(told);
        const bool before = !told.rule[QLatin1String("recurrence")][QLatin1String("before_day")].isUndefined();
        return {told.rolls() && !before ? nextWorkingDay(end) : end, end, {}};
    }
    return {}; // without delay, open-ended, retention: the law sets no day
}

} // namespace

TEST_CASE("every rule of the table counts as a second, independent counting does", "[casework]")
{
    std::set<QString> kinds;
    std::set<QString> units;
    for (const QJsonValue entry : tableOfRules()) {
        const QJsonObject json = entry.toObject();
        kinds.insert(json[QLatin1String("kind")].toString());
        units.insert(json[QLatin1String("unit")].toString());
        const DeadlineRule rule = DeadlineRules::shipped().find(json[QLatin1String("id")].toString()).value();
        INFO(rule.id.toStdString());
        const bool holds = rc::check(rule.id.toStdString(), [&] {
            Told told{json, day("2014-01-01").addDays(*rc::gen::inRange(0, 4700)), 0, {}};
            told.extensions = *rc::gen::inRange(0, int(rule.extensions.size()) + 1);
            std::vector<ExcludedTime> excluded;
            for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
                const QDate begin = told.from.addDays(*rc::gen::inRange(-30, 150));
                const QDate end = begin.addDays(*rc::gen::inRange(0, 45));
                excluded.push_back({begin, end, {}});
                for (QDate d = begin.addDays(1); d <= end; d = d.addDays(1))
                    told.standstill.insert(d);
            }
            const auto result = countDeadline(rule,
                {.day = told.from,
                    .time = {},
                    .extensions = told.extensions,
                    .excluded = std::move(excluded),
                    .today = told.from},
                WorkCalendar::shipped());
            RC_ASSERT(result.has_value());
            const Counted again = countedAgain(told);
            RC_ASSERT(result->lastDay == again.last);
            RC_ASSERT(result->unrolledDay == again.unrolled);
            RC_ASSERT(result->earliestDay == again.earliest);
            RC_ASSERT(!result->safeDay.isValid() || !result->lastDay.isValid() || result->safeDay <= result->lastDay);
            RC_ASSERT(!result->counted.empty());
        });
        CHECK(holds);
    }
    CHECK(kinds.size() == 10); // each way of counting was met
    CHECK(units.size() == 5);
}

TEST_CASE("hours end at the same minute, over midnight and holidays", "[casework]")
{
    const bool holds = rc::check("hours", [] {
        DeadlineRule rule = DeadlineRules::shipped().find(u"crime_transfer").value();
        const QDateTime from(day("2025-09-20").addDays(*rc::gen::inRange(0, 400)),
            QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)));
        const auto result =
            countDeadline(rule, {.day = from.date(), .time = from.time(), .extensions = 0, .excluded = {}, .today = {}},
                WorkCalendar::shipped());
        RC_ASSERT(result.has_value());
        RC_ASSERT(result->lastMoment.toSecsSinceEpoch() - from.toSecsSinceEpoch() == 24 * 3600);
        RC_ASSERT(result->lastDay == result->lastMoment.date());
    });
    CHECK(holds);
}

TEST_CASE("the dates worked out in the domain file hold, one after the other", "[casework]")
{
    struct Row {
        const char *rule;
        const char *from;
        const char *last;
        const char *earliest;
    };
    const auto row = GENERATE(values<Row>({
        {"statement_defence", "2026-09-18", "2026-09-24", ""},
        {"decision_not_before", "2026-09-18", "2026-09-24", "2026-09-25"},
        {"statement_defence", "2026-09-28", "2026-10-10", ""},
        {"payment", "2026-09-18", "2026-10-08", ""},
        {"added_penalty_start", "2026-10-08", "", "2026-10-09"},
        {"litigation_direct", "2026-09-18", "2027-03-18", ""},
        {"court_application", "2027-03-18", "2027-06-18", ""},
        {"seizure_term", "2026-09-05", "2026-10-05", ""},
    }));
    DYNAMIC_SECTION(row.rule << " from " << row.from)
    {
        const auto rule = DeadlineRules::shipped().find(QString::fromLatin1(row.rule));
        REQUIRE(rule);
        const auto result = countDeadline(*rule,
            {.day = day(row.from), .time = {}, .extensions = 0, .excluded = {}, .today = {}}, WorkCalendar::shipped());
        REQUIRE(result);
        CHECK(result->lastDay == day(row.last));
        CHECK(result->earliestDay == day(row.earliest));
    }
}
