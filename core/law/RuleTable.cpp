#include "core/law/RuleTable.h"

#include "core/base/Json.h"

#include <QFile>
#include <QJsonArray>

namespace qilian::law {

namespace {

Error tableFault(const QString &table, const QString &place, const QString &expected)
{
    return {Error::Code::Damaged,
        {"law", QT_TRANSLATE_NOOP("law", "In the table %1, at “%2”: %3 was expected."), {table, place, expected}}, {}};
}

} // namespace

RuleEntry::RuleEntry(const QJsonValue &json, const QString &table, const QString &place)
    : m_json(json.toObject())
    , m_table(table)
    , m_place(place)
{
    if (!json.isObject())
        m_fault = tableFault(table, place, QStringLiteral("{ }"));
}

QJsonValue RuleEntry::take(const char *key)
{
    m_taken.append(QString::fromLatin1(key));
    return m_json.value(QLatin1String(key));
}

void RuleEntry::refuse(const char *key, const QString &expected)
{
    if (!m_fault)
        m_fault = tableFault(m_table, m_place + u'/' + QLatin1String(key), expected);
}

QString RuleEntry::text(const char *key)
{
    const QString out = take(key).toString().trimmed();
    if (out.isEmpty())
        refuse(key, QStringLiteral("text"));
    return out;
}

QStringList RuleEntry::texts(const char *key)
{
    const QJsonValue value = take(key);
    QStringList out;
    for (const QJsonValue one : value.toArray())
        out.append(one.toString());
    if (!value.isArray() || out.contains(QString()))
        refuse(key, QStringLiteral("[text]"));
    return out;
}

qint64 RuleEntry::integer(const char *key, qint64 least)
{
    const QJsonValue value = take(key);
    const qint64 out = value.toInteger(least - 1);
    if (!value.isDouble() || out < least)
        refuse(key, QStringLiteral(">= %1").arg(least));
    return out;
}

bool RuleEntry::flag(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key, QStringLiteral("true | false"));
    return value.toBool();
}

QDate RuleEntry::day(const char *key)
{
    const QDate out = QDate::fromString(take(key).toString(), Qt::ISODate);
    if (!out.isValid())
        refuse(key, QStringLiteral("YYYY-MM-DD"));
    return out;
}

std::optional<QDate> RuleEntry::dayOrNone(const char *key)
{
    const auto at = m_json.constFind(QLatin1String(key));
    if (at == m_json.constEnd() || !at->isNull())
        return day(key);
    take(key);
    return std::nullopt;
}

std::vector<RuleSource> RuleEntry::sources(const char *key)
{
    std::vector<RuleSource> out;
    for (const QJsonValue one : take(key).toArray()) {
        out.push_back({one[QLatin1String("law")].toString(), one[QLatin1String("article")].toString()});
        if (out.back().law.isEmpty() || out.back().article.isEmpty())
            refuse(key, QStringLiteral("{law, article}"));
    }
    if (out.empty())
        refuse(key, QStringLiteral("{law, article}"));
    return out;
}

QJsonValue RuleEntry::value(const char *key)
{
    return take(key);
}

Result<void> RuleEntry::end() const
{
    if (m_fault)
        return *m_fault;
    for (const QString &key : m_json.keys()) {
        if (!m_taken.contains(key))
            return tableFault(m_table, m_place, QStringLiteral("“%1”").arg(m_taken.join(QStringLiteral(", "))));
    }
    return {};
}

Result<QJsonObject> readRuleTable(const QByteArray &json, const QString &name)
{
    auto read = parseJsonObject(json);
    if (read)
        return read;
    Error error = read.error();
    error.code = Error::Code::Damaged;
    error.detail = name;
    return error;
}

QByteArray shippedRuleTable(const QString &path)
{
    QFile file(path);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

} // namespace qilian::law
