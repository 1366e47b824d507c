#pragma once

#include "core/access/Separation.h"
#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// Whether the law lets an officer do a part of the work in this case today: `by` as the table of stages and the rules
/// of periods name it ("investigator", "reviewer", "decider", "agency_head", "principal_head" …). Where the bureau
/// names no principal head, any head may act as him. Refused, with the reason and who may instead. 行政处罚法
/// 第四十三条、 第五十七条、第五十八条; 国务院令第310号 第五条
Result<void> mayAct(const CaseFile &file, const access::Officer &officer, const QString &by, QDate today);
/// Those of a bureau who may.
std::vector<access::Officer> whoMay(
    const CaseFile &file, const std::vector<access::Officer> &officers, const QString &by, QDate today);
/// The officer who acts; Refused for who is none of the bureau.
Result<access::Officer> officerOf(const store::Reader &reader, const store::Actor &actor);

/// A record that the law wants two certified officers to make. 行政处罚法 第四十二条
bool isMadeByTwo(const QString &documentType);
/// The day a record tells of: when it was begun; for other documents the day they were made.
QDate dayOfRecord(const CaseDocument &document);
/// The officers a document names, each once.
QStringList officersNamedIn(const CaseDocument &document);
std::vector<access::Officer> teamOf(const CaseFile &file, const CaseDocument &document);
/// Why the officers a record names may not have made it; empty for any other document.
std::vector<access::Objection> objectionsToRecord(const CaseFile &file, const CaseDocument &document);

/// Whether an officer may change the case like this: opinions are given by who holds the duty, the reviewers and voters
/// come from outside the inquiry, and a recusal is decided by a head it does not concern: that of a head by the
/// principal head, that of the principal head by the heads together. Refused with the reason.
Result<void> mayChange(const store::Reader &reader, const CaseFile &file, const Case &changed,
    const access::Officer &officer, QDate today);

/// The record of a discussion of the heads that concludes something in one of these words, final between two days; null
/// where none is on file. An invalid first day: from the beginning.
const CaseDocument *discussionOf(const CaseFile &file, const QStringList &words, QDate from, QDate until);

} // namespace qilian::casework
