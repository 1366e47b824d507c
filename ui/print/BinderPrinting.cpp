#include "ui/print/BinderPrinting.h"

#include "core/binder/Catalogue.h"
#include "ui/print/BinderSheets.h"
#include "ui/print/PhotoPages.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <future>

namespace qilian::print {

namespace {

using binder::Binder;
using binder::Booklet;
using binder::BoundItem;
using binder::BoundPiece;
using binder::PdfPages;
using casework::CaseFile;

/// The pages are made on the disk for working files, which may be a small one.
Error full(const QFile &file)
{
    return {Error::Code::Full,
        {"print",
            QT_TRANSLATE_NOOP(
                "print", "There is no space left for working files in %1. No PDF was made; free some space there."),
            {QFileInfo(file).path()}},
        file.errorString()};
}

Error stopped()
{
    return {Error::Code::Cancelled, {"print", QT_TRANSLATE_NOOP("print", "Stopped. No file was written."), {}}, {}};
}

/// The pages the program itself makes for a booklet, one after the other in one PDF: the fonts stand in it once.
class MadePages {
public:
    explicit MadePages(const QString &path)
        : m_file(path)
    {
    }

    Result<void> begin()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return full(m_file);
        m_writer = std::make_unique<QPdfWriter>(&m_file);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins(QMarginsF());
        m_writer->setResolution(720); // one pixel is one unit of a page
        return m_painter.begin(m_writer.get()) ? Result<void>() : full(m_file);
    }

    /// The place of the new page.
    Result<int> add(const Page &page)
    {
        if (m_count > 0 && !m_writer->newPage())
            return full(m_file);
        page.paint(m_painter, QRectF(QPointF(), kA4));
        return m_count++;
    }

    /// On the last page, in the middle of a spot.
    void draw(const QImage &picture, const QRectF &spot)
    {
        const QSizeF size = QSizeF(picture.size()).scaled(spot.size(), Qt::KeepAspectRatio);
        QRectF onto(QPointF(), size);
        onto.moveCenter(spot.center());
        m_painter.drawImage(onto, picture);
    }

    Result<void> end()
    {
        const bool ended = m_painter.end();
        m_writer.reset();
        const bool flushed = m_file.flush() && m_file.bytesToWrite() == 0; // a part of it is a success to Qt
        return ended && flushed && m_file.error() == QFileDevice::NoError ? Result<void>() : full(m_file);
    }

    int count() const { return m_count; }
    QString path() const { return m_file.fileName(); }

private:
    QFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    int m_count = 0;
};

/// Null where the file is no picture, is not here, or is not what was taken in.
QImage checkedPicture(const store::BlobStore &blobs, const QString &digest)
{
    const auto path = blobs.path(digest);
    return path && blobs.verify(digest) ? printedPicture(*path) : QImage();
}

class Printing {
public:
    Printing(const CaseFile &file, const Binder &binder, const Booklet &booklet, const store::BlobStore &blobs,
        std::stop_token stop, const binder::OnPage &progress)
        : m_file(file)
        , m_binder(binder)
        , m_booklet(booklet)
        , m_blobs(blobs)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_fonts(PrintFonts::find())
        , m_made(m_folder.filePath(QStringLiteral("made.pdf")))
    {
    }

    Result<void> print(const QString &path)
    {
        if (!m_fonts.isUsable())
            return Error{Error::Code::Refused, m_fonts.warnings().front(), {}};
        for (const auto &step : {&Printing::begin, &Printing::addFront, &Printing::addPapers, &Printing::addEnd}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        if (const Result<void> done = m_made.end(); !done)
            return done.error();
        m_out.title = binder::bookletTitle(m_file, m_booklet);
        m_out.author = m_file.bureau.name;
        const int made = m_made.count();
        const auto bound = [this, made](int done, int total) {
            if (m_progress)
                m_progress(made + done, made + total);
        };
        return binder::bindPdf(m_out, path, m_stop, bound);
    }

private:
    Result<void> begin() { return m_made.begin(); }

    /// Cover, catalogue and the list of what is kept elsewhere, each on the front of a sheet. They have no numbers.
    Result<void> addFront()
    {
        const auto parts = frontSheets(m_file, m_binder, m_booklet, m_fonts);
        for (const FrontSheets &part : parts) {
            m_out.outline.push_back({part.title, pages(), {}});
            if (const Result<void> added = addMade(part.pages); !added)
                return added.error();
            if (part.pages.size() % 2 == 1) {
                if (const Result<void> blank = addMade({Page()}); !blank)
                    return blank.error();
            }
        }
        return {};
    }

    Result<void> addPapers()
    {
        QString part;
        for (const BoundPiece &piece : m_booklet.pieces) {
            const BoundItem &item = m_binder.items[piece.item];
            if (item.part != part) {
                part = item.part;
                m_out.outline.push_back({binder::BinderRules::shipped().part(part).name.zh, pages(), {}});
            }
            const QString called = item.number.isEmpty() ? item.title : item.title + u' ' + item.number;
            m_out.outline.back().below.push_back({called, pages(), {}});
            if (const Result<void> added = addPiece(item, piece); !added)
                return added.error();
        }
        return {};
    }

    Result<void> addPiece(const BoundItem &item, const BoundPiece &piece)
    {
        if (item.fault)
            return addMade({standInSheet(item.title, item.number, item.fault->inWords(), m_fonts)}, piece.page);
        if (item.kind == BoundItem::Kind::Photos)
            return addPhotos(item, piece);
        const auto path = m_blobs.path(item.digest);
        if (!path)
            return path.error();
        m_out.pages.push_back({*path, piece.from, piece.pages, piece.page});
        return {};
    }

    Result<void> addPhotos(const BoundItem &item, const BoundPiece &piece)
    {
        const std::size_t each = std::size_t(binder::BinderRules::shipped().photosPerPage);
        const std::size_t first = std::size_t(piece.from) * each;
        const std::size_t last = std::min(item.photos.size(), first + std::size_t(piece.pages) * each);
        // The next photos are decoded while these go onto the paper.
        std::vector<std::future<QImage>> ahead;
        const auto fetch = [&](std::size_t at) {
            ahead.push_back(
                std::async(std::launch::async, [&blobs = m_blobs, digest = m_file.evidence[item.photos[at]].digest] {
                    return checkedPicture(blobs, digest);
                }));
        };
        for (std::size_t at = first; at < std::min(last, first + each); ++at)
            fetch(at);
        for (std::size_t at = first; at < last; at += each) {
            if (m_stop.stop_requested())
                return stopped();
            const std::size_t end = std::min(last, at + each);
            std::vector<QImage> pictures;
            for (std::future<QImage> &picture : ahead)
                pictures.push_back(picture.get());
            ahead.clear();
            for (std::size_t next = end; next < std::min(last, end + each); ++next)
                fetch(next);
            if (const Result<void> added = addPhotoPage(item, at, end, pictures); !added)
                return added.error();
        }
        m_out.pages.push_back({m_made.path(), m_made.count() - piece.pages, piece.pages, piece.page});
        return {};
    }

    Result<void> addPhotoPage(
        const BoundItem &item, std::size_t first, std::size_t last, const std::vector<QImage> &pictures)
    {
        std::vector<PhotoCaption> captions;
        for (std::size_t at = first; at < last; ++at) {
            captions.push_back(captionOf(m_file, item.photos[at]));
            if (pictures[at - first].isNull())
                captions.back().note = QStringLiteral("（图片无法读取或与摘要不符）") + captions.back().note;
        }
        const PhotoPage page = photoPage(m_file.one.number, m_file.one.cause, captions, m_fonts);
        if (const Result<int> added = m_made.add(page.page); !added)
            return added.error();
        for (std::size_t i = 0; i < page.spots.size(); ++i) {
            if (!pictures[i].isNull())
                m_made.draw(pictures[i], page.spots[i]);
        }
        if (m_progress)
            m_progress(m_made.count(), m_made.count() + m_booklet.pages);
        return {};
    }

    /// The spare-part table closes the booklet: the sealed one in the last, an open one otherwise.
    Result<void> addEnd()
    {
        if (m_booklet.pages % 2 == 1) { // it stands on the front of a sheet
            if (const Result<void> blank = addMade({Page()}); !blank)
                return blank.error();
        }
        m_out.outline.push_back({QStringLiteral("备考表"), pages(), {}});
        const bool isLast = &m_booklet == &m_binder.booklets.back();
        if (const auto sealed = m_blobs.path(m_binder.note); isLast && sealed) {
            if (const auto count = binder::pagesOfPdf(*sealed)) {
                m_out.pages.push_back({*sealed, 0, *count, 0});
                return {};
            }
        }
        return addMade(noteSheets(m_file, m_binder, m_booklet, m_fonts));
    }

    Result<void> addMade(const std::vector<Page> &sheets, int number = 0)
    {
        for (const Page &sheet : sheets) {
            const Result<int> place = m_made.add(sheet);
            if (!place)
                return place.error();
            m_out.pages.push_back({m_made.path(), *place, 1, number});
        }
        return {};
    }

    int pages() const
    {
        int out = 0;
        for (const PdfPages &run : m_out.pages)
            out += run.pages;
        return out;
    }

    const CaseFile &m_file;
    const Binder &m_binder;
    const Booklet &m_booklet;
    const store::BlobStore &m_blobs;
    std::stop_token m_stop;
    const binder::OnPage &m_progress;
    PrintFonts m_fonts;
    QTemporaryDir m_folder;
    MadePages m_made;
    binder::PdfBooklet m_out;
};

} // namespace

Result<void> printBooklet(const CaseFile &file, const Binder &binder, const Booklet &booklet,
    const store::BlobStore &blobs, const QString &path, std::stop_token stop, const binder::OnPage &progress)
{
    return Printing(file, binder, booklet, blobs, std::move(stop), progress).print(path);
}

QString bookletFileName(const CaseFile &file, const Booklet &booklet)
{
    return binder::safeFileName(binder::bookletTitle(file, booklet)) + QStringLiteral(".pdf");
}

} // namespace qilian::print
