#include "core/review/YearReview.h"

#include "core/base/Rational.h"

#include <algorithm>

namespace qilian::review {
namespace {

YearRow rowOf(const casework::Case &one, const Review &review)
{
    YearRow out;
    out.id = one.id;
    out.number = one.number;
    out.party = one.partyName;
    out.cause = one.cause;
    out.stage = one.stage;
    out.score = review.score.total;
    out.grade = review.score.grade;
    out.open = review.score.open;
    for (const RulePoint &point : *review.points) {
        if (point.verdict() == Verdict::Failed)
            (point.rule->severity == Severity::Veto ? out.vetoes : out.faults).append(point.rule->id);
    }
    return out;
}

void count(YearReview &year)
{
    std::map<QString, int> often;
    qint64 sum = 0;
    qint64 scored = 0;
    for (const YearRow &row : year.rows) {
        for (const QString &rule : row.vetoes + row.faults)
            ++often[rule];
        sum += row.score.value_or(Points()).hundredths;
        scored += row.score ? 1 : 0;
    }
    for (const ReviewRule &rule : ReviewRules::shipped().all()) {
        if (const auto at = often.find(rule.id); at != often.end())
            year.faults.push_back({&rule, at->second});
    }
    std::stable_sort(year.faults.begin(), year.faults.end(),
        [](const CommonFault &a, const CommonFault &b) { return a.cases > b.cases; });
    if (scored == 0)
        return;
    const auto average = Rational::of(sum, scored);
    year.average = Points{average ? int(average->rounded(Rounding::HalfUp).value_or(0)) : 0};
}

} // namespace

int YearReview::countOf(const Grade &grade) const
{
    return int(std::count_if(
        rows.begin(), rows.end(), [&grade](const YearRow &row) { return row.grade && *row.grade == grade; }));
}

Result<YearReview> reviewYear(const store::Reader &reader, const YearQuestion &question, const QString &area,
    QDate today, std::stop_token stop, const OnProgress &progress)
{
    const auto ids = reader.rows<Id<casework::Case>>("review/cases_of_year",
        {{"from", QDate(question.year, 1, 1).toString(Qt::ISODate)},
            {"until", QDate(question.year, 12, 31).toString(Qt::ISODate)}, {"closed", question.closedOnly ? 1 : 0}},
        [](const store::Row &row) { return row.id<casework::Case>("id"); });
    if (!ids)
        return ids.error();
    YearReview out;
    out.question = question;
    out.on = today;
    for (const Id<casework::Case> &id : *ids) {
        if (stop.stop_requested()) {
            out.stopped = true;
            break;
        }
        const auto file = casework::readCaseFile(reader, id, area);
        if (!file)
            return file.error();
        const auto review = reviewFile(reader, *file, today);
        if (!review)
            return review.error();
        out.rows.push_back(rowOf(file->one, *review));
        if (progress)
            progress(int(out.rows.size()), int(ids->size()));
    }
    count(out);
    return out;
}

} // namespace qilian::review
