#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/DocumentType.h"

namespace qilian::casework {

/// What the approvals of an extension, a suspension and a resumption are filled with from the periods of the case.
QJsonObject periodFields(const DocumentType &type, const CaseFile &file, QDate today);

} // namespace qilian::casework
