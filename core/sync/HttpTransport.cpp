#include "core/sync/HttpTransport.h"

#include <QFileInfo>
#include <QUrl>
#include <condition_variable>
#include <csignal>
#include <fcntl.h>
#include <httplib.h>
#include <mutex>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace qilian::sync {

namespace {

Error offline(httplib::Error why)
{
    return {Error::Code::Offline,
        {"sync",
            QT_TRANSLATE_NOOP(
                "sync", "The province cannot be reached now. Everything is kept here and sent once the line is back."),
            {}},
        QString::fromStdString(httplib::to_string(why))};
}

Error cancelled()
{
    return {Error::Code::Cancelled,
        {"sync", QT_TRANSLATE_NOOP("sync", "The exchange was stopped. It goes on from here next time."), {}}, {}};
}

} // namespace

/// The client with a second handle on its connection, which any thread may cut.
struct HttpTransport::Line {
    explicit Line(const std::string &address)
        : client(address)
    {
        client.set_socket_options([this](socket_t socket) { hold(::fcntl(socket, F_DUPFD_CLOEXEC, 0)); });
    }
    ~Line() { hold(-1); }
    /// Wakes whoever waits on the connection, also while it is being made; the client's own way to stop would wait for
    /// that.
    void cut()
    {
        const std::lock_guard lock(mutex);
        if (held >= 0)
            ::shutdown(held, SHUT_RDWR);
    }
    void hold(int socket)
    {
        const std::lock_guard lock(mutex);
        if (held >= 0)
            ::close(held);
        held = socket;
    }

    httplib::Client client;
    QByteArray prefix; // path of the server's address, without a slash at the end
    std::mutex mutex;
    int held = -1;
};

/// Cuts the line of a request once it is asked to stop, and again until the request has ended: a connection that has
/// not begun cannot be cut.
class HttpTransport::BreakingOff {
public:
    BreakingOff(Line &line, const std::stop_token &stop)
        : m_watching([this, &line, stop] { watch(line, stop); })
    {
    }
    ~BreakingOff()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_ended.notify_all();
        m_watching.join();
    }
    BreakingOff(const BreakingOff &) = delete;
    BreakingOff &operator=(const BreakingOff &) = delete;

private:
    void watch(Line &line, const std::stop_token &stop)
    {
        const auto isOver = [this] { return m_over; };
        std::unique_lock lock(m_mutex);
        m_ended.wait(lock, stop, isOver);
        while (!m_over) {
            line.cut();
            m_ended.wait_for(lock, std::chrono::milliseconds(20), isOver);
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    bool m_over = false;
    std::thread m_watching;
};

HttpTransport::HttpTransport(std::unique_ptr<Line> line)
    : m_line(std::move(line))
{
}

HttpTransport::~HttpTransport() = default;

Result<std::unique_ptr<HttpTransport>> HttpTransport::open(const Options &options)
{
    const QUrl url(options.url.trimmed(), QUrl::StrictMode);
    const bool tls = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || (!tls && url.scheme() != QLatin1String("http"))
        || !url.userInfo().isEmpty())
        return Error{Error::Code::Invalid,
            {"sync",
                QT_TRANSLATE_NOOP("sync", "“%1” is not the address of a province server. It begins with https://."),
                {options.url.left(200)}},
            {}};
    if (!options.caFile.isEmpty() && !QFileInfo(options.caFile).isReadable())
        return Error{Error::Code::Invalid,
            {"sync", QT_TRANSLATE_NOOP("sync", "The file of trusted authorities cannot be read: %1"), {options.caFile}},
            {}};
    std::signal(SIGPIPE, SIG_IGN); // a line cut while writing is an error to handle, not the end of the program

    const QUrl origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    auto line = std::make_unique<Line>(origin.toString(QUrl::FullyEncoded).toStdString());
    line->prefix = url.path(QUrl::FullyEncoded).toLatin1();
    while (line->prefix.endsWith('/'))
        line->prefix.chop(1);
    httplib::Client &client = line->client;
    client.set_tcp_nodelay(true);
    client.set_keep_alive(true);
    client.set_follow_location(false);
    client.set_decompress(false);
    client.set_connection_timeout(options.connectTimeout);
    client.set_read_timeout(options.idleTimeout);
    client.set_write_timeout(options.idleTimeout);
    if (tls) {
        client.enable_server_certificate_verification(true);
        if (!options.caFile.isEmpty())
            client.set_ca_cert_path(options.caFile.toStdString());
    }
    if (!client.is_valid())
        return Error{Error::Code::Invalid,
            {"sync",
                QT_TRANSLATE_NOOP("sync", "“%1” is not the address of a province server. It begins with https://."),
                {options.url.left(200)}},
            {}};
    return std::unique_ptr<HttpTransport>(new HttpTransport(std::move(line)));
}

Result<Answer> HttpTransport::ask(const Ask &ask, std::stop_token stop)
{
    if (stop.stop_requested())
        return cancelled();
    httplib::Request request;
    request.method = ask.method.toStdString();
    request.path = (m_line->prefix + ask.path).toStdString();
    for (const HeaderLine &header : ask.headers)
        request.headers.emplace(header.name.toStdString(), header.value.toStdString());
    if (!ask.mediaType.isEmpty()) {
        request.headers.emplace("Content-Type", ask.mediaType.toStdString());
        request.body.assign(ask.body.constData(), std::size_t(ask.body.size()));
    }

    Answer answer;
    answer.whole = false;
    request.response_handler = [&answer](const httplib::Response &response) {
        answer.status = response.status;
        for (const auto &[name, value] : response.headers)
            answer.headers.push_back({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
        return true;
    };
    request.content_receiver = [&](const char *data, std::size_t size, std::uint64_t, std::uint64_t) {
        if (stop.stop_requested() || answer.body.size() + qint64(size) > ask.maxAnswerBytes)
            return false;
        answer.body.append(data, qsizetype(size));
        return true;
    };
    httplib::Response response;
    httplib::Error why = httplib::Error::Success;
    {
        const BreakingOff breakingOff(*m_line, stop);
        answer.whole = m_line->client.send(request, response, why);
    }
    if (stop.stop_requested())
        return cancelled();
    if (answer.whole && answer.status == 0) { // an answer without a body reaches no handler
        answer.status = response.status;
        for (const auto &[name, value] : response.headers)
            answer.headers.push_back({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    if (why == httplib::Error::SSLServerVerification || why == httplib::Error::SSLLoadingCerts)
        return Error{Error::Code::Refused,
            {"sync",
                QT_TRANSLATE_NOOP("sync",
                    "The server's certificate is not one this computer trusts. Check the address; if it is right, give "
                    "the authority's file in Settings."),
                {}},
            QString::fromStdString(httplib::to_string(why))};
    if (answer.status == 0)
        return offline(why);
    return answer;
}

} // namespace qilian::sync
