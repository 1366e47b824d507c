// The program itself: start, stop, kill, TLS.
#include "core/overview/Schema.h"
#include "core/store/Database.h"
#include "core/store/DeviceKey.h"
#include "core/sync/Engine.h"
#include "tests/province/RunningServer.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>
#include <csignal>
#include <thread>

using namespace qilian;
using namespace qilian::sync;
using namespace qilian::test;

namespace {

const QStringList kCodes{QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-01:620724:county"),
    QStringLiteral("--enrol-code"), QStringLiteral("ZHANGYE-1:620700:city")};

std::unique_ptr<store::Workspace> workspaceIn(const QString &folder, const QString &area)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = area;
    options.deviceName = area;
    options.create = true;
    auto workspace = store::Workspace::open(folder, options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

void rename(store::Workspace &workspace, const QString &name)
{
    auto work = workspace.begin({}, {"test", "rename", {}});
    Result<store::DeviceKey> device = work.get(Id<store::DeviceKey>(workspace.device().id));
    REQUIRE(device);
    device->name = name;
    work.put(*device);
    REQUIRE(work.commit());
}

bool openssl(const QString &folder, const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), QProcess::splitCommand(command));
    return process.waitForFinished(30'000) && process.exitCode() == 0;
}

} // namespace

TEST_CASE("the server ends cleanly when told to, and begins where it was", "[province]")
{
    QTemporaryDir data;
    QTemporaryDir folder;
    const auto workspace = workspaceIn(folder.path(), QStringLiteral("620724"));
    std::optional<Membership> membership;
    {
        ServerProcess server(data.path(), kCodes);
        const auto http = line(server.url());
        membership = *Engine::enrol(*workspace, *http, SigningKey::create(), QStringLiteral("GAOTAI-01"));
        Engine engine(*workspace, *http, *membership);
        REQUIRE(engine.run());
        CHECK(server.stop() == 0);
    }
    ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    rename(*workspace, QStringLiteral("x"));
    Engine engine(*workspace, *http, *membership);
    REQUIRE(engine.run());
    CHECK(engine.report().sent == 1);
    CHECK_FALSE(ProvinceClient(*http).enrol(
        Uuid::create(), {}, SigningKey::create(), QStringLiteral("GAOTAI-01"), {})); // still used
}

TEST_CASE("a server killed at any moment has what it acknowledged", "[province]")
{
    QTemporaryDir data;
    QTemporaryDir folder;
    const auto workspace = workspaceIn(folder.path(), QStringLiteral("620724"));
    std::optional<Membership> membership;
    for (int round = 0; round < 8; ++round) {
        CAPTURE(round);
        ServerProcess server(data.path(), kCodes);
        const auto http = line(server.url());
        if (!membership)
            membership = *Engine::enrol(*workspace, *http, SigningKey::create(), QStringLiteral("GAOTAI-01"));
        for (int i = 0; i < 30; ++i)
            rename(*workspace, QString::number(round * 100 + i));
        std::thread killer([pid = pid_t(server.pid()), round] {
            std::this_thread::sleep_for(std::chrono::milliseconds(2 * round));
            ::kill(pid, SIGKILL);
        });
        Engine engine(*workspace, *http, *membership);
        (void)engine.run();
        killer.join();
    }
    ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Engine engine(*workspace, *http, *membership);
    REQUIRE(engine.run());
    CHECK(engine.report().forks == 0);
    CHECK(workspace->device().ackedSeq == workspace->device().headSeq);

    QTemporaryDir cityFolder;
    const auto city = workspaceIn(cityFolder.path(), QStringLiteral("620700"));
    Engine reading(*city, *http, *Engine::enrol(*city, *http, SigningKey::create(), QStringLiteral("ZHANGYE-1")));
    REQUIRE(reading.run());
    CHECK(city->reader().get(Id<store::DeviceKey>(workspace->device().id))->name == QStringLiteral("729"));
}

TEST_CASE("a server whose disk is full says so, and goes on where there is space again", "[province]")
{
    QTemporaryDir data;
    QTemporaryDir folder;
    QTemporaryDir cityFolder;
    const auto workspace = workspaceIn(folder.path(), QStringLiteral("620724"));
    std::optional<Membership> membership;
    {
        ServerProcess server(data.path(), kCodes, 1'000'000);
        const auto http = line(server.url());
        membership = *Engine::enrol(*workspace, *http, SigningKey::create(), QStringLiteral("GAOTAI-01"));
        Result<void> sent = {};
        for (int round = 0; round < 20 && sent; ++round) {
            for (int i = 0; i < 100; ++i)
                rename(*workspace, QString(1000, QChar(u'甲' + i)));
            sent = Engine(*workspace, *http, *membership).run();
        }
        REQUIRE_FALSE(sent);
        CHECK(sent.error().message.inWords().contains(QStringLiteral("province")));
        CHECK(workspace->device().ackedSeq < workspace->device().headSeq);
        CHECK(http->ask({"GET", "/healthz", {}, {}, {}, 1000}, {})->status == 200);
    }
    ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Engine engine(*workspace, *http, *membership);
    REQUIRE(engine.run());
    CHECK(engine.report().forks == 0);
    CHECK(workspace->device().ackedSeq == workspace->device().headSeq);
    const auto city = workspaceIn(cityFolder.path(), QStringLiteral("620700"));
    Engine reading(*city, *http, *Engine::enrol(*city, *http, SigningKey::create(), QStringLiteral("ZHANGYE-1")));
    REQUIRE(reading.run());
    const Id<store::DeviceKey> device(workspace->device().id);
    CHECK(city->reader().get(device)->name == workspace->reader().get(device)->name);
}

TEST_CASE("a newer or a damaged database is refused by the server and not touched", "[province]")
{
    const QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("province.db"));
    SECTION("newer")
    {
        const auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
        REQUIRE(database);
        REQUIRE((*database)->run("CREATE TABLE x(y); PRAGMA user_version=9999"));
    }
    SECTION("damaged")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QProcess process;
    process.start(QStringLiteral(QILIAN_PROVINCE),
        {QStringLiteral("--data"), data.path(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    REQUIRE(process.waitForFinished(20'000));
    CHECK(process.exitCode() == 2);
    CHECK(process.readAllStandardError().startsWith("qilian-province: The "));
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == before);
}

TEST_CASE("TLS: only a server whose certificate is trusted is spoken to", "[province]")
{
    QTemporaryDir certificates;
    QFile extensions(certificates.filePath(QStringLiteral("san.cnf")));
    REQUIRE(extensions.open(QIODevice::WriteOnly));
    extensions.write("subjectAltName=IP:127.0.0.1\n");
    extensions.close();
    for (const char *command : {"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out "
                                "ca.pem -days 2 -subj /CN=TestCA",
             "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout server.key -out server.csr -subj "
             "/CN=127.0.0.1",
             "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile "
             "san.cnf",
             "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout other.key -out other.pem -days 2 "
             "-subj /CN=OtherCA"})
        REQUIRE(openssl(certificates.path(), QString::fromLatin1(command)));
    const auto file = [&](const char *name) { return certificates.filePath(QString::fromLatin1(name)); };

    QTemporaryDir data;
    QTemporaryDir folder;
    ServerProcess server(data.path(),
        kCodes
            + QStringList{
                QStringLiteral("--tls-cert"), file("server.pem"), QStringLiteral("--tls-key"), file("server.key")});
    REQUIRE(server.url().startsWith(QStringLiteral("https://127.0.0.1:")));
    const auto workspace = workspaceIn(folder.path(), QStringLiteral("620724"));
    const auto trusted = line(server.url(), file("ca.pem"));
    const auto membership = Engine::enrol(*workspace, *trusted, SigningKey::create(), QStringLiteral("GAOTAI-01"));
    REQUIRE(membership);
    Engine engine(*workspace, *trusted, *membership);
    REQUIRE(engine.run());
    CHECK(engine.report().sent == 2);

    for (const QString &authorities : {file("other.pem"), QString()}) {
        const auto stranger = line(server.url(), authorities);
        const Result<Answer> answer = stranger->ask({"GET", "/healthz", {}, {}, {}, 1000}, {});
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == Error::Code::Refused);
    }
    const auto plain = line(QString(server.url()).replace(QStringLiteral("https"), QStringLiteral("http")));
    CHECK_FALSE(plain->ask({"GET", "/healthz", {}, {}, {}, 1000}, {}));
}

TEST_CASE("wrong settings are told in words", "[province]")
{
    const QTemporaryDir folder;
    const QString data = folder.path();
    struct Row {
        const char *situation;
        QStringList arguments;
    };
    const std::vector<Row> rows{
        {"no folder", {}},
        {"no port", {QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1")}},
        {"a code too short",
            {QStringLiteral("--data"), data, QStringLiteral("--enrol-code"), QStringLiteral("A:620724:county")}},
        {"a county that is a city",
            {QStringLiteral("--data"), data, QStringLiteral("--enrol-code"), QStringLiteral("ABCDEFGH:620700:city:x")}},
        {"a certificate without a key",
            {QStringLiteral("--data"), data, QStringLiteral("--tls-cert"), QStringLiteral("x")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.situation);
        QProcess process;
        process.start(QStringLiteral(QILIAN_PROVINCE), row.arguments);
        REQUIRE(process.waitForFinished(20'000));
        CHECK(process.exitCode() == 2);
        CHECK(process.readAllStandardError().startsWith("qilian-province: "));
    }
}
