#include "core/access/Officer.h"

namespace qilian::access {

QString enumText(Role role)
{
    switch (role) {
    case Role::Investigator:
        return QStringLiteral("investigator");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    case Role::Decider:
        return QStringLiteral("decider");
    case Role::Clerk:
        return QStringLiteral("clerk");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

std::optional<Role> enumFrom(Role, QStringView text)
{
    for (const Role role :
        {Role::Investigator, Role::Reviewer, Role::Decider, Role::Clerk, Role::Supervisor, Role::Administrator}) {
        if (enumText(role) == text)
            return role;
    }
    return std::nullopt;
}

bool Officer::has(Role role) const
{
    return roles.contains(enumText(role));
}

bool Officer::isPrincipalOn(QDate day) const
{
    return active && has(Role::Decider) && principalFrom.isValid() && principalFrom <= day
        && (!principalUntil.isValid() || day <= principalUntil);
}

bool Officer::isCertifiedOn(QDate day) const
{
    return active && !certificateNumber.isEmpty() && certificateFrom.isValid() && certificateFrom <= day
        && day <= certificateUntil;
}

const record::Description<Officer> &Officer::description()
{
    static const auto kOfficer = record::describe<Officer>("officer")
                                     .field("name", &Officer::name, record::Title)
                                     .field("roles", &Officer::roles, record::Legal)
                                     .field("certificate_number", &Officer::certificateNumber, record::Legal)
                                     .field("certificate_from", &Officer::certificateFrom, record::Legal)
                                     .field("certificate_until", &Officer::certificateUntil, record::Legal)
                                     .field("principal_from", &Officer::principalFrom, record::Legal)
                                     .field("principal_until", &Officer::principalUntil, record::Legal)
                                     .field("department", &Officer::department)
                                     .field("phone", &Officer::phone)
                                     .field("active", &Officer::active)
                                     .index({"name", "id"})
                                     .index({"principal_from", "id"});
    return kOfficer;
}

const record::Description<Bureau> &Bureau::description()
{
    static const auto kBureau = record::describe<Bureau>("bureau")
                                    .field("name", &Bureau::name)
                                    .field("short_name", &Bureau::shortName)
                                    .field("number_prefix", &Bureau::numberPrefix)
                                    .field("code", &Bureau::code)
                                    .field("address", &Bureau::address)
                                    .field("phone", &Bureau::phone)
                                    .field("postcode", &Bureau::postcode)
                                    .field("reconsideration_body", &Bureau::reconsiderationBody)
                                    .field("court", &Bureau::court)
                                    .field("payee", &Bureau::payee)
                                    .field("hearing_report", &Bureau::hearingReport)
                                    .field("deviation_percent", &Bureau::deviationPercent)
                                    .field("binder_order", &Bureau::binderOrder)
                                    .field("report_volume", &Bureau::reportVolume)
                                    .index({"code"});
    return kBureau;
}

} // namespace qilian::access
