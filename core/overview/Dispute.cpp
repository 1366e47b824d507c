#include "core/overview/Dispute.h"

#include "core/access/Officer.h"
#include "core/record/Merge.h"
#include "core/store/DeviceKey.h"

#include <QJsonArray>

namespace qilian::overview {

namespace {

Claim claimOf(const store::Reader &reader, const QString &kind, const record::Field &field, const record::Head &head,
    const std::vector<record::Change> &history)
{
    Claim claim;
    claim.version = head.version;
    claim.value = head.value;
    claim.words = valueInWords(reader, kind, field, head.value);
    claim.at = QDateTime::fromMSecsSinceEpoch(head.version.hlc.wallMs(), Qt::UTC);
    if (const auto device = reader.get(Id<store::DeviceKey>(head.version.device)))
        claim.device = device->name;
    const auto entry = std::find_if(history.begin(), history.end(),
        [&head](const record::Change &change) { return change.version() == head.version; });
    if (entry != history.end()) {
        claim.purpose = entry->reason;
        if (const auto officer = reader.get(Id<access::Officer>(entry->actor)))
            claim.writer = officer->name;
    }
    return claim;
}

Error invalid(const char *text, QStringList values = {})
{
    return {Error::Code::Invalid, {"overview", text, std::move(values)}, {}};
}

} // namespace

Result<Dispute> disputeOf(const store::Workspace &workspace, const record::Ref &ref)
{
    const record::Kind *kind = workspace.schema().kind(ref.kind);
    if (!kind)
        return Error{Error::Code::NotFound,
            {"overview", QT_TRANSLATE_NOOP("overview", "This program is too old for records of the kind “%1”."),
                {ref.kind}},
            {}};
    const store::Reader reader = workspace.reader();
    const auto history = reader.history(ref);
    if (!history)
        return history.error();
    if (history->empty())
        return Error{Error::Code::NotFound,
            {"overview", QT_TRANSLATE_NOOP("overview", "This record is not in the workspace."), {}}, ref.text()};
    Dispute out{ref, titleOf(reader, ref), {}};
    const record::RecordState state = record::merge(*kind, *history);
    for (const record::Field &field : kind->fields) { // in the order in which the record is described
        const auto known = state.fields.find(field.name);
        const bool fixed = kind->appendOnly || field.is(record::Immutable);
        if (known == state.fields.end() || !known->second.isDisputed() || !(fixed || field.is(record::Legal)))
            continue;
        DisputedField disputed{field.name, fixed, {claimOf(reader, kind->name, field, known->second.winner, *history)}};
        for (const record::Head &loser : known->second.losers)
            disputed.claims.push_back(claimOf(reader, kind->name, field, loser, *history));
        out.fields.push_back(std::move(disputed));
    }
    return out;
}

Result<store::CommitReceipt> settle(store::Workspace &workspace, const store::Actor &officer, const Dispute &seen,
    const QJsonObject &decided, const QString &reason)
{
    const record::Kind *kind = workspace.schema().kind(seen.ref.kind);
    if (!kind || seen.fields.empty())
        return invalid(QT_TRANSLATE_NOOP("overview", "Nothing is contested here any more."));
    if (reason.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("overview", "Write why: the reason stands in the journal."));
    QJsonObject values;
    QJsonObject settled;
    for (const DisputedField &field : seen.fields) {
        const auto value = decided.constFind(field.name);
        const auto isIt = [&](const Claim &claim) { return value != decided.constEnd() && claim.value == *value; };
        if (!std::any_of(field.claims.begin(), field.claims.end(), isIt))
            return invalid(QT_TRANSLATE_NOOP("overview", "Choose which value holds: %1"), {fieldInWords(field.name)});
        if (field.fixed && !isIt(field.claims.front()))
            return invalid(QT_TRANSLATE_NOOP("overview", "%1 is fixed once it is set: the first value holds."),
                {fieldInWords(field.name)});
        QJsonArray versions;
        for (const Claim &claim : field.claims)
            versions.append(claim.version.text());
        values.insert(field.name, *value);
        settled.insert(field.name, versions);
    }
    auto work = workspace.begin(
        officer, {"overview", QT_TRANSLATE_NOOP("overview", "Decide what is contested: %1"), {reason.trimmed()}});
    work.settle(*kind, seen.ref.id, values, settled);
    return work.commit();
}

Result<std::vector<ContestedRow>> contestedRecords(const store::Reader &reader, int limit)
{
    const auto refs = reader.contested(limit);
    if (!refs)
        return refs.error();
    std::vector<ContestedRow> out;
    for (const record::Ref &ref : *refs)
        out.push_back({ref, titleOf(reader, ref)});
    return out;
}

} // namespace qilian::overview
