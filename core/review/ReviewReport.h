#pragma once

#include "core/casework/DocumentText.h"
#include "core/review/YearReview.h"
#include "core/sheet/Table.h"

namespace qilian::review {

/// The review of a case as a paper (案卷评查报告): score and how it was counted, every fault with where it is and its
/// article, what the reviewer said, what is still open. `words` of the program stand in its language.
casework::DocumentText composeReview(const casework::CaseFile &file, const Review &review);

/// The same as sheets: the score, and every rule a row.
std::vector<sheet::Table> sheetsOf(const casework::CaseFile &file, const Review &review);
/// The cases of a year a row, and the faults by how often they are found.
std::vector<sheet::Table> sheetsOf(const YearReview &year);

/// What is wrong, after the title of the document it stands in where the sentence does not name it.
QString wordsOf(const Fault &fault);
/// What is said of a point, a line each: the faults, the lead, or why it does not apply.
QStringList linesOf(const Finding &finding);
/// "行政处罚法 第四十四条、…细则 合法性评查第14项"
QString sourcesOf(const ReviewRule &rule);

/// In the language of the program.
QString wordsOf(Verdict verdict);
QString wordsOf(Severity severity);
QString wordsOf(FileKind kind);

} // namespace qilian::review
