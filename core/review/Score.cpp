#include "core/review/Score.h"

#include "core/base/Rational.h"
#include "core/review/Looking.h"

#include <algorithm>

namespace qilian::review {
namespace {

constexpr int kFull = 10'000; // hundredths

/// `part` × got ÷ standard − deducted + legality, rounded once, at the hundredth. The figures are small, the fractions
/// exact.
Points total(Points got, Points standard, Points deducted)
{
    const ReviewRules &rules = ReviewRules::shipped();
    const qint64 whole = standard.hundredths;
    const auto exact = Rational::of((qint64(rules.legality().hundredths) - deducted.hundredths) * whole
            + qint64(rules.normative().hundredths) * got.hundredths,
        whole);
    const auto rounded = exact ? exact->rounded(Rounding::HalfUp) : exact.error();
    Q_ASSERT(rounded);
    return {int(std::clamp<qint64>(rounded.value_or(0), 0, kFull))};
}

Points portion(Points got, Points standard)
{
    const auto exact =
        Rational::of(qint64(ReviewRules::shipped().normative().hundredths) * got.hundredths, standard.hundredths);
    return {exact ? int(exact->rounded(Rounding::HalfUp).value_or(0)) : 0};
}

void add(Points &to, Points more)
{
    to.hundredths += more.hundredths;
}

void explain(Score &score, int legal)
{
    auto &lines = score.lines;
    for (const RulePoint *veto : score.vetoes)
        lines.push_back(said(QT_TRANSLATE_NOOP("review", "Veto %1: the whole file comes to 0."), {veto->rule->id}));
    if (score.vetoes.empty())
        lines.push_back(said(QT_TRANSLATE_NOOP("review", "Legality: %1 rules looked at, none fails: %2"),
            {QString::number(legal), ReviewRules::shipped().legality().text()}));
    if (score.standard > Points())
        lines.push_back(said(QT_TRANSLATE_NOOP("review", "Standard: %1 of %2 points: %3 × %1 ÷ %2 = %4"),
            {score.got.text(), score.standard.text(), ReviewRules::shipped().normative().text(),
                portion(score.got, score.standard).text()}));
    if (score.bonus > Points())
        lines.push_back(
            said(QT_TRANSLATE_NOOP("review", "Bonus: %1 points, added to the points got"), {score.bonus.text()}));
    lines.push_back(said(QT_TRANSLATE_NOOP("review", "Faults of the paper: −%1"), {score.deducted.text()}));
    lines.push_back(
        said(QT_TRANSLATE_NOOP("review",
                 "A whole file of this kind has %1 standard points; documents this file does not have take no part."),
            {score.base.text()}));
    if (score.open > 0)
        lines.push_back(said(QT_TRANSLATE_NOOP("review", "%1 rules wait for the reviewer and take no part yet."),
            {QString::number(score.open)}));
    if (score.advised > Points())
        lines.push_back(
            said(QT_TRANSLATE_NOOP("review", "Beside the standard: %1 points proposed to be taken off, not counted"),
                {score.advised.text()}));
}

} // namespace

Points RulePoint::lost() const
{
    if (verdict() != Verdict::Failed)
        return {};
    return answer ? answer->lost() : rule->points;
}

Score scoreOf(std::span<const RulePoint> points, FileKind kind)
{
    Score out;
    out.base = ReviewRules::shipped().baseOf(kind);
    int legal = 0;
    for (const RulePoint &point : points) {
        const Verdict verdict = point.verdict();
        out.open += verdict == Verdict::Manual ? 1 : 0;
        if (verdict == Verdict::Manual || verdict == Verdict::NotApplicable)
            continue;
        switch (point.rule->counts) {
        case Counts::Veto:
            ++legal;
            if (verdict == Verdict::Failed)
                out.vetoes.push_back(&point);
            break;
        case Counts::Standard:
            add(out.standard, point.rule->points);
            add(out.got, {point.rule->points.hundredths - point.lost().hundredths});
            break;
        case Counts::Deduction:
            add(out.deducted, point.lost());
            break;
        case Counts::Bonus:
            if (verdict == Verdict::Met)
                add(out.bonus, point.rule->points);
            break;
        case Counts::Advice:
            add(out.advised, point.lost());
            break;
        }
    }
    if (!out.vetoes.empty())
        out.total = Points();
    else if (out.standard > Points())
        out.total = total({out.got.hundredths + out.bonus.hundredths}, out.standard, out.deducted);
    if (out.total)
        out.grade = &ReviewRules::shipped().gradeOf(*out.total);
    explain(out, legal);
    return out;
}

} // namespace qilian::review
