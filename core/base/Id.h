#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QStringView>
#include <array>
#include <compare>
#include <cstdint>

namespace qilian {

/// 128 bits, RFC 9562 UUID version 7: sorts by the time of creation. The null value is all zero.
class Uuid {
public:
    constexpr Uuid() = default;
    /// A new one; within a process strictly greater than every one before. Any thread.
    static Uuid create();
    /// 36 characters with hyphens, hexadecimal digits in either case; anything else is Invalid. Any version is taken.
    static Result<Uuid> parse(QStringView text);
    /// Exactly 16 bytes, else Invalid.
    static Result<Uuid> fromBytes(QByteArrayView bytes);

    QString text() const; ///< 36 characters, lower case
    QByteArray bytes() const; ///< 16 bytes
    bool isNull() const { return *this == Uuid(); }

    constexpr auto operator<=>(const Uuid &) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

inline size_t qHash(const Uuid &id, size_t seed = 0)
{
    return qHash(id.bytes(), seed);
}

/// The id of one thing of type Of: an Id<Evidence> does not fit where an Id<Case> is asked for.
template <class Of> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(Uuid uuid)
        : m_uuid(uuid)
    {
    }
    static Id create() { return Id(Uuid::create()); }
    static Result<Id> parse(QStringView text)
    {
        const Result<Uuid> uuid = Uuid::parse(text);
        if (!uuid)
            return uuid.error();
        return Id(*uuid);
    }

    QString text() const { return m_uuid.text(); }
    const Uuid &uuid() const { return m_uuid; }
    bool isNull() const { return m_uuid.isNull(); }

    constexpr auto operator<=>(const Id &) const = default;

private:
    Uuid m_uuid;
};

template <class Of> size_t qHash(const Id<Of> &id, size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

} // namespace qilian
