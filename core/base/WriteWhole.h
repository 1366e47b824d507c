#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSaveFile>

namespace qilian {

/// A file that is being written for the officer: once committed it stands there whole; until then, and where anything
/// fails, what was there before stays. Full: the disk takes no more; Refused: it may not be written there. Blocking.
class WholeFile {
public:
    explicit WholeFile(const QString &path);
    Result<void> open();
    Result<void> write(const char *bytes, qint64 size);
    Result<void> commit();

private:
    Result<void> put(const char *bytes, qint64 size);
    Error fault() const;

    QSaveFile m_file;
    QByteArray m_waiting; // small pieces
};

/// The same for bytes that are at hand.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace qilian
