#pragma once

#include "core/party/ImportField.h"
#include "core/sheet/Workbook.h"

#include <map>

namespace qilian::store {
class Workspace;
}

namespace qilian::party {

/// Which column of a sheet is what.
struct ColumnMapping {
    int headingRow = -1; ///< index in Sheet::rows; what stands above it is a title
    std::map<ImportField, int> columns; ///< 0…

    bool isUsable() const { return headingRow >= 0 && columns.contains(ImportField::Name); }
};

/// Headings an officer assigned before: heading → field.
using RememberedHeadings = std::map<QString, ImportField>;

/// Finds the heading row within the first ten and what each column is, by what was assigned before and by the usual
/// headings; where no row tells the name, the mapping is not usable and the officer assigns the columns.
ColumnMapping guessColumns(const sheet::Sheet &sheet, const RememberedHeadings &remembered = {});

/// Kept as a setting of the workspace.
RememberedHeadings rememberedHeadings(const store::Workspace &workspace);
Result<void> rememberHeadings(store::Workspace &workspace, const sheet::Sheet &sheet, const ColumnMapping &mapping);

} // namespace qilian::party
