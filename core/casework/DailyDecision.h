#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// The final decisions on a consecutive daily fine, oldest first.
std::vector<const CaseDocument *> dailyDecisionsOf(const CaseFile &file);
/// The last day one of them fined; invalid: none.
QDate dailyFinedUntil(std::span<const CaseDocument *const> decisions);

/// Whether a consecutive daily fine may be decided (按日连续处罚决定书). It is a penalty of its own: announced after
/// the last refusal on record, with the time for defence, the right to a hearing, the legal review and the collective
/// discussion it asks for, and no day is fined twice. Refused: what is missing. 按日连续处罚办法 第十五条；行政处罚法
/// 第四十四条、第五十七条、第五十八条、第六十三条
Result<void> mayDecideDaily(const CaseFile &file, const CaseDocument &decision, QDate today);

} // namespace qilian::casework
