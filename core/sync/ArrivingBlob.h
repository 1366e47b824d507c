#pragma once

#include "core/store/BlobStore.h"

#include <QCryptographicHash>
#include <QFile>
#include <memory>

namespace qilian::sync {

/// A file on its way into a blob store. It grows in a file of its own, which outlives any interruption, and enters the
/// store only when it is whole and has the digest it is named by. Held by one process at a time.
class ArrivingBlob {
public:
    /// Locked: somebody else is at it. `part` is made where it is not there yet; its folder too.
    static Result<std::unique_ptr<ArrivingBlob>> open(const QString &part);

    qint64 size() const { return m_file.size(); }
    Result<void> append(QByteArrayView piece); ///< Full where the disk is; then what was there stays
    Result<void> cutBack(qint64 size);
    Result<void> keep(); ///< what was appended survives a power loss from here on
    /// Damaged where the content has another digest: then the file is removed, to be fetched again.
    Result<void> settle(const QString &digest, const store::BlobStore &store);
    void discard();

private:
    explicit ArrivingBlob(const QString &part)
        : m_file(part)
    {
    }
    QFile m_file;
};

/// SHA-256 (or another digest) of a file, 64 hexadecimal digits; memory flat.
Result<QByteArray> digestOf(QFile &file, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256);

} // namespace qilian::sync
