#include "core/casework/SignedText.h"

#include "core/base/ChinaTime.h"
#include "core/casework/DocumentContent.h"

#include <algorithm>

namespace qilian::casework {
namespace {

SignatureMark markOf(const DocumentSignature &signature)
{
    const QDateTime at = inChina(signature.at);
    SignatureMark out;
    out.name = signature.name;
    out.date = documentDate(at.date());
    out.strokes = Strokes::parse(signature.strokes).value_or(Strokes());
    if (signature.refused)
        out.refusal =
            QStringLiteral("%1拒绝签名：%2（见证人：%3）").arg(signature.name, signature.reason, signature.witness);
    out.words = QStringLiteral("%1　%2\n%3")
                    .arg(signature.name, at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), signature.device);
    return out;
}

/// The line a role signs on: the first free one of its lines, else the last of them, which several share.
TextBlock *lineFor(DocumentText &text, const QString &role)
{
    TextBlock *out = nullptr;
    for (TextBlock &block : text.blocks) {
        if (block.kind != TextBlock::Kind::SignLines || !block.labels.value(0).contains(role))
            continue;
        out = &block;
        if (block.marks.empty())
            break;
    }
    return out;
}

SignatureRole roleNamed(const CaseDocument &document, const QString &title)
{
    const DocumentType *type = DocumentTypes::shipped().find(document.type);
    for (const SignatureRole &role : type ? rolesOf(*type) : std::vector<SignatureRole>()) {
        if (role.title == title)
            return role;
    }
    return SignatureRole::read(title);
}

} // namespace

DocumentText composeSigned(const CaseDocument &document, std::span<const DocumentSignature> all)
{
    DocumentText out = composeDocument(document);
    for (const DocumentSignature &signature : signaturesThatHold(all, document)) {
        const SignatureRole role = roleNamed(document, signature.role);
        const SignatureMark mark = markOf(signature);
        if (role.everyPage && !out.foot.isEmpty() && !out.footMark && !signature.refused)
            out.footMark = mark;
        if (TextBlock *line = lineFor(out, role.title))
            line->marks.push_back(mark);
        else
            out.blocks.push_back({TextBlock::Kind::SignLines, {},
                {role.title + QStringLiteral("签名"), QStringLiteral("日期")}, {mark}});
    }
    return out;
}

Result<std::vector<DocumentSignature>> signaturesOf(const store::Reader &reader, const CaseDocument &document)
{
    auto all =
        reader.records<DocumentSignature>("casework/signatures_of_case", {{"case", document.caseId.uuid().bytes()}});
    if (all)
        std::erase_if(
            *all, [&document](const DocumentSignature &signature) { return signature.document != document.id; });
    return all;
}

} // namespace qilian::casework
