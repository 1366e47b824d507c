#pragma once

#include "core/review/Checks.h"
#include "tests/core/casework/CaseOffice.h"

namespace qilian::test {

/// A case file in memory that a test makes hold or fail: a decided and closed fine with everything in it, until the
/// test takes something away.
class ReviewFile {
public:
    ReviewFile();

    casework::CaseFile file;
    QDate today{2026, 11, 25};

    casework::Case &one() { return file.one; }
    /// The document of the type; made with all its fields, on that day, where the file has none.
    casework::CaseDocument &document(const char *type, QDate madeOn = {}, QDate servedOn = {});
    void set(const char *type, const char *field, const QJsonValue &value);
    void empty(const char *type, const char *field);
    void remove(const char *type);
    void addEvidence(const char *kind, const QString &title, bool proves = true);

    review::Finding look(const char *rule) const;
    review::Verdict verdict(const char *rule) const { return look(rule).verdict; }

    access::Officer zhang; ///< investigates
    access::Officer li; ///< investigates
    access::Officer wang; ///< reviews
};

} // namespace qilian::test
