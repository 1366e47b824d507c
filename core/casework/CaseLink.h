#pragma once

#include "core/casework/Case.h"
#include "core/store/Workspace.h"

namespace qilian::casework {

/// How one case belongs to another.
enum class CaseRelation {
    SameParty, ///< 同一当事人
    SameAct, ///< 同一行为
    Joint, ///< 并案
    Split, ///< 分案
    FollowUp, ///< 后续
    DailyFine, ///< 按日连续处罚
    TransferredFrom, ///< 移送而来
};
QString enumText(CaseRelation relation);
std::optional<CaseRelation> enumFrom(CaseRelation, QStringView text);

/// That an officer linked two cases; shown in both.
struct CaseLink {
    Id<CaseLink> id;
    Id<Case> one; ///< where it was noted
    Id<Case> other;
    CaseRelation relation = CaseRelation::SameAct;
    QString note;
    bool withdrawn = false;

    static const record::Description<CaseLink> &description();
};

/// Another case, seen from one: linked by an officer, or found because the party is the same.
struct RelatedCase {
    Id<Case> id;
    QString number;
    QString partyName;
    QString cause;
    Stage stage = Stage::Lead;
    Id<CaseLink> link; ///< null: found
    CaseRelation relation = CaseRelation::SameParty;
    bool fromHere = true; ///< the link was noted in this case
    QString note;
};

/// Linked ones first, then what is found by the party or its code, newest first; at most `limit` of those.
Result<std::vector<RelatedCase>> relatedCases(const store::Reader &reader, const Case &one, int limit);

/// Invalid for a case with itself; Refused where they are linked like that already; NotFound where there is no such
/// case.
Result<store::CommitReceipt> linkCases(store::Workspace &workspace, const store::Actor &actor, const CaseLink &link);
Result<store::CommitReceipt> withdrawLink(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseLink> &id);

} // namespace qilian::casework
