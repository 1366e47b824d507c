#pragma once

#include "core/sync/Engine.h"
#include "core/sync/Receipt.h"
#include "ui/shell/Enrolment.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <functional>

namespace qilian::ui {

class WorkspaceEvents;

/// How the workspace stands with the province, as far as this device knows.
struct ExchangeState {
    enum class Standing {
        NotEnrolled,
        Idle, ///< the last exchange went through, or none was tried yet
        Running,
        Offline, ///< the province cannot be reached; tried again by itself
        Refused, ///< the province does not let this device in, or is not the one it enrolled with
        Failed, ///< anything else: `trouble` says what
    };
    Standing standing = Standing::NotEnrolled;
    std::optional<sync::Progress> progress; ///< while running, once something moves
    std::optional<Message> trouble; ///< what the last exchange ended with, or what keeps entries waiting
    QDateTime lastExchange; ///< the last one that went through
    QDateTime offlineSince; ///< of the first try that failed

    qint64 waiting = 0; ///< changes the province has not taken
    qint64 refused = 0; ///< changes it has refused
    qint64 contested = 0; ///< records
    store::BlobTally filesWaiting; ///< here, not confirmed by the province
    store::BlobTally filesConfirmed;
    store::BlobTally filesMissing; ///< named by records, not here yet
    qint64 forks = 0; ///< times a copy of this workspace was found
    QDateTime forkedAt; ///< the last time

    ProvinceAddress address;
    std::optional<sync::Scope> scope; ///< once enrolled
    Uuid device;
    QString deviceName;
    std::optional<sync::Receipt> receipt; ///< the last one
};

/// When the exchange runs by itself.
struct ExchangePace {
    std::chrono::milliseconds afterCommit{10'000}; ///< quiet time after a change
    std::chrono::milliseconds every{180'000};
    std::chrono::milliseconds firstRetry{15'000}; ///< while offline; doubles
    std::chrono::milliseconds longestRetry{900'000};
};

/// The running exchange with the province. Lives on the UI thread and never makes it wait: the exchange has a thread of
/// its own, what is counted another.
class Exchange final : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const Result<void> &)>;

    Exchange(store::Workspace &workspace, WorkspaceEvents &events, const access::VaultKey &key,
        QObject *parent = nullptr, const ExchangePace &pace = {});
    ~Exchange() override; ///< breaks off what runs and waits for that; it goes on from there next time
    /// Ends an exchange without waiting, not even for a name server that does not answer; at the latest it goes with
    /// `keeper`, which must not outlive the workspace.
    static void retire(std::unique_ptr<Exchange> exchange, QObject *keeper);

    const ExchangeState &state() const { return m_state; }

    /// Begins to exchange by itself: now, after changes, and every few minutes.
    void start();
    void stop();
    /// Now, whatever the timers say. Nothing where one runs or the device is not enrolled.
    void exchangeNow();
    /// Breaks off what runs; what arrived is kept.
    void cancel();
    /// Enrols with a one-time code and exchanges. `then` is told how it went.
    void enrol(const ProvinceAddress &address, const QString &code, Then then);
    /// The province has another address now; the membership stays.
    void moveTo(const ProvinceAddress &address, Then then);
    /// Takes over what an enrolment before this object came to.
    void keep(const sync::Membership &membership);
    /// The officer has read that a copy of the workspace was found.
    void acknowledgeFork();

signals:
    void stateChanged();

private:
    struct Counted;

    void look();
    void take(const Counted &counted);
    void run();
    void finish(const Result<void> &done, const sync::Report &report);
    void plan(std::chrono::milliseconds wait);
    template <class Work> void onExchangeThread(Work work);

    store::Workspace &m_workspace;
    const access::VaultKey m_key;
    const ExchangePace m_pace;
    const sync::SigningKey m_enrolmentKey =
        sync::SigningKey::create(); // kept, so that a lost answer can be asked again
    ExchangeState m_state;
    std::stop_source m_stop;
    QTimer m_next;
    std::chrono::milliseconds m_retry;
    qint64 m_left = 0; // changes that the last exchange left waiting: no reason to try again at once
    bool m_started = false;
    bool m_busy = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    QThreadPool m_counting;
    QThreadPool m_exchanging;
};

} // namespace qilian::ui
