#pragma once

#include <QStringList>
#include <vector>

namespace qilian::sheet {

/// What a column of a written sheet is.
enum class ColumnKind {
    Text, ///< shown as it is, codes with leading zeros and 18 digits too; never a formula
    Number, ///< a decimal number; what is none is written as text
    Yuan, ///< an amount as Money::text() writes it
    Date, ///< "YYYY-MM-DD", written as a real date
};

struct Column {
    QString heading;
    ColumnKind kind = ColumnKind::Text;
    int width = 16; ///< in characters
};

/// A sheet to be written: one heading row, then rows of text.
struct Table {
    QString name;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

} // namespace qilian::sheet
