#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace qilian::store {

struct BlobReceipt {
    QString digest; ///< SHA-256, 64 hexadecimal digits
    qint64 size = 0; ///< bytes
    bool known = false; ///< the same content was here before
};

/// Files by the SHA-256 of their content, under `<folder>/ab/cdef…`. A file that stands there is whole and never
/// changes. Any thread.
class BlobStore {
public:
    using OnProgress = std::function<void(qint64 done, qint64 total)>;

    explicit BlobStore(QString folder);

    /// Copies a file in: read once, hashed while it is written, on the disk before it counts. A damaged file of the
    /// same content that stands here is replaced. Refused for what is no plain file (link, pipe, device), Conflict
    /// where it changed meanwhile, Full, Cancelled; then nothing of it stays here.
    Result<BlobReceipt> import(const QString &file, std::stop_token stop = {}, const OnProgress &progress = {}) const;

    /// Where the file of a digest (64 hexadecimal digits) stands. Invalid for anything else: a path is never taken from
    /// input.
    Result<QString> path(const QString &digest) const;
    std::optional<qint64> size(const QString &digest) const; ///< nullopt where it is not here
    /// NotFound where it is not here, Damaged where its content is another.
    Result<void> verify(const QString &digest) const;
    /// To read it. NotFound where it is not here, Damaged where it has another size than the record says.
    Result<std::unique_ptr<QFile>> open(const QString &digest, qint64 expectedSize) const;
    /// Clears away what imports left that were killed. Only while no import runs.
    void removeUnfinished() const;

private:
    QString m_folder;
};

} // namespace qilian::store
