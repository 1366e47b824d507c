#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// From when on a fine looks taken over from another and needs a reason of its own (防止“一刀切”). The law names no
/// figures: these are the program's own choice, marked as such in resources/procedure/uniformity.json.
struct UniformityBounds {
    int factors = 0; ///< with fewer chosen, the same options are no sign of copying
    int days = 0; ///< how far back the fines of other cases are looked at
    int minutes = 0; ///< what one officer determines within so many is one stroke

    /// Damaged: names the figure that is missing.
    static Result<UniformityBounds> parse(const QByteArray &json, const QString &name);
    static const UniformityBounds &shipped();
};

/// Why a fine needs an individual reason: the same options of the same benchmark and the same figure stand on another
/// case of the area, or the same officer has just fined another person or case with the same figure. Absent where it
/// does not. A determination that imposes no fine is never asked. Looks at everything kept, standing or not.
Result<std::optional<Message>> looksTakenOver(const store::Reader &reader, const QString &area,
    const discretion::DeterminationRecord &fine, const UniformityBounds &bounds = UniformityBounds::shipped());

} // namespace qilian::casework
