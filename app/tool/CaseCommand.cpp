#include "app/tool/CaseActions.h"

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
    Action{"review", reviewCases},
};

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("action"), QStringLiteral("export or review."));
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("Folder of the workspace."));
    parser.addPositionalArgument(QStringLiteral("case"),
        QStringLiteral("Id or number of a case; review takes a year without."), QStringLiteral("[case]"));
    parser.addOption(
        {QStringLiteral("out"), QStringLiteral("export: a folder that is new or empty."), QStringLiteral("folder")});
    parser.addOption(
        {QStringLiteral("year"), QStringLiteral("review: all cases filed in this year."), QStringLiteral("YYYY")});
    parser.addOption({QStringLiteral("closed"), QStringLiteral("review: of the year only those closed or archived.")});
}

Result<Output> run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const auto action = std::find_if(kActions.begin(), kActions.end(),
        [&arguments](const Action &one) { return arguments.value(1) == QLatin1String(one.name); });
    if (action == kActions.end())
        return badOption(QT_TRANSLATE_NOOP("tool", "“%1” is nothing to do with a case."), arguments.value(1));
    if (arguments.size() < 3 || arguments.size() > 4)
        return badOption(QT_TRANSLATE_NOOP("tool", "case %1 takes a workspace and a case."), arguments.value(1));
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const auto workspace = store::Workspace::openToRead(arguments[2], options);
    if (!workspace)
        return workspace.error();
    return action->run(**workspace, arguments.value(3), parser);
}

} // namespace

const Command kCase{"case", "Bind a case and write it out whole; review a case file, or all of a year.", declare, run,
    "case export WORKSPACE CASE --out FOLDER: {\"folder\", \"case\", \"case_number\", \"booklets\": [{\"volume\", "
    "\"number\", \"of\", \"pages\", \"file\"}…], \"documents\": n, \"evidence\": n, \"absent\": [title…], \"missing\": "
    "[{\"check\", \"words\", \"source\"}…]}. The folder holds the booklets as PDF, documents/, evidence/, SHA256SUMS, "
    "catalogue.xlsx and catalogue.json. Exit code 1 where a file is absent or not what was taken in.\n"
    "case review WORKSPACE CASE: {\"case\", \"number\", \"party\", \"kind\", \"stage\", \"reviewed_on\", \"state\" "
    "(SHA-256 of what was looked at), \"score\" (text, or null), \"grade\", \"open\" (rules that wait for the "
    "reviewer), \"vetoes\", \"counted\" (lines), \"points\": [{\"rule\", \"name\", \"severity\", \"counts\", "
    "\"points\", \"verdict\" (failed, manual, met, not_applicable), \"automatic\", \"lost\", \"faults\": [{\"words\", "
    "\"place\", \"where\"}…], \"words\", \"sources\", \"answer\"}…]}.\n"
    "case review WORKSPACE --year YYYY [--closed]: {\"year\", \"reviewed_on\", \"average\", \"cases\": [{\"case\", "
    "\"number\", \"party\", \"stage\", \"score\", \"grade\", \"open\", \"vetoes\", \"faults\"}…], \"faults\": "
    "[{\"rule\", \"name\", \"cases\"}…] (the most common first)}.",
    3, Needs::Fonts};

} // namespace qilian::tool
