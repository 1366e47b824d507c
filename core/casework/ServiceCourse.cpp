#include "core/casework/ServiceCourse.h"

#include "core/base/ChinaTime.h"
#include "core/casework/ServiceChecks.h"

#include <algorithm>

namespace qilian::casework {
namespace {

/// The latest outcome holds; once void, an attempt stays void whatever another device adds.
const ServiceOutcome *outcomeOf(const CaseFile &file, const ServiceAttempt &attempt)
{
    const ServiceOutcome *out = nullptr;
    for (const ServiceOutcome &outcome : file.outcomes) {
        if (outcome.attempt != attempt.id)
            continue;
        out = &outcome;
        if (outcome.result == ServiceResult::Void)
            break;
    }
    return out;
}

QDate dayOfService(const ServiceAttempt &attempt, const ServiceOutcome *outcome)
{
    if (!outcome || outcome->result != ServiceResult::Delivered)
        return {};
    return ServiceRules::shipped().of(attempt.way).day == ServiceWayRule::Day::Deemed ? deemedServedOn(attempt)
                                                                                      : chinaDay(outcome->at);
}

} // namespace

std::vector<ServiceCourse> coursesOf(const CaseFile &file, const Id<CaseDocument> &document)
{
    std::vector<ServiceCourse> out;
    for (const ServiceAttempt &attempt : file.attempts) {
        if (attempt.document != document)
            continue;
        const ServiceOutcome *outcome = outcomeOf(file, attempt);
        out.push_back({attempt, outcome ? std::optional(*outcome) : std::nullopt, dayOfService(attempt, outcome)});
    }
    return out;
}

QDate deemedServedOn(const ServiceAttempt &attempt)
{
    const ServiceWayRule &way = ServiceRules::shipped().of(attempt.way);
    const Result<DeadlineRule> rule = DeadlineRules::shipped().find(way.deemedBy);
    if (way.day != ServiceWayRule::Day::Deemed || !rule)
        return {};
    const QDate from = chinaDay(attempt.at);
    const auto counted = countDeadline(
        *rule, {.day = from, .time = {}, .extensions = 0, .excluded = {}, .today = from}, WorkCalendar::shipped());
    return counted ? counted->lastDay : QDate();
}

std::vector<ExcludedTime> publicationTimes(const CaseFile &file)
{
    std::vector<ExcludedTime> out;
    for (const ServiceAttempt &attempt : file.attempts) {
        const ServiceOutcome *outcome = outcomeOf(file, attempt);
        const QDate deemed = deemedServedOn(attempt);
        if (deemed.isValid() && (!outcome || outcome->result != ServiceResult::Void))
            out.push_back({chinaDay(attempt.at), deemed, ServiceRules::shipped().of(attempt.way).name.zh});
    }
    return out;
}

std::vector<std::pair<const char *, QDate>> serviceEvents(const CaseFile &file)
{
    std::vector<std::pair<const char *, QDate>> out;
    for (const ServiceAttempt &attempt : file.attempts) {
        const ServiceOutcome *outcome = outcomeOf(file, attempt);
        if (attempt.way != ServiceWay::Publication || (outcome && outcome->result == ServiceResult::Void))
            continue;
        out = {{"announcement_published", chinaDay(attempt.at)}};
        if (const QDate served = dayOfService(attempt, outcome); served.isValid())
            out.emplace_back("deemed_served", served);
    }
    return out;
}

std::optional<Deadline> serviceDue(const CaseDocument &document, QDate today)
{
    const Result<DeadlineRule> rule = DeadlineRules::shipped().find(ServiceRules::shipped().dueRule(document.type));
    if (!rule || !document.madeOn.isValid())
        return std::nullopt;
    auto counted = countDeadline(*rule,
        {.day = document.madeOn, .time = {}, .extensions = 0, .excluded = {}, .today = today}, WorkCalendar::shipped());
    return counted ? std::optional(std::move(*counted)) : std::nullopt;
}

void deriveService(CaseFile &file)
{
    for (CaseDocument &document : file.documents) {
        const auto courses = coursesOf(file, document.id);
        if (courses.empty())
            continue;
        document.servedOn = QDate();
        document.servedHow.clear();
        for (const ServiceCourse &course : courses) {
            const bool isFirst = !document.servedOn.isValid() || course.servedOn < document.servedOn;
            if (!course.servedOn.isValid() || !isFirst)
                continue;
            document.servedOn = course.servedOn;
            document.servedHow = ServiceRules::shipped().of(course.attempt.way).name.zh;
        }
    }
}

} // namespace qilian::casework
