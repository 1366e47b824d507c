#pragma once

#include "core/base/Result.h"

#include <QString>
#include <optional>

namespace qilian::store {

/// Files by the SHA-256 of their content, under `<folder>/ab/cdef…`. Any thread.
class BlobStore {
public:
    explicit BlobStore(QString folder);

    /// Where the file of a digest (64 hexadecimal digits) stands. Invalid for anything else: a path is never taken from
    /// input.
    Result<QString> path(const QString &digest) const;
    std::optional<qint64> size(const QString &digest) const; ///< nullopt where it is not here
    /// NotFound where it is not here, Damaged where its content is another.
    Result<void> verify(const QString &digest) const;

private:
    QString m_folder;
};

} // namespace qilian::store
