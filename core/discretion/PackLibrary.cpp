#include "core/discretion/PackLibrary.h"

#include "core/discretion/ReferencePack.h"

namespace qilian::discretion {

Result<Id<PackRecord>> importPack(store::Workspace &workspace, const store::Actor &actor, const QByteArray &json)
{
    const Result<PackRecord> pack = PackRecord::of(json);
    if (!pack)
        return pack.error();
    const auto same = packOfDigest(workspace.reader(), pack->digest);
    if (!same && same.error().code != Error::Code::NotFound)
        return same.error();
    if (same)
        return Error{Error::Code::Conflict,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "“%1” is in the workspace already, word for word."),
                {pack->title}},
            {}};
    auto work = workspace.begin(actor, {"discretion", QT_TRANSLATE_NOOP("discretion", "Import a benchmark pack"), {}});
    work.put(*pack);
    const auto done = work.commit();
    if (!done)
        return done.error();
    return pack->id;
}

Result<std::vector<PackRecord>> packs(const store::Reader &reader)
{
    return reader.records<PackRecord>("discretion/packs");
}

Result<std::vector<Pack>> readPacks(const store::Reader &reader)
{
    const auto records = packs(reader);
    if (!records)
        return records.error();
    std::vector<Pack> out;
    for (const PackRecord &record : *records) {
        Result<Pack> pack = record.pack();
        if (!pack)
            return pack.error();
        out.push_back(std::move(*pack));
    }
    for (const Pack &reference : referencePacks()) { // one a fine rests on is a record already
        if (std::none_of(out.begin(), out.end(), [&](const Pack &one) { return one.digest == reference.digest; }))
            out.push_back(reference);
    }
    return out;
}

Result<PackRecord> packOfDigest(const store::Reader &reader, const QString &digest)
{
    const auto found = reader.records<PackRecord>("discretion/pack_by_digest", {{"digest", digest}});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Error::Code::NotFound,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The benchmark pack is not in this workspace."), {}},
            digest};
    return found->front();
}

Result<UsedPack> packForFine(const store::Workspace &workspace, const QString &digest)
{
    const auto known = packOfDigest(workspace.reader(), digest);
    if (known)
        return UsedPack{*known, false};
    const Pack *reference = referencePack(digest);
    if (known.error().code != Error::Code::NotFound || !reference)
        return known.error();
    return UsedPack{recordOf(*reference, workspace.area()), true};
}

} // namespace qilian::discretion
