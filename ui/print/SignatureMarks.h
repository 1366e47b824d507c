#pragma once

#include "core/casework/DocumentText.h"
#include "ui/print/Page.h"
#include "ui/print/PrintFonts.h"

#include <span>

namespace qilian::print {

/// Signatures put on paper: the drawing above the line, who, when and on which device small beneath it.
struct PlacedMarks {
    std::vector<Words> words;
    std::vector<InkLine> inks;
};

constexpr qreal kMarkFoot = 180; ///< the height the small words need below the line
constexpr qreal kMarkLeast = 24 * kUnitsPerMillimetre; ///< narrower than that a signature cannot be read

/// Side by side in `box`, whose lower edge is the line that is signed on. A refusal stands there in words.
PlacedMarks placeMarks(std::span<const casework::SignatureMark> marks, const QRectF &box, const PrintFonts &fonts);

} // namespace qilian::print
