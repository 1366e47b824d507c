#include "core/discretion/PackLibrary.h"

#include "core/discretion/ReferencePack.h"

#include <algorithm>

namespace qilian::discretion {

namespace {

Result<std::vector<PackRecord>> recordsOf(const store::Reader &reader, const QString &digest)
{
    return reader.records<PackRecord>("discretion/pack_by_digest", {{"digest", digest}});
}

} // namespace

Result<Id<PackRecord>> importPack(
    store::Workspace &workspace, const store::Actor &actor, const QByteArray &json, QByteArrayView provinceKey)
{
    const Result<PackRecord> pack = PackRecord::of(json);
    if (!pack)
        return pack.error();
    const auto same = recordsOf(workspace.reader(), pack->digest);
    if (!same)
        return same.error();
    if (std::any_of(same->begin(), same->end(),
            [&](const PackRecord &one) { return one.read(provinceKey).standing != Standing::Invalid; }))
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

Result<std::vector<Pack>> readPacks(const store::Reader &reader, QByteArrayView provinceKey)
{
    const auto records = packs(reader);
    if (!records)
        return records.error();
    std::vector<Pack> out;
    for (const PackRecord &record : *records) {
        Pack pack = record.read(provinceKey);
        const auto same = std::find_if(out.begin(), out.end(),
            [&pack](const Pack &other) { return !pack.digest.isEmpty() && other.digest == pack.digest; });
        if (same == out.end())
            out.push_back(std::move(pack));
        else if (pack.standing < same->standing)
            *same = std::move(pack);
    }
    for (const Pack &reference : referencePacks()) { // one a fine rests on is a record already
        if (std::none_of(out.begin(), out.end(), [&](const Pack &one) { return one.digest == reference.digest; }))
            out.push_back(reference);
    }
    std::stable_partition(out.begin(), out.end(), [](const Pack &pack) { return pack.standing != Standing::Invalid; });
    return out;
}

Result<PackRecord> packOfDigest(const store::Reader &reader, const QString &digest)
{
    const auto found = recordsOf(reader, digest);
    if (!found)
        return found.error();
    const auto sound =
        std::find_if(found->begin(), found->end(), [](const PackRecord &one) { return one.pack().has_value(); });
    if (sound == found->end())
        return Error{Error::Code::NotFound,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The benchmark pack is not in this workspace."), {}},
            digest};
    return *sound;
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
