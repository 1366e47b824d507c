#include "core/casework/MeasureEvents.h"

#include "core/base/ChinaTime.h"
#include "core/casework/CaseFile.h"

#include <algorithm>

namespace qilian::casework {
namespace {

using measure::CaseMeasures;
using measure::Correction;
using measure::Holding;
using measure::ProductionLimit;

constexpr qsizetype kMostNames = 2;
constexpr qsizetype kMostCharacters = 16; // of an order's content

Message say(const char *text, QStringList values)
{
    return {"casework", text, std::move(values)};
}

/// The first names of a list, and how many there are.
QStringList counted(const QStringList &names)
{
    const QString some = names.mid(0, kMostNames).join(QStringLiteral("、"))
        + (names.size() > kMostNames ? QStringLiteral("…") : QString());
    return {some, QString::number(names.size())};
}

/// What is held, by name; what was held, where nothing is any more.
Message aboutOf(const Holding &one, const CaseMeasures &measures)
{
    auto things = measures.heldOf(one);
    if (things.empty())
        things = measures.thingsOf(one);
    QStringList names;
    for (const measure::HeldThing &thing : things)
        names.append(thing.name);
    const QStringList values = counted(names);
    switch (one.way) {
    case measure::HoldingWay::Seal:
        return say(QT_TRANSLATE_NOOP("casework", "sealed: %1, %2 in all"), values);
    case measure::HoldingWay::Seize:
        return say(QT_TRANSLATE_NOOP("casework", "seized: %1, %2 in all"), values);
    case measure::HoldingWay::Register:
        return say(QT_TRANSLATE_NOOP("casework", "registered: %1, %2 in all"), values);
    }
    Q_UNREACHABLE();
}

/// The delivery of the decision to release, where something was.
std::optional<RecordClock> releaseClockOf(const Holding &one, const CaseFile &file)
{
    QDate released;
    QStringList names;
    for (const measure::HeldThing &thing : file.measures.thingsOf(one)) {
        for (const measure::Disposal &disposal : file.measures.disposals) {
            if (disposal.thing != thing.id || disposal.fate != measure::Fate::Released)
                continue;
            released = std::max(released, disposal.on);
            names.append(thing.name);
        }
    }
    if (!one.isSeizure() || !released.isValid())
        return std::nullopt;
    QDate served;
    for (const CaseDocument &paper : file.documents) {
        if (paper.type == QLatin1String("seizure_release") && paper.state == DocumentState::Final)
            served = std::max(served, paper.servedOn);
    }
    RecordClock out;
    out.record = record::refTo(one);
    out.about = say(QT_TRANSLATE_NOOP("casework", "released: %1, %2 in all"), counted(names));
    out.rules = {QStringLiteral("seizure_release_service")};
    out.events = {{QStringLiteral("release_decided"), released},
        {QStringLiteral("release_served"), served >= released ? served : QDate()}};
    return out;
}

RecordClock clockOf(const Holding &one, const CaseMeasures &measures)
{
    RecordClock out;
    out.record = record::refTo(one);
    out.about = aboutOf(one, measures);
    out.begun = chinaTime(one.begunAt);
    const auto set = [&out](const char *event, QDate day) { out.events[QString::fromLatin1(event)] = day; };
    const QDate approved = chinaDay(one.approvedAt);
    if (!one.isSeizure()) {
        out.rules = {QStringLiteral("prereg_handle"), QStringLiteral("prereg_urgent_approval")};
        set("prereg_made", one.on());
        set("prereg_disposed", measures.endedOn(one));
        set("prereg_approved", approved);
        return out;
    }
    out.rules = {QStringLiteral("seizure_term"), QStringLiteral("seizure_urgent_approval"),
        QStringLiteral("seizure_papers"), QStringLiteral("seizure_testing_period"),
        QStringLiteral("seizure_release_check"), QStringLiteral("seizure_claim")};
    const QDate ended = measures.endedOn(one);
    set("seizure_done", one.on());
    set("seizure_ended", ended);
    set("release_requested", one.releaseAskedOn);
    set("release_decided", one.releaseAnsweredOn.isValid() ? one.releaseAnsweredOn : ended);
    set("claim_notice_published", one.claimNoticeOn);
    set("goods_claimed", ended);
    set("seizure_approved", approved);
    set("seizure_papers_delivered", one.papersGiven ? one.on() : QDate());
    set("testing_ordered", one.testingFrom);
    set("testing_period_told", one.testingToldOn);
    out.extensions = one.isExtended() ? 1 : 0;
    if (one.isExtended())
        out.extendedBy = Period{one.extendedBy, PeriodUnit::CalendarDay};
    if (one.testingDays() > 0)
        out.excluded.push_back({one.testingFrom, one.testingUntil, QStringLiteral("检测、检验、检疫或者技术鉴定")});
    return out;
}

/// `next`: the order served after it, which a refusal asks for; null where none.
RecordClock clockOf(const Correction &one, const Correction *next, const CaseMeasures &measures)
{
    RecordClock out;
    out.record = record::refTo(one);
    const QString content = one.content.simplified();
    out.about = say(QT_TRANSLATE_NOOP("casework", "order of %1: %2"),
        {one.orderedOn.toString(Qt::ISODate),
            content.size() > kMostCharacters ? content.left(kMostCharacters) + QStringLiteral("…") : content});
    out.rules = {QStringLiteral("daily_recheck"), QStringLiteral("daily_second_order")};
    const measure::Recheck *recheck = measures.recheckOf(one);
    const bool refused = recheck && measure::isRefusal(recheck->finding);
    out.events = {{QStringLiteral("correction_order_served"), one.servedOn},
        {QStringLiteral("recheck_done"), recheck ? recheck->on() : QDate()},
        {QStringLiteral("recheck_found_refusal"), refused ? recheck->on() : QDate()},
        {QStringLiteral("second_correction_order_served"), next ? next->servedOn : QDate()}};
    return out;
}

RecordClock clockOf(const ProductionLimit &one, QDate today)
{
    const bool isLimit = one.mode == measure::LimitMode::Limit;
    const QDate lifted = one.liftedOn(today);
    RecordClock out;
    out.record = record::refTo(one);
    out.about = say(isLimit ? QT_TRANSLATE_NOOP("casework", "production limited on %1")
                            : QT_TRANSLATE_NOOP("casework", "production stopped on %1"),
        {one.decidedOn.toString(Qt::ISODate)});
    out.rules = {QStringLiteral("limit_service"), QStringLiteral("limit_term"), QStringLiteral("rectification_plan"),
        QStringLiteral("rectification_report"), QStringLiteral("limit_followup")};
    out.events = {{QStringLiteral("limit_decided"), one.decidedOn},
        {QStringLiteral("limit_or_stop_served"), one.servedOn},
        {QStringLiteral("limit_served"), isLimit ? one.servedOn : QDate()},
        {QStringLiteral("limit_ended"), isLimit ? lifted : QDate()}, {QStringLiteral("plan_filed"), one.planFiledOn},
        {QStringLiteral("rectification_done"), one.rectifiedOn},
        {QStringLiteral("completion_filed"), one.completionFiledOn}, {QStringLiteral("limit_or_stop_lifted"), lifted},
        {QStringLiteral("followup_checked"), one.followedUpOn}};
    out.extensions = one.extendedUntil.isValid() ? 1 : 0;
    return out;
}

/// The last day on which a seizure or a limit was decided, extended or lifted: it is to be published.
QDate lastStep(const CaseMeasures &measures, QDate today)
{
    QDate out;
    for (const Holding &one : measures.holdings) {
        if (one.isSeizure())
            out = std::max({out, one.on(), one.extensionToldOn, measures.endedOn(one)});
    }
    for (const ProductionLimit &one : measures.limits)
        out = std::max({out, one.decidedOn, one.liftedOn(today)});
    return out;
}

} // namespace

std::vector<RecordClock> measureClocks(const CaseFile &file, QDate today)
{
    const CaseMeasures &measures = file.measures;
    std::vector<RecordClock> out;
    for (const Holding &one : measures.holdings)
        out.push_back(clockOf(one, measures));
    for (const Holding &one : measures.holdings) {
        if (auto release = releaseClockOf(one, file))
            out.push_back(*std::move(release));
    }
    const std::vector<Correction> orders = measures.inOrder();
    for (std::size_t i = 0; i < orders.size(); ++i)
        out.push_back(clockOf(orders[i], i + 1 < orders.size() ? &orders[i + 1] : nullptr, measures));
    for (const ProductionLimit &one : measures.limits)
        out.push_back(clockOf(one, today));
    return out;
}

std::map<QString, QDate> measureEvents(const CaseFile &file, QDate today)
{
    std::map<QString, QDate> out;
    for (const Correction &one : file.measures.inOrder()) {
        if (one.servedOn.isValid())
            out[QStringLiteral("correction_order_served")] = one.servedOn;
    }
    if (const QDate step = lastStep(file.measures, today); step.isValid())
        out[QStringLiteral("measure_decided_extended_or_lifted")] = step;
    return out;
}

const QStringList &measureDeadlines()
{
    static const QStringList kRules{QStringLiteral("prereg_handle"), QStringLiteral("prereg_urgent_approval"),
        QStringLiteral("seizure_term"), QStringLiteral("seizure_urgent_approval"), QStringLiteral("seizure_papers"),
        QStringLiteral("seizure_testing_period"), QStringLiteral("seizure_release_check"),
        QStringLiteral("seizure_release_service"), QStringLiteral("seizure_claim"),
        QStringLiteral("correction_after_report"), QStringLiteral("daily_recheck"),
        QStringLiteral("daily_second_order"), QStringLiteral("limit_service"), QStringLiteral("limit_term"),
        QStringLiteral("rectification_plan"), QStringLiteral("rectification_report"), QStringLiteral("limit_followup"),
        QStringLiteral("coercive_publicity")};
    return kRules;
}

} // namespace qilian::casework
