#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringView>
#include <memory>
#include <optional>

namespace qilian {

/// Which digest: SHA-256, or SM3 (GB/T 32905) where GM/T rules ask for it. Both are 32 bytes.
enum class Digest { Sha256, Sm3 };
QString enumText(Digest digest); ///< "sha256", "sm3"
std::optional<Digest> enumFrom(Digest, QStringView text);

/// Computes a digest of what is added piece by piece, with the processor's own instructions where it has them
/// (OpenSSL). One thread at a time; reusable after result().
class Hasher {
public:
    explicit Hasher(Digest digest = Digest::Sha256);
    Hasher(Hasher &&other) noexcept;
    Hasher &operator=(Hasher &&other) noexcept;
    ~Hasher();

    Hasher &add(QByteArrayView bytes);
    QByteArray result(); ///< 32 bytes; then it begins anew

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Of bytes in memory; 32 bytes.
QByteArray digestOf(QByteArrayView bytes, Digest digest = Digest::Sha256);
/// Of all that is left to read in an open device, streamed. Damaged where reading fails.
Result<QByteArray> digestOf(QIODevice &device, Digest digest = Digest::Sha256);

QByteArray toHex(QByteArrayView bytes); ///< lower case
/// An even number of hexadecimal digits in either case, else Invalid.
Result<QByteArray> fromHex(QByteArrayView digits);
bool isHexDigest(QStringView text); ///< 64 hexadecimal digits in lower case

} // namespace qilian
