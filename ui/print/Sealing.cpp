#include "ui/print/Sealing.h"

#include "core/base/Digest.h"
#include "ui/print/Pdf.h"

#include <QTemporaryFile>

namespace qilian::print {

using casework::CaseDocument;

Result<CaseDocument> finishAndSeal(store::Workspace &workspace, const store::Actor &actor, const Id<CaseDocument> &id)
{
    if (const PrintFonts fonts = PrintFonts::find(); !fonts.isUsable())
        return Error{Error::Code::Refused, fonts.warnings().front(), {}};
    const auto made = casework::finishDocument(workspace, actor, id);
    return made ? seal(workspace, actor, *made) : made;
}

Result<CaseDocument> seal(store::Workspace &workspace, const store::Actor &actor, const CaseDocument &document)
{
    const auto signatures = casework::signaturesOf(workspace.reader(), document);
    if (!signatures)
        return signatures.error();
    const PrintFonts fonts = PrintFonts::find();
    const Printout printout = layOut(casework::composeSigned(document, *signatures), fonts);
    QTemporaryFile file;
    if (!file.open())
        return Error{Error::Code::Full,
            {"print", QT_TRANSLATE_NOOP("print", "The PDF could not be written: %1"), {file.errorString()}}, {}};
    if (const auto written = writePdf(printout, fonts, file); !written)
        return written.error();
    file.close();
    const auto kept = workspace.blobs().import(file.fileName());
    if (!kept)
        return kept.error();
    const int pages = int(printout.pages.size());
    if (const auto done = casework::sealDocument(workspace, actor, document.id, kept->digest, pages); !done)
        return done.error();
    CaseDocument out = document;
    out.digest = kept->digest;
    out.pages = pages;
    return out;
}

Result<QByteArray> paperOf(const store::BlobStore &blobs, const CaseDocument &document,
    std::span<const casework::DocumentSignature> signatures)
{
    if (document.digest.isEmpty()) {
        const PrintFonts fonts = PrintFonts::find();
        return pdfOf(layOut(casework::composeSigned(document, signatures), fonts), fonts);
    }
    const auto size = blobs.size(document.digest);
    if (!size)
        return Error{Error::Code::NotFound,
            {"print", QT_TRANSLATE_NOOP("print", "The sealed PDF of %1 is not on this computer yet."),
                {document.title}},
            document.digest};
    const auto file = blobs.open(document.digest, *size);
    if (!file)
        return file.error();
    QByteArray bytes = (*file)->readAll();
    if (QString::fromLatin1(toHex(digestOf(bytes))) != document.digest)
        return Error{Error::Code::Damaged,
            {"print",
                QT_TRANSLATE_NOOP("print",
                    "The sealed PDF of %1 is not what was sealed: the file was changed or damaged. Restore it from a "
                    "backup."),
                {document.title}},
            document.digest};
    return bytes;
}

} // namespace qilian::print
