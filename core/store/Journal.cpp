#include "core/store/Journal.h"

#include "core/base/Json.h"
#include "core/store/SearchIndex.h"
#include "core/store/Workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace qilian::store {

namespace {

QJsonValue baseOf(const std::optional<record::Version> &version)
{
    return version ? QJsonValue(version->text()) : QJsonValue();
}

} // namespace

Journal::Journal(Workspace &workspace, Database &writer, std::mutex &writing)
    : m_workspace(workspace)
    , m_database(writer)
    , m_writing(writing)
{
    for (const record::Kind *kind : workspace.schema().kinds())
        m_tables.emplace(kind->name, RecordTable(*kind));
}

const RecordTable *Journal::table(QStringView kind) const
{
    const auto at = m_tables.find(kind.toString());
    return at == m_tables.end() ? nullptr : &at->second;
}

Result<void> Journal::bringTablesUpToDate()
{
    QSet<QString> behind;
    for (const auto &[name, table] : m_tables) {
        const Result<bool> added = table.bringUpToDate(m_database);
        if (!added)
            return added.error();
        const Result<qint64> rows = m_database.number("SELECT EXISTS(SELECT 1 FROM \"" + name.toUtf8() + "\")");
        if (!rows)
            return rows.error();
        if (*added || *rows == 0)
            behind.insert(name);
    }
    // A kind that has entries but no rows, or new columns, is made anew from the journal.
    for (const QString &name : behind) {
        std::vector<Uuid> records;
        {
            const auto statement = m_database.prepare("SELECT DISTINCT record FROM journal WHERE kind = ?");
            if (!statement)
                return statement.error();
            const Cursor cursor(**statement);
            (*statement)->bind(1, name);
            Result<bool> row = (*statement)->step();
            for (; row && *row; row = (*statement)->step())
                records.push_back((*statement)->uuid(0));
            if (!row)
                return row.error();
        }
        const RecordTable &table = m_tables.at(name);
        for (const Uuid &id : records) {
            const auto entries = entriesOf(id);
            if (!entries)
                return entries.error();
            if (const auto saved = table.save(m_database, id, record::merge(table.kind(), *entries)); !saved)
                return saved.error();
        }
    }
    return {};
}

Result<Journal::Device> Journal::ownDevice() const
{
    const auto id =
        m_database.prepare("SELECT no, id, digest, head_seq, head_hash, last_hlc FROM device WHERE own = 1");
    if (!id)
        return id.error();
    const Cursor cursor(**id);
    const Result<bool> row = (*id)->step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Code::Damaged,
            {"store",
                QT_TRANSLATE_NOOP(
                    "store", "The workspace does not know its own device. Restore the last backup in Settings."),
                {}},
            {}};
    Device device;
    device.no = (*id)->integer(0);
    device.id = (*id)->uuid(1);
    device.own = true;
    device.digest = record::enumFrom(record::ChainDigest(), (*id)->text(2)).value_or(record::ChainDigest::Sha256);
    device.headSeq = (*id)->integer(3);
    device.head = (*id)->bytes(4);
    device.lastHlc = record::Hlc::parse((*id)->text(5)).value_or(record::Hlc());
    return device;
}

Result<Journal::Device> Journal::deviceOf(const Uuid &id)
{
    const auto find =
        m_database.prepare("SELECT no, own, digest, head_seq, head_hash, last_hlc FROM device WHERE id = ?");
    if (!find)
        return find.error();
    {
        const Cursor cursor(**find);
        (*find)->bind(1, id);
        const Result<bool> row = (*find)->step();
        if (!row)
            return row.error();
        if (*row) {
            Device device;
            device.no = (*find)->integer(0);
            device.id = id;
            device.own = (*find)->integer(1) != 0;
            device.digest =
                record::enumFrom(record::ChainDigest(), (*find)->text(2)).value_or(record::ChainDigest::Sha256);
            device.headSeq = (*find)->integer(3);
            device.head = (*find)->bytes(4);
            device.lastHlc = record::Hlc::parse((*find)->text(5)).value_or(record::Hlc());
            return device;
        }
    }
    const auto make = m_database.prepare("INSERT INTO device(id) VALUES(?)");
    if (!make)
        return make.error();
    (*make)->bind(1, id);
    if (const auto done = (*make)->run(); !done)
        return done.error();
    Device device;
    device.no = m_database.lastRowId();
    device.id = id;
    return device;
}

Result<void> Journal::saveHead(const Device &device)
{
    const auto save = m_database.prepare("UPDATE device SET head_seq = ?, head_hash = ?, last_hlc = ? WHERE no = ?");
    if (!save)
        return save.error();
    (*save)
        ->bind(1, device.headSeq)
        .bind(2, QString::fromLatin1(device.head))
        .bind(3, device.lastHlc.text())
        .bind(4, device.no);
    return (*save)->run();
}

Result<void> Journal::append(Device &device, record::Change &change, const QByteArray *bytes)
{
    QByteArray sealed;
    if (!bytes) {
        Result<QByteArray> canonical = record::seal(change, device.digest);
        if (!canonical)
            return canonical.error();
        sealed = std::move(*canonical);
        bytes = &sealed;
    }
    const auto insert =
        m_database.prepare("INSERT INTO journal(device, seq, kind, record, entry) VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    (*insert)->bind(1, device.no).bind(2, change.seq).bind(3, change.kind).bind(4, change.record).bind(5, *bytes);
    if (const auto done = (*insert)->run(); !done)
        return done.error();
    if (change.seq > device.headSeq) {
        device.headSeq = change.seq;
        device.head = change.hash;
        device.lastHlc = std::max(device.lastHlc, change.hlc);
    }
    return {};
}

Result<std::vector<record::Change>> Journal::entriesOf(const Uuid &record) const
{
    const auto find = m_database.prepare(
        "SELECT entry, digest FROM journal JOIN device ON device.no = journal.device WHERE record = ? ORDER BY pos");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, record);
    std::vector<record::Change> out;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        const auto digest =
            record::enumFrom(record::ChainDigest(), (*find)->text(1)).value_or(record::ChainDigest::Sha256);
        Result<record::Change> change = record::open((*find)->view(0), digest);
        if (!change)
            return change.error();
        out.push_back(std::move(*change));
    }
    if (!row)
        return row.error();
    return out;
}

Result<void> Journal::noteBlobs(const record::Kind &kind, const record::Change &change)
{
    for (const record::Field &field : kind.fields) {
        if (!field.is(record::Blob))
            continue;
        const QString digest = change.fields.value(field.name).toString();
        if (digest.isEmpty())
            continue;
        const std::optional<qint64> size = m_workspace.blobs().size(digest);
        const auto note =
            m_database.prepare("INSERT INTO blob(digest, size, state) VALUES(?, ?, ?) ON CONFLICT(digest) DO NOTHING");
        if (!note)
            return note.error();
        (*note)->bind(1, digest).bind(2, size.value_or(0)).bind(3, size ? 0 : 2);
        if (const auto done = (*note)->run(); !done)
            return done.error();
    }
    return {};
}

Result<void> Journal::storeMerged(const RecordTable &table, const record::Change &change, record::RecordState &state)
{
    const auto entries = entriesOf(change.record);
    if (!entries)
        return entries.error();
    state = record::merge(table.kind(), *entries);
    const auto forget = m_database.prepare("DELETE FROM conflict WHERE record = ?");
    const auto keep =
        m_database.prepare("INSERT INTO conflict(record, field, version, kind, value, legal) VALUES(?, ?, ?, ?, ?, ?)");
    if (!forget || !keep)
        return forget ? keep.error() : forget.error();
    (*forget)->bind(1, change.record);
    if (const auto done = (*forget)->run(); !done)
        return done.error();
    for (const auto &[name, field] : state.fields) {
        const record::Field *known = table.kind().field(name);
        const bool legal =
            table.kind().appendOnly || (known && (known->is(record::Legal) || known->is(record::Immutable)));
        for (const record::Head &loser : field.losers) {
            if (loser.value == field.winner.value)
                continue;
            QJsonArray boxed{loser.value};
            (*keep)->bind(1, change.record).bind(2, name).bind(3, loser.version.text()).bind(4, change.kind);
            (*keep)->bindText(5, QJsonDocument(boxed).toJson(QJsonDocument::Compact)).bind(6, qint64(legal));
            if (const auto done = (*keep)->run(); !done)
                return done.error();
        }
    }
    return {};
}

Result<void> Journal::store(const record::Change &change, bool indexNow)
{
    if (change.op == record::Op::Read)
        return {};
    const RecordTable *table = this->table(change.kind);
    if (!table)
        return {}; // a newer program's kind: the entry is kept, its rows come with the update
    const auto row = table->load(m_database, change.record);
    if (!row)
        return row.error();
    record::RecordState state = *row ? (*row)->state : record::RecordState();
    const bool plain = !(*row && (*row)->hasLosers) && record::applyPlain(table->kind(), state, change);
    if (!plain) {
        if (const auto merged = storeMerged(*table, change, state); !merged)
            return merged.error();
    }
    if (const auto saved = table->save(m_database, change.record, state); !saved)
        return saved.error();
    if (const auto noted = noteBlobs(table->kind(), change); !noted)
        return noted.error();
    if (!SearchIndex::isSearchable(table->kind()))
        return {};
    return indexNow ? SearchIndex::index(m_database, table->kind(), change.record, state)
                    : SearchIndex::markDirty(m_database, table->kind(), change.record);
}

Result<void> Journal::begin(record::Change header)
{
    Result<Device> device = ownDevice();
    if (!device)
        return device.error();
    header.id = Uuid::create();
    header.seq = 1;
    header.hlc = record::Hlc::next(device->lastHlc, m_workspace.clock().now().toMSecsSinceEpoch());
    if (const auto done = append(*device, header, nullptr); !done)
        return done.error();
    if (const auto done = store(header, true); !done)
        return done.error();
    return saveHead(*device);
}

Result<CommitReceipt> Journal::commit(UnitOfWork &work)
{
    CommitReceipt receipt;
    {
        const std::lock_guard lock(m_writing);
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        Result<Device> device = ownDevice();
        if (!device)
            return device.error();
        const qint64 headBefore = device->headSeq;
        const qint64 now = m_workspace.clock().now().toMSecsSinceEpoch();

        for (const UnitOfWork::Pending &pending : work.m_pending) {
            record::Change change;
            change.area = work.m_area.isEmpty() ? m_workspace.area() : work.m_area;
            if (!pending.kind) {
                change.op = record::Op::Read;
            } else {
                const RecordTable *table = this->table(pending.kind->name);
                Q_ASSERT(table);
                const auto row = table->load(m_database, pending.ref.id);
                if (!row)
                    return row.error();
                const record::RecordState *stored = *row ? &(*row)->state : nullptr;
                if (stored)
                    change.area = stored->area;
                if (!pending.settled.isEmpty()) {
                    change.op = record::Op::Resolve;
                    change.fields = pending.values;
                    change.base = pending.settled;
                } else if (pending.resolve) {
                    const auto entries = entriesOf(pending.ref.id);
                    if (!entries)
                        return entries.error();
                    change.op = record::Op::Resolve;
                    for (const auto &[name, field] : record::merge(*pending.kind, *entries).fields) {
                        if (field.losers.empty())
                            continue;
                        QJsonArray settled{field.winner.version.text()};
                        for (const record::Head &loser : field.losers)
                            settled.append(loser.version.text());
                        change.fields.insert(name, pending.values.value(name));
                        change.base.insert(name, settled);
                    }
                } else {
                    for (const record::Field &field : pending.kind->fields) {
                        const QJsonValue value = pending.values.value(field.name);
                        std::optional<record::Version> version;
                        QJsonValue before = pending.defaults.value(field.name);
                        if (pending.before) {
                            before = pending.before->values.value(field.name);
                            const auto at = pending.before->versions.find(field.name);
                            if (at != pending.before->versions.end())
                                version = at->second;
                        } else if (stored) {
                            const auto at = stored->fields.find(field.name);
                            if (at != stored->fields.end()) {
                                before = at->second.winner.value;
                                version = at->second.winner.version;
                            }
                        }
                        if (value == before)
                            continue;
                        change.fields.insert(field.name, value);
                        if (version)
                            change.base.insert(field.name, baseOf(version));
                    }
                }
                if (change.fields.isEmpty() && stored)
                    continue;
                change.kind = pending.ref.kind;
                change.record = pending.ref.id;
                if (const auto fine = record::admit(*pending.kind, stored, change); !fine)
                    return fine.error();
            }
            change.kind = pending.ref.kind;
            change.record = pending.ref.id;
            change.id = Uuid::create();
            change.device = device->id;
            change.seq = device->headSeq + 1;
            change.hlc = record::Hlc::next(device->lastHlc, now);
            change.actor = work.m_actor.officer;
            change.reason = work.m_reason;
            change.prev = device->head;
            if (const auto done = append(*device, change, nullptr); !done)
                return done.error();
            if (const auto done = store(change, true); !done)
                return done.error();
            receipt.touched.records.push_back(change.ref());
        }
        receipt.seq = device->headSeq;
        receipt.head = device->head;
        if (device->headSeq != headBefore) {
            if (const auto saved = saveHead(*device); !saved)
                return saved.error();
            if (const auto done = transaction->commit(); !done)
                return done.error();
        }
    }
    work.m_pending.clear();
    if (!receipt.touched.isEmpty())
        m_workspace.announce(receipt.touched);
    return receipt;
}

Result<ApplyReport> Journal::apply(std::span<const Incoming> entries, const std::map<QString, QString> &settings)
{
    ApplyReport report;
    {
        const std::lock_guard lock(m_writing);
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        std::map<Uuid, Device> devices;
        const auto known = m_database.prepare("SELECT entry FROM journal WHERE device = ? AND seq = ?");
        if (!known)
            return known.error();
        for (const Incoming &incoming : entries) {
            auto at = devices.find(incoming.change.device);
            if (at == devices.end()) {
                const Result<Device> device = deviceOf(incoming.change.device);
                if (!device)
                    return device.error();
                at = devices.emplace(device->id, *device).first;
            }
            Device &device = at->second;
            if (incoming.change.seq <= device.headSeq || !device.own) {
                (*known)->bind(1, device.no).bind(2, incoming.change.seq);
                const Cursor cursor(**known);
                const Result<bool> found = (*known)->step();
                if (!found)
                    return found.error();
                if (*found) {
                    if ((*known)->view(0) != QByteArrayView(incoming.bytes))
                        return Error{Error::Code::Conflict,
                            {"store",
                                QT_TRANSLATE_NOOP("store",
                                    "Entry %1 of a device arrived with another content than the one kept here: "
                                    "its workspace was copied and used in two places."),
                                {QString::number(incoming.change.seq)}},
                            device.id.text()};
                    ++report.known;
                    continue;
                }
            }
            record::Change change = incoming.change;
            if (const auto done = append(device, change, &incoming.bytes); !done)
                return done.error();
            if (const auto done = store(change, false); !done)
                return done.error();
            report.touched.records.push_back(change.ref());
            ++report.added;
        }
        for (const auto &[id, device] : devices) {
            if (const auto saved = saveHead(device); !saved)
                return saved.error();
        }
        const auto set = m_database.prepare(
            "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
        if (!set)
            return set.error();
        for (const auto &[key, value] : settings) {
            (*set)->bind(1, key).bind(2, value);
            if (const auto done = (*set)->run(); !done)
                return done.error();
        }
        if (const auto done = transaction->commit(); !done)
            return done.error();
    }
    if (!report.touched.isEmpty())
        m_workspace.announce(report.touched);
    return report;
}

} // namespace qilian::store
