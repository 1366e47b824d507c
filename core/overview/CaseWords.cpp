#include "core/overview/CaseWords.h"

#include "core/casework/CaseDocument.h"
#include "core/casework/Procedure.h"

namespace qilian::overview {

QString confirmedInWords(const QString &item)
{
    const casework::Procedure &procedure = casework::procedureOf({});
    const QString approval = QStringLiteral("approval.");
    if (item.startsWith(approval)) {
        const auto stage = casework::enumFrom(casework::Stage(), QStringView(item).mid(approval.size()));
        return stage ? procedure.at(*stage).name.inWords() : item;
    }
    const QString passed = casework::Confirmation::overrideOf({});
    if (item.startsWith(passed)) {
        const casework::Condition *guard = procedure.condition(item.mid(passed.size()));
        return guard && guard->room
            ? Message{"overview", QT_TRANSLATE_NOOP("overview", "Let pass: %1"), {guard->room->ground.inWords()}}
                  .inWords()
            : item;
    }
    const casework::Condition *condition = procedure.condition(item);
    return condition ? condition->wording.inWords() : item;
}

bool namesTheCase(const QString &field)
{
    return field == u"case_id" || field == u"for_case";
}

} // namespace qilian::overview
