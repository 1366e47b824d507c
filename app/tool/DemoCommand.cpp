#include "app/tool/Command.h"
#include "app/tool/DemoCounty.h"

#include "core/overview/Schema.h"

#include <QFileInfo>

namespace qilian::tool {

namespace {

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("out"), QStringLiteral("Folder to make the workspace in."), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("enterprises"), QStringLiteral("How many enterprises."), QStringLiteral("n"),
        QStringLiteral("200")});
    parser.addOption(
        {QStringLiteral("cases"), QStringLiteral("How many cases."), QStringLiteral("n"), QStringLiteral("40")});
    parser.addOption({QStringLiteral("seed"), QStringLiteral("The same seed makes the same county."),
        QStringLiteral("n"), QStringLiteral("1")});
}

Result<Output> run(const QCommandLineParser &parser)
{
    const QString folder = parser.value(QStringLiteral("out"));
    if (folder.isEmpty() || QFileInfo::exists(folder + QStringLiteral("/workspace.db")))
        return badOption(QT_TRANSLATE_NOOP("tool", "Name a folder with --out that holds no workspace yet.%1"), {});
    bool fine[3] = {};
    DemoSize size;
    size.enterprises = parser.value(QStringLiteral("enterprises")).toInt(&fine[0]);
    size.seed = parser.value(QStringLiteral("seed")).toUInt(&fine[1]);
    size.cases = parser.value(QStringLiteral("cases")).toInt(&fine[2]);
    if (!fine[0] || !fine[1] || !fine[2] || size.cases < 0 || size.cases > 1'000'000 || size.enterprises < 0
        || size.enterprises > 1'000'000)
        return badOption(QT_TRANSLATE_NOOP("tool", "--enterprises, --cases and --seed take whole numbers.%1"), {});
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("演示-高台分局");
    options.create = true;
    static DemoClock clock; // outlives the workspace
    options.clock = &clock;
    const auto workspace = store::Workspace::open(folder, options);
    if (!workspace)
        return workspace.error();
    if (const auto made = makeDemoCounty(**workspace, size, &clock); !made)
        return made.error();
    Output out;
    out.json = {{QStringLiteral("workspace"), folder}, {QStringLiteral("enterprises"), size.enterprises},
        {QStringLiteral("cases"), size.cases}};
    out.lines = {folder};
    return out;
}

} // namespace

const Command kDemo{"demo", "Make a demonstration county.", declare, run, "", Needs::Fonts};

} // namespace qilian::tool
