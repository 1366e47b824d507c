#include "ui/print/Pdf.h"

#include "ui/print/HiddenText.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace qilian::print {

namespace {

Error notMade()
{
    return {Error::Code::Full,
        {"print", QT_TRANSLATE_NOOP("print", "The PDF could not be made: the memory may be full."), {}}, {}};
}

Result<QByteArray> painted(const Printout &printout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(720); // one pixel is one unit of a page
    writer.setTitle(printout.title);
    writer.setCreator(QStringLiteral("Qilian"));
    QPainter painter;
    if (!painter.begin(&writer))
        return notMade();
    bool first = true;
    for (const Page &page : printout.pages) {
        if (!first && !writer.newPage())
            return notMade();
        first = false;
        page.paint(painter, QRectF(QPointF(), kA4));
    }
    if (!painter.end())
        return notMade();
    return buffer.data();
}

/// What is drawn as a shape, for whoever searches and copies; empty where there is nothing of it.
std::vector<std::vector<HiddenText>> shapesOf(const Printout &printout)
{
    std::vector<std::vector<HiddenText>> out;
    bool any = false;
    for (const Page &page : printout.pages) {
        out.emplace_back();
        for (const Words &words : page.words) {
            if (words.outlined)
                out.back().push_back({words.at / 10, words.font.pixelSize() / 10.0,
                    QFontMetricsF(words.font).horizontalAdvance(words.text) / 10, words.text});
        }
        any = any || !out.back().empty();
    }
    return any ? out : std::vector<std::vector<HiddenText>>();
}

} // namespace

Result<QByteArray> pdfOf(const Printout &printout, const PrintFonts &fonts)
{
    if (!fonts.isUsable())
        return Error{Error::Code::Refused, fonts.warnings().front(), {}};
    const auto pdf = painted(printout);
    const auto shapes = shapesOf(printout);
    return pdf && !shapes.empty() ? withHiddenText(*pdf, shapes) : pdf;
}

} // namespace qilian::print
