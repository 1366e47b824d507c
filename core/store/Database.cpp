#include "core/store/Database.h"

#include <QDateTime>
#include <QFile>
#include <cstring>
#include <sqlite3.h>

namespace qilian::store {

Error errorOf(int code, const QString &detail)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {Error::Code::Full,
            {"store",
                QT_TRANSLATE_NOOP("store", "The disk is full. Nothing was changed. Free some space and do it again."),
                {}},
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Locked,
            {"store", QT_TRANSLATE_NOOP("store", "The workspace is busy with another program. Try again in a moment."),
                {}},
            detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Code::Damaged,
            {"store",
                QT_TRANSLATE_NOOP("store",
                    "The workspace database is damaged. Nothing was deleted: restore the last backup in Settings."),
                {}},
            detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {Error::Code::Refused,
            {"store",
                QT_TRANSLATE_NOOP(
                    "store", "The workspace folder cannot be written. Check that the folder exists and is yours."),
                {}},
            detail};
    case SQLITE_INTERRUPT:
        return {Error::Code::Cancelled, {"store", QT_TRANSLATE_NOOP("store", "Stopped."), {}}, detail};
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR_FSYNC
            || code == SQLITE_IOERR_TRUNCATE)
            return {Error::Code::Full,
                {"store",
                    QT_TRANSLATE_NOOP("store", "The disk could not be written; it may be full. Nothing was changed."),
                    {}},
                detail};
        [[fallthrough]];
    default:
        return {Error::Code::Damaged,
            {"store", QT_TRANSLATE_NOOP("store", "The workspace database could not be read or written (%1)."),
                {detail}},
            detail};
    }
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    if (value.isNull())
        sqlite3_bind_text(m_statement, index, "", 0, SQLITE_STATIC);
    else
        bindText(index, value.toUtf8());
    return *this;
}

Statement &Statement::bindText(int index, QByteArrayView utf8)
{
    sqlite3_bind_text(m_statement, index, utf8.isNull() ? "" : utf8.data(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    sqlite3_bind_blob(m_statement, index, value.isNull() ? "" : value.constData(), int(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

Statement &Statement::bind(int index, const QVariant &value)
{
    if (value.isNull())
        return bindNull(index);
    switch (value.typeId()) {
    case QMetaType::Bool:
        return bind(index, qint64(value.toBool()));
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return bind(index, value.toLongLong());
    case QMetaType::QByteArray:
        return bind(index, value.toByteArray());
    case QMetaType::QDate:
        return bind(index, value.toDate().toString(Qt::ISODate));
    case QMetaType::QDateTime:
        return bind(index, value.toDateTime().toMSecsSinceEpoch());
    default:
        return bind(index, value.toString());
    }
}

int Statement::parameter(const QString &name) const
{
    return sqlite3_bind_parameter_index(m_statement, (u':' + name).toUtf8().constData());
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    const Error error = errorOf(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
    reset();
    return error;
}

Result<void> Statement::run()
{
    const Result<bool> row = step();
    reset();
    if (!row)
        return row.error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::column(const char *name) const
{
    const int count = sqlite3_column_count(m_statement);
    for (int i = 0; i < count; ++i) {
        if (std::strcmp(sqlite3_column_name(m_statement, i), name) == 0)
            return i;
    }
    return -1;
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_statement, index) == SQLITE_NULL;
}

qint64 Statement::integer(int index) const
{
    return sqlite3_column_int64(m_statement, index);
}

QByteArrayView Statement::view(int index) const
{
    const void *data = sqlite3_column_blob(m_statement, index);
    return {static_cast<const char *>(data), qsizetype(sqlite3_column_bytes(m_statement, index))};
}

QString Statement::text(int index) const
{
    return QString::fromUtf8(view(index));
}

QByteArray Statement::bytes(int index) const
{
    return view(index).toByteArray();
}

Uuid Statement::uuid(int index) const
{
    return Uuid::fromBytes(view(index)).value_or(Uuid());
}

Database::Database(sqlite3 *handle)
    : m_handle(handle)
{
}

Database::~Database()
{
    for (const auto &[statement, wrapper] : m_owned)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    sqlite3 *handle = nullptr;
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK)
        return errorOf(code, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : ""));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const Result<void> settings =
        database->run("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-8000;"
                      " PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;");
    if (!settings)
        return settings.error();
    if (mode == Mode::ReadWrite) {
        if (const Result<void> durable =
                database->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;");
            !durable)
            return durable.error();
    }
    return database;
}

Result<void> Database::run(QByteArrayView sql)
{
    if (sqlite3_exec(m_handle, sql.toByteArray().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<Statement *> Database::prepare(const QByteArray &sql)
{
    if (Statement *known = m_statements.value(sql))
        return known;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        Error why = error();
        why.detail += QLatin1String(" in ") + QString::fromUtf8(sql.left(200));
        return why;
    }
    m_owned.emplace_back(statement, std::make_unique<Statement>(statement));
    m_statements.insert(sql, m_owned.back().second.get());
    return m_owned.back().second.get();
}

Result<qint64> Database::number(const QByteArray &sql)
{
    const Result<Statement *> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Cursor cursor(**statement);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return row.error();
    return *row ? (*statement)->integer(0) : 0;
}

Result<QString> Database::word(const QByteArray &sql)
{
    const Result<Statement *> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Cursor cursor(**statement);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return row.error();
    return *row ? (*statement)->text(0) : QString();
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Error Database::error() const
{
    return errorOf(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<void> begun = database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    const Result<void> done = m_database->run("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace qilian::store
