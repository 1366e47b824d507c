#pragma once

#include "core/sync/Engine.h"

#include <QFile>

namespace qilian::sync {

/// Moves the files that records point at: up by tus in pieces, down by ranges, each resumed where it broke off. Pieces
/// get smaller on a bad line and larger on a good one. A file that fails does not hold up the others.
class FileExchange {
public:
    FileExchange(store::Workspace &workspace, ProvinceClient &client, const Membership &membership, Report &report);

    Result<void> run(std::stop_token stop, const OnProgress &progress);

private:
    enum class Moved { Whole, NotThere, Failed };

    Result<void> moveAll(std::stop_token stop, const OnProgress &progress);
    Result<Moved> upload(const QString &digest, std::stop_token stop, const std::function<void(qint64)> &moved);
    Result<Moved> sendPieces(QFile &file, const QByteArray &location, qint64 offset, std::stop_token stop,
        const std::function<void(qint64)> &moved);
    Result<Moved> download(const QString &digest, std::stop_token stop, const std::function<void(qint64)> &moved);
    /// The line broke: asks for smaller pieces, and gives up after several times without a step forward.
    bool mayTryAgain(const Error &error);
    void stepForward();

    store::Workspace &m_workspace;
    ProvinceClient &m_client;
    const Membership &m_membership;
    Report &m_report;
    qint64 m_piece = 0;
    int m_fruitless = 0;
};

} // namespace qilian::sync
