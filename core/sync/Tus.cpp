#include "core/sync/Tus.h"

#include "core/sync/Protocol.h"

#include <algorithm>

namespace qilian::sync::tus {

namespace {

constexpr qsizetype kMaxMetadata = 4096;
constexpr std::size_t kMaxPairs = 16;

Error invalid(const char *header, QByteArrayView value)
{
    return {Error::Code::Invalid,
        {"sync", QT_TRANSLATE_NOOP("sync", "The upload header %1 cannot be read."), {QString::fromLatin1(header)}},
        QString::fromLatin1(value.first(std::min<qsizetype>(value.size(), 100)))};
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

bool isKey(QByteArrayView key)
{
    return !key.isEmpty()
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7F && c != ','; });
}

} // namespace

Result<qint64> readCount(QByteArrayView value)
{
    const bool digits = !value.isEmpty() && value.size() <= 18
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 count = digits ? value.toByteArray().toLongLong() : -1;
    if (count < 0 || count > kMaxBlobBytes)
        return invalid("Upload-Length/Upload-Offset", value);
    return count;
}

Result<Metadata> readMetadata(QByteArrayView value)
{
    if (value.size() > kMaxMetadata)
        return invalid("Upload-Metadata", value);
    Metadata out;
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView pair = (comma < 0 ? value : value.first(comma)).trimmed();
        const qsizetype space = pair.indexOf(' ');
        const QByteArrayView key = space < 0 ? pair : pair.first(space);
        const auto decoded = fromBase64(space < 0 ? QByteArrayView() : pair.sliced(space + 1));
        if (!isKey(key) || !decoded || out.size() == kMaxPairs || !out.emplace(key.toByteArray(), *decoded).second)
            return invalid("Upload-Metadata", value);
        if (comma < 0)
            break;
        value = value.sliced(comma + 1);
    }
    return out;
}

QByteArray writeMetadata(const Metadata &metadata)
{
    QByteArray out;
    for (const auto &[key, value] : metadata) {
        if (!out.isEmpty())
            out += ',';
        out += key + ' ' + value.toBase64();
    }
    return out;
}

Result<Checksum> readChecksum(QByteArrayView value)
{
    const qsizetype space = value.indexOf(' ');
    const QByteArrayView name = value.first(std::max<qsizetype>(space, 0));
    const auto digest = fromBase64(value.sliced(space + 1));
    const bool sha256 = name == QByteArrayView("sha256");
    if ((!sha256 && name != QByteArrayView("sha1")) || !digest || digest->size() != (sha256 ? 32 : 20))
        return invalid("Upload-Checksum", value);
    return Checksum{sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1, *digest};
}

QByteArray writeChecksum(QByteArrayView piece)
{
    return "sha256 " + QCryptographicHash::hash(piece.toByteArray(), QCryptographicHash::Sha256).toBase64();
}

} // namespace qilian::sync::tus
