#include "core/casework/PenalisedCases.h"

namespace qilian::casework {

Result<std::vector<PenalisedCase>> penalisedCases(const store::Reader &reader, const Case &one, QDate from, QDate until)
{
    return reader.rows<PenalisedCase>("casework/penalised_of_party",
        {{"party", one.party.text()}, {"code", one.partyCode}, {"except", one.id.uuid().bytes()},
            {"from", from.toString(Qt::ISODate)}, {"until", until.toString(Qt::ISODate)}},
        [](const store::Row &row) {
            return PenalisedCase{row.id<Case>("id"), row.text("number"), row.date("decided_on"),
                row.value<QStringList>("violations"), row.date("act_started_on"), row.date("act_ended_on"),
                row.value<QJsonObject>("basis")};
        });
}

} // namespace qilian::casework
