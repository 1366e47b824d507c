#pragma once

#include "core/casework/Case.h"

namespace qilian::casework {

enum class DocumentState {
    Draft, ///< may be changed
    Final, ///< numbered and dated; a change is a new version
    Void, ///< 作废: the number is not used again
};
QString enumText(DocumentState state);
std::optional<DocumentState> enumFrom(DocumentState, QStringView text);

/// How far the approval of a draft is (审批); only kinds with an ApprovalRule leave None.
enum class ApprovalState { None, Submitted, Approved, Returned };
QString enumText(ApprovalState state);
std::optional<ApprovalState> enumFrom(ApprovalState, QStringView text);

/// One document of a case (文书): its fields as typed, and what became of it.
struct CaseDocument {
    Id<CaseDocument> id;
    Id<Case> caseId;
    QString type; ///< id of a DocumentType
    QString title;
    QString number; ///< 文号, given when it is made final
    QString numberSeries;
    int numberSerial = 0;
    DocumentState state = DocumentState::Draft;
    QJsonObject fields; ///< by field id; shapes: FieldType. "_typed": ids of the fields an officer wrote himself
    QDate madeOn;
    QDate servedOn; ///< delivered to the party, or deemed so
    QString servedHow; ///< 直接, 留置, 邮寄, 公告, 电子 …
    QString digest; ///< SHA-256 of the sealed PDF
    int pages = 0;
    QString voidReason;
    Id<CaseDocument> replaces;
    ApprovalState approval = ApprovalState::None;

    static const record::Description<CaseDocument> &description();
};

/// One step of a document's approval; append only. What holds is the last one, as long as its digest is that of the
/// document (approvalDigest).
struct DocumentDecision {
    Id<DocumentDecision> id;
    Id<Case> caseId;
    Id<CaseDocument> document;
    ApprovalState step = ApprovalState::Submitted;
    QString digest;
    Uuid officer; ///< who submitted, approved or returned it
    QString officerName;
    QDate on;
    QString note; ///< the opinion, the reason
    bool onPaper = false; ///< signed on paper and entered by another

    static const record::Description<DocumentDecision> &description();
};

/// What an officer confirmed with his name, because no program can test it; also the head's approval of a stage
/// (`item` "approval.<stage>") and a guard passed where the law leaves room ("override.<guard>"). Append only: taken
/// back by a later one with `revoked`.
struct Confirmation {
    Id<Confirmation> id;
    Id<Case> caseId;
    QString item; ///< id of a Condition
    int round = 0; ///< of the case when it was confirmed
    Uuid officer;
    QString officerName;
    QDate on;
    QString note; ///< the ground, the reason
    bool revoked = false;

    static QString approvalOf(Stage stage) { return QStringLiteral("approval.") + enumText(stage); }
    static QString overrideOf(const QString &guard) { return QStringLiteral("override.") + guard; }
    static const record::Description<Confirmation> &description();
};

} // namespace qilian::casework
