#include "core/party/EnterpriseList.h"

namespace qilian::party {

Result<std::vector<EnterpriseRow>> enterprises(const store::Reader &reader, const EnterpriseCursor &after, int limit)
{
    return reader.rows<EnterpriseRow>(
        "party/list", {{"name", after.name}, {"id", after.id.bytes()}, {"limit", limit}}, [](const store::Row &row) {
            return EnterpriseRow{row.id<Enterprise>("id"), row.text("name"), row.text("credit_code"),
                row.text("township"), row.text("industry"),
                row.isNull("supervision_class") ? SupervisionClass::General
                                                : row.value<SupervisionClass>("supervision_class")};
        });
}

Result<std::vector<EnterpriseRow>> findEnterprises(const store::Reader &reader, const QString &typed, int limit)
{
    const auto hits = reader.search(typed, limit);
    if (!hits)
        return hits.error();
    std::vector<EnterpriseRow> out;
    for (const store::SearchHit &hit : *hits) {
        if (hit.ref.kind != Enterprise::description().kind().name)
            continue;
        const auto found = reader.get(Id<Enterprise>(hit.ref.id));
        if (!found)
            return found.error();
        out.push_back(
            {found->id, found->name, found->creditCode, found->township, found->industry, found->supervisionClass});
    }
    return out;
}

} // namespace qilian::party
