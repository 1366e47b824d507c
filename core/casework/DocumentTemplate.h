#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/DocumentType.h"
#include "core/docx/Template.h"

namespace qilian::casework {

/// A bureau's own Word document (.docx with {{placeholders}}) for one kind of document, from a day on. A later one of
/// the same kind takes its place from its own day; what ended is not used any more and stays on file.
struct DocumentTemplate {
    Id<DocumentTemplate> id;
    QString type; ///< id of a DocumentType
    QString fileName; ///< as it was called when it was imported
    QDate effectiveFrom;
    QString digest; ///< SHA-256 of the file in the blob store
    QDate endedOn; ///< taken out of use on this day

    static const record::Description<DocumentTemplate> &description();
};

/// Reads a .docx from the disk. NotFound, or as docx::Template::read.
Result<docx::Template> readTemplate(const QString &path);
/// Reads the template of a record. NotFound where its file has not come from the other device yet; Damaged where it is
/// not what was imported.
Result<docx::Template> readTemplate(const store::BlobStore &blobs, const DocumentTemplate &one);
/// The file of a template as it was imported. As above.
Result<QByteArray> templateBytes(const store::BlobStore &blobs, const DocumentTemplate &one);

/// Brings a template into the workspace. Refused for who is no administrator; Invalid for an unknown kind, a day nobody
/// means or what is no template; Conflict where the same file is in use for this kind from the same day. Blocking.
Result<Id<DocumentTemplate>> importTemplate(
    store::Workspace &workspace, const store::Actor &actor, const QString &path, const QString &type, QDate from);
/// Takes it out of use from `today` on. Refused for who is no administrator, and where it is out of use already.
Result<store::CommitReceipt> endTemplate(
    store::Workspace &workspace, const store::Actor &actor, const Id<DocumentTemplate> &id, QDate today);

/// All templates, by kind, of each the newest first.
Result<std::vector<DocumentTemplate>> templates(const store::Reader &reader);
/// The one of a kind that holds on a day; null where there is none.
const DocumentTemplate *templateOn(std::span<const DocumentTemplate> all, QStringView type, QDate day);

/// The document as .docx by the template of its day. NotFound, with what to do, where its kind has none.
Result<docx::Filled> fillTemplate(const store::Reader &reader, const store::BlobStore &blobs, const CaseFile &file,
    const CaseDocument &document, QDate today);

} // namespace qilian::casework
