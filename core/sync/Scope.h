#pragma once

#include "core/base/Result.h"

#include <QString>
#include <optional>

namespace qilian::sync {

/// Whom a device belongs to: a county sees its county, a city its counties, the province all of it.
enum class Level { County, City, Province };
QString enumText(Level level); ///< "county", "city", "province"
std::optional<Level> enumFrom(Level, QStringView text);

/// The part of the province a device may read and write, by GB/T 2260 code.
struct Scope {
    Level level = Level::County;
    QString area; ///< six digits

    /// Invalid where the area is not six digits or not of that level (a city ends in 00, a province in 0000).
    static Result<Scope> make(Level level, const QString &area);
    bool covers(QStringView otherArea) const;

    bool operator==(const Scope &) const = default;
};

/// Six digits.
bool isArea(QStringView text);

} // namespace qilian::sync
