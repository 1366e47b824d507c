#include "core/supervision/OverdueMatter.h"

#include "core/access/Officer.h"
#include "core/casework/CaseWork.h"

#include <algorithm>
#include <array>

namespace qilian::supervision {
namespace {

using Kind = OverdueEntry::Kind;

constexpr std::array kKinds{
    std::pair{Kind::Explanation, "explanation"},
    std::pair{Kind::Instruction, "instruction"},
    std::pair{Kind::Settled, "settled"},
};

constexpr int kLongestText = 2000;

Error refused(const char *text)
{
    return {Error::Code::Refused, {"supervision", text, {}}, {}};
}

Error invalid(const char *text)
{
    return {Error::Code::Invalid, {"supervision", text, {}}, {}};
}

Message reasonOf(Kind kind)
{
    switch (kind) {
    case Kind::Explanation:
        return {"supervision", QT_TRANSLATE_NOOP("supervision", "Explain a missed last day"), {}};
    case Kind::Instruction:
        return {"supervision", QT_TRANSLATE_NOOP("supervision", "Instruct on a missed last day"), {}};
    case Kind::Settled:
        return {"supervision", QT_TRANSLATE_NOOP("supervision", "Settle a missed last day"), {}};
    }
    Q_UNREACHABLE();
}

/// Where only the nearest last day of a case is known, its record is not: then rule and day tell.
bool isAbout(const OverdueEntry &entry, const DueItem &item)
{
    const bool sameRecord = entry.of == item.of || entry.of.isNull() || item.of.isNull();
    return entry.rule == item.rule && entry.lastDay == item.lastDay && sameRecord;
}

Result<void> mayWrite(const access::Officer &officer, const casework::Case &one, Kind kind)
{
    const bool inCharge = one.officers.contains(officer.id.text());
    if (kind == Kind::Explanation) {
        if (!inCharge)
            return refused(QT_TRANSLATE_NOOP("supervision", "Only an officer in charge of the case explains why."));
        return {};
    }
    if (inCharge || (!officer.has(access::Role::Supervisor) && !officer.has(access::Role::Decider)))
        return refused(QT_TRANSLATE_NOOP(
            "supervision", "Only a supervisor or a head who is not in charge of the case can instruct or settle."));
    return {};
}

} // namespace

QString enumText(Kind kind)
{
    return QString::fromLatin1(kKinds[std::size_t(kind)].second);
}

std::optional<Kind> enumFrom(Kind, QStringView text)
{
    for (const auto &[kind, name] : kKinds) {
        if (text == QLatin1String(name))
            return kind;
    }
    return std::nullopt;
}

const record::Description<OverdueEntry> &OverdueEntry::description()
{
    static const auto kEntry = record::describe<OverdueEntry>("overdue_entry")
                                   .field("case_id", &OverdueEntry::caseId)
                                   .field("rule", &OverdueEntry::rule)
                                   .field("of_record", &OverdueEntry::of)
                                   .field("last_day", &OverdueEntry::lastDay)
                                   .field("kind", &OverdueEntry::kind)
                                   .field("text", &OverdueEntry::text, record::Searchable)
                                   .field("officer", &OverdueEntry::officer)
                                   .field("officer_name", &OverdueEntry::officerName)
                                   .field("said_on", &OverdueEntry::on)
                                   .index({"case_id", "id"})
                                   .appendOnly();
    return kEntry;
}

OverdueMatter::State OverdueMatter::state() const
{
    State out = State::Open;
    for (const OverdueEntry &one : entries) {
        if (one.kind == Kind::Settled)
            return State::Settled;
        out = one.kind == Kind::Instruction ? State::Instructed : State::Explained;
    }
    return out;
}

Result<OverdueMatters> overdueMatters(
    const store::Reader &reader, const Uuid &officer, const QString &area, QDate today, int wholeCases)
{
    const auto due = dueBetween(reader, {{}, today.addDays(-1), officer}, area, today, wholeCases);
    if (!due)
        return due.error();
    OverdueMatters out;
    out.nearestOnly = due->nearestOnly;
    for (const DueItem &item : due->items) {
        if (!item.ofAgency)
            continue;
        auto entries =
            reader.records<OverdueEntry>("supervision/overdue_entries_of_case", {{"case", item.caseId.uuid().bytes()}});
        if (!entries)
            return entries.error();
        std::erase_if(*entries, [&item](const OverdueEntry &one) { return !isAbout(one, item); });
        out.matters.push_back({item, int(item.lastDay.daysTo(today)), std::move(*entries)});
    }
    return out;
}

Result<store::CommitReceipt> addEntry(
    store::Workspace &workspace, const store::Actor &actor, const DueItem &due, Kind kind, const QString &text)
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("supervision", "Write a sentence: it is read later without you."));
    if (said.size() > kLongestText)
        return invalid(QT_TRANSLATE_NOOP("supervision", "Keep it within 2,000 characters."));
    const store::Reader reader = workspace.reader();
    const auto officer = reader.get(Id<access::Officer>(actor.officer));
    if (!officer || !officer->active)
        return refused(QT_TRANSLATE_NOOP("supervision", "Only an officer of the bureau can do this. Log in as one."));
    const auto one = reader.get(due.caseId);
    if (!one)
        return one.error();
    if (const Result<void> may = mayWrite(*officer, *one, kind); !may)
        return may.error();
    OverdueEntry entry;
    entry.id = Id<OverdueEntry>::create();
    entry.caseId = due.caseId;
    entry.rule = due.rule;
    entry.of = due.of;
    entry.lastDay = due.lastDay;
    entry.kind = kind;
    entry.text = said;
    entry.officer = actor.officer;
    entry.officerName = officer->name;
    entry.on = casework::todayOf(workspace);
    auto work = workspace.begin(actor, reasonOf(kind));
    work.put(entry);
    return work.commit();
}

} // namespace qilian::supervision
