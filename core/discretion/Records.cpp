#include "core/discretion/Records.h"

#include "core/base/Signature.h"
#include "core/discretion/Explanation.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qilian::discretion {

namespace {

PackRecord recordOf(const Id<PackRecord> &id, const Pack &pack)
{
    PackRecord out;
    out.id = id;
    out.packId = pack.id;
    out.title = pack.title;
    out.issuer = pack.issuer;
    out.jurisdiction = pack.jurisdiction;
    out.effectiveFrom = pack.effectiveFrom;
    out.effectiveTo = pack.effectiveTo;
    out.official = pack.official;
    out.digest = QString::fromLatin1(pack.digest);
    out.content = QString::fromUtf8(pack.content);
    return out;
}

Pack titleOf(const PackRecord &damaged)
{
    Pack out;
    out.id = damaged.packId;
    out.title = damaged.title;
    out.issuer = damaged.issuer;
    out.jurisdiction = damaged.jurisdiction;
    out.effectiveFrom = damaged.effectiveFrom;
    out.effectiveTo = damaged.effectiveTo;
    return out;
}

} // namespace

Result<PackRecord> PackRecord::of(const QByteArray &json)
{
    const Result<Pack> pack = Pack::parse(json);
    if (!pack)
        return pack.error();
    return recordOf(Id<PackRecord>::create(), *pack);
}

Result<Pack> PackRecord::pack() const
{
    Result<Pack> out = Pack::parse(content.toUtf8());
    if (!out)
        return out;
    PackRecord made = recordOf(id, *out);
    made.signature = signature;
    made.signingKey = signingKey;
    made.signedAt = signedAt;
    if (description().fieldsOf(made) != description().fieldsOf(*this))
        return Error{Error::Code::Damaged,
            {"discretion",
                QT_TRANSLATE_NOOP("discretion", "The benchmark pack “%1” was altered after it had been published."),
                {title}},
            id.text()};
    return out;
}

Pack PackRecord::read(QByteArrayView provinceKey) const
{
    const Result<Pack> sound = pack();
    Pack out = sound ? *sound : titleOf(*this);
    const bool claims = !signature.isEmpty() || !signingKey.isEmpty() || signedAt.isValid();
    const bool proven =
        signingKey.toLatin1() == provinceKey && isSignedBy(provinceKey, signedText(), signature.toLatin1());
    if (!sound || (claims && !proven)) {
        out.standing = Standing::Invalid;
    } else if (proven) {
        out.standing = Standing::Published;
        out.publishedAt = signedAt;
    }
    return out;
}

QByteArray PackRecord::signedText() const
{
    return QStringList{QStringLiteral("qilian-pack-1"), id.text(), digest, jurisdiction,
        effectiveFrom.toString(Qt::ISODate), effectiveTo.toString(Qt::ISODate),
        QString::number(signedAt.toMSecsSinceEpoch()), packId, issuer, QString()}
        .join(u'\n')
        .toUtf8();
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
                                  .field("signature", &PackRecord::signature)
                                  .field("signing_key", &PackRecord::signingKey)
                                  .field("signed_at_ms", &PackRecord::signedAt)
                                  .index({"effective_from", "id"})
                                  .index({"digest"})
                                  .appendOnly();
    return kPack;
}

Result<DeterminationRecord> DeterminationRecord::of(
    const PackRecord &used, const Pack &pack, const QString &benchmark, const Facts &facts)
{
    const Benchmark *known = pack.benchmark(benchmark);
    if (!known)
        return Error{Error::Code::NotFound,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The pack has no benchmark “%1”."), {benchmark}}, {}};
    const Result<Determination> fine = determine(*known, facts);
    if (!fine)
        return fine.error();
    DeterminationRecord out;
    out.id = Id<DeterminationRecord>::create();
    out.pack = used.id;
    out.packDigest = used.digest;
    out.benchmark = benchmark;
    out.branch = fine->branch;
    for (const Step &step : fine->steps) {
        QJsonArray options = out.choices.value(step.factor).toArray();
        options.append(step.option);
        out.choices.insert(step.factor, options);
    }
    out.base = facts.base;
    out.override = fine->override;
    out.amount = fine->amount;
    out.percent = fine->percent ? fine->percent->text() : QString();
    out.clamped = enumText(fine->clamped);
    out.formula = fine->formula;
    out.explanation = paragraph(pack, *known, *fine);
    return out;
}

void DeterminationRecord::support(const QString &factor, const QString &option, const Uuid &item)
{
    QJsonObject options = evidence.value(factor).toObject();
    QJsonArray items = options.value(option).toArray();
    if (!items.contains(item.text()))
        items.append(item.text());
    options.insert(option, items);
    evidence.insert(factor, options);
}

std::vector<Uuid> DeterminationRecord::supporting(const QString &factor, const QString &option) const
{
    std::vector<Uuid> out;
    for (const QJsonValue item : evidence.value(factor).toObject().value(option).toArray()) {
        if (const Result<Uuid> known = Uuid::parse(item.toString()))
            out.push_back(*known);
    }
    return out;
}

std::vector<Choice> DeterminationRecord::unproven() const
{
    std::vector<Choice> chosen;
    for (auto at = choices.begin(); at != choices.end(); ++at) {
        for (const QJsonValue option : at.value().toArray())
            chosen.push_back({at.key(), option.toString()});
    }
    if (!override.isEmpty())
        chosen.push_back({override, override});
    std::erase_if(chosen, [this](const Choice &one) { return !supporting(one.factor, one.option).empty(); });
    return chosen;
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
    if (percent.isEmpty())
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
    Result<Determination> out = determine(*known, facts());
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
                                           .field("formula", &DeterminationRecord::formula)
                                           .field("explanation", &DeterminationRecord::explanation)
                                           .field("replaces", &DeterminationRecord::replaces)
                                           .index({"for_case", "id"})
                                           .index({"pack_digest", "benchmark"})
                                           .appendOnly();
    return kDetermination;
}

} // namespace qilian::discretion
