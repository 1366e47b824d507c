#include "tests/ui/sync/Desk.h"

#include "app/workstation/Pages.h"
#include "core/overview/Schema.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>
#include <catch2/catch.hpp>

namespace qilian::test {

using namespace std::chrono_literals;

namespace {

const QStringList kCodes{QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-01:620724:county"),
    QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-02:620724:county"), QStringLiteral("--enrol-code"),
    QStringLiteral("ZHANGYE-1:620700:city")};
const ui::ExchangePace kPace{50ms, 60s, 100ms, 400ms};

} // namespace

bool waitFor(const std::function<bool()> &reached)
{
    return QTest::qWaitFor(reached, 20'000);
}

casework::Case aCase(const QString &party)
{
    casework::Case out;
    out.id = Id<casework::Case>::create();
    out.partyName = party;
    out.cause = QStringLiteral("超标排放水污染物");
    out.updatedAt = QDateTime::currentDateTimeUtc();
    return out;
}

Province::Province()
    : m_server(std::make_unique<ServerProcess>(m_data.path(), kCodes))
    , m_url(m_server->url())
{
}

void Province::goAway()
{
    m_server.reset();
}

void Province::comeBack()
{
    m_server = std::make_unique<ServerProcess>(
        m_data.path(), kCodes + QStringList{QStringLiteral("--listen"), QUrl(m_url).authority()});
}

Desk::Desk(const QString &area, const QString &device)
    : Desk(std::make_unique<QTemporaryDir>(), area, device, access::VaultKey::create())
{
}

Desk::Desk(
    std::unique_ptr<QTemporaryDir> folder, const QString &area, const QString &device, const access::VaultKey &key)
    : m_folder(std::move(folder))
    , m_area(area)
    , m_device(device)
    , m_key(key)
{
    open();
}

Desk::~Desk()
{
    close();
}

void Desk::open()
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = m_area;
    options.deviceName = m_device;
    options.create = true;
    auto workspace = store::Workspace::open(m_folder->path(), options);
    REQUIRE(workspace);
    m_workspace = std::move(*workspace);
    m_events = std::make_unique<ui::WorkspaceEvents>(*m_workspace);
    m_background = std::make_unique<ui::Background>(*m_workspace);
    m_exchange = std::make_unique<ui::Exchange>(*m_workspace, *m_events, m_key, nullptr, kPace);
}

void Desk::close()
{
    m_window.reset();
    m_exchange.reset();
    m_background.reset();
    m_events.reset();
    m_workspace.reset();
}

ui::MainWindow &Desk::window()
{
    if (!m_window) {
        ui::applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), {});
        access::Officer officer;
        officer.id = Id<access::Officer>::create();
        officer.name = QStringLiteral("张执法");
        m_session = std::make_unique<access::Session>(
            access::Login{officer.id, QStringLiteral("zhang"), m_key, false}, officer, m_workspace->clock());
        m_window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Desk{*m_background, *m_events, *m_session, m_preferences, {}, false, m_exchange.get()},
            workstation::pages());
        m_window->resize(1366, 768);
        m_window->show();
    }
    return *m_window;
}

void Desk::enrol(const Province &province, const char *code)
{
    std::optional<Result<void>> answer;
    m_exchange->enrol(
        {province.url(), {}}, QString::fromLatin1(code), [&answer](const Result<void> &done) { answer = done; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    INFO((*answer ? std::string() : answer->error().message.inWords().toStdString()));
    REQUIRE(*answer);
    REQUIRE(waitFor([this] { return state().lastExchange.isValid() && state().waiting == 0; }));
}

bool Desk::exchangeNow()
{
    bool ran = false;
    bool over = false;
    const auto watch = QObject::connect(m_exchange.get(), &ui::Exchange::stateChanged, m_exchange.get(), [&] {
        const bool runs = state().standing == ui::ExchangeState::Standing::Running;
        over = ran && !runs;
        ran = ran || runs;
    });
    m_exchange->exchangeNow();
    const bool done = waitFor([&] { return over; });
    QObject::disconnect(watch);
    return done && state().standing == ui::ExchangeState::Standing::Idle;
}

std::unique_ptr<Desk> Desk::copy()
{
    close();
    auto folder = std::make_unique<QTemporaryDir>();
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files))
        REQUIRE(QFile::copy(file.filePath(), folder->filePath(file.fileName())));
    open();
    return std::unique_ptr<Desk>(new Desk(std::move(folder), m_area, m_device, m_key));
}

} // namespace qilian::test
