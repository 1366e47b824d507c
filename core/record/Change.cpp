#include "core/record/Change.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <openssl/evp.h>

namespace qilian::record {

namespace {

constexpr qsizetype kHashDigits = 64;
const QByteArray kHashKey = QByteArrayLiteral("\"hash\":\"");

Error damaged(const char *text, QString value, QString detail = {})
{
    return {Error::Code::Damaged, {"record", text, {std::move(value)}}, std::move(detail)};
}

/// Hash over the canonical bytes with the pair `"hash":"…",` left out.
QByteArray hashWithout(QByteArrayView bytes, qsizetype from, qsizetype to, ChainDigest digest)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned size = 0;
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), digest == ChainDigest::Sm3 ? EVP_sm3() : EVP_sha256(), nullptr);
    EVP_DigestUpdate(context.get(), bytes.data(), std::size_t(from));
    EVP_DigestUpdate(context.get(), bytes.data() + to, std::size_t(bytes.size() - to));
    EVP_DigestFinal_ex(context.get(), out.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(out.data()), qsizetype(size)).toHex();
}

/// Where the pair `"hash":"…",` stands at the top level: between the keys "fields" and "hlc", so it is the last one
/// before `"hlc":`.
qsizetype hashPosition(QByteArrayView bytes)
{
    // `fields` and `reason` may hold any text, but a quote inside a JSON string is always escaped, so `,"hash":"`
    // followed by 64 digits and `","hlc":"` can only be structure; inside `fields` it could still be a nested object,
    // hence the search from the end.
    qsizetype from = bytes.size();
    while ((from = bytes.lastIndexOf(kHashKey, from - 1)) >= 0) {
        const qsizetype end = from + kHashKey.size() + kHashDigits;
        if (end + 9 <= bytes.size() && bytes.sliced(end, 9) == QByteArrayView("\",\"hlc\":\""))
            return from;
        if (from == 0)
            break;
    }
    return -1;
}

bool isHash(const QString &text)
{
    return text.size() == kHashDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

QString enumText(Op op)
{
    switch (op) {
    case Op::Put:
        return QStringLiteral("put");
    case Op::Resolve:
        return QStringLiteral("resolve");
    case Op::Read:
        return QStringLiteral("read");
    }
    Q_UNREACHABLE();
}

std::optional<Op> enumFrom(Op, QStringView text)
{
    for (const Op op : {Op::Put, Op::Resolve, Op::Read}) {
        if (enumText(op) == text)
            return op;
    }
    return std::nullopt;
}

QString enumText(ChainDigest digest)
{
    return digest == ChainDigest::Sm3 ? QStringLiteral("sm3") : QStringLiteral("sha256");
}

std::optional<ChainDigest> enumFrom(ChainDigest, QStringView text)
{
    if (text == u"sha256")
        return ChainDigest::Sha256;
    if (text == u"sm3")
        return ChainDigest::Sm3;
    return std::nullopt;
}

QJsonObject Change::toJson() const
{
    QJsonObject out;
    out.insert(QLatin1String("actor"), actor.isNull() ? QJsonValue() : QJsonValue(actor.text()));
    out.insert(QLatin1String("area"), area);
    out.insert(QLatin1String("base"), base);
    out.insert(QLatin1String("device"), device.text());
    out.insert(QLatin1String("fields"), fields);
    if (!hash.isEmpty())
        out.insert(QLatin1String("hash"), QString::fromLatin1(hash));
    out.insert(QLatin1String("hlc"), hlc.text());
    out.insert(QLatin1String("id"), id.text());
    out.insert(QLatin1String("kind"), kind);
    out.insert(QLatin1String("op"), enumText(op));
    out.insert(QLatin1String("prev"), QString::fromLatin1(prev));
    out.insert(QLatin1String("reason"), reason);
    out.insert(QLatin1String("record"), record.text());
    out.insert(QLatin1String("seq"), seq);
    return out;
}

Result<QByteArray> seal(Change &change, ChainDigest digest)
{
    change.hash = QByteArray(kHashDigits, '0');
    Result<QByteArray> bytes = canonicalJson(change.toJson());
    if (!bytes)
        return bytes.error();
    if (bytes->size() > kMaxEntryBytes)
        return Error{Error::Code::Invalid,
            {"record",
                QT_TRANSLATE_NOOP("record",
                    "This record is too large to be kept (%1 KB). Shorten its texts or attach them as a file."),
                {QString::number(bytes->size() / 1024)}},
            {}};
    const qsizetype at = hashPosition(*bytes);
    Q_ASSERT(at > 0);
    change.hash = hashWithout(*bytes, at, at + kHashKey.size() + kHashDigits + 2, digest);
    std::copy(change.hash.begin(), change.hash.end(), bytes->data() + at + kHashKey.size());
    return bytes;
}

Result<Change> open(QByteArrayView bytes, ChainDigest digest)
{
    if (bytes.size() > kMaxEntryBytes)
        return damaged(QT_TRANSLATE_NOOP("record", "A journal entry is larger than any can be (%1 bytes)."),
            QString::number(bytes.size()));
    QJsonParseError parseError;
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    const QJsonObject json = QJsonDocument::fromJson(raw, &parseError).object();
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };

    Change change;
    const QString hash = text(QLatin1String("hash"));
    const auto notAnEntry = [&](const char *what) {
        return damaged(QT_TRANSLATE_NOOP("record", "What arrived is not a journal entry (%1)."),
            QString::fromLatin1(what), parseError.errorString());
    };
    const Result<QByteArray> canonical = canonicalJson(json);
    if (!canonical || *canonical != raw || json.size() != 14)
        return notAnEntry("form");
    const qsizetype at = hashPosition(bytes);
    if (!isHash(hash) || at < 0 || bytes.sliced(at + kHashKey.size(), kHashDigits) != hash.toLatin1())
        return notAnEntry("hash");
    change.hash = hash.toLatin1();

    const auto id = Uuid::parse(text(QLatin1String("id")));
    const auto device = Uuid::parse(text(QLatin1String("device")));
    const auto record = Uuid::parse(text(QLatin1String("record")));
    const auto hlc = Hlc::parse(text(QLatin1String("hlc")));
    const auto op = enumFrom(Op(), text(QLatin1String("op")));
    const QJsonValue actor = json.value(QLatin1String("actor"));
    const auto actorId = actor.isNull() ? Result<Uuid>(Uuid()) : Uuid::parse(actor.toString());
    const QString prev = text(QLatin1String("prev"));
    const QJsonValue seq = json.value(QLatin1String("seq"));
    if (!id || !device || !record || !hlc || !op || !actorId || !seq.isDouble() || seq.toInteger() < 1
        || !json.value(QLatin1String("fields")).isObject() || !json.value(QLatin1String("base")).isObject()
        || !json.value(QLatin1String("reason")).isString())
        return notAnEntry("fields");
    change.seq = seq.toInteger();
    if (change.seq == 1 ? !prev.isEmpty() : !isHash(prev))
        return notAnEntry("prev");
    change.id = *id;
    change.device = *device;
    change.record = *record;
    change.hlc = *hlc;
    change.op = *op;
    change.actor = *actorId;
    change.area = text(QLatin1String("area"));
    change.kind = text(QLatin1String("kind"));
    change.fields = json.value(QLatin1String("fields")).toObject();
    change.base = json.value(QLatin1String("base")).toObject();
    change.reason = text(QLatin1String("reason"));
    change.prev = prev.toLatin1();
    if (hashWithout(bytes, at, at + kHashKey.size() + kHashDigits + 2, digest) != change.hash)
        return damaged(
            QT_TRANSLATE_NOOP("record", "The journal entry %1 was altered: its hash does not fit its content."),
            QString::number(change.seq), change.device.text());
    return change;
}

} // namespace qilian::record
