#pragma once

#include "core/overview/RecordWords.h"

namespace qilian::overview {

/// What an officer confirmed or approved: the words of the condition, the name of the stage.
QString confirmedInWords(const QString &item);
/// A value of a record that belongs to a case, as valueInWords, with the names of kinds, of what is pointed at and of
/// what was confirmed. What is built of parts (a computation, a basis) has a page of its own and shows as "…".
QString caseValueInWords(
    const store::Reader &reader, const QString &kind, const record::Field &field, const QJsonValue &value);
/// Whether the field only says to which case the record belongs.
bool namesTheCase(const QString &field);

} // namespace qilian::overview
