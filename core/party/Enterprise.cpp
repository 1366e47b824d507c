#include "core/party/Enterprise.h"

namespace qilian::party {

QString enumText(SupervisionClass value)
{
    switch (value) {
    case SupervisionClass::General:
        return QStringLiteral("general");
    case SupervisionClass::Key:
        return QStringLiteral("key");
    case SupervisionClass::Special:
        return QStringLiteral("special");
    }
    Q_UNREACHABLE();
}

std::optional<SupervisionClass> enumFrom(SupervisionClass, QStringView text)
{
    for (const SupervisionClass value : {SupervisionClass::General, SupervisionClass::Key, SupervisionClass::Special}) {
        if (enumText(value) == text)
            return value;
    }
    return std::nullopt;
}

const record::Description<Enterprise> &Enterprise::description()
{
    static const auto kEnterprise =
        record::describe<Enterprise>("enterprise")
            .field("name", &Enterprise::name, record::Title | record::Legal)
            .field("credit_code", &Enterprise::creditCode, record::Searchable | record::Legal)
            .field("address", &Enterprise::address, record::Searchable)
            .field("township", &Enterprise::township)
            .field("industry", &Enterprise::industry, record::Searchable)
            .field("legal_representative", &Enterprise::legalRepresentative, record::Searchable)
            .field("phone", &Enterprise::phone, record::Searchable)
            .field("permit_number", &Enterprise::permitNumber, record::Searchable)
            .field("permit_expires_on", &Enterprise::permitExpiresOn)
            .field("supervision_class", &Enterprise::supervisionClass)
            .field("credit_grade", &Enterprise::creditGrade)
            .field("latitude_e6", &Enterprise::latitudeE6)
            .field("longitude_e6", &Enterprise::longitudeE6)
            .field("note", &Enterprise::note, record::Searchable)
            .index({"name", "id"})
            .index({"credit_code"})
            .index({"township", "name", "id"});
    return kEnterprise;
}

} // namespace qilian::party
