#include "core/access/Separation.h"

#include <QSet>
#include <array>
#include <optional>

namespace qilian::access {

namespace {

constexpr std::array kRules{
    SeparationRule{"sep_officers", u"行政处罚法", u"第四十二条", true},
    SeparationRule{"sep_review", u"生态环境行政处罚办法", u"第三十八条第二款", false},
    SeparationRule{"sep_legal_review", u"行政处罚法", u"第五十八条", true},
    SeparationRule{"sep_hearing", u"行政处罚法", u"第六十四条第四项", true},
    SeparationRule{"sep_discussion", u"生态环境行政执法案卷评查细则（2024年版）", u"合法性评查第18项", false},
    SeparationRule{"sep_decision", u"行政处罚法", u"第五十七条", true},
};

/// One row a duty: its rule, and the role it needs (none: any).
struct DutyRow {
    Duty duty;
    const char *rule;
    std::optional<Role> role;
    const char *words;
};

constexpr std::array kDuties{
    DutyRow{Duty::Review, "sep_review", Role::Reviewer,
        QT_TRANSLATE_NOOP("access", "%1 investigated the case and must not review it (%2 %3).")},
    DutyRow{Duty::LegalReview, "sep_legal_review", Role::Reviewer,
        QT_TRANSLATE_NOOP("access", "%1 investigated the case and must not make its legal review (%2 %3).")},
    DutyRow{Duty::ChairHearing, "sep_hearing", std::nullopt,
        QT_TRANSLATE_NOOP("access", "%1 investigated the case and must not chair its hearing (%2 %3).")},
    DutyRow{Duty::Vote, "sep_discussion", std::nullopt,
        QT_TRANSLATE_NOOP("access", "%1 investigated the case and reports, but does not vote (%2 %3).")},
    DutyRow{Duty::Decide, "sep_decision", Role::Decider,
        QT_TRANSLATE_NOOP("access", "%1 investigated the case and must not decide it (%2 %3).")},
};

const SeparationRule &ruleOf(const char *id)
{
    const auto at = std::find_if(kRules.begin(), kRules.end(),
        [&](const SeparationRule &rule) { return QLatin1String(rule.id) == QLatin1String(id); });
    Q_ASSERT(at != kRules.end());
    return *at;
}

QStringList withSource(const SeparationRule &rule, const QStringList &values)
{
    const QString mark = rule.verified ? QString() : QStringLiteral("，待核");
    return values + QStringList{QString::fromUtf16(rule.law), QString::fromUtf16(rule.article) + mark};
}

} // namespace

std::span<const SeparationRule> separationRules()
{
    return kRules;
}

std::vector<Objection> objectionsToTeam(std::span<const Officer> team, QDate day)
{
    const SeparationRule &rule = ruleOf("sep_officers");
    std::vector<Objection> out;
    QSet<Uuid> different;
    for (const Officer &officer : team) {
        different.insert(officer.id.uuid());
        if (!officer.isCertifiedOn(day))
            out.push_back({&rule,
                {"access", QT_TRANSLATE_NOOP("access", "%1 has no enforcement certificate valid on %2 (%3 %4)."),
                    withSource(rule, {officer.name, day.toString(Qt::ISODate)})}});
    }
    if (different.size() < 2)
        out.push_back(
            {&rule, {"access", QT_TRANSLATE_NOOP("access", "Two officers are needed (%1 %2)."), withSource(rule, {})}});
    return out;
}

std::vector<Objection> objectionsTo(const Officer &officer, Duty duty, const QStringList &investigators)
{
    const auto row = std::find_if(kDuties.begin(), kDuties.end(), [&](const DutyRow &one) { return one.duty == duty; });
    Q_ASSERT(row != kDuties.end());
    const SeparationRule &rule = ruleOf(row->rule);
    std::vector<Objection> out;
    if (investigators.contains(officer.id.text()))
        out.push_back({&rule, {"access", row->words, withSource(rule, {officer.name})}});
    if (row->role && !officer.has(*row->role))
        out.push_back({&rule,
            {"access", QT_TRANSLATE_NOOP("access", "%1 does not have the role for this (%2 %3)."),
                withSource(rule, {officer.name})}});
    if (!officer.active)
        out.push_back({&rule,
            {"access", QT_TRANSLATE_NOOP("access", "%1 no longer works here (%2 %3)."),
                withSource(rule, {officer.name})}});
    return out;
}

} // namespace qilian::access
