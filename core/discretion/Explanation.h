#pragma once

#include "core/discretion/Settlement.h"

namespace qilian::discretion {

/// 《…》第…条、《…》第…条
QString citationsText(const std::vector<Citation> &basis);
/// As a decision says it, in Chinese whatever the language of the program: 从轻处罚.
QString effectText(Effect effect);

/// One line of the explanation (裁量说明), with what stands below it. Words in the language of the running program.
struct Explanation {
    QString label;
    QString value; ///< a figure or percent; may be empty
    QString source; ///< article or part of the pack; may be empty
    std::vector<Explanation> below;
};

/// How the figure came to be: start, factors, terms, sum, floor or cap, base, statute, circumstances, result; every
/// line with its source.
Explanation explain(
    const Pack &pack, const Benchmark &benchmark, const Determination &determination, const Settling &settling = {});

/// The same as one paragraph for a decision.
QString paragraph(
    const Pack &pack, const Benchmark &benchmark, const Determination &determination, const Settling &settling = {});

} // namespace qilian::discretion
