#include "tests/province/RunningServer.h"

#include "tests/core/sync/County.h"

#include <QTemporaryFile>
#include <QUrl>
#include <arpa/inet.h>
#include <catch2/catch.hpp>
#include <csignal>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace qilian::test {

RunningServer::RunningServer(const Clock &clock, const QString &folder, const QStringList &codes, int idleSeconds)
{
    province::Settings settings;
    settings.folder = folder;
    settings.enrolCodes = codes;
    settings.threads = 4;
    settings.idleSeconds = idleSeconds;
    auto server = province::Server::open(
        settings, record::Schema({&Note::description().kind(), &Mark::description().kind()}), clock);
    if (!server)
        FAIL(server.error().message.inWords().toStdString() << " " << server.error().detail.toStdString());
    m_server = std::move(*server);
    m_thread = std::thread([this] { m_server->run(); });
}

RunningServer::~RunningServer()
{
    m_server->stop();
    m_thread.join();
}

ServerProcess::ServerProcess(const QString &folder, const QStringList &arguments, std::optional<qint64> largestFile)
{
    if (largestFile)
        m_process.setChildProcessModifier([limit = rlim_t(*largestFile)] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit both{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &both);
        });
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(QStringLiteral(QILIAN_PROVINCE),
        QStringList{QStringLiteral("--data"), folder, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}
            + arguments);
    REQUIRE(m_process.waitForStarted());
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
    const QString said = QString::fromUtf8(m_process.readLine()).trimmed();
    INFO(said.toStdString() << m_process.readAllStandardError().toStdString());
    REQUIRE(said.startsWith(QStringLiteral("listening on ")));
    m_url = said.mid(13);
}

ServerProcess::~ServerProcess()
{
    killHard();
}

void ServerProcess::killHard()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                                                               : -1;
}

ProvinceRun runProvince(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(QILIAN_PROVINCE), QStringList{QStringLiteral("--data"), folder} + arguments);
    const bool ended = process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

ProvinceRun publishPack(const QString &folder, const QByteArray &json)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(json) == json.size());
    file.close();
    return runProvince(folder, {QStringLiteral("publish"), file.fileName()});
}

CutLine::CutLine(const QString &target)
    : m_targetPort(QUrl(target).port())
{
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    REQUIRE(::bind(m_listening, reinterpret_cast<sockaddr *>(&address), size) == 0);
    REQUIRE(::listen(m_listening, 8) == 0);
    REQUIRE(::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

CutLine::~CutLine()
{
    m_ending = true;
    m_thread.join();
    ::close(m_listening);
}

QString CutLine::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

void CutLine::serve()
{
    while (!m_ending) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0)
            carry(client);
    }
}

void CutLine::carry(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(m_targetPort));
    bool open = ::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0;
    std::array<char, 4096> piece{};
    while (open && !m_ending) {
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (::poll(ends.data(), 2, 20) < 0)
            break;
        for (std::size_t i = 0; i < 2 && open; ++i) {
            if (!(ends[i].revents & (POLLIN | POLLHUP)))
                continue;
            const qint64 most = std::min<qint64>(qint64(piece.size()), std::max<qint64>(m_left, 0));
            const ssize_t size = most > 0 ? ::recv(ends[i].fd, piece.data(), std::size_t(most), 0) : 0;
            open = size > 0 && ::send(i == 0 ? server : client, piece.data(), std::size_t(size), MSG_NOSIGNAL) == size;
            m_left -= std::max<ssize_t>(size, 0);
        }
    }
    ::close(client);
    ::close(server);
}

std::unique_ptr<sync::HttpTransport> line(const QString &url, const QString &caFile)
{
    sync::HttpTransport::Options options;
    options.url = url;
    options.caFile = caFile;
    options.connectTimeout = std::chrono::seconds(5);
    options.idleTimeout = std::chrono::seconds(10);
    auto transport = sync::HttpTransport::open(options);
    if (!transport)
        FAIL(transport.error().message.inWords().toStdString());
    return std::move(*transport);
}

} // namespace qilian::test
