#pragma once

#include "core/law/Catalogue.h"

namespace qilian::law {

/// How one provision of the later law stands to that of the earlier one.
enum class Standing {
    Same,
    Lighter,
    Heavier,
    Open, ///< the facts of the case, or an officer, must tell
};

/// One line of fines in both laws: the same subject and the same branch.
struct RangePair {
    const FineRange *old = nullptr; ///< null: the old law has no such line
    const FineRange *later = nullptr; ///< null: the later law has none
    Standing limits = Standing::Open; ///< upper limit first, then the lower; Open where the base differs

    const FineRange &any() const { return old ? *old : *later; }
};

/// Two bases for the same act side by side, as they are weighed (从旧兼从轻): kinds of penalty, then upper limits, then
/// lower limits, then what else is provided for. 行政处罚法 第九条、第三十七条
struct BasisComparison {
    std::vector<RangePair> ranges; ///< units before individuals, as the laws order their branches
    Standing kinds = Standing::Same; ///< of penalty: fewer of them is lighter
    QStringList inBoth; ///< measures, penalties and corrections alike
    QStringList onlyOld;
    QStringList onlyLater;

    static BasisComparison of(const Basis &old, const Basis &later);
};

/// Whether a measure is a kind of penalty (处罚种类) and not an order to put something right. 行政处罚法 第九条
bool isPenalty(const QString &measure);

} // namespace qilian::law
