#include "core/casework/CaseLink.h"

#include <algorithm>
#include <array>
#include <set>

namespace qilian::casework {
namespace {

constexpr std::array kRelations{
    std::pair{CaseRelation::SameParty, "same_party"},
    std::pair{CaseRelation::SameAct, "same_act"},
    std::pair{CaseRelation::Joint, "joint"},
    std::pair{CaseRelation::Split, "split"},
    std::pair{CaseRelation::FollowUp, "follow_up"},
    std::pair{CaseRelation::DailyFine, "daily_fine"},
    std::pair{CaseRelation::TransferredFrom, "transferred_from"},
};

RelatedCase related(const Case &other)
{
    RelatedCase out;
    out.id = other.id;
    out.number = other.number;
    out.partyName = other.partyName;
    out.cause = other.cause;
    out.stage = other.stage;
    return out;
}

/// Adds the cases at the other end of links; one that has not come from its device yet is left out.
Result<void> addLinked(
    const store::Reader &reader, const Id<Case> &here, const char *query, bool fromHere, std::vector<RelatedCase> &into)
{
    const auto links = reader.records<CaseLink>(query, {{"case", here.uuid().bytes()}});
    if (!links)
        return links.error();
    for (const CaseLink &link : *links) {
        const auto other = reader.get(fromHere ? link.other : link.one);
        if (link.withdrawn || !other)
            continue;
        RelatedCase out = related(*other);
        out.link = link.id;
        out.relation = link.relation;
        out.fromHere = fromHere;
        out.note = link.note;
        into.push_back(std::move(out));
    }
    return {};
}

} // namespace

QString enumText(CaseRelation relation)
{
    return QString::fromLatin1(kRelations[std::size_t(relation)].second);
}

std::optional<CaseRelation> enumFrom(CaseRelation, QStringView text)
{
    for (const auto &[relation, name] : kRelations) {
        if (text == QLatin1String(name))
            return relation;
    }
    return std::nullopt;
}

const record::Description<CaseLink> &CaseLink::description()
{
    static const auto kLink = record::describe<CaseLink>("case_link")
                                  .field("one", &CaseLink::one, record::Immutable)
                                  .field("other", &CaseLink::other, record::Immutable)
                                  .field("relation", &CaseLink::relation, record::Immutable)
                                  .field("note", &CaseLink::note)
                                  .field("taken_back", &CaseLink::withdrawn)
                                  .index({"one", "id"})
                                  .index({"other", "id"});
    return kLink;
}

Result<std::vector<RelatedCase>> relatedCases(const store::Reader &reader, const Case &one, int limit)
{
    std::vector<RelatedCase> out;
    for (const auto &[query, fromHere] :
        {std::pair{"casework/links_from_case", true}, std::pair{"casework/links_to_case", false}}) {
        if (const Result<void> done = addLinked(reader, one.id, query, fromHere, out); !done)
            return done.error();
    }
    std::set<Id<Case>> known{one.id};
    for (const RelatedCase &linked : out)
        known.insert(linked.id);
    std::vector<Case> found;
    const auto add = [&](const char *query, const store::Bindings &values) -> Result<void> {
        auto cases = reader.records<Case>(query, values);
        if (!cases)
            return cases.error();
        for (Case &other : *cases) {
            if (known.insert(other.id).second)
                found.push_back(std::move(other));
        }
        return {};
    };
    if (!one.party.isNull()) {
        if (const auto done = add("casework/of_party", {{"party", one.party.text()}, {"limit", limit}}); !done)
            return done.error();
    }
    if (!one.partyCode.isEmpty()) {
        if (const auto done = add("casework/of_party_code", {{"code", one.partyCode}, {"limit", limit}}); !done)
            return done.error();
    }
    std::sort(found.begin(), found.end(), [](const Case &a, const Case &b) { return b.id < a.id; });
    for (const Case &other : found)
        out.push_back(related(other));
    return out;
}

Result<store::CommitReceipt> linkCases(store::Workspace &workspace, const store::Actor &actor, const CaseLink &link)
{
    if (link.one == link.other)
        return Error{Error::Code::Invalid,
            {"casework", QT_TRANSLATE_NOOP("casework", "A case cannot be linked with itself."), {}}, {}};
    const store::Reader reader = workspace.reader();
    const auto other = reader.get(link.other);
    if (!other)
        return other.error();
    const auto one = reader.get(link.one);
    if (!one)
        return one.error();
    const auto known = relatedCases(reader, *one, 0);
    if (!known)
        return known.error();
    for (const RelatedCase &linked : *known) {
        if (linked.id == link.other && !linked.link.isNull() && linked.relation == link.relation)
            return Error{Error::Code::Refused,
                {"casework", QT_TRANSLATE_NOOP("casework", "The two cases are linked like that already."), {}}, {}};
    }
    auto work = workspace.begin(actor, {"casework", QT_TRANSLATE_NOOP("casework", "Link two cases"), {}});
    work.put(link);
    return work.commit();
}

Result<store::CommitReceipt> withdrawLink(
    store::Workspace &workspace, const store::Actor &actor, const Id<CaseLink> &id)
{
    auto work = workspace.begin(actor, {"casework", QT_TRANSLATE_NOOP("casework", "Take a link of cases back"), {}});
    auto link = work.get(id);
    if (!link)
        return link.error();
    link->withdrawn = true;
    work.put(*link);
    return work.commit();
}

} // namespace qilian::casework
