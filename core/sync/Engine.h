#pragma once

#include "core/store/Journal.h"
#include "core/sync/BatchCheck.h"
#include "core/sync/NumberExchange.h"
#include "core/sync/ProvinceClient.h"

#include <functional>

namespace qilian::sync {

struct Progress {
    enum class Stage { Receiving, Sending, Uploading, Downloading };
    Stage stage = Stage::Receiving;
    qint64 done = 0; ///< entries, or bytes of files
    qint64 total = 0; ///< 0: unknown
};
using OnProgress = std::function<void(const Progress &)>;

/// What an exchange came to. Also filled as far as it came when it ends with an error.
struct Report {
    qint64 received = 0; ///< entries new here
    qint64 sent = 0; ///< entries the province has taken (refused ones included)
    qint64 refused = 0; ///< of those, refused; Journal::refusals() has the reasons
    qint64 uploaded = 0; ///< files
    qint64 downloaded = 0;
    qint64 filesWaiting = 0; ///< named by records, not at the province yet
    QStringList filesFailed; ///< digests that could not be transferred; tried again next time
    int forks = 0; ///< copies of this workspace that were found: it goes on under a new identity, both sides are kept
    bool clockCorrected = false; ///< its clock had been far ahead: it goes on under a new identity with the right time
    std::optional<Problem> waiting; ///< why entries wait here (clock, older province)
    std::vector<RefusedSeries> numbersRefused;
};

/// Exchanges a workspace with the province: receives, sends, transfers files. Whatever breaks off at whatever byte, the
/// next run goes on from there; running it twice changes nothing. A plain object for one run in one thread.
class Engine {
public:
    /// `changed` is called as soon as the device goes on under a new identity; whoever keeps the membership must keep
    /// that one.
    Engine(store::Workspace &workspace, Transport &transport, Membership membership,
        std::function<void(const Membership &)> changed = {});

    /// Enrols this workspace's device and notes its public key in its record. Where it enrolled before with another
    /// key, which is lost, it goes on under a new identity.
    static Result<Membership> enrol(store::Workspace &workspace, Transport &transport, const SigningKey &key,
        const QString &code, std::stop_token stop = {});

    /// What run() asks the province for once the journal is exchanged: only then are the used numbers known.
    using NumbersWished = std::function<Result<std::vector<store::NumberWish>>()>;
    void askForNumbers(NumbersWished wished) { m_numbersWished = std::move(wished); }

    /// The journal first, then numbers, then files, then what happened before a new device got the state. Offline,
    /// Cancelled: go on later. Refused: the device is withdrawn, or the server is not trusted.
    Result<void> run(std::stop_token stop = {}, const OnProgress &progress = {});
    /// The journal alone.
    Result<void> exchangeJournal(std::stop_token stop = {}, const OnProgress &progress = {});
    /// Files alone.
    Result<void> exchangeFiles(std::stop_token stop = {}, const OnProgress &progress = {});

    const Report &report() const { return m_report; }
    const Membership &membership() const { return m_membership; }

private:
    enum class After { Done, Again };
    /// A page of what others did, opened.
    struct Page {
        std::vector<store::Incoming> entries;
        QByteArray next; ///< where it goes on
        bool more = false;
    };

    Result<void> exchangeNumbers(std::stop_token stop);
    Result<Page> pull(const Ask &question, std::stop_token stop);
    Result<After> receive(std::stop_token stop, const OnProgress &progress);
    /// A new device begins with the state, so that work can begin; the trace of how it came about follows.
    Result<void> receiveHistory(std::stop_token stop, const OnProgress &progress);
    Result<After> send(std::stop_token stop, const OnProgress &progress);
    Result<After> settleProblem(const Problem &problem, std::stop_token stop);
    Result<After> settleReply(const PushReply &reply, qint64 lastSent, const QByteArray &head, std::stop_token stop);
    Result<void> goOnAsNew(qint64 lastCommonSeq, store::HlcStart clock, std::stop_token stop);
    Result<void> keepIdentity(std::stop_token stop);
    Ask pullAsk(const QByteArray &cursor, bool snapshot) const;

    store::Workspace &m_workspace;
    ProvinceClient m_client;
    Membership m_membership;
    std::function<void(const Membership &)> m_changed;
    NumbersWished m_numbersWished;
    Report m_report;
};

} // namespace qilian::sync
