#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// The versions of a document (版本): what it took the place of and what took its place, oldest first; the document
/// itself is among them.
std::vector<CaseDocument> versionsOf(const CaseFile &file, const CaseDocument &document);

/// A field that two versions have differently, as a document writes it; empty: not filled.
struct FieldDifference {
    QString name;
    QString before;
    QString after;
};
/// In the order of the fields of their kind.
std::vector<FieldDifference> compareVersions(const CaseDocument &before, const CaseDocument &after);

} // namespace qilian::casework
