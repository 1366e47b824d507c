#include "core/casework/CaseDecided.h"

#include "core/discretion/DecidedFine.h"

namespace qilian::casework {

using discretion::DecidedFine;

Result<void> keepDecidedFines(store::UnitOfWork &work, const store::Reader &reader, const Case &decided,
    std::span<const discretion::DeterminationRecord> standing)
{
    const auto before =
        reader.records<DecidedFine>("discretion/decided_fines_of_case", {{"case", record::refTo(decided).text()}});
    if (!before)
        return before.error();
    std::map<Id<DecidedFine>, DecidedFine> kept;
    for (DecidedFine one : *before) {
        if (const auto seen = work.get(one.id); !seen)
            return seen.error();
        one.amount = Money();
        kept.insert_or_assign(one.id, one);
    }
    for (const discretion::DeterminationRecord &fine : standing) {
        const DecidedFine one = DecidedFine::of(fine, decided.number, decided.decidedOn);
        kept.insert_or_assign(one.id, one);
    }
    for (const auto &[id, one] : kept)
        work.put(one);
    return {};
}

} // namespace qilian::casework
