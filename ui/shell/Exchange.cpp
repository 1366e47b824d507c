#include "ui/shell/Exchange.h"

#include "core/casework/CaseNumber.h"
#include "core/casework/CaseWork.h"
#include "core/store/Journal.h"
#include "ui/shell/WorkspaceEvents.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace qilian::ui {

namespace {

const QString kLastExchange = QStringLiteral("sync/last_exchange");
const QString kForks = QStringLiteral("sync/forks");
const QString kForkedAt = QStringLiteral("sync/forked_at");

constexpr int kContestedCounted = 1000;
constexpr qint64 kProgressMs = 100;

QDateTime instantIn(const store::Workspace &workspace, const QString &setting)
{
    return QDateTime::fromString(workspace.setting(setting).value_or(QString()), Qt::ISODateWithMs);
}

QString now(const store::Workspace &workspace)
{
    return workspace.clock().now().toUTC().toString(Qt::ISODateWithMs);
}

/// One exchange, in its own thread.
Result<void> exchangeOnce(store::Workspace &workspace, const access::VaultKey &key, std::stop_token stop,
    const sync::OnProgress &progress, sync::Report &report)
{
    const auto membership = keptMembership(workspace, key);
    if (!membership)
        return membership.error();
    const Result<ProvinceAddress> address = savedAddress(workspace);
    if (!address)
        return address.error();
    if (!*membership)
        return Error{Error::Code::Refused,
            {"shell", QT_TRANSLATE_NOOP("shell", "This workspace is not enrolled at the province."), {}}, {}};
    const auto line = lineTo(*address);
    if (!line)
        return line.error();
    Result<void> kept;
    sync::Engine engine(
        workspace, **line, **membership, [&](const sync::Membership &fresh) { kept = keep(workspace, key, fresh); });
    engine.askForNumbers([&workspace] { return casework::numberWishes(workspace, casework::todayOf(workspace)); });
    const Result<void> done = engine.run(stop, progress);
    report = engine.report();
    if (!kept)
        return kept;
    if (report.forks > 0) {
        const qint64 before = workspace.setting(kForks).value_or(QString()).toLongLong();
        for (const auto &[setting, value] :
            {std::pair(kForkedAt, now(workspace)), std::pair(kForks, QString::number(before + report.forks))}) {
            if (const Result<void> noted = workspace.setSetting(setting, value); !noted)
                return noted;
        }
    }
    return done ? workspace.setSetting(kLastExchange, now(workspace)) : done;
}

/// What did not go through although the exchange did.
std::optional<Message> leftoverOf(const sync::Report &report)
{
    if (report.waiting)
        return report.waiting->toError().message;
    if (report.clockCorrected)
        return Message{"shell",
            QT_TRANSLATE_NOOP("shell",
                "The clock of this computer had been ahead. What was written then is sent with the right time, under a "
                "new device number."),
            {}};
    if (!report.filesFailed.isEmpty())
        return Message{"shell",
            QT_TRANSLATE_NOOP("shell", "Files that could not be transferred: %1. They are tried again next time."),
            {QString::number(report.filesFailed.size())}};
    if (!report.numbersRefused.empty())
        return Message{"shell",
            QT_TRANSLATE_NOOP("shell",
                "The province gave no numbers of %1: another office of the province uses this series, or it is not "
                "one. Check the word of the document numbers in the settings of the office."),
            {report.numbersRefused.front().series}};
    return std::nullopt;
}

} // namespace

/// What the counting thread finds; the standing of the running exchange is not its business.
struct Exchange::Counted {
    ExchangeState state;
    std::optional<Message> unreadable; // why the membership could not be read
};

template <class Work> void Exchange::onExchangeThread(Work work)
{
    if (m_stop.stop_requested())
        m_stop = std::stop_source();
    m_exchanging.start([work = std::move(work), stop = m_stop.get_token()]() mutable { work(stop); });
}

Exchange::Exchange(store::Workspace &workspace, WorkspaceEvents &events, const access::VaultKey &key, QObject *parent,
    const ExchangePace &pace)
    : QObject(parent)
    , m_workspace(workspace)
    , m_key(key)
    , m_pace(pace)
    , m_retry(pace.firstRetry)
{
    m_counting.setMaxThreadCount(1);
    m_exchanging.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Exchange::run);
    connect(&events, &WorkspaceEvents::committed, this, &Exchange::look);
    look();
}

Exchange::~Exchange()
{
    m_stop.request_stop();
    m_exchanging.waitForDone();
    m_counting.waitForDone();
}

void Exchange::retire(std::unique_ptr<Exchange> exchange, QObject *keeper)
{
    Exchange *ending = exchange.release();
    ending->setParent(keeper);
    ending->stop();
    ending->cancel();
    ending->onExchangeThread([ending](std::stop_token) { // behind what still runs
        QMetaObject::invokeMethod(ending, &QObject::deleteLater, Qt::QueuedConnection);
    });
}

void Exchange::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_counting.start([this] {
        Counted counted;
        ExchangeState &state = counted.state;
        store::Journal &journal = m_workspace.journal();
        state.waiting = journal.outboxCount().value_or(0);
        state.refused = journal.refusalCount().value_or(0);
        state.contested = qint64(m_workspace.reader().contested(kContestedCounted).value_or({}).size());
        state.filesWaiting = journal.blobTally(store::BlobState::Local).value_or({});
        state.filesConfirmed = journal.blobTally(store::BlobState::Confirmed).value_or({});
        state.filesMissing = journal.blobTally(store::BlobState::Missing).value_or({});
        state.lastExchange = instantIn(m_workspace, kLastExchange);
        state.forks = m_workspace.setting(kForks).value_or(QString()).toLongLong();
        state.forkedAt = instantIn(m_workspace, kForkedAt);
        state.address = savedAddress(m_workspace).value_or({});
        const store::DeviceState device = m_workspace.device();
        state.device = device.id;
        state.deviceName = device.name;
        const auto membership = keptMembership(m_workspace, m_key);
        if (!membership)
            counted.unreadable = membership.error().message;
        else if (*membership)
            state.scope = (*membership)->scope;
        const QString receipt = journal.lastReceipt().value_or(QString());
        if (auto read = sync::Receipt::fromJson(QJsonDocument::fromJson(receipt.toUtf8()).object()))
            state.receipt = *std::move(read);
        QMetaObject::invokeMethod(
            this, [this, counted = std::move(counted)] { take(counted); }, Qt::QueuedConnection);
    });
}

void Exchange::take(const Counted &counted)
{
    m_looking = false;
    ExchangeState fresh = counted.state;
    fresh.standing = m_state.standing;
    fresh.progress = m_state.progress;
    fresh.trouble = m_state.trouble;
    fresh.offlineSince = m_state.offlineSince;
    if (!fresh.scope) {
        fresh.standing = ExchangeState::Standing::NotEnrolled;
        fresh.trouble = counted.unreadable;
    } else if (fresh.standing == ExchangeState::Standing::NotEnrolled) {
        fresh.standing = ExchangeState::Standing::Idle;
        fresh.trouble.reset();
    }
    m_state = std::move(fresh);
    emit stateChanged();
    if (std::exchange(m_lookAgain, false))
        look();
    if (!m_started || m_busy || !m_state.scope)
        return;
    if (!m_next.isActive())
        run();
    else if (m_state.standing == ExchangeState::Standing::Idle && m_state.waiting > m_left
        && m_next.remainingTimeAsDuration() > m_pace.afterCommit)
        plan(m_pace.afterCommit);
}

void Exchange::start()
{
    m_started = true;
    look();
}

void Exchange::stop()
{
    m_started = false;
    m_next.stop();
}

void Exchange::exchangeNow()
{
    m_retry = m_pace.firstRetry;
    run();
}

void Exchange::cancel()
{
    m_stop.request_stop();
}

void Exchange::run()
{
    if (m_busy || !m_state.scope)
        return;
    m_busy = true;
    m_next.stop();
    m_state.standing = ExchangeState::Standing::Running;
    m_state.progress.reset();
    emit stateChanged();
    onExchangeThread([this](std::stop_token stop) {
        QElapsedTimer sinceSaid;
        std::optional<sync::Progress::Stage> saidOf;
        const auto progress = [&](const sync::Progress &now) {
            if (saidOf == now.stage && sinceSaid.elapsed() < kProgressMs)
                return;
            saidOf = now.stage;
            sinceSaid.start();
            QMetaObject::invokeMethod(
                this,
                [this, now] {
                    m_state.progress = now;
                    emit stateChanged();
                },
                Qt::QueuedConnection);
        };
        sync::Report report;
        const Result<void> done = exchangeOnce(m_workspace, m_key, stop, progress, report);
        const bool through = done && !report.waiting;
        const qint64 left = through ? 0 : m_workspace.journal().outboxCount().value_or(0);
        QMetaObject::invokeMethod(
            this,
            [this, done, report, left] {
                m_left = left;
                finish(done, report);
            },
            Qt::QueuedConnection);
    });
}

void Exchange::finish(const Result<void> &done, const sync::Report &report)
{
    using Standing = ExchangeState::Standing;
    m_busy = false;
    m_state.progress.reset();
    const auto code = done ? std::optional<Error::Code>() : done.error().code;
    if (!code) {
        m_state.standing = Standing::Idle;
        m_state.trouble = leftoverOf(report);
        m_state.offlineSince = {};
        m_retry = m_pace.firstRetry;
        plan(m_pace.every);
    } else if (*code == Error::Code::Offline) {
        m_state.standing = Standing::Offline;
        m_state.trouble = done.error().message;
        if (!m_state.offlineSince.isValid())
            m_state.offlineSince = m_workspace.clock().now();
        // A little later each, so that a province that comes back is not met by all counties at once.
        plan(m_retry + m_retry / 100 * QRandomGenerator::global()->bounded(20));
        m_retry = std::min(m_retry * 2, m_pace.longestRetry);
    } else if (*code == Error::Code::Cancelled) {
        m_state.standing = m_state.offlineSince.isValid() ? Standing::Offline : Standing::Idle;
        m_state.trouble = done.error().message;
        plan(m_pace.every);
    } else {
        m_state.standing = *code == Error::Code::Refused ? Standing::Refused : Standing::Failed;
        m_state.trouble = done.error().message;
        m_state.offlineSince = {};
        plan(m_pace.longestRetry);
    }
    emit stateChanged();
    look();
}

void Exchange::plan(std::chrono::milliseconds wait)
{
    if (m_started)
        m_next.start(wait);
}

void Exchange::enrol(const ProvinceAddress &address, const QString &code, Then then)
{
    onExchangeThread([this, address, code, then = std::move(then)](std::stop_token stop) mutable {
        const auto membership = ui::enrol(m_workspace, address, m_enrolmentKey, code, stop);
        Result<void> done = membership ? ui::keep(m_workspace, m_key, *membership) : Result<void>(membership.error());
        const auto scope = done ? std::optional(membership->scope) : std::nullopt;
        QMetaObject::invokeMethod(
            this,
            [this, done = std::move(done), scope, then = std::move(then)] {
                if (scope) {
                    m_state.scope = scope;
                    m_state.standing = ExchangeState::Standing::Idle;
                    m_state.trouble.reset();
                }
                then(done);
                look();
                if (scope)
                    exchangeNow();
            },
            Qt::QueuedConnection);
    });
}

void Exchange::moveTo(const ProvinceAddress &address, Then then)
{
    onExchangeThread([this, address, then = std::move(then)](std::stop_token) mutable {
        Result<void> done = saveAddress(m_workspace, address);
        QMetaObject::invokeMethod(
            this,
            [this, done = std::move(done), then = std::move(then)] {
                then(done);
                look();
                if (done)
                    exchangeNow();
            },
            Qt::QueuedConnection);
    });
}

void Exchange::keep(const sync::Membership &membership)
{
    onExchangeThread([this, membership](std::stop_token) {
        const Result<void> kept = ui::keep(m_workspace, m_key, membership);
        QMetaObject::invokeMethod(
            this,
            [this, kept] {
                if (!kept)
                    m_state.trouble = kept.error().message;
                look();
            },
            Qt::QueuedConnection);
    });
}

void Exchange::acknowledgeFork()
{
    onExchangeThread([this](std::stop_token) {
        (void)m_workspace.setSetting(kForkedAt, {}); // at worst the officer reads it once more
        QMetaObject::invokeMethod(this, &Exchange::look, Qt::QueuedConnection);
    });
}

} // namespace qilian::ui
