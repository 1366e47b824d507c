#pragma once

#include <QString>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace qilian::measure {

/// The name of a value in a table of names, as it stands in the journal.
template <class E, std::size_t N> QString nameOf(const std::array<std::pair<const char *, E>, N> &names, E value)
{
    const auto at = std::find_if(names.begin(), names.end(), [value](const auto &row) { return row.second == value; });
    Q_ASSERT(at != names.end());
    return QLatin1String(at->first);
}

template <class E, std::size_t N>
std::optional<E> valueOf(const std::array<std::pair<const char *, E>, N> &names, QStringView text)
{
    const auto at =
        std::find_if(names.begin(), names.end(), [text](const auto &row) { return text == QLatin1String(row.first); });
    return at == names.end() ? std::nullopt : std::optional(at->second);
}

} // namespace qilian::measure
