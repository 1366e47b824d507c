#pragma once

#include "core/record/Change.h"
#include "core/record/Description.h"

namespace qilian::store {

/// A device, as its chain names it: the first entry of every chain puts one of these, with the digest the chain is
/// hashed with.
struct DeviceKey {
    Id<DeviceKey> id; ///< the device's id
    QString name; ///< what others see: office and computer
    QString digest; ///< "sha256" or "sm3"
    QString publicKey; ///< Ed25519, 64 hexadecimal digits; empty until the device is enrolled
    QString program; ///< version of the program that began the chain

    static const record::Description<DeviceKey> &description();
    /// The unsealed first entry of a new chain.
    static record::Change header(const Uuid &device, const QString &name, const QString &area);
};

} // namespace qilian::store
