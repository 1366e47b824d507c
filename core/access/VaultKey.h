#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <array>

namespace qilian::access {

/// The secret of a workspace (32 bytes): what this device keeps for itself (its signing key, its token at the province)
/// is sealed with it. Each account keeps it wrapped with its own password. Wiped from memory when it goes. Any thread.
class VaultKey {
public:
    static constexpr std::size_t kBytes = 32;

    static VaultKey create();
    /// Exactly 32 bytes, else Invalid.
    static Result<VaultKey> fromBytes(QByteArrayView bytes);
    VaultKey(const VaultKey &) = default;
    VaultKey &operator=(const VaultKey &) = default;
    ~VaultKey();

    /// Encrypts and authenticates (XChaCha20-Poly1305). `purpose` is part of it: what was sealed for one thing does not
    /// open as another.
    QByteArray seal(QByteArrayView plain, QByteArrayView purpose) const;
    /// Damaged: altered, sealed with another key, or for another purpose.
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView purpose) const;

    QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    bool operator==(const VaultKey &other) const; ///< in constant time

private:
    VaultKey() = default;
    std::array<char, kBytes> m_bytes{};
};

} // namespace qilian::access
