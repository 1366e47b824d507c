#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/DocumentType.h"
#include "core/casework/RecordClock.h"
#include "core/performance/RecordFaults.h"
#include "core/referral/ReferralFaults.h"

namespace qilian::casework {

/// What comes after the decision, and beside it: performance (执行) and transfers (移送), joined with the case.

/// Reads both into the file, with the penalties of the two years before.
Result<void> readFollowUp(const store::Reader &reader, CaseFile &file);
/// Case::paid and Case::paidOn from the payments.
void countPayments(CaseFile &file);
void addFollowUpFacts(CaseFacts &facts, const CaseFile &file, QDate today);

/// The periods each of these records has to itself: a payment taken on the spot, a request to pay later, a transfer;
/// and each decision where there are several.
std::vector<RecordClock> followUpClocks(const CaseFile &file, QDate today);
/// The other events of the records with the day each happened, for the periods they begin or meet.
std::vector<std::pair<const char *, QDate>> followUpEvents(const CaseFile &file, QDate today);
/// The periods that run by these events, whatever the stage of the case.
const QStringList &followUpDeadlines();
/// The case clock stands still while the police have the case. 衔接办法 第十六条
std::optional<ExcludedTime> timeAtPolice(const CaseFile &file);

/// The last day to pay what a decision served on that day asks for. 行政处罚法 第六十七条第三款
QDate lastDayToPay(QDate servedOn);
/// What the decision puts on the party and on each person fined beside it, the party first.
std::vector<performance::Claim> claimsOf(const CaseFile &file);
/// The claim on one of them; the party's for an empty name.
performance::Claim claimOf(const CaseFile &file, const QString &debtor = {});
performance::Account accountOf(const CaseFile &file, const QString &debtor, QDate day);
/// Until when the court can be asked to enforce, decision by decision (申请法院强制执行): the penalty decision first,
/// then each daily fine that was served.
struct DecisionWindow {
    QString number;
    performance::CourtWindow window;
};
std::vector<DecisionWindow> courtWindowsOf(const CaseFile &file);
/// The one that matters on a day: of the decisions that are not paid by then the first whose window is not over.
performance::CourtWindow courtWindowOf(const CaseFile &file, QDate day);
performance::Setting performanceSetting(const CaseFile &file, const QString &debtor, QDate today);

referral::Screening screeningOf(const CaseFile &file);
referral::Standing standingOf(const CaseFile &file, referral::ReferralKind kind);

/// Fills what the records of this part know into a document.
void fillFollowUp(const DocumentType &type, const CaseFile &file, QDate today, QJsonObject &fields);

} // namespace qilian::casework
