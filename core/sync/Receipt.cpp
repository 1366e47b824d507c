#include "core/sync/Receipt.h"

#include "core/base/Signature.h"

#include <algorithm>

namespace qilian::sync {

namespace {

QByteArray lines(std::initializer_list<QByteArray> parts)
{
    QByteArray out;
    for (const QByteArray &part : parts)
        out += part + '\n';
    return out;
}

} // namespace

QByteArray pushText(const Uuid &device, qint64 seq, QByteArrayView head)
{
    return lines(
        {QByteArrayLiteral("qilian-push-1"), device.text().toLatin1(), QByteArray::number(seq), head.toByteArray()});
}

QByteArray enrolText(const Uuid &device, QByteArrayView publicKey, const QString &code)
{
    return lines(
        {QByteArrayLiteral("qilian-enrol-1"), device.text().toLatin1(), publicKey.toByteArray(), code.toUtf8()});
}

QByteArray successionText(const Uuid &oldDevice, const Uuid &newDevice, QByteArrayView newPublicKey)
{
    return lines({QByteArrayLiteral("qilian-succession-1"), oldDevice.text().toLatin1(), newDevice.text().toLatin1(),
        newPublicKey.toByteArray()});
}

bool isDigest(QByteArrayView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

Receipt Receipt::signedBy(
    const SigningKey &province, const Uuid &device, qint64 seq, const QByteArray &head, qint64 atMs)
{
    Receipt receipt{device, seq, head, atMs, province.publicKey(), {}};
    receipt.signature = province.sign(receipt.text());
    return receipt;
}

Result<Receipt> Receipt::fromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    const Result<Uuid> device = Uuid::parse(text(QLatin1String("device")));
    Receipt receipt;
    receipt.seq = json.value(QLatin1String("seq")).toInteger();
    receipt.head = text(QLatin1String("head")).toLatin1();
    receipt.atMs = json.value(QLatin1String("at_ms")).toInteger();
    receipt.key = text(QLatin1String("key")).toLatin1();
    receipt.signature = text(QLatin1String("signature")).toLatin1();
    if (!device || receipt.seq < 1 || !isDigest(receipt.head) || receipt.atMs <= 0 || !isPublicKey(receipt.key)
        || receipt.signature.size() != 128)
        return Error{Error::Code::Invalid,
            {"sync", QT_TRANSLATE_NOOP("sync", "The province's receipt cannot be read."), {}}, {}};
    receipt.device = *device;
    return receipt;
}

QJsonObject Receipt::toJson() const
{
    return {{QStringLiteral("device"), device.text()}, {QStringLiteral("seq"), seq},
        {QStringLiteral("head"), QString::fromLatin1(head)}, {QStringLiteral("at_ms"), atMs},
        {QStringLiteral("key"), QString::fromLatin1(key)},
        {QStringLiteral("signature"), QString::fromLatin1(signature)}};
}

QByteArray Receipt::text() const
{
    return lines({QByteArrayLiteral("qilian-receipt-1"), device.text().toLatin1(), QByteArray::number(seq), head,
        QByteArray::number(atMs)});
}

bool Receipt::isSignedBy(QByteArrayView provinceKey) const
{
    return key == provinceKey && qilian::isSignedBy(provinceKey, text(), signature);
}

} // namespace qilian::sync
