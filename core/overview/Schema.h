#pragma once

#include "core/record/Kind.h"

namespace qilian::overview {

/// Every kind of record of every capability: what a workspace and a province are opened with.
record::Schema schema();

} // namespace qilian::overview
