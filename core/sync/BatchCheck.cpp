#include "core/sync/BatchCheck.h"

#include "core/base/Signature.h"
#include "core/sync/Protocol.h"
#include "core/sync/Receipt.h"

#include <future>
#include <thread>
#include <unordered_map>

namespace qilian::sync {

namespace {

using Type = Problem::Type;

constexpr qsizetype kWorthAThread = 64; // entries; below that a thread costs more than it saves

struct UuidHash {
    std::size_t operator()(const Uuid &id) const { return qHash(id); }
};

OpenedBatch openSlice(const Batch &batch, qsizetype from, qsizetype to, std::optional<record::ChainDigest> digest)
{
    OpenedBatch out;
    out.changes.reserve(std::size_t(to - from));
    for (qsizetype i = from; i < to; ++i) {
        Result<record::Change> change = record::open(batch[i], digest.value_or(record::ChainDigest::Sha256));
        if (!change && !digest)
            change = record::open(batch[i], record::ChainDigest::Sm3);
        if (!change) {
            out.broken = change.error();
            return out;
        }
        out.changes.push_back(*std::move(change));
    }
    return out;
}

Problem at(Type type, const record::Change &change, QStringList values, QJsonObject more = {})
{
    more.insert(QLatin1String("seq"), change.seq);
    return Problem::of(type, std::move(values), std::move(more));
}

/// Where the chain stands, so that the sender knows from where to go on.
QJsonObject chainEnd(const ChainView &chain)
{
    return {{QStringLiteral("last_seq"), chain.seq}, {QStringLiteral("head"), QString::fromLatin1(chain.head)}};
}

/// Chain of the batch in itself and against what stands here. Sets `known`; a problem means nothing new may be taken.
Result<std::optional<Problem>> checkChain(BatchVerdict &verdict, const ChainView &chain, const CheckRules &rules)
{
    qint64 lastSeq = 0;
    QByteArray lastHash;
    record::Hlc lastHlc;
    for (const record::Change &change : verdict.changes) {
        if (change.device != chain.device)
            return std::optional(at(Type::Signature, change, {}, chainEnd(chain)));
        const bool first = lastSeq == 0;
        if (!first && change.seq != lastSeq + 1)
            return std::optional(at(Type::Gap, change, {QString::number(change.seq)}, chainEnd(chain)));
        if (!first && (change.prev != lastHash || change.hlc <= lastHlc))
            return std::optional(at(Type::Damaged, change, {QString::number(change.seq)}, chainEnd(chain)));
        if (change.seq <= chain.seq) {
            const Result<QByteArray> here = rules.hashAt(change.seq);
            if (!here)
                return here.error();
            if (*here != change.hash)
                return std::optional(at(Type::Fork, change, {QString::number(change.seq)}, chainEnd(chain)));
            ++verdict.known;
        } else if (first && change.seq != chain.seq + 1) {
            return std::optional(at(Type::Gap, change, {QString::number(change.seq)}, chainEnd(chain)));
        } else if (change.seq == chain.seq + 1 && change.prev != chain.head) {
            return std::optional(at(Type::Fork, change, {QString::number(chain.seq)}, chainEnd(chain)));
        } else if (change.seq == chain.seq + 1 && change.hlc <= chain.hlc) {
            return std::optional(at(Type::Damaged, change, {QString::number(change.seq)}, chainEnd(chain)));
        }
        lastSeq = change.seq;
        lastHash = change.hash;
        lastHlc = change.hlc;
    }
    return std::optional<Problem>();
}

/// What entries before in the same batch have made of a record is seen by those after.
void noteWritten(const record::Kind &kind, record::RecordState &state, const record::Change &change)
{
    if (state.fields.empty() && state.area.isEmpty())
        state.area = change.area;
    for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
        const record::Field *known = kind.field(field.key());
        if (!kind.appendOnly && !(known && known->is(record::Immutable)))
            continue;
        record::Head &winner = state.fields[field.key()].winner;
        if (winner.value.isNull() || winner.value.isUndefined())
            winner = {change.version(), field.value()};
    }
}

} // namespace

bool BatchVerdict::isRefused(std::size_t index) const
{
    return std::binary_search(refused.begin(), refused.end(), Refused{index, {}},
        [](const Refused &a, const Refused &b) { return a.index < b.index; });
}

OpenedBatch openBatch(const Batch &batch, std::optional<record::ChainDigest> digest)
{
    const qsizetype slices = std::clamp<qsizetype>(
        batch.size() / kWorthAThread, 1, qsizetype(std::max(1u, std::thread::hardware_concurrency())));
    const auto border = [&](qsizetype slice) { return batch.size() * slice / slices; };
    std::vector<std::future<OpenedBatch>> others;
    for (qsizetype slice = 1; slice < slices; ++slice)
        others.push_back(std::async(std::launch::async, [&batch, digest, from = border(slice), to = border(slice + 1)] {
            return openSlice(batch, from, to, digest);
        }));
    OpenedBatch out = openSlice(batch, 0, border(1), digest);
    out.changes.reserve(std::size_t(batch.size()));
    for (auto &other : others) {
        OpenedBatch next = other.get();
        if (out.broken)
            continue;
        std::move(next.changes.begin(), next.changes.end(), std::back_inserter(out.changes));
        out.broken = std::move(next.broken);
    }
    return out;
}

Result<BatchVerdict> checkBatch(
    OpenedBatch batch, QByteArrayView signature, const ChainView &chain, const CheckRules &rules)
{
    BatchVerdict verdict;
    verdict.changes = std::move(batch.changes);
    if (batch.broken) {
        const qint64 seq = verdict.changes.empty() ? chain.seq + 1 : verdict.changes.back().seq + 1;
        verdict.stopped = Problem::of(Type::Damaged, {QString::number(seq)}, chainEnd(chain));
        verdict.changes.clear();
        return verdict;
    }
    if (verdict.changes.empty())
        return verdict;
    const record::Change &last = verdict.changes.back();
    if (!isSignedBy(chain.publicKey, pushText(chain.device, last.seq, last.hash), signature)) {
        verdict.stopped = Problem::of(Type::Signature, {}, chainEnd(chain));
        return verdict;
    }
    Result<std::optional<Problem>> broken = checkChain(verdict, chain, rules);
    if (!broken)
        return broken.error();
    if (*broken) {
        verdict.stopped = std::move(*broken);
        verdict.known = 0;
        return verdict;
    }

    std::unordered_map<Uuid, std::optional<KnownRecord>, UuidHash> records;
    std::size_t &i = verdict.end;
    for (i = verdict.known; i < verdict.changes.size(); ++i) {
        const record::Change &change = verdict.changes[i];
        const qint64 aheadMs = change.hlc.wallMs() - rules.nowMs;
        if (aheadMs > kClockAheadMs) {
            verdict.stopped =
                at(Type::ClockAhead, change, {QString::number(change.seq), QString::number(aheadMs / 60'000)},
                    {{QStringLiteral("ahead_ms"), aheadMs}, {QStringLiteral("now_ms"), rules.nowMs}});
            break;
        }
        const record::Kind *kind = rules.schema->kind(change.kind);
        if (!kind) {
            verdict.stopped = at(Type::UnknownKind, change, {change.kind.left(60)});
            break;
        }
        if (std::optional<Problem> forbidden = rules.mayWrite(change)) {
            verdict.refused.push_back({i, std::move(*forbidden)});
            continue;
        }
        if (change.op == record::Op::Read)
            continue;
        auto record = records.find(change.record);
        if (record == records.end()) {
            Result<std::optional<KnownRecord>> here = rules.recordOf(change.record);
            if (!here)
                return here.error();
            record = records.emplace(change.record, std::move(*here)).first;
        }
        std::optional<KnownRecord> &known = record->second;
        if (known && known->kind != change.kind) {
            verdict.refused.push_back({i, at(Type::RecordRefused, change, {})});
            continue;
        }
        if (const Result<void> admitted = record::admit(*kind, known ? &known->state : nullptr, change); !admitted) {
            verdict.refused.push_back(
                {i, Problem::because(Type::RecordRefused, admitted.error(), {{QStringLiteral("seq"), change.seq}})});
            continue;
        }
        if (!known)
            known = KnownRecord{change.kind, {}};
        noteWritten(*kind, known->state, change);
    }
    return verdict;
}

} // namespace qilian::sync
