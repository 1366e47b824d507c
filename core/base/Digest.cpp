#include "core/base/Digest.h"

#include <array>
#include <openssl/evp.h>

namespace qilian {

struct Hasher::Context {
    const EVP_MD *kind;
    EVP_MD_CTX *running;
};

QString enumText(Digest digest)
{
    return digest == Digest::Sm3 ? QStringLiteral("sm3") : QStringLiteral("sha256");
}

std::optional<Digest> enumFrom(Digest, QStringView text)
{
    if (text == u"sha256")
        return Digest::Sha256;
    if (text == u"sm3")
        return Digest::Sm3;
    return std::nullopt;
}

Hasher::Hasher(Digest digest)
    : m_context(new Context{digest == Digest::Sm3 ? EVP_sm3() : EVP_sha256(), EVP_MD_CTX_new()})
{
    const int begun = EVP_DigestInit_ex(m_context->running, m_context->kind, nullptr);
    Q_ASSERT(begun == 1);
    Q_UNUSED(begun);
}

Hasher::Hasher(Hasher &&other) noexcept = default;

Hasher &Hasher::operator=(Hasher &&other) noexcept
{
    std::swap(m_context, other.m_context);
    return *this;
}

Hasher::~Hasher()
{
    if (m_context)
        EVP_MD_CTX_free(m_context->running);
}

Hasher &Hasher::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->running, bytes.data(), std::size_t(bytes.size()));
    return *this;
}

QByteArray Hasher::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned size = 0;
    EVP_DigestFinal_ex(m_context->running, out.data(), &size);
    EVP_DigestInit_ex(m_context->running, m_context->kind, nullptr);
    return QByteArray(reinterpret_cast<const char *>(out.data()), qsizetype(size));
}

QByteArray digestOf(QByteArrayView bytes, Digest digest)
{
    return Hasher(digest).add(bytes).result();
}

Result<QByteArray> digestOf(QIODevice &device, Digest digest)
{
    Hasher hasher(digest);
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = device.read(piece.data(), piece.size())) > 0)
        hasher.add({piece.constData(), qsizetype(got)});
    if (got < 0)
        return Error{Error::Code::Damaged,
            {"base", QT_TRANSLATE_NOOP("base", "The file could not be read to its end. Copy it again."), {}},
            device.errorString()};
    return hasher.result();
}

QByteArray toHex(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toHex();
}

Result<QByteArray> fromHex(QByteArrayView digits)
{
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (digits.size() % 2 != 0 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return Error{Error::Code::Invalid,
            {"base", QT_TRANSLATE_NOOP("base", "“%1” is not a hexadecimal number."),
                {QString::fromLatin1(digits.first(std::min(digits.size(), qsizetype(70))))}},
            {}};
    return QByteArray::fromHex(QByteArray::fromRawData(digits.data(), digits.size()));
}

bool isHexDigest(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace qilian
