#pragma once

#include <QString>

namespace qilian::casework {

/// A ground on which time does not count (不计入期限的时间), as the rules of deadlines.json name it. The sources name
/// the grounds only; from what to what each runs is our choice. 生态环境行政处罚办法 第五十七条, 行政强制法
/// 第二十五条第三款
struct ExcludedGround {
    const char *id;
    const char *name; ///< English source, context "casework"
    const char *span; ///< from what to what; likewise
};

/// Null where the program knows none of that id.
const ExcludedGround *excludedGround(const QString &id);
/// In the language of the running program; the id where it is not known.
QString excludedGroundName(const QString &id);

} // namespace qilian::casework
