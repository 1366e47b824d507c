#include "core/binder/BoundCase.h"

#include "core/casework/CaseWork.h"
#include "core/casework/Permission.h"
#include "core/review/Review.h"

#include <algorithm>

namespace qilian::binder {

using casework::Case;

Result<BoundCase> bindCase(
    const store::Workspace &workspace, const store::Reader &reader, const Id<Case> &id, PageCounts &counts)
{
    auto file = casework::readCaseFile(reader, id, workspace.area());
    if (!file)
        return file.error();
    const auto withheld = withheldOf(reader, id);
    if (!withheld)
        return withheld.error();
    ArchiveStanding archive;
    auto number = archiveNumberOf(reader, id);
    if (!number)
        return number.error();
    archive.number = *std::move(number);
    if (archive.number) {
        const auto others = othersWithNumber(reader, *archive.number);
        if (!others)
            return others.error();
        for (const Id<Case> &other : *others)
            archive.alsoOn.append(reader.get(other).value_or(Case()).number);
    }
    const BinderRules &rules = BinderRules::shipped();
    const CountPages count = [&](const QString &digest) { return counts.of(workspace.blobs(), digest); };
    BoundCase out{std::move(*file), {}, {}};
    out.binder = planBinder(out.file, rules, BinderStyle::of(out.file.bureau), *withheld, count);
    out.binder.archive = archive.number;
    if (const Result<void> found = findPlaces(reader, out.file, out.binder); !found)
        return found.error();
    const auto review = review::reviewFile(reader, out.file, casework::todayOf(workspace));
    if (!review)
        return review.error();
    out.missing = shortfallsOf({out.file, rules, out.binder, *review, archive});
    return out;
}

Result<ArchiveNumber> assignArchiveNumber(
    store::Workspace &workspace, const store::Actor &actor, ArchiveNumber number, PageCounts &counts)
{
    const store::Reader reader = workspace.reader();
    if (const auto officer = casework::officerOf(reader, actor); !officer)
        return officer.error();
    if (const auto faults = faultsOf(number); !faults.empty())
        return Error{Error::Code::Invalid, faults.front().words, faults.front().field};
    const auto bound = bindCase(workspace, reader, number.caseId, counts);
    if (!bound)
        return bound.error();
    const auto other = std::find_if(bound->missing.begin(), bound->missing.end(),
        [](const Shortfall &one) { return one.check != kArchiveNumberCheck; });
    if (other != bound->missing.end())
        return Error{Error::Code::Refused,
            {"binder",
                QT_TRANSLATE_NOOP(
                    "binder", "The case gets its archive number when nothing else is missing. The first that is: %1"),
                {other->words.inWords()}},
            {}};
    number.id = archiveNumberId(number.caseId);
    number.assignedOn = casework::todayOf(workspace);
    number.officer = actor.officer;
    number.compose();
    const auto others = othersWithNumber(reader, number);
    if (!others)
        return others.error();
    if (!others->empty())
        return Error{Error::Code::Conflict,
            {"binder", QT_TRANSLATE_NOOP("binder", "Another case has the archive number %1: %2"),
                {number.number, reader.get(others->front()).value_or(Case()).number}},
            {}};
    auto work =
        workspace.begin(actor, {"binder", QT_TRANSLATE_NOOP("binder", "Give the archive number %1"), {number.number}});
    work.put(number);
    if (const auto done = work.commit(); !done)
        return done.error();
    return number;
}

} // namespace qilian::binder
