// The side of the ledger that writes entries of the province's own.
#include "app/province/Ledger.h"

#include "core/discretion/Records.h"
#include "core/store/DeviceKey.h"

namespace qilian::province {

namespace {

using discretion::PackRecord;

Error refused(const char *text, QStringList values = {})
{
    return {Error::Code::Refused, {"province", text, std::move(values)}, {}};
}

/// The fields that differ from those of an empty record: what a first entry writes.
template <class T> QJsonObject written(const T &value)
{
    QJsonObject out = T::description().fieldsOf(value);
    const QJsonObject empty = T::description().fieldsOf(T());
    for (const QString &field : out.keys()) {
        if (out.value(field) == empty.value(field))
            out.remove(field);
    }
    return out;
}

} // namespace

Result<Device> Ledger::ownDevice(Connection &connection, const sync::Scope &scope, const QString &name)
{
    // Nobody else can stand under this key: whoever enrols proves that the key is his.
    const QString key = QString::fromLatin1(m_key.publicKey());
    for (int pass = 0; pass < 2; ++pass) {
        const Result<QSqlQuery *> row = connection.run("device_by_key", {key});
        if (!row)
            return row.error();
        if ((*row)->next()) {
            const Result<Uuid> id = Uuid::fromBytes((*row)->value(1).toByteArray());
            Device device;
            device.no = (*row)->value(0).toLongLong();
            device.scope = scope;
            device.name = name;
            device.chain = {id.value_or(Uuid()), m_key.publicKey(), record::ChainDigest::Sha256,
                (*row)->value(2).toLongLong(), (*row)->value(3).toByteArray(),
                record::Hlc{(*row)->value(4).toULongLong()}};
            (*row)->finish();
            return device;
        }
        const auto added = connection.run("device_add",
            {Uuid::create().bytes(), name, key, record::enumText(record::ChainDigest::Sha256),
                sync::enumText(scope.level), scope.area.toInt(), QVariant(), m_clock.now().toMSecsSinceEpoch()});
        if (!added)
            return added.error();
    }
    return Error{Error::Code::Damaged,
        {"province", QT_TRANSLATE_NOOP("province", "The server's database could not be read or written."), {}}, key};
}

Result<void> Ledger::addOwn(
    Connection &connection, Device &device, record::Change change, const QVariant &publishedDigest)
{
    change.id = Uuid::create();
    change.device = device.chain.device;
    change.seq = device.chain.seq + 1;
    change.hlc = record::Hlc::next(device.chain.hlc, m_clock.now().toMSecsSinceEpoch());
    change.prev = device.chain.head;
    const Result<QByteArray> bytes = record::seal(change, device.chain.digest);
    if (!bytes)
        return bytes.error();
    if (const Result<void> added = addEntry(connection, device, change, *bytes); !added)
        return added;
    const auto published =
        connection.run("publication_add", {change.area.toInt(), publishedDigest, device.no, change.seq});
    if (!published)
        return published.error();
    const auto grown = connection.run(
        "device_chain_set", {change.seq, QString::fromLatin1(change.hash), qint64(change.hlc.value), device.no});
    if (!grown)
        return grown.error();
    device.chain.seq = change.seq;
    device.chain.head = change.hash;
    device.chain.hlc = change.hlc;
    return {};
}

Result<PackRecord> Ledger::publish(const QByteArray &json)
{
    Result<PackRecord> pack = PackRecord::of(json);
    if (!pack)
        return pack;
    if (pack->jurisdiction.startsWith(QLatin1String("00")))
        return refused(QT_TRANSLATE_NOOP(
            "province", "The pack is made for the whole country. A province publishes those of its own area."));
    const Result<sync::Scope> scope =
        sync::Scope::make(sync::Level::Province, pack->jurisdiction.left(2) + QLatin1String("0000"));
    if (!scope)
        return scope.error();
    pack->signingKey = QString::fromLatin1(m_key.publicKey());
    pack->signedAt = QDateTime::fromMSecsSinceEpoch(m_clock.now().toMSecsSinceEpoch(), Qt::UTC);
    pack->signature = QString::fromLatin1(m_key.sign(pack->signedText()));

    Result<Database::Writing> writing = Database::Writing::begin(m_database);
    if (!writing)
        return writing.error();
    Connection &connection = writing->connection();
    const Result<QVariant> before = connection.one("publication_find", {pack->digest});
    if (!before)
        return before.error();
    if (!before->isNull())
        return Error{Error::Code::Conflict,
            {"province", QT_TRANSLATE_NOOP("province", "“%1” is published already, word for word."), {pack->title}},
            {}};
    Result<Device> device = ownDevice(connection, *scope, pack->issuer);
    if (!device)
        return device.error();
    if (device->chain.seq == 0) {
        record::Change header = store::DeviceKey::header(device->chain.device, device->name, scope->area);
        header.fields.insert(QStringLiteral("public_key"), pack->signingKey);
        if (const Result<void> begun = addOwn(connection, *device, std::move(header), QVariant()); !begun)
            return begun.error();
    }
    record::Change change;
    change.area = pack->jurisdiction;
    change.kind = PackRecord::description().kind().name;
    change.record = pack->id.uuid();
    change.fields = written(*pack);
    change.reason = Message{"province", QT_TRANSLATE_NOOP("province", "Publish a benchmark pack"), {}}.inWords();
    if (const Result<void> added = addOwn(connection, *device, std::move(change), pack->digest); !added)
        return added.error();
    if (const Result<void> done = writing->commit(); !done)
        return done.error();
    return pack;
}

} // namespace qilian::province
