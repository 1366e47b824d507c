#include "core/referral/ReferralRules.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::referral {

using law::RuleEntry;

namespace {

/// What both kinds of rules have.
template <class Rule> Rule readRule(RuleEntry &entry)
{
    Rule out;
    out.id = entry.text("id");
    out.zh = entry.text("zh");
    out.en = entry.text("en");
    out.violations = entry.texts("violations");
    out.from = entry.day("effective_from");
    out.until = entry.dayOrNone("effective_to");
    out.sources = entry.sources("source");
    out.verified = entry.flag("verified");
    return out;
}

Criterion readCriterion(RuleEntry &entry)
{
    Criterion out = readRule<Criterion>(entry);
    const QString level = entry.text("level");
    if (level != u"crime" && level != u"serious")
        entry.refuse("level", QStringLiteral("crime | serious"));
    out.level = level == u"serious" ? Criterion::Level::Serious : Criterion::Level::Crime;
    out.lookedUp = entry.flag("looked_up");
    const QJsonValue least = entry.value("least");
    const QJsonValue unit = entry.value("unit");
    if (least.isNull() && unit.isNull())
        return out;
    const auto figure = Rational::parse(least.toString());
    if (!figure || *figure <= Rational(0) || unit.toString().isEmpty())
        entry.refuse("least", QStringLiteral("> 0"));
    else
        out.least = *figure;
    out.unit = unit.toString();
    return out;
}

DetentionRule readDetention(RuleEntry &entry)
{
    DetentionRule out = readRule<DetentionRule>(entry);
    out.daysMin = int(entry.integer("days_min", 1));
    out.daysMax = int(entry.integer("days_max", out.daysMin));
    out.otherMin = int(entry.integer("other_min", 0));
    out.otherMax = int(entry.integer("other_max", out.otherMin));
    out.otherZh = entry.value("other_zh").toString();
    out.otherEn = entry.value("other_en").toString();
    if (out.otherMin > 0 && (out.otherZh.isEmpty() || out.otherEn.isEmpty()))
        entry.refuse("other_zh", QStringLiteral("text"));
    const QString duty = entry.text("duty");
    if (duty != u"shall" && duty != u"may")
        entry.refuse("duty", QStringLiteral("shall | may"));
    out.duty = duty == u"may" ? DetentionRule::Duty::May : DetentionRule::Duty::Shall;
    return out;
}

template <class Rule, class Read>
Result<std::vector<Rule>> readAll(const QJsonValue &entries, const char *list, const QString &name, Read read)
{
    std::vector<Rule> out;
    const QJsonArray all = entries.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        RuleEntry entry(all[i], name, QStringLiteral("%1/%2").arg(QLatin1String(list)).arg(i));
        Rule rule = read(entry);
        const bool twice = std::any_of(out.begin(), out.end(), [&rule](const Rule &one) { return one.id == rule.id; });
        if (twice)
            entry.refuse("id", QStringLiteral("≠ ") + rule.id);
        if (const Result<void> whole = entry.end(); !whole)
            return whole.error();
        out.push_back(std::move(rule));
    }
    return out;
}

template <class Rule> const Rule *find(const std::vector<Rule> &rules, const QString &id)
{
    const auto at = std::find_if(rules.begin(), rules.end(), [&id](const Rule &one) { return one.id == id; });
    return at == rules.end() ? nullptr : &*at;
}

} // namespace

Result<ReferralRules> ReferralRules::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = law::readRuleTable(json, name);
    if (!table)
        return table.error();
    ReferralRules out;
    RuleEntry top(*table, name, QString());
    top.day("as_of");
    out.yearsCounted = int(top.integer("years_counted", 1));
    auto criteria = readAll<Criterion>(top.value("criteria"), "criteria", name, readCriterion);
    auto detention = readAll<DetentionRule>(top.value("detention"), "detention", name, readDetention);
    RuleEntry agriculture(top.value("agriculture"), name, QStringLiteral("agriculture"));
    out.agricultureZh = agriculture.text("zh");
    out.agricultureEn = agriculture.text("en");
    agriculture.sources("source");
    agriculture.flag("verified");
    if (!criteria || !detention)
        return criteria ? detention.error() : criteria.error();
    if (criteria->empty() || detention->empty())
        top.refuse(criteria->empty() ? "criteria" : "detention", QStringLiteral("[ ]"));
    for (const Result<void> &whole : {top.end(), agriculture.end()}) {
        if (!whole)
            return whole.error();
    }
    out.criteria = std::move(*criteria);
    out.detention = std::move(*detention);
    return out;
}

const ReferralRules &ReferralRules::shipped()
{
    static const ReferralRules kRules = [] {
        Result<ReferralRules> read =
            parse(law::shippedRuleTable(QStringLiteral(":/procedure/referral.json")), QStringLiteral("referral.json"));
        Q_ASSERT_X(read, "referral.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kRules;
}

const Criterion *ReferralRules::criterion(const QString &id) const
{
    return find(criteria, id);
}

const DetentionRule *ReferralRules::detentionRule(const QString &id) const
{
    return find(detention, id);
}

} // namespace qilian::referral
