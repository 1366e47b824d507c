#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <map>

/// The headers of tus 1.0.0 (resumable upload; extensions creation and checksum), read with suspicion.
namespace qilian::sync::tus {

/// Upload-Length, Upload-Offset: decimal digits, 0 … kMaxBlobBytes.
Result<qint64> readCount(QByteArrayView value);

/// Upload-Metadata: "key base64,key base64"; at most 16 pairs and 4096 bytes; a key comes once.
using Metadata = std::map<QByteArray, QByteArray>;
Result<Metadata> readMetadata(QByteArrayView value);
QByteArray writeMetadata(const Metadata &metadata);

/// Upload-Checksum: "sha1 base64" or "sha256 base64".
struct Checksum {
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QByteArray digest;

    bool operator==(const Checksum &) const = default;
};
Result<Checksum> readChecksum(QByteArrayView value);
QByteArray writeChecksum(QByteArrayView piece); ///< always sha256

} // namespace qilian::sync::tus
