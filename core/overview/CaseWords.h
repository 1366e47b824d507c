#pragma once

#include <QString>

namespace qilian::overview {

/// What an officer confirmed, approved or let pass: the words of the condition, the name of the stage, the ground on
/// which the law leaves room.
QString confirmedInWords(const QString &item);
/// Whether the field only says to which case the record belongs.
bool namesTheCase(const QString &field);

} // namespace qilian::overview
