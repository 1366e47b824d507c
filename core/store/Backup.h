#pragma once

#include "core/store/Database.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <stop_token>
#include <vector>

namespace qilian::store {

class Workspace;

struct BackupFile {
    QString path;
    QDateTime at; ///< UTC
    qint64 size = 0;
};

struct CheckReport {
    bool databaseSound = false;
    QString databaseFault; ///< empty where sound
    qint64 entries = 0;
    std::vector<QString> brokenChains; ///< "<device> <seq> <fault>"
    std::vector<QString> alteredRecords; ///< "<kind>/<id>": rows that are not what the journal says
    std::vector<QString> missingBlobs; ///< digests that records name and the folder lacks
    std::vector<QString> damagedBlobs; ///< digests whose file has another content
    bool isSound() const
    {
        return databaseSound && brokenChains.empty() && alteredRecords.empty() && missingBlobs.empty()
            && damagedBlobs.empty();
    }
};

/// Copies of workspace.db under backups/, made while it is in use (SQLite online backup), each checked before it
/// counts, and each marked as a copy: it gives no number of those its device had (closeNumbers). The blobs are not
/// copied: their names are their content, and they are never changed.
class Backup {
public:
    static constexpr int kKeptDays = 14;

    /// `database` is any connection of the workspace. The file's name holds the time and `label`.
    static Result<BackupFile> make(const Workspace &workspace, Database &database, const QString &label);
    static Result<BackupFile> make(Workspace &workspace, const QString &label = QStringLiteral("manual"));
    /// Once a day; of the automatic ones the newest kKeptDays stay.
    static Result<void> daily(Workspace &workspace);
    static std::vector<BackupFile> list(const QString &folder); ///< newest first
    /// Puts a backup in the place of workspace.db of a folder no program has open. The old database is set aside as
    /// `damaged-<time>/`, never deleted. Damaged: the backup itself is not sound; Refused: it is no workspace, or one
    /// of a newer program. Then nothing was changed.
    static Result<void> restore(const QString &folder, const QString &backupFile);
    /// Everything there is to check: pages, chains, records against their entries, files.
    static Result<CheckReport> check(
        Workspace &workspace, std::stop_token stop, const std::function<void(qint64 done, qint64 total)> &progress);
};

} // namespace qilian::store
