#pragma once

#include "core/discretion/Settlement.h"

#include <functional>

namespace qilian::discretion {

/// The titles of what proves a choice (factor and option, or circumstance and condition); empty: nothing does.
using Exhibits = std::function<QStringList(const QString &factor, const QString &option)>;

/// The page for the file (裁量说明): law and table, every factor with its evidence, the computation step by step, the
/// circumstances with their conditions, the figure. In Chinese whatever the language of the program; a line is a
/// paragraph. 行政处罚法 第三十四条
QString statement(const Pack &pack, const Benchmark &benchmark, const Determination &determination,
    const Settling &settling, const Exhibits &exhibits);

} // namespace qilian::discretion
