#include "core/store/Backup.h"

#include "core/store/Journal.h"
#include "core/store/Migrations.h"
#include "core/store/NumberRanges.h"
#include "core/store/Workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace qilian::store {

namespace {

const QString kTimeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");

Error notSaved(const QString &file, const QString &detail)
{
    return {Error::Code::Full,
        {"store",
            QT_TRANSLATE_NOOP("store",
                "The backup %1 could not be written. Check the space on the disk; the workspace itself is unharmed."),
            {file}},
        detail};
}

Result<void> copyPages(Database &from, const QString &path)
{
    auto to = Database::open(path, Database::Mode::ReadWrite);
    if (!to)
        return to.error();
    if (const auto plain = (*to)->run("PRAGMA journal_mode=DELETE"); !plain)
        return plain.error();
    sqlite3_backup *backup = sqlite3_backup_init((*to)->handle(), "main", from.handle(), "main");
    if (!backup)
        return notSaved(path, (*to)->error().detail);
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, 4096);
    } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return notSaved(path, QString::fromUtf8(sqlite3_errstr(code)));
    return closeNumbers(**to);
}

/// The copy of a backup that is put in place; one of an older program is not marked yet.
Result<void> markRestored(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if (const Result<void> closed = closeNumbers(**database); !closed)
        return closed.error();
    return (*database)->run("PRAGMA journal_mode=DELETE"); // one file that can be renamed
}

Result<QString> quickCheck(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return (*database)->word("PRAGMA quick_check(1)");
}

/// Whether a workspace can be made of the file.
Result<void> checkBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return Error{
            Error::Code::NotFound, {"store", QT_TRANSLATE_NOOP("store", "There is no backup %1."), {file}}, {}};
    const Result<QString> sound = quickCheck(file);
    if (!sound && sound.error().code != Error::Code::Damaged)
        return sound.error();
    if (!sound || *sound != QLatin1String("ok"))
        return Error{Error::Code::Damaged,
            {"store",
                QT_TRANSLATE_NOOP(
                    "store", "The backup %1 is itself damaged. Nothing was changed; choose an older one."),
                {file}},
            sound ? *sound : sound.error().detail};
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const Result<bool> ours = Migrations::isWorkspace(**database);
    if (!ours)
        return ours.error();
    if (!*ours)
        return Error{Error::Code::Refused,
            {"store",
                QT_TRANSLATE_NOOP(
                    "store", "The file %1 is no backup of a workspace. Nothing was changed; choose another one."),
                {file}},
            {}};
    return Migrations::check(**database);
}

void syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

Result<BackupFile> Backup::make(const Workspace &workspace, Database &database, const QString &label)
{
    const QDir dir(QDir(workspace.folder()).filePath(QStringLiteral("backups")));
    const QString name = QStringLiteral("%1-%2.db").arg(workspace.clock().now().toUTC().toString(kTimeFormat), label);
    const QString path = dir.filePath(name);
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    const Result<void> copied = copyPages(database, unfinished);
    const Result<QString> sound = copied ? quickCheck(unfinished) : Result<QString>(copied.error());
    if (!sound || *sound != QLatin1String("ok")) {
        QFile::remove(unfinished);
        return sound ? notSaved(path, *sound) : sound.error();
    }
    syncFile(unfinished);
    if (!QFile::rename(unfinished, path))
        return notSaved(path, {});
    syncFile(dir.path());
    return BackupFile{path, workspace.clock().now(), QFileInfo(path).size()};
}

Result<BackupFile> Backup::make(Workspace &workspace, const QString &label)
{
    auto database =
        Database::open(QDir(workspace.folder()).filePath(QStringLiteral("workspace.db")), Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return make(workspace, **database, label);
}

Result<void> Backup::daily(Workspace &workspace)
{
    const QDate today = workspace.clock().now().date();
    const std::vector<BackupFile> before = list(workspace.folder());
    if (std::any_of(before.begin(), before.end(), [today](const BackupFile &file) { return file.at.date() == today; }))
        return {};
    const Result<BackupFile> made = make(workspace, QStringLiteral("daily"));
    if (!made)
        return made.error();
    // By count and not by age: to a clock that is years ahead every backup would look old. And only behind a new one.
    int kept = 0;
    for (const BackupFile &file : list(workspace.folder())) {
        if (file.path.endsWith(QLatin1String("-daily.db")) && file.path != made->path && ++kept >= kKeptDays)
            QFile::remove(file.path);
    }
    return {};
}

std::vector<BackupFile> Backup::list(const QString &folder)
{
    std::vector<BackupFile> out;
    const QDir dir(QDir(folder).filePath(QStringLiteral("backups")));
    for (const QFileInfo &file :
        dir.entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime at = QDateTime::fromString(file.fileName().left(19), kTimeFormat);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            out.push_back({file.absoluteFilePath(), at, file.size()});
    }
    return out;
}

Result<void> Backup::restore(const QString &folder, const QString &backupFile)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Error::Code::NotFound,
            {"store", QT_TRANSLATE_NOOP("store", "There is no workspace in the folder %1."), {folder}}, {}};
    QLockFile lock(dir.filePath(QStringLiteral("workspace.lock")));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return lock.error() == QLockFile::LockFailedError
            ? Error{Error::Code::Locked,
                {"store", QT_TRANSLATE_NOOP("store", "The workspace is open in a program. Close it, then restore."),
                    {}},
                {}}
            : Error{Error::Code::Refused,
                {"store",
                    QT_TRANSLATE_NOOP(
                        "store", "The folder %1 cannot be written. Choose another one or ask for the rights."),
                    {folder}},
                {}};
    if (const Result<void> good = checkBackup(backupFile); !good)
        return good.error();
    const QString fresh = dir.filePath(QStringLiteral("restored.part"));
    QFile::remove(fresh);
    if (!QFile::copy(backupFile, fresh))
        return notSaved(fresh, {});
    if (const Result<void> marked = markRestored(fresh); !marked) {
        QFile::remove(fresh);
        return marked.error();
    }
    syncFile(fresh);
    const QString aside =
        dir.filePath(QStringLiteral("damaged-") + QDateTime::currentDateTimeUtc().toString(kTimeFormat));
    if (!dir.mkpath(aside))
        return notSaved(aside, {});
    for (const char *name : {"workspace.db", "workspace.db-wal", "workspace.db-shm"}) {
        const QString from = dir.filePath(QLatin1String(name));
        if (QFileInfo::exists(from) && !QFile::rename(from, QDir(aside).filePath(QLatin1String(name))))
            return notSaved(from, {});
    }
    if (!QFile::rename(fresh, dir.filePath(QStringLiteral("workspace.db"))))
        return notSaved(fresh, {});
    syncFile(folder);
    return {};
}

Result<CheckReport> Backup::check(
    Workspace &workspace, std::stop_token stop, const std::function<void(qint64, qint64)> &progress)
{
    CheckReport report;
    const Result<QString> sound = quickCheck(QDir(workspace.folder()).filePath(QStringLiteral("workspace.db")));
    report.databaseSound = sound && *sound == QLatin1String("ok");
    if (!report.databaseSound)
        report.databaseFault = sound ? *sound : sound.error().detail;
    const auto verdicts = workspace.journal().verify();
    if (!verdicts)
        return verdicts.error();
    for (const auto &[device, verdict] : *verdicts) {
        report.entries += verdict.entries;
        if (verdict.firstBadSeq)
            report.brokenChains.push_back(
                QStringLiteral("%1 %2 %3")
                    .arg(device.text(), QString::number(*verdict.firstBadSeq), record::enumText(verdict.fault)));
    }
    const auto altered = workspace.journal().alteredRecords(stop);
    if (!altered)
        return altered.error();
    for (const record::Ref &record : *altered)
        report.alteredRecords.push_back(record.text());
    const auto blobs = workspace.journal().blobs(BlobState::Any, -1);
    if (!blobs)
        return blobs.error();
    qint64 done = 0;
    for (const BlobEntry &blob : *blobs) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {"store", QT_TRANSLATE_NOOP("store", "Stopped."), {}}, {}};
        if (blob.state != BlobState::Missing) {
            const Result<void> whole = workspace.blobs().verify(blob.digest);
            if (!whole && whole.error().code == Error::Code::NotFound)
                report.missingBlobs.push_back(blob.digest);
            else if (!whole)
                report.damagedBlobs.push_back(blob.digest);
        }
        progress(++done, qint64(blobs->size()));
    }
    return report;
}

} // namespace qilian::store
