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

/// An extension is granted before the period it lengthens is over, the second after a discussion of the heads.
/// 行政处罚法 第六十条, 生态环境行政处罚办法 第五十七条
void needGrants(Faults &faults, const ReviewedFile &file, QDate filed)
{
    for (const casework::GrantedExtension &one : file.file().extensions) {
        if (one.rule != u"case_conclusion")
            continue;
        const QDate before = file.lastDayBefore("case_conclusion", filed, one.step);
        if (before.isValid() && one.grantedOn > before)
            faults.add(said(QT_TRANSLATE_NOOP("review", "Extended on %1, after the period had ended on %2."),
                           {iso(one.grantedOn), iso(before)}),
                inPeriods());
        if (one.step > 1 && !file.one().discussedOn.isValid() && !file.made(u"collective_discussion"))
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "Extended again on %1, and no discussion of the heads is on record."),
                    {iso(one.grantedOn)}),
                inPeriods());
    }
}

/// Papers about time that does not count, where no such time is on record.
bool hasUnrecordedTime(const ReviewedFile &file)
{
    const auto &recorded = file.facts().periods.excluded;
    for (const auto &[type, ground] : {std::pair{"monitor_report", "monitoring_or_testing"},
             {"hearing_record", "hearing"}, {"delivery_notice", "public_announcement"}}) {
        if (file.made(QString::fromLatin1(type)) && !recorded.contains(QString::fromLatin1(ground)))
            return true;
    }
    return false;
}

/// 90 days, and 30 and 30 more where granted; what does not count is on record.
Finding decidedInTime(const ReviewedFile &file)
{
    const CaseDocument *decision = file.decision();
    const QDate filed = file.one().filedOn;
    if (!decision || !filed.isValid())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing has been decided yet.")));
    std::vector<casework::ExcludedTime> paused;
    for (const CaseDocument *pause : file.allMade({"suspend_approval"}))
        paused.push_back({dayOf(*pause, "from"), dayOf(*pause, "to"), pause->title});
    const int onPaper = int(file.allMade({"extension_approval"}).size());
    const QDate last = file.lastDay("case_conclusion", filed, onPaper, paused);
    if (!last.isValid())
        return ask(
            said(QT_TRANSLATE_NOOP("review", "The period from %1 cannot be counted: count it by hand."), {iso(filed)}));
    Faults faults;
    needGrants(faults, file, filed);
    if (decision->madeOn <= last)
        return faults.orMet();
    const QStringList days{iso(filed), iso(decision->madeOn), iso(last)};
    if (hasUnrecordedTime(file))
        return faults.orAsk(said(QT_TRANSLATE_NOOP("review",
                                     "Filed on %1, decided on %2; the period ended on %3, but the file has a hearing, "
                                     "a monitoring or a public notice whose time is not on record: count it."),
            days));
    faults.add(said(QT_TRANSLATE_NOOP("review", "Filed on %1, decided on %2; the period ended on %3."), days),
        inDocument(*decision));
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

/// What the decision says was put right is what the last recheck found.
Finding rectificationTold(const ReviewedFile &file)
{
    const Finding paper = filledThenAsk(file, "no_penalty_decision", {"rectified"}, readTheText());
    const CaseDocument *decision = file.made(u"no_penalty_decision");
    const measure::Recheck *last = nullptr;
    for (const measure::Recheck &one : file.file().measures.rechecks) {
        if (decision && one.on() <= decision->madeOn && (!last || last->begunAt < one.begunAt))
            last = &one;
    }
    if (!last || !measure::isRefusal(last->finding))
        return paper;
    Faults faults;
    faults.addAll(paper);
    faults.add(
        said(QT_TRANSLATE_NOOP("review", "The last recheck, of %1, found that the act went on."), {iso(last->on())}),
        {Place::Part::Measures, measure::Correction::description().ref(last->order).text()});
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
    Check{"NP4", rectificationTold},
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
