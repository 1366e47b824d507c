#include "core/supervision/DueList.h"

#include "core/casework/RunningDeadlines.h"

#include <algorithm>
#include <tuple>

namespace qilian::supervision {
namespace {

constexpr int kMost = 5000; // rows of one answer

DueItem itemOf(const store::Row &row)
{
    DueItem out;
    out.caseId = row.id<casework::Case>("id");
    out.number = row.text("number");
    out.partyName = row.text("party_name");
    out.cause = row.text("cause");
    out.stage = row.value<casework::Stage>("stage");
    out.rule = row.text("due_rule");
    out.lastDay = row.date("due_on");
    return out;
}

Result<void> addAll(
    std::vector<DueItem> &out, const store::Reader &reader, const DueItem &nearest, const QString &area, QDate today)
{
    const auto file = casework::readCaseFile(reader, nearest.caseId, area);
    if (!file)
        return file.error();
    for (const casework::RunningDeadline &running : casework::runningDeadlines(*file, today)) {
        const casework::DeadlineRule &rule = running.deadline.rule;
        if (running.met || rule.kind != casework::DeadlineKind::Period || !running.deadline.lastDay.isValid())
            continue;
        DueItem item = nearest;
        item.rule = rule.id;
        item.of = running.of;
        item.about = running.about;
        item.ofAgency = rule.holder == QLatin1String("agency");
        item.lastDay = running.deadline.lastDay;
        item.provisional = running.deadline.provisional;
        out.push_back(std::move(item));
    }
    return {};
}

} // namespace

QString DueItem::name() const
{
    const auto known = casework::DeadlineRules::shipped().find(rule);
    const QString words = known ? known->name.inWords() : rule;
    return of.isNull() ? words : QStringLiteral("%1（%2）").arg(words, about.inWords());
}

Result<DueItems> dueBetween(
    const store::Reader &reader, const DueQuery &query, const QString &area, QDate today, int wholeCases)
{
    const auto nearest = reader.rows<DueItem>("supervision/due_until",
        {{"until", query.until.toString(Qt::ISODate)},
            {"officer", query.officer.isNull() ? QStringLiteral("") : u'%' + query.officer.text() + u'%'},
            {"limit", kMost}},
        itemOf);
    if (!nearest)
        return nearest.error();
    DueItems out;
    out.nearestOnly = int(nearest->size()) > wholeCases;
    for (const DueItem &one : *nearest) {
        if (out.nearestOnly)
            out.items.push_back(one);
        else if (const Result<void> added = addAll(out.items, reader, one, area, today); !added)
            return added.error();
    }
    std::erase_if(out.items, [&query](const DueItem &one) {
        return one.lastDay > query.until || (query.from.isValid() && one.lastDay < query.from);
    });
    std::stable_sort(out.items.begin(), out.items.end(), [](const DueItem &a, const DueItem &b) {
        return std::tuple(a.lastDay, !a.ofAgency) < std::tuple(b.lastDay, !b.ofAgency);
    });
    return out;
}

} // namespace qilian::supervision
