#include "core/casework/Guards.h"

#include "core/casework/Deadline.h"
#include "core/casework/MeasureGuards.h"
#include "core/casework/Permission.h"

#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

bool confirmed(const Situation &now, const char *id)
{
    return now.facts.confirmations.contains(QString::fromLatin1(id));
}

bool isMade(const Situation &now, const char *type)
{
    return now.facts.made(QString::fromLatin1(type)) != nullptr;
}

bool isServed(const DocumentFact *document)
{
    return document && document->servedOn.isValid();
}

/// What the party itself has to bear.
Money ofParty(const CaseFacts &facts)
{
    const Money fine = facts.fine.value_or(Money());
    return fine.plus(facts.confiscation.value_or(Money())).value_or(fine);
}

/// What everybody together has to pay.
Money total(const CaseFacts &facts)
{
    Money out = ofParty(facts);
    for (const PersonFine &other : facts.others)
        out = out.plus(other.fine).value_or(out);
    return out;
}

bool isCitizen(const CaseFacts &facts)
{
    return facts.party != PartyKind::Unit;
}

/// Whether `reaches(amount, citizen)` holds for what anybody beside the party has to bear.
template <class Test> bool anyOther(const CaseFacts &facts, Test reaches)
{
    return std::any_of(facts.others.begin(), facts.others.end(),
        [&reaches](const PersonFine &other) { return reaches(other.fine, other.citizen); });
}

bool isProsecutionOpen(const Situation &now)
{
    const CaseFacts &facts = now.facts;
    if (!facts.actEndedOn.isValid())
        return false;
    const QDate discovered = facts.discoveredOn.isValid() ? facts.discoveredOn : now.today;
    return discovered <= law::lastDayToPunish(facts.actEndedOn, facts.harm);
}

bool isDefenceOver(const Situation &now)
{
    if (!now.facts.penaltyProposed)
        return true;
    const DocumentFact *notice = now.facts.notice();
    return isServed(notice) && now.isDefenceOver(notice->servedOn);
}

bool isDefenceAnswered(const Situation &now)
{
    if (now.facts.defence == Defence::None)
        return true;
    const DocumentFact *answer = now.facts.made(QStringLiteral("statement_review"));
    return answer && answer->complete;
}

bool isNotHeavier(const Situation &now)
{
    const DocumentFact *notice = now.facts.notice();
    if (!notice)
        return true;
    if (notice->fine && now.facts.fine && *now.facts.fine > *notice->fine)
        return false;
    return std::all_of(now.facts.others.begin(), now.facts.others.end(), [notice](const PersonFine &other) {
        const auto announced = std::find_if(notice->others.begin(), notice->others.end(),
            [&other](const PersonFine &one) { return one.name == other.name; });
        return announced != notice->others.end() && other.fine <= announced->fine;
    });
}

bool isReviewPassed(const Situation &now)
{
    return now.facts.legalReview == ReviewResult::Passed;
}

bool isDiscussed(const Situation &now)
{
    const CaseFacts &facts = now.facts;
    if (!facts.discussedOn.isValid())
        return false;
    const DocumentFact *notice = facts.notice();
    return (!isServed(notice) || facts.discussedOn > notice->servedOn)
        && (!facts.hearingOn.isValid() || facts.discussedOn >= facts.hearingOn)
        && (!facts.legalReviewedOn.isValid() || facts.discussedOn >= facts.legalReviewedOn);
}

bool isPerformed(const Situation &now)
{
    return now.facts.paid >= now.facts.owed.value_or(total(now.facts)) && now.facts.addedPenaltyOpen.isZero()
        && now.facts.dailyFineOpen.isZero();
}

/// The decision that is performed: the penalty of the ordinary or of the simple procedure.
const DocumentFact *decision(const Situation &now)
{
    const DocumentFact *ordinary = now.facts.made(QStringLiteral("penalty_decision"));
    return ordinary ? ordinary : now.facts.made(QStringLiteral("simple_decision"));
}

constexpr std::array kGuards{
    // what must hold
    Guard{"source_recorded", QT_TRANSLATE_NOOP("casework", "Write where the lead came from and when it was received."),
        [](const Situation &now) { return !now.facts.source.isEmpty() && now.facts.leadReceivedOn.isValid(); }},
    Guard{"first_facts",
        QT_TRANSLATE_NOOP("casework",
            "First facts are missing: a site record by two certified officers, monitoring data or another body's "
            "papers."),
        [](const Situation &now) { return now.facts.evidence > 0 || isMade(now, "inspection_record"); }},
    Guard{"prosecution_limit_open",
        QT_TRANSLATE_NOOP(
            "casework", "The act was discovered after the prosecution limit, or the day it ended is not given."),
        isProsecutionOpen},
    Guard{"violation_named", QT_TRANSLATE_NOOP("casework", "Choose the violation from the catalogue."),
        [](const Situation &now) { return !now.facts.violations.isEmpty(); }},
    Guard{"first_evidence", QT_TRANSLATE_NOOP("casework", "There is no evidence on the case yet."),
        [](const Situation &now) { return now.facts.evidence > 0 || isMade(now, "inspection_record"); }},
    Guard{"filed_on_set",
        QT_TRANSLATE_NOOP("casework", "The day of filing is not given: the case clock starts with it."),
        [](const Situation &now) { return now.facts.filedOn.isValid() || isMade(now, "filing_approval"); }},
    Guard{"two_certified_officers",
        QT_TRANSLATE_NOOP("casework", "Two officers with a valid certificate must be in charge of the case."),
        [](const Situation &now) {
            return std::count_if(now.facts.officers.begin(), now.facts.officers.end(), [](const OfficerFact &officer) {
                return officer.certified;
            }) >= now.thresholds.officersMinimum;
        }},
    Guard{"no_recusal", QT_TRANSLATE_NOOP("casework", "An officer in charge must withdraw: name another."),
        [](const Situation &now) {
            return std::none_of(now.facts.officers.begin(), now.facts.officers.end(),
                [](const OfficerFact &officer) { return officer.mustWithdraw; });
        }},
    Guard{"has_evidence", QT_TRANSLATE_NOOP("casework", "No evidence is linked to the case."),
        [](const Situation &now) { return now.facts.evidence > 0; }},
    Guard{"records_by_two_officers",
        QT_TRANSLATE_NOOP("casework", "A record names fewer than two officers whose certificates were valid that day."),
        [](const Situation &now) {
            return std::all_of(
                now.facts.documents.begin(), now.facts.documents.end(), [&now](const DocumentFact &document) {
                    return !isMadeByTwo(document.type) || !document.madeOn.isValid()
                        || document.certifiedOfficers >= now.thresholds.officersMinimum;
                });
        }},
    Guard{"reviewer_independent", QT_TRANSLATE_NOOP("casework", "Name a reviewer who did not investigate this case."),
        [](const Situation &now) {
            return !now.facts.reviewer.isNull() && !now.facts.investigates(now.facts.reviewer);
        }},
    Guard{"notice_complete", QT_TRANSLATE_NOOP("casework", "The notice before the penalty is not complete."),
        [](const Situation &now) { return now.facts.notice() && now.facts.notice()->complete; }},
    Guard{"notice_of_the_right_kind",
        QT_TRANSLATE_NOOP(
            "casework", "The penalty is in the range of a hearing: use the notice that tells the right to a hearing."),
        [](const Situation &now) {
            return !now.isInHearingRange()
                || (now.facts.notice() && now.facts.notice()->type == QLatin1String("prior_hearing_notice"));
        },
        [](const Situation &now) {
            return now.facts.otherHeavyPenalty || !now.isHearingAmountUnverified()
                ? nullptr
                : QT_TRANSLATE_NOOP("casework",
                    "The penalty is in the range of a hearing by an amount that is to be verified: use the notice that "
                    "tells the right to a hearing.");
        }},
    Guard{"notice_served",
        QT_TRANSLATE_NOOP("casework", "The notice before the penalty has not been served on the party."),
        [](const Situation &now) { return isServed(now.facts.notice()); }},
    Guard{"defence_over",
        QT_TRANSLATE_NOOP("casework",
            "The five working days for statement and defence are not over, and there is no written waiver."),
        isDefenceOver},
    Guard{"defence_answered",
        QT_TRANSLATE_NOOP("casework", "The party's defence has not been answered point by point."), isDefenceAnswered},
    Guard{"not_heavier",
        QT_TRANSLATE_NOOP("casework", "The fine is higher than the one announced: a new notice must come first."),
        isNotHeavier},
    Guard{"not_fined_before",
        QT_TRANSLATE_NOOP("casework",
            "The same act of the party was fined already: %1. If it is another act, link the two cases and say how "
            "they "
            "belong together."),
        [](const Situation &now) { return total(now.facts).isZero() || now.facts.finedBefore.isEmpty(); }, nullptr,
        nullptr, [](const Situation &now) { return QStringList{now.facts.finedBefore.join(QStringLiteral("、"))}; }},
    Guard{"hearing_granted",
        QT_TRANSLATE_NOOP("casework", "The party has not asked for a hearing, or the penalty is not in its range."),
        [](const Situation &now) { return now.facts.hearingAskedOn.isValid() && now.isInHearingRange(); }},
    Guard{"hearing_in_time", QT_TRANSLATE_NOOP("casework", "The hearing was not asked for within five working days."),
        [](const Situation &now) {
            const DocumentFact *notice = now.facts.notice();
            return isServed(notice) && now.facts.hearingAskedOn.isValid()
                && now.facts.hearingAskedOn <= now.lastDayOf("hearing_request", notice->servedOn);
        },
        nullptr,
        [](const Situation &now) { return isServed(now.facts.notice()) && now.facts.hearingAskedOn.isValid(); }},
    Guard{"hearing_notice_early",
        QT_TRANSLATE_NOOP(
            "casework", "The notice of the hearing must be served at least seven working days before it."),
        [](const Situation &now) {
            const DocumentFact *notice = now.facts.made(QStringLiteral("hearing_notice"));
            return isServed(notice) && now.facts.hearingOn.isValid()
                && now.facts.hearingOn > now.lastDayOf("hearing_notice", notice->servedOn);
        }},
    Guard{"chair_independent",
        QT_TRANSLATE_NOOP("casework", "Name a chair of the hearing who did not investigate this case."),
        [](const Situation &now) {
            return !now.facts.hearingChair.isNull() && !now.facts.investigates(now.facts.hearingChair);
        }},
    Guard{"legal_review_given", QT_TRANSLATE_NOOP("casework", "The opinion of the legal review is missing."),
        [](const Situation &now) {
            return now.facts.legalReview != ReviewResult::None && now.facts.legalReviewedOn.isValid();
        }},
    Guard{"legal_reviewer_independent",
        QT_TRANSLATE_NOOP("casework", "Name a legal reviewer who did not investigate this case."),
        [](const Situation &now) {
            return !now.facts.legalReviewer.isNull() && !now.facts.investigates(now.facts.legalReviewer);
        }},
    Guard{"legal_review_passed", QT_TRANSLATE_NOOP("casework", "The legal review has not passed the case."),
        isReviewPassed},
    Guard{"no_evidence_after_review",
        QT_TRANSLATE_NOOP("casework", "Evidence came after the legal review: it must be reviewed again."),
        [](const Situation &now) {
            return !now.facts.legalReviewedOn.isValid() || !now.facts.lastEvidenceOn.isValid()
                || now.facts.lastEvidenceOn <= now.facts.legalReviewedOn;
        }},
    Guard{"review_where_due",
        QT_TRANSLATE_NOOP("casework", "The legal review is missing; where none is due, a reviewer confirms that."),
        [](const Situation &now) {
            return isReviewPassed(now) || (!now.isReviewDue() && confirmed(now, "no_review_trigger"));
        },
        [](const Situation &now) {
            return now.facts.legalReviewForced
                ? QT_TRANSLATE_NOOP("casework", "The legal review is missing: a circumstance of the fine asks for it.")
                : nullptr;
        }},
    Guard{"voters_independent", QT_TRANSLATE_NOOP("casework", "Who investigated the case does not vote on it."),
        [](const Situation &now) {
            return std::none_of(now.facts.voters.begin(), now.facts.voters.end(),
                [&now](const QString &voter) { return now.facts.investigates(Uuid::parse(voter).value_or(Uuid())); });
        }},
    Guard{"discussion_after_defence",
        QT_TRANSLATE_NOOP("casework", "The collective discussion must come after defence, hearing and legal review."),
        isDiscussed},
    Guard{"discussion_where_due",
        QT_TRANSLATE_NOOP(
            "casework", "The collective discussion is missing; where none is due, a reviewer confirms that."),
        [](const Situation &now) {
            return isDiscussed(now) || (!now.isDiscussionDue() && confirmed(now, "no_discussion_trigger"));
        },
        [](const Situation &now) {
            if (now.facts.discussionForced)
                return QT_TRANSLATE_NOOP(
                    "casework", "The collective discussion is missing: a circumstance of the fine asks for it.");
            return now.isDiscussionDueByUnverifiedAmount() ? QT_TRANSLATE_NOOP("casework",
                       "The collective discussion is missing; it is due by an amount that is to be verified.")
                                                           : nullptr;
        }},
    Guard{"recusal_settled", QT_TRANSLATE_NOOP("casework", "A request for recusal has not been decided."),
        [](const Situation &now) { return !now.facts.recusalOpen; }},
    Guard{"decider_independent", QT_TRANSLATE_NOOP("casework", "Who decides must not have investigated the case."),
        [](const Situation &now) {
            const auto approval = now.facts.approvals.find(Stage::Decision);
            return approval == now.facts.approvals.end() || !now.facts.investigates(approval->second.officer);
        }},
    Guard{"no_crime_pending",
        QT_TRANSLATE_NOOP("casework", "A crime is suspected: transfer the case instead of fining."),
        [](const Situation &now) { return !now.facts.crimeSuspected; }},
    Guard{"amount_decided", QT_TRANSLATE_NOOP("casework", "The amount of the fine has not been determined."),
        [](const Situation &now) {
            return now.facts.fine || !now.facts.others.empty() || now.facts.confiscation || now.facts.otherHeavyPenalty;
        },
        [](const Situation &now) {
            return now.facts.unpunished ? QT_TRANSLATE_NOOP("casework",
                       "Every act comes to no penalty: take “A penalty is proposed” off the facts, and decide not to "
                       "punish.")
                                        : nullptr;
        }},
    Guard{"decision_complete",
        QT_TRANSLATE_NOOP("casework", "The decision does not state everything the law asks for."),
        [](const Situation &now) {
            constexpr std::array kDecisions{"penalty_decision", "no_penalty_decision", "daily_decision"};
            return std::all_of(kDecisions.begin(), kDecisions.end(), [&now](const char *type) {
                const DocumentFact *made = now.facts.made(QString::fromLatin1(type));
                return !made || made->complete;
            });
        }},
    Guard{"no_repealed_law",
        QT_TRANSLATE_NOOP("casework", "The act ended after the Code came into force: a repealed law may not be cited."),
        [](const Situation &now) { return !now.facts.citesRepealedLaw || now.facts.actEndedOn < law::kCodeInForce; }},
    Guard{"decision_served", QT_TRANSLATE_NOOP("casework", "The decision has not been served on the party."),
        [](const Situation &now) { return isServed(decision(now)); }},
    Guard{"performed", QT_TRANSLATE_NOOP("casework", "The fine and what is confiscated are not paid in full."),
        isPerformed,
        [](const Situation &now) {
            if (!now.facts.dailyFineOpen.isZero())
                return QT_TRANSLATE_NOOP("casework", "The consecutive daily fine is not paid in full.");
            return now.facts.paid >= now.facts.owed.value_or(total(now.facts)) ? QT_TRANSLATE_NOOP("casework",
                       "Added penalty for late payment is open: it must be paid, or remitted by an agreement.")
                                                                               : nullptr;
        }},
    Guard{"transfer_made",
        QT_TRANSLATE_NOOP("casework", "By the answers on file the matter is to be transferred, and it is not."),
        [](const Situation &now) { return !now.facts.transferOpen; }},
    Guard{"crime_team",
        QT_TRANSLATE_NOOP("casework", "The transfer has not been reported by a team of two officers at least."),
        [](const Situation &now) { return now.facts.crimeReported; }},
    Guard{"police_filed", QT_TRANSLATE_NOOP("casework", "It is not on record that the police filed the case."),
        [](const Situation &now) { return now.facts.policeFiled; }},
    Guard{"criminal_way_over",
        QT_TRANSLATE_NOOP("casework",
            "It is not on record that the criminal way has ended: refused or withdrawn by the police, no charge, or "
            "punishment spared."),
        [](const Situation &now) { return now.facts.crimeOver; }},
    Guard{"transfer_receipt", QT_TRANSLATE_NOOP("casework", "The receipt of the other body is not on record."),
        [](const Situation &now) { return now.facts.receivedElsewhere; }},
    Guard{"remedy_started", QT_TRANSLATE_NOOP("casework", "No reconsideration or suit is on record."),
        [](const Situation &now) { return now.facts.remedyStarted; }},
    Guard{"remedy_result",
        QT_TRANSLATE_NOOP("casework", "The result of the reconsideration or the suit is not on record."),
        [](const Situation &now) { return now.facts.remedyDecided; }},
    Guard{"court_result",
        QT_TRANSLATE_NOOP("casework", "It is not on record that the court has enforced the decision."),
        [](const Situation &now) { return now.facts.courtEnforced; }},
    Guard{"correction_confirmed",
        QT_TRANSLATE_NOOP("casework", "It is not on file that the party corrected the breach."),
        [](const Situation &now) { return !now.facts.correctionOrdered || now.facts.correctedOn.isValid(); }},
    Guard{"payment_period_over", QT_TRANSLATE_NOOP("casework", "The period for payment is not over."),
        [](const Situation &now) { return isServed(decision(now)) && now.isOver("payment", decision(now)->servedOn); }},
    Guard{"demand_waited", QT_TRANSLATE_NOOP("casework", "Ten working days must pass after the demand was served."),
        [](const Situation &now) {
            const DocumentFact *demand = now.facts.made(QStringLiteral("urge_notice"));
            return isServed(demand) && now.isOver("demand_before_court", demand->servedOn);
        }},
    Guard{"court_window_open",
        QT_TRANSLATE_NOOP("casework",
            "The court can be asked only in the three months after the periods to complain and to sue are over."),
        [](const Situation &now) { return now.facts.courtWindow.isOpenOn(now.today); }, nullptr,
        [](const Situation &now) { return now.facts.courtWindow.isOverOn(now.today); }},
    Guard{"nothing_left_open",
        QT_TRANSLATE_NOOP("casework", "A defence has not been answered, or a request for recusal not been decided."),
        [](const Situation &now) { return isDefenceAnswered(now) && !now.facts.recusalOpen; }},
    Guard{"nothing_held",
        QT_TRANSLATE_NOOP("casework", "Things are still sealed, seized or registered: release or dispose of each."),
        isNothingHeld},
    Guard{"closing_reported",
        QT_TRANSLATE_NOOP(
            "casework", "Production was resumed without leave or the act found again: report to the government."),
        isReported},
    Guard{"within_simple_limits", QT_TRANSLATE_NOOP("casework", "The fine is above the limit of the simple procedure."),
        [](const Situation &now) {
            const auto isAbove = [&now](Money amount, bool citizen) {
                return amount > (citizen ? now.thresholds.simpleFineCitizen : now.thresholds.simpleFineUnit);
            };
            return !isAbove(ofParty(now.facts), isCitizen(now.facts)) && !anyOther(now.facts, isAbove);
        }},
    // what only tells situations apart
    Guard{"monitoring_done", nullptr,
        [](const Situation &now) { return isMade(now, "monitor_report") || isMade(now, "sampling_record"); }},
    Guard{"evidence_registered", nullptr, wasRegistered},
    Guard{"seizure_expired", nullptr, isSeizureExpired},
    Guard{"something_seized", nullptr, wasSeized},
    Guard{"defence_made", nullptr, [](const Situation &now) { return now.facts.defence != Defence::None; }},
    Guard{"defence_oral", nullptr, [](const Situation &now) { return now.facts.defence == Defence::Oral; }},
    Guard{"hearing_report_wanted", nullptr, [](const Situation &now) { return now.facts.wantsHearingReport; }},
    Guard{"hearing_asked", nullptr,
        [](const Situation &now) { return now.facts.hearingAskedOn.isValid() && now.isInHearingRange(); }},
    Guard{"money_due", nullptr, [](const Situation &now) { return !total(now.facts).isZero(); }},
    Guard{"correction_ordered", nullptr, [](const Situation &now) { return now.facts.correctionOrdered; }},
    Guard{"penalty_decided", nullptr, [](const Situation &now) { return isMade(now, "penalty_decision"); }},
    Guard{"closed_by_crime_transfer", nullptr,
        [](const Situation &now) { return now.facts.stage == Stage::TransferredCrime; }},
    Guard{"penalty_proposed", nullptr, [](const Situation &now) { return now.facts.penaltyProposed; }},
    Guard{"no_penalty_proposed", nullptr, [](const Situation &now) { return !now.facts.penaltyProposed; }},
    Guard{"crime_suspected", nullptr, [](const Situation &now) { return now.facts.crimeSuspected; }},
    Guard{"review_due", nullptr,
        [](const Situation &now) { return now.isReviewDue() || !confirmed(now, "no_review_trigger"); }},
    Guard{"discussion_due", nullptr,
        [](const Situation &now) { return now.isDiscussionDue() || !confirmed(now, "no_discussion_trigger"); }},
    Guard{"discussion_not_due", nullptr,
        [](const Situation &now) { return !now.isDiscussionDue() && confirmed(now, "no_discussion_trigger"); }},
    Guard{"nothing_more_due", nullptr,
        [](const Situation &now) {
            return !now.isReviewDue() && !now.isDiscussionDue() && confirmed(now, "no_review_trigger")
                && confirmed(now, "no_discussion_trigger");
        }},
    Guard{"heavier_than_noticed", nullptr, [](const Situation &now) { return !isNotHeavier(now); }},
    Guard{"all_performed", nullptr, isPerformed},
    Guard{"not_performed", nullptr, [](const Situation &now) { return !isPerformed(now); }},
};

} // namespace

bool Situation::isInHearingRange() const
{
    const auto reaches = [this](Money amount, bool citizen) { return amount >= thresholds.hearing(citizen); };
    return facts.penaltyProposed
        && (facts.otherHeavyPenalty || reaches(facts.fine.value_or(Money()), isCitizen(facts))
            || reaches(facts.confiscation.value_or(Money()), isCitizen(facts)) || anyOther(facts, reaches));
}

bool Situation::isHearingAmountUnverified() const
{
    return thresholds.unverified.contains(
        isCitizen(facts) ? QStringLiteral("hearing_fine_citizen") : QStringLiteral("hearing_fine_unit"));
}

bool Situation::isDefenceOver(QDate noticeServedOn) const
{
    const bool waived = facts.defenceWaivedOn.isValid() && facts.defenceWaivedOn >= noticeServedOn;
    return waived || isOver("decision_not_before", noticeServedOn);
}

bool Situation::isReviewDue() const
{
    return facts.majorInterest || facts.complex || facts.hearingOn.isValid() || facts.legalReviewForced;
}

bool Situation::isDiscussionDue() const
{
    const auto reaches = [this](Money amount, bool citizen) { return amount >= thresholds.discussionFrom(citizen); };
    return facts.complex || facts.otherHeavyPenalty || facts.discussionForced
        || (facts.penaltyProposed && (reaches(ofParty(facts), isCitizen(facts)) || anyOther(facts, reaches)));
}

bool Situation::isDiscussionDueByUnverifiedAmount() const
{
    return isDiscussionDue() && !facts.complex && !facts.otherHeavyPenalty && !facts.discussionForced
        && (thresholds.unverified.contains(QStringLiteral("discussion_amount")) || isHearingAmountUnverified());
}

QDate Situation::lastDayOf(const char *rule, QDate from) const
{
    const Result<DeadlineRule> found = rules.find(QString::fromLatin1(rule));
    if (!found)
        return {};
    const auto deadline = countDeadline(*found, facts.periods.startOf(*found, from, today), calendar);
    return deadline ? deadline->lastDay : QDate();
}

bool Situation::isOver(const char *rule, QDate from) const
{
    const QDate last = lastDayOf(rule, from);
    return last.isValid() && today > last;
}

std::span<const Guard> guards()
{
    return kGuards;
}

const Guard *guard(const QString &id)
{
    const auto at =
        std::find_if(kGuards.begin(), kGuards.end(), [&id](const Guard &one) { return id == QLatin1String(one.id); });
    return at == kGuards.end() ? nullptr : &*at;
}

bool isGate(const QString &guard)
{
    constexpr std::array kGates{"notice_served", "defence_over", "defence_answered", "legal_review_given",
        "legal_review_passed", "legal_reviewer_independent", "no_evidence_after_review", "review_where_due",
        "discussion_after_defence", "discussion_where_due", "not_heavier", "not_fined_before", "two_certified_officers",
        "records_by_two_officers", "no_crime_pending", "nothing_left_open", "nothing_held", "no_repealed_law"};
    return std::any_of(
        kGates.begin(), kGates.end(), [&guard](const char *gate) { return guard == QLatin1String(gate); });
}

} // namespace qilian::casework
