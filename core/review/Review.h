#pragma once

#include "core/review/ReviewedFile.h"
#include "core/review/Score.h"

#include <memory>

namespace qilian::review {

/// A case file reviewed (案卷评查): every rule answered, and what it comes to. Immutable; any thread.
struct Review {
    FileKind kind = FileKind::Penalty;
    QDate on;
    QString state; ///< stateOf() the file
    std::shared_ptr<const std::vector<RulePoint>> points; ///< by every rule, in the order of the standard
    Score score;

    const RulePoint *find(QStringView rule) const; ///< null where unknown
    /// Those that apply, what is wrong first: vetoes, major and minor faults, what the reviewer must answer, what is
    /// met; inside each in the order of the standard.
    std::vector<const RulePoint *> inOrder() const;
};

Review reviewOf(const ReviewedFile &file, const std::vector<ReviewAnswer> &answers);

/// With the answers on record, and what other cases say.
Result<Review> reviewFile(const store::Reader &reader, const casework::CaseFile &file, QDate today);
/// NotFound where there is no such case.
Result<Review> reviewCase(const store::Reader &reader, const Id<casework::Case> &id, const QString &area, QDate today);

} // namespace qilian::review
