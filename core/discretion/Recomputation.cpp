#include "core/discretion/Recomputation.h"

#include "core/discretion/PackLibrary.h"

namespace qilian::discretion {
namespace {

constexpr int kPage = 500;

/// The packs of a workspace by digest, each read at its first use.
class Packs {
public:
    explicit Packs(const store::Reader &reader)
        : m_reader(reader)
    {
    }

    const Result<Pack> &of(const QString &digest)
    {
        auto at = m_read.find(digest);
        if (at == m_read.end())
            at = m_read.emplace(digest, read(digest)).first;
        return at->second;
    }

private:
    Result<Pack> read(const QString &digest) const
    {
        const Result<PackRecord> found = packOfDigest(m_reader, digest);
        return found ? found->pack() : found.error();
    }

    const store::Reader &m_reader;
    std::map<QString, Result<Pack>> m_read;
};

} // namespace

Result<Recomputation> recomputeAll(const store::Reader &reader)
{
    Recomputation out;
    Packs packs(reader);
    QByteArray after;
    while (true) {
        const auto page = reader.records<DeterminationRecord>(
            "discretion/determinations_after", {{"after", after}, {"limit", kPage}});
        if (!page)
            return page.error();
        for (const DeterminationRecord &one : *page) {
            const Result<Pack> &pack = packs.of(one.packDigest);
            const Result<Settlement> again = pack ? one.recompute(*pack) : pack.error();
            if (!again)
                out.differing.push_back({one.id, one.forCase, one.amount, again.error()});
        }
        out.determinations += qint64(page->size());
        if (page->size() < kPage)
            return out;
        after = page->back().id.uuid().bytes();
    }
}

} // namespace qilian::discretion
