// A workspace of a hundred thousand entries to a real qilian-province on loopback and from there into fresh workspaces:
// durable on both sides, signed, checked and merged as in the office.
#include "core/overview/Schema.h"
#include "core/party/Enterprise.h"
#include "core/store/Journal.h"
#include "core/store/Workspace.h"
#include "core/sync/Engine.h"
#include "core/sync/HttpTransport.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace qilian;
using bench::must;

namespace {

constexpr int kEnterprises = 80'000;
constexpr int kChanges = 20'000;
constexpr int kPerCommit = 500;
constexpr int kReaders = 3; // fresh workspaces for each way of receiving
constexpr double kGoalPush = 20'000;
constexpr double kGoalPull = 40'000;

const store::Actor kOfficer{Uuid::create(), QStringLiteral("演示")};

/// The program itself, on a free port.
class Province {
public:
    explicit Province(const QString &folder)
    {
        QStringList arguments{QStringLiteral("--data"), folder, QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("--enrol-code"), QStringLiteral("WRITER-1:620724:county")};
        for (int i = 0; i < 2 * kReaders; ++i)
            arguments << QStringLiteral("--enrol-code") << QStringLiteral("READER-%1:620724:county").arg(i);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(QILIAN_PROVINCE), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        const QString said = QString::fromUtf8(m_process.readLine()).trimmed();
        if (!said.startsWith(QStringLiteral("listening on ")))
            qFatal("the province does not start: %s", qPrintable(said));
        m_url = said.mid(13);
    }
    ~Province()
    {
        m_process.terminate();
        m_process.waitForFinished(20'000);
    }
    QString url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

class Desk {
public:
    Desk(const Province &province, const QString &code)
    {
        store::WorkspaceOptions options;
        options.schema = overview::schema();
        options.area = QStringLiteral("620724");
        options.deviceName = code;
        options.create = true;
        m_workspace = must(store::Workspace::open(m_folder.path(), options));
        sync::HttpTransport::Options line;
        line.url = province.url();
        m_transport = must(sync::HttpTransport::open(line));
        m_membership = must(sync::Engine::enrol(*m_workspace, *m_transport, sync::SigningKey::create(), code));
    }

    store::Workspace &workspace() { return *m_workspace; }

    struct Exchanged {
        sync::Report report;
        double seconds;
    };
    Exchanged exchange()
    {
        sync::Engine engine(*m_workspace, *m_transport, *m_membership);
        QElapsedTimer timer;
        timer.start();
        must(engine.exchangeJournal());
        return {engine.report(), double(timer.nsecsElapsed()) / 1e9};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<sync::HttpTransport> m_transport;
    std::optional<sync::Membership> m_membership;
};

void fill(store::Workspace &workspace)
{
    std::vector<Id<party::Enterprise>> made;
    while (int(made.size()) < kEnterprises) {
        auto work = workspace.begin(kOfficer, {"bench", "fill", {}});
        for (int i = 0; i < kPerCommit; ++i) {
            party::Enterprise enterprise;
            enterprise.id = Id<party::Enterprise>::create();
            enterprise.name = QStringLiteral("高台县第%1建材有限公司").arg(made.size());
            enterprise.address = QStringLiteral("城关镇人民东路%1号").arg(made.size());
            enterprise.industry = QStringLiteral("水泥、石灰和石膏制造");
            enterprise.legalRepresentative = QStringLiteral("张某");
            enterprise.note = QStringLiteral("演示数据");
            work.put(enterprise);
            made.push_back(enterprise.id);
        }
        must(work.commit());
    }
    for (int changed = 0; changed < kChanges;) {
        auto work = workspace.begin(kOfficer, {"bench", "change the number", {}});
        for (int i = 0; i < kPerCommit; ++i, ++changed) {
            auto enterprise = must(work.get(made[std::size_t(changed * 3)]));
            enterprise.phone = QString::number(13900000000 + changed);
            work.put(enterprise);
        }
        must(work.commit());
    }
}

qint64 meanEntryBytes(store::Workspace &workspace)
{
    qint64 bytes = 0;
    qint64 count = 0;
    must(workspace.journal().each([&](QByteArrayView entry) {
        bytes += entry.size();
        ++count;
    }));
    return bytes / count;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir data;
    Province province(data.path());
    Desk writer(province, QStringLiteral("WRITER-1"));
    fill(writer.workspace());
    std::printf("entries of %lld bytes on average\n", static_cast<long long>(meanEntryBytes(writer.workspace())));

    const Desk::Exchanged pushed = writer.exchange();
    if (pushed.report.sent < kEnterprises + kChanges || pushed.report.refused > 0)
        qFatal("not everything was taken");
    bench::report("push to the province, entries durable on both sides", double(pushed.report.sent) / pushed.seconds,
        bench::Measure::PerSecond, kGoalPush);

    double snapshot = 0;
    double journal = 0;
    for (int i = 0; i < kReaders; ++i) {
        const Desk::Exchanged state = Desk(province, QStringLiteral("READER-%1").arg(2 * i)).exchange();
        snapshot = std::max(snapshot, double(state.report.received) / state.seconds);
        Desk follower(province, QStringLiteral("READER-%1").arg(2 * i + 1));
        must(follower.workspace().setSetting(QStringLiteral("sync/after"), QStringLiteral("0")));
        const Desk::Exchanged all = follower.exchange();
        journal = std::max(journal, double(all.report.received) / all.seconds);
    }
    bench::report("pull of the journal, durable here", journal, bench::Measure::PerSecond, kGoalPull);
    bench::report(
        "pull of the snapshot into a new workspace, durable here", snapshot, bench::Measure::PerSecond, kGoalPull);
    return 0;
}
