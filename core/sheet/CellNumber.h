#pragma once

#include <QString>

namespace qilian::sheet {

/// How a spreadsheet file keeps numbers, put as the officer reads them.
namespace CellNumber {
/// "3.7000000000000002E+17" → "370000000000000000", "0.30000000000000004" → "0.3": 15 digits, as spreadsheet programs
/// show them. Plain integers stay as they are; what is no number too.
QString text(const QString &stored);
/// Days since 1900 (or 1904) as "2026-10-08", with a time "2026-10-08 09:30:00", a time alone "09:30:00". The text of
/// the number where it is no date.
QString date(const QString &stored, bool since1904);
/// Whether the number format of a cell makes it a date: the built-in numbers and the codes of ECMA-376 part 1, 18.8.30.
bool isDateFormat(int id, const QString &code);
} // namespace CellNumber

} // namespace qilian::sheet
