#include "ui/print/CaseExport.h"

#include "core/base/WriteWhole.h"
#include "core/binder/Catalogue.h"
#include "core/sheet/XlsxWriter.h"
#include "ui/print/BinderPrinting.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace qilian::print {

namespace {

constexpr qint64 kPiece = 4 << 20;

Error noFolder(const QString &path)
{
    return {Error::Code::Refused,
        {"print", QT_TRANSLATE_NOOP("print", "The folder %1 cannot be made. Choose another place."), {path}}, {}};
}

Error stopped()
{
    return {Error::Code::Cancelled, {"print", QT_TRANSLATE_NOOP("print", "Stopped. No file was written."), {}}, {}};
}

/// A folder being filled beside the one that is asked for; it takes that name once it is whole.
class Export {
public:
    Export(const binder::BoundCase &bound, const store::BlobStore &blobs, const QString &folder, std::stop_token stop,
        const binder::OnPage &progress)
        : m_bound(bound)
        , m_blobs(blobs)
        , m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
        , m_part(m_folder + QStringLiteral(".part"))
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }
    ~Export() { QDir(m_part).removeRecursively(); }
    Q_DISABLE_COPY(Export)

    Result<ExportReport> run()
    {
        const QFileInfo there(m_folder);
        if (there.exists() && (!there.isDir() || !QDir(m_folder).isEmpty()))
            return Error{Error::Code::Conflict,
                {"print", QT_TRANSLATE_NOOP("print", "%1 holds something already. Choose a new folder."), {m_folder}},
                {}};
        QDir(m_part).removeRecursively();
        for (const QString &folder :
            {m_part, m_part + QStringLiteral("/documents"), m_part + QStringLiteral("/evidence")}) {
            if (!QDir().mkpath(folder))
                return noFolder(folder);
        }
        const auto booklets = printBinder(m_bound, m_blobs, m_part, Existing::Refuse, m_stop, m_progress);
        if (!booklets)
            return booklets.error();
        m_report.booklets = *booklets;
        auto altered = binder::checkDigests(m_bound.file, m_blobs, m_stop);
        if (!altered)
            return altered.error();
        m_report.altered = std::move(*altered);
        for (const auto &step : {&Export::addDocuments, &Export::addEvidence, &Export::addCatalogue}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        if (there.exists())
            QDir().rmdir(m_folder);
        if (!QDir().rename(m_part, m_folder))
            return noFolder(m_folder);
        return std::move(m_report);
    }

private:
    Result<void> addDocuments()
    {
        int number = 0;
        for (const casework::CaseDocument &document : m_bound.file.documents) {
            if (document.digest.isEmpty())
                continue;
            const QString name =
                QStringLiteral("%1_%2%3.pdf")
                    .arg(++number, 3, 10, QLatin1Char('0'))
                    .arg(document.title,
                        document.number.isEmpty() || document.number.contains(document.title) ? QString()
                                                                                              : u'_' + document.number);
            const auto copied = copy(document.digest, document.title, QStringLiteral("documents/"), name);
            if (!copied)
                return copied.error();
            m_report.documents += *copied ? 1 : 0;
        }
        return {};
    }

    Result<void> addEvidence()
    {
        for (std::size_t i = 0; i < m_bound.file.evidence.size(); ++i) {
            const evidence::EvidenceItem &item = m_bound.file.evidence[i];
            if (item.digest.isEmpty())
                continue;
            const QString name = QStringLiteral("Z%1_%2")
                                     .arg(i + 1, 3, 10, QLatin1Char('0'))
                                     .arg(item.fileName.isEmpty() ? item.title : item.fileName);
            const auto copied = copy(item.digest, item.title, QStringLiteral("evidence/"), name);
            if (!copied)
                return copied.error();
            m_report.evidence += *copied ? 1 : 0;
        }
        return writeWhole(m_part + QStringLiteral("/SHA256SUMS"), m_sums);
    }

    Result<void> addCatalogue()
    {
        const auto sheets = binder::catalogueSheets(m_bound.file, m_bound.binder);
        if (!sheets.empty()) {
            if (const Result<void> done = sheet::writeXlsx(m_part + QStringLiteral("/catalogue.xlsx"), sheets); !done)
                return done.error();
        }
        return writeWhole(m_part + QStringLiteral("/catalogue.json"),
            QJsonDocument(binder::catalogueJson(m_bound.file, m_bound.binder)).toJson());
    }

    /// False where the file is not on this computer: it is named in the report.
    Result<bool> copy(const QString &digest, const QString &title, const QString &below, const QString &name)
    {
        if (m_stop.stop_requested())
            return stopped();
        const auto from = m_blobs.path(digest);
        if (!from)
            return from.error();
        if (!QFileInfo::exists(*from)) {
            m_report.absent.append(title);
            return false;
        }
        const QString to = below + binder::safeFileName(name);
        if (const Result<void> written = writeFrom(*from, m_part + u'/' + to); !written)
            return written.error();
        m_sums += digest.toLatin1() + "  " + to.toUtf8() + '\n';
        return true;
    }

    /// A film may have gigabytes: it is stopped between two pieces.
    Result<void> writeFrom(const QString &from, const QString &to) const
    {
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly))
            return Error{Error::Code::Damaged,
                {"print", QT_TRANSLATE_NOOP("print", "A file of the case cannot be read: %1"), {from}},
                source.errorString()};
        WholeFile file(to);
        if (const Result<void> opened = file.open(); !opened)
            return opened.error();
        for (QByteArray piece = source.read(kPiece); !piece.isEmpty(); piece = source.read(kPiece)) {
            if (m_stop.stop_requested())
                return stopped();
            if (const Result<void> written = file.write(piece.constData(), piece.size()); !written)
                return written.error();
        }
        return file.commit();
    }

    const binder::BoundCase &m_bound;
    const store::BlobStore &m_blobs;
    QString m_folder;
    QString m_part;
    std::stop_token m_stop;
    const binder::OnPage &m_progress;
    ExportReport m_report;
    QByteArray m_sums; // as sha256sum -c takes them
};

} // namespace

Result<ExportReport> exportCase(const binder::BoundCase &bound, const store::BlobStore &blobs, const QString &folder,
    std::stop_token stop, const binder::OnPage &progress)
{
    return Export(bound, blobs, folder, std::move(stop), progress).run();
}

Result<QStringList> printBinder(const binder::BoundCase &bound, const store::BlobStore &blobs, const QString &folder,
    Existing existing, std::stop_token stop, const binder::OnPage &progress)
{
    QStringList out;
    QStringList there;
    for (const binder::Booklet &booklet : bound.binder.booklets) {
        out.append(bookletFileName(bound.file, booklet));
        if (QFileInfo::exists(QDir(folder).filePath(out.back())))
            there.append(out.back());
    }
    if (!there.isEmpty() && existing == Existing::Refuse)
        return Error{
            Error::Code::Conflict, {"print", QT_TRANSLATE_NOOP("print", "There already: %1"), {there.join(u'、')}}, {}};
    int before = 0;
    const int all = bound.binder.pages(binder::Volume::Main) + bound.binder.pages(binder::Volume::Secondary);
    for (std::size_t i = 0; i < bound.binder.booklets.size(); ++i) {
        const binder::Booklet &booklet = bound.binder.booklets[i];
        const auto onPage = [&](int done, int total) {
            if (progress && total > 0)
                progress(before + booklet.pages * done / total, all);
        };
        const QString path = QDir(folder).filePath(out[qsizetype(i)]);
        if (const auto printed = printBooklet(bound.file, bound.binder, booklet, blobs, path, stop, onPage); !printed)
            return printed.error();
        before += booklet.pages;
    }
    return out;
}

} // namespace qilian::print
