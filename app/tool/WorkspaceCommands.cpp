#include "app/tool/Command.h"

#include "core/overview/Schema.h"
#include "core/store/Backup.h"
#include "core/store/Journal.h"
#include "core/store/Workspace.h"

#include <QJsonArray>
#include <cstdio>

namespace qilian::tool {

namespace {

store::WorkspaceOptions options()
{
    store::WorkspaceOptions out;
    out.schema = overview::schema();
    return out;
}

Result<QString> workspaceArgument(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return badOption(QT_TRANSLATE_NOOP("tool", "Name the workspace folder.%1"), {});
    return arguments[1];
}

Result<std::unique_ptr<store::Workspace>> workspaceToRead(const QCommandLineParser &parser)
{
    const Result<QString> folder = workspaceArgument(parser);
    if (!folder)
        return folder.error();
    return store::Workspace::openToRead(*folder, options());
}

void declareWorkspace(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("Folder of the workspace."));
}

Result<Output> verifyChain(const QCommandLineParser &parser)
{
    const auto workspace = workspaceToRead(parser);
    if (!workspace)
        return workspace.error();
    const auto verdicts = (*workspace)->journal().verify();
    if (!verdicts)
        return verdicts.error();
    Output out;
    QJsonArray devices;
    const Uuid own = (*workspace)->device().id;
    for (const auto &[device, verdict] : *verdicts) {
        const QJsonValue bad = verdict.firstBadSeq ? QJsonValue(*verdict.firstBadSeq) : QJsonValue();
        devices.append(QJsonObject{{QStringLiteral("device"), device.text()}, {QStringLiteral("own"), device == own},
            {QStringLiteral("entries"), verdict.entries}, {QStringLiteral("head_seq"), verdict.headSeq},
            {QStringLiteral("head"), QString::fromLatin1(verdict.head)}, {QStringLiteral("first_bad_seq"), bad},
            {QStringLiteral("fault"),
                verdict.firstBadSeq ? QJsonValue(record::enumText(verdict.fault)) : QJsonValue()}});
        out.lines.append(
            QStringLiteral("%1  %2 entries  %3")
                .arg(device.text())
                .arg(verdict.entries)
                .arg(verdict.firstBadSeq
                        ? QStringLiteral("bad at %1: %2").arg(*verdict.firstBadSeq).arg(record::enumText(verdict.fault))
                        : QStringLiteral("ok")));
        out.exitCode = verdict.firstBadSeq ? 1 : out.exitCode;
    }
    out.json = {{QStringLiteral("devices"), devices}};
    return out;
}

void declareJournal(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({QStringLiteral("jsonl"), QStringLiteral("One entry a line, as they travel (the only form).")});
}

Result<Output> journal(const QCommandLineParser &parser)
{
    const auto workspace = workspaceToRead(parser);
    if (!workspace)
        return workspace.error();
    const auto done = (*workspace)->journal().each([](QByteArrayView entry) {
        std::fwrite(entry.data(), 1, std::size_t(entry.size()), stdout);
        std::fputc('\n', stdout);
    });
    if (!done)
        return done.error();
    return Output();
}

Result<Output> check(const QCommandLineParser &parser)
{
    const auto workspace = workspaceToRead(parser);
    if (!workspace)
        return workspace.error();
    const auto report = store::Backup::check(**workspace, {}, [](qint64, qint64) {});
    if (!report)
        return report.error();
    const auto list = [](const std::vector<QString> &texts) {
        return QJsonArray::fromStringList(QStringList(texts.begin(), texts.end()));
    };
    Output out;
    out.json = {{QStringLiteral("sound"), report->isSound()},
        {QStringLiteral("database"), report->databaseSound ? QStringLiteral("ok") : report->databaseFault},
        {QStringLiteral("entries"), report->entries}, {QStringLiteral("broken_chains"), list(report->brokenChains)},
        {QStringLiteral("altered_records"), list(report->alteredRecords)},
        {QStringLiteral("missing_blobs"), list(report->missingBlobs)},
        {QStringLiteral("damaged_blobs"), list(report->damagedBlobs)}};
    out.lines = {report->isSound() ? QStringLiteral("sound, %1 entries").arg(report->entries)
                                   : QStringLiteral("NOT SOUND; run with --json for the details")};
    out.exitCode = report->isSound() ? 0 : 1;
    return out;
}

Result<Output> backup(const QCommandLineParser &parser)
{
    const auto workspace = workspaceToRead(parser);
    if (!workspace)
        return workspace.error();
    const auto made = store::Backup::make(**workspace);
    if (!made)
        return made.error();
    Output out;
    out.json = {{QStringLiteral("file"), made->path}, {QStringLiteral("size"), made->size}};
    out.lines = {made->path};
    return out;
}

void declareRestore(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addPositionalArgument(QStringLiteral("backup"),
        QStringLiteral("Backup file; the newest one where left out."), QStringLiteral("[backup]"));
}

Result<Output> restore(const QCommandLineParser &parser)
{
    const Result<QString> folder = workspaceArgument(parser);
    if (!folder)
        return folder.error();
    QString file = parser.positionalArguments().value(2);
    if (file.isEmpty()) {
        const auto all = store::Backup::list(*folder);
        if (all.empty())
            return badOption(QT_TRANSLATE_NOOP("tool", "There is no backup in %1."), *folder);
        file = all.front().path;
    }
    if (const auto done = store::Backup::restore(*folder, file); !done)
        return done.error();
    Output out;
    out.json = {{QStringLiteral("restored"), file}};
    out.lines = {file,
        Message{"tool",
            QT_TRANSLATE_NOOP("tool",
                "The numbers the workspace had may stand on papers made after this backup and are not given again: "
                "exchange with the province before numbering, or save a range that begins after them."),
            {}}
            .inWords()};
    return out;
}

} // namespace

const Command kVerifyChain{"verify-chain", "Check the journal of every device in a workspace.", declareWorkspace,
    verifyChain,
    "With --json:\n"
    "  devices        one object a device: device (its id), own (whether it is this workspace's)\n"
    "  entries        how many are good, from the first on\n"
    "  head_seq, head number and hash of the last good entry\n"
    "  first_bad_seq  null, or the first entry that does not fit; an entry cut off at the end counts\n"
    "  fault          null, altered, gap, reordered, fork or broken_link\n"
    "Exit code 0 where every chain holds, 1 where one does not.\n"
    "Bad input: exit code 2 and {\"error\":{\"code\",\"message\"}}.",
    1};
const Command kJournal{"journal", "Print the journal's entries as they travel.", declareJournal, journal,
    "One canonical JSON object a line.", 1};
const Command kCheck{"check", "Check a workspace: database, chains, files.", declareWorkspace, check,
    "Exit code 0 where it is sound, 1 where it is not.", 1};
const Command kBackup{"backup", "Back up a workspace.", declareWorkspace, backup, "", 1};
const Command kRestore{
    "restore", "Put a backup in the place of a workspace's database.", declareRestore, restore, "", 2};

} // namespace qilian::tool
