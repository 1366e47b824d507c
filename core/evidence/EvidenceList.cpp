#include "core/evidence/EvidenceList.h"

namespace qilian::evidence {

namespace {

constexpr int kSearchBreadth = 8; // hits of all kinds that are looked at for each row asked for

EvidenceRow rowOf(const store::Row &row)
{
    return {row.id<EvidenceItem>("id"), row.ref("subject"), row.text("kind"), row.text("title"), row.text("media_type"),
        row.text("digest"), row.integer("size"), row.text("collected_by"), row.instant("collected_at_ms"),
        row.instant("taken_at_ms"), row.text("place")};
}

} // namespace

Result<EvidencePage> evidencePage(
    const store::Reader &reader, const QString &kind, const std::optional<EvidenceCursor> &after, int limit)
{
    const qint64 from = after ? after->collectedAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    auto rows = reader.rows<EvidenceRow>("evidence/page",
        {{"at_ms", from}, {"id", after ? after->id.uuid().bytes() : QByteArray(16, '\xFF')}, {"kind", kind},
            {"limit", limit + 1}},
        rowOf);
    if (!rows)
        return rows.error();
    EvidencePage page{std::move(*rows), std::nullopt};
    if (qsizetype(page.rows.size()) > limit) {
        page.rows.pop_back();
        if (!page.rows.empty())
            page.next = EvidenceCursor{page.rows.back().collectedAt, page.rows.back().id};
    }
    return page;
}

Result<std::vector<EvidenceRow>> evidenceOf(const store::Reader &reader, const record::Ref &subject)
{
    return reader.rows<EvidenceRow>("evidence/of_subject", {{"subject", subject.text()}}, rowOf);
}

Result<std::vector<EvidenceRow>> evidenceOfAnswer(const store::Reader &reader, const record::Ref &answer)
{
    return reader.rows<EvidenceRow>("evidence/of_answer", {{"answer", answer.text()}}, rowOf);
}

Result<std::vector<EvidenceRow>> findEvidence(const store::Reader &reader, const QString &typed, int limit)
{
    const auto hits = reader.search(typed, limit * kSearchBreadth);
    if (!hits)
        return hits.error();
    std::vector<EvidenceRow> out;
    for (const store::SearchHit &hit : *hits) {
        if (hit.ref.kind != EvidenceItem::description().kind().name || qsizetype(out.size()) == limit)
            continue;
        auto row = reader.rows<EvidenceRow>("evidence/row", {{"id", hit.ref.id.bytes()}}, rowOf);
        if (!row)
            return row.error();
        std::move(row->begin(), row->end(), std::back_inserter(out));
    }
    return out;
}

} // namespace qilian::evidence
