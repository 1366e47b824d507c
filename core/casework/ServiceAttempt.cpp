#include "core/casework/ServiceAttempt.h"

#include <array>

namespace qilian::casework {
namespace {

constexpr std::array kResults{
    std::pair{ServiceResult::Delivered, "delivered"},
    std::pair{ServiceResult::Refused, "refused"},
    std::pair{ServiceResult::Failed, "failed"},
    std::pair{ServiceResult::Void, "void"},
};

} // namespace

QString enumText(ServiceResult result)
{
    return QString::fromLatin1(kResults[std::size_t(result)].second);
}

std::optional<ServiceResult> enumFrom(ServiceResult, QStringView text)
{
    for (const auto &[result, name] : kResults) {
        if (text == QLatin1String(name))
            return result;
    }
    return std::nullopt;
}

const record::Description<ServiceAttempt> &ServiceAttempt::description()
{
    static const auto kAttempt = record::describe<ServiceAttempt>("service_attempt")
                                     .field("case_id", &ServiceAttempt::caseId)
                                     .field("document", &ServiceAttempt::document)
                                     .field("way", &ServiceAttempt::way)
                                     .field("served_at_ms", &ServiceAttempt::at)
                                     .field("officers", &ServiceAttempt::officers)
                                     .field("addressee", &ServiceAttempt::addressee)
                                     .field("address", &ServiceAttempt::address)
                                     .field("through", &ServiceAttempt::through)
                                     .field("ground", &ServiceAttempt::ground)
                                     .field("note", &ServiceAttempt::note)
                                     .index({"case_id", "id"})
                                     .appendOnly();
    return kAttempt;
}

const record::Description<ServiceOutcome> &ServiceOutcome::description()
{
    static const auto kOutcome = record::describe<ServiceOutcome>("service_outcome")
                                     .field("case_id", &ServiceOutcome::caseId)
                                     .field("attempt", &ServiceOutcome::attempt)
                                     .field("result", &ServiceOutcome::result)
                                     .field("happened_at_ms", &ServiceOutcome::at)
                                     .field("receiver", &ServiceOutcome::receiver)
                                     .field("relation", &ServiceOutcome::relation)
                                     .field("reason", &ServiceOutcome::reason)
                                     .field("witness", &ServiceOutcome::witness)
                                     .field("proofs", &ServiceOutcome::proofs)
                                     .field("officer", &ServiceOutcome::officer)
                                     .field("officer_name", &ServiceOutcome::officerName)
                                     .index({"case_id", "id"})
                                     .appendOnly();
    return kOutcome;
}

} // namespace qilian::casework
