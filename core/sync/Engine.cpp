#include "core/sync/Engine.h"

#include "core/store/DeviceKey.h"
#include "core/sync/FileExchange.h"
#include "core/sync/Protocol.h"

#include <QJsonDocument>
#include <future>

namespace qilian::sync {

namespace {

using Type = Problem::Type;

const QString kAfter =
    QStringLiteral("sync/after"); // where the province's journal goes on; empty: begin with a snapshot
const QString kSnapshot = QStringLiteral("sync/snapshot"); // where the snapshot goes on
// The journal before the snapshot: how far it is here (empty: all of it), and where the snapshot was taken.
const QString kHistory = QStringLiteral("sync/history");
const QString kHistoryUntil = QStringLiteral("sync/history_until");
const QString kEnrolling = QStringLiteral("sync/enrolling"); // public key of an enrolment that got no answer

constexpr int kRounds = 5; // a fork, a restored province: each costs one more round; more than that is no accident
constexpr qint64 kHopelesslyAheadMs = 60 * 60 * 1000; // waiting this long for the clock to come up would be no answer

Error broken()
{
    return {Error::Code::Offline,
        {"sync",
            QT_TRANSLATE_NOOP("sync", "The line to the province broke. What arrived is kept and goes on from there."),
            {}},
        {}};
}

Error untrusted()
{
    return {Error::Code::Refused,
        {"sync",
            QT_TRANSLATE_NOOP("sync",
                "The answer is not signed by the province this device enrolled with. Nothing was marked as sent. Check "
                "the address of the server."),
            {}},
        {}};
}

/// Notes the device's public key in its record, so that everybody can check what it signed.
Result<void> notePublicKey(store::Workspace &workspace, const Membership &membership)
{
    if (!workspace.schema().kind(store::DeviceKey::description().kind().name))
        return {};
    auto work = workspace.begin({}, {"sync", QT_TRANSLATE_NOOP("sync", "Enrol this device at the province"), {}});
    Result<store::DeviceKey> device = work.get(Id<store::DeviceKey>(membership.device));
    if (!device)
        return device.error();
    if (!device->publicKey.isEmpty())
        return {};
    device->publicKey = QString::fromLatin1(membership.key.publicKey());
    work.put(*device);
    const auto done = work.commit();
    if (!done)
        return done.error();
    return {};
}

/// The province ties a device to the key it first enrols with. Where that key is lost, the device goes on under a new
/// identity: what the province has stays with the old one, the rest is written again.
Result<void> leaveIdentityOfLostKey(store::Workspace &workspace, const QString &publicKey)
{
    QString before;
    if (workspace.schema().kind(store::DeviceKey::description().kind().name)) {
        const auto device = workspace.reader().get(Id<store::DeviceKey>(workspace.device().id));
        if (!device)
            return device.error();
        before = device->publicKey;
    }
    if (before.isEmpty()) {
        const Result<QString> unanswered = workspace.setting(kEnrolling);
        if (!unanswered)
            return unanswered.error();
        before = *unanswered;
    }
    if (before.isEmpty() || before == publicKey)
        return {};
    const auto fresh = workspace.journal().forkAfter(workspace.device().ackedSeq);
    if (!fresh)
        return fresh.error();
    return {};
}

QByteArray hashOf(const QByteArray &entry)
{
    return QJsonDocument::fromJson(entry).object().value(QLatin1String("hash")).toString().toLatin1();
}

} // namespace

Engine::Engine(store::Workspace &workspace, Transport &transport, Membership membership,
    std::function<void(const Membership &)> changed)
    : m_workspace(workspace)
    , m_client(transport)
    , m_membership(std::move(membership))
    , m_changed(std::move(changed))
{
}

Result<Membership> Engine::enrol(
    store::Workspace &workspace, Transport &transport, const SigningKey &key, const QString &code, std::stop_token stop)
{
    const QString publicKey = QString::fromLatin1(key.publicKey());
    if (const Result<void> left = leaveIdentityOfLostKey(workspace, publicKey); !left)
        return left.error();
    if (const Result<void> noted = workspace.setSetting(kEnrolling, publicKey); !noted)
        return noted.error();
    const store::DeviceState device = workspace.device();
    const Result<Membership> membership = ProvinceClient(transport).enrol(device.id, device.name, key, code, stop);
    const bool answered = membership || membership.error().code == Error::Code::Refused;
    if (answered) {
        if (const Result<void> noted = workspace.setSetting(kEnrolling, {}); !noted)
            return noted.error();
    }
    if (!membership)
        return membership.error();
    if (const Result<void> noted = notePublicKey(workspace, *membership); !noted)
        return noted.error();
    return membership;
}

Result<void> Engine::run(std::stop_token stop, const OnProgress &progress)
{
    const Result<void> exchanged = exchangeJournal(stop, progress);
    // However far it came: what is here can be searched for.
    const Result<void> indexed = m_workspace.indexAll(stop);
    if (!exchanged || !indexed)
        return exchanged ? indexed : exchanged;
    if (const Result<void> numbers = exchangeNumbers(stop); !numbers)
        return numbers;
    if (const Result<void> moved = exchangeFiles(stop, progress); !moved)
        return moved;
    return receiveHistory(stop, progress);
}

Result<void> Engine::exchangeNumbers(std::stop_token stop)
{
    if (!m_numbersWished)
        return {};
    const Result<std::vector<store::NumberWish>> wishes = m_numbersWished();
    if (!wishes)
        return wishes.error();
    Result<std::vector<RefusedSeries>> refused = NumberExchange(m_workspace, m_client, m_membership).run(*wishes, stop);
    if (!refused)
        return refused.error();
    m_report.numbersRefused = *std::move(refused);
    return {};
}

Result<void> Engine::exchangeFiles(std::stop_token stop, const OnProgress &progress)
{
    if (const Result<void> kept = keepIdentity(stop); !kept)
        return kept;
    return FileExchange(m_workspace, m_client, m_membership, m_report).run(stop, progress);
}

Result<void> Engine::exchangeJournal(std::stop_token stop, const OnProgress &progress)
{
    m_report.waiting.reset();
    for (int round = 0; round < kRounds; ++round) {
        if (const Result<void> kept = keepIdentity(stop); !kept)
            return kept;
        const Result<After> received = receive(stop, progress);
        if (!received)
            return received.error();
        const Result<After> sent = send(stop, progress);
        if (!sent)
            return sent.error();
        if (*received == After::Done && *sent == After::Done)
            return {};
    }
    return Error{Error::Code::Conflict,
        {"sync",
            QT_TRANSLATE_NOOP("sync",
                "The province and this device do not come to one journal. Everything is kept here. Ask for a new "
                "enrolment code."),
            {}},
        {}};
}

Ask Engine::pullAsk(const QByteArray &cursor, bool snapshot) const
{
    Ask ask;
    ask.method = "GET";
    ask.maxAnswerBytes = kMaxPackedBytes;
    if (snapshot)
        ask.path = cursor.isEmpty() ? QByteArrayLiteral("/v1/snapshot") : "/v1/snapshot?cursor=" + cursor;
    else
        ask.path = "/v1/journal?after=" + cursor + "&have=" + QByteArray::number(m_workspace.device().ackedSeq)
            + "&limit=" + QByteArray::number(kBatchEntries);
    return ask;
}

Result<Engine::Page> Engine::pull(const Ask &question, std::stop_token stop)
{
    const Result<Said> said = m_client.ask(m_membership, question, stop);
    if (!said)
        return said.error();
    if (said->problem)
        return said->problem->toError();
    if (!said->answer.whole)
        return broken();
    const Result<PullReply> reply = readPull(said->answer);
    if (!reply)
        return reply.error();
    OpenedBatch opened = openBatch(reply->batch, std::nullopt);
    if (opened.broken)
        return *opened.broken;
    Page page{{}, reply->next, reply->more};
    page.entries.reserve(opened.changes.size());
    for (std::size_t i = 0; i < opened.changes.size(); ++i)
        page.entries.push_back({std::move(opened.changes[i]), reply->batch[qsizetype(i)].toByteArray()});
    return page;
}

Result<Engine::After> Engine::receive(std::stop_token stop, const OnProgress &progress)
{
    const Result<QString> after = m_workspace.setting(kAfter);
    const Result<QString> began = m_workspace.setting(kSnapshot);
    if (!after || !began)
        return after ? began.error() : after.error();
    bool snapshot = after->isEmpty();
    QByteArray cursor = (snapshot ? *began : *after).toLatin1();
    // While one page is written here, the next one is on its way and is opened.
    const auto fetch = [this, stop](Ask question) {
        return std::async(
            std::launch::async, [this, stop, question = std::move(question)] { return pull(question, stop); });
    };
    std::future<Result<Page>> coming = fetch(pullAsk(cursor, snapshot));
    for (;;) {
        const Result<Page> page = coming.get();
        if (!page)
            return page.error();
        const bool more = page->more || snapshot;
        const bool inSnapshot = snapshot && page->more;
        if (page->more && page->next == cursor)
            return broken(); // a page that leads to itself
        cursor = page->next;
        if (more)
            coming = fetch(pullAsk(cursor, inSnapshot));

        std::map<QString, QString> where{{inSnapshot ? kSnapshot : kAfter, QString::fromLatin1(cursor)}};
        if (snapshot && !inSnapshot)
            where.merge(std::map<QString, QString>{
                {kHistory, QStringLiteral("0")}, {kHistoryUntil, QString::fromLatin1(cursor)}});
        const Result<store::ApplyReport> applied = m_workspace.journal().apply(page->entries, where);
        if (!applied) // Conflict: the province holds other entries of this device; sending finds out from where on
            return applied.error().code == Error::Code::Conflict ? Result<After>(After::Again)
                                                                 : Result<After>(applied.error());
        m_report.received += applied->added;
        if (progress)
            progress({Progress::Stage::Receiving, m_report.received, 0});
        if (!more)
            return After::Done;
        snapshot = inSnapshot;
    }
}

Result<void> Engine::receiveHistory(std::stop_token stop, const OnProgress &progress)
{
    const Result<QString> at = m_workspace.setting(kHistory);
    const Result<QString> until = m_workspace.setting(kHistoryUntil);
    if (!at || !until)
        return at ? until.error() : at.error();
    QByteArray cursor = at->toLatin1();
    while (!cursor.isEmpty()) {
        const Result<Page> page = pull(pullAsk(cursor, false), stop);
        if (!page)
            return page.error();
        if (page->more && page->next == cursor)
            return broken(); // a page that leads to itself
        const bool more = page->more && page->next.toLongLong() < until->toLongLong();
        cursor = more ? page->next : QByteArray();
        const Result<store::ApplyReport> applied =
            m_workspace.journal().apply(page->entries, {{kHistory, QString::fromLatin1(cursor)}});
        if (!applied)
            return applied.error();
        m_report.received += applied->added;
        if (progress)
            progress({Progress::Stage::Receiving, m_report.received, 0});
    }
    return {};
}

Result<Engine::After> Engine::send(std::stop_token stop, const OnProgress &progress)
{
    const Result<qint64> total = m_workspace.journal().outboxCount();
    if (!total)
        return total.error();
    qint64 done = 0;
    for (;;) {
        const Result<std::vector<store::OutEntry>> out = m_workspace.journal().outbox(kBatchEntries, kBatchBytes);
        if (!out)
            return out.error();
        if (out->empty())
            return After::Done;
        Batch batch;
        for (const store::OutEntry &entry : *out)
            batch.add(entry.bytes);
        const qint64 last = out->back().seq;
        const QByteArray head = hashOf(out->back().bytes);
        Ask question;
        question.method = "POST";
        question.path = "/v1/journal";
        question.body = batch.packed();
        question.mediaType = kBatchMedia;
        question.headers.push_back(
            {header::kSignature, m_membership.key.sign(pushText(m_membership.device, last, head))});
        const Result<Said> said = m_client.ask(m_membership, std::move(question), stop);
        if (!said)
            return said.error();
        if (said->problem)
            return settleProblem(*said->problem, stop);
        if (!said->answer.whole)
            return broken();
        const Result<PushReply> reply = PushReply::parse(said->answer.body);
        if (!reply)
            return reply.error();
        const Result<After> settled = settleReply(*reply, last, head, stop);
        if (!settled || *settled == After::Again || m_report.waiting)
            return settled;
        done += batch.size();
        if (progress)
            progress({Progress::Stage::Sending, done, *total});
    }
}

Result<Engine::After> Engine::settleReply(
    const PushReply &reply, qint64 lastSent, const QByteArray &head, std::stop_token stop)
{
    store::Journal &journal = m_workspace.journal();
    const qint64 before = m_workspace.device().ackedSeq;
    for (const PushReply::Refused &one : reply.refused) {
        const QString reason = QString::fromUtf8(one.problem.body());
        if (const Result<void> noted = journal.noteRefused(one.seq, enumText(one.problem.type), reason); !noted)
            return noted.error();
        m_report.refused += one.seq > before ? 1 : 0;
    }
    const qint64 taken = std::min(reply.lastSeq, lastSent);
    if (taken > before) {
        const bool proven = reply.receipt && reply.receipt->device == m_membership.device && reply.receipt->seq >= taken
            && reply.receipt->isSignedBy(m_membership.provinceKey)
            && (reply.receipt->seq != lastSent || reply.receipt->head == head);
        if (!proven)
            return untrusted();
        const QByteArray receipt = QJsonDocument(reply.receipt->toJson()).toJson(QJsonDocument::Compact);
        if (const Result<void> noted = journal.acknowledge(taken, QString::fromUtf8(receipt)); !noted)
            return noted.error();
        m_report.sent += taken - before;
    } else if (!reply.stopped) {
        return untrusted(); // taken without a word of what: would be sent again for ever
    }
    if (!reply.stopped)
        return After::Done;

    m_report.waiting = reply.stopped;
    if (reply.stopped->type != Type::ClockAhead)
        return After::Done;
    const qint64 provinceMs = reply.stopped->more.value(QLatin1String("now_ms")).toInteger();
    const qint64 aheadMs = reply.stopped->more.value(QLatin1String("ahead_ms")).toInteger();
    const bool clockIsRight = std::abs(m_workspace.clock().now().toMSecsSinceEpoch() - provinceMs) <= kClockAheadMs;
    if (!clockIsRight || aheadMs < kHopelesslyAheadMs)
        return After::Done;
    // The clock was far ahead once and is right again: the entries are written anew with the right time.
    if (const Result<void> gone = goOnAsNew(taken, store::HlcStart::Now, stop); !gone)
        return gone.error();
    m_report.waiting.reset();
    m_report.clockCorrected = true;
    return After::Again;
}

Result<Engine::After> Engine::settleProblem(const Problem &problem, std::stop_token stop)
{
    const store::DeviceState device = m_workspace.device();
    if (problem.type == Type::Fork) {
        const qint64 from = problem.more.value(QLatin1String("seq")).toInteger();
        if (from < 1 || from > device.headSeq + 1)
            return problem.toError();
        if (const Result<void> gone = goOnAsNew(from - 1, store::HlcStart::Keep, stop); !gone)
            return gone.error();
        ++m_report.forks;
        return After::Again;
    }
    const qint64 provinceHas = problem.more.value(QLatin1String("last_seq")).toInteger(-1);
    if (problem.type == Type::Gap && provinceHas >= 0 && provinceHas < device.ackedSeq) {
        if (const Result<void> back = m_workspace.journal().resendAfter(provinceHas); !back)
            return back.error();
        return After::Again;
    }
    return problem.toError();
}

Result<void> Engine::goOnAsNew(qint64 lastCommonSeq, store::HlcStart clock, std::stop_token stop)
{
    const Result<store::DeviceState> fresh = m_workspace.journal().forkAfter(lastCommonSeq, clock);
    if (!fresh)
        return fresh.error();
    return keepIdentity(stop);
}

Result<void> Engine::keepIdentity(std::stop_token stop)
{
    const store::DeviceState device = m_workspace.device();
    if (device.id == m_membership.device)
        return {};
    Result<Membership> fresh = m_client.succeed(m_membership, device.id, device.name, stop);
    if (!fresh)
        return fresh.error();
    m_membership = *std::move(fresh);
    if (m_changed)
        m_changed(m_membership);
    return notePublicKey(m_workspace, m_membership);
}

} // namespace qilian::sync
