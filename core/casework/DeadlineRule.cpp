#include "core/casework/DeadlineRule.h"

#include "core/casework/ExcludedGround.h"
#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <utility>

namespace qilian::casework {
namespace {

template <class E, std::size_t N>
std::optional<E> named(const std::array<std::pair<const char *, E>, N> &names, const QString &text)
{
    for (const auto &[name, value] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

constexpr std::array kUnits{
    std::pair{"hour", PeriodUnit::Hour},
    std::pair{"calendar_day", PeriodUnit::CalendarDay},
    std::pair{"working_day", PeriodUnit::WorkingDay},
    std::pair{"month", PeriodUnit::Month},
    std::pair{"", PeriodUnit::None},
};

constexpr std::array kKinds{
    std::pair{"period", DeadlineKind::Period},
    std::pair{"minimum", DeadlineKind::Minimum},
    std::pair{"starts", DeadlineKind::Starts},
    std::pair{"immediate", DeadlineKind::Immediate},
    std::pair{"without_delay", DeadlineKind::WithoutDelay},
    std::pair{"recurring", DeadlineKind::Recurring},
    std::pair{"retention", DeadlineKind::Retention},
    std::pair{"open_ended", DeadlineKind::OpenEnded},
    std::pair{"block", DeadlineKind::Block},
    std::pair{"date", DeadlineKind::FixedDate},
};

constexpr std::array kEvery{
    std::pair{"monthly", Recurrence::Every::Month},
    std::pair{"quarterly", Recurrence::Every::Quarter},
    std::pair{"yearly", Recurrence::Every::Year},
    std::pair{"once", Recurrence::Every::Once},
};

constexpr int kLargestAmount = 1200; // a hundred years of months; more is a slip of the pen

QString textOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QDate dateOf(const QJsonObject &json, const char *key)
{
    return QDate::fromString(textOf(json, key), Qt::ISODate);
}

std::optional<Period> readPeriod(const QJsonObject &json)
{
    const std::optional<PeriodUnit> unit = named(kUnits, textOf(json, "unit"));
    const int amount = json.value(QLatin1String("amount")).toInt(0);
    if (!unit || amount < 0 || amount > kLargestAmount)
        return std::nullopt;
    return Period{amount, *unit};
}

std::optional<Recurrence> readRecurrence(const QJsonObject &json)
{
    const std::optional<Recurrence::Every> every = named(kEvery, textOf(json, "freq"));
    if (!every)
        return std::nullopt;
    Recurrence out;
    out.every = *every;
    out.before = json.contains(QLatin1String("before_day"));
    out.day = json.value(out.before ? QLatin1String("before_day") : QLatin1String("by_day")).toInt();
    out.month = json.value(out.before ? QLatin1String("before_month") : QLatin1String("by_month")).toInt();
    out.internalTarget = json.value(QLatin1String("internal_target")).toBool();
    out.date = dateOf(json, "date");
    const bool sound = out.every == Recurrence::Every::Once ? out.date.isValid()
        : out.every == Recurrence::Every::Quarter           ? true
        : out.every == Recurrence::Every::Month             ? out.day >= 1 && out.day <= 28
                                                            : QDate(2026, out.month, out.day).isValid();
    return sound ? std::optional(out) : std::nullopt;
}

Result<DeadlineRule> readRule(const QJsonObject &json, const QString &file)
{
    DeadlineRule rule;
    rule.id = textOf(json, "id");
    rule.name = Wording::read(json);
    rule.group = textOf(json, "group");
    rule.holder = textOf(json, "holder");
    rule.fromEvent = textOf(json, "from_event");
    rule.toEvent = textOf(json, "to_event");
    rule.rolls = textOf(json, "roll") == QLatin1String("forward");
    rule.consequence = textOf(json, "consequence");
    rule.source = LegalSource::read(json.value(QLatin1String("source")).toObject());
    rule.also = LegalSource::readAll(json.value(QLatin1String("also")).toArray());
    rule.effectiveFrom = dateOf(json, "effective_from");
    rule.effectiveUntil = dateOf(json, "effective_to");
    rule.verified = json.value(QLatin1String("verified")).toBool();
    rule.verification = textOf(json, "verification");
    rule.note = textOf(json, "note");
    for (const QJsonValue item : json.value(QLatin1String("excluded_time")).toArray())
        rule.excluded.append(item.toString().section(u' ', 0, 0)); // its Chinese name follows
    rule.replaces = textOf(json, "replaces");

    for (const QString &ground : rule.excluded) {
        if (!excludedGround(ground))
            return tableError(file, rule.id, QStringLiteral("excluded_time: ") + ground);
    }
    const auto kind = named(kKinds, textOf(json, "kind"));
    const auto period = readPeriod(json);
    if (rule.id.isEmpty() || rule.name.zh.isEmpty() || rule.source.article.isEmpty()
        || (rule.verified && !rule.effectiveFrom.isValid()))
        return tableError(file, rule.id, QStringLiteral("id, zh, source, effective_from"));
    if (!kind)
        return tableError(file, rule.id, QStringLiteral("kind"));
    if (!period)
        return tableError(file, rule.id, QStringLiteral("amount, unit"));
    rule.kind = *kind;
    rule.period = *period;
    const bool counts = rule.kind == DeadlineKind::Period || rule.kind == DeadlineKind::Minimum
        || rule.kind == DeadlineKind::Starts || rule.kind == DeadlineKind::Block;
    if (counts && (period->amount == 0 || period->unit == PeriodUnit::None))
        return tableError(file, rule.id, QStringLiteral("amount, unit"));

    for (const QJsonValue item : json.value(QLatin1String("extendable_by")).toArray()) {
        const QJsonObject object = item.toObject();
        const auto length = readPeriod(object);
        if (!length || length->amount == 0)
            return tableError(file, rule.id, QStringLiteral("extendable_by"));
        rule.extensions.push_back({*length, textOf(object, "counts") == QLatin1String("instead"),
            textOf(object, "approval"), textOf(object, "ground")});
    }
    if (json.contains(QLatin1String("safe"))) {
        rule.safePeriod = readPeriod(json.value(QLatin1String("safe")).toObject());
        if (!rule.safePeriod)
            return tableError(file, rule.id, QStringLiteral("safe"));
    }
    if (json.contains(QLatin1String("recurrence"))) {
        rule.recurrence = readRecurrence(json.value(QLatin1String("recurrence")).toObject());
        if (!rule.recurrence)
            return tableError(file, rule.id, QStringLiteral("recurrence"));
    } else if (rule.kind == DeadlineKind::Recurring || rule.kind == DeadlineKind::FixedDate) {
        return tableError(file, rule.id, QStringLiteral("recurrence"));
    }
    return rule;
}

} // namespace

bool DeadlineRule::isInForceOn(QDate day) const
{
    return (!effectiveFrom.isValid() || day >= effectiveFrom) && (!effectiveUntil.isValid() || day <= effectiveUntil);
}

Result<DeadlineRules> DeadlineRules::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    DeadlineRules out;
    for (const QJsonValue item : table->value(QLatin1String("deadlines")).toArray()) {
        Result<DeadlineRule> rule = readRule(item.toObject(), name);
        if (!rule)
            return rule.error();
        if (out.find(rule->id))
            return tableError(name, rule->id, QStringLiteral("id"));
        out.m_rules.push_back(std::move(*rule));
    }
    for (const DeadlineRule &rule : out.m_rules) {
        if (!rule.replaces.isEmpty() && !out.at(rule.replaces))
            return tableError(name, rule.id, QStringLiteral("replaces"));
    }
    if (out.m_rules.empty())
        return tableError(name, QStringLiteral("deadlines"), QStringLiteral("deadlines"));
    return out;
}

const DeadlineRules &DeadlineRules::shipped()
{
    static const DeadlineRules kRules = [] {
        Result<DeadlineRules> rules =
            parse(shippedTable(QStringLiteral(":/procedure/deadlines.json")), QStringLiteral("deadlines.json"));
        Q_ASSERT_X(rules, "deadlines.json", rules ? "" : qPrintable(rules.error().message.inWords()));
        return std::move(*rules);
    }();
    return kRules;
}

const DeadlineRule *DeadlineRules::at(QStringView id) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [id](const DeadlineRule &rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

const DeadlineRule &DeadlineRules::inForce(const DeadlineRule &rule, QDate day) const
{
    const DeadlineRule *earlier = rule.isInForceOn(day) ? nullptr : at(rule.replaces);
    return earlier && earlier->isInForceOn(day) ? *earlier : rule;
}

Result<DeadlineRule> DeadlineRules::find(QStringView id) const
{
    if (const DeadlineRule *found = at(id))
        return *found;
    return Error{Error::Code::NotFound,
        {"casework", QT_TRANSLATE_NOOP("casework", "There is no deadline “%1” in the table of procedure."),
            {id.toString().left(60)}},
        {}};
}

} // namespace qilian::casework
