#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QVariant>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace qilian::store {

/// A prepared statement of one connection. Bind, then step row by row. Used only inside core/store: capabilities
/// ask through Reader and write through UnitOfWork.
class Statement {
public:
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &value); ///< as BLOB
    Statement &bind(int index, const Uuid &value) { return bind(index, value.bytes()); }
    Statement &bindText(int index, QByteArrayView utf8);
    Statement &bindNull(int index);
    Statement &bind(int index, const QVariant &value);
    int parameter(const QString &name) const; ///< index of :name, 0 where the statement has none

    /// True: a row is there. False: done. An error resets the statement.
    Result<bool> step();
    Result<void> run(); ///< for statements without rows
    void reset();

    int column(const char *name) const; ///< index of a result column, -1 where there is none
    bool isNull(int index) const;
    qint64 integer(int index) const;
    QString text(int index) const;
    QByteArray bytes(int index) const;
    QByteArrayView view(int index) const; ///< valid until the next step or reset
    Uuid uuid(int index) const;

private:
    sqlite3_stmt *m_statement;
};

/// Resets a statement when it goes out of scope, so that no read transaction stays open.
class Cursor {
public:
    explicit Cursor(Statement &statement)
        : m_statement(statement)
    {
    }
    ~Cursor() { m_statement.reset(); }
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

private:
    Statement &m_statement;
};

/// One SQLite connection. One thread at a time. Prepared statements are kept and reused.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<void> run(QByteArrayView sql); ///< one or several statements without rows
    /// The statement for this text; prepared at the first use. The pointer stays valid as long as the connection.
    Result<Statement *> prepare(const QByteArray &sql);
    Result<qint64> number(const QByteArray &sql); ///< first column of the first row, 0 where there is none
    Result<QString> word(const QByteArray &sql);

    qint64 changes() const;
    qint64 lastRowId() const;
    sqlite3 *handle() const { return m_handle; }
    Error error() const; ///< what went wrong last, in the officer's words

private:
    explicit Database(sqlite3 *handle);

    sqlite3 *m_handle;
    QHash<QByteArray, Statement *> m_statements;
    std::vector<std::pair<sqlite3_stmt *, std::unique_ptr<Statement>>> m_owned;
};

/// Rolls back unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

/// The officer's words for an SQLite result code.
Error errorOf(int sqliteCode, const QString &detail);

} // namespace qilian::store
