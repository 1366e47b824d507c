// The part of the API that speaks tus 1.0.0 and gives files out.
#include "app/province/Api.h"
#include "core/sync/Protocol.h"

#include <QFile>
#include <httplib.h>

namespace qilian::province {

namespace {

using sync::Problem;
using Type = Problem::Type;
namespace tus = sync::tus;

QByteArray headerOf(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

std::string digits(qint64 value)
{
    return std::to_string(value);
}

bool speaksTus(const httplib::Request &request)
{
    return headerOf(request, sync::header::kTus) == sync::kTusVersion;
}

} // namespace

void Api::routeBlobs(httplib::Server &server)
{
    server.Options("/v1/blobs", [](const Request &, Response &response) {
        response.status = 204;
        response.set_header(sync::header::kTus, sync::kTusVersion);
        response.set_header("Tus-Version", sync::kTusVersion);
        response.set_header("Tus-Extension", "creation,checksum");
        response.set_header("Tus-Checksum-Algorithm", "sha1,sha256");
        response.set_header("Tus-Max-Size", digits(sync::kMaxBlobBytes));
    });
    server.Post("/v1/blobs", withBody(&Api::createUpload));
    server.Get("/v1/blobs/uploads/([0-9a-f]{32})",
        [this](const Request &request, Response &response) { showUpload(request, response); });
    server.Patch("/v1/blobs/uploads/([0-9a-f]{32})",
        [this](const Request &request, Response &response, const httplib::ContentReader &reader) {
            appendUpload(request, response, reader);
        });
    server.Get("/v1/blobs/([0-9a-f]{64})",
        [this](const Request &request, Response &response) { giveBlob(request, response); });
}

void Api::refuseTus(Response &response)
{
    send(response, Problem::of(Type::BadRequest, {QStringLiteral("Tus-Resumable")}));
    response.status = 412;
    response.set_header("Tus-Version", sync::kTusVersion);
}

void Api::createUpload(const Request &request, Response &response, const std::string &)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    response.set_header(sync::header::kTus, sync::kTusVersion);
    if (!speaksTus(request))
        return refuseTus(response);
    const Result<qint64> length = tus::readCount(headerOf(request, sync::header::kUploadLength));
    const Result<tus::Metadata> metadata = tus::readMetadata(headerOf(request, sync::header::kUploadMetadata));
    if (!length || !metadata)
        return send(response, Problem::because(Type::BadRequest, length ? metadata.error() : length.error()));
    const Outcome<Blobs::Upload> outcome = m_blobs.create(*device, *length, *metadata);
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    const Blobs::Upload &upload = std::get<Blobs::Upload>(outcome);
    response.status = 201;
    response.set_header("Location", "/v1/blobs/uploads/" + upload.id.toStdString());
    response.set_header(sync::header::kUploadOffset, digits(upload.offset));
}

void Api::showUpload(const Request &request, Response &response)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    response.set_header(sync::header::kTus, sync::kTusVersion);
    const Outcome<Blobs::Upload> outcome = m_blobs.find(*device, QString::fromStdString(request.matches[1]));
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    const Blobs::Upload &upload = std::get<Blobs::Upload>(outcome);
    response.set_header("Cache-Control", "no-store");
    response.set_header(sync::header::kUploadOffset, digits(upload.offset));
    response.set_header(sync::header::kUploadLength, digits(upload.length));
}

void Api::appendUpload(const Request &request, Response &response, const httplib::ContentReader &reader)
{
    bool isRead = false;
    const Blobs::Body body = [&](const std::function<void(QByteArrayView)> &take) {
        isRead = true;
        return reader([&take](const char *bytes, std::size_t size) {
            take({bytes, qsizetype(size)});
            return true;
        });
    };
    takePiece(request, response, body);
    if (!isRead) // else it would be taken for the next request on this connection
        reader([](const char *, std::size_t) { return true; });
}

void Api::takePiece(const Request &request, Response &response, const Blobs::Body &body)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    response.set_header(sync::header::kTus, sync::kTusVersion);
    if (!speaksTus(request))
        return refuseTus(response);
    if (headerOf(request, "Content-Type") != sync::kPieceMedia) {
        send(response, Problem::of(Type::BadRequest, {QStringLiteral("Content-Type")}));
        response.status = 415;
        return;
    }
    const Result<qint64> offset = tus::readCount(headerOf(request, sync::header::kUploadOffset));
    if (!offset)
        return send(response, Problem::because(Type::BadRequest, offset.error()));
    std::optional<tus::Checksum> checksum;
    if (request.has_header(sync::header::kUploadChecksum)) {
        Result<tus::Checksum> given = tus::readChecksum(headerOf(request, sync::header::kUploadChecksum));
        if (!given)
            return send(response, Problem::because(Type::BadRequest, given.error()));
        checksum = *given;
    }
    const Outcome<Blobs::Upload> outcome =
        m_blobs.append(*device, QString::fromStdString(request.matches[1]), *offset, checksum, body);
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    const Blobs::Upload &upload = std::get<Blobs::Upload>(outcome);
    if (upload.offset == upload.length)
        m_counters.add(Counters::BlobsTaken);
    response.status = 204;
    response.set_header(sync::header::kUploadOffset, digits(upload.offset));
}

void Api::giveBlob(const Request &request, Response &response)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    const Outcome<QString> outcome = m_blobs.path(*device, QString::fromStdString(request.matches[1]));
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    const auto file = std::make_shared<QFile>(std::get<QString>(outcome));
    if (!file->open(QIODevice::ReadOnly))
        return send(response, Problem::of(Type::NotFound, {QString::fromStdString(request.matches[1])}));
    const qint64 size = file->size();
    // RFC 9110 14.1.2: an end behind the last byte means the last byte. The library would send what is not there.
    for (auto &[first, last] : const_cast<Request &>(request).ranges) {
        if (first >= 0 && last >= size)
            last = size - 1;
        const bool good = request.ranges.size() == 1
            && (first < 0 ? last > 0 && last <= size : first < size && (last < 0 || first <= last));
        if (!good) {
            response.set_header("Content-Range", "bytes */" + digits(size));
            return send(response, Problem::of(Type::RangeNotSatisfiable));
        }
    }
    response.set_header("Accept-Ranges", "bytes");
    response.set_header("ETag", '"' + std::string(request.matches[1]) + '"');
    if (size == 0)
        return response.set_content(std::string(), "application/octet-stream");
    response.set_content_provider(std::size_t(size), "application/octet-stream",
        [file](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
            QByteArray piece(qsizetype(std::min<std::size_t>(length, 256 * 1024)), Qt::Uninitialized);
            if (!file->seek(qint64(offset)))
                return false;
            const qint64 got = file->read(piece.data(), piece.size());
            return got > 0 && sink.write(piece.constData(), std::size_t(got));
        });
}

} // namespace qilian::province
