#include "core/casework/Strokes.h"

#include <QJsonArray>

namespace qilian::casework {
namespace {

constexpr qsizetype kNumbers = 3; // of a point

Error invalid()
{
    return {Error::Code::Invalid,
        {"casework", QT_TRANSLATE_NOOP("casework", "The drawing of a signature cannot be read: it is no signature."),
            {}},
        {}};
}

/// A whole number from 0 to `most`; nothing for anything else.
std::optional<int> bounded(const QJsonValue &value, int most)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= most && value.toDouble() == double(number) ? std::optional(int(number))
                                                                               : std::nullopt;
}

std::optional<Strokes::Line> lineOf(const QJsonArray &numbers, const Strokes &pad, std::size_t room)
{
    if (numbers.isEmpty() || numbers.size() % kNumbers != 0 || std::size_t(numbers.size() / kNumbers) > room)
        return std::nullopt;
    Strokes::Line out;
    for (qsizetype i = 0; i < numbers.size(); i += kNumbers) {
        const auto x = bounded(numbers.at(i), pad.width);
        const auto y = bounded(numbers.at(i + 1), pad.height);
        const auto pressure = bounded(numbers.at(i + 2), Strokes::kPressure);
        if (!x || !y || !pressure)
            return std::nullopt;
        out.push_back({*x, *y, *pressure});
    }
    return out;
}

} // namespace

QJsonObject Strokes::json() const
{
    QJsonArray out;
    for (const Line &line : lines) {
        QJsonArray numbers;
        for (const Point &point : line) {
            numbers.append(point.x);
            numbers.append(point.y);
            numbers.append(point.pressure);
        }
        out.append(numbers);
    }
    return {{QStringLiteral("width"), width}, {QStringLiteral("height"), height}, {QStringLiteral("lines"), out}};
}

Result<Strokes> Strokes::parse(const QJsonObject &json)
{
    Strokes out;
    const auto width = bounded(json.value(QLatin1String("width")), kSide);
    const auto height = bounded(json.value(QLatin1String("height")), kSide);
    const QJsonArray lines = json.value(QLatin1String("lines")).toArray();
    if (!width || !height || *width == 0 || *height == 0 || lines.isEmpty() || std::size_t(lines.size()) > kLines)
        return invalid();
    out.width = *width;
    out.height = *height;
    std::size_t room = kPoints;
    for (const QJsonValue numbers : lines) {
        auto line = lineOf(numbers.toArray(), out, room);
        if (!line)
            return invalid();
        room -= line->size();
        out.lines.push_back(std::move(*line));
    }
    return out;
}

} // namespace qilian::casework
