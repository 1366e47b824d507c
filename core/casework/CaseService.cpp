#include "core/casework/CaseService.h"

#include "core/base/ChinaTime.h"
#include "core/casework/CaseDocuments.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::casework {
namespace {

using store::Actor;
using store::CommitReceipt;
using store::Workspace;

Error refused(const char *text, const QStringList &values = {})
{
    return {Error::Code::Refused, {"casework", text, values}, {}};
}

const CaseDocument *documentOf(const CaseFile &file, const Id<CaseDocument> &id)
{
    const auto at = std::find_if(
        file.documents.begin(), file.documents.end(), [&id](const CaseDocument &one) { return one.id == id; });
    return at == file.documents.end() ? nullptr : &*at;
}

/// Puts the records, and what follows from them: day and way of service of the document, the case's next last day.
/// `file` holds the new records already.
Result<CommitReceipt> keep(Workspace &workspace, const Actor &actor, const Message &reason, CaseFile &file,
    const ServiceAttempt &attempt, bool isNew, const ServiceOutcome *outcome)
{
    auto work = workspace.begin(actor, reason);
    if (isNew)
        work.put(attempt);
    if (outcome)
        work.put(*outcome);
    deriveService(file);
    const CaseDocument *derived = documentOf(file, attempt.document);
    auto document = work.get(attempt.document);
    auto one = work.get(attempt.caseId);
    if (!document)
        return document.error();
    if (!one)
        return one.error();
    if (derived) {
        document->servedOn = derived->servedOn;
        document->servedHow = derived->servedHow;
        work.put(*document);
    }
    one->updatedAt = workspace.clock().now();
    keepDue(*one, file, todayOf(workspace));
    work.put(*one);
    return work.commit();
}

/// The file of an attempt's case, and the attempt's place in it.
struct Found {
    CaseFile file;
    ServiceCourse course;
};
Result<Found> find(const Workspace &workspace, const Id<ServiceAttempt> &id)
{
    const store::Reader reader = workspace.reader();
    const auto attempt = reader.get(id);
    if (!attempt)
        return attempt.error();
    auto file = readCaseFile(reader, attempt->caseId, workspace.area());
    if (!file)
        return file.error();
    for (ServiceCourse &course : coursesOf(*file, attempt->document)) {
        if (course.attempt.id == id)
            return Found{std::move(*file), std::move(course)};
    }
    return Error{Error::Code::NotFound,
        {"casework", QT_TRANSLATE_NOOP("casework", "The case has no such attempt of service."), {}}, id.text()};
}

void sign(ServiceOutcome &outcome, const Actor &actor, const ServiceAttempt &attempt)
{
    outcome.id = Id<ServiceOutcome>::create();
    outcome.caseId = attempt.caseId;
    outcome.attempt = attempt.id;
    outcome.officer = actor.officer;
    outcome.officerName = actor.name;
}

QString resultWords(const ServiceCourse &course)
{
    if (!course.outcome)
        return {};
    const ServiceOutcome &outcome = *course.outcome;
    QStringList out;
    if (!outcome.reason.isEmpty())
        out.append(QStringLiteral("%1：%2").arg(documentDate(chinaDay(outcome.at)), outcome.reason));
    if (!outcome.witness.isEmpty())
        out.append(QStringLiteral("见证人：%1").arg(outcome.witness));
    return out.join(QStringLiteral("；"));
}

QJsonArray proofTitles(const CaseFile &file, const ServiceCourse &course)
{
    QJsonArray out;
    if (!course.attempt.through.isEmpty())
        out.append(course.attempt.through);
    for (const evidence::EvidenceItem &item : file.evidence) {
        if (course.outcome && course.outcome->proofs.contains(item.id.text()))
            out.append(item.title);
    }
    return out;
}

/// The course a receipt or a publication is about.
std::optional<ServiceCourse> meant(const CaseFile &file, const QJsonObject &fields, bool publication)
{
    const QString id = fields.value(kServiceMeant).toString();
    std::optional<ServiceCourse> out;
    for (const ServiceAttempt &attempt : file.attempts) {
        for (ServiceCourse &course : coursesOf(file, attempt.document)) {
            if (course.attempt.id != attempt.id || course.isVoid())
                continue;
            if (attempt.id.text() == id)
                return course;
            if (id.isEmpty() && (!publication || attempt.way == ServiceWay::Publication))
                out = std::move(course);
        }
    }
    return out;
}

} // namespace

ServiceDraft beginService(const CaseFile &file, const Id<CaseDocument> &document)
{
    ServiceDraft out;
    out.attempt.id = Id<ServiceAttempt>::create();
    out.attempt.caseId = file.one.id;
    out.attempt.document = document;
    out.attempt.officers = file.one.officers.mid(0, 2);
    out.attempt.addressee = file.one.partyName;
    const auto postal = std::find_if(file.addresses.begin(), file.addresses.end(),
        [](const party::ServiceAddress &address) { return address.kind != party::AddressKind::Electronic; });
    out.attempt.address =
        postal != file.addresses.end() && postal->confirmedOn.isValid() ? postal->text : file.one.partyAddress;
    return out;
}

Result<CommitReceipt> recordService(Workspace &workspace, const Actor &actor, const ServiceDraft &draft)
{
    auto file = readCaseFile(workspace.reader(), draft.attempt.caseId, workspace.area());
    if (!file)
        return file.error();
    const CaseDocument *document = documentOf(*file, draft.attempt.document);
    if (!document || document->state != DocumentState::Final)
        return refused(QT_TRANSLATE_NOOP("casework", "Only a final document can be served."));
    if (const auto faults = faultsOf(*file, draft, todayOf(workspace)); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    const QString title = document->title;
    file->attempts.push_back(draft.attempt);
    std::optional<ServiceOutcome> outcome = draft.outcome;
    if (outcome) {
        sign(*outcome, actor, draft.attempt);
        file->outcomes.push_back(*outcome);
    }
    return keep(workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Serve %1"), {title}}, *file,
        draft.attempt, true, outcome ? &*outcome : nullptr);
}

Result<CommitReceipt> noteOutcome(Workspace &workspace, const Actor &actor, const ServiceOutcome &outcome)
{
    auto found = find(workspace, outcome.attempt);
    if (!found)
        return found.error();
    if (found->course.isVoid() || found->course.servedOn.isValid())
        return refused(
            QT_TRANSLATE_NOOP("casework", "What came of this attempt is noted. Make it void if it is wrong."));
    if (const auto faults = faultsOf(found->file, {found->course.attempt, outcome}, todayOf(workspace));
        !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    ServiceOutcome kept = outcome;
    sign(kept, actor, found->course.attempt);
    found->file.outcomes.push_back(kept);
    return keep(workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Note what came of the service"), {}},
        found->file, found->course.attempt, false, &kept);
}

Result<CommitReceipt> voidService(
    Workspace &workspace, const Actor &actor, const Id<ServiceAttempt> &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "Write why the entry is void."), {}}, QStringLiteral("reason")};
    auto found = find(workspace, id);
    if (!found)
        return found.error();
    if (found->course.isVoid())
        return refused(QT_TRANSLATE_NOOP("casework", "The entry is void already."));
    ServiceOutcome outcome;
    outcome.result = ServiceResult::Void;
    outcome.at = workspace.clock().now();
    outcome.reason = reason.trimmed();
    sign(outcome, actor, found->course.attempt);
    found->file.outcomes.push_back(outcome);
    return keep(workspace, actor, {"casework", QT_TRANSLATE_NOOP("casework", "Make a service void"), {}}, found->file,
        found->course.attempt, false, &outcome);
}

Result<CaseDocument> draftReceipt(const CaseFile &file, const Id<ServiceAttempt> &attempt, QDate today)
{
    const bool isKnown = std::any_of(file.attempts.begin(), file.attempts.end(),
        [&attempt](const ServiceAttempt &one) { return one.id == attempt; });
    if (!isKnown)
        return Error{Error::Code::NotFound,
            {"casework", QT_TRANSLATE_NOOP("casework", "The case has no such attempt of service."), {}},
            attempt.text()};
    auto draft = draftDocument(file, QStringLiteral("delivery_receipt"), today);
    if (!draft)
        return draft;
    draft->fields.insert(kServiceMeant, attempt.text());
    fillFromService(*DocumentTypes::shipped().find(draft->type), file, draft->fields);
    return draft;
}

void fillFromService(const DocumentType &type, const CaseFile &file, QJsonObject &fields)
{
    const bool publication = type.id == QLatin1String("delivery_notice");
    if (!publication && type.id != QLatin1String("delivery_receipt"))
        return;
    const auto course = meant(file, fields, publication);
    const CaseDocument *document = course ? documentOf(file, course->attempt.document) : nullptr;
    if (!document)
        return;
    const auto put = [&](const char *field, const QJsonValue &value) {
        const bool isEmpty =
            value.isString() ? value.toString().isEmpty() : value.isArray() && value.toArray().isEmpty();
        if (type.field(QString::fromLatin1(field)) && !isEmpty)
            fields.insert(QString::fromLatin1(field), value);
    };
    const ServiceAttempt &attempt = course->attempt;
    const ServiceOutcome outcome = course->outcome.value_or(ServiceOutcome());
    if (publication) {
        put("start", chinaDay(attempt.at).toString(Qt::ISODate));
        put("effective", deemedServedOn(attempt).toString(Qt::ISODate));
        put("media", attempt.through);
        put("reason", attempt.note);
        return;
    }
    put("docs", QStringLiteral("《%1》（%2）1份").arg(document->title, document->number));
    put("receiver", attempt.addressee);
    put("mode", ServiceRules::shipped().of(attempt.way).name.zh.left(2));
    put("place", attempt.address);
    const QDateTime moment = course->outcome ? outcome.at : attempt.at;
    put("time", inChina(moment).toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    if (attempt.way == ServiceWay::Left)
        put("signer", QStringLiteral("受送达人拒绝签收"));
    else if (!outcome.receiver.isEmpty())
        put("signer",
            QStringLiteral("%1（%2）")
                .arg(outcome.receiver, ServiceRules::shipped().receiverName(outcome.relation).zh));
    put("refuse", resultWords(*course));
    put("attach", proofTitles(file, *course));
}

} // namespace qilian::casework
