#include "core/discretion/SimilarCases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <numeric>

namespace qilian::discretion {

namespace {

int total(const std::vector<CountedFigure> &figures)
{
    return std::accumulate(
        figures.begin(), figures.end(), 0, [](int sum, const CountedFigure &one) { return sum + one.count; });
}

std::vector<CountedFigure> ascending(const std::map<Money, int> &counted)
{
    std::vector<CountedFigure> out;
    for (const auto &[figure, count] : counted)
        out.push_back({figure, count});
    return out;
}

PlacedFine placedFine(const store::Row &row)
{
    return {
        row.value<Money>("amount_fen"), row.value<Money>("statutory_min_fen"), row.value<Money>("statutory_max_fen")};
}

/// The lines of choices that differ from this one in no factor, or in one.
Result<QStringList> profilesNear(const store::Reader &reader, const ComparedFine &fine)
{
    QStringList out;
    const Result<void> read =
        reader.each("discretion/similar_profiles", {{"comparable", fine.comparable}}, [&](const store::Row &row) {
            const QString profile = row.text("profile");
            if (!profile.isEmpty() && factorsApart(fine.profile, profile).size() <= 1)
                out.append(profile);
        });
    if (!read)
        return read.error();
    return out;
}

} // namespace

ComparedFine ComparedFine::of(const DeterminationRecord &record)
{
    return {
        record.comparable, record.profile, {record.amount, record.statutoryMin, record.statutoryMax}, record.forCase};
}

ComparedFine ComparedFine::of(
    const Benchmark &benchmark, const Determination &computed, const Facts &facts, Penalised penalised, Money amount)
{
    return {comparableKey(benchmark, computed.branch, enumText(penalised)), profileOf(benchmark, facts.choices),
        {amount, computed.statutoryMin, computed.statutoryMax}, {}};
}

int Comparison::count() const
{
    return total(same) + total(oneApart);
}

bool Comparison::againstSame() const
{
    return total(same) >= kEnough;
}

Spread Comparison::spread() const
{
    std::vector<CountedFigure> figures = same;
    if (!againstSame())
        figures.insert(figures.end(), oneApart.begin(), oneApart.end());
    return Spread::of(figures);
}

std::optional<Rational> Comparison::deviation(Money figure) const
{
    const Spread measure = spread();
    return measure.count < kEnough ? std::nullopt : percentFrom(measure.median, figure);
}

Result<Comparison> compare(const store::Reader &reader, const ComparedFine &fine)
{
    Comparison out;
    if (fine.profile.isEmpty())
        return out;
    const Result<QStringList> profiles = profilesNear(reader, fine);
    if (!profiles)
        return profiles.error();
    out.profiles = *profiles;
    std::map<Money, int> same;
    std::map<Money, int> oneApart;
    for (const QString &profile : out.profiles) {
        std::map<Money, int> &counted = profile == fine.profile ? same : oneApart;
        const Result<void> read = reader.each("discretion/similar_figures",
            {{"comparable", fine.comparable}, {"profile", profile}, {"case", fine.forCase.text()}},
            [&](const store::Row &row) {
                const int count = int(row.integer("count"));
                counted[carriedOver(placedFine(row), fine.fine.statutoryMin, fine.fine.statutoryMax)] += count;
                out.byArea[row.text("area")] += count;
            });
        if (!read)
            return read.error();
    }
    out.same = ascending(same);
    out.oneApart = ascending(oneApart);
    return out;
}

Result<std::vector<SimilarCase>> similarCases(
    const store::Reader &reader, const ComparedFine &fine, const Comparison &comparison, int skip, int limit)
{
    const QByteArray profiles =
        QJsonDocument(QJsonArray::fromStringList(comparison.profiles)).toJson(QJsonDocument::Compact);
    Result<std::vector<SimilarCase>> cases = reader.rows<SimilarCase>("discretion/similar_cases",
        {{"comparable", fine.comparable}, {"profiles", QString::fromUtf8(profiles)}, {"profile", fine.profile},
            {"case", fine.forCase.text()}, {"skip", skip}, {"limit", limit}},
        [&fine](const store::Row &row) {
            SimilarCase out;
            out.forCase = row.ref("for_case");
            out.number = row.text("case_number");
            out.area = row.text("area");
            out.decidedOn = row.date("decided_on");
            const PlacedFine placed = placedFine(row);
            out.amount = placed.amount;
            out.figure = carriedOver(placed, fine.fine.statutoryMin, fine.fine.statutoryMax);
            out.profile = row.text("profile");
            out.apart = factorsApart(fine.profile, out.profile).value(0);
            return out;
        });
    if (!cases)
        return cases;
    for (SimilarCase &one : *cases) {
        const Result<bool> here = reader.has(one.forCase);
        if (!here)
            return here.error();
        one.isHere = *here;
    }
    return cases;
}

Result<void> deviationExplained(const store::Reader &reader, const DeterminationRecord &record, int boundPercent)
{
    if (!record.penalty || !record.deviation.trimmed().isEmpty())
        return {};
    const Result<Comparison> comparison = compare(reader, ComparedFine::of(record));
    if (!comparison)
        return comparison.error();
    const std::optional<Rational> away = comparison->deviation(record.amount);
    if (!away || (*away <= Rational(boundPercent) && *away >= Rational(-boundPercent)))
        return {};
    const Spread measure = comparison->spread();
    return Error{Error::Code::Invalid,
        {"discretion",
            QT_TRANSLATE_NOOP("discretion",
                "The figure is %1% away from %2, the median of %3 comparable cases. Write down why this case differs."),
            {away->text().remove(u'-'), measure.median.display(), QString::number(measure.count)}},
        {}};
}

} // namespace qilian::discretion
