#include "core/casework/PeriodRecords.h"

namespace qilian::casework {

using record::Immutable;

const record::Description<ExcludedPeriod> &ExcludedPeriod::description()
{
    static const auto kPeriod = record::describe<ExcludedPeriod>("excluded_period")
                                    .field("case_id", &ExcludedPeriod::caseId, Immutable)
                                    .field("ground", &ExcludedPeriod::ground, Immutable)
                                    .field("from_on", &ExcludedPeriod::from, Immutable)
                                    .field("until_on", &ExcludedPeriod::until, Immutable)
                                    .field("note", &ExcludedPeriod::note, Immutable)
                                    .field("officer", &ExcludedPeriod::officer, Immutable)
                                    .field("officer_name", &ExcludedPeriod::officerName, Immutable)
                                    .field("recorded_on", &ExcludedPeriod::recordedOn, Immutable)
                                    .field("revoked_why", &ExcludedPeriod::revokedWhy, Immutable)
                                    .index({"case_id", "id"});
    return kPeriod;
}

const record::Description<GrantedExtension> &GrantedExtension::description()
{
    static const auto kExtension = record::describe<GrantedExtension>("granted_extension")
                                       .field("case_id", &GrantedExtension::caseId, Immutable)
                                       .field("rule", &GrantedExtension::rule, Immutable)
                                       .field("step", &GrantedExtension::step, Immutable)
                                       .field("granted_on", &GrantedExtension::grantedOn, Immutable)
                                       .field("ground", &GrantedExtension::ground, Immutable)
                                       .field("discussion", &GrantedExtension::discussion, Immutable)
                                       .field("officer", &GrantedExtension::officer, Immutable)
                                       .field("officer_name", &GrantedExtension::officerName, Immutable)
                                       .field("revoked_why", &GrantedExtension::revokedWhy, Immutable)
                                       .index({"case_id", "id"});
    return kExtension;
}

} // namespace qilian::casework
