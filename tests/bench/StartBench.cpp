// On a county of a hundred thousand cases: how long from the start of the process to a painted list, in how much
// memory, how long an officer waits while typing into a search, and until a case stands on the screen. The
// workstation's parts are composed as its main does; the login in front of them waits for a person and is no part of
// this.
#include "app/tool/DemoCounty.h"
#include "app/workstation/Pages.h"
#include "core/access/Office.h"
#include "core/access/Session.h"
#include "core/casework/CaseList.h"
#include "core/overview/Found.h"
#include "core/overview/Schema.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/CaseView.h"
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
constexpr double kGoalOpenMs = 100;

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

/// The workstation behind its login.
class Workstation {
public:
    Workstation(QApplication &app, const QString &folder)
        : workspace(open(folder, false))
        , m_events(*workspace)
        , m_background(*workspace)
        , m_officer(access::officersIn(workspace->reader()).value_or({}).at(0))
        , m_session(
              {m_officer.id, QStringLiteral("zhang"), access::VaultKey::create(), false}, m_officer, workspace->clock())
        , m_exchange(*workspace, m_events, m_session.key())
    {
        if (m_words.load(QStringLiteral(":/i18n/qilian_zh_CN.qm")))
            QApplication::installTranslator(&m_words);
        ui::applyAppearance(app, m_preferences.appearance());
        window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Desk{m_background, m_events, m_session, m_preferences, {}, true, &m_exchange},
            workstation::pages());
        window->showPage(QStringLiteral("case"));
    }

    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<ui::MainWindow> window;

private:
    QTranslator m_words;
    ui::Preferences m_preferences{ui::Preferences::Keep::ForThisRun};
    ui::WorkspaceEvents m_events;
    ui::Background m_background;
    access::Officer m_officer;
    access::Session m_session;
    ui::Exchange m_exchange;
};

/// Up to the first list.
int start(QApplication &app, const QString &folder, qint64 begunNs)
{
    Workstation desk(app, folder);
    auto *table = desk.window->findChild<ui::RecordTable *>(QStringLiteral("cases"));
    if (!table)
        qFatal("there is no list of cases");
    new FirstRows(table, begunNs);
    desk.window->show();
    return QApplication::exec();
}

/// From the choice of a case to its painted page, over the cases changed last (the fullest of the county are among
/// them) and those filed last.
void measureOpening(QApplication &app, const QString &folder)
{
    Workstation desk(app, folder);
    desk.window->show();
    auto *page = desk.window->findChild<ui::CasePage *>();
    auto *view = desk.window->findChild<ui::CaseView *>();
    if (!page || !view)
        qFatal("there is no page of a case");
    std::vector<Id<casework::Case>> cases;
    for (const auto order : {casework::CaseFilter::Order::Updated, casework::CaseFilter::Order::Filed}) {
        casework::CaseFilter filter;
        filter.order = order;
        for (const casework::CaseRow &row : must(casework::caseList(desk.workspace->reader(), filter, {}, 100)).rows)
            cases.push_back(row.id);
    }
    const double opened = bench::p99Ms(int(cases.size()), [&](int i) {
        page->open(casework::Case::description().ref(cases[std::size_t(i)]));
        while (view->shown() != cases[std::size_t(i)])
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents();
        desk.window->repaint();
    });
    bench::report("a case of 100,000 from its choice to its painted page, p99", opened, bench::Measure::Milliseconds,
        kGoalOpenMs);
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

    const QTemporaryDir made;
    const QString folder = argc == 2 ? QString::fromLocal8Bit(argv[1]) : made.path(); // a county made before
    if (argc == 1) {
        const auto workspace = open(folder, true);
        QElapsedTimer timer;
        timer.start();
        tool::DemoSize size;
        size.cases = kCases;
        must(tool::makeDemoCounty(*workspace, size));
        bench::report("a demonstration county of 100,000 cases made", double(timer.elapsed()),
            bench::Measure::Milliseconds, kGoalMakeMs);
    }
    measureStart(folder);
    measureOpening(app, folder);
    const auto workspace = open(folder, false);
    const store::Reader reader = workspace->reader();
    const QStringList shown{QStringLiteral("case"), QStringLiteral("enterprise"), QStringLiteral("evidence")};
    const double everything =
        bench::typedP99Ms(texts(), [&](const QString &typed) { must(overview::found(reader, typed, 30, shown)); });
    bench::report("search of everything as one types, p99", everything, bench::Measure::Milliseconds, kGoalSearchMs);
    const double list = bench::typedP99Ms(texts(), [&](const QString &typed) {
        casework::CaseFilter filter;
        filter.text = typed;
        must(casework::caseList(reader, filter, {}, 200));
    });
    bench::report("list of cases filtered as one types, p99", list, bench::Measure::Milliseconds, kGoalSearchMs);
    return 0;
}
