#include "core/store/Migrations.h"

#include <QFile>
#include <array>

namespace qilian::store {

namespace {

struct Migration {
    int number;
    const char *what;
    const char *file;
};

constexpr std::array kMigrations{
    Migration{1, "journal, devices, conflicts, blobs, search, drafts", ":/store/0001_begin.sql"},
    Migration{2, "accounts of this computer", ":/store/0002_account.sql"},
    Migration{3, "law texts of this computer", ":/store/0003_law_text.sql"},
    Migration{4, "when a law text took effect", ":/store/0004_law_in_force.sql"},
    Migration{5, "number ranges of this computer", ":/store/0005_number_range.sql"},
};

constexpr qint64 kApplicationId = 0x51494C4E; // "QILN"

} // namespace

int Migrations::newest()
{
    return kMigrations.back().number;
}

Result<void> Migrations::check(Database &database)
{
    const Result<qint64> application = database.number("PRAGMA application_id");
    if (!application)
        return application.error();
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    const Result<qint64> tables = database.number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    if (*application != kApplicationId && *tables > 0)
        return Error{Error::Code::Refused,
            {"store",
                QT_TRANSLATE_NOOP(
                    "store", "The file workspace.db in this folder was not made by Qilian. It was not touched."),
                {}},
            {}};
    if (*version > newest())
        return Error{Error::Code::Refused,
            {"store",
                QT_TRANSLATE_NOOP("store",
                    "This workspace was made by a newer Qilian (format %1; this program knows %2). It was not touched. "
                    "Update the program and open it again."),
                {QString::number(*version), QString::number(newest())}},
            {}};
    return {};
}

Result<bool> Migrations::isWorkspace(Database &database)
{
    const Result<qint64> application = database.number("PRAGMA application_id");
    if (!application)
        return application.error();
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    return *application == kApplicationId && *version > 0;
}

Result<void> Migrations::run(Database &database)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    for (const Migration &migration : kMigrations) {
        if (migration.number <= *version)
            continue;
        QFile file(QLatin1String(migration.file));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "migration", migration.what);
        if (const auto done = database.run(file.readAll()); !done)
            return done.error();
        if (const auto done = database.run("PRAGMA user_version = " + QByteArray::number(migration.number)
                + "; PRAGMA application_id = " + QByteArray::number(kApplicationId));
            !done)
            return done.error();
    }
    return {};
}

} // namespace qilian::store
