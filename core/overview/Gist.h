#pragma once

#include "core/record/Change.h"
#include "core/store/Reader.h"

namespace qilian::overview {

/// What a record of a case says at a glance, e.g. "Fine · ¥ 20,000.00 · 2026-09-28" of a payment. Empty for a kind that
/// has another name or nothing to tell.
QString gistOf(const store::Reader &reader, const record::Ref &ref);
/// Whether an entry writes something of that.
bool changesGist(const record::Change &change);

} // namespace qilian::overview
