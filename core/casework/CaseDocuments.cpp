#include "core/casework/CaseDocuments.h"

#include "core/casework/CaseNumber.h"
#include "core/casework/CaseService.h"
#include "core/casework/DailyDecision.h"
#include "core/casework/DocumentApproval.h"
#include "core/casework/MeasureDocuments.h"
#include "core/casework/Permission.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace qilian::casework {
namespace {

using store::Actor;
using store::CommitReceipt;
using store::Workspace;

constexpr auto kTyped = QLatin1String("_typed");
constexpr qsizetype kLongestPart = 70; // bytes of a file name that each of its parts may take

Error refused(const char *text, const QStringList &values = {})
{
    return {Error::Code::Refused, {"casework", text, values}, {}};
}

Result<const DocumentType *> typeOf(const QString &id)
{
    if (const DocumentType *type = DocumentTypes::shipped().find(id))
        return type;
    return Error{Error::Code::NotFound,
        {"casework", QT_TRANSLATE_NOOP("casework", "This program knows no document “%1”."), {id}}, {}};
}

/// 内部表不编发文号: case number, kind and order within the case.
QString internalNumber(const CaseFile &file, const CaseDocument &document)
{
    const auto before =
        std::count_if(file.documents.begin(), file.documents.end(), [&document](const CaseDocument &other) {
            return other.type == document.type && other.id != document.id && other.madeOn.isValid();
        });
    const QString number = file.one.number.isEmpty() ? file.one.cause : file.one.number;
    return QStringLiteral("%1-%2-%3").arg(number, document.title).arg(before + 1);
}

/// A change of one document, and with it the case's day of change and its next last day.
Result<CommitReceipt> change(
    Workspace &workspace, const Actor &actor, const Message &reason, const CaseDocument &document)
{
    auto file = readCaseFile(workspace.reader(), document.caseId, workspace.area());
    if (!file)
        return file.error();
    std::erase_if(file->documents, [&document](const CaseDocument &other) { return other.id == document.id; });
    file->documents.push_back(document);
    auto work = workspace.begin(actor, reason);
    if (auto stored = work.get(document.id); !stored && stored.error().code != Error::Code::NotFound)
        return stored.error();
    work.put(document);
    auto one = work.get(document.caseId);
    if (!one)
        return one.error();
    one->updatedAt = workspace.clock().now();
    keepDue(*one, *file, todayOf(workspace));
    work.put(*one);
    return work.commit();
}

} // namespace

Result<CaseDocument> draftDocument(const CaseFile &file, const QString &type, QDate today)
{
    const auto kind = typeOf(type);
    if (!kind)
        return kind.error();
    CaseDocument out;
    out.id = Id<CaseDocument>::create();
    out.caseId = file.one.id;
    out.type = type;
    out.title = (*kind)->title;
    out.fields = fillDocument(**kind, file, today);
    return out;
}

void writeField(CaseDocument &draft, const QString &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        draft.fields.remove(field);
    else
        draft.fields.insert(field, value);
    QJsonArray typed = draft.fields.value(kTyped).toArray();
    if (!typed.contains(field))
        typed.append(field);
    draft.fields.insert(kTyped, typed);
}

void refillDraft(CaseDocument &draft, const CaseFile &file, QDate today)
{
    const DocumentType *type = DocumentTypes::shipped().find(draft.type);
    if (!type)
        return;
    const QJsonArray typed = draft.fields.value(kTyped).toArray();
    QJsonObject filled = fillDocument(*type, seenBy(draft, file), today);
    if (draft.fields.contains(kServiceMeant)) { // another than the latest
        filled.insert(kServiceMeant, draft.fields.value(kServiceMeant));
        fillFromService(*type, file, filled);
    }
    for (auto at = filled.begin(); at != filled.end(); ++at) {
        if (!typed.contains(at.key()))
            draft.fields.insert(at.key(), at.value());
    }
}

CaseDocument nextVersion(const CaseDocument &final)
{
    CaseDocument out;
    out.id = Id<CaseDocument>::create();
    out.caseId = final.caseId;
    out.type = final.type;
    out.title = final.title;
    out.replaces = final.id;
    out.fields = final.fields;
    if (const DocumentType *type = DocumentTypes::shipped().find(final.type)) {
        for (const DocumentField &field : type->fields) {
            if (field.comesLater())
                out.fields.remove(field.id);
        }
    }
    if (const ApprovalRule *rule = ApprovalRule::of(final.type))
        out.fields.remove(rule->field);
    return out;
}

Result<CommitReceipt> saveDraft(Workspace &workspace, const Actor &actor, const CaseDocument &draft)
{
    const auto stored = workspace.reader().get(draft.id);
    if (stored && stored->state != DocumentState::Draft)
        return refused(QT_TRANSLATE_NOOP("casework", "%1 is final. Make a new version instead."), {stored->title});
    CaseDocument saved = draft;
    keepApproval(saved, stored ? *stored : CaseDocument());
    return change(workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Write %1"), {draft.title}}, saved);
}

Result<CaseDocument> finishDocument(Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id)
{
    const store::Reader reader = workspace.reader();
    auto document = reader.get(id);
    if (!document)
        return document.error();
    if (document->state != DocumentState::Draft)
        return refused(QT_TRANSLATE_NOOP("casework", "%1 is final. Make a new version instead."), {document->title});
    const auto type = typeOf(document->type);
    if (!type)
        return type.error();
    if (const Result<void> approved = checkApproval(reader, *document); !approved)
        return approved.error();
    if (const auto faults = checkDocument(**type, document->fields); !faults.empty()) {
        QStringList words;
        for (const DocumentFault &fault : faults)
            words.append(fault.words.inWords());
        return refused(QT_TRANSLATE_NOOP("casework", "%1 is not complete. %2"), {document->title, words.join(u' ')});
    }
    const auto file = readCaseFile(reader, document->caseId, workspace.area());
    if (!file)
        return file.error();
    const QDate today = todayOf(workspace);
    if (!dayOfRecord(*document).isValid())
        document->madeOn = today;
    if (const auto objections = objectionsToRecord(*file, *document); !objections.empty())
        return Error{Error::Code::Refused, objections.front().words, {}};
    if (document->type == QLatin1String("daily_decision")) {
        if (const Result<void> may = mayDecideDaily(*file, *document, today); !may)
            return may.error();
    }
    const NumberLock lock;
    if ((*type)->numberWord.isEmpty()) {
        document->number = internalNumber(*file, *document);
    } else {
        const auto series = numberSeries(file->bureau, (*type)->numberWord, today.year());
        if (!series)
            return series.error();
        const auto number = nextNumber(workspace, *series);
        if (!number)
            return number.error();
        document->number = number->text();
        document->numberSeries = number->series;
        document->numberSerial = number->serial;
    }
    document->state = DocumentState::Final;
    document->madeOn = today;
    if ((*type)->field(u"doc_no"))
        document->fields.insert(QStringLiteral("doc_no"), document->number);
    if ((*type)->field(u"issue_date"))
        document->fields.insert(QStringLiteral("issue_date"), today.toString(Qt::ISODate));
    const auto done = change(workspace, actor,
        {"casework", QT_TRANSLATE_NOOP("casework", "Make %1 final: %2"), {document->title, document->number}},
        *document);
    if (!done)
        return done.error();
    return document;
}

Result<CommitReceipt> serveDocument(
    Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id, QDate on, const QString &how)
{
    const store::Reader reader = workspace.reader();
    const auto document = reader.get(id);
    if (!document)
        return document.error();
    const auto file = readCaseFile(reader, document->caseId, workspace.area());
    if (!file)
        return file.error();
    const auto &ways = ServiceRules::shipped().ways();
    const auto way =
        std::find_if(ways.begin(), ways.end(), [&how](const ServiceWayRule &rule) { return rule.name.zh == how; });
    if (way == ways.end())
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Choose the way it was served."), {}}, QStringLiteral("way")};
    ServiceDraft draft = beginService(*file, id);
    draft.attempt.way = way->way;
    // a day without a time: at noon in China
    draft.attempt.at = on == todayOf(workspace) ? workspace.clock().now() : QDateTime(on, QTime(4, 0), Qt::UTC);
    const bool isUnit = file->one.partyKind == PartyKind::Unit;
    const QString representative = file->one.partyRepresentative;
    ServiceOutcome taken;
    taken.at = draft.attempt.at;
    taken.receiver = isUnit && !representative.isEmpty() ? representative : file->one.partyName;
    taken.relation = isUnit ? QStringLiteral("legal_representative") : QStringLiteral("self");
    draft.outcome = taken;
    return recordService(workspace, actor, draft);
}

Result<CommitReceipt> voidDocument(
    Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Write why the document is void."), {}}, {}};
    auto document = workspace.reader().get(id);
    if (!document)
        return document.error();
    if (document->state == DocumentState::Void)
        return refused(QT_TRANSLATE_NOOP("casework", "%1 is void already."), {document->title});
    document->state = DocumentState::Void;
    document->voidReason = reason.trimmed();
    document->approval = ApprovalState::None;
    return change(
        workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Make %1 void"), {document->title}}, *document);
}

Result<CommitReceipt> sealDocument(
    Workspace &workspace, const Actor &actor, const Id<CaseDocument> &id, const QString &digest, int pages)
{
    auto document = workspace.reader().get(id);
    if (!document)
        return document.error();
    if (document->state != DocumentState::Final || !document->digest.isEmpty())
        return refused(QT_TRANSLATE_NOOP("casework", "Only a final document without a sealed copy can be sealed."));
    document->digest = digest;
    document->pages = pages;
    return change(
        workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Seal %1"), {document->title}}, *document);
}

QString documentFileName(const CaseFile &file, const CaseDocument &document, QDate today)
{
    const auto part = [](QString text) {
        static const QRegularExpression kRefused(QStringLiteral("[\\\\/:*?\"<>|_\\s\\p{C}]+"));
        text.replace(kRefused, QStringLiteral(" "));
        text = text.trimmed();
        while (text.startsWith(u'.') || text.startsWith(u'-'))
            text.remove(0, 1);
        qsizetype end = text.size(); // a name of 255 bytes is what file systems take
        while (text.left(end).toUtf8().size() > kLongestPart)
            --end;
        if (end < text.size() && end > 0 && text.at(end - 1).isHighSurrogate())
            --end;
        return text.left(end).trimmed();
    };
    const QDate day = document.madeOn.isValid() ? document.madeOn : today;
    QStringList parts{part(file.bureau.shortName.isEmpty() ? file.bureau.name : file.bureau.shortName),
        part(file.one.partyName), part(document.title), day.toString(QStringLiteral("yyyyMMdd"))};
    parts.removeAll(QString());
    return parts.join(u'_') + QStringLiteral(".pdf");
}

} // namespace qilian::casework
