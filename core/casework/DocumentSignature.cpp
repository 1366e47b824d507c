#include "core/casework/DocumentSignature.h"

#include "core/base/Digest.h"
#include "core/base/Json.h"

#include <algorithm>

namespace qilian::casework {
namespace {

bool isSameSigner(const DocumentSignature &a, const DocumentSignature &b)
{
    return a.document == b.document && a.role == b.role && a.name == b.name;
}

} // namespace

const record::Description<DocumentSignature> &DocumentSignature::description()
{
    static const auto kSignature = record::describe<DocumentSignature>("document_signature")
                                       .field("case_id", &DocumentSignature::caseId)
                                       .field("document", &DocumentSignature::document)
                                       .field("role", &DocumentSignature::role)
                                       .field("signer", &DocumentSignature::name)
                                       .field("refused", &DocumentSignature::refused)
                                       .field("reason", &DocumentSignature::reason)
                                       .field("witness", &DocumentSignature::witness)
                                       .field("strokes", &DocumentSignature::strokes)
                                       .field("input", &DocumentSignature::input)
                                       .field("device", &DocumentSignature::device)
                                       .field("signed_at_ms", &DocumentSignature::at)
                                       .field("digest", &DocumentSignature::digest)
                                       .field("officer", &DocumentSignature::officer)
                                       .field("officer_name", &DocumentSignature::officerName)
                                       .index({"case_id", "id"})
                                       .appendOnly();
    return kSignature;
}

QString contentDigest(const CaseDocument &document)
{
    const DocumentType *type = DocumentTypes::shipped().find(document.type);
    QJsonObject shown;
    for (auto at = document.fields.begin(); at != document.fields.end(); ++at) {
        const DocumentField *field = type ? type->field(at.key()) : nullptr;
        const bool isLater = at.key().startsWith(u'_') || (field && (field->isGivenByProgram() || field->comesLater()));
        if (!isLater)
            shown.insert(at.key(), at.value());
    }
    const auto canonical = canonicalJson({{QStringLiteral("type"), document.type},
        {QStringLiteral("title"), document.title}, {QStringLiteral("fields"), shown}});
    return canonical ? QString::fromLatin1(toHex(digestOf(*canonical))) : QString();
}

bool holds(const DocumentSignature &signature, const CaseDocument &document)
{
    return signature.document == document.id && !signature.digest.isEmpty()
        && signature.digest == contentDigest(document);
}

std::vector<DocumentSignature> signaturesThatHold(std::span<const DocumentSignature> all, const CaseDocument &document)
{
    std::vector<DocumentSignature> out;
    const QString digest = contentDigest(document);
    for (const DocumentSignature &signature : all) {
        if (signature.document != document.id || signature.digest.isEmpty() || signature.digest != digest)
            continue;
        std::erase_if(out, [&signature](const DocumentSignature &before) { return isSameSigner(before, signature); });
        out.push_back(signature);
    }
    return out;
}

std::vector<DocumentSignature> signaturesLost(std::span<const DocumentSignature> all, const CaseDocument &document)
{
    const auto standing = signaturesThatHold(all, document);
    std::vector<DocumentSignature> out;
    for (const DocumentSignature &signature : all) {
        const auto isSame = [&signature](const DocumentSignature &other) { return isSameSigner(other, signature); };
        if (signature.document != document.id || std::any_of(standing.begin(), standing.end(), isSame))
            continue;
        std::erase_if(out, isSame);
        out.push_back(signature);
    }
    return out;
}

std::vector<SignatureRole> rolesMissing(std::span<const DocumentSignature> all, const CaseDocument &document)
{
    std::vector<SignatureRole> out;
    const DocumentType *type = DocumentTypes::shipped().find(document.type);
    if (!type)
        return out;
    const auto standing = signaturesThatHold(all, document);
    for (const SignatureRole &role : rolesOf(*type)) {
        const auto count = std::count_if(standing.begin(), standing.end(),
            [&role](const DocumentSignature &signature) { return signature.role == role.title; });
        if (!role.whereNeeded && count < role.least)
            out.push_back(role);
    }
    return out;
}

std::vector<SignatureFault> faultsOf(const DocumentSignature &signature)
{
    std::vector<SignatureFault> found;
    const auto fault = [&found](const char *field, const char *text) {
        found.push_back({QString::fromLatin1(field), {"casework", text, {}}});
    };
    if (signature.role.trimmed().isEmpty())
        fault("role", QT_TRANSLATE_NOOP("casework", "Choose as what it is signed."));
    if (signature.name.trimmed().isEmpty())
        fault("name", QT_TRANSLATE_NOOP("casework", "Write the name of who signs."));
    if (signature.refused && signature.reason.trimmed().isEmpty())
        fault("reason", QT_TRANSLATE_NOOP("casework", "Write why he does not sign."));
    if (signature.refused && signature.witness.trimmed().isEmpty())
        fault("witness", QT_TRANSLATE_NOOP("casework", "Name who witnessed the refusal."));
    if (!signature.refused && signature.strokes.isEmpty())
        fault("strokes", QT_TRANSLATE_NOOP("casework", "Nothing is drawn yet."));
    return found;
}

Result<store::CommitReceipt> addSignature(
    store::Workspace &workspace, const store::Actor &actor, const DocumentSignature &signature)
{
    if (const auto faults = faultsOf(signature); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    if (!signature.refused) {
        if (const auto strokes = Strokes::parse(signature.strokes); !strokes)
            return strokes.error();
    }
    const auto document = workspace.reader().get(signature.document);
    if (!document)
        return document.error();
    if (document->state != DocumentState::Draft)
        return Error{Error::Code::Refused,
            {"casework",
                QT_TRANSLATE_NOOP("casework", "%1 is final: it is signed on the screen before that, or on paper."),
                {document->title}},
            {}};
    if (!holds(signature, *document))
        return Error{Error::Code::Refused,
            {"casework",
                QT_TRANSLATE_NOOP(
                    "casework", "%1 was changed since it was shown. Show it again, and let it be signed then."),
                {document->title}},
            {}};
    DocumentSignature kept = signature;
    kept.id = Id<DocumentSignature>::create();
    kept.caseId = document->caseId;
    kept.at = workspace.clock().now();
    kept.device = workspace.device().name;
    kept.officer = actor.officer;
    kept.officerName = actor.name;
    auto work = workspace.begin(actor,
        signature.refused
            ? Message{"casework", QT_TRANSLATE_NOOP("casework", "Note a refusal to sign %1"), {document->title}}
            : Message{"casework", QT_TRANSLATE_NOOP("casework", "Sign %1"), {document->title}});
    work.put(kept);
    return work.commit();
}

} // namespace qilian::casework
