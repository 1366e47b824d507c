#include "app/province/Database.h"

#include <atomic>

namespace qilian::province {

Error errorOf(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const int primary = code.toInt() & 0xFF;
    constexpr int kBusy = 5;
    constexpr int kLocked = 6;
    constexpr int kFull = 13;
    if (primary == kFull)
        return {Error::Code::Full, {"province", QT_TRANSLATE_NOOP("province", "The server's disk is full."), {}},
            error.text()};
    if (primary == kBusy || primary == kLocked)
        return {Error::Code::Locked, {"province", QT_TRANSLATE_NOOP("province", "The server's database is busy."), {}},
            error.text()};
    return {Error::Code::Damaged,
        {"province", QT_TRANSLATE_NOOP("province", "The server's database could not be read or written."), {}},
        error.text() + u' ' + code};
}

Connection::Connection(const Dialect &dialect)
    : m_dialect(dialect)
{
    static std::atomic<int> count{0};
    m_name = QStringLiteral("province-%1").arg(++count);
}

Connection::~Connection()
{
    m_queries.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::open()
{
    Result<QSqlDatabase> database = m_dialect.connect(m_name);
    if (!database)
        return database.error();
    m_database = *database;
    return {};
}

Result<QSqlQuery *> Connection::run(const char *name, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_queries[QByteArray::fromRawData(name, qsizetype(qstrlen(name)))];
    if (!query) {
        const Result<QString> text = m_dialect.statement(QLatin1String(name));
        if (!text)
            return text.error();
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(*text))
            return errorOf(fresh->lastError());
        query = std::move(fresh);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i]);
    if (!query->exec()) {
        const Error error = errorOf(query->lastError());
        query->finish();
        return error;
    }
    return query.get();
}

Result<QVariant> Connection::one(const char *name, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(name, values);
    if (!query)
        return query.error();
    const QVariant value = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return value;
}

Result<std::unique_ptr<Database>> Database::open(Dialect dialect)
{
    std::unique_ptr<Database> database(new Database(std::move(dialect)));
    const Result<Connection *> connection = database->here();
    if (!connection)
        return connection.error();
    if (const Result<void> migrated = database->m_dialect.migrate(**connection); !migrated)
        return migrated.error();
    return database;
}

Result<Connection *> Database::here()
{
    const std::lock_guard lock(m_guard);
    std::unique_ptr<Connection> &connection = m_connections[std::this_thread::get_id()];
    if (!connection) {
        auto fresh = std::make_unique<Connection>(m_dialect);
        if (const Result<void> opened = fresh->open(); !opened)
            return opened.error();
        connection = std::move(fresh);
    }
    return connection.get();
}

Result<Database::Writing> Database::Writing::begin(Database &database)
{
    std::unique_lock lock(database.m_writing);
    const Result<Connection *> connection = database.here();
    if (!connection)
        return connection.error();
    if (const auto begun = (*connection)->run("begin_write"); !begun)
        return begun.error();
    return Writing(**connection, std::move(lock));
}

Database::Writing::Writing(Writing &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_lock(std::move(other.m_lock))
{
}

Database::Writing::~Writing()
{
    if (m_connection)
        (void)m_connection->run("rollback");
}

Result<void> Database::Writing::commit()
{
    if (const auto done = m_connection->run("commit"); !done)
        return done.error();
    m_connection = nullptr;
    return {};
}

} // namespace qilian::province
