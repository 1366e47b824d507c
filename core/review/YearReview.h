#pragma once

#include "core/review/Review.h"

#include <functional>
#include <stop_token>

namespace qilian::review {

/// Which cases of a year are reviewed: those filed in it.
struct YearQuestion {
    int year = 0;
    bool closedOnly = true; ///< closed or archived; else all
};

/// One case of the year and what it comes to.
struct YearRow {
    Id<casework::Case> id;
    QString number;
    QString party;
    QString cause;
    casework::Stage stage = casework::Stage::Lead;
    std::optional<Points> score;
    const Grade *grade = nullptr;
    int open = 0;
    QStringList vetoes; ///< ids of rules
    QStringList faults; ///< ids of the other rules that fail
};

/// How often a rule fails.
struct CommonFault {
    const ReviewRule *rule = nullptr;
    int cases = 0;
};

/// All cases of a year (年度案卷评查).
struct YearReview {
    YearQuestion question;
    QDate on;
    std::vector<YearRow> rows; ///< in the order of filing
    std::vector<CommonFault> faults; ///< the most common first
    std::optional<Points> average; ///< of those that have a score
    bool stopped = false; ///< the rows are those that were done

    int countOf(const Grade &grade) const;
};

using OnProgress = std::function<void(int done, int total)>;

/// Reviews every case of the year. Stopped, it returns what it has. Blocking: about a millisecond a case.
Result<YearReview> reviewYear(const store::Reader &reader, const YearQuestion &question, const QString &area,
    QDate today, std::stop_token stop = {}, const OnProgress &progress = {});

} // namespace qilian::review
