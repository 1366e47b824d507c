#include "ui/print/Pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace qilian::print {

Result<void> writePdf(const Printout &printout, const PrintFonts &fonts, QIODevice &into)
{
    if (!fonts.isUsable())
        return Error{Error::Code::Refused, fonts.warnings().front(), {}};
    const Error full{Error::Code::Full,
        {"print", QT_TRANSLATE_NOOP("print", "The PDF could not be written: %1"), {into.errorString()}}, {}};
    {
        QPdfWriter writer(&into);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(720); // one pixel is one unit of a page
        writer.setTitle(printout.title);
        writer.setCreator(QStringLiteral("Qilian"));
        QPainter painter;
        if (!painter.begin(&writer))
            return full;
        bool first = true;
        for (const Page &page : printout.pages) {
            if (!first && !writer.newPage())
                return full;
            first = false;
            page.paint(painter, QRectF(QPointF(), kA4));
        }
        if (!painter.end())
            return full;
    }
    return {};
}

Result<QByteArray> pdfOf(const Printout &printout, const PrintFonts &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> done = writePdf(printout, fonts, buffer); !done)
        return done.error();
    return buffer.data();
}

} // namespace qilian::print
