#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace qilian::law {

/// Where a rule is written, by the names the shipped tables use.
struct RuleSource {
    QString law; ///< short name: 行政处罚法
    QString article; ///< 第七十二条第一款第一项

    QString text() const { return law + u' ' + article; }
    bool operator==(const RuleSource &) const = default;
};

/// One entry of a rule table while it is read, strictly: a member that is missing, of another type or unknown is a
/// fault, and the first one is kept.
///
///     RuleEntry entry(json, name, place);
///     rule.words = entry.text("zh");
///     if (const Result<void> whole = entry.end(); !whole)
///         return whole.error();
class RuleEntry {
public:
    RuleEntry(const QJsonValue &json, const QString &table, const QString &place);

    QString text(const char *key); ///< not empty
    QStringList texts(const char *key); ///< may be empty, its texts may not
    qint64 integer(const char *key, qint64 least);
    bool flag(const char *key);
    QDate day(const char *key);
    std::optional<QDate> dayOrNone(const char *key); ///< null in the table: none
    std::vector<RuleSource> sources(const char *key); ///< at least one
    QJsonValue value(const char *key); ///< for what the caller reads himself
    bool has(const char *key) const { return m_json.contains(QLatin1String(key)); }
    void refuse(const char *key, const QString &expected);

    /// Damaged: the table, the place and what was expected there.
    Result<void> end() const;

private:
    QJsonValue take(const char *key);

    QJsonObject m_json;
    QString m_table;
    QString m_place;
    QStringList m_taken;
    std::optional<Error> m_fault;
};

/// A table of the program itself (a resource). Damaged with what is wrong in it.
Result<QJsonObject> readRuleTable(const QByteArray &json, const QString &name);
QByteArray shippedRuleTable(const QString &path);

} // namespace qilian::law
