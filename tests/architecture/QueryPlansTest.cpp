#include "core/overview/Schema.h"
#include "core/store/Database.h"
#include "core/store/Workspace.h"
#include "tests/architecture/SourceTree.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::architecture;

namespace {

/// The lines of SQLite's plan for a statement; the error in its place where it does not prepare.
QStringList planOf(store::Database &database, const QString &sql)
{
    const auto statement = database.prepare("EXPLAIN QUERY PLAN " + sql.toUtf8());
    if (!statement)
        return {QStringLiteral("ERROR ") + statement.error().detail};
    store::Cursor cursor(**statement);
    QStringList out;
    while ((*statement)->step().value_or(false))
        out << (*statement)->text((*statement)->column("detail"));
    return out;
}

/// What of a plan goes through a whole table, by itself or to build a passing index, or cannot run at all. Tables named
/// in `small` may be read whole.
QStringList wholeTables(const QStringList &plan, const QStringList &small = {})
{
    static const QRegularExpression whole(QStringLiteral("^(?:SCAN (\\w+)$|SEARCH (\\w+) USING AUTOMATIC )"));
    static const QRegularExpression made(QStringLiteral("^(CO-ROUTINE|MATERIALIZE) (\\w+)"));
    QStringList rowsOfItsOwn = small;
    QStringList out;
    for (const QString &step : plan) {
        if (const auto match = made.match(step); match.hasMatch())
            rowsOfItsOwn << match.captured(2);
        const auto match = whole.match(step);
        const QString table = match.captured(match.lastCapturedIndex());
        if (step.startsWith(u"ERROR") || (match.hasMatch() && !rowsOfItsOwn.contains(table)))
            out << step;
    }
    return out;
}

QStringList words(store::Database &database, const QByteArray &sql)
{
    QStringList out;
    const auto statement = database.prepare(sql);
    REQUIRE(statement);
    store::Cursor cursor(**statement);
    while ((*statement)->step().value_or(false))
        out << (*statement)->text(0);
    return out;
}

std::unique_ptr<store::Database> freshWorkspace(const QTemporaryDir &folder)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("desk");
    options.create = true;
    REQUIRE(store::Workspace::open(folder.path(), options));
    auto database =
        store::Database::open(folder.filePath(QStringLiteral("workspace.db")), store::Database::Mode::ReadOnly);
    REQUIRE(database);
    return std::move(*database);
}

} // namespace

TEST_CASE("a plan that reads a whole table is seen", "[architecture]")
{
    const QTemporaryDir folder;
    auto database = store::Database::open(folder.filePath(QStringLiteral("a.db")), store::Database::Mode::ReadWrite);
    REQUIRE(database);
    REQUIRE((*database)->run("CREATE TABLE lead(id INTEGER PRIMARY KEY, due TEXT, note TEXT);"
                             "CREATE INDEX lead_due ON lead(due, id)"));
    struct Row {
        const char *sql;
        bool whole;
    };
    const auto row = GENERATE(values<Row>({
        {"SELECT id FROM lead WHERE note = :note", true},
        {"SELECT l.id FROM lead l JOIN lead other ON other.note = l.note WHERE l.due > :due", true},
        {"SELECT note FROM lead ORDER BY note", true},
        {"SELECT nothing FROM nowhere", true},
        {"SELECT note FROM lead WHERE (due, id) > (:due, :id) ORDER BY due, id LIMIT :limit", false},
        {"SELECT due, count(*) FROM lead GROUP BY due", false},
        {"WITH soon AS MATERIALIZED (SELECT id FROM lead WHERE due < :due) SELECT id FROM soon", false},
        {"UPDATE lead SET note = :note WHERE id = :id", false},
    }));
    INFO(row.sql);
    CHECK(wholeTables(planOf(**database, QString::fromLatin1(row.sql))).isEmpty() != row.whole);
}

TEST_CASE("every query of a capability has its index", "[architecture]")
{
    const QTemporaryDir folder;
    const auto database = freshWorkspace(folder);
    QStringList small = words(*database, "SELECT name FROM sqlite_master WHERE type = 'table'");
    const record::Schema schema = overview::schema();
    for (const record::Kind *kind : schema.kinds())
        small.removeAll(kind->name);

    QStringList found;
    int seen = 0;
    for (const QString &file : filesBelow({QStringLiteral("core")}, {QStringLiteral(".sql")})) {
        if (!file.contains(u"/queries/"))
            continue;
        ++seen;
        for (const QString &step : wholeTables(planOf(*database, textOf(file)), small))
            found << file + QStringLiteral(": ") + step;
    }
    CHECK(seen > 0);
    CHECK(asLines(found).toStdString() == "");
}
