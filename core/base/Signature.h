#pragma once

#include <QByteArrayView>

namespace qilian {

/// Ed25519 (RFC 8032), key and signature in hexadecimal digits. False for anything that is no key or no signature. Any
/// thread.
bool isSignedBy(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature);
bool isPublicKey(QByteArrayView hex);

} // namespace qilian
