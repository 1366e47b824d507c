#include "core/review/Review.h"

#include "core/review/Checks.h"

#include <algorithm>

namespace qilian::review {

const RulePoint *Review::find(QStringView rule) const
{
    const auto at =
        std::find_if(points->begin(), points->end(), [rule](const RulePoint &point) { return point.rule->id == rule; });
    return at == points->end() ? nullptr : &*at;
}

std::vector<const RulePoint *> Review::inOrder() const
{
    std::vector<const RulePoint *> out;
    for (const RulePoint &point : *points) {
        if (point.verdict() != Verdict::NotApplicable || point.answer)
            out.push_back(&point);
    }
    std::stable_sort(out.begin(), out.end(), [](const RulePoint *a, const RulePoint *b) {
        const auto rank = [](const RulePoint *point) {
            const bool weighs = point->verdict() == Verdict::Failed || point->verdict() == Verdict::Manual;
            return std::pair(int(point->verdict()), weighs ? int(point->rule->severity) : 0);
        };
        return rank(a) < rank(b);
    });
    return out;
}

Review reviewOf(const ReviewedFile &file, const std::vector<ReviewAnswer> &answers)
{
    Review out;
    out.kind = file.mainKind();
    out.on = file.today();
    out.state = stateOf(file.file());
    std::vector<RulePoint> points;
    for (const ReviewRule &rule : ReviewRules::shipped().all()) {
        RulePoint point{&rule, look(rule, file), {}, false};
        const auto answer = std::find_if(
            answers.begin(), answers.end(), [&rule](const ReviewAnswer &one) { return one.rule == rule.id; });
        if (answer != answers.end()) {
            point.answer = *answer;
            point.stale = answer->state != out.state;
        }
        points.push_back(std::move(point));
    }
    out.points = std::make_shared<const std::vector<RulePoint>>(std::move(points));
    out.score = scoreOf(*out.points, out.kind);
    return out;
}

Result<Review> reviewFile(const store::Reader &reader, const casework::CaseFile &file, QDate today)
{
    auto others = otherCasesOf(reader, file);
    if (!others)
        return others.error();
    const auto answers = answersOf(reader, file.one.id);
    if (!answers)
        return answers.error();
    return reviewOf(ReviewedFile(file, today, std::move(*others)), *answers);
}

Result<Review> reviewCase(const store::Reader &reader, const Id<casework::Case> &id, const QString &area, QDate today)
{
    const auto file = casework::readCaseFile(reader, id, area);
    if (!file)
        return file.error();
    return reviewFile(reader, *file, today);
}

} // namespace qilian::review
