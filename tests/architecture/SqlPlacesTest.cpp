#include "tests/architecture/CppText.h"
#include "tests/architecture/SourceTree.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace qilian::architecture;

namespace {

/// Whether a string literal is SQL. Written as SQL is (keywords all upper or all lower case), so that a sentence for
/// the officer such as "Select a case from the list" is none.
bool isSql(const QString &literal)
{
    static const QRegularExpression sql(
        QStringLiteral(
            "^[\\s(]*(SELECT\\s|select\\s.*\\sfrom\\s|INSERT\\s+(OR|INTO)\\s|insert\\s+(or\\s+\\w+\\s+)?into\\s"
            "|REPLACE\\s+INTO\\s|replace\\s+into\\s|UPDATE\\s+\\S+\\s+SET\\s|update\\s+\\S+\\s+set\\s"
            "|DELETE\\s+FROM\\s|delete\\s+from\\s|(CREATE|DROP|ALTER)\\s+(TEMP|TABLE|UNIQUE|INDEX|VIEW|TRIGGER|VIRTUAL)"
            "|(create|drop|alter)\\s+(temp\\s+)?(table|view|trigger|virtual\\s+table)\\s|PRAGMA\\s|pragma\\s\\w+\\s*="
            "|WITH\\s+(RECURSIVE\\s+)?\\w+\\s*(\\(|AS\\s)|VACUUM|ATTACH\\s|BEGIN\\s+(IMMEDIATE|EXCLUSIVE|TRANSACTION)"
            "|SAVEPOINT\\s|ROLLBACK\\b|COMMIT$)"),
        QRegularExpression::DotMatchesEverythingOption);
    return sql.match(literal).hasMatch();
}

bool isStore(const QString &file)
{
    return file.startsWith(u"core/store/");
}

const QStringList kProgram{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
const QStringList kCpp{QStringLiteral(".cpp"), QStringLiteral(".h")};

} // namespace

TEST_CASE("SQL is told from a sentence", "[architecture]")
{
    struct Row {
        const char *literal;
        bool sql;
    };
    const auto row = GENERATE(values<Row>({
        {"SELECT 1", true},
        {"\n   SELECT id FROM enforcement_case", true},
        {"select id from enforcement_case", true},
        {"INSERT INTO party (id) VALUES (?)", true},
        {"INSERT OR REPLACE INTO party VALUES (?)", true},
        {"UPDATE party SET name = ?", true},
        {"DELETE FROM party", true},
        {"CREATE TABLE party (id)", true},
        {"WITH open AS (SELECT 1) SELECT 2", true},
        {"PRAGMA user_version", true},
        {"Select a case from the list", false},
        {"Delete from the list", false},
        {"Update the pack and set its date", false},
        {"selected", false},
        {"Create a case", false},
        {"case/open_by_due", false},
    }));
    INFO(row.literal);
    CHECK(isSql(QString::fromLatin1(row.literal)) == row.sql);
}

TEST_CASE("SQL stands in the store and in .sql files only", "[architecture]")
{
    QStringList found;
    int seen = 0;
    for (const QString &file : filesBelow(kProgram, kCpp)) {
        if (isStore(file))
            continue;
        for (const Piece &literal : CppText::read(textOf(file)).literals) {
            ++seen;
            if (isSql(literal.text))
                found << QStringLiteral("%1:%2 %3").arg(file).arg(literal.line).arg(literal.text.left(60));
        }
    }
    CHECK(seen > 100);
    CHECK(asLines(found).toStdString() == "");
}

TEST_CASE("only the store and the province's own store speak to a database", "[architecture]")
{
    QStringList found;
    for (const QString &file : filesBelow(kProgram, kCpp)) {
        if (isStore(file) || file.startsWith(u"app/province/"))
            continue;
        for (const Piece &include : CppText::read(textOf(file)).systemIncludes) {
            if (include.text.startsWith(u"QSql") || include.text.startsWith(u"QtSql") || include.text == u"sqlite3.h")
                found << QStringLiteral("%1:%2 %3").arg(file).arg(include.line).arg(include.text);
        }
    }
    CHECK(asLines(found).toStdString() == "");
}
