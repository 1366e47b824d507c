#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <memory>

struct zip;

namespace qilian::sheet {

/// The parts of a zip archive in memory, unpacked as they are read and never beyond a limit. Names only look parts up;
/// nothing is written anywhere. One thread at a time.
class ZipParts {
public:
    /// `bytes` must outlive it. Invalid where it is no archive.
    static Result<std::unique_ptr<ZipParts>> open(const QByteArray &bytes, qint64 unpackedLimit);
    ~ZipParts();

    /// Open for reading from its beginning; at the limit or a damage it ends early, and fault() says why. Null where
    /// there is no such part or it has a password.
    std::unique_ptr<QIODevice> part(const QString &name);
    /// What went wrong while parts were read.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    class Part;
    ZipParts(zip *archive, qint64 left);

    zip *m_archive;
    qint64 m_left;
    std::optional<Error> m_fault;
};

} // namespace qilian::sheet
