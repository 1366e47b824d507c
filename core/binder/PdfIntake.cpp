#include "core/binder/PdfIntake.h"

#include <QFile>
#include <QFileInfo>
#include <set>

namespace qilian::binder {

namespace {

constexpr qint64 kMostBytes = 512LL << 20; // of the file
constexpr std::size_t kMostObjects = 500'000;
constexpr std::size_t kMostPages = 5'000;
constexpr int kDeepestTree = 64; // of pages; libqpdf walks it by recursion
constexpr int kDeepestObjects = 2'000; // … and copies objects by recursion
constexpr qint64 kMostPerStream = 128LL << 20; // unpacked
constexpr qint64 kMostContent = 1024LL << 20; // of all pages, unpacked

struct TooMuch { };

/// Counts what a stream unpacks to, and stops a bomb.
class Counting final : public Pipeline {
public:
    Counting()
        : Pipeline("counting", nullptr)
    {
    }
    void write(unsigned char const *, size_t size) override
    {
        m_bytes += qint64(size);
        if (m_bytes > kMostPerStream)
            throw TooMuch();
    }
    void finish() override { }
    qint64 bytes() const { return m_bytes; }

private:
    qint64 m_bytes = 0;
};

std::vector<QPDFObjectHandle> childrenOf(const QPDFObjectHandle &object)
{
    std::vector<QPDFObjectHandle> out;
    QPDFObjectHandle one = object;
    if (one.isArray()) {
        out = one.getArrayAsVector();
    } else if (one.isDictionary() || one.isStream()) {
        for (const auto &[key, value] : (one.isStream() ? one.getDict() : one).getDictAsMap())
            out.push_back(value);
    }
    return out;
}

/// Walks what a copy of `start` would walk, in the same order, without recursion.
void checkDepth(const QPDFObjectHandle &start)
{
    struct Step {
        QPDFObjectHandle object;
        int depth;
    };
    std::set<QPDFObjGen> seen;
    std::vector<Step> ahead{{start, 0}};
    while (!ahead.empty()) {
        Step step = ahead.back();
        ahead.pop_back();
        if (step.depth > kDeepestObjects)
            throw TooMuch();
        if (step.object.isIndirect() && !seen.insert(step.object.getObjGen()).second)
            continue;
        if (step.object.isPageObject() || step.object.isPagesObject())
            continue; // not copied
        const std::vector<QPDFObjectHandle> children = childrenOf(step.object);
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            ahead.push_back({*child, step.depth + 1});
    }
}

Error tooMuch()
{
    return {Error::Code::Refused,
        {"binder", QT_TRANSLATE_NOOP("binder", "The PDF is too large, or holds too much, to be bound."), {}}, {}};
}

Error damaged(const char *why)
{
    return {Error::Code::Damaged, {"binder", QT_TRANSLATE_NOOP("binder", "The PDF is damaged and cannot be read."), {}},
        QString::fromUtf8(why)};
}

Error encrypted()
{
    return {
        Error::Code::Refused, {"binder", QT_TRANSLATE_NOOP("binder", "The PDF is protected by a password."), {}}, {}};
}

/// The edge where the library's exceptions stop.
template <class Work> Result<void> guarded(Work work)
{
    try {
        work();
        return {};
    } catch (const TooMuch &) {
        return tooMuch();
    } catch (const QPDFExc &fault) {
        return fault.getErrorCode() == qpdf_e_password ? encrypted() : damaged(fault.what());
    } catch (const std::exception &fault) {
        return damaged(fault.what());
    }
}

} // namespace

Result<std::unique_ptr<PdfIntake>> PdfIntake::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Error{Error::Code::NotFound,
            {"binder", QT_TRANSLATE_NOOP("binder", "The file is not on this computer yet."), {}}, path};
    if (file.size() > kMostBytes)
        return tooMuch();
    return take([&path](PdfIntake &to) { to.m_pdf.processFile(QFile::encodeName(path).constData()); });
}

Result<std::unique_ptr<PdfIntake>> PdfIntake::read(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return tooMuch();
    return take([&bytes](PdfIntake &to) {
        to.m_bytes = bytes;
        to.m_pdf.processMemoryFile("document", to.m_bytes.constData(), std::size_t(to.m_bytes.size()));
    });
}

template <class Source> Result<std::unique_ptr<PdfIntake>> PdfIntake::take(Source source)
{
    std::unique_ptr<PdfIntake> out(new PdfIntake);
    const auto load = [&] {
        out->m_pdf.setSuppressWarnings(true);
        source(*out);
        out->load();
    };
    if (const Result<void> loaded = guarded(load); !loaded)
        return loaded.error();
    if (out->m_pdf.isEncrypted())
        return encrypted();
    if (out->m_pages.empty())
        return damaged("no pages");
    return out;
}

void PdfIntake::load()
{
    if (m_pdf.getXRefTable().size() > kMostObjects)
        throw TooMuch();
    checkObjectStreams();
    checkPageTree();
    QPDFPageDocumentHelper document(m_pdf);
    document.flattenAnnotations(an_print); // what a signature or a form shows stays; what it can do does not
    m_pages = document.getAllPages();
}

/// Object streams are unpacked whole into memory when one of their objects is asked for.
void PdfIntake::checkObjectStreams()
{
    std::set<int> streams;
    for (const auto &[object, entry] : m_pdf.getXRefTable()) {
        if (entry.getType() == 2)
            streams.insert(entry.getObjStreamNumber());
    }
    for (const int number : streams) {
        QPDFObjectHandle stream = m_pdf.getObjectByID(number, 0);
        Counting counting;
        if (stream.isStream())
            stream.pipeStreamData(&counting, 0, qpdf_dl_specialized, true);
        if (m_contentBytes += counting.bytes(); m_contentBytes > kMostContent)
            throw TooMuch();
    }
}

void PdfIntake::checkPageTree()
{
    struct Node {
        QPDFObjectHandle object;
        int depth;
    };
    std::set<QPDFObjGen> seen;
    std::size_t pages = 0;
    std::vector<Node> ahead{{m_pdf.getRoot().getKey("/Pages"), 0}};
    while (!ahead.empty()) {
        Node node = ahead.back();
        ahead.pop_back();
        if (node.depth > kDeepestTree || pages > kMostPages)
            throw TooMuch();
        if (!node.object.isDictionary() || (node.object.isIndirect() && !seen.insert(node.object.getObjGen()).second))
            continue;
        QPDFObjectHandle kids = node.object.getKey("/Kids");
        if (!kids.isArray()) {
            ++pages;
            continue;
        }
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            ahead.push_back({kids.getArrayItem(i), node.depth + 1});
    }
}

Result<void> PdfIntake::check()
{
    return guarded([this] {
        for (QPDFPageObjectHelper &page : m_pages)
            checkPage(page);
    });
}

void PdfIntake::checkPage(QPDFPageObjectHelper &page)
{
    Counting counting;
    page.pipeContents(&counting);
    if (m_contentBytes += counting.bytes(); m_contentBytes > kMostContent)
        throw TooMuch();
    checkDepth(page.getAttribute("/Resources", false));
    QPDFObjectHandle form = page.getFormXObjectForPage();
    if (!form.isStream() || !form.getDict().getKey("/BBox").isRectangle())
        throw std::runtime_error("no media box");
}

} // namespace qilian::binder
