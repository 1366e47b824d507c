#include "app/tool/Command.h"

#include "core/casework/Deadline.h"

#include <QDate>
#include <QJsonArray>

namespace qilian::tool {

namespace {

using namespace casework;

void declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("rule"), QStringLiteral("Id of the deadline."), QStringLiteral("id")});
    parser.addOption({QStringLiteral("from"), QStringLiteral("Day of the event."), QStringLiteral("YYYY-MM-DD")});
    parser.addOption(
        {QStringLiteral("at"), QStringLiteral("Time of the event, for periods of hours."), QStringLiteral("HH:MM")});
    parser.addOption({QStringLiteral("extensions"), QStringLiteral("How many extensions were granted."),
        QStringLiteral("N"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("exclude"),
        QStringLiteral("Time that does not count: the days after the first, up to the second. May be repeated."),
        QStringLiteral("YYYY-MM-DD..YYYY-MM-DD")});
}

Result<DeadlineStart> startFrom(const QCommandLineParser &parser)
{
    const Result<QDate> from = dateOption(parser, QStringLiteral("from"));
    if (!from)
        return from.error();
    DeadlineStart start;
    start.day = *from;
    start.today = QDate::currentDate();
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
        if (ends.size() != 2 || !first.isValid() || last < first)
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

QString unitText(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Hour:
        return QStringLiteral("hour");
    case PeriodUnit::CalendarDay:
        return QStringLiteral("calendar_day");
    case PeriodUnit::WorkingDay:
        return QStringLiteral("working_day");
    case PeriodUnit::Month:
        return QStringLiteral("month");
    case PeriodUnit::None:
        break;
    }
    return {};
}

Result<Output> run(const QCommandLineParser &parser)
{
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
    QJsonArray sources{rule->source.text()};
    for (const LegalSource &source : rule->also)
        sources.append(source.text());
    const QString unit = unitText(rule->period.unit);
    out.json = {{QStringLiteral("rule"), rule->id}, {QStringLiteral("name"), rule->name.zh},
        {QStringLiteral("from"), json(deadline->from)}, {QStringLiteral("last_day"), json(deadline->lastDay)},
        {QStringLiteral("unrolled_day"), json(deadline->unrolledDay)},
        {QStringLiteral("safe_day"), json(deadline->safeDay)},
        {QStringLiteral("earliest_day"), json(deadline->earliestDay)},
        {QStringLiteral("first_working_day"), json(deadline->earliestWorkingDay)},
        {QStringLiteral("last_moment"),
            deadline->lastMoment.isValid()
                ? QJsonValue(deadline->lastMoment.toString(QStringLiteral("yyyy-MM-ddTHH:mm")))
                : QJsonValue()},
        {QStringLiteral("amount"), unit.isEmpty() ? QJsonValue() : QJsonValue(rule->period.amount)},
        {QStringLiteral("unit"), unit.isEmpty() ? QJsonValue() : QJsonValue(unit)},
        {QStringLiteral("excluded_days"), deadline->excludedDays}, {QStringLiteral("rolls"), rule->rolls},
        {QStringLiteral("provisional"), deadline->provisional}, {QStringLiteral("verified"), rule->verified},
        {QStringLiteral("counted"), counted}, {QStringLiteral("sources"), sources}};
    const QDate shown = deadline->lastDay.isValid() ? deadline->lastDay : deadline->earliestDay;
    out.lines.append(QStringLiteral("%1: %2").arg(
        rule->name.zh, shown.isValid() ? shown.toString(Qt::ISODate) : QStringLiteral("—")));
    for (const QJsonValue step : counted)
        out.lines.append(QStringLiteral("  ") + step.toString());
    return out;
}

} // namespace

const Command kDeadline{"deadline", "The last day of a period, and how it was counted.", declare, run};

} // namespace qilian::tool
