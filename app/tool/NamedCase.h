#pragma once

#include "core/casework/Case.h"
#include "core/store/Reader.h"

namespace qilian::tool {

/// The case a command line names by its id or number. NotFound where there is none.
Result<Id<casework::Case>> caseNamed(const store::Reader &reader, const QString &named);

} // namespace qilian::tool
