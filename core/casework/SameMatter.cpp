#include "core/casework/SameMatter.h"

#include "core/casework/Procedure.h"

#include <algorithm>
#include <map>
#include <set>

namespace qilian::casework {
namespace {

constexpr int kMostCases = 50; // of one party

bool isFined(const Case &one)
{
    return one.penaltyProposed && one.decidedOn.isValid() && !one.fine.value_or(Money()).isZero();
}

/// Whether somebody still works on it.
bool isOpen(const Case &one)
{
    return procedureOf(one.procedureVersion).at(one.stage).clock != QLatin1String("ended");
}

/// A day that is not known keeps nothing apart.
bool daysMeet(const Case &a, const Case &b)
{
    const auto isBefore = [](const Case &first, const Case &second) {
        const QDate begun = second.actStartedOn.isValid() ? second.actStartedOn : second.actEndedOn;
        return first.actEndedOn.isValid() && begun.isValid() && first.actEndedOn < begun;
    };
    return !isBefore(a, b) && !isBefore(b, a);
}

bool sharesViolation(const Case &a, const Case &b)
{
    return std::any_of(a.violations.begin(), a.violations.end(),
        [&b](const QString &violation) { return b.violations.contains(violation); });
}

QString wordsOf(const Case &one)
{
    const QString where = procedureOf(one.procedureVersion).at(one.stage).name.inWords();
    return QStringLiteral("%1（%2）").arg(one.number.isEmpty() ? one.cause : one.number, where);
}

Case matterOf(const store::Row &row)
{
    Case out;
    out.id = row.id<Case>("id");
    out.number = row.text("number");
    out.cause = row.text("cause");
    out.stage = row.value<Stage>("stage");
    out.procedureVersion = row.text("procedure_version");
    out.violations = row.value<QStringList>("violations");
    out.actStartedOn = row.date("act_started_on");
    out.actEndedOn = row.date("act_ended_on");
    out.decidedOn = row.date("decided_on");
    out.penaltyProposed = row.isNull("penalty_proposed") || row.flag("penalty_proposed"); // a default is not stored
    out.fine = row.value<std::optional<Money>>("fine_fen");
    return out;
}

using Relations = std::map<Id<Case>, std::set<CaseRelation>>;

/// How officers said that other cases belong to this one.
Result<Relations> relationsOf(const store::Reader &reader, const Id<Case> &id)
{
    Relations out;
    for (const char *query : {"casework/links_from_case", "casework/links_to_case"}) {
        const auto links = reader.records<CaseLink>(query, {{"case", id.uuid().bytes()}});
        if (!links)
            return links.error();
        for (const CaseLink &link : *links) {
            if (!link.withdrawn)
                out[link.one == id ? link.other : link.one].insert(link.relation);
        }
    }
    return out;
}

/// The other cases of the party, and those said to be about the same act, each once.
Result<std::vector<Case>> candidates(const store::Reader &reader, const Case &one, const Relations &relations)
{
    std::vector<Case> out;
    std::set<Id<Case>> known{one.id};
    const auto addAll = [&](const char *query, const QString &value) -> Result<void> {
        if (value.isEmpty())
            return {};
        const auto rows = reader.rows<Case>(query, {{"value", value}, {"limit", kMostCases}}, matterOf);
        if (!rows)
            return rows.error();
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(out),
            [&known](const Case &other) { return known.insert(other.id).second; });
        return {};
    };
    for (const auto &[id, said] : relations) {
        if (!said.contains(CaseRelation::SameAct))
            continue;
        auto other = reader.get(id);
        if (other && known.insert(id).second) // else it has not come from its device yet
            out.push_back(std::move(*other));
    }
    for (const auto &[query, value] : {std::pair{"casework/matters_of_party", one.party.text()},
             std::pair{"casework/matters_of_code", one.partyCode}}) {
        if (const auto done = addAll(query, value); !done)
            return done.error();
    }
    return out;
}

bool isSameAct(const Case &one, const Case &other, const Relations &relations)
{
    const auto said = relations.find(other.id);
    if (said != relations.end() && said->second.contains(CaseRelation::SameAct))
        return true;
    const bool saidToDiffer =
        said != relations.end() && said->second != std::set<CaseRelation>{CaseRelation::TransferredFrom};
    return !saidToDiffer && sharesViolation(one, other) && daysMeet(one, other);
}

} // namespace

Result<std::vector<SameMatter>> sameMatters(const store::Reader &reader, const Case &one)
{
    const auto relations = relationsOf(reader, one.id);
    if (!relations)
        return relations.error();
    const auto others = candidates(reader, one, *relations);
    if (!others)
        return others.error();
    std::vector<SameMatter> out;
    for (const Case &other : *others) {
        if (isSameAct(one, other, *relations) && (isFined(other) || isOpen(other)))
            out.push_back({other.id, wordsOf(other), isFined(other)});
    }
    return out;
}

} // namespace qilian::casework
