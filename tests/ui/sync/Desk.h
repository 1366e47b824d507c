#pragma once

#include "core/access/Session.h"
#include "core/casework/Case.h"
#include "tests/province/RunningServer.h"
#include "ui/shell/Background.h"
#include "ui/shell/Exchange.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/WorkspaceEvents.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace qilian::test {

/// The province's program, which can go away and come back at the same address.
class Province {
public:
    static constexpr char kCounty[] = "GAOTAI-01"; ///< 620724
    static constexpr char kSecond[] = "GAOTAI-02"; ///< 620724
    static constexpr char kCity[] = "ZHANGYE-1"; ///< 620700

    Province();
    QString url() const { return m_url; }
    qint64 pid() const { return m_server->pid(); }
    QString folder() const { return m_data.path(); }
    void goAway();
    void comeBack();

private:
    QTemporaryDir m_data;
    std::unique_ptr<ServerProcess> m_server;
    QString m_url;
};

/// A workspace with its exchange, as the workstation runs it, at a pace for tests; the window is made when asked for.
class Desk {
public:
    explicit Desk(const QString &area, const QString &device);
    ~Desk();

    store::Workspace &workspace() { return *m_workspace; }
    ui::Exchange &exchange() { return *m_exchange; }
    const ui::ExchangeState &state() const { return m_exchange->state(); }
    ui::MainWindow &window();
    const access::VaultKey &key() const { return m_key; }

    void enrol(const Province &province, const char *code);
    /// One exchange asked for by hand; true once it went through.
    bool exchangeNow();
    template <class T> void put(const T &value, const QString &area = {})
    {
        auto work = m_workspace->begin(m_actor, {"test", QT_TRANSLATE_NOOP("test", "Write it down"), {}});
        work.setArea(area);
        if (m_workspace->reader().get(value.id))
            (void)work.get(value.id);
        work.put(value);
        if (!work.commit())
            qFatal("the test's change was not taken");
    }
    template <class T> bool has(const Id<T> &id) { return m_workspace->reader().get(id).has_value(); }

    /// Ends the exchange in the middle of whatever it does.
    void endExchange() { m_exchange.reset(); }
    /// Ends it as another officer's login does; what it was, until it is gone.
    ui::Exchange *retireExchange()
    {
        ui::Exchange *ending = m_exchange.get();
        ui::Exchange::retire(std::move(m_exchange), m_events.get());
        return ending;
    }
    /// A second computer with a copy of everything.
    std::unique_ptr<Desk> copy();

private:
    Desk(
        std::unique_ptr<QTemporaryDir> folder, const QString &area, const QString &device, const access::VaultKey &key);
    void open();
    void close();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_area;
    QString m_device;
    access::VaultKey m_key;
    store::Actor m_actor;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<ui::WorkspaceEvents> m_events;
    std::unique_ptr<ui::Background> m_background;
    std::unique_ptr<ui::Exchange> m_exchange;
    std::unique_ptr<access::Session> m_session;
    ui::Preferences m_preferences{ui::Preferences::Keep::ForThisRun};
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Lets the event loop run until `reached` holds; false after twenty seconds.
bool waitFor(const std::function<bool()> &reached);

casework::Case aCase(const QString &party);

} // namespace qilian::test
