// On a county of a hundred thousand cases: how long from the start of the process to a painted list, in how much
// memory, and how long an officer waits while typing into a search. The workstation's parts are composed as its main
// does; the login in front of them waits for a person and is no part of this.
#include "app/tool/DemoCounty.h"
#include "app/workstation/Pages.h"
#include "core/access/Office.h"
#include "core/access/Session.h"
#include "core/casework/CaseList.h"
#include "core/overview/Schema.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"
#include "ui/shell/Background.h"
#include "ui/shell/Exchange.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/RecordTable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace qilian;
using bench::must;

namespace {

constexpr int kCases = 100'000;
constexpr int kStarts = 9;
constexpr double kGoalMakeMs = 120'000;
constexpr double kGoalStartMs = 400;
constexpr double kGoalMemoryMb = 150;
constexpr double kGoalSearchMs = 20;

qint64 monotonicNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

std::unique_ptr<store::Workspace> open(const QString &folder, bool create)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("bench");
    options.create = create;
    return must(store::Workspace::open(folder, options));
}

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Ends the program as soon as the list has been painted with rows in it, and says when and how large it is then.
class FirstRows final : public QObject {
public:
    FirstRows(ui::RecordTable *table, qint64 begunNs)
        : QObject(table)
        , m_table(table)
        , m_begunNs(begunNs)
    {
        table->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_table->model()->rowCount() > 0 && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] { // once the painting is done
                std::printf("%.1f %.1f\n", double(monotonicNs() - m_begunNs) / 1e6, residentMb());
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    ui::RecordTable *m_table;
    qint64 m_begunNs;
    bool m_seen = false;
};

/// The workstation behind its login, up to the first list.
int start(QApplication &app, const QString &folder, qint64 begunNs)
{
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/qilian_zh_CN.qm")))
        QApplication::installTranslator(&words);
    ui::Preferences preferences(ui::Preferences::Keep::ForThisRun);
    ui::applyAppearance(app, preferences.appearance());
    const auto workspace = open(folder, false);
    ui::WorkspaceEvents events(*workspace);
    ui::Background background(*workspace);
    access::Officer officer = access::officersIn(workspace->reader()).value_or({}).at(0);
    access::Session session(
        {officer.id, QStringLiteral("zhang"), access::VaultKey::create(), false}, officer, workspace->clock());
    ui::Exchange exchange(*workspace, events, session.key());
    ui::MainWindow window({background, events, session, preferences, {}, true, &exchange}, workstation::pages());
    window.showPage(QStringLiteral("case"));
    auto *table = window.findChild<ui::RecordTable *>(QStringLiteral("cases"));
    if (!table)
        qFatal("there is no list of cases");
    new FirstRows(table, begunNs);
    window.show();
    return QApplication::exec();
}

void measureStart(const QString &folder)
{
    std::vector<double> milliseconds;
    double memory = 0;
    for (int i = 0; i < kStarts; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {folder, QString::number(monotonicNs())});
        process.waitForFinished(60'000);
        const QList<QByteArray> said = process.readAllStandardOutput().trimmed().split(' ');
        if (said.size() != 2)
            qFatal("the workstation did not start");
        milliseconds.push_back(said[0].toDouble());
        memory = std::max(memory, said[1].toDouble());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    bench::report("start of the process to a painted list of cases", milliseconds[milliseconds.size() / 2],
        bench::Measure::Milliseconds, kGoalStartMs);
    bench::report("memory resident then", memory, bench::Measure::Megabytes, kGoalMemoryMb);
}

/// Chinese words, numbers, initials, and what is not there.
QStringList texts()
{
    return {QStringLiteral("水泥"), QStringLiteral("高台县"), QStringLiteral("建材有限公司"),
        QStringLiteral("骆驼城 养殖"), QStringLiteral("排放水污染物"), QStringLiteral("张环高立"),
        QStringLiteral("张环高立〔2026〕17"), QStringLiteral("54321"), QStringLiteral("91620724MA"),
        QStringLiteral("wfgd"), QStringLiteral("cgpf"), QStringLiteral("工业路 88"), QStringLiteral("王某"),
        QStringLiteral("没有这家"), QStringLiteral("水高"), QStringLiteral("司公"), QStringLiteral("xqzz")};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc == 3)
        return start(app, QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong());

    const QTemporaryDir folder;
    {
        const auto workspace = open(folder.path(), true);
        QElapsedTimer timer;
        timer.start();
        tool::DemoSize size;
        size.cases = kCases;
        must(tool::makeDemoCounty(*workspace, size));
        bench::report("a demonstration county of 100,000 cases made", double(timer.elapsed()),
            bench::Measure::Milliseconds, kGoalMakeMs);
    }
    measureStart(folder.path());
    const auto workspace = open(folder.path(), false);
    const store::Reader reader = workspace->reader();
    const double everything = bench::typedP99Ms(texts(), [&](const QString &typed) { must(reader.search(typed, 30)); });
    bench::report("search of everything as one types, p99", everything, bench::Measure::Milliseconds, kGoalSearchMs);
    const double list = bench::typedP99Ms(texts(), [&](const QString &typed) {
        casework::CaseFilter filter;
        filter.text = typed;
        must(casework::caseList(reader, filter, {}, 200));
    });
    bench::report("list of cases filtered as one types, p99", list, bench::Measure::Milliseconds, kGoalSearchMs);
    return 0;
}
