#pragma once

#include "core/base/Id.h"
#include "core/sync/SigningKey.h"

#include <QJsonObject>

namespace qilian::sync {

/// The province's signed word that it held a device's chain up to a head at a time: proves later that every entry
/// below it existed then. The signature stands over text(), which anybody can rebuild.
struct Receipt {
    Uuid device;
    qint64 seq = 0;
    QByteArray head; ///< hash of entry `seq`, 64 hexadecimal digits
    qint64 atMs = 0; ///< the province's clock, UTC
    QByteArray key; ///< the province's public key
    QByteArray signature;

    static Receipt signedBy(
        const SigningKey &province, const Uuid &device, qint64 seq, const QByteArray &head, qint64 atMs);
    /// Invalid where a member is missing or of the wrong form. Does not check the signature.
    static Result<Receipt> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// "qilian-receipt-1", device, seq, head, time, one a line.
    QByteArray text() const;
    bool isSignedBy(QByteArrayView provinceKey) const;

    bool operator==(const Receipt &) const = default;
};

/// What a device signs when it pushes up to a head; the head stands for every byte of every entry below it.
QByteArray pushText(const Uuid &device, qint64 seq, QByteArrayView head);
/// What a device signs with its new key to enrol with a code.
QByteArray enrolText(const Uuid &device, QByteArrayView publicKey, const QString &code);
/// What a device signs with its old key to go on under a new identity (its old one was copied, or wrote with a wrong
/// clock).
QByteArray successionText(const Uuid &oldDevice, const Uuid &newDevice, QByteArrayView newPublicKey);

/// 64 lower-case hexadecimal digits.
bool isDigest(QByteArrayView text);

} // namespace qilian::sync
