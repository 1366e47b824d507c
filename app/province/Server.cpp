#include "app/province/Server.h"

#include "app/province/Api.h"
#include "core/store/DeviceKey.h"
#include "core/sync/Protocol.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <httplib.h>

namespace qilian::province {

namespace {

Error invalid(const char *text, QStringList values)
{
    return {Error::Code::Invalid, {"province", text, std::move(values)}, {}};
}

/// The province's own key: made at the first start, readable by the server's user only.
Result<sync::SigningKey> provinceKey(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return invalid(QT_TRANSLATE_NOOP("province", "The province's key cannot be read: %1"), {path});
        return sync::SigningKey::fromSeed(QByteArray::fromHex(file.readAll().trimmed()));
    }
    const sync::SigningKey key = sync::SigningKey::create();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(key.seed().toHex() + '\n') != 65 || !file.flush())
        return invalid(QT_TRANSLATE_NOOP("province", "The province's key cannot be written: %1"), {path});
    return key;
}

/// Every workspace describes its device besides its records.
record::Schema withDevices(const record::Schema &schema)
{
    std::vector<const record::Kind *> kinds = schema.kinds();
    kinds.push_back(&store::DeviceKey::description().kind());
    return record::Schema(std::move(kinds));
}

std::unique_ptr<httplib::Server> makeHttp(const Settings &settings)
{
    if (settings.certificate.isEmpty())
        return std::make_unique<httplib::Server>();
    return std::make_unique<httplib::SSLServer>(
        QFile::encodeName(settings.certificate).constData(), QFile::encodeName(settings.certificateKey).constData());
}

void setLimits(httplib::Server &http, const Settings &settings)
{
    http.set_tcp_nodelay(true);
    http.set_payload_max_length(std::size_t(sync::kMaxPackedBytes) + 4096);
    http.set_keep_alive_max_count(100'000);
    http.set_keep_alive_timeout(2);
    http.set_read_timeout(settings.idleSeconds);
    http.set_write_timeout(settings.idleSeconds);
    http.new_task_queue = [threads = settings.threads] { return new httplib::ThreadPool(std::size_t(threads)); };
}

} // namespace

struct Server::Parts {
    Parts(std::unique_ptr<Database> opened, const Clock &clock, const record::Schema &kinds,
        const sync::SigningKey &key, const QString &folder)
        : schema(withDevices(kinds))
        , database(std::move(opened))
        , devices(*database, clock, QCryptographicHash::hash(key.seed(), QCryptographicHash::Sha256))
        , ledger(*database, clock, schema, key)
        , numbers(*database, clock)
        , blobs(*database, clock, folder)
        , api(*database, devices, ledger, numbers, blobs, counters)
    {
    }
    static Result<std::unique_ptr<Parts>> open(const QString &folder, const record::Schema &schema, const Clock &clock);

    record::Schema schema;
    std::unique_ptr<Database> database;
    Counters counters;
    Devices devices;
    Ledger ledger;
    Numbers numbers;
    Blobs blobs;
    Api api;
    std::unique_ptr<httplib::Server> http;
    QString url;
};

Server::Server(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Server::~Server() = default;

Result<std::unique_ptr<Server::Parts>> Server::Parts::open(
    const QString &folder, const record::Schema &schema, const Clock &clock)
{
    if (!QDir().mkpath(folder))
        return invalid(QT_TRANSLATE_NOOP("province", "The folder cannot be made: %1"), {folder});
    const Result<sync::SigningKey> key = provinceKey(folder + QLatin1String("/province.key"));
    if (!key)
        return key.error();
    Result<std::unique_ptr<Database>> database =
        Database::open(Dialect::sqlite(folder + QLatin1String("/province.db")));
    if (!database)
        return database.error();
    return std::make_unique<Parts>(*std::move(database), clock, schema, *key, folder);
}

Result<discretion::PackRecord> Server::publish(
    const QString &folder, const record::Schema &schema, const Clock &clock, const QByteArray &pack)
{
    const Result<std::unique_ptr<Parts>> parts = Parts::open(folder, schema, clock);
    if (!parts)
        return parts.error();
    return (*parts)->ledger.publish(pack);
}

Result<std::unique_ptr<Server>> Server::open(const Settings &settings, const record::Schema &schema, const Clock &clock)
{
    if (settings.certificate.isEmpty() != settings.certificateKey.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("province", "Give both --tls-cert and --tls-key, or none of them."), {});
    Result<std::unique_ptr<Parts>> opened = Parts::open(settings.folder, schema, clock);
    if (!opened)
        return opened.error();
    std::unique_ptr<Parts> parts = *std::move(opened);
    for (const QString &text : settings.enrolCodes) {
        const Result<EnrolCode> code = EnrolCode::parse(text);
        if (!code)
            return code.error();
        if (const Result<void> offered = parts->devices.offer(*code); !offered)
            return offered.error();
    }
    parts->http = makeHttp(settings);
    if (!parts->http->is_valid())
        return invalid(
            QT_TRANSLATE_NOOP("province", "The certificate or its key cannot be used: %1"), {settings.certificate});
    setLimits(*parts->http, settings);
    parts->api.route(*parts->http);

    const std::string host = settings.host.toStdString();
    const int port = settings.port != 0 ? (parts->http->bind_to_port(host, settings.port) ? settings.port : -1)
                                        : parts->http->bind_to_any_port(host);
    if (port <= 0)
        return Error{Error::Code::Locked,
            {"province", QT_TRANSLATE_NOOP("province", "Cannot listen on %1:%2. Another program may use that port."),
                {settings.host, QString::number(settings.port)}},
            {}};
    parts->url =
        QStringLiteral("%1://%2:%3")
            .arg(settings.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"), settings.host)
            .arg(port);
    return std::unique_ptr<Server>(new Server(std::move(parts)));
}

QString Server::url() const
{
    return m_parts->url;
}

void Server::run()
{
    m_parts->http->listen_after_bind();
}

void Server::stop()
{
    m_parts->http->stop();
}

} // namespace qilian::province
