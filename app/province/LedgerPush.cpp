// The side of the ledger that takes entries.
#include "app/province/Ledger.h"

#include "core/base/Json.h"
#include "core/discretion/DecidedFine.h"
#include "core/sync/Protocol.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qilian::province {

namespace {

using sync::Problem;
using Type = Problem::Type;

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant blob(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()); // lives as long as the batch
}

Error damagedRecord(const Uuid &record)
{
    return {Error::Code::Damaged,
        {"province", QT_TRANSLATE_NOOP("province", "The server's database could not be read or written."), {}},
        record.text()};
}

/// Whether every device of the province receives what is written to this record, wherever that was. Only for kinds
/// whose entries name no person and no file, neither in a field nor in their reason.
bool isSharedInProvince(const record::Change &change)
{
    static const QStringList kShared{discretion::DecidedFine::description().kind().name};
    return change.op != record::Op::Read && kShared.contains(change.kind);
}

/// Nothing new was taken and nothing was here before: the whole batch goes back.
bool isWhollyRefused(const Problem &problem)
{
    switch (problem.type) {
    case Type::ClockAhead:
    case Type::UnknownKind:
        return false;
    default:
        return true;
    }
}

} // namespace

QJsonObject PushAnswer::toJson() const
{
    QJsonArray refusals;
    for (const Refused &one : refused)
        refusals.append(QJsonObject{{QStringLiteral("seq"), one.seq}, {QStringLiteral("problem"), one.problem}});
    return {{QStringLiteral("accepted"), accepted}, {QStringLiteral("known"), known},
        {QStringLiteral("last_seq"), lastSeq}, {QStringLiteral("head"), QString::fromLatin1(head)},
        {QStringLiteral("refused"), refusals},
        {QStringLiteral("stopped"), stopped ? QJsonValue(stopped->toJson()) : QJsonValue()},
        {QStringLiteral("receipt"), receipt ? QJsonValue(receipt->toJson()) : QJsonValue()}};
}

Ledger::Ledger(Database &database, const Clock &clock, const record::Schema &schema, sync::SigningKey key)
    : m_database(database)
    , m_clock(clock)
    , m_schema(schema)
    , m_key(std::move(key))
{
}

Outcome<PushAnswer> Ledger::push(const Device &asker, const sync::Batch &batch, QByteArrayView signature)
{
    sync::OpenedBatch opened = sync::openBatch(batch, asker.chain.digest); // before anybody has to wait
    Result<Database::Writing> writing = Database::Writing::begin(m_database);
    if (!writing)
        return unavailable(writing.error());
    Connection &connection = writing->connection();
    Device device = asker;
    {
        const Result<QSqlQuery *> chain = connection.run("device_chain", {device.no});
        if (!chain || !(*chain)->next())
            return unavailable(chain ? damagedRecord(device.chain.device) : chain.error());
        device.chain.seq = (*chain)->value(0).toLongLong();
        device.chain.head = (*chain)->value(1).toByteArray();
        device.chain.hlc = record::Hlc{(*chain)->value(2).toULongLong()};
        (*chain)->finish();
    }
    sync::CheckRules rules;
    rules.schema = &m_schema;
    rules.nowMs = m_clock.now().toMSecsSinceEpoch();
    rules.hashAt = [&](qint64 seq) { return hashAt(connection, device.no, seq); };
    rules.recordOf = [&](const Uuid &record) { return recordOf(connection, record); };
    rules.mayWrite = [&device](const record::Change &change) -> std::optional<Problem> {
        if (device.scope.covers(change.area))
            return std::nullopt;
        return Problem::of(
            Type::OutOfArea, {change.area.left(20), device.scope.area}, {{QStringLiteral("seq"), change.seq}});
    };
    const Result<sync::BatchVerdict> verdict = sync::checkBatch(std::move(opened), signature, device.chain, rules);
    if (!verdict)
        return unavailable(verdict.error());
    if (verdict->stopped && isWhollyRefused(*verdict->stopped))
        return *verdict->stopped;
    if (verdict->end > verdict->known) {
        if (const Result<void> written = write(connection, device, batch, *verdict); !written)
            return unavailable(written.error());
        const record::Change &last = verdict->changes[verdict->end - 1];
        device.chain.seq = last.seq;
        device.chain.head = last.hash;
    }
    Result<PushAnswer> reply = answer(connection, device, *verdict, signature);
    if (!reply)
        return unavailable(reply.error());
    if (verdict->end > verdict->known) {
        if (const Result<void> done = writing->commit(); !done)
            return unavailable(done.error());
    }
    return *std::move(reply);
}

Result<void> Ledger::write(
    Connection &connection, const Device &device, const sync::Batch &batch, const sync::BatchVerdict &verdict)
{
    auto refused = verdict.refused.begin();
    for (std::size_t i = verdict.known; i < verdict.end; ++i) {
        const record::Change &change = verdict.changes[i];
        const QByteArrayView bytes = batch[qsizetype(i)];
        if (refused != verdict.refused.end() && refused->index == i) {
            const auto kept =
                connection.run("refused_add", {device.no, change.seq, blob(bytes), compact(refused->problem.toJson())});
            if (!kept)
                return kept.error();
            ++refused;
            continue;
        }
        if (const Result<void> added = addEntry(connection, device, change, bytes); !added)
            return added.error();
        if (!isSharedInProvince(change))
            continue;
        const int province = change.area.toInt() / 10'000 * 10'000;
        if (const auto shared = connection.run("publication_add", {province, QVariant(), device.no, change.seq});
            !shared)
            return shared.error();
    }
    const record::Change &last = verdict.changes[verdict.end - 1];
    const auto grown = connection.run(
        "device_chain_set", {last.seq, QString::fromLatin1(last.hash), qint64(last.hlc.value), device.no});
    if (!grown)
        return grown.error();
    return {};
}

Result<void> Ledger::addEntry(
    Connection &connection, const Device &device, const record::Change &change, QByteArrayView bytes)
{
    const int area = change.area.toInt();
    const QByteArray recordId = change.record.bytes();
    if (const auto added =
            connection.run("journal_add", {device.no, change.seq, area, area / 100, recordId, blob(bytes)});
        !added)
        return added.error();
    if (change.op == record::Op::Read)
        return {};
    // A record is new where it is set for the first time; the key tells, so that no question is asked before.
    if (const auto added = connection.run("record_add", {recordId, area, change.kind}); !added)
        return added.error();
    const record::Kind *kind = m_schema.kind(change.kind);
    for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
        const record::Field *known = kind->field(field.key());
        if (!known || field.value().isNull())
            continue;
        if (known->is(record::Immutable) && !kind->appendOnly) {
            const Result<QByteArray> value = canonicalJson({{QStringLiteral("v"), field.value()}});
            if (!value)
                return value.error();
            if (const auto kept = connection.run("fixed_add", {recordId, field.key(), QString::fromUtf8(*value)});
                !kept)
                return kept.error();
        }
        if (known->is(record::Blob) && sync::isDigest(field.value().toString().toLatin1())) {
            if (const auto kept = connection.run("blob_area_add", {field.value().toString(), area}); !kept)
                return kept.error();
        }
    }
    return {};
}

Result<PushAnswer> Ledger::answer(
    Connection &connection, const Device &device, const sync::BatchVerdict &verdict, QByteArrayView signature)
{
    PushAnswer reply;
    reply.known = qint64(verdict.known);
    reply.accepted = qint64(verdict.end - verdict.known) - qint64(verdict.refused.size());
    reply.stopped = verdict.stopped;
    reply.lastSeq = device.chain.seq;
    reply.head = device.chain.head;
    if (verdict.end == 0)
        return reply;
    const qint64 first = verdict.changes.front().seq;
    const qint64 last = verdict.changes[verdict.end - 1].seq;
    const Result<QSqlQuery *> refused = connection.run("refused_between", {device.no, first, last});
    if (!refused)
        return refused.error();
    while ((*refused)->next())
        reply.refused.push_back(
            {(*refused)->value(0).toLongLong(), QJsonDocument::fromJson((*refused)->value(1).toByteArray()).object()});
    (*refused)->finish();

    if (verdict.end > verdict.known) {
        const sync::Receipt receipt = sync::Receipt::signedBy(
            m_key, device.chain.device, device.chain.seq, device.chain.head, m_clock.now().toMSecsSinceEpoch());
        // The device signed the end of its batch; where the batch was cut before, that signature says nothing about
        // this head.
        const bool whole = verdict.end == verdict.changes.size() && !verdict.stopped;
        const auto kept = connection.run("receipt_add",
            {device.no, receipt.seq, QString::fromLatin1(receipt.head), receipt.atMs,
                QString::fromLatin1(receipt.signature),
                whole ? QString::fromLatin1(signature.toByteArray()) : QStringLiteral("")});
        if (!kept)
            return kept.error();
        reply.receipt = receipt;
        return reply;
    }
    const Result<QSqlQuery *> covering = connection.run("receipt_covering", {device.no, last});
    if (!covering)
        return covering.error();
    if ((*covering)->next())
        reply.receipt =
            sync::Receipt{device.chain.device, (*covering)->value(0).toLongLong(), (*covering)->value(1).toByteArray(),
                (*covering)->value(2).toLongLong(), m_key.publicKey(), (*covering)->value(3).toByteArray()};
    (*covering)->finish();
    return reply;
}

Result<QByteArray> Ledger::hashAt(Connection &connection, qint64 device, qint64 seq)
{
    for (const char *where : {"journal_entry", "refused_entry"}) {
        const Result<QVariant> entry = connection.one(where, {device, seq});
        if (!entry)
            return entry.error();
        if (entry->isNull())
            continue;
        const QJsonObject json = QJsonDocument::fromJson(entry->toByteArray()).object();
        return json.value(QLatin1String("hash")).toString().toLatin1();
    }
    return QByteArray();
}

Result<std::optional<sync::KnownRecord>> Ledger::recordOf(Connection &connection, const Uuid &record)
{
    const QByteArray id = record.bytes();
    const Result<QSqlQuery *> found = connection.run("record_find", {id});
    if (!found)
        return found.error();
    if (!(*found)->next()) {
        (*found)->finish();
        return std::optional<sync::KnownRecord>();
    }
    sync::KnownRecord known;
    known.state.area = QString::number((*found)->value(0).toLongLong());
    known.kind = (*found)->value(1).toString();
    (*found)->finish();
    const record::Kind *kind = m_schema.kind(known.kind);
    if (!kind)
        return std::optional(known);
    if (kind->appendOnly) { // asked for again only where something is wrong, or a dispute is settled
        const Result<QSqlQuery *> entries =
            connection.run("journal_of_record", {id, std::numeric_limits<qint64>::max()});
        if (!entries)
            return entries.error();
        std::vector<record::Change> changes;
        while ((*entries)->next()) {
            if (Result<record::Change> change = record::open((*entries)->value(0).toByteArray()))
                changes.push_back(*std::move(change));
        }
        known.state = record::merge(*kind, changes);
    } else if (std::any_of(kind->fields.begin(), kind->fields.end(),
                   [](const record::Field &field) { return field.is(record::Immutable); })) {
        const Result<QSqlQuery *> fixed = connection.run("fixed_of_record", {id});
        if (!fixed)
            return fixed.error();
        while ((*fixed)->next())
            known.state.fields[(*fixed)->value(0).toString()].winner.value =
                QJsonDocument::fromJson((*fixed)->value(1).toByteArray()).object().value(QLatin1String("v"));
        (*fixed)->finish();
    }
    return std::optional(std::move(known));
}

Outcome<qint64> Ledger::takeAlarms(const Device &device, QByteArrayView body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body.toByteArray());
    const QJsonArray alarms = json.isArray() ? json.array() : QJsonArray{json.object()};
    for (const QJsonValue value : alarms) {
        const QJsonObject alarm = value.toObject();
        const QString id = alarm.value(QLatin1String("id")).toString();
        const QString area = alarm.value(QLatin1String("area")).toString();
        if (id.isEmpty() || id.size() > 100)
            return Problem::of(Type::BadRequest, {QStringLiteral("id")});
        if (!device.scope.covers(area))
            return Problem::of(Type::OutOfArea, {area.left(20), device.scope.area});
    }
    Result<Database::Writing> writing = Database::Writing::begin(m_database);
    if (!writing)
        return unavailable(writing.error());
    for (const QJsonValue value : alarms) {
        const QJsonObject alarm = value.toObject();
        const auto kept = writing->connection().run("alarm_add",
            {alarm.value(QLatin1String("id")).toString(), alarm.value(QLatin1String("area")).toString().toInt(),
                m_clock.now().toMSecsSinceEpoch(), device.no, compact(alarm)});
        if (!kept)
            return unavailable(kept.error());
    }
    if (const Result<void> done = writing->commit(); !done)
        return unavailable(done.error());
    return qint64(alarms.size());
}

} // namespace qilian::province
