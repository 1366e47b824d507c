#include "core/casework/FollowUp.h"
#include "core/review/Looking.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <tuple>

namespace qilian::review {
namespace {

using casework::CaseDocument;
using performance::Account;
using performance::Claim;
using performance::Payment;

/// Who owes by the decision, the party first; those who owe nothing are left out.
std::vector<Claim> debtors(const ReviewedFile &file)
{
    auto out = casework::claimsOf(file.file());
    std::erase_if(out, [](const Claim &one) { return one.fine.isZero() && one.confiscation.isZero(); });
    return out;
}

/// Whose debt a paper is about: a person fined beside the party, where it names one.
QString debtorOf(const ReviewedFile &file, const CaseDocument &document)
{
    const QString name = textOf(document, "party_name");
    const auto all = debtors(file);
    return std::any_of(all.begin(), all.end(), [&name](const Claim &one) { return one.debtor == name; }) ? name
                                                                                                         : QString();
}

Finding demandComplete(const ReviewedFile &file)
{
    const CaseDocument *demand = file.made(u"urge_notice");
    if (!demand)
        return without(file, "urge_notice");
    Faults faults;
    needFields(faults, *demand, {"deadline", "mode", "amount"});
    const Account owed = casework::accountOf(file.file(), debtorOf(file, *demand), demand->madeOn);
    const QJsonValue amount = demand->fields.value(u"amount");
    if (amount.isDouble() && Money::fromFen(amount.toInteger()) != owed.allLeft())
        faults.add(
            said(QT_TRANSLATE_NOOP(
                     "review", "%1 asks for ¥%2; on %3 ¥%4 were owed: fine ¥%5, confiscation ¥%6, added penalty ¥%7."),
                {titled(*demand), Money::fromFen(amount.toInteger()).text(), iso(demand->madeOn), owed.allLeft().text(),
                    owed.fineLeft().text(), owed.confiscationLeft().text(), owed.addedLeft().text()}),
            inDocument(*demand, "amount"));
    return faults.orMet();
}

/// Days on which the court was asked: by the records, else by the paper.
std::vector<std::pair<QDate, Place>> askedOn(const ReviewedFile &file)
{
    std::vector<std::pair<QDate, Place>> out;
    for (const performance::CourtApplication &one : file.file().performance.applications)
        out.emplace_back(one.appliedOn, inPerformance());
    if (const CaseDocument *paper = file.made(u"court_application"); paper && out.empty())
        out.emplace_back(paper->madeOn, inDocument(*paper));
    return out;
}

bool hasProofOfService(const ReviewedFile &file, const CaseDocument &document)
{
    const auto courses = casework::coursesOf(file.file(), document.id);
    return std::any_of(courses.begin(), courses.end(),
        [](const casework::ServiceCourse &one) { return one.servedOn.isValid() && !one.outcome->proofs.isEmpty(); });
}

Finding courtPapers(const ReviewedFile &file)
{
    if (askedOn(file).empty())
        return without(file, "court_application");
    Faults faults;
    bool proved = true;
    for (const char *type : {"penalty_decision", "urge_notice"}) {
        const CaseDocument *document = file.made(QString::fromLatin1(type));
        if (!document) {
            faults.add(missing(type), inDocument(QString::fromLatin1(type)));
            continue;
        }
        proved &= hasProofOfService(file, *document);
        if (!document->servedOn.isValid())
            faults.add(said(QT_TRANSLATE_NOOP("review", "%1 has not been served."), {titled(*document)}),
                inDocument(*document));
    }
    if (!proved && !file.made(u"delivery_receipt"))
        faults.add(missing("delivery_receipt"), inDocument(QStringLiteral("delivery_receipt")));
    for (const performance::DemandAnswer &answer : file.file().performance.answers) {
        if (answer.handling.trimmed().isEmpty())
            faults.add(said(QT_TRANSLATE_NOOP("review",
                                "What the party said to the demand on %1 was not looked into, as far as is on record."),
                           {iso(answer.on)}),
                inPerformance());
    }
    return faults.orMet();
}

bool isEnforced(const ReviewedFile &file)
{
    return !askedOn(file).empty();
}

/// What was put right, by the last recheck; and nothing is held any more.
Finding endTold(const ReviewedFile &file)
{
    const Finding paper = filled(file, "closing_approval", {"execution", "rectification"});
    if (paper.verdict == Verdict::NotApplicable)
        return paper;
    Faults faults;
    faults.addAll(paper);
    const measure::CaseMeasures &measures = file.file().measures;
    const auto last = std::max_element(measures.rechecks.begin(), measures.rechecks.end(),
        [](const measure::Recheck &a, const measure::Recheck &b) { return a.begunAt < b.begunAt; });
    if (last != measures.rechecks.end() && measure::isRefusal(last->finding))
        faults.add(said(QT_TRANSLATE_NOOP("review", "The last recheck, of %1, found that the act went on."),
                       {iso(last->on())}),
            {Place::Part::Measures, measure::Correction::description().ref(last->order).text()});
    for (const measure::Holding &one : measures.holdings) {
        if (const auto held = measures.heldOf(one); !held.empty())
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "“%1” is still held since %2."), {held.front().name, iso(one.on())}),
                inMeasure(one));
    }
    return faults.isEmpty() ? paper : faults.orMet();
}

/// A receipt for each payment, or the court's paper; and the sums are what was decided.
Finding performanceProved(const ReviewedFile &file)
{
    const CaseDocument *closing = file.made(u"closing_approval");
    if (!closing)
        return without(file, "closing_approval");
    Faults faults;
    const auto &payments = file.file().performance.payments;
    for (const Payment &one : payments) {
        if (one.counts() && one.way != performance::Way::Remitted && one.receipt.trimmed().isEmpty())
            faults.add(said(QT_TRANSLATE_NOOP("review", "The payment of ¥%1 on %2 has no number of a receipt."),
                           {one.amount.text(), iso(one.on)}),
                inPerformance());
    }
    const bool paperless = payments.empty() && !file.made(u"payment_record") && !isEnforced(file);
    const bool annulled = performance::isAnnulled(file.file().performance.remediesAgainst({}));
    if (!debtors(file).empty() && paperless && !annulled)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Neither a record of payment nor the court's papers are on file.")),
            inPerformance());
    if (payments.empty() && file.made(u"payment_record"))
        return faults.orAsk(said(QT_TRANSLATE_NOOP(
            "review", "The payments are not entered one by one: compare the receipts with the decision.")));
    for (const Claim &claim : debtors(file)) {
        const Account account = casework::accountOf(file.file(), claim.debtor, closing->madeOn);
        if (!isEnforced(file) && !account.allLeft().isZero())
            faults.add(claim.debtor.isEmpty()
                    ? said(QT_TRANSLATE_NOOP("review", "¥%1 are not paid."), {account.allLeft().text()})
                    : said(
                        QT_TRANSLATE_NOOP("review", "%1: ¥%2 are not paid."), {claim.debtor, account.allLeft().text()}),
                inPerformance());
    }
    return faults.orMet();
}

/// Money taken on the spot: only where the law allows it, and handed on in two working days twice.
/// 行政处罚法 第六十八条、第六十九条、第七十一条
void lookAtCash(Faults &faults, const ReviewedFile &file, const Payment &one)
{
    const performance::OnSpotGround *ground = performance::PerformanceRules::shipped().onSpot(one.onSpotGround);
    if (!ground)
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "¥%1 were collected on the spot on %2 without a ground of the law."),
                {one.amount.text(), iso(one.on)}),
            inPerformance());
    else if (ground->most && one.amount > *ground->most)
        faults.add(said(QT_TRANSLATE_NOOP("review", "¥%1 were collected on the spot; by this ground ¥%2 are the most."),
                       {one.amount.text(), ground->most->text()}),
            inPerformance());
    for (const auto &[rule, from, done] : {std::tuple{"onsite_cash_to_agency", one.on, one.toAgencyOn},
             std::tuple{"onsite_cash_to_bank", one.toAgencyOn, one.toBankOn}}) {
        const QDate last = file.lastDay(rule, from);
        if (last.isValid() && (done.isValid() ? done : file.today()) > last)
            faults.add(said(QT_TRANSLATE_NOOP("review", "The ¥%1 of %2 were not handed on by %3."),
                           {one.amount.text(), iso(one.on), iso(last)}),
                inPerformance());
    }
}

Finding paidToBank(const ReviewedFile &file)
{
    const CaseDocument *record = file.made(u"payment_record");
    const auto &payments = file.file().performance.payments;
    if (!record && payments.empty())
        return without(file, "payment_record");
    Faults faults;
    for (const Payment &one : payments) {
        if (one.counts() && one.way == performance::Way::OnSpot)
            lookAtCash(faults, file, one);
    }
    if (!record)
        return faults.orMet();
    needFields(faults, *record, {"payments", "due"});
    const QDate last = casework::claimOf(file.file()).lastDay;
    const QDate due = dayOf(*record, "due");
    if (last.isValid() && due.isValid() && due != last && !file.file().performance.granted({}))
        faults.add(said(QT_TRANSLATE_NOOP("review", "Served on %1, payment was due on %2, not on %3."),
                       {iso(casework::claimOf(file.file()).servedOn), iso(last), iso(due)}),
            inDocument(*record, "due"));
    return faults.orMet();
}

/// Asked for before the money was due, answered in time, told in writing. 行政处罚法 第六十六条第二款
void lookAtDeferral(Faults &faults, const ReviewedFile &file, const performance::Deferral &one)
{
    const Claim claim = casework::claimOf(file.file(), one.debtor);
    const bool daily = one.towards == performance::Due::Daily && !claim.daily.empty();
    const QDate last = daily ? claim.daily.back().lastDay : claim.lastDay;
    if (last.isValid() && one.requestedOn > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Asked for on %1, after payment was due on %2."),
                       {iso(one.requestedOn), iso(last)}),
            inPerformance());
    const QDate toAnswer = file.lastDay("installment_reply", one.requestedOn);
    const QDate answered = one.answer == performance::Answer::Open ? file.today() : one.decidedOn;
    if (toAnswer.isValid() && answered > toAnswer)
        faults.add(said(one.answer == performance::Answer::Open
                           ? QT_TRANSLATE_NOOP("review", "The request of %1 was not answered by %2.")
                           : QT_TRANSLATE_NOOP("review", "The request of %1 was answered after %2."),
                       {iso(one.requestedOn), iso(toAnswer)}),
            inPerformance());
    if (one.answer != performance::Answer::Open && one.decidedBy.trimmed().isEmpty())
        faults.add(said(QT_TRANSLATE_NOOP("review", "The record does not say who decided on the request of %1."),
                       {iso(one.requestedOn)}),
            inPerformance());
    if (one.answer != performance::Answer::Open && !file.made(u"installment_decision"))
        faults.add(missing("installment_decision"), inDocument(QStringLiteral("installment_decision")));
}

Finding installments(const ReviewedFile &file)
{
    const auto &deferrals = file.file().performance.deferrals;
    const CaseDocument *allowed = file.made(u"installment_decision");
    if (!allowed && deferrals.empty())
        return without(file, "installment_decision");
    Faults faults;
    for (const performance::Deferral &one : deferrals)
        lookAtDeferral(faults, file, one);
    if (!allowed)
        return faults.orMet();
    needFields(faults, *allowed, {"apply_date", "reason", "result"});
    const QDate last = casework::claimOf(file.file()).lastDay;
    if (deferrals.empty() && last.isValid() && dayOf(*allowed, "apply_date") > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "Asked for on %1, after payment was due on %2."),
                       {iso(dayOf(*allowed, "apply_date")), iso(last)}),
            inDocument(*allowed, "apply_date"));
    if (!allowed->servedOn.isValid())
        faults.add(
            said(QT_TRANSLATE_NOOP("review", "%1 has not been served."), {titled(*allowed)}), inDocument(*allowed));
    return faults.orMet();
}

/// Counted day by day, without the days of a remedy, up to the fine. 行政处罚法 第七十二条、第七十三条
Finding surchargeCapped(const ReviewedFile &file)
{
    const CaseDocument *surcharge = file.made(u"surcharge_notice");
    Faults faults;
    bool any = surcharge != nullptr;
    for (const Claim &claim : debtors(file)) {
        const Account account = casework::accountOf(file.file(), claim.debtor, file.today());
        any |= !account.paidAdded.isZero();
        if (account.paidAdded > account.addedTotal())
            faults.add(said(QT_TRANSLATE_NOOP("review", "¥%1 were paid as added penalty; it comes to ¥%2."),
                           {account.paidAdded.text(), account.addedTotal().text()}),
                inPerformance());
    }
    if (!any)
        return without(file, "surcharge_notice");
    if (!surcharge)
        return faults.orMet();
    needFields(faults, *surcharge, {"base", "amount"});
    const Money base = Money::fromFen(surcharge->fields.value(u"base").toInteger());
    const Money amount = Money::fromFen(surcharge->fields.value(u"amount").toInteger());
    const QString debtor = debtorOf(file, *surcharge);
    const Account account = casework::accountOf(file.file(), debtor, surcharge->madeOn);
    if (amount > base)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The added penalty of ¥%1 is above the ¥%2 not paid."),
                       {amount.text(), base.text()}),
            inDocument(*surcharge, "amount"));
    else if (!casework::claimOf(file.file(), debtor).lastDay.isValid())
        return faults.orAsk(
            said(QT_TRANSLATE_NOOP("review", "The service of the decision is not on record: count by hand.")));
    else if (amount != account.addedTotal())
        faults.add(said(QT_TRANSLATE_NOOP("review",
                            "%1 says ¥%2; counted day by day until %3, without the days of a remedy, it is ¥%4."),
                       {titled(*surcharge), amount.text(), iso(surcharge->madeOn), account.addedTotal().text()}),
            inDocument(*surcharge, "amount"));
    return faults.orMet();
}

Finding demandedBefore(const ReviewedFile &file)
{
    const auto asked = askedOn(file);
    if (asked.empty())
        return without(file, "court_application");
    const CaseDocument *demand = file.made(u"urge_notice");
    Faults faults;
    for (const auto &[day, place] : asked) {
        if (!demand || !demand->servedOn.isValid())
            faults.add(said(QT_TRANSLATE_NOOP("review", "No demand was served before the court was asked.")),
                inDocument(QStringLiteral("urge_notice")));
        else if (day <= file.lastDay("demand_before_court", demand->servedOn))
            faults.add(
                said(QT_TRANSLATE_NOOP("review", "The demand was served on %1, the court was asked on %2 already."),
                    {iso(demand->servedOn), iso(day)}),
                place);
    }
    return faults.orMet();
}

/// After the periods to complain, and within three months; what was allowed later or in parts moves both.
Finding courtInTime(const ReviewedFile &file)
{
    using State = performance::CourtWindow::State;
    const auto asked = askedOn(file);
    if (asked.empty())
        return without(file, "court_application");
    Faults faults;
    for (const auto &[day, place] : asked) {
        const performance::CourtWindow window = casework::courtWindowOf(file.file(), day);
        if (window.state == State::NotServed)
            return ask(
                said(QT_TRANSLATE_NOOP("review", "The service of the decision is not on record: count by hand.")));
        if (window.state == State::Annulled)
            return ask(said(QT_TRANSLATE_NOOP("review",
                "The decision was annulled after the court was asked: look what became of the application.")));
        if (window.state == State::RemedyOpen && window.remedySince <= day)
            faults.add(said(QT_TRANSLATE_NOOP("review", "Asked on %1, while a reconsideration or a suit went on."),
                           {iso(day)}),
                place);
        else if (window.state == State::RemedyOpen)
            return ask(said(QT_TRANSLATE_NOOP(
                "review", "A reconsideration or a suit began after the court was asked: count the period by hand.")));
        else if (day < window.opens || day > window.closes)
            faults.add(said(QT_TRANSLATE_NOOP("review", "Asked on %1; the court can be asked from %2 until %3."),
                           {iso(day), iso(window.opens), iso(window.closes)}),
                place);
    }
    const bool paperPlan = file.made(u"installment_decision") && file.file().performance.deferrals.empty();
    if (!faults.isEmpty() && paperPlan)
        return ask(said(QT_TRANSLATE_NOOP(
            "review", "Payment later or in parts was allowed: count the three months from the end of that time.")));
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"U1", demandComplete},
    Check{"U2", [](const ReviewedFile &file) { return filled(file, "urge_notice", {"right"}); }},
    Check{"X1",
        [](const ReviewedFile &file) {
            return filled(file, "court_application", {"applicant", "party_name", "party_address", "party_rep"});
        }},
    Check{"X2",
        [](const ReviewedFile &file) {
            return filledThenAsk(file, "court_application", {"basis_doc", "reason", "request"}, readTheText());
        }},
    Check{"X3", courtPapers},
    Check{"Z1",
        [](const ReviewedFile &file) {
            return filled(file, "closing_approval", {"dates", "docs", "result"});
        }},
    Check{"Z2", endTold},
    Check{"Z3", performanceProved},
    Check{"K07", paidToBank},
    Check{"K08", installments},
    Check{"K09", surchargeCapped},
    Check{"K10", demandedBefore},
    Check{"K11", courtInTime},
};

} // namespace

std::span<const Check> performanceChecks()
{
    return kChecks;
}

} // namespace qilian::review
