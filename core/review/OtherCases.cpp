#include "core/review/OtherCases.h"

#include "core/casework/CaseLink.h"

#include <algorithm>

namespace qilian::review {
namespace {

using casework::Case;
using casework::CaseLink;
using casework::CaseRelation;

bool isPenalised(const Case &other)
{
    return other.decidedOn.isValid() && other.penaltyProposed;
}

/// The case at the other end of a link; one that has not come from its device yet is left out.
Result<void> follow(const store::Reader &reader, const casework::CaseFile &file, const CaseLink &link, OtherCases &into)
{
    const Id<Case> id = link.one == file.one.id ? link.other : link.one;
    if (link.relation == CaseRelation::SameAct) {
        if (const auto other = reader.get(id); other && isPenalised(*other))
            into.penalties.push_back({casework::PenalisedCase::of(*other), true});
    } else if (link.relation == CaseRelation::DailyFine && !into.original) {
        auto other = casework::readCaseFile(reader, id, file.area);
        if (other)
            into.original = std::move(*other);
        else if (other.error().code != Error::Code::NotFound)
            return other.error();
    }
    return {};
}

} // namespace

Result<OtherCases> otherCasesOf(const store::Reader &reader, const casework::CaseFile &file)
{
    OtherCases out;
    for (const char *query : {"casework/links_from_case", "casework/links_to_case"}) {
        const auto links = reader.records<CaseLink>(query, {{"case", file.one.id.uuid().bytes()}});
        if (!links)
            return links.error();
        for (const CaseLink &link : *links) {
            if (const Result<void> done = link.withdrawn ? Result<void>() : follow(reader, file, link, out); !done)
                return done.error();
        }
    }
    constexpr int kYears = 5; // the longest an act may be punished after its end. 行政处罚法 第三十六条
    const QDate ended = file.one.actEndedOn;
    if (!ended.isValid() || file.one.violations.isEmpty())
        return out;
    const auto decided = casework::penalisedCases(reader, file.one, ended.addYears(-kYears), ended.addYears(kYears));
    if (!decided)
        return decided.error();
    for (const casework::PenalisedCase &other : *decided) {
        const bool sameClause = std::any_of(other.violations.begin(), other.violations.end(),
            [&file](const QString &violation) { return file.one.violations.contains(violation); });
        const bool known = (out.original && out.original->one.id == other.id)
            || std::any_of(out.penalties.begin(), out.penalties.end(),
                [&other](const OtherPenalty &one) { return one.penalised.id == other.id; });
        if (!known && sameClause)
            out.penalties.push_back({other, false});
    }
    return out;
}

} // namespace qilian::review
