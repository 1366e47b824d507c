// resources/openapi.yaml is true to the server: routes, who may call them, and the members of every answer.
#include "core/sync/Protocol.h"
#include "tests/core/sync/County.h"
#include "tests/province/RunningServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <catch2/catch.hpp>
#include <map>
#include <set>

using namespace qilian;
using namespace qilian::sync;
using namespace qilian::test;

namespace {

QString textOf(const char *file)
{
    QFile opened(QStringLiteral(QILIAN_SOURCE_DIR "/") + QLatin1String(file));
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return QString::fromUtf8(opened.readAll());
}

const QString &page()
{
    static const QString kPage = textOf("resources/openapi.yaml");
    return kPage;
}

struct Operation {
    QString method;
    QString path; ///< "/v1/receipts/{device}"
    bool open = false; ///< answered without a token

    QString route() const
    {
        static const QRegularExpression kName(QStringLiteral("\\{[^}]*\\}"));
        return method + u' ' + QString(path).replace(kName, QStringLiteral("*"));
    }
};

std::vector<Operation> operations()
{
    static const QRegularExpression kPath(QStringLiteral("^  (/\\S*):$"));
    static const QRegularExpression kMethod(QStringLiteral("^    (get|post|put|patch|head|options|delete):$"));
    std::vector<Operation> out;
    QString path;
    const qsizetype begin = page().indexOf(QStringLiteral("\npaths:"));
    const qsizetype end = page().indexOf(QStringLiteral("\ncomponents:"));
    for (const QString &line : page().mid(begin, end - begin).split(u'\n')) {
        if (const auto found = kPath.match(line); found.hasMatch())
            path = found.captured(1);
        else if (const auto method = kMethod.match(line); method.hasMatch())
            out.push_back({method.captured(1).toUpper(), path, false});
        else if (line.startsWith(QStringLiteral("      security: [{}")))
            out.back().open = true;
    }
    return out;
}

/// The routes in the source of the server; a HEAD is answered by the route of its GET.
std::set<QString> routesInSource()
{
    static const QRegularExpression kRoute(QStringLiteral("server\\.(Get|Post|Patch|Options)\\(\\s*\"([^\"]+)\""));
    static const QRegularExpression kGroup(QStringLiteral("\\([^)]*\\)"));
    std::set<QString> out;
    for (const char *file : {"app/province/Api.cpp", "app/province/BlobApi.cpp"}) {
        const QString text = textOf(file);
        for (auto at = kRoute.globalMatch(text); at.hasNext();) {
            const auto found = at.next();
            if (found.captured(2) != QStringLiteral(".*")) // what answers for all that is not there
                out.insert(found.captured(1).toUpper() + u' ' + found.captured(2).replace(kGroup, QStringLiteral("*")));
        }
    }
    return out;
}

/// The members a schema of the page requires.
QStringList membersOf(const char *schema)
{
    const QRegularExpression required(
        QStringLiteral("\\n    %1:\\n(?:      .*\\n)*?      required: \\[([^\\]]*)\\]").arg(QLatin1String(schema)));
    QStringList out = required.match(page()).captured(1).split(QStringLiteral(", "));
    out.sort();
    return out;
}

QJsonObject objectIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// Hands everything on and keeps the answers.
class Overhearing final : public Transport {
public:
    explicit Overhearing(Transport &line)
        : m_line(line)
    {
    }
    Result<Answer> ask(const Ask &ask, std::stop_token stop) override
    {
        Result<Answer> answer = m_line.ask(ask, stop);
        if (answer)
            m_bodies[ask.method + ' ' + ask.path.split('?').first()] = answer->body;
        return answer;
    }
    QJsonObject said(const QByteArray &route) const { return objectIn(m_bodies.at(route)); }

private:
    Transport &m_line;
    std::map<QByteArray, QByteArray> m_bodies;
};

} // namespace

TEST_CASE("the description names every route of the server and no other", "[province]")
{
    std::set<QString> described;
    for (const Operation &operation : operations())
        described.insert(operation.route().replace(QStringLiteral("HEAD "), QStringLiteral("GET ")));
    CHECK(described.size() > 10);
    CHECK(described == routesInSource());
}

TEST_CASE("every route answers those it is described to answer, and asks the others for a token", "[province]")
{
    HeldClock clock;
    const QTemporaryDir folder;
    const RunningServer server(clock, folder.path(), {});
    const auto http = line(server.url());
    for (const Operation &operation : operations()) {
        CAPTURE(operation.route().toStdString());
        const QByteArray path = QString(operation.path)
                                    .replace(QStringLiteral("{device}"), Uuid::create().text())
                                    .replace(QStringLiteral("{upload}"), QString(32, u'a'))
                                    .replace(QStringLiteral("{sha256}"), QString(64, u'b'))
                                    .toLatin1();
        const QByteArray body = operation.method == QStringLiteral("POST") ? "{}" : QByteArray();
        const Result<Answer> answer = http->ask({operation.method.toLatin1(), path, {{header::kTus, kTusVersion}}, body,
                                                    body.isEmpty() ? QByteArray() : kJsonMedia, kMaxAnswerBytes},
            {});
        REQUIRE(answer);
        if (operation.open)
            CHECK((answer->status < 300 || answer->status == 400));
        else
            CHECK(answer->status == 401);
    }
    CHECK(QString::fromUtf8(http->ask({"GET", "/openapi.yaml", {}, {}, {}, kMaxAnswerBytes}, {})->body) == page());
}

TEST_CASE("answers have the members they are described with", "[province]")
{
    HeldClock clock;
    const QTemporaryDir folder;
    const RunningServer server(clock, folder.path(), {QStringLiteral("GAOTAI-01:620724:county")});
    const auto http = line(server.url());
    Overhearing heard(*http);
    County county(clock);
    county.enrol(heard, QStringLiteral("GAOTAI-01"));
    county.write(QStringLiteral("x"));
    REQUIRE(county.sync(heard));
    const auto get = [&](const QByteArray &path) {
        const Result<Answer> answer = http->ask(
            {"GET", path, {{header::kAuthorization, "Bearer " + county.membership().token}}, {}, {}, kMaxAnswerBytes},
            {});
        REQUIRE(answer);
        return *answer;
    };
    CHECK(heard.said("POST /v1/devices").keys() == membersOf("Enrolled"));
    const QJsonObject pushed = heard.said("POST /v1/journal");
    CHECK(pushed.keys() == membersOf("PushAnswer"));
    CHECK(pushed[u"receipt"].toObject().keys() == membersOf("Receipt"));
    CHECK(pushed[u"accepted"].toInteger() == 3);
    const QJsonObject receipts = objectIn(get("/v1/receipts/" + county.workspace().device().id.text().toLatin1()).body);
    CHECK(receipts.keys() == QStringList{QStringLiteral("more"), QStringLiteral("receipts")});
    CHECK(receipts[u"receipts"][0].toObject().keys() == membersOf("Receipt"));
    CHECK(objectIn(get("/v1/key").body).keys() == QStringList{QStringLiteral("algorithm"), QStringLiteral("key")});
    CHECK(objectIn(get("/healthz").body)
        == QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
            {QStringLiteral("version"), QStringLiteral(QILIAN_VERSION)}});
    const QByteArray wished = "{\"area\":\"620724\",\"wishes\":[{\"request\":\"" + Uuid::create().text().toLatin1()
        + "\",\"series\":\"张环高罚〔2026〕\",\"used\":0,\"size\":20}]}";
    const QJsonObject numbers =
        objectIn(http->ask({"POST", "/v1/numbers", {{header::kAuthorization, "Bearer " + county.membership().token}},
                               wished, kJsonMedia, kMaxAnswerBytes},
                         {})
                     ->body);
    CHECK(numbers.keys() == QStringList{QStringLiteral("ranges"), QStringLiteral("refused")});
    CHECK(numbers[u"ranges"][0].toObject().keys() == membersOf("NumberRange"));
    const Answer pulled = get("/v1/journal");
    CHECK(pulled.header("Content-Type") == kBatchMedia);
    CHECK_FALSE(pulled.header(header::kNext).isEmpty());
    CHECK(pulled.header(header::kMore) == "0");

    for (const QString &entry : QString::fromUtf8(Batch::unpack(pulled.body)->text()).split(u'\n', Qt::SkipEmptyParts))
        CHECK(objectIn(entry.toUtf8()).keys() == membersOf("Entry"));
}

TEST_CASE("every problem of the description is one of the program's, and the other way round", "[province]")
{
    static const QRegularExpression kUrn(QStringLiteral("- (urn:qilian:problem:[a-z_]+)\n"));
    std::set<QString> described;
    for (auto at = kUrn.globalMatch(page()); at.hasNext();)
        described.insert(at.next().captured(1));
    std::set<QString> known;
    for (int i = 0; i <= int(Problem::Type::Unavailable); ++i)
        known.insert(Problem::of(Problem::Type(i)).toJson().value(QLatin1String("type")).toString());
    CHECK(described == known);
}

TEST_CASE("the counts of the server are those of what it did", "[province]")
{
    HeldClock clock;
    const QTemporaryDir folder;
    const RunningServer server(clock, folder.path(), {QStringLiteral("GAOTAI-01:620724:county")});
    const auto http = line(server.url());
    County county(clock);
    county.enrol(*http, QStringLiteral("GAOTAI-01"));
    county.write(QStringLiteral("x"));
    county.attach("photo");
    REQUIRE(county.sync(*http));
    const Answer answer = *http->ask({"GET", "/metrics", {}, {}, {}, kMaxAnswerBytes}, {});
    CHECK(answer.header("Content-Type").startsWith("text/plain; version=0.0.4"));
    static const QRegularExpression kLine(
        QStringLiteral("^(# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge))|[a-z_]+ \\d+)$"));
    std::map<QString, qint64> counts;
    for (const QString &one : QString::fromUtf8(answer.body).split(u'\n', Qt::SkipEmptyParts)) {
        CAPTURE(one.toStdString());
        CHECK(kLine.match(one).hasMatch());
        if (!one.startsWith(u'#'))
            counts[one.section(u' ', 0, 0)] = one.section(u' ', 1).toLongLong();
    }
    CHECK(counts.at(QStringLiteral("qilian_entries_accepted_total")) == 4); // the device, its key, two notes
    CHECK(counts.at(QStringLiteral("qilian_journal_position")) == 4);
    CHECK(counts.at(QStringLiteral("qilian_blobs_taken_total")) == 1);
    CHECK(counts.at(QStringLiteral("qilian_devices")) == 1);
    CHECK(counts.at(QStringLiteral("qilian_entries_refused_total")) == 0);
}
