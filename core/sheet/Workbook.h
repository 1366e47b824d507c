#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace qilian::sheet {

/// A row that holds something. Cells are text as the officer sees it: numbers without exponent, dates as YYYY-MM-DD.
struct Row {
    int number = 0; ///< 1…, as the spreadsheet program counts
    QStringList cells; ///< from the first column; empty ones at the end are left out

    QString cell(int column) const ///< 0…; empty where there is none
    {
        return column >= 0 && column < cells.size() ? cells[column] : QString();
    }
};

struct Sheet {
    QString name; ///< empty for a .csv
    std::vector<Row> rows; ///< without the empty ones
};

struct Workbook {
    std::vector<Sheet> sheets; ///< in the order of the file; at least one
};

/// What is taken at most; beyond it the file is Invalid, and the message says so.
struct ReadLimits {
    qint64 fileBytes = 64 * 1024 * 1024;
    qint64 unpackedBytes = 256 * 1024 * 1024; ///< all parts of an .xlsx together
    int sheets = 64;
    int rows = 200'000; ///< that hold something, all sheets together
    int columns = 512;
    qint64 cells = 4'000'000; ///< all sheets together, empty ones between others included
    int cellLength = 32'767;
};

/// Reads an .xlsx or .csv, told apart by their content, never by their name. Invalid: not a spreadsheet, damaged, or
/// beyond the limits; the message says what to do. NotFound: no such file. Any thread.
Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits = {});
Result<Workbook> readWorkbook(const QByteArray &bytes, const ReadLimits &limits = {});

/// Counts what was read against the limits while a workbook grows; for the readers.
class ReadBudget {
public:
    explicit ReadBudget(const ReadLimits &limits)
        : m_limits(limits)
    {
    }
    /// Adds the row without its empty end, or nothing where all of it is empty.
    Result<void> add(Row row, Sheet *to);
    const ReadLimits &limits() const { return m_limits; }

private:
    const ReadLimits &m_limits;
    qint64 m_rows = 0;
    qint64 m_cells = 0;
};

} // namespace qilian::sheet
