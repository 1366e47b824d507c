#include "ui/print/Sealing.h"

#include "core/base/Digest.h"
#include "core/base/WriteWhole.h"
#include "ui/print/Pdf.h"

#include <QTemporaryDir>

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
    const auto pdf = pdfOf(printout, fonts);
    if (!pdf)
        return pdf.error();
    const QTemporaryDir passing;
    const QString path = passing.filePath(QStringLiteral("sealed.pdf"));
    if (const auto written = writeWhole(path, *pdf); !written)
        return written.error();
    const auto kept = workspace.blobs().import(path);
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

Result<std::vector<QByteArray>> papersOf(const store::BlobStore &blobs,
    const std::vector<casework::CaseDocument> &documents, std::stop_token stop, const OnDocument &progress)
{
    std::vector<QByteArray> out;
    for (const casework::CaseDocument &document : documents) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled,
                {"print", QT_TRANSLATE_NOOP("print", "Stopped. Nothing was printed or written."), {}}, {}};
        Result<QByteArray> paper = paperOf(blobs, document);
        if (!paper)
            return paper.error();
        out.push_back(*std::move(paper));
        if (progress)
            progress(int(out.size()), int(documents.size()));
    }
    return out;
}

} // namespace qilian::print
