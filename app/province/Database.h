#pragma once

#include "app/province/Dialect.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace qilian::province {

/// What a database error means. Full and Locked are told apart; the rest is Damaged.
Error errorOf(const QSqlError &error);

/// One connection with its prepared statements; belongs to one thread.
class Connection {
public:
    explicit Connection(const Dialect &dialect);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<void> open();
    /// Binds by position and runs a named statement; the query is at the row before the first. Valid until the same
    /// statement runs again.
    Result<QSqlQuery *> run(const char *name, const QVariantList &values = {});
    /// The first column of the first row; null where there is no row.
    Result<QVariant> one(const char *name, const QVariantList &values = {});
    QSqlDatabase &database() { return m_database; }

private:
    const Dialect &m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QByteArray, std::shared_ptr<QSqlQuery>> m_queries;
};

/// The province's database: a connection for each thread that asks, one writing transaction at a time. Any thread.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(Dialect dialect);

    Result<Connection *> here(); ///< the calling thread's connection

    /// Rolls back unless committed. Durable once commit() returns.
    class Writing {
    public:
        static Result<Writing> begin(Database &database);
        Writing(Writing &&other) noexcept;
        ~Writing();
        Connection &connection() { return *m_connection; }
        Result<void> commit();

    private:
        Writing(Connection &connection, std::unique_lock<std::mutex> lock)
            : m_connection(&connection)
            , m_lock(std::move(lock))
        {
        }
        Connection *m_connection;
        std::unique_lock<std::mutex>
            m_lock; // spares the threads of one process the waiting in the database; other processes wait there
    };

private:
    explicit Database(Dialect dialect)
        : m_dialect(std::move(dialect))
    {
    }
    Dialect m_dialect;
    std::mutex m_guard;
    std::map<std::thread::id, std::unique_ptr<Connection>>
        m_connections; // the server's threads live as long as it does
    std::mutex m_writing;
};

} // namespace qilian::province
