#include "core/discretion/PackLibrary.h"

namespace qilian::discretion {

Result<Id<PackRecord>> importPack(store::Workspace &workspace, const store::Actor &actor, const QByteArray &json)
{
    const Result<PackRecord> pack = PackRecord::of(json);
    if (!pack)
        return pack.error();
    const auto same = workspace.reader().rows<Id<PackRecord>>("discretion/pack_by_digest", {{"digest", pack->digest}},
        [](const store::Row &row) { return row.id<PackRecord>("id"); });
    if (!same)
        return same.error();
    if (!same->empty())
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

} // namespace qilian::discretion
