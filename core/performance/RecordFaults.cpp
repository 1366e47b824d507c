#include "core/performance/RecordFaults.h"

#include <algorithm>

namespace qilian::performance {

namespace {

/// Collects faults of one record.
class Faults {
public:
    explicit Faults(QDate today)
        : m_today(today)
    {
    }
    void add(const char *field, const char *text, const QStringList &values = {})
    {
        m_found.push_back({QString::fromLatin1(field), {"performance", text, values}});
    }
    void require(const char *field, const QString &value, const char *text)
    {
        if (value.trimmed().isEmpty())
            add(field, text);
    }
    /// A day that must be there, not after today and not before `earliest`.
    void day(const char *field, QDate value, QDate earliest, const char *missing, const char *tooEarly)
    {
        if (!value.isValid())
            add(field, missing);
        else if (value > m_today)
            add(field, QT_TRANSLATE_NOOP("performance", "This day is still to come."));
        else if (earliest.isValid() && value < earliest)
            add(field, tooEarly, {earliest.toString(Qt::ISODate)});
    }
    /// The same for a day that may be left open.
    void dayIfAny(const char *field, QDate value, QDate earliest, const char *tooEarly)
    {
        if (value.isValid())
            day(field, value, earliest, "", tooEarly);
    }
    std::vector<Fault> take() { return std::move(m_found); }

private:
    QDate m_today;
    std::vector<Fault> m_found;
};

constexpr const char *kBeforeService =
    QT_TRANSLATE_NOOP("performance", "The decision was served on %1: it cannot be earlier.");
constexpr const char *kNotBefore = QT_TRANSLATE_NOOP("performance", "It cannot be before %1.");

Money leftOf(const Account &account, Due towards)
{
    switch (towards) {
    case Due::Fine:
        return account.fineLeft();
    case Due::Confiscation:
        return account.confiscationLeft();
    case Due::Added:
        return account.addedLeft();
    case Due::Daily:
        return account.dailyLeft();
    }
    Q_UNREACHABLE();
}

void checkOnSpot(Faults &faults, const Payment &payment)
{
    const OnSpotGround *ground = PerformanceRules::shipped().onSpot(payment.onSpotGround);
    if (!ground)
        faults.add("on_spot_ground",
            QT_TRANSLATE_NOOP("performance", "Choose why it may be collected on the spot (行政处罚法 第六十八条)."));
    else if (ground->most && payment.amount > *ground->most)
        faults.add("on_spot_ground", QT_TRANSLATE_NOOP("performance", "On this ground at most %1 may be collected."),
            {ground->most->display()});
    faults.require(
        "collectors", payment.collectors, QT_TRANSLATE_NOOP("performance", "Write which officers collected it."));
    faults.dayIfAny("to_agency_on", payment.toAgencyOn, payment.on, kNotBefore);
    faults.dayIfAny(
        "to_bank_on", payment.toBankOn, payment.toAgencyOn.isValid() ? payment.toAgencyOn : payment.on, kNotBefore);
}

void checkPlan(Faults &faults, const Deferral &deferral, const Setting &setting)
{
    const std::vector<Instalment> plan = deferral.instalments();
    const bool several = deferral.kind == DeferralKind::Instalments;
    if (plan.empty())
        return faults.add("plan", QT_TRANSLATE_NOOP("performance", "Write until when how much is to be paid."));
    if (several && plan.size() < 2)
        faults.add("plan", QT_TRANSLATE_NOOP("performance", "Instalments are two parts or more."));
    if (!several && plan.size() > 1)
        faults.add(
            "plan", QT_TRANSLATE_NOOP("performance", "A later payment is one part; choose instalments for more."));
    qint64 sum = 0;
    QDate before = deferral.decidedOn;
    for (const Instalment &part : plan) {
        sum += part.amount.fen();
        if (!part.due.isValid() || part.amount.fen() <= 0)
            return faults.add("plan", QT_TRANSLATE_NOOP("performance", "Every part needs a day and a sum."));
        if (before.isValid() && part.due <= before)
            return faults.add("plan",
                QT_TRANSLATE_NOOP(
                    "performance", "The day %1 is not after the one before it, or not after the decision."),
                {part.due.toString(Qt::ISODate)});
        before = part.due;
    }
    const Account then = accountOn(setting.performance, setting.claim, PerformanceRules::shipped(), deferral.decidedOn);
    if (const Money open = leftOf(then, deferral.towards); sum != open.fen())
        faults.add("plan",
            QT_TRANSLATE_NOOP("performance", "The parts come to %1, but %2 of the fine was open that day."),
            {Money::fromFen(sum).display(), open.display()});
}

/// The case without the record that is being changed.
template <class Record> std::vector<Record> without(std::vector<Record> all, const Id<Record> &id)
{
    std::erase_if(all, [&id](const Record &one) { return one.id == id; });
    return all;
}

} // namespace

std::vector<Fault> faultsOf(const Payment &payment, const Setting &setting)
{
    Faults faults(setting.today);
    faults.day("paid_on", payment.on, setting.claim.servedOn,
        QT_TRANSLATE_NOOP("performance", "Write the day it was paid."), kBeforeService);
    if (!setting.claim.servedOn.isValid())
        faults.add(
            "paid_on", QT_TRANSLATE_NOOP("performance", "The decision has not been served: nothing is due yet."));
    if (payment.amount.fen() <= 0)
        faults.add("amount_fen", QT_TRANSLATE_NOOP("performance", "Write the sum."));
    Performance others = setting.performance;
    others.payments = without(others.payments, payment.id);
    const Account account = accountOn(
        others, setting.claim, PerformanceRules::shipped(), payment.towards == Due::Added ? payment.on : setting.today);
    if (const Money left = leftOf(account, payment.towards); payment.on.isValid() && payment.amount > left)
        faults.add("amount_fen", QT_TRANSLATE_NOOP("performance", "Only %1 of it is open."), {left.display()});
    if (payment.way == Way::Remitted) {
        if (payment.towards != Due::Added)
            faults.add(
                "way", QT_TRANSLATE_NOOP("performance", "Only added penalty may be remitted (行政强制法 第四十二条)."));
        faults.require("note", payment.note,
            QT_TRANSLATE_NOOP("performance", "Write which agreement and which remedial measures it rests on."));
        return faults.take();
    }
    faults.require("receipt", payment.receipt,
        QT_TRANSLATE_NOOP("performance", "Write the number of the receipt (行政处罚法 第七十条)."));
    const QString receipt = payment.receipt.trimmed();
    if (std::any_of(others.payments.begin(), others.payments.end(),
            [&receipt](const Payment &one) { return one.counts() && !receipt.isEmpty() && one.receipt == receipt; }))
        faults.add("receipt", QT_TRANSLATE_NOOP("performance", "This receipt is recorded already."));
    if (payment.way == Way::OnSpot)
        checkOnSpot(faults, payment);
    return faults.take();
}

std::vector<Fault> faultsOf(const Deferral &deferral, const Setting &setting)
{
    Faults faults(setting.today);
    faults.day("requested_on", deferral.requestedOn, setting.claim.servedOn,
        QT_TRANSLATE_NOOP("performance", "Write the day of the request."), kBeforeService);
    faults.require("reason", deferral.reason,
        QT_TRANSLATE_NOOP("performance", "Write the economic difficulty and what proves it."));
    if (deferral.answer == Answer::Open)
        return faults.take();
    faults.day("decided_on", deferral.decidedOn, deferral.requestedOn,
        QT_TRANSLATE_NOOP("performance", "Write the day of the decision."), kNotBefore);
    if (deferral.answer == Answer::Refused) {
        faults.require(
            "decision_reason", deferral.decisionReason, QT_TRANSLATE_NOOP("performance", "Write why it is refused."));
        return faults.take();
    }
    if (setting.claim.lastDay.isValid() && deferral.requestedOn > setting.claim.lastDay)
        faults.add("answer",
            QT_TRANSLATE_NOOP("performance", "It was asked for after the last day to pay, %1: it cannot be granted."),
            {setting.claim.lastDay.toString(Qt::ISODate)});
    Setting before = setting;
    before.performance.deferrals = without(before.performance.deferrals, deferral.id);
    checkPlan(faults, deferral, before);
    faults.dayIfAny("ended_on", deferral.endedOn, deferral.decidedOn, kNotBefore);
    if (deferral.endedOn.isValid())
        faults.require("end_reason", deferral.endReason,
            QT_TRANSLATE_NOOP("performance", "Write why it was ended before its time."));
    return faults.take();
}

std::vector<Fault> faultsOf(const Remedy &remedy, const Setting &setting)
{
    Faults faults(setting.today);
    const std::vector<DailyClaim> &daily = setting.claim.daily;
    const auto against = std::find_if(
        daily.begin(), daily.end(), [&](const DailyClaim &one) { return one.number == remedy.dailyDecision; });
    if (!remedy.dailyDecision.isEmpty() && against == daily.end())
        faults.add("daily_decision",
            QT_TRANSLATE_NOOP("performance", "Choose a decision that was made against this debtor and served."));
    faults.day("began_on", remedy.beganOn, against == daily.end() ? setting.claim.servedOn : against->servedOn,
        QT_TRANSLATE_NOOP("performance", "Write the day it was asked for."), kBeforeService);
    faults.require("body", remedy.body, QT_TRANSLATE_NOOP("performance", "Write which body or court."));
    faults.dayIfAny("accepted_on", remedy.acceptedOn, remedy.beganOn, kNotBefore);
    faults.dayIfAny("copy_on", remedy.copyOn, remedy.beganOn, kNotBefore);
    faults.dayIfAny("replied_on", remedy.repliedOn, remedy.copyOn, kNotBefore);
    if (remedy.repliedOn.isValid() && !remedy.copyOn.isValid())
        faults.add("copy_on", QT_TRANSLATE_NOOP("performance", "Write the day the copy reached the bureau."));
    if (remedy.outcome == Outcome::Open)
        return faults.take();
    faults.day("ended_on", remedy.endedOn, remedy.beganOn,
        QT_TRANSLATE_NOOP("performance", "Write the day its decision was served or took effect."), kNotBefore);
    if (remedy.outcome == Outcome::Changed && !remedy.changedFine)
        faults.add("changed_fine_fen", QT_TRANSLATE_NOOP("performance", "Write what the fine is now."));
    return faults.take();
}

std::vector<Fault> faultsOf(const DemandAnswer &answer, const Setting &setting)
{
    Faults faults(setting.today);
    if (!setting.demandServedOn.isValid())
        faults.add("answered_on", QT_TRANSLATE_NOOP("performance", "The demand has not been served yet."));
    else
        faults.day("answered_on", answer.on, setting.demandServedOn,
            QT_TRANSLATE_NOOP("performance", "Write the day of the answer."), kNotBefore);
    faults.require("words", answer.words, QT_TRANSLATE_NOOP("performance", "Write what the party said."));
    return faults.take();
}

std::vector<Fault> faultsOf(const CourtApplication &application, const Setting &setting)
{
    Faults faults(setting.today);
    faults.require("court", application.court, QT_TRANSLATE_NOOP("performance", "Write which court."));
    faults.day("applied_on", application.appliedOn, {},
        QT_TRANSLATE_NOOP("performance", "Write the day of the application."), kNotBefore);
    const CourtWindow &window = setting.window;
    const QDate on = application.appliedOn;
    if (on.isValid() && window.state == CourtWindow::State::Annulled)
        faults.add(
            "applied_on", QT_TRANSLATE_NOOP("performance", "The decision was annulled: nothing can be enforced."));
    else if (on.isValid() && window.state != CourtWindow::State::Counted)
        faults.add("applied_on",
            QT_TRANSLATE_NOOP("performance", "The court cannot be asked while a reconsideration or a suit is open."));
    else if (on.isValid() && on < window.opens)
        faults.add("applied_on",
            QT_TRANSLATE_NOOP("performance", "The court can be asked from %1 to %2 only (行政强制法 第五十三条)."),
            {window.opens.toString(Qt::ISODate), window.closes.toString(Qt::ISODate)});
    else if (on.isValid() && on > window.closes)
        faults.add("applied_on",
            QT_TRANSLATE_NOOP("performance", "The period to ask the court ended on %1 (行政强制法 第五十三条)."),
            {window.closes.toString(Qt::ISODate)});
    const QDate waited = setting.demandServedOn.isValid()
        ? WorkCalendar::shipped().plusWorkingDays(setting.demandServedOn, PerformanceRules::shipped().demandWorkingDays)
        : QDate();
    if (!waited.isValid())
        faults.add(
            "applied_on", QT_TRANSLATE_NOOP("performance", "The demand must be served first (行政强制法 第五十四条)."));
    else if (on.isValid() && on <= waited)
        faults.add("applied_on",
            QT_TRANSLATE_NOOP("performance", "Ten working days must pass after the demand: not before %1."),
            {waited.addDays(1).toString(Qt::ISODate)});
    faults.dayIfAny("accepted_on", application.acceptedOn, on, kNotBefore);
    faults.dayIfAny("enforced_on", application.enforcedOn, on, kNotBefore);
    if (application.ruling != Ruling::Open)
        faults.day("ruled_on", application.ruledOn, on,
            QT_TRANSLATE_NOOP("performance", "Write the day the ruling was served."), kNotBefore);
    faults.dayIfAny("review_asked_on", application.reviewAskedOn, application.ruledOn, kNotBefore);
    return faults.take();
}

} // namespace qilian::performance
