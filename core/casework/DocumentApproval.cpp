#include "core/casework/DocumentApproval.h"

#include "core/access/Separation.h"
#include "core/base/Digest.h"
#include "core/casework/CaseWork.h"
#include "core/casework/DocumentContent.h"
#include "core/casework/DocumentType.h"

#include <QJsonDocument>
#include <algorithm>

namespace qilian::casework {
namespace {

using access::Officer;
using store::Actor;
using store::CommitReceipt;
using store::Workspace;

constexpr auto kTyped = QLatin1String("_typed");

Error refused(const char *text, const QStringList &values = {})
{
    return {Error::Code::Refused, {"casework", text, values}, {}};
}

/// A draft whose kind needs approval, with the case it belongs to.
struct Draft {
    CaseDocument document;
    const ApprovalRule *rule;
    const DocumentType *type;
    CaseFile file;
};

Result<Draft> draftFor(const Workspace &workspace, const Id<CaseDocument> &id)
{
    const store::Reader reader = workspace.reader();
    auto document = reader.get(id);
    if (!document)
        return document.error();
    const ApprovalRule *rule = ApprovalRule::of(document->type);
    const DocumentType *type = DocumentTypes::shipped().find(document->type);
    if (!rule || !type || document->state != DocumentState::Draft)
        return refused(QT_TRANSLATE_NOOP("casework", "%1 needs no approval now."), {document->title});
    auto file = readCaseFile(reader, document->caseId, workspace.area());
    if (!file)
        return file.error();
    return Draft{std::move(*document), rule, type, std::move(*file)};
}

/// What is missing besides the decision itself.
Result<void> checkComplete(const Draft &draft)
{
    QStringList words;
    for (const DocumentFault &fault : checkDocument(*draft.type, draft.document.fields)) {
        if (fault.field != draft.rule->field)
            words.append(fault.words.inWords());
    }
    if (words.isEmpty())
        return {};
    return refused(QT_TRANSLATE_NOOP("casework", "%1 is not complete. %2"), {draft.document.title, words.join(u' ')});
}

const DocumentDecision *lastOf(const CaseFile &file, const Id<CaseDocument> &document)
{
    const auto at = std::find_if(file.decisions.rbegin(), file.decisions.rend(),
        [&document](const DocumentDecision &one) { return one.document == document; });
    return at == file.decisions.rend() ? nullptr : &*at;
}

/// The decision and the document it changes, in one commit.
Result<CommitReceipt> put(
    Workspace &workspace, const Actor &actor, const Message &reason, CaseDocument document, DocumentDecision decision)
{
    decision.id = Id<DocumentDecision>::create();
    decision.caseId = document.caseId;
    decision.document = document.id;
    decision.digest = approvalDigest(document);
    document.approval = decision.step;
    auto work = workspace.begin(actor, reason);
    if (const auto stored = work.get(document.id); !stored)
        return stored.error();
    work.put(document);
    work.put(decision);
    return work.commit();
}

Result<CommitReceipt> putApproved(
    Workspace &workspace, const Actor &actor, const Draft &draft, const DocumentDecision &decision)
{
    CaseDocument document = draft.document;
    if (!draft.rule->field.isEmpty())
        document.fields.insert(draft.rule->field,
            QJsonObject{{QStringLiteral("opinion"), decision.note}, {QStringLiteral("name"), decision.officerName},
                {QStringLiteral("on"), decision.on.toString(Qt::ISODate)}});
    return put(workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Approve %1"), {document.title}}, document,
        decision);
}

/// Submitted, unchanged since, and this officer may decide.
Result<DocumentDecision> decisionBy(const Workspace &workspace, const Actor &actor, const Draft &draft)
{
    const DocumentDecision *last = lastOf(draft.file, draft.document.id);
    if (draft.document.approval != ApprovalState::Submitted || !last || last->digest != approvalDigest(draft.document))
        return refused(
            QT_TRANSLATE_NOOP("casework", "%1 does not wait for approval: it was not submitted as it is now."),
            {draft.document.title});
    const auto officer = workspace.reader().get(Id<Officer>(actor.officer));
    if (!officer)
        return refused(QT_TRANSLATE_NOOP("casework", "Only an officer of the bureau can do this. Log in as one."));
    if (const Result<void> may = mayApprove(draft.file, *officer, draft.document); !may)
        return may.error();
    DocumentDecision out;
    out.officer = actor.officer;
    out.officerName = officer->name;
    out.on = todayOf(workspace);
    return out;
}

} // namespace

QString approvalDigest(const CaseDocument &document)
{
    QJsonObject signedFields = document.fields;
    signedFields.remove(kTyped);
    if (const ApprovalRule *rule = ApprovalRule::of(document.type))
        signedFields.remove(rule->field);
    if (const DocumentType *type = DocumentTypes::shipped().find(document.type)) {
        for (const DocumentField &field : type->fields) {
            if (field.comesLater())
                signedFields.remove(field.id);
        }
    }
    return QString::fromLatin1(toHex(digestOf(QJsonDocument(signedFields).toJson(QJsonDocument::Compact))));
}

Result<CommitReceipt> submitDocument(Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id)
{
    const Result<Draft> draft = draftFor(workspace, id);
    if (!draft)
        return draft.error();
    if (draft->document.approval == ApprovalState::Submitted || draft->document.approval == ApprovalState::Approved)
        return refused(QT_TRANSLATE_NOOP("casework", "%1 is submitted already."), {draft->document.title});
    if (const Result<void> complete = checkComplete(*draft); !complete)
        return complete.error();
    DocumentDecision decision;
    decision.step = ApprovalState::Submitted;
    decision.officer = actor.officer;
    decision.officerName = actor.name;
    decision.on = todayOf(workspace);
    return put(workspace, actor,
        {"casework", QT_TRANSLATE_NOOP("casework", "Submit %1 for approval"), {draft->document.title}}, draft->document,
        decision);
}

Result<void> mayApprove(const CaseFile &file, const Officer &officer, const CaseDocument &document)
{
    const ApprovalRule *rule = ApprovalRule::of(document.type);
    const bool reviews = rule && rule->by == access::Role::Reviewer;
    const auto objections =
        access::objectionsTo(officer, reviews ? access::Duty::Review : access::Duty::Decide, file.one.officers);
    if (!objections.empty())
        return Error{Error::Code::Refused, objections.front().words, {}};
    if (file.one.withdrawn.contains(officer.id.text()))
        return refused(QT_TRANSLATE_NOOP("casework", "%1 must withdraw from this case and does not decide in it."),
            {officer.name});
    const auto submitted =
        std::find_if(file.decisions.rbegin(), file.decisions.rend(), [&document](const DocumentDecision &one) {
            return one.document == document.id && one.step == ApprovalState::Submitted;
        });
    if (submitted != file.decisions.rend() && submitted->officer == officer.id.uuid())
        return refused(
            QT_TRANSLATE_NOOP("casework", "%1 submitted this and does not approve it himself."), {officer.name});
    return {};
}

Result<CommitReceipt> approveDocument(
    Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id, const QString &opinion)
{
    const Result<Draft> draft = draftFor(workspace, id);
    if (!draft)
        return draft.error();
    Result<DocumentDecision> decision = decisionBy(workspace, actor, *draft);
    if (!decision)
        return decision.error();
    decision->step = ApprovalState::Approved;
    decision->note = opinion.trimmed().isEmpty() ? QStringLiteral("同意。") : opinion.trimmed();
    return putApproved(workspace, actor, *draft, *decision);
}

Result<CommitReceipt> returnDocument(
    Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{
            Error::Code::Invalid, {"casework", QT_TRANSLATE_NOOP("casework", "Write what is to be changed."), {}}, {}};
    const Result<Draft> draft = draftFor(workspace, id);
    if (!draft)
        return draft.error();
    Result<DocumentDecision> decision = decisionBy(workspace, actor, *draft);
    if (!decision)
        return decision.error();
    decision->step = ApprovalState::Returned;
    decision->note = reason.trimmed();
    return put(workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Return %1"), {draft->document.title}},
        draft->document, *decision);
}

Result<CommitReceipt> enterPaperApproval(
    Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id, const PaperApproval &approval)
{
    const Result<Draft> draft = draftFor(workspace, id);
    if (!draft)
        return draft.error();
    const QDate today = todayOf(workspace);
    if (!approval.on.isValid() || approval.on > today || approval.on < draft->file.one.leadReceivedOn)
        return Error{Error::Code::Invalid,
            {"casework",
                QT_TRANSLATE_NOOP("casework", "It was signed between the day the lead was received and today."), {}},
            {}};
    const auto approver = workspace.reader().get(approval.approver);
    if (!approver)
        return Error{
            Error::Code::Invalid, {"casework", QT_TRANSLATE_NOOP("casework", "Choose who signed the paper."), {}}, {}};
    if (const Result<void> may = mayApprove(draft->file, *approver, draft->document); !may)
        return may.error();
    if (const Result<void> complete = checkComplete(*draft); !complete)
        return complete.error();
    DocumentDecision decision;
    decision.step = ApprovalState::Approved;
    decision.officer = approver->id.uuid();
    decision.officerName = approver->name;
    decision.on = approval.on;
    decision.note = approval.opinion.trimmed().isEmpty() ? QStringLiteral("同意。") : approval.opinion.trimmed();
    decision.onPaper = true;
    return putApproved(workspace, actor, *draft, decision);
}

Result<void> checkApproval(const store::Reader &reader, const CaseDocument &document)
{
    const ApprovalRule *rule = ApprovalRule::of(document.type);
    if (!rule)
        return {};
    const auto steps =
        reader.records<DocumentDecision>("casework/decisions_of_document", {{"document", document.id.uuid().bytes()}});
    if (!steps)
        return steps.error();
    if (steps->empty() || steps->back().step != ApprovalState::Approved)
        return refused(QT_TRANSLATE_NOOP("casework", "%1 must be approved first (%2). Submit it for approval."),
            {document.title, rule->signature});
    if (steps->back().digest != approvalDigest(document))
        return refused(QT_TRANSLATE_NOOP("casework", "%1 was changed after %2 approved it. Submit it again."),
            {document.title, steps->back().officerName});
    return {};
}

void keepApproval(CaseDocument &draft, const CaseDocument &stored)
{
    const ApprovalRule *rule = ApprovalRule::of(draft.type);
    if (!rule)
        return;
    const bool same = approvalDigest(draft) == approvalDigest(stored);
    const bool decided = stored.approval == ApprovalState::Submitted || stored.approval == ApprovalState::Approved;
    draft.approval = decided && !same ? ApprovalState::None : stored.approval;
    // Nobody writes the decision but who decides.
    const QJsonValue decision = stored.fields.value(rule->field);
    if (draft.approval == ApprovalState::Approved && !decision.isUndefined())
        draft.fields.insert(rule->field, decision);
    else
        draft.fields.remove(rule->field);
}

Result<std::vector<AwaitedDocument>> awaitingApproval(
    const store::Reader &reader, const Id<Officer> &officer, int limit)
{
    const auto decider = reader.get(officer);
    if (!decider && decider.error().code == Error::Code::NotFound)
        return std::vector<AwaitedDocument>(); // who is none of the office approves nothing
    if (!decider)
        return decider.error();
    const auto waiting = reader.records<CaseDocument>("casework/documents_awaiting_approval");
    if (!waiting)
        return waiting.error();
    std::vector<AwaitedDocument> out;
    for (const CaseDocument &document : *waiting) {
        if (int(out.size()) == limit)
            break;
        CaseFile file;
        auto one = reader.get(document.caseId);
        auto steps = reader.records<DocumentDecision>(
            "casework/decisions_of_document", {{"document", document.id.uuid().bytes()}});
        if (!steps)
            return steps.error();
        if (!one)
            continue; // has not come from the other device yet
        file.one = std::move(*one);
        file.decisions = std::move(*steps);
        if (!file.decisions.empty() && mayApprove(file, *decider, document))
            out.push_back({document, file.one, file.decisions.back()});
    }
    std::stable_sort(out.begin(), out.end(),
        [](const AwaitedDocument &a, const AwaitedDocument &b) { return a.submitted.id < b.submitted.id; });
    return out;
}

} // namespace qilian::casework
