#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <memory>

struct zip;

namespace qilian::archive {

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
    /// Of every part, in the order of the archive; whatever it says, also twice or with "..". Empty for one without.
    QStringList names() const;
    /// What went wrong while parts were read.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    class Part;
    ZipParts(zip *archive, qint64 left);

    zip *m_archive;
    qint64 m_left;
    std::optional<Error> m_fault;
};

} // namespace qilian::archive
