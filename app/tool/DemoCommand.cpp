#include "app/tool/Command.h"
#include "app/tool/DemoCounty.h"

#include "core/base/ChinaTime.h"
#include "core/overview/Schema.h"

#include <QFileInfo>

namespace qilian::tool {

namespace {

QDate todayInChina()
{
    return chinaDay(QDateTime::currentDateTimeUtc());
}

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("out"), QStringLiteral("Folder to make the workspace in."), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("enterprises"), QStringLiteral("How many enterprises."), QStringLiteral("n"),
        QStringLiteral("200")});
    parser.addOption(
        {QStringLiteral("cases"), QStringLiteral("How many cases."), QStringLiteral("n"), QStringLiteral("40")});
    parser.addOption({QStringLiteral("seed"), QStringLiteral("The same seed and day make the same county."),
        QStringLiteral("n"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("today"), QStringLiteral("Day the county stands at; today where left out."),
        QStringLiteral("YYYY-MM-DD")});
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
    const Result<QDate> today =
        parser.isSet(QStringLiteral("today")) ? dateOption(parser, QStringLiteral("today")) : todayInChina();
    if (!today)
        return today.error();
    if (*today > todayInChina())
        return badOption(QT_TRANSLATE_NOOP("tool", "The day of the demonstration county (%1) lies in the future."),
            today->toString(Qt::ISODate));
    DemoClock clock(*today);
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("演示-高台分局");
    options.create = true;
    options.clock = &clock;
    const auto workspace = store::Workspace::open(folder, options);
    if (!workspace)
        return workspace.error();
    if (const auto made = makeDemoCounty(**workspace, size, &clock); !made)
        return made.error();
    if (const auto opened = openDemoAccounts(**workspace); !opened)
        return opened.error();
    Output out;
    out.json = {{QStringLiteral("workspace"), folder}, {QStringLiteral("enterprises"), size.enterprises},
        {QStringLiteral("cases"), size.cases}, {QStringLiteral("seed"), qint64(size.seed)},
        {QStringLiteral("today"), today->toString(Qt::ISODate)}};
    out.lines = {folder};
    return out;
}

} // namespace

const Command kDemo{"demo", "Make a demonstration county.", declare, run, "", 0, Needs::Fonts};

} // namespace qilian::tool
