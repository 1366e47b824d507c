#include "core/performance/AddedPenalty.h"

#include <algorithm>
#include <set>

namespace qilian::performance {

namespace {

/// Sum of the parts up to a day, that day included.
qint64 fenBy(const std::vector<Instalment> &parts, QDate day)
{
    qint64 out = 0;
    for (const Instalment &part : parts) {
        if (part.due <= day)
            out += part.amount.fen();
    }
    return out;
}

/// The day's base: due before it, and not paid before it. The day of a payment still counts on what was owed then.
qint64 baseOn(const AddedPenaltyFacts &facts, QDate day)
{
    const QDate before = day.addDays(-1);
    return std::max<qint64>(0, fenBy(facts.due, before) - fenBy(facts.paid, before));
}

/// What fell overdue up to the day before: part by part, what was not paid when it was due.
qint64 overdueBefore(const AddedPenaltyFacts &facts, QDate day)
{
    qint64 out = 0;
    for (const Instalment &part : facts.due) {
        if (part.due >= day)
            continue;
        const qint64 unpaid = fenBy(facts.due, part.due) - fenBy(facts.paid, part.due);
        out += std::clamp<qint64>(unpaid, 0, part.amount.fen());
    }
    return out;
}

const Pause *pauseOn(const AddedPenaltyFacts &facts, QDate day)
{
    const auto at = std::find_if(facts.pauses.begin(), facts.pauses.end(),
        [day](const Pause &one) { return one.from <= day && (!one.until.isValid() || day <= one.until); });
    return at == facts.pauses.end() ? nullptr : &*at;
}

/// The first days on which something may change, up to `last`.
std::set<QDate> turns(const AddedPenaltyFacts &facts, QDate last)
{
    std::set<QDate> out;
    const auto add = [&](QDate day) {
        if (day.isValid() && day <= last)
            out.insert(day);
    };
    for (const Instalment &part : facts.due)
        add(part.due.addDays(1));
    for (const Instalment &part : facts.paid)
        add(part.due.addDays(1));
    for (const Pause &pause : facts.pauses) {
        add(pause.from);
        add(pause.until.isValid() ? pause.until.addDays(1) : QDate());
    }
    return out;
}

} // namespace

AddedPenalty addedPenalty(const AddedPenaltyFacts &facts, const AddedPenaltyRule &rule, QDate day)
{
    AddedPenalty out;
    Wide hundredths = 0; // of a fen
    const std::set<QDate> starts = turns(facts, day);
    for (auto at = starts.begin(); at != starts.end(); ++at) {
        const auto next = std::next(at);
        AddedPenaltyRow row;
        row.from = *at;
        row.until = next == starts.end() ? day : next->addDays(-1);
        const qint64 base = baseOn(facts, row.from);
        const qint64 cap = overdueBefore(facts, row.from) / 100 * rule.capPercent
            + overdueBefore(facts, row.from) % 100 * rule.capPercent / 100;
        out.cap = Money::fromFen(cap);
        if (base == 0)
            continue;
        row.days = int(row.from.daysTo(row.until)) + 1;
        row.base = Money::fromFen(base);
        const qint64 before = qint64(hundredths / 100);
        if (const Pause *pause = pauseOn(facts, row.from)) {
            row.paused = pause->why;
        } else {
            const Wide daily = Wide(base) * rule.percentPerDay;
            const Wide left = Wide(cap) * 100 - hundredths;
            const Wide toCap = (left + daily - 1) / daily; // days until the cap is reached
            row.capped = toCap <= row.days;
            if (row.capped && !out.cappedOn.isValid())
                out.cappedOn = row.from.addDays(std::max<qint64>(0, qint64(toCap) - 1));
            if (!row.capped)
                out.cappedOn = {}; // more fell overdue since
            hundredths += std::min(daily * row.days, left);
            out.days += row.days;
        }
        row.sum = Money::fromFen(qint64(hundredths / 100));
        row.added = Money::fromFen(row.sum.fen() - before);
        out.rows.push_back(row);
    }
    out.total = Money::fromFen(qint64(hundredths / 100));
    return out;
}

} // namespace qilian::performance
