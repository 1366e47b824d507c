#pragma once

#include "core/base/Clock.h"
#include "core/discretion/Records.h"
#include "core/record/Kind.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace qilian::province {

/// What a server is started with.
struct Settings {
    QString folder; ///< province.db, province.key, blobs/, uploads/
    QString host = QStringLiteral("127.0.0.1");
    int port = 0; ///< 0: any free one
    QString certificate; ///< PEM; empty: no TLS (behind nginx, or on loopback)
    QString certificateKey;
    QStringList enrolCodes; ///< CODE:AREA:ROLE
    int threads = 16;
    int idleSeconds = 20; ///< the longest silence within a question or an answer
};

/// The provincial server: one process of possibly several on the same folder.
class Server {
public:
    /// Invalid for wrong settings, Refused for a newer database, Locked where the port is taken.
    static Result<std::unique_ptr<Server>> open(
        const Settings &settings, const record::Schema &schema, const Clock &clock);
    ~Server();

    /// Publishes a benchmark pack, as Ledger::publish, with the key and the database of a folder; beside the server
    /// that may be running on it.
    static Result<discretion::PackRecord> publish(
        const QString &folder, const record::Schema &schema, const Clock &clock, const QByteArray &pack);

    QString url() const; ///< bound already: connections wait until run()
    void run(); ///< answers until stop()
    void stop(); ///< any thread; what is under way is finished

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace qilian::province
