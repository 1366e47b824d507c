#include "core/review/Looking.h"

#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using casework::Defence;

/// When the record says the case was decided; today where it is not decided yet.
QDate decidedOn(const ReviewedFile &file)
{
    const CaseDocument *decision = file.decision();
    return decision ? decision->madeOn : file.one().decidedOn.isValid() ? file.one().decidedOn : file.today();
}

void needResultsTold(Faults &faults, const ReviewedFile &file)
{
    if (!file.made(u"monitor_report"))
        return;
    const auto inquiries = file.allMade({"inquiry_record"});
    const bool told = file.made(u"result_notice")
        || std::any_of(
            inquiries.begin(), inquiries.end(), [](const CaseDocument *one) { return isFilled(*one, "tell_result"); });
    if (!told)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The party was not told the result of the monitoring.")),
            inDocument(QStringLiteral("result_notice")));
}

Finding told(const ReviewedFile &file)
{
    const CaseDocument *notice = file.notice();
    if (!notice)
        return without(file, "prior_notice");
    const CaseDocument *decision = file.madeOf({"penalty_decision"});
    Faults faults;
    if (!notice->servedOn.isValid() && file.isNoticed())
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "%1 has not been served."), {titled(*notice)}), inDocument(*notice));
    needResultsTold(faults, file);
    const QDate waived = file.one().defenceWaivedOn;
    const bool isWaived = waived.isValid() && waived >= notice->servedOn && decision && waived <= decision->madeOn;
    const QDate last = file.lastDay("decision_not_before", notice->servedOn);
    if (decision && notice->servedOn.isValid() && !isWaived && decision->madeOn <= last)
        faults.add(
            said(QT_TRANSLATE_NOOP("review",
                     "Decided on %1, but the five working days after the service on %2 end on %3, and there is no "
                     "written waiver."),
                {iso(decision->madeOn), iso(notice->servedOn), iso(last)}),
            inDocument(*decision));
    if (faults.isEmpty() && !decision)
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "No penalty has been decided yet.")));
    return faults.orMet();
}

Finding requestsAnswered(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    Faults faults;
    bool any = false;
    if (one.recusalOpen) {
        any = true;
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "A request for recusal has not been decided.")), inFacts("recusal_open"));
    }
    if (one.defence != Defence::None || file.made(u"statement_record")) {
        any = true;
        if (!file.made(u"statement_review") && file.isDecided())
            faults.add(said(QT_TRANSLATE_NOOP("review", "The defence was not answered before the decision.")),
                inDocument(QStringLiteral("statement_review")));
    }
    if (one.hearingAskedOn.isValid()) {
        any = true;
        const bool held = file.made(u"hearing_notice") && file.made(u"hearing_record");
        if (!held && !file.made(u"hearing_reject") && file.isDecided())
            faults.add(said(QT_TRANSLATE_NOOP("review",
                                "A hearing was asked for on %1; the file has neither its record nor a refusal."),
                           {iso(one.hearingAskedOn)}),
                inDocument(QStringLiteral("hearing_record")));
    }
    if (!any)
        return notApplicable(
            said(QT_TRANSLATE_NOOP("review", "The party asked for no recusal and no hearing, and made no defence.")));
    return faults.orMet();
}

Finding discussed(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    if (!file.now().isDiscussionDue() && !one.discussedOn.isValid())
        return file.isDecided() && !file.facts().confirmations.contains(QStringLiteral("no_discussion_trigger"))
            ? ask(said(QT_TRANSLATE_NOOP("review",
                "No figure asks for a discussion of the heads. Whether the case was complex, the reviewer must say.")))
            : notApplicable(said(QT_TRANSLATE_NOOP("review", "No discussion of the heads was due.")));
    if (!file.isDecided())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing has been decided yet.")));
    Faults faults;
    const CaseDocument *record = file.made(u"collective_discussion");
    const QDate day = one.discussedOn.isValid() ? one.discussedOn : record ? recordedOn(*record) : QDate();
    if (!record)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The record of the discussion is missing.")),
            inDocument(QStringLiteral("collective_discussion")));
    if (day.isValid() && day > decidedOn(file))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Discussed on %1, after the decision of %2."),
                       {iso(day), iso(decidedOn(file))}),
            inFacts("discussed_on"));
    const CaseDocument *answer = file.made(u"statement_review");
    const QDate heard = std::max(one.hearingOn, answer ? answer->madeOn : QDate());
    if (day.isValid() && heard.isValid() && day < heard)
        faults.add(said(QT_TRANSLATE_NOOP("review",
                            "Discussed on %1, before defence or hearing were over on %2: it must be discussed again."),
                       {iso(day), iso(heard)}),
            inFacts("discussed_on"));
    return faults.orMet();
}

Finding votersApart(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    const CaseDocument *record = file.made(u"collective_discussion");
    if (one.voters.isEmpty() && !record)
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "No discussion of the heads is on file.")));
    Faults faults;
    for (const QString &voter : one.voters) {
        if (file.isInvestigator(Uuid::parse(voter).value_or(Uuid())))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 investigated the case and voted on it."),
                           {file.file().namesOf({voter}).join(QString())}),
                inFacts("voters"));
    }
    const QString votes = record ? wordsOf(*record, "votes") : QString();
    for (const QString &name : file.investigators()) {
        if (!name.isEmpty() && votes.contains(name))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 investigated the case and voted on it."), {name}),
                inDocument(QStringLiteral("collective_discussion"), "votes"));
    }
    return faults.orMet();
}

Finding legallyReviewed(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    const bool due = file.now().isReviewDue();
    if (!due && one.legalReview == casework::ReviewResult::None)
        return file.isDecided() && !file.facts().confirmations.contains(QStringLiteral("no_review_trigger"))
            ? ask(said(QT_TRANSLATE_NOOP("review",
                "Nothing on record asks for a legal review. Whether the case was of those that need one, the reviewer "
                "must "
                "say.")))
            : notApplicable(said(QT_TRANSLATE_NOOP("review", "No legal review was due.")));
    if (!file.isDecided())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "Nothing has been decided yet.")));
    Faults faults;
    if (one.legalReview != casework::ReviewResult::Passed)
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "The legal review has not passed the case.")), inFacts("legal_review"));
    if (one.legalReviewedOn.isValid() && one.legalReviewedOn > decidedOn(file))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Reviewed on %1, after the decision of %2."),
                       {iso(one.legalReviewedOn), iso(decidedOn(file))}),
            inFacts("legal_review"));
    const QDate evidence = file.facts().lastEvidenceOn;
    if (one.legalReviewedOn.isValid() && evidence > one.legalReviewedOn && evidence <= decidedOn(file))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Evidence came on %1, after the legal review of %2."),
                       {iso(evidence), iso(one.legalReviewedOn)}),
            {Place::Part::Evidence, {}});
    return faults.orMet();
}

Finding inTimeToPunish(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    const QDate found = one.discoveredOn.isValid() ? one.discoveredOn : one.filedOn;
    if (!one.actEndedOn.isValid() || !found.isValid())
        return ask(said(QT_TRANSLATE_NOOP(
            "review", "The record does not say when the act ended or was found: count the limit by hand.")));
    const QDate last = law::lastDayToPunish(one.actEndedOn, casework::harmOf(one));
    Faults faults;
    if (found > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Found on %1; the act ended on %2 and could be punished until %3."),
                       {iso(found), iso(one.actEndedOn), iso(last)}),
            inFacts("act_ended_on"));
    return faults.orMet();
}

Finding reviewersApart(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    if (one.reviewer.isNull() && one.legalReviewer.isNull())
        return file.isDecided() ? ask(said(
                   QT_TRANSLATE_NOOP("review", "The record does not name who examined the case: read it in the file.")))
                                : notApplicable(said(QT_TRANSLATE_NOOP("review", "Nobody has examined the case yet.")));
    Faults faults;
    for (const auto &[officer, field] : {std::pair{one.reviewer, "reviewer"}, {one.legalReviewer, "legal_reviewer"}}) {
        if (!officer.isNull() && file.isInvestigator(officer))
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 investigated the case and examined it."),
                           {file.file().namesOf({officer.text()}).join(QString())}),
                inFacts(field));
    }
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"V14", told},
    Check{"V15", requestsAnswered},
    Check{"V17", discussed},
    Check{"V18", votersApart},
    Check{"V19", legallyReviewed},
    Check{"V20", inTimeToPunish},
    Check{"V21", reviewersApart},
};

} // namespace

std::span<const Check> processChecks()
{
    return kChecks;
}

} // namespace qilian::review
