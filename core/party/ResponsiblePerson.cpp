#include "core/party/ResponsiblePerson.h"

namespace qilian::party {

QString enumText(Duty duty)
{
    switch (duty) {
    case Duty::LegalRepresentative:
        return QStringLiteral("legal_representative");
    case Duty::PrincipalInCharge:
        return QStringLiteral("principal");
    case Duty::EnvironmentInCharge:
        return QStringLiteral("environment");
    case Duty::DirectlyResponsible:
        return QStringLiteral("direct");
    }
    Q_UNREACHABLE();
}

std::optional<Duty> enumFrom(Duty, QStringView text)
{
    for (const Duty duty :
        {Duty::LegalRepresentative, Duty::PrincipalInCharge, Duty::EnvironmentInCharge, Duty::DirectlyResponsible}) {
        if (enumText(duty) == text)
            return duty;
    }
    return std::nullopt;
}

bool ResponsiblePerson::isInOfficeOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

const record::Description<ResponsiblePerson> &ResponsiblePerson::description()
{
    static const auto kPerson = record::describe<ResponsiblePerson>("responsible_person")
                                    .field("enterprise", &ResponsiblePerson::enterprise, record::Immutable)
                                    .field("name", &ResponsiblePerson::name, record::Title | record::Legal)
                                    .field("duty", &ResponsiblePerson::duty, record::Legal)
                                    .field("phone", &ResponsiblePerson::phone, record::Searchable)
                                    .field("from_on", &ResponsiblePerson::from, record::Legal)
                                    .field("until_on", &ResponsiblePerson::until, record::Legal)
                                    .field("note", &ResponsiblePerson::note)
                                    .index({"enterprise", "from_on", "id"});
    return kPerson;
}

Result<std::vector<ResponsiblePerson>> responsiblePersons(const store::Reader &reader, const Id<Enterprise> &enterprise)
{
    return reader.records<ResponsiblePerson>("party/responsible_persons", {{"enterprise", enterprise.uuid().bytes()}});
}

} // namespace qilian::party
