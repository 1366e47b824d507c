#pragma once

#include "core/record/Chain.h"
#include "core/store/RecordTable.h"
#include "core/store/UnitOfWork.h"

#include <map>
#include <mutex>
#include <span>
#include <stop_token>

namespace qilian::store {

/// An entry from outside, already opened and checked, with the bytes it came in.
struct Incoming {
    record::Change change;
    QByteArray bytes;
};

struct ApplyReport {
    qint64 added = 0;
    qint64 known = 0; ///< were here before; nothing changed
    ChangeSet touched;
};

/// An entry as it travels.
struct OutEntry {
    qint64 seq = 0;
    QByteArray bytes;
};

enum class BlobState {
    Local = 0, ///< here, the province has not confirmed it
    Confirmed = 1, ///< here and at the province
    Missing = 2, ///< named by a record, not here yet
    Any = -1,
};

struct BlobEntry {
    QString digest;
    qint64 size = 0; ///< 0 while unknown
    BlobState state = BlobState::Local;
};

/// How many files stand in one state, and their bytes as far as known.
struct BlobTally {
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Where the clock of a new identity starts: behind the old one, or at the wall clock where the old one had run far
/// ahead.
enum class HlcStart { Keep, Now };

struct Refusal {
    qint64 seq = 0;
    QString code;
    QString reason; ///< as the province gave it (JSON text)
    QDateTime at;
    record::Ref ref; ///< the record; null where the entry was set aside
    QString purpose; ///< what the entry was for, in the words of its writer
};

/// The one write path: turns units of work and incoming entries into journal, rows, conflicts and index. Serialised
/// inside; any thread.
class Journal {
public:
    Journal(Workspace &workspace, Database &writer, std::mutex &writing);
    /// Makes the tables of all kinds; replays the journal into kinds that got new columns. In the caller's transaction.
    Result<void> bringTablesUpToDate();

    /// The first entry of a new workspace. In the caller's transaction.
    Result<void> begin(record::Change header);

    Result<CommitReceipt> commit(UnitOfWork &work);

    /// Entries of other devices (or of this one, brought back after a restore), in any order. All of them or none.
    /// Conflict: an entry of this device that differs from the one kept here: the workspace was copied (fork).
    /// `settings` are written in the same transaction (the cursor of the exchange).
    Result<ApplyReport> apply(std::span<const Incoming> entries, const std::map<QString, QString> &settings = {});

    /// What the province has not confirmed yet, oldest first.
    Result<std::vector<OutEntry>> outbox(int limit, qint64 maxBytes) const;
    Result<qint64> outboxCount() const;
    /// The province has everything up to `seq`; `receipt` is its signed answer (JSON text), kept.
    Result<void> acknowledge(qint64 seq, const QString &receipt);
    Result<void> noteRefused(qint64 seq, const QString &code, const QString &reason);
    Result<std::vector<Refusal>> refusals() const; ///< latest first
    Result<qint64> refusalCount() const;
    /// The province's last signed answer to this device (JSON text); empty where there is none yet.
    Result<QString> lastReceipt() const;

    /// A copy of this workspace used our numbers after `lastCommonSeq`: the entries behind it are set aside, and
    /// written again under a new device identity, so that both sides are kept.
    Result<DeviceState> forkAfter(qint64 lastCommonSeq, HlcStart clock = HlcStart::Keep);
    /// The province has lost what came after `seq` (it was restored from a backup): it goes into the outbox again.
    Result<void> resendAfter(qint64 seq);

    /// The files records point at. `limit` < 0: all.
    Result<std::vector<BlobEntry>> blobs(BlobState state, int limit) const;
    Result<BlobTally> blobTally(BlobState state) const;
    Result<void> setBlobState(const QString &digest, qint64 size, BlobState state);

    /// Every entry as it travels, in order of arrival.
    Result<void> each(const std::function<void(QByteArrayView)> &visit) const;
    /// Checks every device's chain; a foreign device's may leave out entries of other areas.
    Result<std::map<Uuid, record::ChainVerdict>> verify() const;

    /// The records whose row is not what their entries come to: a flipped byte, or a hand behind the program's back.
    Result<std::vector<record::Ref>> alteredRecords(std::stop_token stop) const;

    const RecordTable *table(QStringView kind) const;

private:
    struct Device {
        qint64 no = 0;
        Uuid id;
        bool own = false;
        record::ChainDigest digest = record::ChainDigest::Sha256;
        qint64 headSeq = 0;
        QByteArray head;
        record::Hlc lastHlc;
    };
    Result<Device> ownDevice() const;
    Result<Device> deviceOf(const Uuid &id);
    Result<void> saveHead(const Device &device);
    Result<void> append(Device &device, record::Change &change, const QByteArray *bytes);
    Result<void> store(const record::Change &change, bool indexNow);
    Result<void> storeMerged(const RecordTable &table, const record::Change &change, record::RecordState &state);
    Result<std::vector<record::Change>> entriesOf(const Uuid &record) const;
    Result<bool> isAltered(const RecordTable &table, const Uuid &record) const;
    Result<void> noteBlobs(const record::Kind &kind, const record::Change &change);

    Workspace &m_workspace;
    Database &m_database;
    std::mutex &m_writing;
    std::map<QString, RecordTable> m_tables;
};

} // namespace qilian::store
