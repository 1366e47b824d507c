#include "core/sync/FileExchange.h"

#include "core/sync/ArrivingBlob.h"
#include "core/sync/Protocol.h"
#include "core/sync/Tus.h"

#include <QFileInfo>

namespace qilian::sync {

namespace {

using Type = Problem::Type;

constexpr int kFruitlessTries = 4;
const QString kPiece = QStringLiteral("sync/piece");

/// "bytes 0-99/1000" or "bytes */1000": the whole size.
std::optional<qint64> sizeIn(const QByteArray &contentRange)
{
    const qsizetype slash = contentRange.lastIndexOf('/');
    const Result<qint64> size = tus::readCount(QByteArrayView(contentRange).sliced(slash + 1));
    return slash > 0 && size ? std::optional(*size) : std::nullopt;
}

bool isUploadPath(QByteArrayView path)
{
    constexpr QByteArrayView kPrefix("/v1/blobs/uploads/");
    return path.startsWith(kPrefix) && path.size() == kPrefix.size() + 32
        && std::all_of(path.begin() + kPrefix.size(), path.end(),
            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Error lineBroke()
{
    return {Error::Code::Offline,
        {"sync",
            QT_TRANSLATE_NOOP("sync", "The line to the province broke. What arrived is kept and goes on from there."),
            {}},
        {}};
}

} // namespace

FileExchange::FileExchange(
    store::Workspace &workspace, ProvinceClient &client, const Membership &membership, Report &report)
    : m_workspace(workspace)
    , m_client(client)
    , m_membership(membership)
    , m_report(report)
{
}

Result<void> FileExchange::run(std::stop_token stop, const OnProgress &progress)
{
    // What the line carried last time: one that always breaks early must not begin with pieces too large for it each
    // time.
    const Result<QString> known = m_workspace.setting(kPiece);
    const qint64 before = known ? known->toLongLong() : 0;
    m_piece = before > 0 ? std::clamp(before, kMinBlobPieceBytes, kBlobPieceBytes) : kBlobPieceBytes;
    const Result<void> moved = moveAll(stop, progress);
    if (m_piece != before) {
        if (const Result<void> kept = m_workspace.setSetting(kPiece, QString::number(m_piece)); !kept)
            return kept;
    }
    return moved;
}

Result<void> FileExchange::moveAll(std::stop_token stop, const OnProgress &progress)
{
    m_report.filesFailed.clear();
    m_report.filesWaiting = 0;
    for (const store::BlobState state : {store::BlobState::Local, store::BlobState::Missing}) {
        const bool up = state == store::BlobState::Local;
        const Result<std::vector<store::BlobEntry>> files = m_workspace.journal().blobs(state, -1);
        if (!files)
            return files.error();
        qint64 total = 0;
        for (const store::BlobEntry &file : *files)
            total += file.size;
        qint64 bytes = 0;
        const auto moved = [&](qint64 more) {
            bytes += more;
            if (progress)
                progress({up ? Progress::Stage::Uploading : Progress::Stage::Downloading, bytes, total});
        };
        for (const store::BlobEntry &file : *files) {
            const Result<Moved> done = up ? upload(file.digest, stop, moved) : download(file.digest, stop, moved);
            if (!done)
                return done.error();
            if (*done == Moved::Whole) {
                const qint64 size = m_workspace.blobs().size(file.digest).value_or(0);
                if (const Result<void> noted =
                        m_workspace.journal().setBlobState(file.digest, size, store::BlobState::Confirmed);
                    !noted)
                    return noted;
                ++(up ? m_report.uploaded : m_report.downloaded);
            } else if (*done == Moved::NotThere) {
                ++m_report.filesWaiting;
            } else {
                m_report.filesFailed.append(file.digest);
            }
        }
    }
    return {};
}

bool FileExchange::mayTryAgain(const Error &error)
{
    if (error.code != Error::Code::Offline || ++m_fruitless > kFruitlessTries)
        return false;
    m_piece = std::max(m_piece / 4, kMinBlobPieceBytes);
    return true;
}

void FileExchange::stepForward()
{
    m_fruitless = 0;
    m_piece = std::min(m_piece * 2, kBlobPieceBytes);
}

Result<FileExchange::Moved> FileExchange::upload(
    const QString &digest, std::stop_token stop, const std::function<void(qint64)> &moved)
{
    const Result<QString> path = m_workspace.blobs().path(digest);
    if (!path)
        return Moved::Failed;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return Moved::Failed;
    for (int tries = 0; tries < 2; ++tries) {
        Ask begin;
        begin.method = "POST";
        begin.path = "/v1/blobs";
        begin.headers = {{header::kTus, kTusVersion}, {header::kUploadLength, QByteArray::number(file.size())},
            {header::kUploadMetadata,
                tus::writeMetadata({{"sha256", digest.toLatin1()}, {"area", m_workspace.area().toLatin1()}})}};
        Result<Said> said = m_client.ask(m_membership, begin, stop);
        while (!said && mayTryAgain(said.error()))
            said = m_client.ask(m_membership, begin, stop);
        if (!said)
            return said.error();
        if (said->problem)
            return said->problem->type == Type::Unauthorized ? Result<Moved>(said->problem->toError())
                                                             : Result<Moved>(Moved::Failed);
        const QByteArray location = said->answer.header("Location");
        const Result<qint64> offset = tus::readCount(said->answer.header(header::kUploadOffset));
        if (!isUploadPath(location) || !offset || *offset > file.size())
            return Moved::Failed;
        const Result<Moved> sent = sendPieces(file, location, *offset, stop, moved);
        if (!sent || *sent != Moved::NotThere)
            return sent;
    }
    return Moved::Failed;
}

/// NotThere: the province has dropped what it had (its digest was wrong); begin anew.
Result<FileExchange::Moved> FileExchange::sendPieces(QFile &file, const QByteArray &location, qint64 offset,
    std::stop_token stop, const std::function<void(qint64)> &moved)
{
    while (offset < file.size()) {
        if (!file.seek(offset))
            return Moved::Failed;
        const QByteArray piece = file.read(m_piece);
        if (piece.isEmpty())
            return Moved::Failed;
        Ask ask;
        ask.method = "PATCH";
        ask.path = location;
        ask.mediaType = kPieceMedia;
        ask.body = piece;
        ask.headers = {{header::kTus, kTusVersion}, {header::kUploadOffset, QByteArray::number(offset)},
            {header::kUploadChecksum, tus::writeChecksum(piece)}};
        const Result<Said> said = m_client.ask(m_membership, std::move(ask), stop);
        qint64 now = offset;
        if (said && !said->problem) {
            const Result<qint64> there = tus::readCount(said->answer.header(header::kUploadOffset));
            now = there ? *there : -1;
        } else if (said && said->problem->type == Type::Checksum) {
            if (offset + piece.size() == file.size() || ++m_fruitless > kFruitlessTries)
                return Moved::NotThere;
        } else if (said && said->problem->type != Type::OffsetConflict) {
            return said->problem->type == Type::Unauthorized ? Result<Moved>(said->problem->toError())
                                                             : Result<Moved>(Moved::Failed);
        } else if (!said && !mayTryAgain(said.error())) {
            return said.error();
        } else { // the answer was lost, or somebody else was at it: ask where to go on
            Ask where;
            where.method = "HEAD";
            where.path = location;
            where.headers = {{header::kTus, kTusVersion}};
            const Result<Said> head = m_client.ask(m_membership, std::move(where), stop);
            if (!head && !mayTryAgain(head.error()))
                return head.error();
            if (head && head->problem)
                return Moved::Failed;
            if (head) {
                const Result<qint64> there = tus::readCount(head->answer.header(header::kUploadOffset));
                now = there ? *there : -1;
            }
            if (now == offset && said && ++m_fruitless > kFruitlessTries)
                return Moved::Failed;
        }
        if (now < 0 || now > file.size())
            return Moved::Failed;
        if (now > offset) {
            moved(now - offset);
            stepForward();
        }
        offset = now;
    }
    return Moved::Whole;
}

Result<FileExchange::Moved> FileExchange::download(
    const QString &digest, std::stop_token stop, const std::function<void(qint64)> &moved)
{
    if (!m_workspace.blobs().path(digest))
        return Moved::Failed;
    const auto part =
        ArrivingBlob::open(m_workspace.folder() + QLatin1String("/blobs/arriving/") + digest + QLatin1String(".part"));
    if (!part)
        return part.error();
    std::optional<qint64> total;
    while (!total || (*part)->size() < *total) {
        const qint64 from = (*part)->size();
        Ask ask;
        ask.method = "GET";
        ask.path = "/v1/blobs/" + digest.toLatin1();
        ask.headers = {{"Range",
            "bytes=" + QByteArray::number(from) + '-'
                + QByteArray::number((total ? std::min(from + m_piece, *total) : from + m_piece) - 1)}};
        ask.maxAnswerBytes = kBlobPieceBytes;
        const Result<Said> said = m_client.ask(m_membership, std::move(ask), stop);
        if (!said) {
            if (mayTryAgain(said.error()))
                continue;
            return said.error();
        }
        if (said->problem) {
            // What was asked for lies behind the end: the whole size comes with the refusal.
            total = said->problem->type == Type::RangeNotSatisfiable ? sizeIn(said->answer.header("Content-Range"))
                                                                     : std::nullopt;
            if (!total || ++m_fruitless > kFruitlessTries)
                return said->problem->type == Type::NotFound ? Moved::NotThere : Moved::Failed;
            if (from > *total) {
                if (const Result<void> cut = (*part)->cutBack(0); !cut)
                    return cut.error();
            }
            continue;
        }
        if (said->answer.status == 206) {
            total = sizeIn(said->answer.header("Content-Range"));
        } else { // all of it: an empty file, or a proxy that knows no ranges
            if (const Result<void> cut = (*part)->cutBack(0); !cut)
                return cut.error();
            const Result<qint64> length = tus::readCount(said->answer.header("Content-Length"));
            total = length ? std::optional(*length) : std::nullopt;
        }
        if (!total || *total > kMaxBlobBytes || (*part)->size() + said->answer.body.size() > *total)
            return Moved::Failed;
        if (const Result<void> added = (*part)->append(said->answer.body); !added)
            return added.error();
        if (!said->answer.body.isEmpty()) {
            moved(said->answer.body.size());
            m_fruitless = 0;
        }
        if (said->answer.whole)
            stepForward();
        else if (const Error broke = lineBroke(); !mayTryAgain(broke))
            return broke;
    }
    const Result<void> settled = (*part)->settle(digest, m_workspace.blobs());
    if (!settled && settled.error().code != Error::Code::Damaged)
        return settled.error();
    return settled ? Moved::Whole : Moved::Failed;
}

} // namespace qilian::sync
