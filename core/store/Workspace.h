#pragma once

#include "core/base/Clock.h"
#include "core/record/Kind.h"
#include "core/store/BlobStore.h"
#include "core/store/ChangeSet.h"
#include "core/store/Reader.h"

#include <QLockFile>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>

namespace qilian::store {

class Journal;
class UnitOfWork;
struct Actor;

/// What a workspace is told when it is opened.
struct WorkspaceOptions {
    record::Schema schema; ///< every kind of record (core/overview)
    const Clock *clock = nullptr; ///< must outlive the workspace; null: the system's
    QString area; ///< GB/T 2260 code, for a new workspace
    QString deviceName; ///< for a new workspace: what others see
    bool create = false; ///< make it where the folder has none
};

/// A statement `core/<capability>/queries/<name>.sql` that writes, with its values.
struct LocalWrite {
    const char *query;
    Bindings values;
};

/// Who this device is in the journal.
struct DeviceState {
    Uuid id;
    QString name;
    QString area;
    qint64 headSeq = 0;
    QByteArray head; ///< hash of the last entry
    qint64 ackedSeq = 0; ///< the province has everything up to here
};

/// The folder with all of an office's records: workspace.db, blobs/, backups/, log/. One program at a time holds it.
/// Any thread may read through reader(); commits are serialised inside.
class Workspace {
public:
    /// Locked: another program has it (the message says which). Refused: made by a newer program; not touched.
    /// Damaged: the database is not sound, and is left as it is; or it is missing beside its backups. NotFound: no
    /// workspace there and `create` not asked.
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, const WorkspaceOptions &options);
    /// For tools that only look while the workstation may have it open.
    static Result<std::unique_ptr<Workspace>> openToRead(const QString &folder, const WorkspaceOptions &options);
    ~Workspace();

    Reader reader() const;
    UnitOfWork begin(const Actor &actor, const Message &reason);
    BlobStore &blobs() { return *m_blobs; }
    const BlobStore &blobs() const { return *m_blobs; }

    QString folder() const { return m_folder; }
    QString area() const { return m_area; }
    const record::Schema &schema() const { return m_schema; }
    const Clock &clock() const { return *m_clock; }
    DeviceState device() const;

    /// Called after every commit and every exchange, in the thread that wrote. Set once, before threads start.
    void onCommitted(std::function<void(const ChangeSet &)> callback) { m_committed = std::move(callback); }

    /// Small settings of the workspace that are not records (cursor of the exchange, remembered mappings).
    Result<QString> setting(const QString &key) const;
    Result<void> setSetting(const QString &key, const QString &value);
    /// A half-written form, kept as typed; an empty text removes it.
    Result<QString> draft(const QString &key) const;
    Result<void> saveDraft(const QString &key, const QString &text);

    /// Indexes what an exchange brought, a batch at a time; true while there is more. Any thread.
    Result<bool> indexSome(int records);
    Result<void> indexAll(std::stop_token stop = {});

    /// Writes to local tables that are no records (accounts, law texts): named statements of the capability's own .sql
    /// files, all in one transaction.
    Result<void> writeLocal(std::span<const LocalWrite> writes);
    /// The writing side, for core/store and core/sync.
    Journal &journal() { return *m_journal; }
    void announce(const ChangeSet &touched) const;
    const RecordTable *table(QStringView kind) const;

private:
    Workspace() = default;
    Result<void> start(const WorkspaceOptions &options);
    Result<void> createDevice(const WorkspaceOptions &options);

    QString m_folder;
    QString m_area;
    record::Schema m_schema;
    const Clock *m_clock = nullptr;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_writer;
    std::unique_ptr<BlobStore> m_blobs;
    std::unique_ptr<Journal> m_journal;
    mutable std::mutex m_writing;
    mutable std::mutex m_poolGuard;
    mutable std::vector<std::unique_ptr<Database>> m_pool;
    std::function<void(const ChangeSet &)> m_committed;
    QString m_databasePath;

    friend class Reader; // returns its connection to the pool
};

} // namespace qilian::store

#include "core/store/UnitOfWork.h"
