#pragma once

#include "ui/print/Page.h"
#include "ui/print/PrintFonts.h"

#include <QStringList>

namespace qilian::print {

/// A table on paper: catalogues, lists, the record of a case.
struct PrintedTable {
    struct Column {
        QString heading;
        qreal share = 1; ///< of the width, beside the other columns
        bool centred = false;
    };
    QString title;
    QStringList above; ///< lines between the title and the table
    std::vector<Column> columns; ///< without any heading: no row of headings
    std::vector<QStringList> rows;
    QStringList below; ///< lines after the table
    qreal size = 10.5; ///< of the letters, in points
    qreal rowHeight = 0; ///< at least so many millimetres
    bool numbered = true; ///< 第 1 页 共 3 页 at the foot
};

/// Lays a table out on A4, the headings repeated on every page; a row longer than a page goes on on the next. At least
/// one page.
std::vector<Page> tablePages(const PrintedTable &table, const PrintFonts &fonts);

} // namespace qilian::print
