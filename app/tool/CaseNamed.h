#pragma once

#include "core/casework/Case.h"
#include "core/store/Reader.h"

namespace qilian::tool {

/// The case with this id or number (张环高立〔2026〕17号). NotFound.
Result<Id<casework::Case>> caseNamed(const store::Reader &reader, const QString &named);

} // namespace qilian::tool
