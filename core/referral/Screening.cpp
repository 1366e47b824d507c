#include "core/referral/Screening.h"

#include <algorithm>

namespace qilian::referral {

namespace {

bool sharesAct(const QStringList &asked, const QStringList &acts)
{
    return std::any_of(asked.begin(), asked.end(), [&acts](const QString &one) { return acts.contains(one); });
}

ScreeningLine lineOf(const QString &id, const QStringList &asked, const QStringList &acts, const QJsonObject &answers)
{
    ScreeningLine out;
    out.relevant = sharesAct(asked, acts);
    const QJsonValue answer = answers.value(id);
    if (answer.isObject())
        out.reply = answer[QLatin1String("yes")].toBool() ? Reply::Yes : Reply::No;
    out.figure = answer[QLatin1String("figure")].toString();
    out.evidence = answer[QLatin1String("evidence")].toString();
    return out;
}

bool reaches(const Criterion &criterion, const QString &figure)
{
    if (!criterion.least)
        return true;
    const auto value = Rational::parse(figure);
    return value && *value >= *criterion.least;
}

Verdict verdictOf(const std::vector<ScreeningLine> &lines)
{
    const auto any = [&lines](auto holds) { return std::any_of(lines.begin(), lines.end(), holds); };
    // Serious circumstances weigh a crime; by themselves they are none.
    const auto decides = [](const ScreeningLine &one) {
        return !one.criterion || one.criterion->level == Criterion::Level::Crime;
    };
    if (any([&](const ScreeningLine &one) { return decides(one) && one.met; }))
        return Verdict::Yes;
    if (any([&](const ScreeningLine &one) { return decides(one) && one.relevant && one.reply == Reply::None; }))
        return Verdict::Unanswered;
    return any([](const ScreeningLine &one) { return one.reply != Reply::None; }) ? Verdict::No : Verdict::NotAsked;
}

} // namespace

Screening screen(const ScreeningFacts &facts, const QJsonObject &answers, const ReferralRules &rules)
{
    Screening out;
    for (const Criterion &criterion : rules.criteria) {
        // The interpretation is applied to what is judged now, also for earlier acts.
        ScreeningLine line = lineOf(criterion.id, criterion.violations, facts.violations, answers);
        line.criterion = &criterion;
        if (criterion.lookedUp)
            line.figure = QString::number(std::count_if(facts.earlierPenalties.begin(), facts.earlierPenalties.end(),
                [&criterion](const QStringList &acts) { return sharesAct(criterion.violations, acts); }));
        line.met = line.reply == Reply::Yes && reaches(criterion, line.figure);
        out.crime.push_back(std::move(line));
    }
    const QDate ended = facts.actEndedOn;
    for (const DetentionRule &rule : rules.detention) {
        if (ended.isValid() && (ended < rule.from || (rule.until && ended > *rule.until)))
            continue;
        ScreeningLine line = lineOf(rule.id, rule.violations, facts.violations, answers);
        line.detention = &rule;
        line.met = line.reply == Reply::Yes;
        out.detention.push_back(std::move(line));
    }
    return out;
}

Verdict Screening::crimeVerdict() const
{
    return verdictOf(crime);
}

Verdict Screening::detentionVerdict() const
{
    return verdictOf(detention);
}

std::vector<const ScreeningLine *> Screening::met(bool ofCrime) const
{
    std::vector<const ScreeningLine *> out;
    for (const ScreeningLine &line : ofCrime ? crime : detention) {
        if (line.met)
            out.push_back(&line);
    }
    return out;
}

Standing standingOf(Verdict verdict, const Referral *latest)
{
    if (latest && (latest->endedOn.isValid() || latest->approval == Approval::Refused))
        return Standing::Over;
    if (latest && (latest->answer == PoliceAnswer::Returned))
        return Standing::Over;
    if (latest && latest->sentAt.isValid())
        return Standing::Made;
    return verdict == Verdict::Yes || latest ? Standing::Open : Standing::Nothing;
}

} // namespace qilian::referral
