#pragma once

#include "core/review/Finding.h"
#include "core/review/ReviewedFile.h"

#include <span>

namespace qilian::review {

/// How a program answers a rule: a function of the file and nothing else. 154 rules, a row each, by group.
struct Check {
    const char *rule;
    Finding (*look)(const ReviewedFile &file);
};
std::span<const Check> legalityChecks(); ///< V01 – V13
std::span<const Check> processChecks(); ///< V14 – V21
std::span<const Check> paperChecks(); ///< BE, BN
std::span<const Check> signatureChecks(); ///< BN6, BN7, H6
std::span<const Check> deliveryChecks(); ///< BE4, K05, K06
std::span<const Check> recordChecks(); ///< F, I, Q
std::span<const Check> evidenceChecks(); ///< M, E
std::span<const Check> noticeChecks(); ///< P, C, N, H
std::span<const Check> decisionChecks(); ///< D, NP
std::span<const Check> performanceChecks(); ///< U, X, Z, K07 – K11
std::span<const Check> dailyChecks(); ///< V22 – V24, DP
std::span<const Check> holdingChecks(); ///< V13, V16, V25, S, K01
std::span<const Check> limitChecks(); ///< K17, K18
std::span<const Check> transferChecks(); ///< T, K12, K13
std::span<const Check> practiceChecks(); ///< K02 – K04, K25
std::span<const Check> fileChecks(); ///< K14 – K26

/// What stands on the paper or outside the record: only the reviewer sees it. `words` tells him what to look at.
struct ManualRule {
    const char *rule;
    const char *words; ///< English source, context "review"
};
std::span<const ManualRule> manualRules();

/// Every rule that has an answer, checked or manual, in the order of the tables; for the test that none is missing.
QStringList answeredRules();

/// Answers one rule. A rule that does not apply to this kind of file says so.
Finding look(const ReviewRule &rule, const ReviewedFile &file);

} // namespace qilian::review
