#include "core/overview/Outgoing.h"

#include "core/casework/CaseDocument.h"
#include "core/evidence/EvidenceItem.h"

namespace qilian::overview {

namespace {

constexpr qint64 kMostBytes = 4 << 20;

template <class T>
Result<record::Ref> firstNaming(const store::Reader &reader, const char *query, const QString &digest)
{
    const auto ids =
        reader.rows<Id<T>>(query, {{"digest", digest}}, [](const store::Row &row) { return row.id<T>("id"); });
    if (!ids)
        return ids.error();
    return ids->empty() ? record::Ref() : T::description().ref(ids->front());
}

} // namespace

Result<std::vector<WaitingChange>> waitingChanges(store::Workspace &workspace, int limit)
{
    const auto entries = workspace.journal().outbox(limit, kMostBytes);
    if (!entries)
        return entries.error();
    const store::Reader reader = workspace.reader();
    std::vector<WaitingChange> out;
    for (const store::OutEntry &entry : *entries) {
        Result<record::Change> change = record::open(entry.bytes);
        if (!change) // hashed with the other digest
            change = record::open(entry.bytes, record::ChainDigest::Sm3);
        if (!change)
            return change.error();
        out.push_back({QDateTime::fromMSecsSinceEpoch(change->hlc.wallMs(), Qt::UTC), change->reason, change->ref(),
            titleOf(reader, change->ref())});
    }
    return out;
}

Result<std::vector<ExchangedFile>> exchangedFiles(store::Workspace &workspace, store::BlobState state, int limit)
{
    const auto files = workspace.journal().blobs(state, limit);
    if (!files)
        return files.error();
    const store::Reader reader = workspace.reader();
    std::vector<ExchangedFile> out;
    for (const store::BlobEntry &file : *files) {
        auto ref = firstNaming<evidence::EvidenceItem>(reader, "overview/evidence_of_file", file.digest);
        if (ref && ref->isNull())
            ref = firstNaming<casework::CaseDocument>(reader, "overview/document_of_file", file.digest);
        if (!ref)
            return ref.error();
        out.push_back({file, *ref, titleOf(reader, *ref).title});
    }
    return out;
}

} // namespace qilian::overview
