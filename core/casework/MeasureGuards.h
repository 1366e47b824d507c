#pragma once

#include "core/casework/Guards.h"

namespace qilian::casework {

struct CaseFile;

/// What the procedure asks about measures, gathered into the facts of a case.
void addMeasureFacts(CaseFacts &facts, const CaseFile &file, QDate today);

bool wasSeized(const Situation &now);
bool wasRegistered(const Situation &now);
/// A seal or seizure has reached its last day, or that day cannot be told. 行政强制法 第二十五条
bool isSeizureExpired(const Situation &now);
/// No thing is sealed, seized or registered any more. 行政强制法 第二十七条、第二十八条
bool isNothingHeld(const Situation &now);
/// Where production was resumed without leave or the act was found again, the government has the report.
/// 限产停产办法 第八条
bool isReported(const Situation &now);

} // namespace qilian::casework
