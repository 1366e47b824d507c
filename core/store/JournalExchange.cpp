// The sides of the journal that face the exchange: what goes out, what was answered, what a fork sets aside, and the
// check of all chains and records.
#include "core/store/Journal.h"

#include "core/store/DeviceKey.h"
#include "core/store/Workspace.h"

namespace qilian::store {

Result<std::vector<OutEntry>> Journal::outbox(int limit, qint64 maxBytes) const
{
    const std::lock_guard lock(m_writing);
    const auto find =
        m_database.prepare("SELECT seq, entry FROM journal WHERE device = (SELECT no FROM device WHERE own = 1)"
                           " AND seq > (SELECT acked_seq FROM device WHERE own = 1) ORDER BY seq LIMIT ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, qint64(limit));
    std::vector<OutEntry> out;
    qint64 bytes = 0;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        bytes += (*find)->view(1).size() + 1;
        if (!out.empty() && bytes > maxBytes)
            return out;
        out.push_back({(*find)->integer(0), (*find)->bytes(1)});
    }
    if (!row)
        return row.error();
    return out;
}

Result<qint64> Journal::outboxCount() const
{
    const std::lock_guard lock(m_writing);
    return m_database.number("SELECT head_seq - acked_seq FROM device WHERE own = 1");
}

Result<void> Journal::acknowledge(qint64 seq, const QString &receipt)
{
    const std::lock_guard lock(m_writing);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto head =
        m_database.prepare("UPDATE device SET acked_seq = ? WHERE own = 1 AND acked_seq < ? AND head_seq >= ?");
    const auto keep = m_database.prepare("INSERT OR REPLACE INTO receipt(device, seq, body, at_ms)"
                                         " SELECT no, ?, ?, ? FROM device WHERE own = 1");
    if (!head || !keep)
        return head ? keep.error() : head.error();
    (*head)->bind(1, seq).bind(2, seq).bind(3, seq);
    if (const auto done = (*head)->run(); !done)
        return done.error();
    (*keep)->bind(1, seq).bind(2, receipt).bind(3, m_workspace.clock().now().toMSecsSinceEpoch());
    if (const auto done = (*keep)->run(); !done)
        return done.error();
    return transaction->commit();
}

Result<void> Journal::noteRefused(qint64 seq, const QString &code, const QString &reason)
{
    const std::lock_guard lock(m_writing);
    const auto note = m_database.prepare("INSERT OR REPLACE INTO refused(device, seq, code, reason, at_ms)"
                                         " SELECT no, ?, ?, ?, ? FROM device WHERE own = 1");
    if (!note)
        return note.error();
    (*note)->bind(1, seq).bind(2, code).bind(3, reason).bind(4, m_workspace.clock().now().toMSecsSinceEpoch());
    return (*note)->run();
}

Result<std::vector<Refusal>> Journal::refusals() const
{
    const std::lock_guard lock(m_writing);
    const auto find = m_database.prepare(
        "SELECT refused.seq, code, reason, at_ms, kind, record, json_extract(CAST(entry AS TEXT), '$.reason')"
        " FROM refused LEFT JOIN journal ON journal.device = refused.device AND journal.seq = refused.seq"
        " ORDER BY at_ms DESC, refused.seq DESC");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    std::vector<Refusal> out;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        Refusal one{(*find)->integer(0), (*find)->text(1), (*find)->text(2),
            QDateTime::fromMSecsSinceEpoch((*find)->integer(3), Qt::UTC), {}, {}};
        if (!(*find)->isNull(4)) {
            one.ref = {(*find)->text(4), (*find)->uuid(5)};
            one.purpose = (*find)->text(6);
        }
        out.push_back(std::move(one));
    }
    if (!row)
        return row.error();
    return out;
}

Result<qint64> Journal::refusalCount() const
{
    const std::lock_guard lock(m_writing);
    return m_database.number("SELECT count(*) FROM refused");
}

Result<QString> Journal::lastReceipt() const
{
    const std::lock_guard lock(m_writing);
    return m_database.word(
        "SELECT coalesce((SELECT body FROM receipt WHERE device = (SELECT no FROM device WHERE own = 1)"
        " ORDER BY seq DESC LIMIT 1), '')");
}

Result<DeviceState> Journal::forkAfter(qint64 lastCommonSeq, HlcStart clock)
{
    {
        const std::lock_guard lock(m_writing);
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        const Result<Device> old = ownDevice();
        if (!old)
            return old.error();

        std::vector<record::Change> mine;
        {
            const auto find = m_database.prepare("SELECT entry FROM journal WHERE device = ? AND seq > ? ORDER BY seq");
            if (!find)
                return find.error();
            const Cursor cursor(**find);
            (*find)->bind(1, old->no).bind(2, lastCommonSeq);
            Result<bool> row = (*find)->step();
            for (; row && *row; row = (*find)->step()) {
                Result<record::Change> change = record::open((*find)->view(0), old->digest);
                if (!change)
                    return change.error();
                mine.push_back(std::move(*change));
            }
            if (!row)
                return row.error();
        }
        const qint64 now = m_workspace.clock().now().toMSecsSinceEpoch();
        const auto aside =
            m_database.prepare("INSERT OR REPLACE INTO set_aside(device, seq, entry, at_ms)"
                               " SELECT device, seq, entry, ? FROM journal WHERE device = ? AND seq > ?");
        const auto drop = m_database.prepare("DELETE FROM journal WHERE device = ? AND seq > ?");
        const auto demote =
            m_database.prepare("UPDATE device SET own = 0, head_seq = ?, acked_seq = ?,"
                               " head_hash = coalesce((SELECT json_extract(CAST(entry AS TEXT), '$.hash') FROM journal"
                               "   WHERE device = ? AND seq = ?), '') WHERE no = ?");
        const auto fresh =
            m_database.prepare("INSERT INTO device(id, name, own, digest, last_hlc) SELECT ?, name, 1, digest, last_hlc"
                               " FROM device WHERE no = ?");
        if (!aside || !drop || !demote || !fresh)
            return Error{Error::Code::Damaged,
                {"store", QT_TRANSLATE_NOOP("store", "The journal cannot be divided."), {}}, m_database.error().detail};
        (*aside)->bind(1, now).bind(2, old->no).bind(3, lastCommonSeq);
        if (const auto done = (*aside)->run(); !done)
            return done.error();
        (*drop)->bind(1, old->no).bind(2, lastCommonSeq);
        if (const auto done = (*drop)->run(); !done)
            return done.error();
        (*demote)
            ->bind(1, lastCommonSeq)
            .bind(2, lastCommonSeq)
            .bind(3, old->no)
            .bind(4, lastCommonSeq)
            .bind(5, old->no);
        if (const auto done = (*demote)->run(); !done)
            return done.error();
        const Uuid newId = Uuid::create();
        (*fresh)->bind(1, newId).bind(2, old->no);
        if (const auto done = (*fresh)->run(); !done)
            return done.error();

        Result<Device> device = ownDevice();
        if (!device)
            return device.error();
        if (clock == HlcStart::Now)
            device->lastHlc = {};
        const auto header = m_database.word("SELECT name FROM device WHERE own = 1");
        if (!header)
            return header.error();
        mine.insert(mine.begin(), DeviceKey::header(newId, *header, m_workspace.area()));
        // Versions of ours that no longer exist under the old name are named anew, so that what built on them still
        // does.
        std::map<QString, QString> renamed;
        for (record::Change &change : mine) {
            const QString before = change.version().text();
            change.id = Uuid::create();
            change.device = newId;
            change.seq = device->headSeq + 1;
            change.hlc = record::Hlc::next(device->lastHlc, now);
            change.prev = device->head;
            for (auto at = change.base.begin(); at != change.base.end(); ++at) {
                const auto known = renamed.find(at.value().toString());
                if (known != renamed.end())
                    at.value() = known->second;
            }
            renamed.emplace(before, change.version().text());
            if (const auto done = append(*device, change, nullptr); !done)
                return done.error();
        }
        if (const auto saved = saveHead(*device); !saved)
            return saved.error();
        QSet<Uuid> records;
        for (const record::Change &change : mine) {
            const RecordTable *known = table(change.kind);
            if (!known || change.op == record::Op::Read || records.contains(change.record))
                continue;
            records.insert(change.record);
            record::RecordState state;
            if (const auto done = storeMerged(*known, change, state); !done)
                return done.error();
            if (const auto done = known->save(m_database, change.record, state); !done)
                return done.error();
        }
        if (const auto done = transaction->commit(); !done)
            return done.error();
    }
    return m_workspace.device();
}

Result<void> Journal::resendAfter(qint64 seq)
{
    const std::lock_guard lock(m_writing);
    const auto back = m_database.prepare("UPDATE device SET acked_seq = ? WHERE own = 1 AND acked_seq > ?");
    if (!back)
        return back.error();
    (*back)->bind(1, seq).bind(2, seq);
    return (*back)->run();
}

Result<std::vector<BlobEntry>> Journal::blobs(BlobState state, int limit) const
{
    const std::lock_guard lock(m_writing);
    const auto find = m_database.prepare(state == BlobState::Any
            ? "SELECT digest, size, state FROM blob WHERE state >= ? ORDER BY digest LIMIT ?"
            : "SELECT digest, size, state FROM blob WHERE state = ? ORDER BY digest LIMIT ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, state == BlobState::Any ? 0 : int(state)).bind(2, qint64(limit));
    std::vector<BlobEntry> out;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        out.push_back({(*find)->text(0), (*find)->integer(1), BlobState((*find)->integer(2))});
    if (!row)
        return row.error();
    return out;
}

Result<BlobTally> Journal::blobTally(BlobState state) const
{
    const std::lock_guard lock(m_writing);
    const auto count = m_database.prepare("SELECT count(*), coalesce(sum(size), 0) FROM blob WHERE state = ?");
    if (!count)
        return count.error();
    const Cursor cursor(**count);
    (*count)->bind(1, int(state));
    const Result<bool> row = (*count)->step();
    if (!row)
        return row.error();
    return BlobTally{(*count)->integer(0), (*count)->integer(1)};
}

Result<void> Journal::setBlobState(const QString &digest, qint64 size, BlobState state)
{
    const std::lock_guard lock(m_writing);
    const auto save = m_database.prepare("UPDATE blob SET size = ?, state = ? WHERE digest = ?");
    if (!save)
        return save.error();
    (*save)->bind(1, size).bind(2, int(state)).bind(3, digest);
    return (*save)->run();
}

Result<void> Journal::each(const std::function<void(QByteArrayView)> &visit) const
{
    const std::lock_guard lock(m_writing);
    const auto find = m_database.prepare("SELECT entry FROM journal ORDER BY pos");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        visit((*find)->view(0));
    if (!row)
        return row.error();
    return {};
}

Result<std::map<Uuid, record::ChainVerdict>> Journal::verify() const
{
    const std::lock_guard lock(m_writing);
    const auto find = m_database.prepare("SELECT device.id, device.own, device.digest, seq, entry FROM journal"
                                         " JOIN device ON device.no = journal.device ORDER BY device.no, seq");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    std::map<Uuid, record::ChainCheck> checks;
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step()) {
        const Uuid id = (*find)->uuid(0);
        auto at = checks.find(id);
        if (at == checks.end()) {
            const auto digest =
                record::enumFrom(record::ChainDigest(), (*find)->text(2)).value_or(record::ChainDigest::Sha256);
            const bool own = (*find)->integer(1) != 0;
            at = checks
                     .emplace(id,
                         record::ChainCheck(digest, own ? record::Completeness::Whole : record::Completeness::Scoped))
                     .first;
        }
        at->second.add((*find)->integer(3), (*find)->view(4));
    }
    if (!row)
        return row.error();
    // The head stands beside the journal as well, so that entries taken from its end are missed.
    const auto heads = m_database.prepare("SELECT id, digest, head_seq, head_hash FROM device WHERE head_seq > 0");
    if (!heads)
        return heads.error();
    const Cursor headCursor(**heads);
    for (row = (*heads)->step(); row && *row; row = (*heads)->step()) {
        const auto digest =
            record::enumFrom(record::ChainDigest(), (*heads)->text(1)).value_or(record::ChainDigest::Sha256);
        const auto at = checks.try_emplace((*heads)->uuid(0), digest).first;
        at->second.end((*heads)->integer(2), (*heads)->view(3));
    }
    if (!row)
        return row.error();
    std::map<Uuid, record::ChainVerdict> out;
    for (const auto &[id, check] : checks)
        out.emplace(id, check.verdict());
    return out;
}

Result<bool> Journal::isAltered(const RecordTable &table, const Uuid &record) const
{
    const auto entries = entriesOf(record);
    if (!entries)
        return entries.error().code == Error::Code::Damaged ? Result<bool>(false)
                                                            : entries.error(); // the chain's fault
    const record::RecordState expected = record::merge(table.kind(), *entries);
    if (expected.fields.empty() && expected.area.isEmpty()) { // it was only looked at, or nobody ever wrote it
        const auto row = table.load(m_database, record);
        return row ? Result<bool>(row->has_value()) : row.error();
    }
    const Result<bool> holds = table.holds(m_database, record, expected);
    return holds ? Result<bool>(!*holds) : holds.error();
}

Result<std::vector<record::Ref>> Journal::alteredRecords(std::stop_token stop) const
{
    std::vector<record::Ref> out;
    for (const auto &[name, table] : m_tables) {
        std::vector<Uuid> records;
        {
            const std::lock_guard lock(m_writing);
            const auto find = m_database.prepare("SELECT record FROM journal WHERE kind = ?"
                                                 " UNION SELECT id FROM \""
                + name.toUtf8() + '"');
            if (!find)
                return find.error();
            const Cursor cursor(**find);
            (*find)->bind(1, name);
            Result<bool> row = (*find)->step();
            for (; row && *row; row = (*find)->step())
                records.push_back((*find)->uuid(0));
            if (!row)
                return row.error();
        }
        for (const Uuid &record : records) {
            if (stop.stop_requested())
                return Error{Error::Code::Cancelled, {"store", QT_TRANSLATE_NOOP("store", "Stopped."), {}}, {}};
            const std::lock_guard lock(m_writing); // for one record: whoever works meanwhile must not wait for all
            const Result<bool> altered = isAltered(table, record);
            if (!altered)
                return altered.error();
            if (*altered)
                out.push_back({name, record});
        }
    }
    return out;
}

} // namespace qilian::store
