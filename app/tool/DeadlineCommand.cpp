#include "app/tool/Command.h"

#include "core/casework/Deadline.h"

#include <QDate>
#include <QJsonArray>

namespace qilian::tool {

namespace {

using namespace casework;

void declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("list"), QStringLiteral("Every deadline of the table, without counting.")});
    parser.addOption({QStringLiteral("rule"), QStringLiteral("Id of the deadline."), QStringLiteral("id")});
    parser.addOption({QStringLiteral("from"), QStringLiteral("Day of the event."), QStringLiteral("YYYY-MM-DD")});
    parser.addOption(
        {QStringLiteral("at"), QStringLiteral("Time of the event, for periods of hours."), QStringLiteral("HH:MM")});
    parser.addOption({QStringLiteral("extensions"), QStringLiteral("How many extensions were granted."),
        QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("exclude"),
        QStringLiteral("Time that does not count: the days after the first, up to the second; without a second it "
                       "still goes on. May be repeated."),
        QStringLiteral("YYYY-MM-DD..[YYYY-MM-DD]")});
    parser.addOption({QStringLiteral("today"), QStringLiteral("Up to where time that goes on is known; today."),
        QStringLiteral("YYYY-MM-DD")});
}

Result<DeadlineStart> startFrom(const QCommandLineParser &parser)
{
    const Result<QDate> from = dateOption(parser, QStringLiteral("from"));
    if (!from)
        return from.error();
    DeadlineStart start;
    start.day = *from;
    start.today = QDate::currentDate();
    if (parser.isSet(QStringLiteral("today"))) {
        const Result<QDate> today = dateOption(parser, QStringLiteral("today"));
        if (!today)
            return today.error();
        start.today = *today;
    }
    if (parser.isSet(QStringLiteral("at"))) {
        start.time = QTime::fromString(parser.value(QStringLiteral("at")), QStringLiteral("HH:mm"));
        if (!start.time.isValid())
            return badOption(QT_TRANSLATE_NOOP("tool", "“%1” is no time of day: write it as 16:40."),
                parser.value(QStringLiteral("at")));
    }
    bool isNumber = false;
    start.extensions = parser.value(QStringLiteral("extensions")).toInt(&isNumber);
    if (!isNumber)
        return badOption(
            QT_TRANSLATE_NOOP("tool", "“%1” is no number of extensions."), parser.value(QStringLiteral("extensions")));
    for (const QString &span : parser.values(QStringLiteral("exclude"))) {
        const QStringList ends = span.split(QStringLiteral(".."));
        const QDate first = dayIn(ends.value(0));
        const QDate last = dayIn(ends.value(1));
        const bool goesOn = ends.value(1).isEmpty();
        if (ends.size() != 2 || !first.isValid() || (!goesOn && last < first))
            return badOption(
                QT_TRANSLATE_NOOP("tool", "“%1” is no span of days: write it as 2026-09-10..2026-09-20."), span);
        start.excluded.push_back({first, last, {}});
    }
    return start;
}

QJsonValue json(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

const char *unitText(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Hour:
        return "hour";
    case PeriodUnit::CalendarDay:
        return "calendar_day";
    case PeriodUnit::WorkingDay:
        return "working_day";
    case PeriodUnit::Month:
        return "month";
    case PeriodUnit::None:
        break;
    }
    return "";
}

const char *kindText(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Period:
        return "period";
    case DeadlineKind::Minimum:
        return "minimum";
    case DeadlineKind::Starts:
        return "starts";
    case DeadlineKind::Immediate:
        return "immediate";
    case DeadlineKind::WithoutDelay:
        return "without_delay";
    case DeadlineKind::Recurring:
        return "recurring";
    case DeadlineKind::Retention:
        return "retention";
    case DeadlineKind::OpenEnded:
        return "open_ended";
    case DeadlineKind::Block:
        return "block";
    case DeadlineKind::FixedDate:
        return "date";
    }
    return "";
}

void insertPeriod(QJsonObject &to, const Period &period)
{
    const bool none = period.unit == PeriodUnit::None;
    to.insert(QStringLiteral("amount"), none ? QJsonValue() : QJsonValue(period.amount));
    to.insert(QStringLiteral("unit"), none ? QJsonValue() : QJsonValue(QString::fromLatin1(unitText(period.unit))));
}

/// What the table says of a rule, before anything is counted.
QJsonObject described(const DeadlineRule &rule)
{
    QJsonArray sources{rule.source.text()};
    for (const LegalSource &source : rule.also)
        sources.append(source.text());
    QJsonArray extensions;
    for (const Extension &extension : rule.extensions) {
        QJsonObject one{{QStringLiteral("approval"), extension.approval},
            {QStringLiteral("instead"), extension.instead}, {QStringLiteral("ground"), extension.ground}};
        insertPeriod(one, extension.period);
        extensions.append(one);
    }
    QJsonObject out{{QStringLiteral("rule"), rule.id}, {QStringLiteral("name"), rule.name.zh},
        {QStringLiteral("kind"), QString::fromLatin1(kindText(rule.kind))}, {QStringLiteral("holder"), rule.holder},
        {QStringLiteral("from_event"), rule.fromEvent}, {QStringLiteral("to_event"), rule.toEvent},
        {QStringLiteral("rolls"), rule.rolls}, {QStringLiteral("extensions"), extensions},
        {QStringLiteral("excluded_time"), QJsonArray::fromStringList(rule.excluded)},
        {QStringLiteral("effective_from"), json(rule.effectiveFrom)},
        {QStringLiteral("effective_until"), json(rule.effectiveUntil)}, {QStringLiteral("verified"), rule.verified},
        {QStringLiteral("sources"), sources}};
    insertPeriod(out, rule.period);
    return out;
}

Output list()
{
    Output out;
    QJsonArray rules;
    for (const DeadlineRule &rule : DeadlineRules::shipped().all()) {
        rules.append(described(rule));
        out.lines.append(QStringLiteral("%1  %2  %3").arg(rule.id, rule.name.zh, rule.source.text()));
    }
    out.json = {{QStringLiteral("deadlines"), rules}};
    return out;
}

Result<Output> run(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("list")))
        return list();
    const Result<QString> id = textOption(parser, QStringLiteral("rule"));
    if (!id)
        return id.error();
    const Result<DeadlineRule> rule = DeadlineRules::shipped().find(*id);
    if (!rule)
        return rule.error();
    const Result<DeadlineStart> start = startFrom(parser);
    if (!start)
        return start.error();
    const Result<Deadline> deadline = countDeadline(*rule, *start, WorkCalendar::shipped());
    if (!deadline)
        return deadline.error();

    Output out;
    QJsonArray counted;
    for (const Message &step : deadline->counted)
        counted.append(step.inWords());
    out.json = described(*rule);
    const QJsonObject count{{QStringLiteral("from"), json(deadline->from)},
        {QStringLiteral("last_day"), json(deadline->lastDay)},
        {QStringLiteral("unrolled_day"), json(deadline->unrolledDay)},
        {QStringLiteral("safe_day"), json(deadline->safeDay)},
        {QStringLiteral("earliest_day"), json(deadline->earliestDay)},
        {QStringLiteral("first_working_day"), json(deadline->earliestWorkingDay)},
        {QStringLiteral("last_moment"),
            deadline->lastMoment.isValid()
                ? QJsonValue(deadline->lastMoment.toString(QStringLiteral("yyyy-MM-ddTHH:mm")))
                : QJsonValue()},
        {QStringLiteral("excluded_days"), deadline->excludedDays},
        {QStringLiteral("granted_extensions"), start->extensions}, {QStringLiteral("paused"), deadline->paused},
        {QStringLiteral("provisional"), deadline->provisional}, {QStringLiteral("counted"), counted}};
    for (auto member = count.begin(); member != count.end(); ++member)
        out.json.insert(member.key(), member.value());
    const QDate shown = deadline->lastDay.isValid() ? deadline->lastDay : deadline->earliestDay;
    out.lines.append(QStringLiteral("%1: %2").arg(
        rule->name.zh, shown.isValid() ? shown.toString(Qt::ISODate) : QStringLiteral("—")));
    for (const QJsonValue step : counted)
        out.lines.append(QStringLiteral("  ") + step.toString());
    return out;
}

} // namespace

const Command kDeadline{"deadline", "The last day of a period, and how it was counted.", declare, run,
    "JSON: rule, name, kind, amount, unit, rolls, extensions, excluded_time, sources; counted: last_day, safe_day, "
    "earliest_day, last_moment, excluded_days, paused, provisional, counted. With --list: deadlines."};

} // namespace qilian::tool
