#include "ui/print/JoinedPdf.h"

#include "core/binder/Qpdf.h"

#include "ui/print/Sealing.h"

#include <memory>

namespace qilian::print {

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

Result<QByteArray> joinPdfs(const std::vector<QByteArray> &pdfs)
{
    try { // the library throws; nothing of it goes further
        QPDF whole;
        whole.emptyPDF();
        QPDFPageDocumentHelper pages(whole);
        std::vector<std::unique_ptr<QPDF>> sources; // the pages point into them until the whole is written
        for (const QByteArray &pdf : pdfs) {
            auto source = std::make_unique<QPDF>();
            source->setSuppressWarnings(true);
            source->processMemoryFile("document", pdf.constData(), std::size_t(pdf.size()));
            for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*source).getAllPages())
                pages.addPage(page, false);
            sources.push_back(std::move(source));
        }
        QPDFWriter writer(whole);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &fault) {
        return Error{Error::Code::Damaged,
            {"print", QT_TRANSLATE_NOOP("print", "The PDFs could not be put together: one of them is damaged."), {}},
            QString::fromUtf8(fault.what())};
    }
}

} // namespace qilian::print
