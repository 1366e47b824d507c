#pragma once

#include "core/discretion/Pack.h"
#include "core/law/Catalogue.h"

#include <span>

namespace qilian::discretion {

/// A benchmark that may serve a case.
struct Applicable {
    const Pack *pack = nullptr;
    const Benchmark *benchmark = nullptr;
    int levelsAbove = 0; ///< 0: made for the area itself; 1: for the division above it …
    bool exact = false; ///< cites the very place of the basis, not only its article
    std::vector<Message> reasons; ///< why it rules the case, a sentence each: issuer and area, day, article
};

/// The benchmarks for an act that `basis` punishes, of packs in force on `day` whose jurisdiction holds `area` (GB/T
/// 2260): those of the nearest authority first, signed ones before others, published ones before drafts (a
/// reference of this program only where none as near is published), exact
/// citations before mere articles, the newest first. None whose signature is invalid. Empty where none cites the basis:
/// then there is no benchmark, and none is to be made up. 行政处罚法 第三十四条
std::vector<Applicable> applicableTo(const law::Basis &basis, QStringView area, QDate day, std::span<const Pack> packs);

} // namespace qilian::discretion
