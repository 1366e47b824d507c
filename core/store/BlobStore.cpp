#include "core/store/BlobStore.h"

#include "core/base/Digest.h"
#include "core/base/Id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qilian::store {

namespace {

constexpr std::size_t kBlock = 1 << 20;
constexpr QLatin1String kUnfinished(".part");

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

Error unreadable(const QString &file)
{
    return {Error::Code::NotFound,
        {"store", QT_TRANSLATE_NOOP("store", "The file %1 cannot be read. Copy it to this computer and try again."),
            {file}},
        QString::fromLocal8Bit(std::strerror(errno))};
}

Error unwritable(const QString &file)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return {Error::Code::Full,
            {"store",
                QT_TRANSLATE_NOOP("store",
                    "The disk is full: %1 was not taken in. The original is untouched; free some space and add it "
                    "again."),
                {file}},
            why};
    return {Error::Code::Refused,
        {"store", QT_TRANSLATE_NOOP("store", "%1 could not be written into the workspace. The original is untouched."),
            {file}},
        why};
}

Error notHere(const QString &digest, const QString &path)
{
    return {Error::Code::NotFound,
        {"store", QT_TRANSLATE_NOOP("store", "The stored file %1… is not here."), {digest.left(12)}}, path};
}

Error altered(const QString &digest, const QString &path)
{
    return {Error::Code::Damaged,
        {"store", QT_TRANSLATE_NOOP("store", "The stored file %1… has another content than the one that was kept."),
            {digest.left(12)}},
        path};
}

bool syncFolder(const QString &folder)
{
    const Descriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.number() >= 0 && ::fsync(descriptor.number()) == 0;
}

bool writeAll(int descriptor, const char *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = ::write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        count -= std::size_t(written);
    }
    return true;
}

} // namespace

BlobStore::BlobStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<BlobReceipt> BlobStore::import(const QString &file, std::stop_token stop, const OnProgress &progress) const
{
    const Descriptor from(::open(QFile::encodeName(file).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat before { };
    if (from.number() < 0 || ::fstat(from.number(), &before) != 0)
        return unreadable(file);
    if (!S_ISREG(before.st_mode))
        return Error{Error::Code::Refused,
            {"store", QT_TRANSLATE_NOOP("store", "%1 is not a plain file and cannot be evidence."), {file}}, {}};
    const bool first = !QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder) || (first && !syncFolder(QFileInfo(m_folder).absolutePath())))
        return unwritable(file);
    ::posix_fadvise(from.number(), 0, 0, POSIX_FADV_SEQUENTIAL);

    const QString part = m_folder + u'/' + Uuid::create().text() + kUnfinished;
    const QByteArray partName = QFile::encodeName(part);
    const Descriptor to(::open(partName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (to.number() < 0)
        return unwritable(file);
    const auto drop = [&](Error why) {
        ::unlink(partName.constData());
        return why;
    };

    Hasher hasher;
    std::vector<char> block(kBlock);
    BlobReceipt receipt;
    for (;;) {
        if (stop.stop_requested())
            return drop({Error::Code::Cancelled, {"store", QT_TRANSLATE_NOOP("store", "Stopped."), {}}, {}});
        const ssize_t got = ::read(from.number(), block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return drop(unreadable(file));
        if (got == 0)
            break;
        if (!writeAll(to.number(), block.data(), std::size_t(got)))
            return drop(unwritable(file));
        // Starts the disk early, so that the sync at the end does not wait for the whole file.
        ::sync_file_range(to.number(), receipt.size, got, SYNC_FILE_RANGE_WRITE);
        hasher.add({block.data(), qsizetype(got)});
        receipt.size += got;
        if (progress)
            progress(receipt.size, before.st_size);
    }
    struct stat after { };
    if (::fstat(from.number(), &after) != 0 || after.st_size != receipt.size
        || after.st_mtim.tv_sec != before.st_mtim.tv_sec || after.st_mtim.tv_nsec != before.st_mtim.tv_nsec)
        return drop({Error::Code::Conflict,
            {"store",
                QT_TRANSLATE_NOOP(
                    "store", "%1 changed while it was read. Close the program that writes it and add it again."),
                {file}},
            {}});
    if (::fsync(to.number()) != 0)
        return drop(unwritable(file));

    receipt.digest = QString::fromLatin1(toHex(hasher.result()));
    receipt.known = this->size(receipt.digest) == receipt.size;
    const QString folder = m_folder + u'/' + receipt.digest.left(2);
    if (!QDir().mkpath(folder) || ::chmod(partName.constData(), 0400) != 0
        || ::rename(partName.constData(), QFile::encodeName(path(receipt.digest).value()).constData()) != 0)
        return drop(unwritable(file));
    if (!syncFolder(folder) || !syncFolder(m_folder))
        return unwritable(file);
    return receipt;
}

Result<QString> BlobStore::path(const QString &digest) const
{
    if (!isHexDigest(digest))
        return Error{Error::Code::Invalid,
            {"store", QT_TRANSLATE_NOOP("store", "“%1” does not name a stored file."), {digest.left(70)}}, {}};
    return m_folder + u'/' + digest.left(2) + u'/' + digest.mid(2);
}

std::optional<qint64> BlobStore::size(const QString &digest) const
{
    const Result<QString> where = path(digest);
    const QFileInfo file(where ? *where : QString());
    return where && file.isFile() ? std::optional(file.size()) : std::nullopt;
}

Result<void> BlobStore::verify(const QString &digest) const
{
    const Result<QString> where = path(digest);
    if (!where)
        return where.error();
    QFile file(*where);
    if (!file.open(QIODevice::ReadOnly))
        return notHere(digest, *where);
    const Result<QByteArray> found = digestOf(file);
    if (!found || QString::fromLatin1(toHex(*found)) != digest)
        return altered(digest, *where);
    return {};
}

Result<std::unique_ptr<QFile>> BlobStore::open(const QString &digest, qint64 expectedSize) const
{
    const Result<QString> where = path(digest);
    if (!where)
        return where.error();
    auto file = std::make_unique<QFile>(*where);
    if (!file->open(QIODevice::ReadOnly))
        return notHere(digest, *where);
    if (file->size() != expectedSize)
        return altered(digest, *where);
    return file;
}

void BlobStore::removeUnfinished() const
{
    QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + kUnfinished}, QDir::Files))
        folder.remove(name);
}

} // namespace qilian::store
