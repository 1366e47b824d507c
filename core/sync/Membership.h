#pragma once

#include "core/base/Id.h"
#include "core/sync/Scope.h"
#include "core/sync/SigningKey.h"

#include <QJsonObject>

namespace qilian::sync {

/// What a device got by enrolling, and the key it enrolled with. Secret: whoever keeps it wraps it with the officers'
/// passwords.
struct Membership {
    Uuid device;
    Scope scope;
    QByteArray token;
    SigningKey key;
    QByteArray provinceKey; ///< what receipts are checked with

    QJsonObject toJson() const; ///< holds the secrets
    static Result<Membership> fromJson(const QJsonObject &json);
};

} // namespace qilian::sync
