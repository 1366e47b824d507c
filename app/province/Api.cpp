#include "app/province/Api.h"

#include "core/sync/Protocol.h"

#include <QFile>
#include <QJsonDocument>
#include <httplib.h>

namespace qilian::province {

namespace {

using sync::Problem;
using Type = Problem::Type;

std::string text(const QByteArray &bytes)
{
    return bytes.toStdString();
}

QByteArrayView view(const std::string &bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

/// A number in the question, between 0 and `most`; `otherwise` where it is not there; no value where it is not one.
std::optional<qint64> number(const httplib::Request &request, const char *name, qint64 otherwise, qint64 most)
{
    if (!request.has_param(name))
        return otherwise;
    bool good = false;
    const qint64 value = QByteArray::fromStdString(request.get_param_value(name)).toLongLong(&good);
    return good && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

/// A body where the method has none: the library does not read it.
bool bringsUnreadBody(const httplib::Request &request)
{
    if (request.method == "POST" || request.method == "PUT" || request.method == "PATCH")
        return false;
    const std::string length = request.get_header_value("Content-Length");
    return request.has_header("Transfer-Encoding") || (!length.empty() && length != "0");
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Api::Api(Database &database, Devices &devices, Ledger &ledger, Numbers &numbers, Blobs &blobs, Counters &counters)
    : m_database(database)
    , m_devices(devices)
    , m_ledger(ledger)
    , m_numbers(numbers)
    , m_blobs(blobs)
    , m_counters(counters)
{
}

void Api::route(httplib::Server &server)
{
    server.Post("/v1/devices", withBody(&Api::enrol));
    server.Post("/v1/journal", withBody(&Api::push));
    server.Get("/v1/journal", [this](const Request &request, Response &response) { pull(request, response); });
    server.Get("/v1/snapshot", [this](const Request &request, Response &response) { snapshot(request, response); });
    server.Get("/v1/receipts/([0-9a-f-]{36})",
        [this](const Request &request, Response &response) { receipts(request, response); });
    server.Post("/v1/alarms", withBody(&Api::alarms));
    server.Post("/v1/numbers", withBody(&Api::giveNumbers));
    server.Get("/v1/key", [this](const Request &, Response &response) {
        send(response,
            QJsonObject{{QStringLiteral("key"), QString::fromLatin1(m_ledger.publicKey())},
                {QStringLiteral("algorithm"), QStringLiteral("Ed25519")}});
    });
    server.Get("/healthz", [this](const Request &, Response &response) { health(response); });
    server.Get("/metrics", [this](const Request &, Response &response) { metrics(response); });
    server.Get("/openapi.yaml", [](const Request &, Response &response) {
        response.set_content(text(resource(QStringLiteral(":/province/openapi.yaml"))), "application/yaml");
    });
    routeBlobs(server);
    // Behind all others: what is sent to nowhere is not kept either.
    server.Post(".*", withBody(&Api::nothingHere));
    server.Put(".*", withBody(&Api::nothingHere));
    server.Patch(".*", withBody(&Api::nothingHere));
    server.set_pre_routing_handler([](const Request &request, Response &response) {
        if (!bringsUnreadBody(request))
            return httplib::Server::HandlerResponse::Unhandled;
        // The library would take the body for the next request on the line, which behind a proxy may be another's. An
        // answer that breaks off is the one way to have it hang up.
        response.status = 400;
        response.set_content_provider(1, sync::kProblemMedia, [](auto &&...) { return false; });
        return httplib::Server::HandlerResponse::Handled;
    });

    server.set_error_handler([this](const Request &, Response &response) {
        if (!response.body.empty() || response.get_header_value("Content-Type") == sync::kProblemMedia)
            return;
        const int status = response.status;
        send(response,
            Problem::of(status == 404 ? Type::NotFound
                    : status == 413   ? Type::TooLarge
                                      : Type::BadRequest,
                {QString::number(status)}));
        response.status = status;
    });
    server.set_exception_handler([this](const Request &, Response &response, std::exception_ptr) {
        send(response, Problem::of(Type::Unavailable));
    });
    server.set_logger([this](const Request &, const Response &response) {
        m_counters.add(Counters::Requests);
        if (response.status >= 400)
            m_counters.add(Counters::Problems);
    });
}

std::function<void(const Api::Request &, Api::Response &, const httplib::ContentReader &)> Api::withBody(
    HandleBody handle)
{
    return [this, handle](const Request &request, Response &response, const httplib::ContentReader &reader) {
        std::string body;
        bool fits = true;
        const bool whole = reader([&](const char *bytes, std::size_t size) {
            fits = fits && body.size() + size <= std::size_t(sync::kMaxPackedBytes);
            if (fits)
                body.append(bytes, size);
            return true; // to its end, or the rest would be taken for the next request
        });
        constexpr int kTooLarge = 413; // what the library has set where the announced length is beyond all
        if (!fits || (!whole && response.status == kTooLarge))
            return send(response, Problem::of(Type::TooLarge, {QString::number(sync::kMaxPackedBytes)}));
        if (!whole)
            return send(response, Problem::of(Type::BadRequest, {QStringLiteral("body")}));
        (this->*handle)(request, response, body);
    };
}

void Api::nothingHere(const Request &request, Response &response, const std::string &)
{
    send(response, Problem::of(Type::NotFound, {QString::fromStdString(request.path).left(100)}));
}

std::optional<Device> Api::who(const Request &request, Response &response)
{
    Outcome<Device> device = m_devices.authenticate(view(request.get_header_value(sync::header::kAuthorization)));
    if (const Problem *problem = std::get_if<Problem>(&device)) {
        if (problem->type == Type::Unauthorized)
            response.set_header("WWW-Authenticate", "Bearer");
        send(response, *problem);
        return std::nullopt;
    }
    return std::get<Device>(std::move(device));
}

void Api::enrol(const Request &request, Response &response, const std::string &body)
{
    const Result<Enrolment> enrolment = Enrolment::parse(view(body));
    if (!enrolment)
        return send(response, Problem::because(Type::BadRequest, enrolment.error()));
    Outcome<Enrolled> outcome = Problem::of(Type::EnrolRefused);
    if (enrolment->code.isEmpty()) {
        const std::optional<Device> old = who(request, response);
        if (!old)
            return;
        outcome = m_devices.succeed(*old, *enrolment);
    } else {
        outcome = m_devices.enrol(*enrolment);
    }
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    const Enrolled &enrolled = std::get<Enrolled>(outcome);
    send(response,
        QJsonObject{{QStringLiteral("device"), enrolled.device.text()}, {QStringLiteral("area"), enrolled.scope.area},
            {QStringLiteral("role"), sync::enumText(enrolled.scope.level)},
            {QStringLiteral("token"), QString::fromLatin1(enrolled.token)},
            {QStringLiteral("province_key"), QString::fromLatin1(m_ledger.publicKey())}},
        201);
}

void Api::push(const Request &request, Response &response, const std::string &body)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    const Result<sync::Batch> batch = sync::Batch::unpack(view(body));
    if (!batch)
        return send(response, Problem::of(Type::BadRequest, {batch.error().detail}));
    m_counters.add(Counters::BytesIn, qint64(body.size()));
    const Outcome<PushAnswer> outcome =
        m_ledger.push(*device, *batch, view(request.get_header_value(sync::header::kSignature)));
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    const PushAnswer &answer = std::get<PushAnswer>(outcome);
    m_counters.add(Counters::EntriesAccepted, answer.accepted);
    m_counters.add(Counters::EntriesRefused, qint64(answer.refused.size()));
    send(response, answer.toJson());
}

void Api::pull(const Request &request, Response &response)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    const auto after = number(request, "after", 0, std::numeric_limits<qint64>::max());
    const auto have = number(request, "have", 0, std::numeric_limits<qint64>::max());
    const auto limit = number(request, "limit", sync::kBatchEntries, sync::kMaxBatchEntries);
    if (!after || !have || !limit || *limit == 0)
        return send(response, Problem::of(Type::BadRequest, {QStringLiteral("after, have, limit")}));
    const Outcome<Pull> outcome = m_ledger.after(*device, *after, *have, int(*limit));
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    send(response, std::get<Pull>(outcome));
}

void Api::snapshot(const Request &request, Response &response)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    sync::Scope part = device->scope;
    if (request.has_param("area")) {
        const QString area = QString::fromStdString(request.get_param_value("area"));
        const sync::Level level = area.endsWith(QLatin1String("0000")) ? sync::Level::Province
            : area.endsWith(QLatin1String("00"))                       ? sync::Level::City
                                                                       : sync::Level::County;
        const Result<sync::Scope> asked = sync::Scope::make(level, area);
        if (!asked)
            return send(response, Problem::because(Type::BadRequest, asked.error()));
        part = *asked;
    }
    const QByteArray cursor = QByteArray::fromStdString(request.get_param_value("cursor"));
    const Outcome<Pull> outcome = m_ledger.snapshot(*device, part, cursor, sync::kBatchEntries);
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    send(response, std::get<Pull>(outcome));
}

void Api::receipts(const Request &request, Response &response)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    const Result<Uuid> id = Uuid::parse(QString::fromStdString(request.matches[1]));
    const auto after = number(request, "after", 0, std::numeric_limits<qint64>::max());
    if (!id || !after)
        return send(response, Problem::of(Type::BadRequest, {QStringLiteral("device, after")}));
    const Outcome<Device> other = m_devices.find(*id);
    const Device *subject = std::get_if<Device>(&other);
    if (!subject || !device->scope.covers(subject->scope.area))
        return send(response, Problem::of(Type::NotFound, {id->text()}));
    const Outcome<QJsonObject> outcome = m_ledger.receipts(*subject, *after);
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    send(response, std::get<QJsonObject>(outcome));
}

void Api::alarms(const Request &request, Response &response, const std::string &body)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    if (qint64(body.size()) > sync::kMaxAnswerBytes)
        return send(response, Problem::of(Type::TooLarge, {QString::number(body.size())}));
    const Outcome<qint64> outcome = m_ledger.takeAlarms(*device, view(body));
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    send(response, QJsonObject{{QStringLiteral("kept"), std::get<qint64>(outcome)}}, 202);
}

void Api::giveNumbers(const Request &request, Response &response, const std::string &body)
{
    const std::optional<Device> device = who(request, response);
    if (!device)
        return;
    if (qint64(body.size()) > sync::kMaxAnswerBytes)
        return send(response, Problem::of(Type::TooLarge, {QString::number(body.size())}));
    const Outcome<QJsonObject> outcome = m_numbers.give(*device, view(body));
    if (const Problem *problem = std::get_if<Problem>(&outcome))
        return send(response, *problem);
    send(response, std::get<QJsonObject>(outcome));
}

void Api::health(Response &response)
{
    const Result<Connection *> connection = m_database.here();
    const bool good = connection && (*connection)->one("ping");
    send(response,
        QJsonObject{{QStringLiteral("status"), good ? QStringLiteral("ok") : QStringLiteral("down")},
            {QStringLiteral("version"), QStringLiteral(QILIAN_VERSION)}},
        good ? 200 : 503);
}

void Api::metrics(Response &response)
{
    const Result<Connection *> connection = m_database.here();
    const Result<qint64> position = m_ledger.latest();
    const Result<QVariant> devices =
        connection ? (*connection)->one("device_count") : Result<QVariant>(connection.error());
    response.set_content(text(m_counters.text(position.value_or(0), devices.value_or(QVariant(0)).toLongLong())),
        "text/plain; version=0.0.4; charset=utf-8");
}

void Api::send(Response &response, const Problem &problem)
{
    response.status = problem.status();
    response.set_content(text(problem.body()), sync::kProblemMedia);
}

void Api::send(Response &response, const QJsonObject &json, int status)
{
    response.status = status;
    response.set_content(text(QJsonDocument(json).toJson(QJsonDocument::Compact)), sync::kJsonMedia);
}

void Api::send(Response &response, const Pull &pull)
{
    const QByteArray body = pull.batch.packed();
    m_counters.add(Counters::EntriesGiven, pull.batch.size());
    m_counters.add(Counters::BytesOut, body.size());
    response.set_header(sync::header::kNext, text(pull.next));
    response.set_header(sync::header::kMore, pull.more ? "1" : "0");
    response.set_header("Cache-Control", "no-store");
    response.set_content(body.constData(), std::size_t(body.size()), sync::kBatchMedia);
}

} // namespace qilian::province
