#pragma once

#include "core/discretion/Records.h"

namespace qilian::discretion {

/// The packs this program brings along for Gansu until the province publishes its own (裁量参考): the ranges of the
/// catalogue's fines, spread by the six factors State rules name. Steps and weights are the program's own choice
/// (resources/discretion/reference.json). One pack for the acts before the Ecological Environment Code, one for those
/// after. Made at the first use, immutable; any thread.
const std::vector<Pack> &referencePacks();
/// The one of this content; null where none is.
const Pack *referencePack(const QString &digest);

/// A reference pack as a record of `area`. Its id follows from content and area, so that every device of an office
/// makes the very same one; it becomes a record when the first fine rests on it.
PackRecord recordOf(const Pack &reference, const QString &area);

} // namespace qilian::discretion
