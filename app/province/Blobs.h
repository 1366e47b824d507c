#pragma once

#include "app/province/Devices.h"
#include "core/store/BlobStore.h"
#include "core/sync/Tus.h"

#include <functional>
#include <stop_token>

namespace qilian::province {

/// The files that records point at: uploaded in pieces (tus 1.0.0), given to whoever may see an area they belong to.
/// What is under way stands in the database and the upload folder, so any process can go on with it. Any thread.
class Blobs {
public:
    struct Upload {
        QString id;
        qint64 offset = 0;
        qint64 length = 0;
    };
    /// Hands out the body of a request piece by piece; false where the line broke before its end.
    using Body = std::function<bool(const std::function<void(QByteArrayView)> &take)>;

    Blobs(Database &database, const Clock &clock, const QString &folder);

    /// A new upload, or the one of the same file by the same device that was begun before.
    Outcome<Upload> create(const Device &device, qint64 length, const sync::tus::Metadata &metadata);
    Outcome<Upload> find(const Device &device, const QString &id);
    /// Takes a piece at `offset`. With a checksum the piece counts only when it is whole and right; without one, as far
    /// as it came.
    Outcome<Upload> append(const Device &device, const QString &id, qint64 offset,
        const std::optional<sync::tus::Checksum> &checksum, const Body &body);
    /// Where a whole file is. NotFound too where the device may not see it.
    Outcome<QString> path(const Device &device, const QString &digest);

private:
    Outcome<Upload> settle(const Device &device, const QString &id, const QString &digest);
    QString partPath(const QString &id) const;

    Database &m_database;
    const Clock &m_clock;
    QString m_folder;
    store::BlobStore m_store;
};

} // namespace qilian::province
