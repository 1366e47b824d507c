#include "core/evidence/Import.h"
#include "core/overview/Schema.h"
#include "core/party/Enterprise.h"
#include "core/store/Workspace.h"
#include "tests/tool/ToolRun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;

namespace {

void makeWorkspace(const QString &folder, int enterprises)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.create = true;
    auto workspace = store::Workspace::open(folder, options);
    REQUIRE(workspace);
    for (int i = 0; i < enterprises; ++i) {
        auto work = (*workspace)->begin({}, {"test", "import", {}});
        party::Enterprise enterprise;
        enterprise.id = Id<party::Enterprise>::create();
        enterprise.name = QStringLiteral("企业%1").arg(i);
        work.put(enterprise);
        REQUIRE(work.commit());
    }
}

ToolRun run(const char *command, const QStringList &arguments)
{
    return runTool(QStringList{QString::fromLatin1(command)} << arguments << QStringLiteral("--json"));
}

void change(const QString &folder, QByteArrayView statements)
{
    auto database = store::Database::open(folder + QStringLiteral("/workspace.db"), store::Database::Mode::ReadWrite);
    REQUIRE(database);
    REQUIRE((*database)->run(statements));
}

/// The records of a demonstration county as they stand in its journal, without what belongs to the device. Digests are
/// left out: a PDF holds the second it was written in.
QStringList recordsOf(const QString &folder)
{
    static const QRegularExpression kDigest(QStringLiteral("[0-9a-f]{64}"));
    QStringList out;
    for (const QByteArray &line : runTool({QStringLiteral("journal"), folder}).output.trimmed().split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QString fields =
            QString::fromUtf8(QJsonDocument(entry[u"fields"].toObject()).toJson(QJsonDocument::Compact));
        if (entry[u"kind"].toString() != QStringLiteral("device_key"))
            out.append(entry[u"record"].toString() + QString(fields).replace(kDigest, QStringLiteral("digest")));
    }
    return out;
}

} // namespace

TEST_CASE("a workspace is checked, listed, backed up and restored from the command line", "[tool]")
{
    const QTemporaryDir dir;
    makeWorkspace(dir.path(), 5);

    const ToolRun chain = runTool({QStringLiteral("verify-chain"), dir.path(), QStringLiteral("--json")});
    REQUIRE(chain.exitCode == 0);
    const QJsonObject device = chain.json()[u"devices"][0].toObject();
    CHECK(device[u"entries"].toInteger() == 6);
    CHECK(device[u"head"].toString().size() == 64);
    CHECK(device[u"first_bad_seq"].isNull());

    const ToolRun journal = runTool({QStringLiteral("journal"), dir.path(), QStringLiteral("--jsonl")});
    const QList<QByteArray> lines = journal.output.trimmed().split('\n');
    REQUIRE(lines.size() == 6);
    CHECK(QJsonDocument::fromJson(lines[5]).object()[u"fields"][u"name"].toString() == QStringLiteral("企业4"));

    CHECK(runTool({QStringLiteral("check"), dir.path(), QStringLiteral("--json")}).json()[u"sound"].toBool());
    const ToolRun backup = runTool({QStringLiteral("backup"), dir.path(), QStringLiteral("--json")});
    REQUIRE(backup.exitCode == 0);
    CHECK(QFile::exists(backup.json()[u"file"].toString()));

    QFile database(dir.filePath(QStringLiteral("workspace.db")));
    REQUIRE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(4096, 'x'));
    database.close();
    CHECK(runTool({QStringLiteral("check"), dir.path(), QStringLiteral("--json")}).exitCode != 0);
    CHECK(runTool({QStringLiteral("restore"), dir.path(), QStringLiteral("--json")}).exitCode == 0);
    CHECK(runTool({QStringLiteral("check"), dir.path(), QStringLiteral("--json")}).json()[u"sound"].toBool());
}

TEST_CASE("a folder without a workspace is said, not made", "[tool]")
{
    const QTemporaryDir dir;
    const ToolRun run = runTool({QStringLiteral("verify-chain"), dir.path(), QStringLiteral("--json")});
    CHECK(run.exitCode == 2);
    CHECK(run.json()[u"error"][u"code"].toString() == QStringLiteral("not_found"));
    CHECK_FALSE(QFile::exists(dir.filePath(QStringLiteral("workspace.db"))));
}

TEST_CASE("an altered, a missing and a cut off entry are found from the command line", "[tool]")
{
    const QTemporaryDir dir;
    makeWorkspace(dir.path(), 5);
    const auto [statement, seq, fault] = GENERATE(table<const char *, int, const char *>({
        {"UPDATE journal SET entry = CAST(replace(CAST(entry AS TEXT), '企业1', '企业9') AS BLOB) WHERE seq = 3", 3,
            "altered"},
        {"DELETE FROM journal WHERE seq = 4", 5, "gap"},
        {"DELETE FROM journal WHERE seq = 6", 6, "gap"},
    }));
    CAPTURE(statement);
    change(dir.path(), statement);
    const ToolRun chain = run("verify-chain", {dir.path()});
    CHECK(chain.exitCode == 1);
    const QJsonObject device = chain.json()[u"devices"][0].toObject();
    CHECK(device.keys()
        == QStringList{QStringLiteral("device"), QStringLiteral("entries"), QStringLiteral("fault"),
            QStringLiteral("first_bad_seq"), QStringLiteral("head"), QStringLiteral("head_seq"),
            QStringLiteral("own")});
    CHECK(device[u"first_bad_seq"].toInteger() == seq);
    CHECK(device[u"fault"].toString() == QLatin1String(fault));
    const ToolRun check = run("check", {dir.path()});
    CHECK(check.exitCode == 1);
    CHECK_FALSE(check.json()[u"sound"].toBool(true));
    CHECK(check.json()[u"broken_chains"].toArray().size() == 1);
}

TEST_CASE("an altered and a missing file of evidence are found from the command line", "[tool]")
{
    const QTemporaryDir dir;
    QStringList digests;
    {
        store::WorkspaceOptions options;
        options.schema = overview::schema();
        options.area = QStringLiteral("620724");
        options.create = true;
        const auto workspace = store::Workspace::open(dir.path(), options);
        REQUIRE(workspace);
        for (const char *content : {"one", "two", "three"}) {
            QFile file(dir.filePath(QString::fromLatin1(content)));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            const QString path = file.fileName();
            REQUIRE(evidence::importFiles(**workspace, {}, {}, std::span(&path, 1)).added() == 1);
            digests.append(
                QString::fromLatin1(QCryptographicHash::hash(QByteArray(content), QCryptographicHash::Sha256).toHex()));
        }
    }
    const auto stored = [&](int i) {
        return dir.filePath(QStringLiteral("blobs/%1/%2").arg(digests[i].left(2), digests[i].mid(2)));
    };
    CHECK(run("check", {dir.path()}).exitCode == 0);
    REQUIRE(QFile::remove(stored(0)));
    QFile altered(stored(1));
    REQUIRE(altered.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    REQUIRE(altered.open(QIODevice::ReadWrite));
    altered.write("T");
    altered.close();
    const ToolRun check = run("check", {dir.path()});
    CHECK(check.exitCode == 1);
    CHECK(check.json()[u"missing_blobs"].toArray() == QJsonArray{digests[0]});
    CHECK(check.json()[u"damaged_blobs"].toArray() == QJsonArray{digests[1]});
    CHECK(check.json()[u"database"].toString() == QStringLiteral("ok"));
}

TEST_CASE("what cannot be restored is refused, and the workspace stays as it is", "[tool]")
{
    const QTemporaryDir dir;
    makeWorkspace(dir.path(), 2);
    const QString empty = dir.filePath(QStringLiteral("empty.db"));
    REQUIRE(QFile(empty).open(QIODevice::WriteOnly));
    struct Row {
        QString backup; // empty: the newest one, and there is none yet
        const char *code;
    };
    const QString elsewhere = dir.filePath(QStringLiteral("nowhere.db"));
    for (const Row &row :
        {Row{{}, "invalid"}, Row{empty, "refused"}, Row{elsewhere, "not_found"}, Row{dir.path(), "not_found"}}) {
        CAPTURE(row.backup.toStdString());
        const ToolRun restored =
            run("restore", row.backup.isEmpty() ? QStringList{dir.path()} : QStringList{dir.path(), row.backup});
        CHECK(restored.exitCode == 2);
        CHECK(restored.json()[u"error"][u"code"].toString() == QLatin1String(row.code));
    }
    CHECK(run("check", {dir.path()}).json()[u"sound"].toBool());
}

TEST_CASE("a workspace in use is not restored over", "[tool]")
{
    const QTemporaryDir dir;
    makeWorkspace(dir.path(), 2);
    REQUIRE(run("backup", {dir.path()}).exitCode == 0);
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const auto inUse = store::Workspace::open(dir.path(), options);
    REQUIRE(inUse);
    const ToolRun restored = run("restore", {dir.path()});
    CHECK(restored.exitCode == 2);
    CHECK(restored.json()[u"error"][u"code"].toString() == QStringLiteral("locked"));
    CHECK(run("verify-chain", {dir.path()}).exitCode == 0); // looking is allowed
}

TEST_CASE("a journal that could not be written whole is no success", "[tool]")
{
    const QTemporaryDir dir;
    makeWorkspace(dir.path(), 2);
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(QILIAN_TOOL), {QStringLiteral("journal"), dir.path()});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 3);
    CHECK_FALSE(process.readAllStandardError().isEmpty());
}

TEST_CASE("the same seed makes the same county; another one another", "[tool]")
{
    const QTemporaryDir dir;
    const auto made = [&](const char *name, const char *seed) {
        const QString folder = dir.filePath(QString::fromLatin1(name));
        const ToolRun demo = run("demo",
            {QStringLiteral("--out"), folder, QStringLiteral("--cases"), QStringLiteral("12"),
                QStringLiteral("--enterprises"), QStringLiteral("30"), QStringLiteral("--today"),
                QStringLiteral("2026-06-01"), QStringLiteral("--seed"), QString::fromLatin1(seed)});
        REQUIRE(demo.exitCode == 0);
        CHECK(demo.json()[u"cases"].toInteger() == 12);
        return recordsOf(folder);
    };
    const QStringList one = made("one", "7");
    CHECK(one.size() > 40);
    CHECK((made("again", "7") == one));
    CHECK((made("other", "8") != one));
    CHECK(run("check", {dir.filePath(QStringLiteral("one"))}).json()[u"sound"].toBool());

    for (const char *options : {"", "--out %1/one", "--out %1/x --cases many", "--out %1/x --seed -1",
             "--out %1/x --today 2026-02-30", "--out %1/x --today 2190-01-01"}) {
        CAPTURE(options);
        const ToolRun bad = run("demo",
            QString::fromLatin1(options).replace(QStringLiteral("%1"), dir.path()).split(u' ', Qt::SkipEmptyParts));
        CHECK(bad.exitCode == 2);
        CHECK_FALSE(bad.json()[u"error"][u"message"].toString().isEmpty());
    }
    CHECK_FALSE(QFile::exists(dir.filePath(QStringLiteral("x/workspace.db"))));
}
