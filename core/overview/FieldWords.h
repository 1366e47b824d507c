#pragma once

#include <QString>

namespace qilian::overview {

/// What an officer calls a kind of record, "Case", "Document" …; the kind's own name where it has no word.
QString kindInWords(const QString &kind);
/// … and a field, whatever kind has it: "Fine", "Filed on" …; the field's own name where it has no word.
QString fieldInWords(const QString &field);

} // namespace qilian::overview
