#include "core/measure/Correction.h"

#include "core/base/ChinaTime.h"
#include "core/measure/EnumNames.h"

namespace qilian::measure {

namespace {

constexpr std::array kFindings{std::pair{"corrected", Finding::Corrected}, std::pair{"going_on", Finding::GoingOn},
    std::pair{"refuses_recheck", Finding::RefusesRecheck}, std::pair{"stopped", Finding::Stopped}};

} // namespace

QString enumText(Finding finding)
{
    return nameOf(kFindings, finding);
}

std::optional<Finding> enumFrom(Finding, QStringView text)
{
    return valueOf(kFindings, text);
}

bool isRefusal(Finding finding)
{
    return finding == Finding::GoingOn || finding == Finding::RefusesRecheck;
}

const record::Description<Correction> &Correction::description()
{
    static const auto kCorrection = record::describe<Correction>("correction")
                                        .field("for_case", &Correction::forCase, record::Immutable)
                                        .field("officers", &Correction::officers, record::Legal)
                                        .field("ordered_on", &Correction::orderedOn, record::Legal)
                                        .field("content", &Correction::content, record::Title)
                                        .field("due_on", &Correction::dueOn, record::Legal)
                                        .field("served_on", &Correction::servedOn, record::Legal)
                                        .field("daily_act", &Correction::dailyAct, record::Legal)
                                        .field("warned", &Correction::warned, record::Legal)
                                        .field("note", &Correction::note)
                                        .index({"for_case", "id"});
    return kCorrection;
}

QDate Recheck::on() const
{
    return chinaDay(begunAt);
}

const record::Description<Recheck> &Recheck::description()
{
    static const auto kRecheck = record::describe<Recheck>("recheck")
                                     .field("for_case", &Recheck::forCase)
                                     .field("correction", &Recheck::order)
                                     .field("officers", &Recheck::officers)
                                     .field("begun_at_ms", &Recheck::begunAt)
                                     .field("ended_at_ms", &Recheck::endedAt)
                                     .field("unannounced", &Recheck::unannounced)
                                     .field("finding", &Recheck::finding)
                                     .field("detail", &Recheck::detail, record::Title)
                                     .field("media", &Recheck::media)
                                     .index({"for_case", "id"})
                                     .appendOnly();
    return kRecheck;
}

} // namespace qilian::measure
