#include "core/sync/ArrivingBlob.h"

#include <QDir>
#include <QFileInfo>
#include <openssl/evp.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace qilian::sync {

namespace {

Error cannotWrite(const QFile &file)
{
    return {Error::Code::Full,
        {"sync",
            QT_TRANSLATE_NOOP(
                "sync", "A file could not be written; the disk may be full. What arrived is kept and goes on later."),
            {}},
        file.fileName() + QLatin1String(": ") + file.errorString()};
}

bool isLocked(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
#else
    return false;
#endif
}

bool flushToDisk([[maybe_unused]] QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fdatasync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

void flushFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

} // namespace

Result<QByteArray> digestOf(QFile &file, QCryptographicHash::Algorithm algorithm)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), algorithm == QCryptographicHash::Sha1 ? EVP_sha1() : EVP_sha256(), nullptr);
    QByteArray piece(1 << 20, Qt::Uninitialized);
    qint64 size = file.seek(0) ? 0 : -1;
    while (size >= 0 && (size = file.read(piece.data(), piece.size())) > 0)
        EVP_DigestUpdate(context.get(), piece.constData(), std::size_t(size));
    if (size < 0)
        return Error{Error::Code::Damaged, {"sync", QT_TRANSLATE_NOOP("sync", "A file could not be read."), {}},
            file.fileName() + QLatin1String(": ") + file.errorString()};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_DigestFinal_ex(context.get(), digest.data(), &length);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(length)).toHex();
}

Result<std::unique_ptr<ArrivingBlob>> ArrivingBlob::open(const QString &part)
{
    QDir().mkpath(QFileInfo(part).absolutePath());
    std::unique_ptr<ArrivingBlob> blob(new ArrivingBlob(part));
    if (!blob->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return cannotWrite(blob->m_file);
    if (isLocked(blob->m_file))
        return Error{Error::Code::Locked,
            {"sync", QT_TRANSLATE_NOOP("sync", "This file is being transferred already."), {}}, part};
    return blob;
}

Result<void> ArrivingBlob::append(QByteArrayView piece)
{
    const qint64 before = m_file.size();
    if (m_file.seek(before) && m_file.write(piece.data(), piece.size()) == piece.size())
        return {};
    const Error error = cannotWrite(m_file);
    m_file.resize(before);
    return error;
}

Result<void> ArrivingBlob::cutBack(qint64 size)
{
    if (!m_file.resize(size))
        return cannotWrite(m_file);
    return {};
}

Result<void> ArrivingBlob::keep()
{
    if (!flushToDisk(m_file))
        return cannotWrite(m_file);
    return {};
}

Result<void> ArrivingBlob::settle(const QString &digest, const store::BlobStore &store)
{
    const Result<QString> place = store.path(digest);
    if (!place)
        return place.error();
    const Result<QByteArray> found = digestOf(m_file);
    if (!found)
        return found.error();
    if (QString::fromLatin1(*found) != digest) {
        discard();
        return Error{Error::Code::Damaged,
            {"sync",
                QT_TRANSLATE_NOOP(
                    "sync", "A file arrived with other content than it was named for. It is transferred again."),
                {}},
            digest + u' ' + QString::fromLatin1(*found)};
    }
    if (const Result<void> kept = keep(); !kept)
        return kept;
    const QString folder = QFileInfo(*place).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(m_file);
    // The same file may have come another way meanwhile: then that one stays.
    if (!QFileInfo::exists(*place) && !m_file.rename(*place))
        return cannotWrite(m_file);
    if (m_file.fileName() != *place)
        m_file.remove();
    flushFolder(folder);
    return {};
}

void ArrivingBlob::discard()
{
    m_file.remove();
}

} // namespace qilian::sync
