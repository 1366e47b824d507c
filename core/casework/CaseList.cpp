#include "core/casework/CaseList.h"

#include "core/base/HanText.h"

#include <limits>

namespace qilian::casework {
namespace {

// Three ways to a page of cases that hold what is typed, each quick where the others are not: where many hold it, the
// first rows of the list are looked at one by one; where few do, the full text names them and they are put in
// order; in between the list is walked and each row looked up in what the full text has named.
constexpr int kLookedAt = 4; // times a page
constexpr std::size_t kFew = 3500;
constexpr std::size_t kMany = 5000; // the full text is asked within the walk
constexpr std::size_t kSample = 100;

const char *walkOf(const CaseFilter &filter)
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

const char *findOf(CaseFilter::Order order)
{
    switch (order) {
    case CaseFilter::Order::Updated:
        return "casework/found_by_updated";
    case CaseFilter::Order::Filed:
        return "casework/found_by_filed";
    case CaseFilter::Order::Due:
        return "casework/found_by_due";
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

QVariant boundKey(const QString &key, CaseFilter::Order order)
{
    return order == CaseFilter::Order::Updated ? QVariant(key.toLongLong()) : QVariant(key);
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

/// Rows among the first of the list; no value where too few hold the words for that.
Result<std::optional<std::vector<CaseRow>>> amongFirst(
    const store::Reader &reader, const CaseFilter &filter, const store::Bindings &bindings, int limit)
{
    std::vector<CaseRow> out;
    store::Bindings from = store::Bindings(bindings).add("sids", QStringLiteral("")).add("words", QStringLiteral(""));
    for (const int times : {1, kLookedAt - 1}) {
        auto rows = reader.rows<CaseRow>(walkOf(filter), store::Bindings(from).add("limit", limit * times), makeRow);
        if (!rows)
            return rows.error();
        const bool ended = int(rows->size()) < limit * times;
        if (!ended)
            from.add("key", boundKey(keyOf(rows->back(), filter.order), filter.order))
                .add("id", rows->back().id.uuid().bytes());
        for (CaseRow &row : *rows) {
            const Result<bool> holds = reader.holds(Case::description().ref(row.id), filter.text);
            if (!holds)
                return holds.error();
            if (*holds)
                out.push_back(std::move(row));
            if (int(out.size()) == limit)
                break;
        }
        if (ended || int(out.size()) == limit)
            return std::optional(std::move(out));
        if (int(out.size()) * kLookedAt < limit)
            break;
    }
    return std::optional<std::vector<CaseRow>>();
}

QString jsonArray(const std::vector<qint64> &sids, std::size_t step = 1)
{
    QString out(u'[');
    for (std::size_t i = 0; i < sids.size(); i += step)
        out += (i == 0 ? QString() : QStringLiteral(",")) + QString::number(sids[i]);
    return out + u']';
}

/// Whether it is quicker to put in order what was found than to walk the list. Other records hold the words as well:
/// how many are cases is told from a sample.
Result<bool> areFew(const store::Reader &reader, const std::vector<qint64> &sids)
{
    if (sids.size() <= kFew)
        return true;
    const std::size_t step = sids.size() / kSample;
    const auto cases = reader.rows<qint64>("casework/cases_among", {{"sids", jsonArray(sids, step)}},
        [](const store::Row &row) { return row.integer("cases"); });
    return cases ? Result<bool>(std::size_t(cases->front()) * step <= kFew) : cases.error();
}

Result<std::vector<CaseRow>> rowsHolding(
    const store::Reader &reader, const CaseFilter &filter, store::Bindings bindings, int limit)
{
    const QString words = HanText::ftsQuery(filter.text);
    if (words.isEmpty())
        return std::vector<CaseRow>(); // signs alone, which nothing holds
    auto first = amongFirst(reader, filter, bindings, limit);
    if (!first)
        return first.error();
    if (*first)
        return **std::move(first);
    const auto sids = reader.rows<qint64>("casework/found_sids", {{"words", words}, {"limit", qint64(kMany + 1)}},
        [](const store::Row &row) { return row.integer("sid"); });
    if (!sids)
        return sids.error();
    bindings.add("limit", limit);
    if (sids->size() > kMany)
        return reader.rows<CaseRow>(
            walkOf(filter), bindings.add("words", words).add("sids", QStringLiteral("")), makeRow);
    const Result<bool> few = areFew(reader, *sids);
    if (!few)
        return few.error();
    bindings.add("sids", jsonArray(*sids));
    return *few ? reader.rows<CaseRow>(findOf(filter.order), bindings, makeRow)
                : reader.rows<CaseRow>(walkOf(filter), bindings.add("words", QStringLiteral("")), makeRow);
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
        key = boundKey(after->key, order);
        id = after->id.uuid().bytes();
    }
    store::Bindings bindings{{"key", key}, {"id", id},
        {"stage", filter.stage ? enumText(*filter.stage) : QStringLiteral("")},
        {"officer", filter.officer.isNull() ? QStringLiteral("") : u'%' + filter.officer.text() + u'%'}};
    Result<std::vector<CaseRow>> rows = filter.text.trimmed().isEmpty()
        ? reader.rows<CaseRow>(walkOf(filter),
            bindings.add("sids", QStringLiteral("")).add("words", QStringLiteral("")).add("limit", limit + 1), makeRow)
        : rowsHolding(reader, filter, bindings, limit + 1);
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
