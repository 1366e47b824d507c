#include "app/tool/CaseNamed.h"

#include "core/casework/CaseNumber.h"

namespace qilian::tool {

Result<Id<casework::Case>> caseNamed(const store::Reader &reader, const QString &named)
{
    if (const auto id = Id<casework::Case>::parse(named)) {
        const auto known = reader.get(*id);
        return known ? Result<Id<casework::Case>>(*id) : known.error();
    }
    const casework::CaseNumber number = casework::CaseNumber::parse(named).value_or(casework::CaseNumber());
    const auto found = reader.rows<Id<casework::Case>>("casework/case_of_number",
        {{"series", number.series}, {"serial", number.serial}},
        [](const store::Row &row) { return row.id<casework::Case>("id"); });
    if (!found)
        return found.error();
    if (number.serial == 0 || found->empty())
        return Error{Error::Code::NotFound,
            {"tool", QT_TRANSLATE_NOOP("tool", "There is no case with the id or number “%1”."), {named}}, {}};
    return found->front();
}

} // namespace qilian::tool
