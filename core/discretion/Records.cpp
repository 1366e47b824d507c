#include "core/discretion/Records.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qilian::discretion {

Result<PackRecord> PackRecord::of(const QByteArray &json)
{
    const Result<Pack> pack = Pack::parse(json);
    if (!pack)
        return pack.error();
    PackRecord out;
    out.id = Id<PackRecord>::create();
    out.packId = pack->id;
    out.title = pack->title;
    out.issuer = pack->issuer;
    out.jurisdiction = pack->jurisdiction;
    out.effectiveFrom = pack->effectiveFrom;
    out.effectiveTo = pack->effectiveTo;
    out.official = pack->official;
    out.digest = QString::fromLatin1(pack->digest);
    out.content = QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
    return out;
}

const record::Description<PackRecord> &PackRecord::description()
{
    static const auto kPack = record::describe<PackRecord>("benchmark_pack")
                                  .field("pack_id", &PackRecord::packId)
                                  .field("title", &PackRecord::title, record::Title)
                                  .field("issuer", &PackRecord::issuer, record::Searchable)
                                  .field("jurisdiction", &PackRecord::jurisdiction)
                                  .field("effective_from", &PackRecord::effectiveFrom)
                                  .field("effective_to", &PackRecord::effectiveTo)
                                  .field("official", &PackRecord::official)
                                  .field("digest", &PackRecord::digest)
                                  .field("content", &PackRecord::content)
                                  .index({"effective_from", "id"})
                                  .index({"digest"})
                                  .appendOnly();
    return kPack;
}

QStringList DeterminationRecord::unproven() const
{
    QStringList out;
    for (auto at = choices.begin(); at != choices.end(); ++at) {
        if (evidence.value(at.key()).toArray().isEmpty())
            out.append(at.key());
    }
    return out;
}

Facts DeterminationRecord::facts() const
{
    Facts out;
    out.branch = branch;
    out.base = base;
    out.override = override;
    for (auto at = choices.begin(); at != choices.end(); ++at) {
        for (const QJsonValue option : at.value().toArray())
            out.choices[at.key()].append(option.toString());
    }
    out.amount = amount;
    return out;
}

Result<Determination> DeterminationRecord::recompute(const Pack &used) const
{
    const Benchmark *known = used.benchmark(benchmark);
    const Error differs{Error::Code::Damaged,
        {"discretion",
            QT_TRANSLATE_NOOP("discretion", "The saved fine of %1 cannot be computed again from the table it names."),
            {amount.display()}},
        {}};
    if (QString::fromLatin1(used.digest) != packDigest || !known)
        return differs;
    Facts again = facts();
    if (known->method == Benchmark::Method::WeightedSum)
        again.amount.reset();
    Result<Determination> out = determine(*known, again);
    if (!out || out->amount != amount)
        return differs;
    return out;
}

const record::Description<DeterminationRecord> &DeterminationRecord::description()
{
    static const auto kDetermination = record::describe<DeterminationRecord>("determination")
                                           .field("for_case", &DeterminationRecord::forCase)
                                           .field("pack", &DeterminationRecord::pack)
                                           .field("pack_digest", &DeterminationRecord::packDigest)
                                           .field("benchmark", &DeterminationRecord::benchmark)
                                           .field("branch", &DeterminationRecord::branch)
                                           .field("choices", &DeterminationRecord::choices)
                                           .field("evidence", &DeterminationRecord::evidence)
                                           .field("base_fen", &DeterminationRecord::base)
                                           .field("override", &DeterminationRecord::override)
                                           .field("amount_fen", &DeterminationRecord::amount)
                                           .field("percent", &DeterminationRecord::percent)
                                           .field("clamped", &DeterminationRecord::clamped)
                                           .field("explanation", &DeterminationRecord::explanation)
                                           .field("replaces", &DeterminationRecord::replaces)
                                           .index({"for_case", "id"})
                                           .index({"pack_digest", "benchmark"})
                                           .appendOnly();
    return kDetermination;
}

} // namespace qilian::discretion
