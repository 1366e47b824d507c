#pragma once

#include "ui/print/Page.h"

#include <vector>

namespace qilian::print {

/// One line of the running text, placed by its top; what stands in it is relative to that and to the left margin.
struct FlowLine {
    qreal height = 0;
    std::vector<Words> words; ///< `at` from the top left of the line
    std::vector<Rule> rules;
    std::vector<InkLine> inks;
    bool keepWithNext = false; ///< never the last line of a page
    std::vector<qreal> box; ///< where upright lines of a table stand; empty: not in a table
    bool boxTop = false; ///< the table's row begins here
    bool boxBottom = false; ///< … and ends here
};

/// Puts lines on pages of a height. A run of lines that keep with the next goes over to the next page as one, unless it
/// is longer than a page. Tables are closed at the foot of a page and opened again on the next.
std::vector<Page> paginate(const std::vector<FlowLine> &lines, QPointF origin, qreal height);

} // namespace qilian::print
