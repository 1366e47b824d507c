#include "core/inspection/InspectionList.h"

namespace qilian::inspection {

namespace {

TaskRow rowOf(const store::Row &row)
{
    return {row.id<InspectionTask>("id"), row.text("title"), row.ref("enterprise"), row.text("enterprise_name"),
        row.value<TaskSource>("source"), row.value<TaskState>("state"), row.date("planned_on"),
        row.instant("started_at_ms"), row.flag("contested")};
}

} // namespace

Result<TaskPage> taskPage(
    const store::Reader &reader, std::optional<TaskState> state, const std::optional<TaskCursor> &after, int limit)
{
    store::Bindings values{{"limit", limit + 1}};
    if (after)
        values.add("planned_on", after->plannedOn).add("id", after->id.uuid().bytes());
    else if (state)
        values.add("planned_on", QStringLiteral("0000-00-00")).add("id", QByteArray(16, '\0'));
    else
        values.add("planned_on", QStringLiteral("9999-99-99")).add("id", QByteArray(16, '\xFF'));
    if (state)
        values.add("state", enumText(*state));
    auto rows = reader.rows<TaskRow>(state ? "inspection/page_of_state" : "inspection/page_recent", values, rowOf);
    if (!rows)
        return rows.error();
    TaskPage page{std::move(*rows), std::nullopt};
    if (qsizetype(page.rows.size()) > limit) {
        page.rows.pop_back();
        if (!page.rows.empty())
            page.next = TaskCursor{page.rows.back().plannedOn, page.rows.back().id};
    }
    return page;
}

Result<std::vector<InspectionTask>> tasksOf(
    const store::Reader &reader, const record::Ref &enterprise, QDate from, QDate until, int limit)
{
    return reader.records<InspectionTask>("inspection/of_enterprise",
        {{"enterprise", enterprise.text()}, {"from", from}, {"until", until}, {"limit", limit}});
}

} // namespace qilian::inspection
