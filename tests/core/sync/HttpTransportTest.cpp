// What HTTP may bring from the other side: cut, lied about, silent, never ending.
#include "core/sync/HttpTransport.h"

#include <QElapsedTimer>
#include <arpa/inet.h>
#include <atomic>
#include <catch2/catch.hpp>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace qilian;
using namespace qilian::sync;

namespace {

/// A socket that listens on loopback, and its address.
int listenOn(sockaddr_in &address, int backlog)
{
    const int out = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    REQUIRE(::bind(out, reinterpret_cast<sockaddr *>(&address), size) == 0);
    REQUIRE(::listen(out, backlog) == 0);
    REQUIRE(::getsockname(out, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    return out;
}

/// Says the same to whoever asks, then hangs up, or stays silent until it is ended.
class Liar {
public:
    enum class Then { HangsUp, StaysSilent };

    explicit Liar(QByteArray words, Then then = Then::HangsUp)
        : m_words(std::move(words))
        , m_then(then)
    {
        sockaddr_in address;
        m_listening = listenOn(address, 8);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Liar()
    {
        m_ending = true;
        m_thread.join();
        ::close(m_listening);
    }
    Result<Answer> asked(qint64 maxAnswerBytes, std::stop_token stop = {},
        std::chrono::milliseconds idleTimeout = std::chrono::seconds(10)) const
    {
        HttpTransport::Options options;
        options.url = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
        options.idleTimeout = idleTimeout;
        const auto transport = HttpTransport::open(options);
        REQUIRE(transport);
        return (*transport)->ask({"GET", "/v1/journal", {}, {}, {}, maxAnswerBytes}, stop);
    }

private:
    bool readable(int descriptor) const
    {
        pollfd waiting{descriptor, POLLIN, 0};
        return ::poll(&waiting, 1, 20) > 0;
    }
    void serve()
    {
        while (!m_ending) {
            if (!readable(m_listening))
                continue;
            const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            QByteArray question(4096, '\0');
            (void)::recv(client, question.data(), std::size_t(question.size()), 0);
            for (qsizetype sent = 0; sent < m_words.size() && !m_ending;) {
                const ssize_t size =
                    ::send(client, m_words.constData() + sent, std::size_t(m_words.size() - sent), MSG_NOSIGNAL);
                if (size <= 0)
                    break;
                sent += size;
            }
            while (m_then == Then::StaysSilent && !m_ending && !readable(client)) { }
            ::close(client);
        }
    }

    QByteArray m_words;
    Then m_then;
    int m_listening = -1;
    int m_port = 0;
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

} // namespace

TEST_CASE("what is no answer is no line", "[sync]")
{
    const auto words = GENERATE(as<QByteArray>{}, "", "hello\r\n\r\n", "HTTP/1.1 20", "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'y'), QByteArray(5000, '\0'));
    CAPTURE(words.left(40).toStdString());
    const Result<Answer> answer = Liar(words).asked(1000);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == Error::Code::Offline);
}

TEST_CASE("an answer that is cut or lied about is never taken for whole", "[sync]")
{
    struct Row {
        const char *situation;
        QByteArray words;
        QByteArray body;
    };
    const auto row = GENERATE(values<Row>({
        {"shorter than announced", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", "abc"},
        {"longer than asked for", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x'), ""},
        {"larger than any disk", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\nabc", "abc"},
        {"a piece of no size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n", ""},
        {"pieces without an end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "abc"},
    }));
    CAPTURE(row.situation);
    const Result<Answer> answer = Liar(row.words).asked(1000);
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK_FALSE(answer->whole);
    CHECK(answer->body.size() <= 1000);
    CHECK(answer->body.startsWith(row.body));
}

TEST_CASE("nobody is sent on to another address, and nothing is unpacked unasked", "[sync]")
{
    const Result<Answer> moved =
        Liar("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n").asked(1000);
    REQUIRE(moved);
    CHECK(moved->status == 302);
    const Result<Answer> packed =
        Liar("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc").asked(1000);
    REQUIRE(packed);
    CHECK(packed->body == "abc");
}

TEST_CASE("a silent line is given up in time, or as soon as the officer stops it", "[sync]")
{
    const auto words =
        GENERATE(as<QByteArray>{}, "", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc", "HTTP/1.1 200 OK\r\nX: y");
    CAPTURE(words.toStdString());
    const Liar liar(words, Liar::Then::StaysSilent);
    QElapsedTimer timer;
    timer.start();
    const Result<Answer> late = liar.asked(1000, {}, std::chrono::milliseconds(300));
    CHECK((!late || !late->whole));
    CHECK(timer.restart() < 5000);

    std::stop_source stop;
    std::thread officer([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        stop.request_stop();
    });
    const Result<Answer> stopped = liar.asked(1000, stop.get_token(), std::chrono::seconds(30));
    officer.join();
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("a request is broken off at whatever moment it is stopped, also before its line stands", "[sync]")
{
    const Liar liar("", Liar::Then::StaysSilent);
    for (int round = 0; round < 400; ++round) {
        std::stop_source stop;
        std::thread officer([&stop, round] {
            std::this_thread::sleep_for(std::chrono::microseconds(round));
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const Result<Answer> stopped = liar.asked(1000, stop.get_token(), std::chrono::seconds(10));
        officer.join();
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == Error::Code::Cancelled);
        REQUIRE(timer.elapsed() < 5000);
    }
}

TEST_CASE(
    "a request to a province that lets nobody in is broken off too, and whoever does it waits for nothing", "[sync]")
{
    sockaddr_in address;
    const int listening = listenOn(address, 0);
    const int only = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); // who comes after it is kept waiting
    REQUIRE(::connect(only, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0);

    HttpTransport::Options options;
    options.url = QStringLiteral("http://127.0.0.1:%1").arg(ntohs(address.sin_port));
    options.connectTimeout = std::chrono::seconds(30);
    const auto transport = HttpTransport::open(options);
    REQUIRE(transport);
    std::stop_source stop;
    std::optional<Result<Answer>> answer;
    std::thread exchange([&] {
        answer = (*transport)->ask({"GET", "/v1/journal", {}, {}, {}, 1000}, stop.get_token());
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    QElapsedTimer stopping;
    stopping.start();
    stop.request_stop();
    CHECK(stopping.elapsed() < 500);
    exchange.join();
    CHECK(stopping.elapsed() < 2000);
    REQUIRE_FALSE(*answer);
    CHECK(answer->error().code == Error::Code::Cancelled);
    ::close(only);
    ::close(listening);
}
