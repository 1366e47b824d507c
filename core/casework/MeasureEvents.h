#pragma once

#include "core/casework/Deadline.h"

#include <map>

namespace qilian::casework {

struct CaseFile;

/// The days of a case's measures by event of the deadline rules. An invalid day says that it has not happened, whatever
/// the documents say; an event that is absent is left to them. Of several measures the one that ends first counts.
std::map<QString, QDate> measureEvents(const CaseFile &file, QDate today);

/// What the records say about the count of a rule: the extension that was told in writing, testing time told in
/// writing. 行政强制法 第二十五条
void applyMeasures(DeadlineRule &rule, DeadlineStart &start, const CaseFile &file);

/// The rules measures run under, whatever the stage.
const QStringList &measureDeadlines();

} // namespace qilian::casework
