#pragma once

#include <QString>
#include <optional>

namespace qilian::overview {

/// A value out of a short list, of an enumeration or of what a form offers: ("remedy", "kind", "suit") is "Suit".
/// Absent where the field has no list, or the list no such value.
std::optional<QString> listedInWords(const QString &kind, const QString &field, const QString &value);

} // namespace qilian::overview
