#include "core/measure/MeasureChecks.h"

#include "core/access/Separation.h"
#include "core/base/ChinaTime.h"
#include "core/measure/MeasureRules.h"

#include <algorithm>

namespace qilian::measure {

namespace {

/// Collects faults of one record.
class Checking {
public:
    explicit Checking(const MeasureContext &context)
        : m_context(context)
    {
    }
    void fault(const char *field, const char *text, const QStringList &values = {})
    {
        m_faults.push_back({QString::fromLatin1(field), {"measure", text, values}});
    }
    void fault(const char *field, const Message &words) { m_faults.push_back({QString::fromLatin1(field), words}); }
    void needs(const char *field, const QString &text, const char *words)
    {
        if (text.trimmed().isEmpty())
            fault(field, words);
    }
    void notAfterToday(const char *field, QDate day)
    {
        if (day.isValid() && day > m_context.today())
            fault(field, QT_TRANSLATE_NOOP("measure", "This day has not come yet."));
    }
    void notBefore(const char *field, QDate day, QDate earliest, const char *words)
    {
        if (day.isValid() && earliest.isValid() && day < earliest)
            fault(field, words);
    }
    /// Two different officers certified on the day, none of whom must withdraw. 行政处罚法 第四十二条, 第四十三条
    void team(const QStringList &ids, QDate day)
    {
        std::vector<access::Officer> team;
        for (const QString &id : ids) {
            const access::Officer *officer = officerOf(id);
            if (officer)
                team.push_back(*officer);
            if (officer && m_context.withdrawn.contains(id))
                fault("officers", QT_TRANSLATE_NOOP("measure", "%1 must withdraw from this case."), {officer->name});
        }
        for (const access::Objection &objection : access::objectionsToTeam(team, day))
            fault("officers", objection.words);
    }
    const access::Officer *officerOf(const QString &id) const
    {
        const auto at = std::find_if(m_context.officers.begin(), m_context.officers.end(),
            [&id](const access::Officer &officer) { return officer.id.text() == id; });
        return at == m_context.officers.end() ? nullptr : &*at;
    }
    void grounds(const QStringList &chosen, const MeasureRule &rule)
    {
        if (chosen.isEmpty())
            fault("grounds",
                QT_TRANSLATE_NOOP("measure", "Choose at least one ground: without one the measure is unlawful."));
        for (const QString &id : chosen) {
            if (!rule.ground(id))
                fault("grounds", QT_TRANSLATE_NOOP("measure", "The ground “%1” is not in force on that day."), {id});
        }
    }
    const MeasureContext &context() const { return m_context; }
    Faults found() { return std::move(m_faults); }

private:
    const MeasureContext &m_context;
    Faults m_faults;
};

/// Approved before, or within the hours the law leaves where it was urgent. 行政强制法 第十九条
void checkApproval(Checking &now, const Holding &draft, int hours)
{
    const MeasureContext &context = now.context();
    if (draft.approvedAt.isValid() && draft.approvedAt > context.now)
        now.fault("approved_at_ms", QT_TRANSLATE_NOOP("measure", "The approval cannot lie in the future."));
    if (!draft.urgent && (!draft.approvedAt.isValid() || draft.approvedAt > draft.begunAt))
        now.fault("approved_at_ms",
            QT_TRANSLATE_NOOP(
                "measure", "It must be approved before it begins; if it could not wait, mark it urgent."));
    if (draft.urgent && draft.approvedAt.isValid() && draft.approvedAt > draft.begunAt.addSecs(hours * 3600))
        now.fault("approved_at_ms",
            QT_TRANSLATE_NOOP("measure", "The approval came after %1 hours: the things must be released."),
            {QString::number(hours)});
    const access::Officer *approver = now.officerOf(draft.approver.text());
    if (draft.approvedAt.isValid() && !approver)
        now.fault("approver", QT_TRANSLATE_NOOP("measure", "Name the head of the bureau who approved it."));
    if (!approver)
        return;
    if (!draft.approvedAt.isValid())
        now.fault("approved_at_ms", QT_TRANSLATE_NOOP("measure", "Write when it was approved."));
    for (const access::Objection &objection :
        access::objectionsTo(*approver, access::Duty::Decide, context.investigators + draft.officers))
        now.fault("approver", objection.words);
}

/// A longer term is granted by a head who did not investigate, before the term ends and the party is told.
/// 行政强制法 第二十五条; 限产停产办法 第十五条
template <class Measure>
void checkExtensionApproval(Checking &now, const Measure &draft, const QStringList &team, QDate latest)
{
    const access::Officer *approver = now.officerOf(draft.extensionApprover.text());
    if (!approver)
        now.fault("extension_approver",
            QT_TRANSLATE_NOOP("measure", "Name the head of the bureau who granted the extension."));
    else
        for (const access::Objection &objection :
            access::objectionsTo(*approver, access::Duty::Decide, now.context().investigators + team))
            now.fault("extension_approver", objection.words);
    if (!draft.extensionApprovedOn.isValid())
        now.fault("extension_approved_on", QT_TRANSLATE_NOOP("measure", "Write the day the extension was granted."));
    else if (draft.extensionApprovedOn > latest)
        now.fault("extension_approved_on", QT_TRANSLATE_NOOP("measure", "It must be granted by %1 at the latest."),
            {latest.toString(Qt::ISODate)});
    now.notAfterToday("extension_approved_on", draft.extensionApprovedOn);
}

void checkTerm(Checking &now, const Holding &draft, const MeasureRule &rule)
{
    const int most = rule.figure("extension_days");
    const Holding *before = now.context().measures.holding(draft.id);
    if (before && before->isExtended() && draft.extendedBy > before->extendedBy
        && draft.extensionToldOn != before->extensionToldOn)
        now.fault("extended_by_days", QT_TRANSLATE_NOOP("measure", "It was extended on %1 already: once is all."),
            {before->extensionToldOn.toString(Qt::ISODate)});
    const QDate end = draft.on().addDays(rule.figure("term_days") + draft.testingDays());
    if (draft.extendedBy < 0 || draft.extendedBy > most)
        now.fault(
            "extended_by_days", QT_TRANSLATE_NOOP("measure", "Once, by at most %1 days."), {QString::number(most)});
    if (draft.extendedBy > 0 && !draft.extensionToldOn.isValid())
        now.fault("extension_told_on",
            QT_TRANSLATE_NOOP("measure", "The extension must be told to the party in writing: on which day?"));
    if (draft.extendedBy > 0)
        now.needs(
            "extension_reason", draft.extensionReason, QT_TRANSLATE_NOOP("measure", "Write why the case is complex."));
    if (draft.extendedBy > 0)
        checkExtensionApproval(
            now, draft, draft.officers, draft.extensionToldOn.isValid() ? std::min(draft.extensionToldOn, end) : end);
    if (draft.extensionToldOn.isValid() && (draft.extensionToldOn > end || draft.extensionToldOn < draft.on()))
        now.fault("extension_told_on", QT_TRANSLATE_NOOP("measure", "It must be told before the term ends on %1."),
            {end.toString(Qt::ISODate)});
    now.notAfterToday("extension_told_on", draft.extensionToldOn);
    if (draft.testingFrom.isValid() != draft.testingUntil.isValid() || draft.testingUntil < draft.testingFrom)
        now.fault("testing_until", QT_TRANSLATE_NOOP("measure", "Write the first and the last day of the testing."));
    now.notBefore("testing_from", draft.testingFrom, draft.on(),
        QT_TRANSLATE_NOOP("measure", "The testing begins before the things were held."));
    now.notAfterToday("testing_told_on", draft.testingToldOn);
}

void checkRelease(Checking &now, const Holding &draft)
{
    const char *const kEarly = QT_TRANSLATE_NOOP("measure", "It cannot be before the things were held.");
    const char *const kAnswered = QT_TRANSLATE_NOOP("measure", "It cannot be answered before it was asked for.");
    now.notBefore("release_asked_on", draft.releaseAskedOn, draft.on(), kEarly);
    now.notBefore("claim_notice_on", draft.claimNoticeOn, draft.on(), kEarly);
    if (draft.releaseAnsweredOn.isValid() && !draft.releaseAskedOn.isValid())
        now.fault("release_asked_on", QT_TRANSLATE_NOOP("measure", "Write the day the party asked for it."));
    else
        now.notBefore("release_answered_on", draft.releaseAnsweredOn, draft.releaseAskedOn, kAnswered);
    now.notAfterToday("release_asked_on", draft.releaseAskedOn);
    now.notAfterToday("release_answered_on", draft.releaseAnsweredOn);
    now.notAfterToday("claim_notice_on", draft.claimNoticeOn);
}

} // namespace

QDate MeasureContext::today() const
{
    return chinaDay(now);
}

Faults faultsOf(const Correction &draft, const MeasureContext &context)
{
    Checking now(context);
    now.needs("content", draft.content,
        QT_TRANSLATE_NOOP("measure", "Write what is to be put right, so that it can be checked."));
    if (!draft.orderedOn.isValid())
        now.fault("ordered_on", QT_TRANSLATE_NOOP("measure", "Write the day of the order."));
    now.notAfterToday("ordered_on", draft.orderedOn);
    now.notAfterToday("served_on", draft.servedOn);
    now.notBefore("served_on", draft.servedOn, draft.orderedOn,
        QT_TRANSLATE_NOOP("measure", "It cannot be served before it was ordered."));
    now.notBefore(
        "due_on", draft.dueOn, draft.orderedOn, QT_TRANSLATE_NOOP("measure", "The last day lies before the order."));
    now.team(draft.officers, draft.orderedOn);
    const MeasureRule &rule = MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, context.actOn);
    if (!draft.dailyAct.isEmpty() && !rule.ground(draft.dailyAct))
        now.fault("daily_act", QT_TRANSLATE_NOOP("measure", "The ground “%1” is not in force on that day."),
            {draft.dailyAct});
    if (!draft.dailyAct.isEmpty() && !draft.warned)
        now.fault("warned", QT_TRANSLATE_NOOP("measure", "Without the warning in the order no daily fine follows."));
    return now.found();
}

Faults faultsOf(const Recheck &draft, const MeasureContext &context)
{
    Checking now(context);
    const Correction *order = context.measures.correction(draft.order);
    if (!order || !order->servedOn.isValid()) {
        now.fault("correction", QT_TRANSLATE_NOOP("measure", "Only an order that was served can be rechecked."));
        return now.found();
    }
    const QDate day = draft.on();
    if (!day.isValid())
        now.fault("begun_at_ms", QT_TRANSLATE_NOOP("measure", "Write when the recheck began."));
    else if (day <= order->servedOn)
        now.fault("begun_at_ms", QT_TRANSLATE_NOOP("measure", "The recheck is not after the service of the order."));
    if (draft.begunAt > context.now)
        now.fault("begun_at_ms", QT_TRANSLATE_NOOP("measure", "This day has not come yet."));
    if (draft.endedAt.isValid() && draft.endedAt < draft.begunAt)
        now.fault("ended_at_ms", QT_TRANSLATE_NOOP("measure", "It cannot end before it begins."));
    if (const Recheck *before = context.measures.recheckOf(*order); before && isRefusal(before->finding))
        now.fault("correction",
            QT_TRANSLATE_NOOP(
                "measure", "This order was refused on %1: a new order must be served before the next recheck."),
            {before->on().toString(Qt::ISODate)});
    now.needs("detail", draft.detail, QT_TRANSLATE_NOOP("measure", "Write what was found."));
    now.team(draft.officers, day);
    return now.found();
}

Faults faultsOf(const Holding &draft, const std::vector<HeldThing> &things, const MeasureContext &context)
{
    Checking now(context);
    if (!draft.begunAt.isValid())
        now.fault("begun_at_ms", QT_TRANSLATE_NOOP("measure", "Write when it began."));
    if (draft.begunAt > context.now)
        now.fault("begun_at_ms", QT_TRANSLATE_NOOP("measure", "This day has not come yet."));
    const auto kind = draft.isSeizure() ? MeasureRule::Kind::Seizure : MeasureRule::Kind::Registration;
    const MeasureRule &rule = MeasureRules::shipped().on(kind, draft.on());
    now.grounds(draft.grounds, rule);
    now.needs("reason", draft.reason, QT_TRANSLATE_NOOP("measure", "Write the concrete circumstances."));
    if (draft.isSeizure())
        now.needs("considered", draft.considered,
            QT_TRANSLATE_NOOP(
                "measure", "Write how public facilities, livelihood and safety of production were weighed."));
    now.needs("place", draft.place, QT_TRANSLATE_NOOP("measure", "Write where the things are kept."));
    now.needs("keeper", draft.keeper, QT_TRANSLATE_NOOP("measure", "Write who keeps the things."));
    now.team(draft.officers, draft.on());
    checkApproval(now, draft, rule.figure("approval_hours"));
    if (draft.isSeizure())
        checkTerm(now, draft, rule);
    checkRelease(now, draft);
    const bool isNew = !context.measures.holding(draft.id);
    if (isNew && things.empty())
        now.fault("things", QT_TRANSLATE_NOOP("measure", "List at least one thing."));
    QStringList seals;
    for (const HeldThing &thing : things) {
        now.needs("things", thing.name, QT_TRANSLATE_NOOP("measure", "Each thing needs a name."));
        now.needs("things", thing.quantity, QT_TRANSLATE_NOOP("measure", "Each thing needs a quantity with its unit."));
        if (draft.way == HoldingWay::Seal)
            now.needs("things", thing.sealNumber,
                QT_TRANSLATE_NOOP("measure", "Each sealed thing needs the number of its seal."));
        if (!thing.sealNumber.isEmpty() && seals.contains(thing.sealNumber))
            now.fault("things", QT_TRANSLATE_NOOP("measure", "The seal %1 is listed twice."), {thing.sealNumber});
        seals.append(thing.sealNumber);
    }
    return now.found();
}

Faults faultsOf(const Disposal &draft, const MeasureContext &context)
{
    Checking now(context);
    const Holding *holding = context.measures.holding(draft.holding);
    const auto things = holding ? context.measures.thingsOf(*holding) : std::vector<HeldThing>();
    const auto thing =
        std::find_if(things.begin(), things.end(), [&draft](const HeldThing &one) { return one.id == draft.thing; });
    if (thing == things.end()) {
        now.fault("thing", QT_TRANSLATE_NOOP("measure", "The thing is not on this inventory."));
        return now.found();
    }
    if (const Disposal *before = context.measures.disposalOf(*thing))
        now.fault("thing", QT_TRANSLATE_NOOP("measure", "“%1” was let go of on %2 already."),
            {thing->name, before->on.toString(Qt::ISODate)});
    const auto fates = fatesOf(holding->way);
    if (std::find(fates.begin(), fates.end(), draft.fate) == fates.end())
        now.fault("fate", QT_TRANSLATE_NOOP("measure", "This cannot become of a thing held this way."));
    if (!draft.on.isValid())
        now.fault("disposed_on", QT_TRANSLATE_NOOP("measure", "Write the day."));
    now.notAfterToday("disposed_on", draft.on);
    now.notBefore("disposed_on", draft.on, holding->on(),
        QT_TRANSLATE_NOOP("measure", "It cannot be released before it was held."));
    if (draft.fate != Fate::Confiscated)
        now.needs("handed_to", draft.to, QT_TRANSLATE_NOOP("measure", "Write to whom it was handed."));
    now.needs("reason", draft.reason, QT_TRANSLATE_NOOP("measure", "Write the reason."));
    return now.found();
}

Faults faultsOf(const ProductionLimit &draft, const MeasureContext &context)
{
    Checking now(context);
    const bool isLimit = draft.mode == LimitMode::Limit;
    const MeasureRule &rule =
        MeasureRules::shipped().on(isLimit ? MeasureRule::Kind::Limit : MeasureRule::Kind::Stop, context.actOn);
    now.grounds(draft.grounds, rule);
    now.needs("considered", draft.considered,
        QT_TRANSLATE_NOOP("measure", "Write how public facilities, livelihood and safety of production were weighed."));
    now.needs("content", draft.content,
        QT_TRANSLATE_NOOP("measure", "Write how far production is limited and how the breach is put right."));
    if (!draft.decidedOn.isValid())
        now.fault("decided_on", QT_TRANSLATE_NOOP("measure", "Write the day of the decision."));
    for (const auto &[field, day] : {std::pair{"decided_on", draft.decidedOn}, {"served_on", draft.servedOn},
             {"plan_filed_on", draft.planFiledOn}, {"rectified_on", draft.rectifiedOn},
             {"completion_filed_on", draft.completionFiledOn}, {"followed_up_on", draft.followedUpOn},
             {"reopened_on", draft.reopenedOn}, {"reported_on", draft.reportedOn}})
        now.notAfterToday(field, day);
    const char *early = QT_TRANSLATE_NOOP("measure", "This lies before what it follows.");
    now.notBefore("served_on", draft.servedOn, draft.decidedOn, early);
    now.notBefore("plan_filed_on", draft.planFiledOn, draft.servedOn, early);
    now.notBefore("completion_filed_on", draft.completionFiledOn,
        draft.rectifiedOn.isValid() ? draft.rectifiedOn : draft.servedOn, early);
    now.notBefore("followed_up_on", draft.followedUpOn, draft.liftedOn(context.today()), early);
    if (isLimit && draft.servedOn.isValid()) {
        const int months = rule.figure("term_months");
        if (!draft.until.isValid() || draft.until > draft.servedOn.addMonths(months) || draft.until < draft.servedOn)
            now.fault("until_on", QT_TRANSLATE_NOOP("measure", "A limit lasts at most %1 months from the service."),
                {QString::number(months)});
        const int more = rule.figure("extension_months");
        if (draft.extendedUntil.isValid()
            && (draft.extendedUntil <= draft.until || draft.extendedUntil > draft.until.addMonths(more)))
            now.fault("extended_until", QT_TRANSLATE_NOOP("measure", "It is extended once, by at most %1 months."),
                {QString::number(more)});
    }
    if (draft.extendedUntil.isValid()) {
        now.needs(
            "extension_reason", draft.extensionReason, QT_TRANSLATE_NOOP("measure", "Write why the case is complex."));
        checkExtensionApproval(now, draft, {}, draft.until);
        const ProductionLimit *before = context.measures.limit(draft.id);
        if (before && before->extendedUntil.isValid() && draft.extendedUntil > before->extendedUntil
            && draft.extensionApprovedOn != before->extensionApprovedOn)
            now.fault("extended_until", QT_TRANSLATE_NOOP("measure", "It was extended on %1 already: once is all."),
                {before->extensionApprovedOn.toString(Qt::ISODate)});
    }
    if (draft.completionFiledOn.isValid())
        now.needs("materials", draft.materials,
            QT_TRANSLATE_NOOP("measure", "Name the monitoring report and the figures of power, water and output."));
    if (draft.followedUpOn.isValid())
        now.needs("follow_up", draft.followUp, QT_TRANSLATE_NOOP("measure", "Write what was found."));
    return now.found();
}

} // namespace qilian::measure
