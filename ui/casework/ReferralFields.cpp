#include "ui/casework/ReferralFields.h"

namespace qilian::ui {

using namespace referral;
using Kind = RecordField::Kind;

QString ReferralFields::words(ReferralKind kind)
{
    switch (kind) {
    case ReferralKind::Crime:
        return tr("Police: suspected crime");
    case ReferralKind::Detention:
        return tr("Police: detention");
    case ReferralKind::Department:
        return tr("Another department");
    case ReferralKind::Jurisdiction:
        return tr("Environment bureau with jurisdiction");
    case ReferralKind::Agency:
        return tr("Who supervises a third-party institution");
    }
    Q_UNREACHABLE();
}

QString ReferralFields::words(Approval approval)
{
    return approval == Approval::Open    ? tr("Not decided yet")
        : approval == Approval::Approved ? tr("Approved")
                                         : tr("Not transferred");
}

QString ReferralFields::words(PoliceAnswer answer)
{
    switch (answer) {
    case PoliceAnswer::Open:
        return tr("No answer yet");
    case PoliceAnswer::Filed:
        return tr("Filed as a criminal case");
    case PoliceAnswer::Refused:
        return tr("Filing refused");
    case PoliceAnswer::Returned:
        return tr("Returned");
    case PoliceAnswer::Detained:
        return tr("Detention decided");
    }
    Q_UNREACHABLE();
}

std::vector<RecordField> ReferralFields::of(const Referral &referral)
{
    std::vector<RecordField> out;
    const QString kind = QStringLiteral("kind");
    const QStringList police{enumText(ReferralKind::Crime), enumText(ReferralKind::Detention)};
    RecordField which{kind, tr("Where it goes"), Kind::Choice, true};
    for (const ReferralKind one : {ReferralKind::Crime, ReferralKind::Detention, ReferralKind::Department,
             ReferralKind::Jurisdiction, ReferralKind::Agency}) {
        if (referral.id.isNull() || one == referral.kind)
            which.options.push_back({enumText(one), words(one)});
    }
    const QString crime = enumText(ReferralKind::Crime);
    RecordField answered{
        QStringLiteral("police_answer"), tr("Answer of the police"), Kind::Choice, false, {}, kind, police};
    for (const PoliceAnswer one : {PoliceAnswer::Open, PoliceAnswer::Filed, PoliceAnswer::Refused,
             PoliceAnswer::Returned, PoliceAnswer::Detained})
        answered.options.push_back({enumText(one), words(one)});
    out = {which, {QStringLiteral("to_body"), tr("To which body"), Kind::Words, true},
        {QStringLiteral("ground"), tr("Facts and why it goes there, with the article"), Kind::Lines, true},
        {QStringLiteral("persons"), tr("Who is directly responsible, a line each"), Kind::Lines, true, {}, kind,
            {enumText(ReferralKind::Detention)}},
        {QStringLiteral("reported_on"), tr("Reported on"), Kind::Day, true, {}, kind, police},
        {QStringLiteral("team"), tr("Team that reports it, at least two"), Kind::Officers, true, {}, kind, police},
        {QStringLiteral("materials"), tr("What goes with it, a line each"), Kind::Lines},
        {QStringLiteral("goods"), tr("Things involved in the case, a line each"), Kind::Lines, false, {}, kind,
            {crime}}};
    if (referral.id.isNull())
        return out; // what comes after the report is filled in later
    out.insert(out.end(),
        {{QStringLiteral("sent_at_ms"), tr("Handed over at"), Kind::Minute, false, {}, {}, {},
             referral.kind == ReferralKind::Crime ? tr("Within 24 hours of the approval.")
                 : referral.isPolice()            ? tr("In originals, within 3 working days of the approval.")
                                                  : QString()},
            {QStringLiteral("copied_on"), tr("Copy to the procuratorate on"), Kind::Day, false, {}, kind, {crime}},
            {QStringLiteral("received_on"), tr("Receipt of"), Kind::Day},
            {QStringLiteral("received_by"), tr("Who received it"), Kind::Words},
            {QStringLiteral("supplement_asked_on"), tr("Police asked for what is missing on"), Kind::Day, false, {},
                kind, {crime}},
            {QStringLiteral("supplement_filed_on"), tr("What was missing handed in on"), Kind::Day, false, {}, kind,
                {crime}, tr("Within 3 days.")},
            answered,
            {QStringLiteral("answered_on"), tr("Decided by the police on"), Kind::Day, false, {}, kind, police},
            {QStringLiteral("notice_on"), tr("Their notice received on"), Kind::Day, false, {}, kind, police},
            {QStringLiteral("goods_handed_on"), tr("Things handed over on"), Kind::Day, false, {}, kind, {crime},
                tr("Within 3 days of the notice of filing.")},
            {QStringLiteral("objected_on"), tr("Objection made on"), Kind::Day, false, {}, kind, {crime},
                tr("Within 3 days of a refusal: calendar days, to be safe on either reading.")},
            {QStringLiteral("objection_answered_on"), tr("Objection answered on"), Kind::Day, false, {}, kind, {crime}},
            {QStringLiteral("supervision_asked_on"), tr("Procuratorate asked to supervise on"), Kind::Day, false, {},
                kind, {crime}},
            {QStringLiteral("procuratorate_opinion_on"), tr("Opinion of the procuratorate received on"), Kind::Day,
                false, {}, kind, {crime}, tr("Transfer within 3 days.")},
            {QStringLiteral("platform_on"), tr("Entered on the information sharing platform on"), Kind::Day, false, {},
                kind, {crime}, tr("Within 7 days of the decision.")},
            {QStringLiteral("ended_on"), tr("Came back for administrative handling on"), Kind::Day, false, {}, kind,
                police},
            {QStringLiteral("note"), tr("Note"), Kind::Lines}});
    return out;
}

} // namespace qilian::ui
