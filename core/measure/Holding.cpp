#include "core/measure/Holding.h"

#include "core/base/ChinaTime.h"
#include "core/base/DerivedId.h"
#include "core/measure/EnumNames.h"
#include "core/measure/MeasureRules.h"

namespace qilian::measure {

namespace {

constexpr std::array kWays{std::pair{"seal", HoldingWay::Seal}, std::pair{"seize", HoldingWay::Seize},
    std::pair{"register", HoldingWay::Register}};
constexpr std::array kFates{std::pair{"released", Fate::Released}, std::pair{"returned", Fate::Returned},
    std::pair{"copied", Fate::Copied}, std::pair{"appraised", Fate::Appraised}, std::pair{"seized", Fate::Seized},
    std::pair{"transferred", Fate::Transferred}, std::pair{"confiscated", Fate::Confiscated}};

} // namespace

QString enumText(HoldingWay way)
{
    return nameOf(kWays, way);
}

std::optional<HoldingWay> enumFrom(HoldingWay, QStringView text)
{
    return valueOf(kWays, text);
}

QString enumText(Fate fate)
{
    return nameOf(kFates, fate);
}

std::optional<Fate> enumFrom(Fate, QStringView text)
{
    return valueOf(kFates, text);
}

std::vector<Fate> fatesOf(HoldingWay way)
{
    if (way == HoldingWay::Register)
        return {Fate::Returned, Fate::Copied, Fate::Appraised, Fate::Seized, Fate::Transferred, Fate::Confiscated};
    return {Fate::Released, Fate::Transferred, Fate::Confiscated};
}

QDate Holding::on() const
{
    return chinaDay(begunAt);
}

int Holding::testingDays() const
{
    const bool counts = !testingFrom.isValid() || !testingUntil.isValid() || !testingToldOn.isValid();
    return counts ? 0 : int(std::max<qint64>(0, testingFrom.daysTo(testingUntil)));
}

QDate Holding::lastDay(const WorkCalendar &calendar) const
{
    const QDate day = on();
    if (!day.isValid())
        return {};
    const MeasureRules &rules = MeasureRules::shipped();
    if (!isSeizure())
        return calendar.plusWorkingDays(
            day, rules.on(MeasureRule::Kind::Registration, day).figure("term_working_days"));
    const int term = rules.on(MeasureRule::Kind::Seizure, day).figure("term_days");
    return day.addDays(term + (isExtended() ? extendedBy : 0) + testingDays());
}

const record::Description<Holding> &Holding::description()
{
    static const auto kHolding = record::describe<Holding>("holding")
                                     .field("for_case", &Holding::forCase, record::Immutable)
                                     .field("way", &Holding::way, record::Immutable)
                                     .field("grounds", &Holding::grounds, record::Legal)
                                     .field("reason", &Holding::reason, record::Title)
                                     .field("considered", &Holding::considered, record::Legal)
                                     .field("officers", &Holding::officers, record::Legal)
                                     .field("begun_at_ms", &Holding::begunAt, record::Immutable)
                                     .field("urgent", &Holding::urgent, record::Immutable)
                                     .field("approver", &Holding::approver, record::Legal)
                                     .field("approved_at_ms", &Holding::approvedAt, record::Legal)
                                     .field("papers_given", &Holding::papersGiven, record::Legal)
                                     .field("place", &Holding::place, record::Legal)
                                     .field("keeper", &Holding::keeper, record::Legal)
                                     .field("extended_by_days", &Holding::extendedBy, record::Legal)
                                     .field("extension_reason", &Holding::extensionReason, record::Legal)
                                     .field("extension_approver", &Holding::extensionApprover, record::Legal)
                                     .field("extension_approved_on", &Holding::extensionApprovedOn, record::Legal)
                                     .field("extension_told_on", &Holding::extensionToldOn, record::Legal)
                                     .field("testing_from", &Holding::testingFrom, record::Legal)
                                     .field("testing_until", &Holding::testingUntil, record::Legal)
                                     .field("testing_told_on", &Holding::testingToldOn, record::Legal)
                                     .field("release_asked_on", &Holding::releaseAskedOn)
                                     .field("release_answered_on", &Holding::releaseAnsweredOn)
                                     .field("claim_notice_on", &Holding::claimNoticeOn)
                                     .field("note", &Holding::note)
                                     .index({"for_case", "id"});
    return kHolding;
}

const record::Description<HeldThing> &HeldThing::description()
{
    static const auto kThing = record::describe<HeldThing>("held_thing")
                                   .field("for_case", &HeldThing::forCase)
                                   .field("holding", &HeldThing::holding)
                                   .field("name", &HeldThing::name, record::Title)
                                   .field("model", &HeldThing::model)
                                   .field("quantity", &HeldThing::quantity)
                                   .field("state", &HeldThing::state)
                                   .field("place", &HeldThing::place)
                                   .field("seal_number", &HeldThing::sealNumber, record::Searchable)
                                   .field("keeper", &HeldThing::keeper)
                                   .field("relation", &HeldThing::relation)
                                   .index({"for_case", "id"})
                                   .appendOnly();
    return kThing;
}

Id<Disposal> Disposal::idOf(const Id<HeldThing> &thing)
{
    return Id<Disposal>(derivedId("disposal/" + thing.uuid().bytes()));
}

const record::Description<Disposal> &Disposal::description()
{
    static const auto kDisposal = record::describe<Disposal>("disposal")
                                      .field("for_case", &Disposal::forCase)
                                      .field("holding", &Disposal::holding)
                                      .field("thing", &Disposal::thing)
                                      .field("fate", &Disposal::fate)
                                      .field("disposed_on", &Disposal::on)
                                      .field("handed_to", &Disposal::to, record::Title)
                                      .field("reason", &Disposal::reason)
                                      .field("damage", &Disposal::damage)
                                      .index({"for_case", "id"})
                                      .appendOnly();
    return kDisposal;
}

} // namespace qilian::measure
