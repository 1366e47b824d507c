#include "core/binder/PdfBinding.h"

#include "core/base/WriteWhole.h"
#include "core/binder/PdfIntake.h"

#include <QFileInfo>
#include <memory>

namespace qilian::binder {

namespace {

// A4 and the place of the page number, in points.
constexpr double kShort = 595.276;
constexpr double kLong = 841.890;
constexpr double kNumberSize = 10.5;
constexpr double kDigitWidth = 0.556; // of Helvetica, in em
constexpr double kNumberAside = 40;
constexpr double kNumberDown = 40;

struct Stopped { };
struct NotTaken {
    Error why;
};

/// Where the writer's bytes go: onto the disk, until it is full or the officer stops.
class Onto final : public Pipeline {
public:
    Onto(WholeFile &file, std::stop_token stop)
        : Pipeline("binder", nullptr)
        , m_file(file)
        , m_stop(std::move(stop))
    {
    }
    void write(unsigned char const *bytes, size_t size) override
    {
        if (m_stop.stop_requested())
            throw Stopped();
        if (const auto taken = m_file.write(reinterpret_cast<const char *>(bytes), qint64(size)); !taken)
            throw NotTaken{taken.error()};
    }
    void finish() override { }

private:
    WholeFile &m_file;
    std::stop_token m_stop;
};

std::string inPoints(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

/// The number upper right on a front (odd), upper left on a back (even).
std::string stamp(int number, double width, double height)
{
    const std::string digits = std::to_string(number);
    const double x =
        number % 2 == 1 ? width - kNumberAside - double(digits.size()) * kNumberSize * kDigitWidth : kNumberAside;
    return "q 0 g BT /PageNumber " + inPoints(kNumberSize) + " Tf " + inPoints(x) + ' ' + inPoints(height - kNumberDown)
        + " Td (" + digits + ") Tj ET Q\n";
}

/// Binds page by page into one new PDF. Throws what libqpdf throws, Stopped and NotTaken.
class Binding {
public:
    Binding(std::stop_token stop, const OnPage &progress)
        : m_stop(std::move(stop))
        , m_progress(progress)
    {
        m_out.emptyPDF();
        m_font =
            m_out.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
    }

    Result<void> take(const PdfBooklet &booklet)
    {
        int total = 0;
        for (const PdfPages &run : booklet.pages)
            total += run.pages;
        for (const PdfPages &run : booklet.pages) {
            const auto source = sourceOf(run.path);
            if (!source)
                return source.error();
            if (run.from + run.pages > int((*source)->pages().size()))
                return Error{Error::Code::Damaged,
                    {"binder", QT_TRANSLATE_NOOP("binder", "A file has fewer pages than were counted: %1"),
                        {QFileInfo(run.path).fileName()}},
                    {}};
            for (int i = 0; i < run.pages; ++i) {
                if (m_stop.stop_requested())
                    throw Stopped();
                add((*source)->pages()[std::size_t(run.from + i)], run.number == 0 ? 0 : run.number + i);
                if (m_progress)
                    m_progress(int(m_pages.size()), total);
            }
        }
        QPDFPageDocumentHelper document(m_out);
        for (QPDFObjectHandle &page : m_pages)
            document.addPage(QPDFPageObjectHelper(page), false);
        m_pages = m_out.getAllPages();
        describe(booklet);
        return {};
    }

    void write(WholeFile &file)
    {
        Onto onto(file, m_stop);
        QPDFWriter writer(m_out);
        writer.setOutputPipeline(&onto);
        writer.setDecodeLevel(qpdf_dl_none); // streams go over as they are
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
    }

private:
    Result<PdfIntake *> sourceOf(const QString &path)
    {
        auto &known = m_sources[path];
        if (!known) {
            auto opened = PdfIntake::open(path);
            if (!opened)
                return opened.error();
            known = std::move(*opened);
        }
        return known.get();
    }

    void add(QPDFPageObjectHelper &from, int number)
    {
        const QPDFObjectHandle content = m_out.copyForeignObject(from.getFormXObjectForPage());
        const bool wide = isWide(from);
        const double width = wide ? kLong : kShort;
        const double height = wide ? kShort : kLong;
        QPDFObjectHandle page = QPDFObjectHandle::parse(&m_out,
            "<< /Type /Page /MediaBox [0 0 " + inPoints(width) + ' ' + inPoints(height)
                + "] /Resources << /XObject << >> /Font << >> >> >>");
        page = m_out.makeIndirectObject(page);
        QPDFObjectHandle resources = page.getKey("/Resources");
        resources.getKey("/XObject").replaceKey("/Content", content);
        resources.getKey("/Font").replaceKey("/PageNumber", m_font);
        QPDFPageObjectHelper sheet(page);
        std::string drawn = sheet.placeFormXObject(content, "/Content", {0, 0, width, height});
        if (number > 0)
            drawn += stamp(number, width, height);
        page.replaceKey("/Contents", m_out.newStream(drawn));
        m_pages.push_back(page);
    }

    static bool isWide(QPDFPageObjectHelper &page)
    {
        QPDFObjectHandle box = page.getCropBox();
        if (!box.isRectangle())
            return false;
        const auto corners = box.getArrayAsRectangle();
        QPDFObjectHandle turn = page.getAttribute("/Rotate", false);
        const bool sideways = turn.isInteger() && turn.getIntValueAsInt() % 180 != 0;
        const double across = corners.urx - corners.llx;
        const double up = corners.ury - corners.lly;
        return sideways ? up > across : across > up;
    }

    void describe(const PdfBooklet &booklet)
    {
        QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", text(booklet.title));
        info.replaceKey("/Author", text(booklet.author));
        info.replaceKey("/Creator", text(QStringLiteral("Qilian " QILIAN_VERSION)));
        m_out.getTrailer().replaceKey("/Info", m_out.makeIndirectObject(info));
        QPDFObjectHandle root = m_out.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
        if (booklet.outline.empty())
            return;
        QPDFObjectHandle outlines = m_out.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        addBookmarks(outlines, booklet.outline);
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    void addBookmarks(QPDFObjectHandle parent, const std::vector<Bookmark> &marks)
    {
        QPDFObjectHandle before;
        for (const Bookmark &mark : marks) {
            QPDFObjectHandle item = m_out.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", text(mark.title));
            item.replaceKey("/Parent", parent);
            const std::size_t page = std::min(std::size_t(std::max(0, mark.page)), m_pages.size() - 1);
            item.replaceKey("/Dest", QPDFObjectHandle::newArray({m_pages[page], QPDFObjectHandle::newName("/Fit")}));
            if (before.isInitialized()) {
                item.replaceKey("/Prev", before);
                before.replaceKey("/Next", item);
            } else {
                parent.replaceKey("/First", item);
            }
            if (!mark.below.empty())
                addBookmarks(item, mark.below);
            before = item;
        }
        parent.replaceKey("/Last", before);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(marks.size())));
    }

    std::stop_token m_stop;
    const OnPage &m_progress;
    std::map<QString, std::unique_ptr<PdfIntake>> m_sources; // read while the whole is written: they outlive it
    QPDF m_out;
    QPDFObjectHandle m_font;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

Result<void> bindPdf(const PdfBooklet &booklet, const QString &path, std::stop_token stop, const OnPage &progress)
{
    WholeFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    try {
        Binding binding(stop, progress);
        if (const Result<void> taken = binding.take(booklet); !taken)
            return taken.error();
        binding.write(file);
    } catch (const Stopped &) {
        return Error{
            Error::Code::Cancelled, {"binder", QT_TRANSLATE_NOOP("binder", "Stopped. No file was written."), {}}, {}};
    } catch (const NotTaken &refused) {
        return refused.why;
    } catch (const std::exception &fault) {
        return Error{Error::Code::Damaged,
            {"binder", QT_TRANSLATE_NOOP("binder", "A file of the case cannot be bound; the log says which."), {}},
            QString::fromUtf8(fault.what())};
    }
    return file.commit();
}

Result<QByteArray> joinPdfs(const std::vector<QByteArray> &pdfs)
{
    std::vector<std::unique_ptr<PdfIntake>> sources; // the pages point into them until the whole is written
    for (const QByteArray &pdf : pdfs) {
        auto source = PdfIntake::read(pdf);
        if (!source)
            return source.error();
        if (const Result<void> sound = (*source)->check(); !sound)
            return sound.error();
        sources.push_back(*std::move(source));
    }
    try { // the library throws; nothing of it goes further
        QPDF whole;
        whole.emptyPDF();
        QPDFPageDocumentHelper document(whole);
        for (const auto &source : sources) {
            for (const QPDFPageObjectHelper &page : source->pages())
                document.addPage(page, false);
        }
        QPDFWriter writer(whole);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &fault) {
        return Error{Error::Code::Damaged,
            {"binder", QT_TRANSLATE_NOOP("binder", "The PDFs could not be put together: one of them is damaged."), {}},
            QString::fromUtf8(fault.what())};
    }
}

Result<int> pagesOfPdf(const QString &path)
{
    const auto intake = PdfIntake::open(path);
    if (!intake)
        return intake.error();
    if (const Result<void> sound = (*intake)->check(); !sound)
        return sound.error();
    return int((*intake)->pages().size());
}

Result<int> PageCounts::of(const store::BlobStore &blobs, const QString &digest)
{
    {
        const std::lock_guard guard(m_guard);
        if (const auto known = m_known.find(digest); known != m_known.end())
            return known->second;
    }
    if (const Result<void> sound = blobs.verify(digest); !sound)
        return sound.error(); // not remembered: it may come, or come back
    const auto path = blobs.path(digest);
    const Result<int> counted = path ? pagesOfPdf(*path) : Result<int>(path.error());
    const std::lock_guard guard(m_guard);
    return m_known.emplace(digest, counted).first->second;
}

} // namespace qilian::binder
