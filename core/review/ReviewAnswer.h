#pragma once

#include "core/casework/CaseFile.h"
#include "core/review/Finding.h"
#include "core/review/ReviewRule.h"

namespace qilian::review {

/// What a reviewer says to one rule on one case (评查意见), with the state of the file he looked at. It stands beside
/// what the program found and counts in its place. Append only: the latest of a rule counts.
struct ReviewAnswer {
    Id<ReviewAnswer> id;
    Id<casework::Case> caseId;
    QString rule;
    Verdict verdict = Verdict::Manual; ///< Manual: he takes back what he said before
    int lostHundredths = 0; ///< of the rule's points; only of Failed
    QString note;
    Verdict automatic = Verdict::Manual; ///< what the program found then
    Uuid reviewer;
    QString reviewerName;
    QDate on;
    QDateTime at;
    QString state; ///< stateOf() the file he looked at

    Points lost() const { return {lostHundredths}; }
    static const record::Description<ReviewAnswer> &description();
};

/// SHA-256 over what a review looks at: another one says that the file has changed. Hexadecimal.
QString stateOf(const casework::CaseFile &file);

/// The latest answer to each rule, in no order; those taken back are left out.
Result<std::vector<ReviewAnswer>> answersOf(const store::Reader &reader, const Id<casework::Case> &id);

/// What a reviewer is about to say.
struct AnswerDraft {
    QString rule;
    Verdict verdict = Verdict::Met;
    std::optional<Points> lost; ///< of Failed: absent for all points of the rule
    QString note; ///< the reason
};

/// Keeps an answer. Refused for who investigated the case or is no reviewer; Invalid for more points than the rule has,
/// and without a reason where a fault is found or where he says otherwise than the program.
Result<store::CommitReceipt> answerRule(
    store::Workspace &workspace, const store::Actor &actor, const Id<casework::Case> &id, const AnswerDraft &draft);

} // namespace qilian::review
