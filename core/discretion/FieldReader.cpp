#include "core/discretion/FieldReader.h"

namespace qilian::discretion {

void FieldReader::fail(const QString &place, const char *message, const QStringList &values)
{
    if (m_fault)
        return;
    const QString where = m_where.isEmpty() ? QStringLiteral("pack") : m_where.join(QStringLiteral(" › "));
    m_fault = Error{Error::Code::Invalid,
        {"discretion", message, QStringList{QStringLiteral("%1 (%2)").arg(where).arg(m_places.line(place))} + values},
        place};
}

QString FieldReader::text(const QJsonObject &object, QStringView key, const QString &place)
{
    const QString value = object[key].toString();
    if (value.isEmpty())
        fail(place + u'/' + key.toString(), QT_TRANSLATE_NOOP("discretion", "%1: a text is missing here."));
    return value;
}

Rational FieldReader::number(const QJsonValue &value, const QString &place, const Rational &least, const Rational &most)
{
    // The shortest decimal that reads back as the same double is the number that stands in the file: the reader of the
    // JSON takes none of more than 15 digits.
    const Result<Rational> exact = value.isDouble()
        ? Rational::parse(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest))
        : Result<Rational>(Error{});
    if (exact && *exact >= least && *exact <= most)
        return *exact;
    fail(place, QT_TRANSLATE_NOOP("discretion", "%1: a number from %2 to %3 is expected here."),
        {least.text(), most.text()});
    return {};
}

std::optional<Rational> FieldReader::optionalNumber(
    const QJsonValue &value, const QString &place, const Rational &least, const Rational &most)
{
    return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(number(value, place, least, most));
}

} // namespace qilian::discretion
