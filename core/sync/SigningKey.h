#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace qilian::sync {

/// An Ed25519 key pair (libsodium) of a device or of the province. Any thread.
class SigningKey {
public:
    static SigningKey create();
    static Result<SigningKey> fromSeed(QByteArrayView seed); ///< exactly 32 bytes, else Invalid
    static Result<SigningKey> fromSecret(QByteArrayView secret); ///< libsodium's 64 bytes (seed and public key)

    QByteArray seed() const; ///< 32 bytes: keep secret
    QByteArray publicKey() const; ///< 64 hexadecimal digits
    QByteArray sign(QByteArrayView text) const; ///< 128 hexadecimal digits

private:
    explicit SigningKey(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }
    QByteArray m_secret;
};

} // namespace qilian::sync
