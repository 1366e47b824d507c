#pragma once

#include "app/province/Server.h"
#include "core/sync/HttpTransport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace qilian::test {

/// A server in this process, on a free port, with the kinds of the tests.
class RunningServer {
public:
    RunningServer(const Clock &clock, const QString &folder, const QStringList &codes, int idleSeconds = 20);
    ~RunningServer();
    QString url() const { return m_server->url(); }

private:
    std::unique_ptr<province::Server> m_server;
    std::thread m_thread;
};

/// The program itself.
class ServerProcess {
public:
    /// `largestFile` in bytes, where no file may grow beyond: the full disk that every machine has.
    ServerProcess(const QString &folder, const QStringList &arguments, std::optional<qint64> largestFile = {});
    ~ServerProcess();
    QString url() const { return m_url; }
    qint64 pid() const { return m_process.processId(); }
    void killHard();
    int stop(); ///< SIGTERM; the exit code

private:
    QProcess m_process;
    QString m_url;
};

/// One run of the program that ends by itself.
struct ProvinceRun {
    int exitCode = -1;
    QString out;
    QString err;
};
ProvinceRun runProvince(const QString &folder, const QStringList &arguments);
/// Publishes a pack as the province's office does, from a file.
ProvinceRun publishPack(const QString &folder, const QByteArray &json);

/// Carries bytes between a client and a server until its allowance is used up, then breaks the line in both directions.
class CutLine {
public:
    explicit CutLine(const QString &target); ///< "http://127.0.0.1:port"
    ~CutLine();
    QString url() const;
    void allow(qint64 bytes) { m_left = bytes; }

private:
    void serve();
    void carry(int client);

    int m_targetPort = 0;
    int m_listening = -1;
    int m_port = 0;
    std::atomic<qint64> m_left{0};
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

std::unique_ptr<sync::HttpTransport> line(const QString &url, const QString &caFile = {});

} // namespace qilian::test
