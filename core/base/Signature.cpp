#include "core/base/Signature.h"

#include <array>
#include <sodium.h>

namespace qilian {

namespace {

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

template <std::size_t Size> bool fromHex(QByteArrayView hex, std::array<unsigned char, Size> &out)
{
    std::size_t length = 0;
    const char *end = nullptr;
    return hex.size() == qsizetype(2 * Size)
        && sodium_hex2bin(out.data(), out.size(), hex.data(), std::size_t(hex.size()), nullptr, &length, &end) == 0
        && length == Size && end == hex.data() + hex.size();
}

} // namespace

bool isSignedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature)
{
    static const int kReady = sodium_init();
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
    std::array<unsigned char, crypto_sign_BYTES> proof{};
    return kReady >= 0 && fromHex(publicKey, key) && fromHex(signature, proof)
        && crypto_sign_verify_detached(proof.data(), raw(text), std::size_t(text.size()), key.data()) == 0;
}

bool isPublicKey(QByteArrayView hex)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
    return fromHex(hex, key);
}

} // namespace qilian
