#include "app/tool/CaseActions.h"
#include "app/tool/CaseNamed.h"

#include "core/overview/Schema.h"

#include <algorithm>
#include <array>

namespace qilian::tool {

namespace {

struct Action {
    const char *name;
    CaseAction run;
};
constexpr std::array kActions{
    Action{"export", exportCase},
};

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("action"), QStringLiteral("export."));
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("Folder of the workspace."));
    parser.addPositionalArgument(QStringLiteral("case"), QStringLiteral("Id or number of a case."));
    parser.addOption(
        {QStringLiteral("out"), QStringLiteral("export: a folder that is new or empty."), QStringLiteral("folder")});
}

Result<Output> run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const auto action = std::find_if(kActions.begin(), kActions.end(),
        [&arguments](const Action &one) { return arguments.value(1) == QLatin1String(one.name); });
    if (action == kActions.end())
        return badOption(QT_TRANSLATE_NOOP("tool", "“%1” is nothing to do with a case."), arguments.value(1));
    if (arguments.size() != 4)
        return badOption(QT_TRANSLATE_NOOP("tool", "case %1 takes a workspace and a case."), arguments.value(1));
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const auto workspace = store::Workspace::openToRead(arguments[2], options);
    if (!workspace)
        return workspace.error();
    const auto id = caseNamed((*workspace)->reader(), arguments[3]);
    return id ? action->run(**workspace, *id, parser) : Result<Output>(id.error());
}

} // namespace

const Command kCase{"case", "Bind a case and write it out whole.", declare, run,
    "case export WORKSPACE CASE --out FOLDER: {\"folder\", \"case\", \"case_number\", \"booklets\": [{\"volume\", "
    "\"number\", \"of\", \"pages\", \"file\"}…], \"documents\": n, \"evidence\": n, \"absent\": [title…], \"missing\": "
    "[{\"check\", \"words\", \"source\"}…]}. The folder holds the booklets as PDF, documents/, evidence/, SHA256SUMS, "
    "catalogue.xlsx and catalogue.json. Exit code 1 where a file is absent or not what was taken in.",
    3, Needs::Fonts};

} // namespace qilian::tool
