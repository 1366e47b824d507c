#include "core/discretion/Records.h"

#include "core/base/Signature.h"
#include "core/discretion/Comparable.h"
#include "core/discretion/Explanation.h"
#include "core/discretion/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

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

constexpr std::array kPenalised{"party", "responsible", "agency"}; // in the order of the enumeration

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

QString enumText(Penalised who)
{
    return QLatin1String(kPenalised[std::size_t(who)]);
}

std::optional<Penalised> enumFrom(Penalised, QStringView text)
{
    const auto at = std::find_if(
        kPenalised.begin(), kPenalised.end(), [text](const char *name) { return text == QLatin1String(name); });
    return at == kPenalised.end() ? std::nullopt : std::optional(Penalised(at - kPenalised.begin()));
}

namespace {

QJsonObject evidenceJson(const std::vector<Support> &supports)
{
    QJsonObject out;
    for (const Support &one : supports) {
        QJsonObject options = out.value(one.factor).toObject();
        QJsonArray items = options.value(one.option).toArray();
        if (!items.contains(one.evidence.text()))
            items.append(one.evidence.text());
        options.insert(one.option, items);
        out.insert(one.factor, options);
    }
    return out;
}

/// Factors with a chosen option nothing proves.
QStringList unprovenFactors(const std::map<QString, QStringList> &choices, const QJsonObject &evidence)
{
    QStringList out;
    for (const auto &[factor, options] : choices) {
        const QJsonObject proved = evidence.value(factor).toObject();
        if (std::any_of(options.begin(), options.end(),
                [&proved](const QString &option) { return proved.value(option).toArray().isEmpty(); }))
            out.append(factor);
    }
    return out;
}

} // namespace

Result<DeterminationRecord> DeterminationRecord::of(
    const PackRecord &used, const Pack &pack, const Assessment &assessment)
{
    const Benchmark *known = pack.benchmark(assessment.benchmark);
    if (!known)
        return Error{Error::Code::NotFound,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The pack has no benchmark “%1”."), {assessment.benchmark}},
            {}};
    DeterminationRecord out;
    out.evidence = evidenceJson(assessment.evidence);
    Facts facts = assessment.facts;
    facts.unproven = unprovenFactors(facts.choices, out.evidence);
    const Result<Determination> fine = determine(*known, facts);
    if (!fine)
        return fine.error();
    const Result<Settlement> settled = settle(*fine, assessment.settling);
    if (!settled)
        return settled.error();
    out.id = Id<DeterminationRecord>::create();
    out.violation = assessment.violation;
    out.penalised = assessment.penalised;
    out.penalisedName = assessment.penalisedName;
    out.pack = used.id;
    out.packDigest = used.digest;
    out.benchmark = assessment.benchmark;
    out.branch = fine->branch;
    if (fine->override.isEmpty()) {
        for (const auto &[factor, options] : facts.choices)
            out.choices.insert(factor, QJsonArray::fromStringList(options));
    }
    for (const Factor &factor : known->factors) {
        if (factor.recidivism && out.choices.contains(factor.id))
            out.counted.append(factor.id);
    }
    out.profile = profileOf(*known, facts.choices);
    out.comparable = comparableKey(*known, out.branch, enumText(out.penalised));
    out.base = facts.base;
    out.override = fine->override;
    out.picked = facts.amount;
    out.computed = fine->amount;
    out.statutoryMin = fine->statutoryMin;
    out.statutoryMax = fine->statutoryMax;
    out.settling = assessment.settling.toJson();
    out.amount = settled->amount;
    out.penalty = settled->penalty;
    out.discussionForced = settled->discussion;
    out.legalReviewForced = settled->legalReview;
    out.deviation = assessment.deviation;
    out.individual = assessment.individual;
    out.percent = fine->percent ? fine->percent->text() : QString();
    out.clamped = enumText(fine->clamped);
    out.formula = fine->formula;
    out.explanation = paragraph(pack, *known, *fine, assessment.settling);
    out.statement = discretion::statement(
        pack, *known, *fine, assessment.settling, [&assessment](const QString &factor, const QString &option) {
            QStringList titles;
            for (const Support &one : assessment.evidence) {
                if (one.factor == factor && one.option == option && !titles.contains(one.title))
                    titles.append(one.title);
            }
            return titles;
        });
    return out;
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
    for (const QJsonValue circumstance : settling.value(u"circumstances").toArray()) {
        for (const QJsonValue condition : circumstance[u"met"].toArray())
            chosen.push_back({circumstance[u"id"].toString(), condition.toString()});
    }
    std::erase_if(chosen, [this](const Choice &one) {
        return counted.contains(one.factor) || !supporting(one.factor, one.option).empty();
    });
    return chosen;
}

Facts DeterminationRecord::facts() const
{
    Facts out;
    out.branch = branch;
    out.base = base;
    out.override = override;
    out.amount = picked;
    for (auto at = choices.begin(); at != choices.end(); ++at) {
        for (const QJsonValue option : at.value().toArray())
            out.choices[at.key()].append(option.toString());
    }
    out.unproven = unprovenFactors(out.choices, evidence);
    return out;
}

Result<Settlement> DeterminationRecord::recompute(const Pack &used) const
{
    const Benchmark *known = used.benchmark(benchmark);
    const Error differs{Error::Code::Damaged,
        {"discretion",
            QT_TRANSLATE_NOOP("discretion", "The saved fine of %1 cannot be computed again from the table it names."),
            {amount.display()}},
        {}};
    if (QString::fromLatin1(used.digest) != packDigest || !known)
        return differs;
    const Result<Determination> again = determine(*known, facts());
    const Result<Settling> how = Settling::fromJson(settling);
    if (!again || again->amount != computed || !how)
        return differs;
    Result<Settlement> out = settle(*again, *how);
    if (!out || out->amount != amount || out->penalty != penalty)
        return differs;
    return out;
}

const record::Description<DeterminationRecord> &DeterminationRecord::description()
{
    static const auto kDetermination = record::describe<DeterminationRecord>("determination")
                                           .field("for_case", &DeterminationRecord::forCase)
                                           .field("violation", &DeterminationRecord::violation)
                                           .field("penalised", &DeterminationRecord::penalised)
                                           .field("penalised_name", &DeterminationRecord::penalisedName)
                                           .field("pack", &DeterminationRecord::pack)
                                           .field("pack_digest", &DeterminationRecord::packDigest)
                                           .field("benchmark", &DeterminationRecord::benchmark)
                                           .field("branch", &DeterminationRecord::branch)
                                           .field("choices", &DeterminationRecord::choices)
                                           .field("profile", &DeterminationRecord::profile)
                                           .field("comparable", &DeterminationRecord::comparable)
                                           .field("evidence", &DeterminationRecord::evidence)
                                           .field("counted", &DeterminationRecord::counted)
                                           .field("base_fen", &DeterminationRecord::base)
                                           .field("override", &DeterminationRecord::override)
                                           .field("picked_fen", &DeterminationRecord::picked)
                                           .field("computed_fen", &DeterminationRecord::computed)
                                           .field("statutory_min_fen", &DeterminationRecord::statutoryMin)
                                           .field("statutory_max_fen", &DeterminationRecord::statutoryMax)
                                           .field("settling", &DeterminationRecord::settling)
                                           .field("amount_fen", &DeterminationRecord::amount)
                                           .field("penalty", &DeterminationRecord::penalty)
                                           .field("discussion_forced", &DeterminationRecord::discussionForced)
                                           .field("legal_review_forced", &DeterminationRecord::legalReviewForced)
                                           .field("deviation", &DeterminationRecord::deviation)
                                           .field("individual", &DeterminationRecord::individual)
                                           .field("percent", &DeterminationRecord::percent)
                                           .field("clamped", &DeterminationRecord::clamped)
                                           .field("formula", &DeterminationRecord::formula)
                                           .field("explanation", &DeterminationRecord::explanation)
                                           .field("statement", &DeterminationRecord::statement)
                                           .field("determined_by", &DeterminationRecord::determinedBy)
                                           .field("determined_at_ms", &DeterminationRecord::determinedAt)
                                           .field("replaces", &DeterminationRecord::replaces)
                                           .index({"for_case", "id"})
                                           .index({"pack_digest", "benchmark"})
                                           .index({"benchmark", "profile", "amount_fen", "determined_at_ms"})
                                           .index({"determined_by", "determined_at_ms"})
                                           .appendOnly();
    return kDetermination;
}

} // namespace qilian::discretion
