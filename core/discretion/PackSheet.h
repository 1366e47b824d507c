#pragma once

#include "core/discretion/Pack.h"
#include "core/sheet/Table.h"
#include "core/sheet/Workbook.h"

namespace qilian::discretion {

/// A benchmark pack as a spreadsheet an office fills in: the sheets of packLayout(), or one .csv with the same rows and
/// the name of the sheet before each. Ids and labels lose outer white space, keys the layout does not know are left
/// out; what it knows comes back digit for digit.
namespace PackSheet {

/// Invalid: the message names sheet, row and column, what the pack's own rules find included.
Result<Pack> read(const sheet::Workbook &workbook);
/// A pack from a file of any of the three formats, told apart by its content.
Result<Pack> readFile(const QByteArray &bytes);

/// Every sheet of the layout, the explanation first, the unused ones with their headings. Invalid: an id holds a
/// character that separates entries in a cell.
Result<std::vector<sheet::Table>> tables(const Pack &pack);
/// An invented pack that shows how each sheet is filled in.
Pack example();
/// For a .csv: all rows in one table, each behind the name of its sheet.
sheet::Table joined(const std::vector<sheet::Table> &tables);

/// Writes a pack by the ending of the name: .json, .xlsx or .csv. Invalid: another ending, or as tables(); Full or
/// Refused: the file cannot be written.
Result<void> write(const Pack &pack, const QString &path);

} // namespace PackSheet

} // namespace qilian::discretion
