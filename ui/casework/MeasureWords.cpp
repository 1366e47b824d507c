#include "ui/casework/MeasureWords.h"

#include "core/base/WorkCalendar.h"

#include <QCoreApplication>

namespace qilian::ui::words {

using namespace qilian::measure;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MeasureWords", text);
}

} // namespace

QString way(HoldingWay way)
{
    switch (way) {
    case HoldingWay::Seal:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Sealing"));
    case HoldingWay::Seize:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Seizure"));
    case HoldingWay::Register:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Registration of evidence in advance"));
    }
    Q_UNREACHABLE();
}

QString fate(Fate fate)
{
    switch (fate) {
    case Fate::Released:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Released"));
    case Fate::Returned:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Returned"));
    case Fate::Copied:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Recorded or copied, then returned"));
    case Fate::Appraised:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Sent to appraisal"));
    case Fate::Seized:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Sealed or seized from now on"));
    case Fate::Transferred:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Transferred to another body"));
    case Fate::Confiscated:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Confiscated"));
    }
    Q_UNREACHABLE();
}

QString finding(Finding finding)
{
    switch (finding) {
    case Finding::Corrected:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Corrected"));
    case Finding::GoingOn:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Going on: correction refused"));
    case Finding::RefusesRecheck:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Recheck refused or obstructed"));
    case Finding::Stopped:
        return say(QT_TRANSLATE_NOOP("MeasureWords", "Production stopped or closed"));
    }
    Q_UNREACHABLE();
}

QString mode(LimitMode mode)
{
    return mode == LimitMode::Limit ? say(QT_TRANSLATE_NOOP("MeasureWords", "Production limited"))
                                    : say(QT_TRANSLATE_NOOP("MeasureWords", "Production stopped for rectification"));
}

QString grounds(const QStringList &chosen, const MeasureRule &rule)
{
    QStringList out;
    for (const QString &id : chosen) {
        const Ground *ground = rule.ground(id);
        if (ground && ground->must)
            out.append(say(QT_TRANSLATE_NOOP("MeasureWords", "%1 (a duty)")).arg(ground->inWords()));
        else
            out.append(ground ? ground->inWords() : id);
    }
    return out.join(u'\n');
}

MeasureState state(const Correction &order, const CaseMeasures &measures)
{
    if (!order.servedOn.isValid())
        return {say(QT_TRANSLATE_NOOP("MeasureWords", "Not served yet")), Chip::Tone::Warn, {}};
    if (const Recheck *recheck = measures.recheckOf(order))
        return {finding(recheck->finding), isRefusal(recheck->finding) ? Chip::Tone::Danger : Chip::Tone::Ok, {}};
    const int days = MeasureRules::shipped().on(MeasureRule::Kind::DailyFine, order.servedOn).figure("recheck_days");
    return {say(QT_TRANSLATE_NOOP("MeasureWords", "Recheck is due")), Chip::Tone::Info, order.servedOn.addDays(days)};
}

MeasureState state(const Holding &holding, const CaseMeasures &measures, QDate today)
{
    const std::size_t held = measures.heldOf(holding).size();
    if (held == 0)
        return {holding.isSeizure() ? say(QT_TRANSLATE_NOOP("MeasureWords", "All released"))
                                    : say(QT_TRANSLATE_NOOP("MeasureWords", "All disposed of")),
            Chip::Tone::Ok, {}};
    const QDate last = holding.lastDay(WorkCalendar::shipped());
    if (last < today)
        return {say(QT_TRANSLATE_NOOP("MeasureWords", "Term is over: release")), Chip::Tone::Danger, last};
    if (!holding.approvedAt.isValid())
        return {say(QT_TRANSLATE_NOOP("MeasureWords", "Approval is missing")), Chip::Tone::Danger, last};
    const bool isPart = held < measures.thingsOf(holding).size();
    return {isPart ? say(QT_TRANSLATE_NOOP("MeasureWords", "Partly released"))
                   : say(QT_TRANSLATE_NOOP("MeasureWords", "Held")),
        Chip::Tone::Info, last};
}

MeasureState state(const ProductionLimit &limit, QDate today)
{
    if (limit.mustBeReported())
        return {say(QT_TRANSLATE_NOOP("MeasureWords", "Report to the government")), Chip::Tone::Danger, {}};
    if (!limit.servedOn.isValid())
        return {say(QT_TRANSLATE_NOOP("MeasureWords", "Not served yet")), Chip::Tone::Warn, {}};
    if (const QDate lifted = limit.liftedOn(today); lifted.isValid()) {
        const auto kind = limit.mode == LimitMode::Limit ? MeasureRule::Kind::Limit : MeasureRule::Kind::Stop;
        const int days = MeasureRules::shipped().on(kind, limit.servedOn).figure("followup_days");
        if (limit.followedUpOn.isValid())
            return {say(QT_TRANSLATE_NOOP("MeasureWords", "Lifted, followed up")), Chip::Tone::Ok, {}};
        return {
            say(QT_TRANSLATE_NOOP("MeasureWords", "Lifted, follow-up is due")), Chip::Tone::Info, lifted.addDays(days)};
    }
    return {say(QT_TRANSLATE_NOOP("MeasureWords", "In force")), Chip::Tone::Info, limit.lastDay()};
}

} // namespace qilian::ui::words
