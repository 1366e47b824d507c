#pragma once

#include "app/province/Devices.h"
#include "core/discretion/Records.h"
#include "core/sync/Receipt.h"

namespace qilian::province {

/// What became of a pushed batch; the body of the answer.
struct PushAnswer {
    struct Refused {
        qint64 seq = 0;
        QJsonObject problem;
    };
    qint64 accepted = 0; ///< new entries taken now, without the refused ones
    qint64 known = 0; ///< were here before
    std::vector<Refused> refused; ///< of this stretch of the chain, now or before
    std::optional<sync::Problem> stopped; ///< why the rest waits
    qint64 lastSeq = 0; ///< the chain reaches to here
    QByteArray head;
    std::optional<sync::Receipt> receipt; ///< covers the last entry of the batch that was taken

    QJsonObject toJson() const;
};

/// Entries as they go out.
struct Pull {
    sync::Batch batch;
    QByteArray next; ///< cursor for the next question
    bool more = false;
};

/// The province's journal: what devices wrote, in one order, in their own bytes. Every answer is durable before it is
/// given. Any thread.
class Ledger {
public:
    Ledger(Database &database, const Clock &clock, const record::Schema &schema, sync::SigningKey key);

    /// A problem only where nothing at all was taken (forged, broken, gap, fork) or the store failed. Entries of the
    /// few kinds that are shared in the province are published to all of it.
    Outcome<PushAnswer> push(const Device &device, const sync::Batch &batch, QByteArrayView signature);

    /// Signs a benchmark pack and writes it into the chain of a device of the province's own: every device of the area
    /// it is made for gets it with the next exchange, or with its first. Invalid as Pack::parse; Conflict where the
    /// same content was published before; Refused for a pack of the whole country.
    Result<discretion::PackRecord> publish(const QByteArray &json);

    /// What was done in the device's area after position `after`, without the device's own entries up to `have`, and
    /// what was published to the areas above it. Nothing comes twice.
    Outcome<Pull> after(const Device &device, qint64 after, qint64 have, int limit);
    /// The state of the device's area (or of a part of it): for every record the entries whose values still count,
    /// record by record; before them what was published to the areas above. Begin with an empty cursor; when `more` is
    /// false, `next` is the position to go on from with after().
    Outcome<Pull> snapshot(const Device &device, const sync::Scope &part, const QByteArray &cursor, int limit);

    Outcome<QJsonObject> receipts(const Device &device, qint64 after);
    /// Alarms of the monitoring platform, kept until they become leads. The id is the platform's own: the same alarm
    /// twice is one.
    Outcome<qint64> takeAlarms(const Device &device, QByteArrayView json);

    Result<qint64> latest();
    QByteArray publicKey() const { return m_key.publicKey(); }

private:
    Result<std::optional<sync::KnownRecord>> recordOf(Connection &connection, const Uuid &record);
    Result<QByteArray> hashAt(Connection &connection, qint64 device, qint64 seq);
    Result<void> write(
        Connection &connection, const Device &device, const sync::Batch &batch, const sync::BatchVerdict &verdict);
    Result<void> addEntry(
        Connection &connection, const Device &device, const record::Change &change, QByteArrayView bytes);
    /// The device that the province itself writes as; made at its first publication.
    Result<Device> ownDevice(Connection &connection, const sync::Scope &scope, const QString &name);
    Result<void> addOwn(Connection &connection, Device &device, record::Change change, const QVariant &publishedDigest);
    Result<PushAnswer> answer(
        Connection &connection, const Device &device, const sync::BatchVerdict &verdict, QByteArrayView signature);
    /// False: no room left in the batch.
    bool addRecord(sync::Batch &batch, std::vector<QByteArray> entries) const;

    Database &m_database;
    const Clock &m_clock;
    const record::Schema &m_schema;
    sync::SigningKey m_key;
};

} // namespace qilian::province
