#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/casework/CasePeriods.h"
#include "core/casework/Stage.h"
#include "core/law/Catalogue.h"
#include "core/performance/CourtWindow.h"

#include <QDate>
#include <QStringList>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace qilian::casework {

/// A person fined beside the party of the case (直接责任人员, 第三方技术服务机构).
struct PersonFine {
    QString name;
    bool citizen = true;
    Money fine;
};

/// A document of the case, as far as the procedure asks.
struct DocumentFact {
    QString type; ///< resources/documents
    QDate madeOn; ///< final; invalid: a draft
    QDate servedOn; ///< delivered to the party; invalid: not yet
    bool complete = false; ///< every required field is filled
    int certifiedOfficers = 0; ///< named in it and certified on the day it was made
    std::optional<Money> fine; ///< a notice: the fine it announces to the party …
    std::vector<PersonFine> others; ///< … and to those fined beside it
};

struct OfficerFact {
    Uuid id;
    bool certified = false; ///< on the day asked about
    bool mustWithdraw = false; ///< a ground of recusal (回避)
};

/// Who approved, reviewed, voted or chaired, and whether the law lets him.
struct ApprovalFact {
    Uuid officer;
    QDate on;
};

/// A guard passed where the law leaves room (变通), by whom and why.
struct OverrideFact {
    QString officerName;
    QDate on;
    QString reason;
};

/// A measure that holds things: sealed or seized (查封、扣押), or registered in advance as evidence (先行登记保存).
struct HoldingFact {
    bool seizure = true;
    QDate lastDay; ///< until when things may be held; invalid: it cannot be counted
    bool open = true; ///< something of it is still held
};

enum class PartyKind { Unit, SoleTrader, Citizen };
QString enumText(PartyKind kind);
std::optional<PartyKind> enumFrom(PartyKind, QStringView text);

enum class ReviewResult { None, Passed, Amend, Returned, Transfer };
QString enumText(ReviewResult result);
std::optional<ReviewResult> enumFrom(ReviewResult, QStringView text);

enum class Defence { None, Written, Oral };
QString enumText(Defence defence);
std::optional<Defence> enumFrom(Defence, QStringView text);

/// What the record holds about a case, gathered once (factsOf) and then only read: the procedure's guards are functions
/// of these facts and of today, nothing else.
struct CaseFacts {
    Stage stage = Stage::Lead;
    bool contested = false; ///< two devices wrote a legal field; an officer must decide first

    QString source;
    QDate leadReceivedOn;
    QDate actEndedOn; ///< last day of the act; today for one that goes on
    QDate discoveredOn; ///< first dated act by which the bureau learnt of it
    law::Harm harm = law::Harm::None; ///< how long the act may be punished hangs on it
    QStringList violations;
    bool citesRepealedLaw = false;

    QStringList sameMatters; ///< other cases that may be about the same act, in words …
    QStringList finedBefore; ///< … and those of them that ended with a fine

    int evidence = 0;
    QDate lastEvidenceOn;
    QDate filedOn;
    std::vector<OfficerFact> officers; ///< who investigates (承办人)
    std::vector<DocumentFact> documents;
    std::set<QString> confirmations;
    std::map<Stage, ApprovalFact> approvals; ///< by the stage they let the case enter
    std::map<QString, OverrideFact> overrides; ///< by the guard passed
    CasePeriods periods; ///< extensions granted and time that does not count

    PartyKind party = PartyKind::Unit;
    bool penaltyProposed = true;
    bool otherHeavyPenalty =
        false; ///< suspension, stop of production, revocation …: in the range of a hearing by itself
    bool wantsHearingReport = false; ///< the bureau does
    std::optional<Money> fine; ///< of the party, decided or to be decided
    std::vector<PersonFine> others; ///< fined beside it, each with the sum of his acts
    bool unpunished = false; ///< every standing determination comes to no penalty
    bool discussionForced = false; ///< by a circumstance of a standing determination …
    bool legalReviewForced = false; ///< … likewise
    std::optional<Money> confiscation;

    QDate defenceWaivedOn; ///< written waiver
    Defence defence = Defence::None;
    QDate hearingAskedOn;
    QDate hearingOn;
    Uuid hearingChair;
    Uuid reviewer; ///< case review (案件审查)
    Uuid legalReviewer;
    ReviewResult legalReview = ReviewResult::None;
    QDate legalReviewedOn;
    bool majorInterest = false; ///< major public interest or rights. 行政处罚法 第五十八条
    bool complex = false;
    QDate discussedOn;
    QStringList voters; ///< ids of officers
    bool recusalOpen = false;
    bool crimeSuspected = false;

    std::vector<HoldingFact> holdings;
    bool closingUnreported = false; ///< production resumed without leave, and the government was not asked to close

    bool correctionOrdered = false;
    QDate correctedOn;
    Money paid;
    QDate paidOn;
    std::optional<Money> owed; ///< fine and confiscation of everybody, as a remedy left them; absent: as decided
    Money dailyFineOpen; ///< 按日连续处罚 that was served and is not paid
    Money addedPenaltyOpen; ///< 加处罚款 that is neither paid nor remitted
    performance::CourtWindow courtWindow;
    bool transferOpen = false; ///< to be transferred by the officers' own answers, and it is not
    bool crimeReported = false; ///< by a team of two (专案组). 国务院令第310号 第五条
    bool policeFiled = false;
    bool crimeOver = false; ///< transferred and come back: refused, withdrawn, no charge, punishment spared
    bool receivedElsewhere = false; ///< another body acknowledged the transfer (回执)
    bool remedyStarted = false; ///< a reconsideration or a suit …
    bool remedyDecided = false; ///< … and every one of them has its result
    bool courtEnforced = false;

    /// The latest final document of the type, null where there is none.
    const DocumentFact *made(const QString &type) const;
    /// The latest notice before the penalty (事先告知), of either kind.
    const DocumentFact *notice() const;
    bool investigates(const Uuid &officer) const;
};

} // namespace qilian::casework
