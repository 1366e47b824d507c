#pragma once

#include "app/tool/Command.h"

namespace qilian::tool {

/// qilian-tool pack convert IN OUT: between JSON, .xlsx and .csv, either way.
Result<Output> convertPack(const QStringList &arguments);

} // namespace qilian::tool
