#pragma once

#include "core/casework/RecordClock.h"

namespace qilian::casework {

/// The periods each measure has to itself, in the order the records were made. 行政强制法 第二十五条
std::vector<RecordClock> measureClocks(const CaseFile &file, QDate today);

/// What the measures together tell the case. An invalid day says that it has not happened, whatever the documents say;
/// an event that is absent is left to them.
std::map<QString, QDate> measureEvents(const CaseFile &file, QDate today);

/// The rules measures run under, whatever the stage.
const QStringList &measureDeadlines();

} // namespace qilian::casework
