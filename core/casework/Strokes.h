#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <vector>

namespace qilian::casework {

/// A handwritten signature as it was drawn: every point of every stroke, in whole units of the pad.
struct Strokes {
    struct Point {
        int x = 0;
        int y = 0;
        int pressure = 500; ///< of a thousand; what draws without pressure has the middle
        bool operator==(const Point &) const = default;
    };
    using Line = std::vector<Point>;

    static constexpr int kSide = 4096; ///< the longest a pad may be
    static constexpr int kPressure = 1000;
    static constexpr std::size_t kLines = 256;
    static constexpr std::size_t kPoints = 20'000; ///< of all strokes together

    int width = 0;
    int height = 0;
    std::vector<Line> lines;

    bool isEmpty() const { return lines.empty(); }
    /// {"width","height","lines":[[x,y,pressure, x,y,pressure …]]}
    QJsonObject json() const;
    /// What came from outside. Invalid: larger than a pad can be, more than a hand draws, a point outside the pad, a
    /// stroke without points or with half a point.
    static Result<Strokes> parse(const QJsonObject &json);

    bool operator==(const Strokes &) const = default;
};

} // namespace qilian::casework
