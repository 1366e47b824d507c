#include "core/discretion/DecidedFine.h"

#include "core/base/DerivedId.h"

namespace qilian::discretion {

namespace {

Id<DecidedFine> idOf(const DeterminationRecord &standing)
{
    const QString text = QStringList{QStringLiteral("decided_fine"), standing.forCase.text(), standing.violation,
        enumText(standing.penalised), standing.penalisedName}
                             .join(u'\n');
    return Id<DecidedFine>(derivedId(text.toUtf8()));
}

} // namespace

DecidedFine DecidedFine::of(const DeterminationRecord &standing, const QString &caseNumber, QDate decidedOn)
{
    return {idOf(standing), standing.forCase, caseNumber, decidedOn, standing.id, standing.comparable, standing.profile,
        standing.penalty ? standing.amount : Money(), standing.statutoryMin, standing.statutoryMax};
}

const record::Description<DecidedFine> &DecidedFine::description()
{
    static const auto kDecided = record::describe<DecidedFine>("decided_fine")
                                     .field("for_case", &DecidedFine::forCase)
                                     .field("case_number", &DecidedFine::caseNumber)
                                     .field("decided_on", &DecidedFine::decidedOn)
                                     .field("determination", &DecidedFine::determination)
                                     .field("comparable", &DecidedFine::comparable)
                                     .field("profile", &DecidedFine::profile)
                                     .field("amount_fen", &DecidedFine::amount)
                                     .field("statutory_min_fen", &DecidedFine::statutoryMin)
                                     .field("statutory_max_fen", &DecidedFine::statutoryMax)
                                     .index({"for_case", "id"})
                                     .index({"comparable", "profile", "amount_fen", "statutory_min_fen",
                                         "statutory_max_fen", "area", "for_case", "decided_on", "id"});
    return kDecided;
}

} // namespace qilian::discretion
