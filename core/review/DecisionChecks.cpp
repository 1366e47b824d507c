#include "core/review/Looking.h"

#include <QJsonArray>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

template <class Look> Finding onDecision(const ReviewedFile &file, Look look)
{
    const CaseDocument *decision = file.made(u"penalty_decision");
    if (!decision)
        return without(file, "penalty_decision");
    Faults faults;
    look(faults, *decision);
    return faults.orMet();
}

Finding factsTold(const ReviewedFile &file)
{
    return filledThenAsk(file, "penalty_decision", kFactFields, readTheText());
}

Finding defenceTold(const ReviewedFile &file)
{
    return onDecision(file, [&file](Faults &faults, const CaseDocument &decision) {
        needFields(faults, decision, {"statement"});
        const QString words = textOf(decision, "statement");
        const bool denies = words.contains(QStringLiteral("未提出陈述")) || words.contains(QStringLiteral("未陈述"))
            || words.contains(QStringLiteral("放弃"));
        if (file.one().defence != casework::Defence::None && denies)
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 says there was no defence, the record says there was one."),
                           {titled(decision)}),
                inDocument(decision, "statement"));
    });
}

Finding penaltyNamed(const ReviewedFile &file)
{
    return onDecision(file, [&file](Faults &faults, const CaseDocument &decision) {
        needFields(faults, decision, {"penalty"});
        const QJsonValue penalty = decision.fields.value(u"penalty");
        if (penalty[u"kinds"].toArray().isEmpty())
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "%1 does not name the kind of the penalty."), {titled(decision)}),
                inDocument(decision, "penalty"));
        const auto fine = file.one().fine;
        if (fine && penalty[u"fine_fen"].isDouble() && Money::fromFen(penalty[u"fine_fen"].toInteger()) != *fine)
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 says ¥%2, the fine determined is ¥%3."),
                           {titled(decision), Money::fromFen(penalty[u"fine_fen"].toInteger()).text(), fine->text()}),
                inDocument(decision, "penalty"));
    });
}

Finding consequences(const ReviewedFile &file)
{
    return onDecision(file, [](Faults &faults, const CaseDocument &decision) {
        needWords(
            faults, decision, "consequence", {QStringLiteral("百分之三"), QStringLiteral("3%"), QStringLiteral("3％")});
        if (isFilled(decision, "consequence"))
            needWords(faults, decision, "consequence", {QStringLiteral("强制执行")});
    });
}

void needRemedies(Faults &faults, const CaseDocument &decision)
{
    needWords(faults, decision, "remedy_review", {QStringLiteral("六十日"), QStringLiteral("60日")});
    needWords(faults, decision, "remedy_suit", {QStringLiteral("六个月"), QStringLiteral("6个月")});
}

/// 90 days, and 30 and 30 more where approved; suspended time does not count, other excluded time only the reviewer
/// knows.
Finding decidedInTime(const ReviewedFile &file)
{
    const CaseDocument *decision = file.decision();
    const QDate filed = file.one().filedOn;
    if (!decision || !filed.isValid())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing has been decided yet.")));
    std::vector<casework::ExcludedTime> excluded;
    for (const CaseDocument *pause : file.allMade({"suspend_approval"}))
        excluded.push_back({dayOf(*pause, "from"), dayOf(*pause, "to"), pause->title});
    const int extensions = std::min<int>(2, int(file.allMade({"extension_approval"}).size()));
    const QDate last = file.lastDay("case_conclusion", filed, extensions, excluded);
    if (!last.isValid())
        return ask(said(QT_TRANSLATE_NOOP("review", "The period from %1 cannot be counted: count it by hand."),
            {filed.toString(Qt::ISODate)}));
    if (decision->madeOn <= last)
        return met();
    const Message late = said(QT_TRANSLATE_NOOP("review", "Filed on %1, decided on %2; the period ended on %3."),
        {filed.toString(Qt::ISODate), decision->madeOn.toString(Qt::ISODate), last.toString(Qt::ISODate)});
    if (file.madeOf({"monitor_report", "hearing_notice", "hearing_record", "delivery_notice"}))
        return ask(
            said(QT_TRANSLATE_NOOP("review",
                     "Filed on %1, decided on %2; the period ended on %3, but the time of hearing, monitoring or "
                     "public notice does not count: count it."),
                late.values));
    Faults faults;
    faults.add(late, inDocument(*decision));
    return faults.orMet();
}

template <class Look> Finding onNoPenalty(const ReviewedFile &file, Look look)
{
    const CaseDocument *decision = file.made(u"no_penalty_decision");
    if (!decision)
        return without(file, "no_penalty_decision");
    Faults faults;
    look(faults, *decision);
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"D1", factsTold},
    Check{"D2", [](const ReviewedFile &file) { return onDecision(file, needEvidence); }},
    Check{"D3",
        [](const ReviewedFile &file) {
            return onDecision(file, [](Faults &faults, const CaseDocument &decision) {
                needArticles(faults, decision, "law_violated");
                needArticles(faults, decision, "law_basis");
            });
        }},
    Check{"D4", defenceTold},
    Check{"D5", [](const ReviewedFile &file) { return filled(file, "penalty_decision", {"discretion"}); }},
    Check{"D6", penaltyNamed},
    Check{"D7",
        [](const ReviewedFile &file) {
            return onDecision(file, [](Faults &faults, const CaseDocument &decision) {
                needWords(faults, decision, "fulfil", {QStringLiteral("十五日"), QStringLiteral("15日")});
            });
        }},
    Check{"D8", [](const ReviewedFile &file) { return onDecision(file, needRemedies); }},
    Check{"D9", consequences},
    Check{"D10", decidedInTime},
    Check{"NP1",
        [](const ReviewedFile &file) {
            const Finding found = onNoPenalty(file, [](Faults &faults, const CaseDocument &decision) {
                needFields(faults, decision, kFactFields);
                needEvidence(faults, decision);
            });
            return found.verdict == Verdict::Met ? ask(readTheText()) : found;
        }},
    Check{"NP2",
        [](const ReviewedFile &file) {
            return onNoPenalty(file, [](Faults &faults, const CaseDocument &decision) {
                needArticles(faults, decision, "law_violated");
                needArticles(faults, decision, "no_penalty_basis");
            });
        }},
    Check{"NP3",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "no_penalty_decision", {"statement"}, readTheText());
        }},
    Check{"NP4",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "no_penalty_decision", {"rectified"}, readTheText());
        }},
    Check{"NP5", [](const ReviewedFile &file) { return onNoPenalty(file, needRemedies); }},
    Check{"NP6",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "no_penalty_decision", {"education"}, readTheText());
        }},
};

} // namespace

std::span<const Check> decisionChecks()
{
    return kChecks;
}

} // namespace qilian::review
