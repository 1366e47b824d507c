#pragma once

#include "core/review/ReviewAnswer.h"

namespace qilian::review {

/// One rule on one file: what the program found, and what the reviewer says beside it.
struct RulePoint {
    const ReviewRule *rule = nullptr;
    Finding finding;
    std::optional<ReviewAnswer> answer;
    bool stale = false; ///< the file has changed since he answered

    /// The reviewer's where he said something, else the program's.
    Verdict verdict() const { return answer ? answer->verdict : finding.verdict; }
    bool isDisputed() const
    {
        return answer && finding.verdict != Verdict::Manual && answer->verdict != finding.verdict;
    }
    Points lost() const; ///< of Failed: the reviewer's figure, or all points
};

/// What a file comes to, to the hundredth, and how. Legality 50 + 50 × got ÷ standard − deductions; a veto: 0.
struct Score {
    std::optional<Points> total; ///< absent: nothing of it can be scored yet
    const Grade *grade = nullptr; ///< null with the total
    std::vector<const RulePoint *> vetoes; ///< of those that were scored
    Points got;
    Points standard; ///< of the rules that take part
    Points bonus;
    Points deducted;
    Points advised; ///< proposed by rules that do not count
    Points base; ///< of a whole file of this kind
    int open = 0; ///< rules that still wait for the reviewer: they take no part
    std::vector<Message> lines; ///< how it was counted

    bool isProvisional() const { return open > 0; }
};

/// Scores the points of one file. They must stay where they are as long as the score is used.
Score scoreOf(std::span<const RulePoint> points, FileKind kind);

} // namespace qilian::review
