#include "core/base/Id.h"

#include "core/base/IdsFromSeed.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <mutex>
#include <random>

namespace qilian {

namespace {

constexpr char kHex[] = "0123456789abcdef";

int nibble(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

bool hyphenAt(int position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

Error notAnId(QStringView text)
{
    return {Error::Code::Invalid,
        {"base", QT_TRANSLATE_NOOP("base", "“%1” is not a record id."), {text.left(60).toString()}}, {}};
}

} // namespace

namespace {

/// Where ids come from: 48 bits of milliseconds, then 74 random bits of which the upper 32 count on within a
/// millisecond.
struct Source {
    std::mutex guard;
    qint64 lastMs = 0;
    quint64 counter = 0;
    std::optional<std::mt19937_64> seeded;
    qint64 seededMs = 0;
};

Source &source()
{
    static Source kSource;
    return kSource;
}

} // namespace

IdsFromSeed::IdsFromSeed(quint32 seed, qint64 startMs)
{
    const std::lock_guard lock(source().guard);
    Q_ASSERT(!source().seeded);
    source().seeded.emplace(seed);
    source().seededMs = startMs;
}

IdsFromSeed::~IdsFromSeed()
{
    const std::lock_guard lock(source().guard);
    source().seeded.reset();
}

Uuid Uuid::create()
{
    quint64 low = QRandomGenerator::system()->generate64();
    qint64 ms = QDateTime::currentMSecsSinceEpoch();
    quint64 high = 0;
    {
        Source &from = source();
        const std::lock_guard lock(from.guard);
        if (from.seeded) {
            low = (*from.seeded)();
            ms = ++from.seededMs;
        } else if (ms > from.lastMs) {
            from.lastMs = ms;
            from.counter = QRandomGenerator::system()->generate() & 0x3FFFFFFFu;
            high = from.counter;
        } else {
            high = ++from.counter;
            ms = from.lastMs;
        }
    }
    Uuid id;
    auto &b = id.m_bytes;
    for (int i = 0; i < 6; ++i)
        b[std::size_t(i)] = std::uint8_t(ms >> (40 - 8 * i));
    b[6] = std::uint8_t(0x70 | ((high >> 28) & 0x0F));
    b[7] = std::uint8_t(high >> 20);
    b[8] = std::uint8_t(0x80 | ((high >> 14) & 0x3F));
    b[9] = std::uint8_t(high >> 6);
    b[10] = std::uint8_t(((high & 0x3F) << 2) | (low & 0x03));
    for (int i = 11; i < 16; ++i)
        b[std::size_t(i)] = std::uint8_t(low >> (8 * (i - 10)));
    return id;
}

Result<Uuid> Uuid::parse(QStringView text)
{
    if (text.size() != 36)
        return notAnId(text);
    Uuid id;
    std::size_t at = 0;
    for (int i = 0; i < 36;) {
        if (hyphenAt(i)) {
            if (text[i] != u'-')
                return notAnId(text);
            ++i;
            continue;
        }
        const int upper = nibble(text[i].unicode());
        const int lower = nibble(text[i + 1].unicode());
        if (upper < 0 || lower < 0)
            return notAnId(text);
        id.m_bytes[at++] = std::uint8_t(upper << 4 | lower);
        i += 2;
    }
    return id;
}

Result<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return notAnId(QString::fromLatin1(QByteArray(bytes.data(), bytes.size()).toHex()));
    Uuid id;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(id.m_bytes.data()));
    return id;
}

QString Uuid::text() const
{
    QString out(36, u'-');
    QChar *to = out.data();
    int position = 0;
    for (const std::uint8_t byte : m_bytes) {
        if (hyphenAt(position))
            ++position;
        to[position++] = QLatin1Char(kHex[byte >> 4]);
        to[position++] = QLatin1Char(kHex[byte & 0x0F]);
    }
    return out;
}

QByteArray Uuid::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

} // namespace qilian
