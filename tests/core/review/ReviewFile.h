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

    performance::Payment &pay(Money amount, QDate on);
    /// An order to correct that warns of the daily fine, and a recheck of it.
    measure::Correction &order(QDate servedOn);
    measure::Recheck &recheck(const measure::Correction &order, QDate on, measure::Finding finding);
    /// One thing sealed, seized or registered at ten in the morning, approved the hour before.
    measure::Holding &hold(measure::HoldingWay way, QDate on);
    void release(const measure::Holding &holding, QDate on);
    /// A service that succeeded, by two officers, with all its way asks for and a proof.
    casework::ServiceAttempt &serve(const char *type, casework::ServiceWay way, QDate on);
    casework::ServiceOutcome &outcome() { return file.outcomes.back(); }
    referral::Referral &refer(referral::ReferralKind kind, QDate decidedOn);
    /// Somebody signs the document as it is now.
    void sign(const char *type, const QString &role, const QString &name);
    /// What readCaseFile does once everything is read: days of service from the attempts, payments added up.
    void settle();

    review::Finding look(const char *rule) const;
    review::Verdict verdict(const char *rule) const { return look(rule).verdict; }
    /// Where the first fault of a rule leads; empty where it does not fail.
    std::string place(const char *rule) const;
    std::optional<review::OtherCases> others;

    access::Officer zhang; ///< investigates
    access::Officer li; ///< investigates
    access::Officer wang; ///< reviews
    access::Officer sun; ///< the head
};

/// Where a fault about a measure leads.
template <class Measure> std::string at(const Measure &one)
{
    return "measures/" + record::refTo(one).text().toStdString();
}

} // namespace qilian::test
