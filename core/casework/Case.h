#pragma once

#include "core/base/Money.h"
#include "core/casework/CaseFacts.h"
#include "core/casework/Stage.h"
#include "core/discretion/Records.h"
#include "core/law/Catalogue.h"
#include "core/record/Description.h"

namespace qilian::casework {

/// A case (案件) from the lead to the archive. One party, one matter. The party stands in it as it was when the case
/// was opened or the officer last took it over: a document must say what was true then.
struct Case {
    Id<Case> id;
    QString number; ///< 案号, given when the case is filed: 张环高立〔2026〕17号
    QString numberSeries; ///< 张环高立〔2026〕
    int numberSerial = 0;
    QString cause; ///< 案由

    record::Ref party; ///< the enterprise
    PartyKind partyKind = PartyKind::Unit;
    QString partyName;
    QString partyCode; ///< unified social credit code, or the citizen's number
    QString partyAddress;
    QString partyRepresentative; ///< 法定代表人（负责人、经营者）
    QString partyPhone;

    QStringList violations; ///< ids of the catalogue
    QString source; ///< 案件来源, in words
    record::Ref sourceRef; ///< the inspection, finding or lead it came from
    QDate leadReceivedOn;
    QDate actStartedOn;
    QDate actEndedOn; ///< last day of the act; the basis and the prosecution limit hang on it
    QDate discoveredOn;
    QString place; ///< of the act
    QString harm; ///< "", "environment", "life_health": how long it may be punished

    Stage stage = Stage::Lead;
    int round = 0; ///< goes up when the case is returned: what was confirmed before must be confirmed again
    QStringList officers; ///< ids of the officers in charge (承办人)
    QString procedureVersion; ///< it runs under; a newer one takes over with the first step after it took effect
    QDate filedOn;
    /// The legal basis chosen, by violation: {"choice","law","article_violated","article_penalty","reason"}.
    QJsonObject basis;
    QStringList determinations; ///< ids of the standing ones: at most one for each act and person
    bool penaltyProposed = true;
    bool heavyPenalty = false; ///< a penalty other than a fine that is heard by itself (停产 …)
    QString otherPenalty; ///< its words
    std::optional<Money> fine; ///< of the party itself: what its standing determinations add up to
    std::optional<Money> confiscation;
    QString correction; ///< what the party must put right (责令改正)
    bool correctionOrdered = false;
    QDate correctedOn;

    Uuid reviewer;
    Defence defence = Defence::None;
    QDate defenceWaivedOn;
    QDate hearingAskedOn;
    QDate hearingOn;
    Uuid hearingChair;
    bool majorInterest = false;
    bool complex = false;
    Uuid legalReviewer;
    ReviewResult legalReview = ReviewResult::None;
    QDate legalReviewedOn;
    QDate discussedOn;
    QStringList voters;
    QStringList withdrawn; ///< officers who must withdraw (回避)
    bool recusalOpen = false;
    bool crimeSuspected = false;
    QDate decidedOn;
    Money paid; ///< fine and confiscation; kept up by savePayment, counted anew whenever the case is read
    QDate paidOn; ///< the day it was paid in full
    bool remedyTold = true;

    QDate dueOn; ///< the next last day, kept up by moveOn and the documents; for lists
    QString dueRule; ///< id of its DeadlineRule
    QDateTime updatedAt;
    QString note;

    static const record::Description<Case> &description();
};

law::Harm harmOf(const Case &one);

} // namespace qilian::casework
