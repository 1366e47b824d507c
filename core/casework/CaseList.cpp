#include "core/casework/CaseList.h"

#include <limits>

namespace qilian::casework {
namespace {

QString likePattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

const char *queryOf(const CaseFilter &filter)
{
    switch (filter.order) {
    case CaseFilter::Order::Updated:
        // a lead has the first stage, which is not written: no index knows it
        return filter.stage.value_or(Stage::Lead) == Stage::Lead ? "casework/list_by_updated"
                                                                 : "casework/list_by_stage";
    case CaseFilter::Order::Filed:
        return "casework/list_by_filed";
    case CaseFilter::Order::Due:
        return "casework/list_by_due";
    }
    Q_UNREACHABLE();
}

/// Before the first row of the order.
QVariant firstKey(CaseFilter::Order order)
{
    if (order == CaseFilter::Order::Updated)
        return std::numeric_limits<qint64>::max();
    return order == CaseFilter::Order::Filed ? QStringLiteral("9999-12-31") : QString();
}

QString keyOf(const CaseRow &row, CaseFilter::Order order)
{
    if (order == CaseFilter::Order::Updated)
        return QString::number(row.updatedAt.toMSecsSinceEpoch());
    return (order == CaseFilter::Order::Filed ? row.filedOn : row.dueOn).toString(Qt::ISODate);
}

CaseRow makeRow(const store::Row &row)
{
    CaseRow out;
    out.id = row.id<Case>("id");
    out.number = row.text("number");
    out.cause = row.text("cause");
    out.partyName = row.text("party_name");
    out.stage = row.value<Stage>("stage");
    out.officers = row.value<QStringList>("officers");
    out.filedOn = row.date("filed_on");
    out.dueOn = row.date("due_on");
    out.dueRule = row.text("due_rule");
    out.updatedAt = row.instant("updated_at_ms");
    out.contested = row.flag("contested");
    return out;
}

} // namespace

Result<CasePage> caseList(
    const store::Reader &reader, const CaseFilter &filter, const std::optional<CaseCursor> &after, int limit)
{
    const auto order = filter.order;
    const bool ascending = order == CaseFilter::Order::Due;
    QVariant key = firstKey(order);
    QByteArray id = ascending ? QByteArray() : QByteArray(16, char(0xff));
    if (after) {
        key = order == CaseFilter::Order::Updated ? QVariant(after->key.toLongLong()) : QVariant(after->key);
        id = after->id.uuid().bytes();
    }
    auto rows = reader.rows<CaseRow>(queryOf(filter),
        {{"key", key}, {"id", id}, {"stage", filter.stage ? enumText(*filter.stage) : QStringLiteral("")},
            {"officer", filter.officer.isNull() ? QStringLiteral("") : likePattern(filter.officer.text())},
            {"text", filter.text.trimmed().isEmpty() ? QStringLiteral("") : likePattern(filter.text.trimmed())},
            {"limit", limit + 1}},
        makeRow);
    if (!rows)
        return rows.error();
    CasePage page{std::move(*rows), {}};
    if (int(page.rows.size()) > limit) {
        page.rows.pop_back();
        page.next = CaseCursor{order, keyOf(page.rows.back(), order), page.rows.back().id};
    }
    return page;
}

Result<std::vector<Case>> casesOf(const store::Reader &reader, const record::Ref &party, int limit)
{
    return reader.records<Case>("casework/of_party", {{"party", party.text()}, {"limit", limit}});
}

} // namespace qilian::casework
