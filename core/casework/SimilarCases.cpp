#include "core/casework/SimilarCases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <numeric>

namespace qilian::casework {

namespace {

using discretion::CountedFigure;
using discretion::PlacedFine;

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

QString jsonText(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

PlacedFine placedFine(const store::Row &row)
{
    return {
        row.value<Money>("amount_fen"), row.value<Money>("statutory_min_fen"), row.value<Money>("statutory_max_fen")};
}

store::Bindings bindingsOf(const ComparedFine &fine, const QStringList &profiles)
{
    return {{"comparable", fine.comparable}, {"profiles", jsonText(profiles)}, {"case", fine.forCase.uuid().bytes()}};
}

/// The lines of choices that differ from this one in no factor, or in one.
Result<QStringList> profilesNear(const store::Reader &reader, const ComparedFine &fine)
{
    QStringList out;
    const Result<void> read =
        reader.each("casework/similar_profiles", {{"comparable", fine.comparable}}, [&](const store::Row &row) {
            const QString profile = row.text("profile");
            if (!profile.isEmpty() && discretion::factorsApart(fine.profile, profile).size() <= 1)
                out.append(profile);
        });
    if (!read)
        return read.error();
    return out;
}

} // namespace

ComparedFine ComparedFine::of(const discretion::DeterminationRecord &record)
{
    return {record.comparable, record.profile, {record.amount, record.statutoryMin, record.statutoryMax},
        Id<Case>(record.forCase.id)};
}

ComparedFine ComparedFine::of(const discretion::Benchmark &benchmark, const discretion::Determination &computed,
    const discretion::Facts &facts, discretion::Penalised penalised, Money amount)
{
    return {discretion::comparableKey(benchmark, computed.branch, discretion::enumText(penalised)),
        discretion::profileOf(benchmark, facts.choices), {amount, computed.statutoryMin, computed.statutoryMax}, {}};
}

int Comparison::count() const
{
    return total(same) + total(oneApart);
}

bool Comparison::againstSame() const
{
    return total(same) >= kEnough;
}

discretion::Spread Comparison::spread() const
{
    std::vector<CountedFigure> figures = same;
    if (!againstSame())
        figures.insert(figures.end(), oneApart.begin(), oneApart.end());
    return discretion::Spread::of(figures);
}

std::optional<Rational> Comparison::deviation(Money figure) const
{
    const discretion::Spread measure = spread();
    return measure.count < kEnough ? std::nullopt : discretion::percentFrom(measure.median, figure);
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
    const Result<void> read =
        reader.each("casework/similar_figures", bindingsOf(fine, out.profiles), [&](const store::Row &row) {
            const int count = int(row.integer("count"));
            const Money figure =
                discretion::carriedOver(placedFine(row), fine.fine.statutoryMin, fine.fine.statutoryMax);
            (row.text("profile") == fine.profile ? same : oneApart)[figure] += count;
            out.byArea[row.text("area")] += count;
        });
    if (!read)
        return read.error();
    out.same = ascending(same);
    out.oneApart = ascending(oneApart);
    return out;
}

Result<std::vector<SimilarCase>> similarCases(
    const store::Reader &reader, const ComparedFine &fine, const Comparison &comparison, int skip, int limit)
{
    return reader.rows<SimilarCase>("casework/similar_cases",
        bindingsOf(fine, comparison.profiles).add("profile", fine.profile).add("skip", skip).add("limit", limit),
        [&fine](const store::Row &row) {
            SimilarCase out;
            out.id = row.id<Case>("id");
            out.number = row.text("number");
            out.area = row.text("area");
            out.decidedOn = row.date("decided_on");
            const PlacedFine placed = placedFine(row);
            out.amount = placed.amount;
            out.figure = discretion::carriedOver(placed, fine.fine.statutoryMin, fine.fine.statutoryMax);
            out.profile = row.text("profile");
            out.apart = discretion::factorsApart(fine.profile, out.profile).value(0);
            return out;
        });
}

Result<void> deviationExplained(
    const store::Reader &reader, const discretion::DeterminationRecord &record, int boundPercent)
{
    if (!record.penalty || !record.deviation.trimmed().isEmpty())
        return {};
    const Result<Comparison> comparison = compare(reader, ComparedFine::of(record));
    if (!comparison)
        return comparison.error();
    const std::optional<Rational> away = comparison->deviation(record.amount);
    if (!away || (*away <= Rational(boundPercent) && *away >= Rational(-boundPercent)))
        return {};
    const discretion::Spread measure = comparison->spread();
    return Error{Error::Code::Invalid,
        {"casework",
            QT_TRANSLATE_NOOP("casework",
                "The figure is %1% away from %2, the median of %3 comparable cases. Write down why this case differs."),
            {away->text().remove(u'-'), measure.median.display(), QString::number(measure.count)}},
        {}};
}

} // namespace qilian::casework
