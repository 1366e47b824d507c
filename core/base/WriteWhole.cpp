#include "core/base/WriteWhole.h"

#include <cerrno>
#include <utility>

namespace qilian {

namespace {

constexpr qsizetype kPiece = 256 << 10;

/// What the officer reads of a file that was not written. `reason` is the system's.
Error notWritten(const QString &path, int reason, const QString &detail)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a stick whose format takes no file so large
        return {Error::Code::Full,
            {"base",
                QT_TRANSLATE_NOOP("base",
                    "There is no space left to write “%1”. Nothing there was changed; free some space or choose "
                    "another "
                    "place."),
                {path}},
            detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Code::Refused,
            {"base",
                QT_TRANSLATE_NOOP("base",
                    "“%1” cannot be written: you have no right to write there. Nothing there was changed; choose "
                    "another folder."),
                {path}},
            detail};
    case ENOENT:
    case ENOTDIR:
        return {Error::Code::Refused,
            {"base", QT_TRANSLATE_NOOP("base", "“%1” cannot be written: there is no such folder. Choose another one."),
                {path}},
            detail};
    default:
        return {Error::Code::Refused,
            {"base",
                QT_TRANSLATE_NOOP("base",
                    "“%1” cannot be written. Nothing there was changed; close it where it is open, or choose another "
                    "folder."),
                {path}},
            detail};
    }
}

} // namespace

WholeFile::WholeFile(const QString &path)
    : m_file(path)
{
}

Result<void> WholeFile::open()
{
    errno = 0; // Qt tells the reason in words only
    // Of what Qt holds back itself it writes a part to a disk that is nearly full, and calls that success.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? Result<void>() : fault();
}

Result<void> WholeFile::write(const char *bytes, qint64 size)
{
    if (m_waiting.size() + size < kPiece) {
        m_waiting.append(bytes, size);
        return {};
    }
    const QByteArray before = std::exchange(m_waiting, {});
    const Result<void> written = put(before.constData(), before.size());
    return written ? put(bytes, size) : written;
}

Result<void> WholeFile::commit()
{
    if (const Result<void> written = put(m_waiting.constData(), m_waiting.size()); !written)
        return written.error();
    errno = 0;
    return m_file.commit() ? Result<void>() : fault();
}

/// A disk that is nearly full takes a part first; why it takes no more is learned from the next.
Result<void> WholeFile::put(const char *bytes, qint64 size)
{
    while (size > 0) {
        errno = 0;
        const qint64 taken = m_file.write(bytes, size);
        if (taken <= 0)
            return fault();
        bytes += taken;
        size -= taken;
    }
    return {};
}

Error WholeFile::fault() const
{
    const int reason = errno;
    return notWritten(m_file.fileName(), reason, m_file.errorString());
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    if (const Result<void> written = file.write(bytes.constData(), bytes.size()); !written)
        return written.error();
    return file.commit();
}

} // namespace qilian
