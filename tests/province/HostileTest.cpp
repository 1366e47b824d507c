// What is no workstation: silent, endless, or one request hidden in another.
#include "tests/core/sync/County.h"
#include "tests/province/RunningServer.h"

#include <QFile>
#include <QTcpSocket>
#include <QUrl>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::sync;
using namespace qilian::test;

namespace {

/// A line to the server on which a test writes what it likes.
std::unique_ptr<QTcpSocket> rawLine(const RunningServer &server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), quint16(QUrl(server.url()).port()));
    REQUIRE(socket->waitForConnected(5000));
    return socket;
}

} // namespace

TEST_CASE("silent connections are hung up on, and hold nobody else for long", "[province]")
{
    const auto words = GENERATE(as<QByteArray>{}, "", "POST /v1/devices HTTP/1.1\r\nContent-Le",
        "POST /v1/devices HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{");
    HeldClock clock;
    const QTemporaryDir folder;
    const RunningServer server(clock, folder.path(), {}, 1);
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 4; ++i) { // as many as the server has threads
        silent.push_back(rawLine(server));
        silent.back()->write(words);
        silent.back()->flush();
    }
    const Result<Answer> answer = line(server.url())->ask({"GET", "/healthz", {}, {}, {}, 1000}, {});
    REQUIRE(answer);
    CHECK(answer->status == 200);
    for (const auto &socket : silent)
        CHECK((socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(10'000)));
}

TEST_CASE("a body without an announced length costs no more than one with it", "[province]")
{
    const auto head = GENERATE(as<QByteArray>{}, "POST /v1/devices", "POST /v1/journal", "POST /v1/blobs",
        "POST /nowhere", "PUT /v1/journal", "PATCH /v1/journal");
    CAPTURE(head.toStdString());
    HeldClock clock;
    const QTemporaryDir folder;
    const RunningServer server(clock, folder.path(), {});
    const auto residentKb = [] {
        QFile status(QStringLiteral("/proc/self/statm"));
        REQUIRE(status.open(QIODevice::ReadOnly));
        return status.readAll().split(' ').at(1).toLongLong() * 4;
    };
    const auto socket = rawLine(server);
    socket->write(head + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray piece = "100000\r\n" + QByteArray(1 << 20, 'x') + "\r\n";
    const qint64 before = residentKb();
    for (int i = 0; i < 100; ++i) {
        socket->write(piece);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(10'000)) { }
    }
    CHECK(residentKb() - before < 40'000);
    const auto said = [&socket](const QByteArray &end) {
        QByteArray out;
        while (!out.endsWith(end) && socket->waitForReadyRead(10'000))
            out += socket->readAll();
        return out;
    };
    socket->write("0\r\n\r\n");
    CHECK(said("}").toStdString().substr(0, 13) == "HTTP/1.1 413 ");

    // The connection goes on behind it: the body was not taken for a request.
    socket->write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(said("}").toStdString().substr(0, 13) == "HTTP/1.1 200 ");
}

TEST_CASE("a body that is not asked for is never taken for the next request", "[province]")
{
    const auto head = GENERATE(as<QByteArray>{}, "GET /healthz HTTP/1.1\r\nContent-Length: 34\r\n",
        "GET /healthz HTTP/1.1\r\nTransfer-Encoding: chunked\r\n",
        "DELETE /v1/journal HTTP/1.1\r\nContent-Length: 34\r\n", "HEAD /healthz HTTP/1.1\r\nContent-Length: 34\r\n",
        "OPTIONS /v1/blobs HTTP/1.1\r\nContent-Length: 34\r\n");
    CAPTURE(head.toStdString());
    HeldClock clock;
    const QTemporaryDir folder;
    const RunningServer server(clock, folder.path(), {});
    const auto socket = rawLine(server);
    socket->write(head + "Host: x\r\n\r\n" + "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray said;
    while (socket->waitForReadyRead(5000))
        said += socket->readAll();
    CHECK(said.startsWith("HTTP/1.1 400 "));
    CHECK(said.count("HTTP/1.1 ") == 1);
    CHECK(socket->state() == QAbstractSocket::UnconnectedState);
}

TEST_CASE("a form of several parts is no batch, and the server goes on", "[province]")
{
    HeldClock clock;
    const QTemporaryDir folder;
    const RunningServer server(clock, folder.path(), {});
    const auto http = line(server.url());
    const Result<Answer> answer =
        http->ask({"POST", "/v1/journal", {}, "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--b--\r\n",
                      "multipart/form-data; boundary=b", 1000},
            {});
    CHECK((!answer || answer->status >= 400));
    CHECK(http->ask({"GET", "/healthz", {}, {}, {}, 1000}, {})->status == 200);
}
