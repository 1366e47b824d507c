#include "ui/casework/MeasureForms.h"

#include "ui/casework/MeasureWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace qilian::ui::forms {

using namespace qilian::measure;
using Kind = MeasureField::Kind;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MeasureForms", text);
}

/// A field whose name in the record and words are given; the words are a source of "MeasureForms".
MeasureField field(const char *name, const char *label, Kind kind, bool required = false, const QString &hint = {})
{
    return {QString::fromLatin1(name), say(label), kind, required, hint, {}};
}

MeasureField choosing(
    const char *name, const char *label, Kind kind, std::vector<MeasureField::Choice> choices, bool required)
{
    return {QString::fromLatin1(name), say(label), kind, required, {}, std::move(choices)};
}

std::vector<MeasureField::Choice> questions(const MeasureRule &rule)
{
    std::vector<MeasureField::Choice> out;
    for (const Ground &ground : rule.grounds) {
        const QString words = ground.must ? say(QT_TRANSLATE_NOOP("MeasureForms", "%1 (a duty)")).arg(ground.inWords())
                                          : ground.inWords();
        out.push_back(
            {ground.id, ground.article.isEmpty() ? words : QStringLiteral("%1　%2").arg(words, ground.article)});
    }
    return out;
}

MeasureField considered()
{
    QStringList exempt;
    for (const Ground &ground : MeasureRules::shipped().on(MeasureRule::Kind::SeizureExempt, {}).grounds)
        exempt.append(ground.inWords());
    return field("considered",
        QT_TRANSLATE_NOOP("MeasureForms", "Public facilities, livelihood, safety of production: weighed how"),
        Kind::Lines, true,
        say(QT_TRANSLATE_NOOP("MeasureForms", "No one measure for all. It need not be taken where: %1."))
            .arg(exempt.join(QStringLiteral("；"))));
}

MeasureField officers()
{
    return field(
        "officers", QT_TRANSLATE_NOOP("MeasureForms", "Officers (two, certified on the day)"), Kind::Officers, true);
}

} // namespace

std::vector<MeasureField> correction(QDate day)
{
    std::vector<MeasureField::Choice> acts{
        {QString(), say(QT_TRANSLATE_NOOP("MeasureForms", "Not an act that is fined by the day"))}};
    for (const MeasureField::Choice &act : questions(MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, day)))
        acts.push_back(act);
    return {
        field("content", QT_TRANSLATE_NOOP("MeasureForms", "What is to be put right"), Kind::Lines, true),
        field("ordered_on", QT_TRANSLATE_NOOP("MeasureForms", "Day of the order"), Kind::Day, true),
        field("due_on", QT_TRANSLATE_NOOP("MeasureForms", "To be put right until"), Kind::Day),
        field("served_on", QT_TRANSLATE_NOOP("MeasureForms", "Served on"), Kind::Day, false,
            say(QT_TRANSLATE_NOOP("MeasureForms", "Comes by itself with the service of its document."))),
        officers(),
        choosing("daily_act", QT_TRANSLATE_NOOP("MeasureForms", "Which act fined by the day it is"), Kind::OneOf,
            std::move(acts), false),
        field("warned", QT_TRANSLATE_NOOP("MeasureForms", "The order warns that refusal is fined by the day"),
            Kind::Tick),
        field("note", QT_TRANSLATE_NOOP("MeasureForms", "Note"), Kind::Line),
    };
}

std::vector<MeasureField> recheck()
{
    std::vector<MeasureField::Choice> findings;
    for (const Finding one : {Finding::Corrected, Finding::GoingOn, Finding::RefusesRecheck, Finding::Stopped})
        findings.push_back({enumText(one), words::finding(one)});
    return {
        choosing("finding", QT_TRANSLATE_NOOP("MeasureForms", "Finding"), Kind::OneOf, std::move(findings), true),
        field("begun_at_ms", QT_TRANSLATE_NOOP("MeasureForms", "Begun"), Kind::Minute, true),
        field("ended_at_ms", QT_TRANSLATE_NOOP("MeasureForms", "Ended"), Kind::Minute),
        field("unannounced", QT_TRANSLATE_NOOP("MeasureForms", "Unannounced"), Kind::Tick),
        officers(),
        field("detail", QT_TRANSLATE_NOOP("MeasureForms", "What was found"), Kind::Lines, true,
            say(QT_TRANSLATE_NOOP("MeasureForms", "The recheck stays as it is saved."))),
        field("media", QT_TRANSLATE_NOOP("MeasureForms", "Numbers of photos and recordings"), Kind::Line),
    };
}

std::vector<MeasureField> holding(HoldingWay way, QDate day, bool isNew)
{
    const bool isSeizure = way != HoldingWay::Register;
    const MeasureRule &rule =
        MeasureRules::shipped().on(isSeizure ? MeasureRule::Kind::Seizure : MeasureRule::Kind::Registration, day);
    std::vector<MeasureField> out{choosing(
        "grounds", QT_TRANSLATE_NOOP("MeasureForms", "Grounds that hold"), Kind::AnyOf, questions(rule), true)};
    out.push_back(field("reason", QT_TRANSLATE_NOOP("MeasureForms", "The concrete circumstances"), Kind::Lines, true));
    if (isSeizure)
        out.push_back(considered());
    if (isNew) {
        out.push_back(field("things", QT_TRANSLATE_NOOP("MeasureForms", "Inventory"), Kind::Things, true,
            say(QT_TRANSLATE_NOOP("MeasureForms", "The inventory stays as it is saved."))));
        out.push_back(field("begun_at_ms", QT_TRANSLATE_NOOP("MeasureForms", "Begun"), Kind::Minute, true));
        out.push_back(
            field("urgent", QT_TRANSLATE_NOOP("MeasureForms", "Urgent: on the spot, before the approval"), Kind::Tick));
    }
    out.push_back(field("approver", QT_TRANSLATE_NOOP("MeasureForms", "Approved by"), Kind::Officer));
    out.push_back(field("approved_at_ms", QT_TRANSLATE_NOOP("MeasureForms", "Approved at"), Kind::Minute, false,
        say(QT_TRANSLATE_NOOP("MeasureForms", "Before it begins; where it could not wait, within 24 hours."))));
    if (isSeizure)
        out.push_back(field("papers_given",
            QT_TRANSLATE_NOOP("MeasureForms", "Decision and list were handed over on the spot"), Kind::Tick));
    out.push_back(field("place", QT_TRANSLATE_NOOP("MeasureForms", "Where the things are kept"), Kind::Line, true));
    out.push_back(field("keeper", QT_TRANSLATE_NOOP("MeasureForms", "Who keeps them"), Kind::Line, true));
    out.push_back(officers());
    out.push_back(field("note", QT_TRANSLATE_NOOP("MeasureForms", "Note"), Kind::Line));
    return out;
}

std::vector<MeasureField> term()
{
    return {
        field("extended_by_days", QT_TRANSLATE_NOOP("MeasureForms", "Extended by (days)"), Kind::Number, false,
            say(QT_TRANSLATE_NOOP("MeasureForms", "Once, where the case is complex, by at most 30 days."))),
        field("extension_reason", QT_TRANSLATE_NOOP("MeasureForms", "Why the case is complex"), Kind::Lines),
        field("extension_approver", QT_TRANSLATE_NOOP("MeasureForms", "Extension granted by"), Kind::Officer),
        field("extension_approved_on", QT_TRANSLATE_NOOP("MeasureForms", "Extension granted on"), Kind::Day),
        field("extension_told_on", QT_TRANSLATE_NOOP("MeasureForms", "Told to the party in writing on"), Kind::Day),
        field("testing_from", QT_TRANSLATE_NOOP("MeasureForms", "Testing or appraisal from"), Kind::Day),
        field("testing_until", QT_TRANSLATE_NOOP("MeasureForms", "Testing or appraisal until"), Kind::Day),
        field("testing_told_on", QT_TRANSLATE_NOOP("MeasureForms", "Its period told in writing on"), Kind::Day, false,
            say(QT_TRANSLATE_NOOP("MeasureForms", "Without that the time of testing counts."))),
        field("release_asked_on", QT_TRANSLATE_NOOP("MeasureForms", "The party asked for release on"), Kind::Day, false,
            say(QT_TRANSLATE_NOOP("MeasureForms", "To be looked into and decided within 5 working days."))),
        field("release_answered_on", QT_TRANSLATE_NOOP("MeasureForms", "Decided on the request on"), Kind::Day),
        field("claim_notice_on", QT_TRANSLATE_NOOP("MeasureForms", "Notice to fetch the things published on"),
            Kind::Day, false,
            say(QT_TRANSLATE_NOOP("MeasureForms", "Where nobody is found who takes them back: 60 days."))),
    };
}

std::vector<MeasureField> disposal(const Holding &holding, const std::vector<HeldThing> &held)
{
    std::vector<MeasureField::Choice> things;
    for (const HeldThing &thing : held)
        things.push_back({thing.id.text(),
            thing.sealNumber.isEmpty()
                ? QStringLiteral("%1 · %2").arg(thing.name, thing.quantity)
                : QStringLiteral("%1 · %2 · %3").arg(thing.name, thing.quantity, thing.sealNumber)});
    std::vector<MeasureField::Choice> fates;
    for (const Fate one : fatesOf(holding.way))
        fates.push_back({enumText(one), words::fate(one)});
    return {
        choosing("thing", QT_TRANSLATE_NOOP("MeasureForms", "Things"), Kind::AnyOf, std::move(things), true),
        choosing(
            "fate", QT_TRANSLATE_NOOP("MeasureForms", "What becomes of them"), Kind::OneOf, std::move(fates), true),
        field("disposed_on", QT_TRANSLATE_NOOP("MeasureForms", "Day"), Kind::Day, true),
        field("handed_to", QT_TRANSLATE_NOOP("MeasureForms", "Handed to"), Kind::Line),
        field("reason", QT_TRANSLATE_NOOP("MeasureForms", "Reason"), Kind::Line, true),
        field("damage", QT_TRANSLATE_NOOP("MeasureForms", "Loss or damage"), Kind::Line, false,
            say(QT_TRANSLATE_NOOP("MeasureForms", "Empty: everything is as it was."))),
    };
}

std::vector<MeasureField> limit(LimitMode mode, QDate day)
{
    const bool isLimit = mode == LimitMode::Limit;
    const MeasureRule &rule =
        MeasureRules::shipped().on(isLimit ? MeasureRule::Kind::Limit : MeasureRule::Kind::Stop, day);
    return {
        choosing("grounds", QT_TRANSLATE_NOOP("MeasureForms", "Grounds that hold"), Kind::AnyOf, questions(rule), true),
        considered(),
        field("content", QT_TRANSLATE_NOOP("MeasureForms", "How far, and how the breach is put right"), Kind::Lines,
            true),
        field("measure_basis", QT_TRANSLATE_NOOP("MeasureForms", "Ordered as a measure by"), Kind::Line, false,
            say(QT_TRANSLATE_NOOP("MeasureForms",
                "Empty: a penalty, with notice, hearing, review and discussion. Else the law that orders it."))),
        field("decided_on", QT_TRANSLATE_NOOP("MeasureForms", "Decided on"), Kind::Day, true),
        field("note", QT_TRANSLATE_NOOP("MeasureForms", "Note"), Kind::Line),
    };
}

std::vector<MeasureField> course(LimitMode mode)
{
    std::vector<MeasureField> out{field("served_on", QT_TRANSLATE_NOOP("MeasureForms", "Served on"), Kind::Day, false,
        say(QT_TRANSLATE_NOOP("MeasureForms", "Comes by itself with the service of its document.")))};
    if (mode == LimitMode::Limit) {
        out.push_back(field("until_on", QT_TRANSLATE_NOOP("MeasureForms", "Until"), Kind::Day));
        out.push_back(field("extended_until", QT_TRANSLATE_NOOP("MeasureForms", "Extended until"), Kind::Day));
        out.push_back(
            field("extension_reason", QT_TRANSLATE_NOOP("MeasureForms", "Why the case is complex"), Kind::Line));
        out.push_back(
            field("extension_approver", QT_TRANSLATE_NOOP("MeasureForms", "Extension granted by"), Kind::Officer));
        out.push_back(
            field("extension_approved_on", QT_TRANSLATE_NOOP("MeasureForms", "Extension granted on"), Kind::Day));
    }
    for (MeasureField &one : std::vector<MeasureField>{
             field("plan_filed_on", QT_TRANSLATE_NOOP("MeasureForms", "Plan filed and made public on"), Kind::Day),
             field("rectified_on", QT_TRANSLATE_NOOP("MeasureForms", "Work done on"), Kind::Day),
             field("completion_filed_on", QT_TRANSLATE_NOOP("MeasureForms", "Completion filed on"), Kind::Day, false,
                 say(QT_TRANSLATE_NOOP("MeasureForms", "From this day the decision is lifted by itself."))),
             field("materials", QT_TRANSLATE_NOOP("MeasureForms", "Monitoring report, power, water, output"),
                 Kind::Lines),
             field("followed_up_on", QT_TRANSLATE_NOOP("MeasureForms", "Followed up on"), Kind::Day),
             field("follow_up", QT_TRANSLATE_NOOP("MeasureForms", "What the follow-up found"), Kind::Lines),
             field("same_act_again", QT_TRANSLATE_NOOP("MeasureForms", "It found the same act again"), Kind::Tick),
             field("reopened_on", QT_TRANSLATE_NOOP("MeasureForms", "Production resumed without leave on"), Kind::Day),
             field("reported_on", QT_TRANSLATE_NOOP("MeasureForms", "Reported to the government on"), Kind::Day)})
        out.push_back(std::move(one));
    return out;
}

std::vector<HeldThing> thingsIn(const QJsonObject &values, const Holding &holding)
{
    std::vector<HeldThing> out;
    for (const QJsonValue row : values.value(u"things").toArray()) {
        auto thing = HeldThing::description().make(Id<HeldThing>::create().uuid(), row.toObject());
        Q_ASSERT(thing); // the table holds words only, and a thing takes words
        thing->forCase = holding.forCase;
        thing->holding = holding.id;
        out.push_back(std::move(*thing));
    }
    return out;
}

std::vector<Disposal> disposalsIn(QJsonObject values)
{
    std::vector<Disposal> out;
    for (const QJsonValue id : values.take(u"thing").toArray()) {
        const Id<HeldThing> thing(Uuid::parse(id.toString()).value_or(Uuid()));
        auto each = Disposal::description().make(Disposal::idOf(thing).uuid(), values);
        Q_ASSERT(each); // the form reads its fields before it hands them on
        each->thing = thing;
        out.push_back(std::move(*each));
    }
    return out;
}

QString lead(MeasureRule::Kind kind, QDate day)
{
    const MeasureRule &rule = MeasureRules::shipped().on(kind, day);
    const QString text = rule.note().isEmpty() ? rule.articles() : rule.note() + u'\n' + rule.articles();
    return rule.verified ? text : text + say(QT_TRANSLATE_NOOP("MeasureForms", " (not verified yet)"));
}

} // namespace qilian::ui::forms
