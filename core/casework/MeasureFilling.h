#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/DocumentType.h"

namespace qilian::casework {

/// Fills the fields of the documents about measures from their records, over what stands there already: of several
/// measures of a kind from the latest. Other documents stay as they are.
void fillFromMeasures(const DocumentType &type, const CaseFile &file, QDate today, QJsonObject &fields);

} // namespace qilian::casework
