#include "app/province/Server.h"
#include "core/overview/Schema.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <thread>

using namespace qilian;

namespace {

int fail(const QString &words)
{
    std::fprintf(stderr, "qilian-province: %s\n", qPrintable(words));
    return 2;
}

int failed(const Error &error)
{
    return fail(error.message.inWords() + u' ' + error.detail);
}

int publish(const QString &folder, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("the file %1 cannot be read").arg(path));
    const Result<discretion::PackRecord> pack = province::Server::publish(
        folder, overview::schema(), SystemClock::instance(), file.read(discretion::Pack::kMaxBytes + 1));
    if (!pack)
        return failed(pack.error());
    std::printf("published %s: %s for %s, in force from %s, digest %s\n", qPrintable(pack->title),
        qPrintable(pack->issuer), qPrintable(pack->jurisdiction), qPrintable(pack->effectiveFrom.toString(Qt::ISODate)),
        qPrintable(pack->digest));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qilian-province"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QILIAN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The provincial server of Qilian."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("Folder of the database, the key and the files."),
            QStringLiteral("folder")},
        {QStringLiteral("listen"), QStringLiteral("Address and port; port 0 takes a free one."),
            QStringLiteral("host:port"), QStringLiteral("127.0.0.1:8471")},
        {QStringLiteral("tls-cert"), QStringLiteral("Certificate chain (PEM)."), QStringLiteral("file")},
        {QStringLiteral("tls-key"), QStringLiteral("Its private key (PEM)."), QStringLiteral("file")},
        {QStringLiteral("enrol-code"),
            QStringLiteral("Offers a one-time code for a device: CODE:AREA:ROLE. May be given several times."),
            QStringLiteral("code")},
        {QStringLiteral("threads"), QStringLiteral("Connections answered at once."), QStringLiteral("count"),
            QStringLiteral("16")},
    });
    parser.addPositionalArgument(QStringLiteral("publish FILE"),
        QStringLiteral(
            "Instead of serving: signs the benchmark pack in FILE and publishes it to the devices of its area."),
        QStringLiteral("[publish FILE]"));
    parser.process(app);

    province::Settings settings;
    settings.folder = parser.value(QStringLiteral("data"));
    const QString listen = parser.value(QStringLiteral("listen"));
    bool portGood = false;
    settings.host = listen.section(u':', 0, -2);
    settings.port = listen.section(u':', -1).toInt(&portGood);
    settings.certificate = parser.value(QStringLiteral("tls-cert"));
    settings.certificateKey = parser.value(QStringLiteral("tls-key"));
    settings.enrolCodes = parser.values(QStringLiteral("enrol-code"));
    settings.threads = std::clamp(parser.value(QStringLiteral("threads")).toInt(), 1, 256);
    if (settings.folder.isEmpty())
        return fail(QStringLiteral("give the folder with --data"));
    if (const QStringList command = parser.positionalArguments(); !command.isEmpty())
        return command.size() == 2 && command.front() == u"publish"
            ? publish(settings.folder, command.back())
            : fail(QStringLiteral("the only command is: publish FILE"));
    if (!portGood || settings.host.isEmpty() || settings.port < 0 || settings.port > 65'535)
        return fail(QStringLiteral("--listen takes an address like 127.0.0.1:8471"));

    // Every thread is born with these blocked; one thread waits for them.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);

    const record::Schema schema = overview::schema();
    const Result<std::unique_ptr<province::Server>> server =
        province::Server::open(settings, schema, SystemClock::instance());
    if (!server)
        return failed(server.error());
    std::printf("listening on %s\n", qPrintable((*server)->url()));
    std::fflush(stdout);
    std::thread waiting([&] {
        int received = 0;
        sigwait(&endings, &received);
        (*server)->stop();
    });
    (*server)->run();
    pthread_kill(waiting.native_handle(), SIGTERM); // where run() ended by itself
    waiting.join();
    return 0;
}
