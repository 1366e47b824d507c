#pragma once

#include "core/docx/Package.h"
#include "core/docx/Values.h"
#include "core/docx/XmlTree.h"

namespace qilian::docx {

/// One {{name}} in a document.
struct Placeholder {
    QString name;
    Place place = Place::Text;
    QString around; ///< the beginning of the paragraph it stands in

    bool operator==(const Placeholder &) const = default;
};

/// Of a hostile file there may be any number; more nobody reads.
constexpr std::size_t kMostPlaceholders = 2'000;

/// The placeholders of a part, in reading order, each once a place. Word may have split one over several runs; braces
/// and the point may be full width. Ends soon after kMostPlaceholders.
std::vector<Placeholder> placeholdersIn(XmlNode &root, Place place);

/// Fills the part: a value takes the format of the run its placeholder begins in, of several lines each becomes a
/// paragraph like the one it stands in, and a table's row with {{表.列}} is repeated for every row of that table. What
/// the values do not know stays as it is. Invalid where it would become larger than any document.
Result<void> fill(XmlNode &root, const Values &values);

} // namespace qilian::docx
