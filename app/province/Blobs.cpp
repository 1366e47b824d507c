#include "app/province/Blobs.h"

#include "core/sync/ArrivingBlob.h"
#include "core/sync/Protocol.h"
#include "core/sync/Receipt.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace qilian::province {

namespace {

using sync::Problem;
using Type = Problem::Type;

Problem ofFile(const Error &error)
{
    return error.code == Error::Code::Damaged ? Problem::of(Type::Checksum) : unavailable(error);
}

} // namespace

Blobs::Blobs(Database &database, const Clock &clock, const QString &folder)
    : m_database(database)
    , m_clock(clock)
    , m_folder(folder)
    , m_store(folder + QLatin1String("/blobs"))
{
}

QString Blobs::partPath(const QString &id) const
{
    return m_folder + QLatin1String("/uploads/") + id + QLatin1String(".part");
}

Outcome<Blobs::Upload> Blobs::create(const Device &device, qint64 length, const sync::tus::Metadata &metadata)
{
    const auto digestAt = metadata.find("sha256");
    const QByteArray digest = digestAt == metadata.end() ? QByteArray() : digestAt->second;
    if (!sync::isDigest(digest))
        return Problem::of(Type::BadRequest, {QStringLiteral("Upload-Metadata: sha256")});
    const auto areaAt = metadata.find("area");
    const QString area = areaAt == metadata.end() ? device.scope.area : QString::fromUtf8(areaAt->second);
    if (!device.scope.covers(area))
        return Problem::of(Type::OutOfArea, {area.left(20), device.scope.area});
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());

    // The name follows from who uploads what, so that a device that lost the answer finds its upload again.
    const QString id = QString::fromLatin1(QCryptographicHash::hash(
        device.chain.device.bytes() + digest + QByteArray::number(length), QCryptographicHash::Sha256)
                                               .toHex()
                                               .left(32));
    if (m_store.size(QString::fromLatin1(digest)) == length) {
        const auto noted = (*connection)->run("blob_area_add", {QString::fromLatin1(digest), area.toInt()});
        if (!noted)
            return unavailable(noted.error());
    }
    const auto begun =
        (*connection)
            ->run("upload_add",
                {id, device.no, QString::fromLatin1(digest), length, area.toInt(), m_clock.now().toMSecsSinceEpoch()});
    if (!begun)
        return unavailable(begun.error());
    if (length == 0) {
        const auto empty = sync::ArrivingBlob::open(partPath(id));
        if (!empty)
            return ofFile(empty.error());
        if (const Result<void> settled = (*empty)->settle(QString::fromLatin1(digest), m_store); !settled)
            return ofFile(settled.error());
        return settle(device, id, QString::fromLatin1(digest));
    }
    return find(device, id);
}

Outcome<Blobs::Upload> Blobs::find(const Device &device, const QString &id)
{
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const Result<QSqlQuery *> row = (*connection)->run("upload_find", {id});
    if (!row)
        return unavailable(row.error());
    const bool found = (*row)->next() && (*row)->value(0).toLongLong() == device.no;
    const QString digest = found ? (*row)->value(1).toString() : QString();
    const qint64 length = found ? (*row)->value(2).toLongLong() : 0;
    (*row)->finish();
    if (!found)
        return Problem::of(Type::NotFound, {id});
    if (m_store.size(digest) == length)
        return Upload{id, length, length};
    return Upload{id, QFileInfo(partPath(id)).size(), length};
}

Outcome<Blobs::Upload> Blobs::append(const Device &device, const QString &id, qint64 offset,
    const std::optional<sync::tus::Checksum> &checksum, const Body &body)
{
    const Outcome<Upload> found = find(device, id);
    if (std::holds_alternative<Problem>(found))
        return found;
    const Upload upload = std::get<Upload>(found);
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const auto conflict = [](qint64 at) {
        return Problem::of(Type::OffsetConflict, {QString::number(at)}, {{QStringLiteral("offset"), at}});
    };
    if (upload.offset == upload.length)
        return offset == upload.length ? Outcome<Upload>(upload) : Outcome<Upload>(conflict(upload.length));

    const auto part = sync::ArrivingBlob::open(partPath(id));
    if (!part)
        return part.error().code == Error::Code::Locked ? conflict(upload.offset) : unavailable(part.error());
    if ((*part)->size() != offset)
        return conflict((*part)->size());

    QCryptographicHash hash(checksum ? checksum->algorithm : QCryptographicHash::Sha256);
    std::optional<Problem> wrong;
    const bool whole = body([&](QByteArrayView piece) {
        if (wrong)
            return; // what was sent must be read to its end, or it would be taken for the next request
        if ((*part)->size() + piece.size() > upload.length) {
            wrong = Problem::of(Type::TooLarge, {QString::number(upload.length)});
            return;
        }
        if (checksum)
            hash.addData(QByteArray::fromRawData(piece.data(), piece.size()));
        if (const Result<void> added = (*part)->append(piece); !added)
            wrong = unavailable(added.error());
    });
    if (checksum && !wrong && whole && hash.result() != checksum->digest)
        wrong = Problem::of(Type::Checksum);
    if ((wrong || !whole) && checksum) {
        if (const Result<void> cut = (*part)->cutBack(offset); !cut)
            return unavailable(cut.error());
    }
    if (const Result<void> kept = (*part)->keep(); !kept)
        return unavailable(kept.error());
    if (wrong)
        return *wrong;
    if ((*part)->size() < upload.length)
        return Upload{id, (*part)->size(), upload.length};

    const Result<QVariant> digest = (*connection)->one("upload_digest", {id});
    if (!digest)
        return unavailable(digest.error());
    if (const Result<void> settled = (*part)->settle(digest->toString(), m_store); !settled)
        return ofFile(settled.error());
    return settle(device, id, digest->toString());
}

Outcome<Blobs::Upload> Blobs::settle(const Device &device, const QString &id, const QString &digest)
{
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const Result<QVariant> area = (*connection)->one("upload_area", {id});
    if (!area)
        return unavailable(area.error());
    const auto noted = (*connection)->run("blob_area_add", {digest, *area});
    if (!noted)
        return unavailable(noted.error());
    return find(device, id); // the upload stays known, so that an answer that was lost can be asked for again
}

Outcome<QString> Blobs::path(const Device &device, const QString &digest)
{
    const Result<QString> path = m_store.path(digest);
    if (!path || !QFileInfo::exists(*path))
        return Problem::of(Type::NotFound, {digest.left(70)});
    const Result<Connection *> connection = m_database.here();
    if (!connection)
        return unavailable(connection.error());
    const Result<QSqlQuery *> areas = (*connection)->run("blob_areas", {digest});
    if (!areas)
        return unavailable(areas.error());
    bool mayRead = false;
    while (!mayRead && (*areas)->next())
        mayRead = device.scope.covers((*areas)->value(0).toString());
    (*areas)->finish();
    if (!mayRead)
        return Problem::of(Type::NotFound, {digest.left(70)});
    return *path;
}

} // namespace qilian::province
