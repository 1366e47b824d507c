#include "core/sheet/Workbook.h"

#include "core/sheet/CsvReader.h"
#include "core/sheet/XlsxReader.h"

#include <QFile>

namespace qilian::sheet {

namespace {

Error invalid(const char *text, QStringList values = {})
{
    return {Error::Code::Invalid, {"sheet", text, std::move(values)}, {}};
}

Error tooLarge(const ReadLimits &limits)
{
    return invalid(QT_TRANSLATE_NOOP("sheet", "The file is larger than %1 MB. Split it into several files."),
        {QString::number(limits.fileBytes / (1024 * 1024))});
}

} // namespace

Result<void> ReadBudget::add(Row row, Sheet *to)
{
    while (!row.cells.isEmpty() && row.cells.last().isEmpty())
        row.cells.removeLast();
    if (row.cells.isEmpty())
        return {};
    if (row.cells.size() > m_limits.columns)
        return invalid(QT_TRANSLATE_NOOP("sheet", "Row %1 has more than %2 columns. Delete what is not needed."),
            {QString::number(row.number), QString::number(m_limits.columns)});
    for (const QString &cell : row.cells) {
        if (cell.size() > m_limits.cellLength)
            return invalid(QT_TRANSLATE_NOOP("sheet", "A cell of row %1 holds more than %2 characters. Shorten it."),
                {QString::number(row.number), QString::number(m_limits.cellLength)});
    }
    m_rows += 1;
    m_cells += row.cells.size();
    if (m_rows > m_limits.rows || m_cells > m_limits.cells)
        return invalid(QT_TRANSLATE_NOOP("sheet", "The file has more than %1 rows. Split it into several files."),
            {QString::number(std::min<qint64>(m_limits.rows, m_rows - 1))});
    to->rows.push_back(std::move(row));
    return {};
}

Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
            {"sheet", QT_TRANSLATE_NOOP("sheet", "The file “%1” cannot be opened."), {path}}, file.errorString()};
    if (file.size() > limits.fileBytes)
        return tooLarge(limits);
    return readWorkbook(file.read(limits.fileBytes + 1), limits);
}

Result<Workbook> readWorkbook(const QByteArray &bytes, const ReadLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return tooLarge(limits);
    if (bytes.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("sheet", "The file is empty."));
    if (bytes.startsWith("PK"))
        return readXlsx(bytes, limits);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return invalid(QT_TRANSLATE_NOOP("sheet",
            "This is an old .xls file or one with a password. Open it in WPS or Excel and save it as .xlsx without a "
            "password."));
    if (bytes.startsWith("%PDF"))
        return invalid(QT_TRANSLATE_NOOP("sheet", "This is a PDF, not a spreadsheet. Choose an .xlsx or .csv file."));
    return readCsv(bytes, limits);
}

} // namespace qilian::sheet
