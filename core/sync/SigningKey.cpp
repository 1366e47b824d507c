#include "core/sync/SigningKey.h"

#include <array>
#include <sodium.h>

namespace qilian::sync {

namespace {

void makeReady()
{
    static const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    Q_UNUSED(ready);
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Error notAKey()
{
    return {Error::Code::Invalid,
        {"sync", QT_TRANSLATE_NOOP("sync", "The signing key of this device cannot be read."), {}}, {}};
}

} // namespace

SigningKey SigningKey::create()
{
    makeReady();
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), std::size_t(seed.size()));
    return *fromSeed(seed);
}

Result<SigningKey> SigningKey::fromSeed(QByteArrayView seed)
{
    makeReady();
    if (seed.size() != crypto_sign_SEEDBYTES)
        return notAKey();
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    crypto_sign_seed_keypair(publicKey.data(), reinterpret_cast<unsigned char *>(secret.data()), raw(seed));
    return SigningKey(std::move(secret));
}

Result<SigningKey> SigningKey::fromSecret(QByteArrayView secret)
{
    if (secret.size() != crypto_sign_SECRETKEYBYTES)
        return notAKey();
    return fromSeed(secret.first(crypto_sign_SEEDBYTES));
}

QByteArray SigningKey::seed() const
{
    return m_secret.first(crypto_sign_SEEDBYTES);
}

QByteArray SigningKey::publicKey() const
{
    return m_secret.sliced(crypto_sign_SEEDBYTES).toHex();
}

QByteArray SigningKey::sign(QByteArrayView text) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, raw(text),
        std::size_t(text.size()), raw(m_secret));
    return signature.toHex();
}

} // namespace qilian::sync
