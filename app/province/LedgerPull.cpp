// The side of the ledger that gives entries.
#include "app/province/Ledger.h"

#include "core/sync/Protocol.h"

#include <QJsonArray>
#include <set>

namespace qilian::province {

namespace {

using sync::Problem;
using Type = Problem::Type;

constexpr int kReceiptsAtOnce = 1000;

struct Part {
    const char *query;
    int key;
};

Part partOf(const sync::Scope &scope)
{
    const int area = scope.area.toInt();
    switch (scope.level) {
    case sync::Level::County:
        return {"journal_after_county", area};
    case sync::Level::City:
        return {"journal_after_city", area / 100};
    case sync::Level::Province:
        return {"journal_after_province", area / 10'000};
    }
    Q_UNREACHABLE();
}

std::pair<int, int> areasOf(const sync::Scope &scope)
{
    const int area = scope.area.toInt();
    const int span = scope.level == sync::Level::County ? 1 : scope.level == sync::Level::City ? 100 : 10'000;
    return {area, area + span - 1};
}

/// The areas above a device's own, the widest first: what is published to them is for that device too.
std::vector<int> areasAbove(const sync::Scope &scope)
{
    const int area = scope.area.toInt();
    switch (scope.level) {
    case sync::Level::County:
        return {area / 10'000 * 10'000, area / 100 * 100};
    case sync::Level::City:
        return {area / 10'000 * 10'000};
    case sync::Level::Province:
        return {};
    }
    Q_UNREACHABLE();
}

/// Where a snapshot stands: "<position it is taken at>-<area>-<last record in hex>".
struct SnapshotCursor {
    qint64 until = 0;
    int area = 0;
    QByteArray record;

    static std::optional<SnapshotCursor> parse(const QByteArray &text)
    {
        const QList<QByteArray> parts = text.split('-');
        SnapshotCursor cursor;
        bool untilGood = false;
        bool areaGood = false;
        if (parts.size() != 3)
            return std::nullopt;
        cursor.until = parts[0].toLongLong(&untilGood);
        cursor.area = parts[1].toInt(&areaGood);
        cursor.record = QByteArray::fromHex(parts[2]);
        return untilGood && areaGood && cursor.until >= 0 && cursor.record.size() <= 16 ? std::optional(cursor)
                                                                                        : std::nullopt;
    }
    QByteArray text() const
    {
        return QByteArray::number(until) + '-' + QByteArray::number(area) + '-' + record.toHex();
    }
};

/// The entries of a record that still count: those that hold a value, won or lost, that no later one has replaced.
std::vector<QByteArray> stillCounting(std::vector<QByteArray> entries, const record::Schema &schema)
{
    std::vector<record::Change> changes;
    for (const QByteArray &entry : entries) {
        Result<record::Change> change = record::open(entry, record::ChainDigest::Sha256);
        if (!change)
            change = record::open(entry, record::ChainDigest::Sm3);
        if (!change)
            return entries; // what cannot be judged is given whole
        changes.push_back(*std::move(change));
    }
    const record::Kind *kind = schema.kind(changes.front().kind);
    if (!kind)
        return entries;
    std::set<record::Version> held;
    for (const auto &[name, field] : record::merge(*kind, changes).fields) {
        held.insert(field.winner.version);
        for (const record::Head &loser : field.losers)
            held.insert(loser.version);
    }
    std::vector<QByteArray> out;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (changes[i].op != record::Op::Read && held.contains(changes[i].version()))
            out.push_back(std::move(entries[i]));
    }
    return out;
}

} // namespace

Outcome<Pull> Ledger::after(const Device &device, qint64 after, qint64 have, int limit)
{
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const Part part = partOf(device.scope);
    const Result<QSqlQuery *> rows = (*connection)->run(part.query, {device.no, have, part.key, after, limit});
    if (!rows)
        return unavailable(rows.error());
    const std::vector<int> above = areasAbove(device.scope);
    QSqlQuery *published = nullptr;
    if (!above.empty()) {
        const auto [from, to] = areasOf(device.scope);
        const Result<QSqlQuery *> found =
            (*connection)->run("publications_after", {after, above.front(), above.back(), from, to, limit});
        if (!found)
            return unavailable(found.error());
        published = *found;
    }
    bool own = (*rows)->next();
    bool others = published && published->next();
    Pull pull;
    qint64 last = after;
    int count = 0;
    while (count < limit && (own || others)) { // both in the order of the journal
        QSqlQuery &next =
            !others || (own && (*rows)->value(0).toLongLong() < published->value(0).toLongLong()) ? **rows : *published;
        ++count;
        const QByteArray entry = next.value(1).toByteArray();
        if (!pull.batch.isEmpty() && pull.batch.bytes() + entry.size() + 1 > sync::kBatchBytes) {
            count = limit;
            break;
        }
        last = next.value(0).toLongLong();
        if (!entry.isEmpty())
            pull.batch.add(entry);
        (&next == *rows ? own : others) = next.next();
    }
    (*rows)->finish();
    if (published)
        published->finish();
    pull.next = QByteArray::number(last);
    pull.more = count == limit;
    return pull;
}

Outcome<Pull> Ledger::snapshot(const Device &device, const sync::Scope &part, const QByteArray &text, int limit)
{
    if (!device.scope.covers(part.area) || part.level > device.scope.level)
        return Problem::of(Type::OutOfArea, {part.area, device.scope.area});
    const Result<Connection *> here = m_database.here();
    if (!here)
        return unavailable(here.error());
    Connection &connection = **here;
    SnapshotCursor cursor;
    if (text.isEmpty()) {
        const Result<qint64> position = latest();
        if (!position)
            return unavailable(position.error());
        cursor = {*position, 0, {}};
    } else if (const auto given = SnapshotCursor::parse(text)) {
        cursor = *given;
    } else {
        return Problem::of(Type::BadRequest, {QStringLiteral("cursor")});
    }

    Pull pull;
    const auto [from, to] = areasOf(part);
    std::vector<int> above = areasAbove(part); // their codes are below all of the part's own
    std::erase_if(above, [&](int area) { return area < cursor.area; });
    for (int next = std::max(from, cursor.area);;) {
        const bool published = !above.empty();
        int area = 0;
        if (published) {
            area = above.front();
            above.erase(above.begin());
        } else {
            const Result<QVariant> found = connection.one("area_from", {next, to});
            if (!found)
                return unavailable(found.error());
            if (found->isNull())
                break;
            area = found->toInt();
            next = area + 1;
        }
        if (area != cursor.area)
            cursor = {cursor.until, area, {}};
        const QByteArray after = cursor.record.isNull() ? QByteArray("") : cursor.record;
        const Result<QSqlQuery *> rows = published
            ? connection.run("published_after", {area, after, from, to, limit, cursor.until})
            : connection.run("records_after", {area, after, limit, cursor.until});
        if (!rows)
            return unavailable(rows.error());
        int records = 0;
        QByteArray record;
        std::vector<QByteArray> entries;
        bool room = true;
        const auto take = [&] {
            if (record.isNull())
                return;
            room = addRecord(pull.batch, std::exchange(entries, {}));
            if (room)
                cursor.record = record;
            room = room && pull.batch.size() < limit && pull.batch.bytes() < sync::kBatchBytes / 2;
        };
        while (room && (*rows)->next()) {
            if (const QByteArray id = (*rows)->value(0).toByteArray(); id != record) {
                take();
                record = id;
                ++records;
            }
            if (const QByteArray entry = (*rows)->value(1).toByteArray(); !entry.isEmpty())
                entries.push_back(entry);
        }
        (*rows)->finish();
        if (room)
            take();
        if (!room || records == limit) {
            pull.next = cursor.text();
            pull.more = true;
            return pull;
        }
    }
    pull.next = QByteArray::number(cursor.until);
    return pull;
}

bool Ledger::addRecord(sync::Batch &batch, std::vector<QByteArray> entries) const
{
    if (entries.size() > 1)
        entries = stillCounting(std::move(entries), m_schema);
    if (qsizetype(entries.size())
        > sync::kMaxBatchEntries) // hundreds of rivals for one record: the earliest losers stay behind
        entries.erase(entries.begin(), entries.end() - sync::kMaxBatchEntries);
    qint64 bytes = 0;
    for (const QByteArray &entry : entries)
        bytes += entry.size() + 1;
    if (!batch.isEmpty()
        && (batch.size() + qsizetype(entries.size()) > sync::kMaxBatchEntries
            || batch.bytes() + bytes > sync::kBatchBytes))
        return false;
    for (const QByteArray &entry : entries) {
        if (batch.bytes() + entry.size() < sync::kMaxBatchBytes)
            batch.add(entry);
    }
    return true;
}

Outcome<QJsonObject> Ledger::receipts(const Device &device, qint64 after)
{
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const Result<QSqlQuery *> rows = (*connection)->run("receipts_after", {device.no, after, kReceiptsAtOnce});
    if (!rows)
        return unavailable(rows.error());
    QJsonArray receipts;
    while ((*rows)->next())
        receipts.append(
            sync::Receipt{device.chain.device, (*rows)->value(0).toLongLong(), (*rows)->value(1).toByteArray(),
                (*rows)->value(2).toLongLong(), m_key.publicKey(), (*rows)->value(3).toByteArray()}
                .toJson());
    (*rows)->finish();
    return QJsonObject{
        {QStringLiteral("receipts"), receipts}, {QStringLiteral("more"), receipts.size() == kReceiptsAtOnce}};
}

Result<qint64> Ledger::latest()
{
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return connection.error();
    const Result<QVariant> position = (*connection)->one("journal_latest");
    if (!position)
        return position.error();
    return position->toLongLong();
}

} // namespace qilian::province
