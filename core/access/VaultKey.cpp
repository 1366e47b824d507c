#include "core/access/VaultKey.h"

#include <algorithm>
#include <sodium.h>

namespace qilian::access {

namespace {

constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(VaultKey::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

VaultKey VaultKey::create()
{
    [[maybe_unused]] const int ready = sodium_init();
    Q_ASSERT(ready >= 0);
    VaultKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

Result<VaultKey> VaultKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != qsizetype(kBytes))
        return Error{
            Error::Code::Invalid, {"access", QT_TRANSLATE_NOOP("access", "This is not a key of a workspace."), {}}, {}};
    VaultKey key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

VaultKey::~VaultKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray VaultKey::seal(QByteArrayView plain, QByteArrayView purpose) const
{
    QByteArray sealed(kNonce + plain.size() + kTag, Qt::Uninitialized);
    randombytes_buf(sealed.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + kNonce, nullptr, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(purpose), static_cast<unsigned long long>(purpose.size()),
        nullptr, raw(sealed), raw(bytes()));
    return sealed;
}

Result<QByteArray> VaultKey::open(QByteArrayView sealed, QByteArrayView purpose) const
{
    const Error damaged{Error::Code::Damaged,
        {"access", QT_TRANSLATE_NOOP("access", "What this device keeps under lock cannot be opened. Enrol it again."),
            {}},
        {}};
    if (sealed.size() < kNonce + kTag)
        return damaged;
    QByteArray plain(sealed.size() - kNonce - kTag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed) + kNonce,
            static_cast<unsigned long long>(sealed.size() - kNonce), raw(purpose),
            static_cast<unsigned long long>(purpose.size()), raw(sealed), raw(bytes()))
        != 0)
        return damaged;
    return plain;
}

bool VaultKey::operator==(const VaultKey &other) const
{
    return sodium_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0;
}

} // namespace qilian::access
