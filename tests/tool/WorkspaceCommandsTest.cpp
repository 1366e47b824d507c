#include "core/overview/Schema.h"
#include "core/party/Enterprise.h"
#include "core/store/Workspace.h"
#include "tests/tool/ToolRun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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
