#pragma once

#include "core/record/Kind.h"
#include "core/record/Ref.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <concepts>
#include <optional>

namespace qilian::record {

/// How a C++ type stands in the journal. Specialise it for a type of your own: `kType`, `toJson`, `fromJson`
/// (nullopt where the value cannot be one). An enum needs `QString enumText(E)` and `std::optional<E> enumFrom(E,
/// QStringView)` in its namespace (the first argument only picks the overload).
template <class T> struct Codec;

template <> struct Codec<QString> {
    static constexpr FieldType kType = FieldType::Text;
    static QJsonValue toJson(const QString &value) { return value; }
    static std::optional<QString> fromJson(const QJsonValue &json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};

template <> struct Codec<bool> {
    static constexpr FieldType kType = FieldType::Bool;
    static QJsonValue toJson(bool value) { return value; }
    static std::optional<bool> fromJson(const QJsonValue &json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
};

template <std::integral T> struct Codec<T> {
    static constexpr FieldType kType = FieldType::Integer;
    static QJsonValue toJson(T value) { return qint64(value); }
    static std::optional<T> fromJson(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(T(json.toInteger())) : std::nullopt;
    }
};

template <> struct Codec<QDate> {
    static constexpr FieldType kType = FieldType::Date;
    static QJsonValue toJson(QDate value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    }
    static std::optional<QDate> fromJson(const QJsonValue &json)
    {
        if (json.isNull())
            return QDate();
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
};

template <> struct Codec<QDateTime> {
    static constexpr FieldType kType = FieldType::Instant;
    static QJsonValue toJson(const QDateTime &value)
    {
        return value.isValid() ? QJsonValue(value.toMSecsSinceEpoch()) : QJsonValue();
    }
    static std::optional<QDateTime> fromJson(const QJsonValue &json)
    {
        if (json.isNull())
            return QDateTime();
        return json.isDouble() ? std::optional(QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC))
                               : std::nullopt;
    }
};

template <> struct Codec<Uuid> {
    static constexpr FieldType kType = FieldType::Id;
    static QJsonValue toJson(const Uuid &value) { return value.isNull() ? QJsonValue() : QJsonValue(value.text()); }
    static std::optional<Uuid> fromJson(const QJsonValue &json)
    {
        if (json.isNull())
            return Uuid();
        const Result<Uuid> id = Uuid::parse(json.toString());
        return id ? std::optional(*id) : std::nullopt;
    }
};

template <class Of> struct Codec<Id<Of>> {
    static constexpr FieldType kType = FieldType::Id;
    static QJsonValue toJson(const Id<Of> &value) { return Codec<Uuid>::toJson(value.uuid()); }
    static std::optional<Id<Of>> fromJson(const QJsonValue &json)
    {
        const std::optional<Uuid> id = Codec<Uuid>::fromJson(json);
        return id ? std::optional(Id<Of>(*id)) : std::nullopt;
    }
};

template <> struct Codec<Ref> {
    static constexpr FieldType kType = FieldType::Ref;
    static QJsonValue toJson(const Ref &value) { return value.isNull() ? QJsonValue() : QJsonValue(value.text()); }
    static std::optional<Ref> fromJson(const QJsonValue &json)
    {
        const Result<Ref> ref = Ref::parse(json.toString());
        return ref ? std::optional(*ref) : std::nullopt;
    }
};

template <> struct Codec<QStringList> {
    static constexpr FieldType kType = FieldType::Json;
    static QJsonValue toJson(const QStringList &value) { return QJsonArray::fromStringList(value); }
    static std::optional<QStringList> fromJson(const QJsonValue &json)
    {
        QStringList out;
        for (const QJsonValue item : json.toArray()) {
            if (!item.isString())
                return std::nullopt;
            out.append(item.toString());
        }
        return out;
    }
};

template <> struct Codec<QJsonObject> {
    static constexpr FieldType kType = FieldType::Json;
    static QJsonValue toJson(const QJsonObject &value) { return value; }
    static std::optional<QJsonObject> fromJson(const QJsonValue &json) { return json.toObject(); }
};

template <> struct Codec<QJsonArray> {
    static constexpr FieldType kType = FieldType::Json;
    static QJsonValue toJson(const QJsonArray &value) { return value; }
    static std::optional<QJsonArray> fromJson(const QJsonValue &json) { return json.toArray(); }
};

/// Amounts and other single integers with a type of their own: `T::fromFen(qint64)` and `fen()`.
template <class T>
requires requires(T value)
{
    {
        T::fromFen(qint64())
        } -> std::same_as<T>;
    {
        value.fen()
        } -> std::convertible_to<qint64>;
}
struct Codec<T> {
    static constexpr FieldType kType = FieldType::Integer;
    static QJsonValue toJson(const T &value) { return qint64(value.fen()); }
    static std::optional<T> fromJson(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(T::fromFen(json.toInteger())) : std::nullopt;
    }
};

template <class T>
requires std::is_enum_v<T>
struct Codec<T> {
    static constexpr FieldType kType = FieldType::Text;
    static QJsonValue toJson(T value) { return enumText(value); }
    static std::optional<T> fromJson(const QJsonValue &json)
    {
        const QString text = json.toString();
        return enumFrom(T(), QStringView(text));
    }
};

template <class T> struct Codec<std::optional<T>> {
    static constexpr FieldType kType = Codec<T>::kType;
    static QJsonValue toJson(const std::optional<T> &value) { return value ? Codec<T>::toJson(*value) : QJsonValue(); }
    static std::optional<std::optional<T>> fromJson(const QJsonValue &json)
    {
        if (json.isNull())
            return std::optional<T>();
        std::optional<T> value = Codec<T>::fromJson(json);
        return value ? std::optional(std::move(value)) : std::nullopt;
    }
};

} // namespace qilian::record
