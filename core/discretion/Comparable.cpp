#include "core/discretion/Comparable.h"

#include "core/base/Digest.h"

#include <algorithm>

namespace qilian::discretion {

namespace {

/// The figure at `quarter` quarters of the way through sorted figures.
Money at(std::span<const CountedFigure> sorted, int count, int quarter)
{
    const auto nth = [sorted](int n) {
        for (const CountedFigure &one : sorted) {
            if (n < one.count)
                return one.figure.fen();
            n -= one.count;
        }
        return sorted.back().figure.fen();
    };
    const int position = (count - 1) * quarter;
    const Wide low = nth(position / 4);
    const Wide high = nth(std::min(position / 4 + 1, count - 1));
    return Money::fromFen(qint64(low + ((high - low) * (position % 4) * 2 + 4) / 8));
}

} // namespace

QString comparableKey(const Benchmark &benchmark, const QString &branch, const QString &penalised)
{
    const QString text = QStringList{QString::fromLatin1(benchmark.digest), branch, penalised}.join(u'\n');
    return QString::fromLatin1(toHex(digestOf(text.toUtf8()).first(16))); // half of it: the index stays small
}

QString profileOf(const Benchmark &benchmark, const std::map<QString, QStringList> &choices)
{
    QStringList out;
    for (const Factor &factor : benchmark.factors) {
        const auto chosen = choices.find(factor.id);
        if (chosen == choices.end())
            continue;
        QStringList options = chosen->second;
        options.sort();
        out.append(factor.id + u'=' + options.join(u'+'));
    }
    return out.join(u';');
}

std::map<QString, QStringList> choicesOf(const QString &profile)
{
    std::map<QString, QStringList> out;
    for (const QString &choice : profile.split(u';', Qt::SkipEmptyParts))
        out[choice.section(u'=', 0, 0)] = choice.section(u'=', 1).split(u'+', Qt::SkipEmptyParts);
    return out;
}

QStringList factorsApart(const QString &one, const QString &other)
{
    if (one == other)
        return {};
    const auto ours = choicesOf(one);
    const auto theirs = choicesOf(other);
    QStringList out;
    for (const auto &[factor, options] : ours) {
        const auto same = theirs.find(factor);
        if (same == theirs.end() || same->second != options)
            out.append(factor);
    }
    for (const auto &[factor, options] : theirs) {
        if (!ours.contains(factor))
            out.append(factor);
    }
    return out;
}

Money carriedOver(const PlacedFine &fine, Money min, Money max)
{
    const Wide width = fine.statutoryMax.fen() - fine.statutoryMin.fen();
    if ((fine.statutoryMin == min && fine.statutoryMax == max) || width <= 0 || max <= min)
        return fine.amount;
    const Wide above = Wide(fine.amount.fen() - fine.statutoryMin.fen()) * (max.fen() - min.fen());
    const Wide half = above < 0 ? -width : width;
    return Money::fromFen(min.fen() + qint64((above * 2 + half) / (width * 2)));
}

Spread Spread::of(std::span<const CountedFigure> figures)
{
    std::vector<CountedFigure> sorted(figures.begin(), figures.end());
    std::erase_if(sorted, [](const CountedFigure &one) { return one.count <= 0; });
    std::sort(sorted.begin(), sorted.end(),
        [](const CountedFigure &a, const CountedFigure &b) { return a.figure < b.figure; });
    Spread out;
    for (const CountedFigure &one : sorted)
        out.count += one.count;
    if (out.count == 0)
        return out;
    out.min = sorted.front().figure;
    out.lowerQuartile = at(sorted, out.count, 1);
    out.median = at(sorted, out.count, 2);
    out.upperQuartile = at(sorted, out.count, 3);
    out.max = sorted.back().figure;
    return out;
}

std::optional<Rational> percentFrom(Money median, Money figure)
{
    if (median.fen() <= 0)
        return std::nullopt;
    const Wide tenths = Wide(figure.fen() - median.fen()) * 1000 / median.fen();
    const Result<Rational> out = Rational::of(qint64(tenths), 10);
    return out ? std::optional(*out) : std::nullopt;
}

} // namespace qilian::discretion
