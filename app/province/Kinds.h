#pragma once

#include "core/record/Kind.h"

namespace qilian::province {

/// Every kind of record the province takes.
record::Schema kinds();

} // namespace qilian::province
