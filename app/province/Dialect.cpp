#include "app/province/Dialect.h"

#include "app/province/Database.h"

#include <QFile>
#include <QSqlQuery>
#include <array>

namespace qilian::province {

namespace {

constexpr std::array kMigrations{"0001_begin", "0002_publication", "0003_shared", "0004_numbers"};

Result<void> runAll(const QSqlDatabase &database, const QString &script)
{
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.startsWith(QLatin1String("--")))
            continue;
        statement += line + u'\n';
        if (!line.endsWith(u';'))
            continue;
        QSqlQuery query(database);
        if (!query.exec(statement))
            return errorOf(query.lastError());
        statement.clear();
    }
    return {};
}

} // namespace

Dialect Dialect::sqlite(const QString &file)
{
    Dialect dialect;
    dialect.m_folder = QStringLiteral("sqlite");
    dialect.m_driver = QStringLiteral("QSQLITE");
    dialect.m_target = file;
    return dialect;
}

Result<QSqlDatabase> Dialect::connect(const QString &name) const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(m_driver, name);
    database.setDatabaseName(m_target);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database.open())
        return errorOf(database.lastError());
    const Result<QString> settings = statement(QLatin1String("open"));
    if (!settings)
        return settings.error();
    if (const Result<void> ready = runAll(database, *settings); !ready)
        return ready.error();
    return database;
}

Result<void> Dialect::migrate(Connection &connection) const
{
    if (const auto begun = connection.run("begin_write"); !begun)
        return begun.error();
    const Result<QVariant> version = connection.one("version");
    if (!version)
        return version.error();
    if (version->toUInt() > kMigrations.size()) {
        (void)connection.run("rollback");
        return Error{Error::Code::Refused,
            {"province",
                QT_TRANSLATE_NOOP(
                    "province", "The database was made by a newer program. It was not touched: install the newer one."),
                {}},
            {}};
    }
    for (std::size_t at = version->toUInt(); at < kMigrations.size(); ++at) {
        const Result<QString> script = statement(QLatin1String(kMigrations[at]));
        if (!script)
            return script.error();
        if (const Result<void> done = runAll(connection.database(), *script); !done)
            return done.error();
    }
    if (const auto done = connection.run("commit"); !done)
        return done.error();
    return {};
}

Result<QString> Dialect::statement(QLatin1String name) const
{
    for (const QString &path :
        {QStringLiteral(":/province/%1/%2.sql").arg(m_folder, name), QStringLiteral(":/province/%1.sql").arg(name)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return Error{Error::Code::Damaged,
        {"province", QT_TRANSLATE_NOOP("province", "The program is damaged: the statement “%1” is missing."),
            {QString(name)}},
        {}};
}

} // namespace qilian::province
