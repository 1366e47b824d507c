#pragma once

#include "core/base/Result.h"

#include <QLatin1String>
#include <QSqlDatabase>
#include <QString>

namespace qilian::province {

class Connection;

/// All that differs between database systems: driver, connection, migrations, and the text of a statement
/// (`:/province/<dialect>/<name>.sql` where there is one, else `:/province/<name>.sql`). Any thread.
class Dialect {
public:
    static Dialect sqlite(const QString &file);

    /// A new open connection under `name`, for the calling thread.
    Result<QSqlDatabase> connect(const QString &name) const;
    /// Numbered migrations, forward only, in one transaction. Refused where the database is of a newer program.
    Result<void> migrate(Connection &connection) const;
    Result<QString> statement(QLatin1String name) const;

private:
    Dialect() = default;

    QString m_folder; // under :/province
    QString m_driver;
    QString m_target; // file or connection string
};

} // namespace qilian::province
