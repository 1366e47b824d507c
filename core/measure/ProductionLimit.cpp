#include "core/measure/ProductionLimit.h"

#include "core/measure/EnumNames.h"

namespace qilian::measure {

namespace {

constexpr std::array kModes{std::pair{"limit", LimitMode::Limit}, std::pair{"stop", LimitMode::Stop}};

} // namespace

QString enumText(LimitMode mode)
{
    return nameOf(kModes, mode);
}

std::optional<LimitMode> enumFrom(LimitMode, QStringView text)
{
    return valueOf(kModes, text);
}

QDate ProductionLimit::lastDay() const
{
    return mode == LimitMode::Stop ? QDate() : extendedUntil.isValid() ? extendedUntil : until;
}

QDate ProductionLimit::liftedOn(QDate today) const
{
    if (completionFiledOn.isValid())
        return completionFiledOn;
    return lastDay().isValid() && lastDay() < today ? lastDay() : QDate();
}

const record::Description<ProductionLimit> &ProductionLimit::description()
{
    static const auto kLimit = record::describe<ProductionLimit>("production_limit")
                                   .field("for_case", &ProductionLimit::forCase, record::Immutable)
                                   .field("mode", &ProductionLimit::mode, record::Immutable)
                                   .field("grounds", &ProductionLimit::grounds, record::Legal)
                                   .field("considered", &ProductionLimit::considered, record::Legal)
                                   .field("measure_basis", &ProductionLimit::measureBasis, record::Legal)
                                   .field("content", &ProductionLimit::content, record::Title)
                                   .field("decided_on", &ProductionLimit::decidedOn, record::Legal)
                                   .field("served_on", &ProductionLimit::servedOn, record::Legal)
                                   .field("until_on", &ProductionLimit::until, record::Legal)
                                   .field("extended_until", &ProductionLimit::extendedUntil, record::Legal)
                                   .field("extension_reason", &ProductionLimit::extensionReason, record::Legal)
                                   .field("extension_approver", &ProductionLimit::extensionApprover, record::Legal)
                                   .field("extension_approved_on", &ProductionLimit::extensionApprovedOn, record::Legal)
                                   .field("plan_filed_on", &ProductionLimit::planFiledOn, record::Legal)
                                   .field("rectified_on", &ProductionLimit::rectifiedOn, record::Legal)
                                   .field("completion_filed_on", &ProductionLimit::completionFiledOn, record::Legal)
                                   .field("materials", &ProductionLimit::materials)
                                   .field("followed_up_on", &ProductionLimit::followedUpOn, record::Legal)
                                   .field("follow_up", &ProductionLimit::followUp)
                                   .field("same_act_again", &ProductionLimit::sameActAgain, record::Legal)
                                   .field("reopened_on", &ProductionLimit::reopenedOn, record::Legal)
                                   .field("reported_on", &ProductionLimit::reportedOn, record::Legal)
                                   .field("note", &ProductionLimit::note)
                                   .index({"for_case", "id"});
    return kLimit;
}

} // namespace qilian::measure
