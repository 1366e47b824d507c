#include "core/performance/PerformanceRules.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::performance {

using law::RuleEntry;

namespace {

/// Reads every entry of a list; `read` fills one from its entry.
template <class Rule, class Read>
Result<void> readAll(
    const QJsonObject &table, const char *list, const QString &name, std::vector<Rule> &into, Read read)
{
    const QJsonArray entries = table.value(QLatin1String(list)).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        RuleEntry entry(entries[i], name, QStringLiteral("%1/%2").arg(QLatin1String(list)).arg(i));
        into.push_back(read(entry));
        into.back().sources = entry.sources("source");
        into.back().verified = entry.flag("verified");
        if (const Result<void> whole = entry.end(); !whole)
            return whole.error();
    }
    if (!entries.isEmpty())
        return {};
    RuleEntry nothing(table, name, QString());
    nothing.refuse(list, QStringLiteral("[ ]"));
    return nothing.end();
}

AddedPenaltyRule readAdded(RuleEntry &entry)
{
    AddedPenaltyRule out;
    out.percentPerDay = int(entry.integer("percent_per_day", 1));
    out.capPercent = int(entry.integer("cap_percent", 1));
    out.from = entry.day("effective_from");
    out.until = entry.dayOrNone("effective_to");
    return out;
}

ReadingChoice readChoice(RuleEntry &entry)
{
    ReadingChoice out;
    out.id = entry.text("id");
    out.zh = entry.text("zh");
    out.en = entry.text("en");
    out.whyZh = entry.text("why_zh");
    out.whyEn = entry.text("why_en");
    return out;
}

OnSpotGround readGround(RuleEntry &entry)
{
    OnSpotGround out;
    out.id = entry.text("id");
    out.zh = entry.text("zh");
    out.en = entry.text("en");
    if (const qint64 yuan = entry.integer("most_yuan", 0); yuan > 0)
        out.most = Money::fromFen(yuan * 100);
    return out;
}

CourtWindowRule readWindow(RuleEntry &entry)
{
    CourtWindowRule out;
    out.id = entry.text("id");
    out.zh = entry.text("zh");
    out.en = entry.text("en");
    out.ends = entry.texts("ends");
    out.length = entry.text("length");
    return out;
}

template <class Rule> const Rule *find(const std::vector<Rule> &rules, const QString &id)
{
    const auto at = std::find_if(rules.begin(), rules.end(), [&id](const Rule &one) { return one.id == id; });
    return at == rules.end() ? nullptr : &*at;
}

} // namespace

Result<PerformanceRules> PerformanceRules::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = law::readRuleTable(json, name);
    if (!table)
        return table.error();
    PerformanceRules out;
    RuleEntry top(*table, name, QString());
    top.day("as_of");
    for (const char *list : {"added_penalty", "choices", "on_spot", "court_window"})
        top.value(list);
    RuleEntry demand(top.value("demand_working_days"), name, QStringLiteral("demand_working_days"));
    out.demandWorkingDays = int(demand.integer("days", 1));
    demand.sources("source");
    demand.flag("verified");
    for (const Result<void> &done :
        {top.end(), demand.end(), readAll(*table, "added_penalty", name, out.addedPenalty, readAdded),
            readAll(*table, "choices", name, out.choices, readChoice),
            readAll(*table, "on_spot", name, out.onSpotGrounds, readGround),
            readAll(*table, "court_window", name, out.courtWindows, readWindow)}) {
        if (!done)
            return done.error();
    }
    for (const char *id : {"no_remedy", "remedy_not_told", "reconsidered", "sued", "deferred"}) {
        if (!out.courtWindow(QString::fromLatin1(id))) {
            top.refuse("court_window", QString::fromLatin1(id));
            return top.end().error();
        }
    }
    return out;
}

const PerformanceRules &PerformanceRules::shipped()
{
    static const PerformanceRules kRules = [] {
        Result<PerformanceRules> read = parse(
            law::shippedRuleTable(QStringLiteral(":/procedure/performance.json")), QStringLiteral("performance.json"));
        Q_ASSERT_X(read, "performance.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kRules;
}

const AddedPenaltyRule *PerformanceRules::addedPenaltyOn(QDate day) const
{
    const auto at = std::find_if(addedPenalty.begin(), addedPenalty.end(),
        [day](const AddedPenaltyRule &one) { return one.from <= day && (!one.until || day <= *one.until); });
    return at == addedPenalty.end() ? nullptr : &*at;
}

const OnSpotGround *PerformanceRules::onSpot(const QString &id) const
{
    return find(onSpotGrounds, id);
}

const CourtWindowRule *PerformanceRules::courtWindow(const QString &id) const
{
    return find(courtWindows, id);
}

} // namespace qilian::performance
