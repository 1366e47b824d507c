#pragma once

#include "core/base/JsonPlaces.h"
#include "core/base/Rational.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace qilian::discretion {

/// Reads the fields of a pack and keeps the first fault, with benchmark, factor, option and line. After a fault the
/// answers mean nothing. `place` is the path of a value in the file: "/benchmarks/0/factors/1/id".
class FieldReader {
public:
    explicit FieldReader(const QByteArray &json)
        : m_places(json)
    {
    }

    /// What is read belongs to this benchmark, factor or option, as long as the object lives.
    class Inside {
    public:
        Inside(FieldReader &reader, const QString &label)
            : m_reader(reader)
        {
            m_reader.m_where.append(label);
        }
        ~Inside() { m_reader.m_where.removeLast(); }
        Q_DISABLE_COPY_MOVE(Inside)

    private:
        FieldReader &m_reader;
    };

    /// `message` has %1 for where and the line, and %2 … for `values`.
    void fail(const QString &place, const char *message, const QStringList &values = {});
    bool failed() const { return m_fault.has_value(); }
    const Error &fault() const { return *m_fault; }

    QString text(const QJsonObject &object, QStringView key, const QString &place);
    /// An exact decimal within these limits.
    Rational number(const QJsonValue &value, const QString &place, const Rational &least, const Rational &most);
    std::optional<Rational> optionalNumber(
        const QJsonValue &value, const QString &place, const Rational &least, const Rational &most);

    static constexpr qint64 kMost = 1'000'000'000'000; ///< of any number in a pack

private:
    JsonPlaces m_places;
    QStringList m_where;
    std::optional<Error> m_fault;
};

} // namespace qilian::discretion
