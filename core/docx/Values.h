#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace qilian::docx {

/// Rows a template repeats: {{表.列}}.
struct Rows {
    QStringList columns;
    std::vector<QStringList> rows; ///< cells in the order of the columns; what is missing is empty
};

/// What the placeholders of a template are filled with.
struct Values {
    std::map<QString, QStringList> lines; ///< by name; of several lines each becomes a paragraph
    std::map<QString, Rows> tables; ///< by name
    QString blank; ///< stands where a known value is empty, outside of repeated rows

    /// Whether `placeholder` ("案由", "证据.名称") has a place here, filled or not.
    bool knows(const QString &placeholder) const;
    /// A column of a table: {{表.序号}} counts its rows. Nothing for an unknown table or column.
    std::optional<QString> cell(const QString &table, const QString &column, std::size_t row) const;
};

/// "证据.名称" is a column of a table; a name without a point is none.
QString tableOf(const QString &placeholder);
QString columnOf(const QString &placeholder);

} // namespace qilian::docx
