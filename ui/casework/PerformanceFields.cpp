#include "ui/casework/PerformanceFields.h"

#include "core/casework/TypedDay.h"
#include "core/casework/Wording.h"
#include "core/performance/PerformanceRules.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace qilian::ui {

using namespace performance;
using Kind = RecordField::Kind;

namespace {

/// Every value of an enum with its words.
template <class E> std::vector<RecordField::Option> options(std::initializer_list<E> values)
{
    std::vector<RecordField::Option> out;
    for (const E value : values)
        out.push_back({enumText(value), PerformanceFields::words(value)});
    return out;
}

} // namespace

RecordField PerformanceFields::whose(const QStringList &debtors, const QString &label)
{
    RecordField out{QStringLiteral("debtor"), label, Kind::Choice};
    out.options.push_back({QString(), tr("The party")});
    for (const QString &name : debtors)
        out.options.push_back({name, name});
    return out;
}

QString PerformanceFields::words(Due due)
{
    switch (due) {
    case Due::Fine:
        return tr("Fine");
    case Due::Confiscation:
        return tr("Confiscation");
    case Due::Added:
        return tr("Added penalty");
    case Due::Daily:
        return tr("Daily fine");
    }
    Q_UNREACHABLE();
}

QString PerformanceFields::words(Way way)
{
    switch (way) {
    case Way::Bank:
        return tr("Bank or electronic payment");
    case Way::OnSpot:
        return tr("Collected on the spot");
    case Way::Court:
        return tr("By the court's enforcement");
    case Way::Remitted:
        return tr("Remitted by an agreement on execution");
    }
    Q_UNREACHABLE();
}

QString PerformanceFields::words(DeferralKind kind)
{
    return kind == DeferralKind::Later ? tr("Pay later") : tr("Pay by instalments");
}

QString PerformanceFields::words(Answer answer)
{
    return answer == Answer::Open ? tr("Not decided yet") : answer == Answer::Granted ? tr("Granted") : tr("Refused");
}

QString PerformanceFields::words(RemedyKind kind)
{
    return kind == RemedyKind::Reconsideration ? tr("Reconsideration") : tr("Suit");
}

QString PerformanceFields::words(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return tr("Still open");
    case Outcome::Upheld:
        return tr("Upheld");
    case Outcome::Changed:
        return tr("Changed");
    case Outcome::Annulled:
        return tr("Annulled");
    case Outcome::Withdrawn:
        return tr("Taken back");
    case Outcome::Dismissed:
        return tr("Dismissed");
    }
    Q_UNREACHABLE();
}

QString PerformanceFields::words(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Open:
        return tr("No ruling yet");
    case Ruling::NotAccepted:
        return tr("Not accepted");
    case Ruling::Granted:
        return tr("To be enforced");
    case Ruling::Refused:
        return tr("Enforcement refused");
    }
    Q_UNREACHABLE();
}

std::vector<RecordField> PerformanceFields::payment(const QStringList &debtors)
{
    std::vector<RecordField> out;
    if (!debtors.isEmpty())
        out.push_back(whose(debtors, tr("Who paid")));
    const QString spot = enumText(Way::OnSpot);
    std::vector<RecordField::Option> grounds{{QString(), tr("Choose")}};
    for (const OnSpotGround &one : PerformanceRules::shipped().onSpotGrounds)
        grounds.push_back({one.id,
            QStringLiteral("%1（%2）").arg(casework::Wording{one.zh, one.en}.inWords(), one.sources.front().text())});
    const QString way = QStringLiteral("way");
    const QStringList bySlip{enumText(Way::Bank), spot, enumText(Way::Court)};
    out.insert(out.end(),
        {{QStringLiteral("paid_on"), tr("Paid on"), Kind::Day, true},
            {QStringLiteral("amount_fen"), tr("Sum (yuan)"), Kind::Money, true},
            {QStringLiteral("towards"), tr("Towards"), Kind::Choice, true,
                options({Due::Fine, Due::Confiscation, Due::Added, Due::Daily})},
            {way, tr("How it came in"), Kind::Choice, true,
                options({Way::Bank, Way::OnSpot, Way::Court, Way::Remitted})},
            {QStringLiteral("receipt"), tr("Number of the receipt"), Kind::Words, true, {}, way, bySlip},
            {QStringLiteral("on_spot_ground"), tr("Why on the spot"), Kind::Choice, true, grounds, way, {spot}},
            {QStringLiteral("collectors"), tr("Who collected it"), Kind::Words, true, {}, way, {spot}},
            {QStringLiteral("to_agency_on"), tr("Handed to the bureau on"), Kind::Day, false, {}, way, {spot},
                tr("Within 2 working days.")},
            {QStringLiteral("to_bank_on"), tr("Paid into the bank on"), Kind::Day, false, {}, way, {spot},
                tr("Within 2 more working days.")},
            {QStringLiteral("note"), tr("Note"), Kind::Lines}});
    return out;
}

std::vector<RecordField> PerformanceFields::deferral(const QStringList &debtors, bool dailyFine)
{
    const QString answer = QStringLiteral("answer");
    const QString granted = enumText(Answer::Granted);
    std::vector<RecordField> out;
    if (!debtors.isEmpty())
        out.push_back(whose(debtors, tr("Who asked for it")));
    if (dailyFine)
        out.push_back(
            {QStringLiteral("towards"), tr("Of which"), Kind::Choice, true, options({Due::Fine, Due::Daily})});
    out.insert(out.end(),
        {{QStringLiteral("requested_on"), tr("Asked for on"), Kind::Day, true},
            {QStringLiteral("kind"), tr("What is asked for"), Kind::Choice, true,
                options({DeferralKind::Later, DeferralKind::Instalments})},
            {QStringLiteral("reason"), tr("Economic difficulty and what proves it"), Kind::Lines, true},
            {answer, tr("Decision of the head"), Kind::Choice, true,
                options({Answer::Open, Answer::Granted, Answer::Refused})},
            {QStringLiteral("decided_on"), tr("Decided on"), Kind::Day, true, {}, answer,
                {granted, enumText(Answer::Refused)}},
            {QStringLiteral("plan"), tr("Plan: a line each, day and sum"), Kind::Lines, true, {}, answer, {granted},
                tr("2026-12-10 20000: together exactly what is open of the fine.")},
            {QStringLiteral("decision_reason"), tr("Reasons"), Kind::Lines, false, {}, answer,
                {granted, enumText(Answer::Refused)}},
            {QStringLiteral("ended_on"), tr("Ended before its time on"), Kind::Day, false, {}, answer, {granted},
                tr("From the next day all that is left is due.")},
            {QStringLiteral("end_reason"), tr("Why it was ended"), Kind::Words, false, {}, answer, {granted}}});
    return out;
}

std::vector<RecordField> PerformanceFields::remedy(
    const QStringList &debtors, const std::vector<RecordField::Option> &decisions)
{
    const QString kind = QStringLiteral("kind");
    const QString outcome = QStringLiteral("outcome");
    const auto all = {
        Outcome::Open, Outcome::Upheld, Outcome::Changed, Outcome::Annulled, Outcome::Withdrawn, Outcome::Dismissed};
    QStringList ended;
    for (const Outcome one : all) {
        if (one != Outcome::Open)
            ended.append(enumText(one));
    }
    std::vector<RecordField> out;
    if (!debtors.isEmpty())
        out.push_back(whose(debtors, tr("Who asked for it")));
    if (decisions.size() > 1)
        out.push_back({QStringLiteral("daily_decision"), tr("Against which decision"), Kind::Choice, true, decisions});
    out.insert(out.end(),
        {{kind, tr("Kind"), Kind::Choice, true, options({RemedyKind::Reconsideration, RemedyKind::Suit})},
            {QStringLiteral("began_on"), tr("Asked for on"), Kind::Day, true},
            {QStringLiteral("body"), tr("Body or court"), Kind::Words, true},
            {QStringLiteral("number"), tr("Its number"), Kind::Words},
            {QStringLiteral("summary"), tr("Summary procedure"), Kind::Tick, false, {}, kind,
                {enumText(RemedyKind::Reconsideration)}},
            {QStringLiteral("accepted_on"), tr("Accepted on"), Kind::Day},
            {QStringLiteral("copy_on"), tr("Copy of the application or complaint received on"), Kind::Day, false, {},
                {}, {},
                tr("The reply is due in 10 working days, in the summary procedure in 5; the defence in 15 days. "
                   "Without it there is no evidence.")},
            {QStringLiteral("replied_on"), tr("Reply with the evidence handed in on"), Kind::Day},
            {QStringLiteral("suspended"), tr("Performance is stopped meanwhile"), Kind::Tick},
            {outcome, tr("Outcome"), Kind::Choice, true, options(all)},
            {QStringLiteral("ended_on"), tr("Decision served, judgment in effect on"), Kind::Day, true, {}, outcome,
                ended},
            {QStringLiteral("changed_fine_fen"), tr("The fine now (yuan)"), Kind::Money, true, {}, outcome,
                {enumText(Outcome::Changed)}},
            {QStringLiteral("note"), tr("Note"), Kind::Lines}});
    return out;
}

std::vector<RecordField> PerformanceFields::demandAnswer()
{
    return {{QStringLiteral("answered_on"), tr("Answered on"), Kind::Day, true},
        {QStringLiteral("words"), tr("What the party said"), Kind::Lines, true},
        {QStringLiteral("handling"), tr("What was found when it was looked into"), Kind::Lines}};
}

std::vector<RecordField> PerformanceFields::courtApplication()
{
    const QString ruling = QStringLiteral("ruling");
    const QStringList against{enumText(Ruling::NotAccepted), enumText(Ruling::Refused)};
    const QStringList ruled = against + QStringList{enumText(Ruling::Granted)};
    return {{QStringLiteral("court"), tr("Court"), Kind::Words, true},
        {QStringLiteral("applied_on"), tr("Applied on"), Kind::Day, true},
        {QStringLiteral("accepted_on"), tr("Accepted on"), Kind::Day},
        {ruling, tr("Ruling"), Kind::Choice, true,
            options({Ruling::Open, Ruling::NotAccepted, Ruling::Granted, Ruling::Refused})},
        {QStringLiteral("ruled_on"), tr("Ruling served on"), Kind::Day, true, {}, ruling, ruled},
        {QStringLiteral("number"), tr("Number of the ruling"), Kind::Words, false, {}, ruling, ruled},
        {QStringLiteral("review_asked_on"), tr("The court above was asked on"), Kind::Day, false, {}, ruling, against,
            tr("Within 15 days.")},
        {QStringLiteral("enforced_on"), tr("Enforced in full on"), Kind::Day, false, {}, ruling,
            {enumText(Ruling::Granted)}},
        {QStringLiteral("note"), tr("Note"), Kind::Lines}};
}

QString PerformanceFields::typedPlan(const QJsonArray &plan)
{
    QStringList lines;
    for (const QJsonValue part : plan)
        lines.append(QStringLiteral("%1 %2").arg(
            part[QLatin1String("due")].toString(), Money::fromFen(part[QLatin1String("fen")].toInteger()).text()));
    return lines.join(u'\n');
}

QJsonArray PerformanceFields::readPlan(const QString &typed)
{
    static const QRegularExpression kBetween(QStringLiteral("\\s+"));
    QJsonArray out;
    for (const QString &line : typed.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.simplified();
        if (text.isEmpty())
            continue;
        const auto day = casework::typedDay(text.section(kBetween, 0, 0));
        const Result<Money> sum = Money::parse(text.section(kBetween, 1));
        out.append(QJsonObject{{QStringLiteral("due"), day ? day->toString(Qt::ISODate) : QString()},
            {QStringLiteral("fen"), day && sum ? sum->fen() : 0}});
    }
    return out;
}

} // namespace qilian::ui
