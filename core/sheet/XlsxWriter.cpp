#include "core/sheet/XlsxWriter.h"

#include "core/base/WriteWhole.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <cmath>
#include <xlsxwriter.h>

namespace qilian::sheet {

namespace {

constexpr std::size_t kMostRows = 1'048'575;
constexpr std::size_t kMostColumns = 16'384;
constexpr qsizetype kLongestCell = 32'767;

/// At most 31 characters without those that Excel reserves.
QByteArray sheetName(QString name)
{
    for (const QChar reserved : QStringView(u"[]:*?/\\'"))
        name.replace(reserved, u' ');
    name = name.left(31).trimmed();
    return name.isEmpty() ? QByteArrayLiteral("Sheet1") : name.toUtf8();
}

struct Formats {
    explicit Formats(lxw_workbook *book)
        : heading(workbook_add_format(book))
        , text(workbook_add_format(book))
        , date(workbook_add_format(book))
        , yuan(workbook_add_format(book))
    {
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_bg_color(heading, 0xE8EEF2);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_num_format(text, "@");
        format_set_num_format(date, "yyyy-mm-dd");
        format_set_num_format(yuan, "#,##0.00");
    }
    lxw_format *of(ColumnKind kind) const
    {
        switch (kind) {
        case ColumnKind::Text:
            return text;
        case ColumnKind::Number:
            return nullptr;
        case ColumnKind::Yuan:
            return yuan;
        case ColumnKind::Date:
            return date;
        }
        return nullptr;
    }
    lxw_format *heading;
    lxw_format *text;
    lxw_format *date;
    lxw_format *yuan;
};

void write(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &cell, ColumnKind kind, const Formats &formats)
{
    if (kind == ColumnKind::Date) {
        const QDate date = QDate::fromString(cell, Qt::ISODate);
        if (date.isValid() && date.year() >= 1900 && date.year() <= 9999) {
            lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, column, &value, formats.date);
            return;
        }
    } else if (kind != ColumnKind::Text) {
        bool isNumber = false;
        QString figures = cell;
        const double value = figures.remove(u',').toDouble(&isNumber);
        if (isNumber && std::isfinite(value)) {
            worksheet_write_number(sheet, row, column, value, formats.of(kind));
            return;
        }
    }
    if (!cell.isEmpty())
        worksheet_write_string(sheet, row, column, cell.toUtf8().constData(), formats.text);
}

Error tooLarge()
{
    return {Error::Code::Invalid,
        {"sheet", QT_TRANSLATE_NOOP("sheet", "The table is too large for one .xlsx file. Narrow it with the filter."),
            {}},
        {}};
}

bool fitsXlsx(const Table &table)
{
    if (table.rows.size() > kMostRows || table.columns.empty() || table.columns.size() > kMostColumns)
        return false;
    return std::all_of(table.rows.begin(), table.rows.end(), [](const QStringList &row) {
        return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.size() <= kLongestCell; });
    });
}

void addSheet(lxw_workbook *book, const Table &table, const Formats &formats)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(table.name).constData());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const lxw_col_t at = lxw_col_t(i);
        const Column &column = table.columns[i];
        worksheet_set_column(sheet, at, at, column.width, formats.of(column.kind));
        worksheet_write_string(sheet, 0, at, column.heading.toUtf8().constData(), formats.heading);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            write(sheet, lxw_row_t(row + 1), lxw_col_t(i), table.rows[row].value(qsizetype(i)), table.columns[i].kind,
                formats);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1));
}

} // namespace

Result<void> writeXlsx(const QString &path, const Table &table)
{
    return writeXlsx(path, std::span(&table, 1));
}

Result<void> writeXlsx(const QString &path, std::span<const Table> tables)
{
    if (tables.empty() || !std::all_of(tables.begin(), tables.end(), fitsXlsx))
        return tooLarge();
    const QTemporaryDir folder;
    const QString part = folder.filePath(QStringLiteral("sheet.xlsx"));
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(part).constData(), &options);
    const Formats formats(book);
    for (const Table &table : tables)
        addSheet(book, table, formats);
    const lxw_error error = workbook_close(book);
    QFile made(part);
    if (error != LXW_NO_ERROR || !made.open(QIODevice::ReadOnly))
        return Error{Error::Code::Full,
            {"sheet", QT_TRANSLATE_NOOP("sheet", "There is no space left to write “%1”."), {path}},
            QString::fromUtf8(lxw_strerror(error))};
    return writeWhole(path, made.readAll());
}

} // namespace qilian::sheet
