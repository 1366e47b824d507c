#include "core/store/Workspace.h"

#include "core/store/Backup.h"
#include "core/store/DeviceKey.h"
#include "core/store/Journal.h"
#include "core/store/Migrations.h"
#include "core/store/SearchIndex.h"

#include <QDir>
#include <QFileInfo>

namespace qilian::store {

namespace {

const QString kDatabaseName = QStringLiteral("workspace.db");
constexpr int kIndexedAtOnce = 500; // records between two looks at the stop token

/// An empty file is none: a full disk may have left it.
bool holdsDatabase(const QDir &folder)
{
    return QFileInfo(folder.filePath(kDatabaseName)).size() > 0;
}

/// Not made anew: what an interrupted restore or a careless hand took away must not look like an empty workspace.
Error databaseMissing(const QString &folder)
{
    return {Error::Code::Damaged,
        {"store",
            QT_TRANSLATE_NOOP("store",
                "The database of the workspace in %1 is missing, but there are backups of it. Restore the last one."),
            {folder}},
        {}};
}

Error notThere(const QString &folder)
{
    return {Error::Code::NotFound,
        {"store", QT_TRANSLATE_NOOP("store", "There is no workspace in the folder %1."), {folder}}, {}};
}

Error unwritable(const QString &folder)
{
    return {Error::Code::Refused,
        {"store",
            QT_TRANSLATE_NOOP("store", "The folder %1 cannot be written. Choose another one or ask for the rights."),
            {folder}},
        {}};
}

record::Schema withOwnKinds(const record::Schema &schema)
{
    std::vector<const record::Kind *> kinds = schema.kinds();
    kinds.push_back(&DeviceKey::description().kind());
    return record::Schema(std::move(kinds));
}

Result<QByteArray> queryText(const char *name)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
            {"store", QT_TRANSLATE_NOOP("store", "The program lacks a part of itself. Install it again."), {}},
            file.fileName()};
    return file.readAll();
}

} // namespace

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, const WorkspaceOptions &options)
{
    const QDir dir(folder);
    const bool exists = holdsDatabase(dir);
    if (!exists && !Backup::list(folder).empty())
        return databaseMissing(folder);
    if (!exists && !options.create)
        return notThere(folder);
    if (!dir.mkpath(QStringLiteral(".")) || !dir.mkpath(QStringLiteral("backups"))
        || !dir.mkpath(QStringLiteral("log")))
        return unwritable(folder);

    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_folder = dir.absolutePath();
    workspace->m_databasePath = dir.filePath(kDatabaseName);
    workspace->m_lock = std::make_unique<QLockFile>(dir.filePath(QStringLiteral("workspace.lock")));
    workspace->m_lock->setStaleLockTime(0);
    if (!workspace->m_lock->tryLock(0)) {
        if (workspace->m_lock->error() != QLockFile::LockFailedError)
            return unwritable(folder);
        qint64 pid = 0;
        QString host;
        QString program;
        workspace->m_lock->getLockInfo(&pid, &host, &program);
        return Error{Error::Code::Locked,
            {"store",
                QT_TRANSLATE_NOOP("store",
                    "This workspace is already open in another program (%1 on %2). Close it there, or go on working "
                    "there."),
                {program, host}},
            QString::number(pid)};
    }
    auto writer = Database::open(workspace->m_databasePath, Database::Mode::ReadWrite);
    if (!writer)
        return writer.error();
    workspace->m_writer = std::move(*writer);
    if (const auto started = workspace->start(options); !started)
        return started.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString &folder, const WorkspaceOptions &options)
{
    const QDir dir(folder);
    if (!holdsDatabase(dir))
        return notThere(folder);
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_folder = dir.absolutePath();
    workspace->m_databasePath = dir.filePath(kDatabaseName);
    workspace->m_schema = withOwnKinds(options.schema);
    workspace->m_clock = options.clock ? options.clock : &SystemClock::instance();
    auto database = Database::open(workspace->m_databasePath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    workspace->m_writer = std::move(*database);
    if (const auto fits = Migrations::check(*workspace->m_writer); !fits)
        return fits.error();
    workspace->m_blobs = std::make_unique<BlobStore>(dir.filePath(QStringLiteral("blobs")));
    workspace->m_journal = std::make_unique<Journal>(*workspace, *workspace->m_writer, workspace->m_writing);
    const Result<QString> area = workspace->m_writer->word("SELECT value FROM meta WHERE key = 'area'");
    if (!area)
        return area.error();
    workspace->m_area = *area;
    return workspace;
}

Result<void> Workspace::start(const WorkspaceOptions &options)
{
    m_schema = withOwnKinds(options.schema);
    m_clock = options.clock ? options.clock : &SystemClock::instance();
    m_blobs = std::make_unique<BlobStore>(QDir(m_folder).filePath(QStringLiteral("blobs")));
    m_blobs->removeUnfinished();
    m_journal = std::make_unique<Journal>(*this, *m_writer, m_writing);

    if (const auto fits = Migrations::check(*m_writer); !fits)
        return fits.error();
    const Result<qint64> version = m_writer->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > 0 && *version < Migrations::newest()) {
        if (const auto kept = Backup::make(*this, *m_writer, QStringLiteral("before-update")); !kept)
            return kept.error();
    }
    {
        Result<Transaction> transaction = Transaction::begin(*m_writer);
        if (!transaction)
            return transaction.error();
        if (const auto migrated = Migrations::run(*m_writer); !migrated)
            return migrated.error();
        const Result<QString> fingerprint = m_writer->word("SELECT value FROM meta WHERE key = 'schema'");
        if (!fingerprint)
            return fingerprint.error();
        const QString wanted = QString::fromLatin1(m_schema.fingerprint());
        if (*fingerprint != wanted) {
            if (const auto done = m_journal->bringTablesUpToDate(); !done)
                return done.error();
            const auto save = m_writer->prepare("INSERT OR REPLACE INTO meta(key, value) VALUES('schema', ?)");
            if (!save)
                return save.error();
            (*save)->bind(1, wanted);
            if (const auto done = (*save)->run(); !done)
                return done.error();
        }
        if (*version == 0) {
            if (const auto made = createDevice(options); !made)
                return made.error();
        }
        if (const auto done = transaction->commit(); !done)
            return done.error();
    }
    const Result<QString> area = m_writer->word("SELECT value FROM meta WHERE key = 'area'");
    if (!area)
        return area.error();
    m_area = *area;
    return {};
}

Result<void> Workspace::createDevice(const WorkspaceOptions &options)
{
    const auto area = m_writer->prepare("INSERT INTO meta(key, value) VALUES('area', ?)");
    const auto device = m_writer->prepare("INSERT INTO device(id, name, own) VALUES(?, ?, 1)");
    if (!area || !device)
        return area ? device.error() : area.error();
    (*area)->bind(1, options.area);
    if (const auto done = (*area)->run(); !done)
        return done.error();
    const Uuid id = Uuid::create();
    (*device)->bind(1, id).bind(2, options.deviceName);
    if (const auto done = (*device)->run(); !done)
        return done.error();
    return m_journal->begin(DeviceKey::header(id, options.deviceName, options.area));
}

Reader Workspace::reader() const
{
    {
        const std::lock_guard lock(m_poolGuard);
        if (!m_pool.empty()) {
            std::unique_ptr<Database> database = std::move(m_pool.back());
            m_pool.pop_back();
            return Reader(*this, std::move(database));
        }
    }
    auto database = Database::open(m_databasePath, Database::Mode::ReadOnly);
    Q_ASSERT_X(database, "reader", qPrintable(database ? QString() : database.error().detail));
    return Reader(*this, std::move(*database));
}

UnitOfWork Workspace::begin(const Actor &actor, const Message &reason)
{
    return UnitOfWork(*this, actor, reason);
}

DeviceState Workspace::device() const
{
    const std::lock_guard lock(m_writing);
    DeviceState out;
    out.area = m_area;
    const auto find = m_writer->prepare("SELECT id, name, head_seq, head_hash, acked_seq FROM device WHERE own = 1");
    if (!find)
        return out;
    const Cursor cursor(**find);
    const Result<bool> row = (*find)->step();
    if (!row || !*row)
        return out;
    out.id = (*find)->uuid(0);
    out.name = (*find)->text(1);
    out.headSeq = (*find)->integer(2);
    out.head = (*find)->bytes(3);
    out.ackedSeq = (*find)->integer(4);
    return out;
}

const RecordTable *Workspace::table(QStringView kind) const
{
    return m_journal->table(kind);
}

void Workspace::announce(const ChangeSet &touched) const
{
    if (m_committed)
        m_committed(touched);
}

Result<QString> Workspace::setting(const QString &key) const
{
    const std::lock_guard lock(m_writing);
    const auto find = m_writer->prepare("SELECT value FROM meta WHERE key = ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, key);
    const Result<bool> row = (*find)->step();
    if (!row)
        return row.error();
    return *row ? (*find)->text(0) : QString();
}

Result<void> Workspace::setSetting(const QString &key, const QString &value)
{
    const std::lock_guard lock(m_writing);
    const auto save = m_writer->prepare("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
    if (!save)
        return save.error();
    (*save)->bind(1, key).bind(2, value);
    return (*save)->run();
}

Result<QString> Workspace::draft(const QString &key) const
{
    const std::lock_guard lock(m_writing);
    const auto find = m_writer->prepare("SELECT content FROM draft WHERE key = ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, key);
    const Result<bool> row = (*find)->step();
    if (!row)
        return row.error();
    return *row ? (*find)->text(0) : QString();
}

Result<void> Workspace::saveDraft(const QString &key, const QString &text)
{
    const std::lock_guard lock(m_writing);
    const auto save =
        m_writer->prepare(text.isEmpty() ? "DELETE FROM draft WHERE key = ?"
                                         : "INSERT OR REPLACE INTO draft(key, content, saved_at_ms) VALUES(?, ?, ?)");
    if (!save)
        return save.error();
    (*save)->bind(1, key);
    if (!text.isEmpty())
        (*save)->bind(2, text).bind(3, m_clock->now().toMSecsSinceEpoch());
    return (*save)->run();
}

Result<void> Workspace::indexAll(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const Result<bool> more = indexSome(kIndexedAtOnce);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return {};
}

Result<bool> Workspace::indexSome(int records)
{
    const std::lock_guard lock(m_writing);
    Result<Transaction> transaction = Transaction::begin(*m_writer);
    if (!transaction)
        return transaction.error();
    std::vector<record::Ref> dirty;
    {
        const auto find = m_writer->prepare("SELECT kind, record FROM search_dirty LIMIT ?");
        if (!find)
            return find.error();
        const Cursor cursor(**find);
        (*find)->bind(1, qint64(records));
        Result<bool> row = (*find)->step();
        for (; row && *row; row = (*find)->step())
            dirty.push_back({(*find)->text(0), (*find)->uuid(1)});
        if (!row)
            return row.error();
    }
    const auto done = m_writer->prepare("DELETE FROM search_dirty WHERE record = ?");
    if (!done)
        return done.error();
    for (const record::Ref &ref : dirty) {
        if (const RecordTable *known = table(ref.kind)) {
            const auto row = known->load(*m_writer, ref.id);
            if (!row)
                return row.error();
            if (*row) {
                if (const auto indexed = SearchIndex::index(*m_writer, known->kind(), ref.id, (*row)->state); !indexed)
                    return indexed.error();
            }
        }
        (*done)->bind(1, ref.id);
        if (const auto removed = (*done)->run(); !removed)
            return removed.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return int(dirty.size()) == records;
}

Result<void> Workspace::writeLocal(std::span<const LocalWrite> writes)
{
    const std::lock_guard lock(m_writing);
    Result<Transaction> transaction = Transaction::begin(*m_writer);
    if (!transaction)
        return transaction.error();
    for (const LocalWrite &write : writes) {
        const Result<QByteArray> sql = queryText(write.query);
        if (!sql)
            return sql.error();
        const auto statement = m_writer->prepare(*sql);
        if (!statement)
            return statement.error();
        for (const auto &[name, value] : write.values.values())
            (*statement)->bind((*statement)->parameter(QLatin1String(name)), value);
        if (const auto done = (*statement)->run(); !done)
            return done.error();
    }
    return transaction->commit();
}

} // namespace qilian::store
