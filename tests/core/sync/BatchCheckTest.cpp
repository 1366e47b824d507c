#include "core/sync/BatchCheck.h"
#include "core/sync/Protocol.h"
#include "core/sync/Receipt.h"
#include "tests/core/sync/County.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::sync;
using namespace qilian::test;

namespace {

const SigningKey &deviceKey()
{
    static const SigningKey kKey = SigningKey::create();
    return kKey;
}

/// A device's chain as a test wants it, and a receiver that holds the first `held` entries of it.
struct Chain {
    Uuid device = Uuid::create();
    qint64 nowMs = 1'795'000'000'000;
    std::vector<record::Change> changes;
    std::vector<QByteArray> entries;
    std::size_t held = 0;
    bool mayWrite = true;
    record::Schema schema = testSchema();

    record::Change &add(const QString &kind, const Uuid &record, const QJsonObject &fields, qint64 aheadMs = 0)
    {
        record::Change change;
        change.id = Uuid::create();
        change.device = device;
        change.seq = qint64(changes.size()) + 1;
        change.hlc = record::Hlc::next(changes.empty() ? record::Hlc() : changes.back().hlc, nowMs + aheadMs);
        change.area = QStringLiteral("620724");
        change.kind = kind;
        change.record = record;
        change.fields = fields;
        change.prev = changes.empty() ? QByteArray() : changes.back().hash;
        entries.push_back(*record::seal(change));
        changes.push_back(change);
        return changes.back();
    }
    Chain &notes(int count)
    {
        for (int i = 0; i < count; ++i)
            add(QStringLiteral("note"), Uuid::create(), {{QStringLiteral("text"), QString::number(i)}});
        return *this;
    }
    Chain &holding(std::size_t count)
    {
        held = count;
        return *this;
    }
    BatchVerdict check(std::size_t from, std::size_t to,
        const std::function<void(std::vector<QByteArray> &)> &tamper = {}, const SigningKey &key = deviceKey()) const
    {
        std::vector<QByteArray> sent(entries.begin() + qsizetype(from), entries.begin() + qsizetype(to));
        if (tamper)
            tamper(sent);
        Batch batch;
        for (const QByteArray &entry : sent)
            batch.add(entry);
        ChainView view{device, deviceKey().publicKey(), record::ChainDigest::Sha256, 0, {}, {}};
        if (held > 0)
            view = {device, deviceKey().publicKey(), record::ChainDigest::Sha256, qint64(held), changes[held - 1].hash,
                changes[held - 1].hlc};
        CheckRules rules;
        rules.schema = &schema;
        rules.nowMs = nowMs;
        rules.hashAt = [this](qint64 seq) { return Result<QByteArray>(changes[std::size_t(seq - 1)].hash); };
        rules.recordOf = [this](const Uuid &record) {
            std::vector<record::Change> known;
            for (std::size_t i = 0; i < held; ++i) {
                if (changes[i].record == record)
                    known.push_back(changes[i]);
            }
            return known.empty() ? Result<std::optional<KnownRecord>>(std::nullopt)
                                 : Result<std::optional<KnownRecord>>(KnownRecord{
                                     known.front().kind, record::merge(*schema.kind(known.front().kind), known)});
        };
        rules.mayWrite = [this](const record::Change &) {
            return mayWrite ? std::nullopt : std::optional(Problem::of(Problem::Type::OutOfArea));
        };
        const Result<record::Change> last = record::open(sent.back());
        const QByteArray signature = last ? key.sign(pushText(last->device, last->seq, last->hash)) : QByteArray();
        const Result<BatchVerdict> verdict =
            checkBatch(openBatch(batch, record::ChainDigest::Sha256), signature, view, rules);
        REQUIRE(verdict);
        return *verdict;
    }
};

Problem::Type stopOf(const BatchVerdict &verdict)
{
    REQUIRE(verdict.stopped);
    return verdict.stopped->type;
}

} // namespace

TEST_CASE("a batch that continues the chain is taken, one that is known changes nothing", "[sync]")
{
    struct Row {
        const char *situation;
        std::size_t held, from, to, known, end;
    };
    const auto row = GENERATE(values<Row>({
        {"the first one", 0, 0, 5, 0, 5},
        {"the next one", 5, 5, 9, 0, 4},
        {"the same again", 5, 0, 5, 5, 5},
        {"half of it known", 5, 3, 9, 2, 6},
        {"long known", 9, 2, 4, 2, 2},
    }));
    CAPTURE(row.situation);
    const BatchVerdict verdict = Chain().notes(9).holding(row.held).check(row.from, row.to);
    CHECK_FALSE(verdict.stopped);
    CHECK(verdict.known == row.known);
    CHECK(verdict.end == row.end);
    CHECK(verdict.refused.empty());
}

TEST_CASE("nothing is taken of a batch that is broken or forged", "[sync]")
{
    struct Row {
        const char *situation;
        std::function<void(std::vector<QByteArray> &)> tamper;
        Problem::Type stop;
    };
    const auto row = GENERATE(values<Row>({
        {"a flipped byte", [](auto &sent) { sent[1][sent[1].size() - 3] ^= 1; }, Problem::Type::Damaged},
        {"an entry left out", [](auto &sent) { sent.erase(sent.begin() + 1); }, Problem::Type::Gap},
        {"two changed places", [](auto &sent) { std::swap(sent[1], sent[2]); }, Problem::Type::Gap},
        {"one twice", [](auto &sent) { sent[2] = sent[1]; }, Problem::Type::Gap},
        {"the first one missing", [](auto &sent) { sent.erase(sent.begin()); }, Problem::Type::Gap},
        {"not an entry", [](auto &sent) { sent[3] = "{}"; }, Problem::Type::Damaged},
    }));
    CAPTURE(row.situation);
    const BatchVerdict verdict = Chain().notes(4).check(0, 4, row.tamper);
    CHECK(stopOf(verdict) == row.stop);
    CHECK(verdict.end == verdict.known);
}

TEST_CASE("only the device itself can push its chain", "[sync]")
{
    Chain chain;
    chain.notes(3);
    Chain other;
    other.notes(3);
    const BatchVerdict foreign = chain.check(0, 3, [&](auto &sent) { sent = other.entries; });
    CHECK(stopOf(foreign) == Problem::Type::Signature);
    CHECK(foreign.end == 0);
}

TEST_CASE("a forged batch is not taken: right entries, wrong signature", "[sync]")
{
    const BatchVerdict forged = Chain().notes(3).check(0, 3, {}, SigningKey::create());
    CHECK(stopOf(forged) == Problem::Type::Signature);
    CHECK(forged.end == 0);
}

TEST_CASE("a fork is told with the first number that differs", "[sync]")
{
    Chain here;
    here.notes(3);
    Chain there = here; // a copied workspace
    here.notes(3).holding(6);
    there.notes(2);
    const BatchVerdict verdict = here.check(2, 5, [&](auto &sent) {
        sent = {there.entries.begin() + 2, there.entries.begin() + 5};
    });
    CHECK(stopOf(verdict) == Problem::Type::Fork);
    CHECK(verdict.stopped->more.value(QLatin1String("seq")).toInteger() == 4);
    CHECK(verdict.stopped->more.value(QLatin1String("last_seq")).toInteger() == 6);
    CHECK(verdict.end == 0);
}

TEST_CASE("what the rules forbid is refused alone, and the chain goes on", "[sync]")
{
    Chain chain;
    const Uuid note = Uuid::create();
    const Uuid mark = Uuid::create();
    const QString filed = QStringLiteral("filed_on");
    chain.add(QStringLiteral("note"), note, {{filed, QStringLiteral("2026-11-01")}});
    chain.add(QStringLiteral("mark"), mark, {{QStringLiteral("text"), QStringLiteral("a")}});
    SECTION("where it stood here before")
    {
        chain.holding(2);
    }
    SECTION("where it comes in the same batch") { }
    chain.add(QStringLiteral("note"), note, {{filed, QStringLiteral("2026-11-02")}}); // immutable
    chain.add(QStringLiteral("mark"), mark, {{QStringLiteral("text"), QStringLiteral("b")}}); // append only
    chain.add(
        QStringLiteral("note"), Uuid::create(), {{QStringLiteral("fine_fen"), QStringLiteral("many")}}); // wrong type
    chain.add(QStringLiteral("mark"), note,
        {{QStringLiteral("text"), QStringLiteral("c")}}); // another kind under the same id
    chain.add(QStringLiteral("note"), note, {{filed, QStringLiteral("2026-11-01")}}); // the same value again is none
    const BatchVerdict verdict = chain.check(chain.held, 7);
    CHECK_FALSE(verdict.stopped);
    CHECK(verdict.end == 7 - chain.held);
    std::vector<qint64> refused;
    for (const BatchVerdict::Refused &one : verdict.refused) {
        refused.push_back(verdict.changes[one.index].seq);
        CHECK(one.problem.type == Problem::Type::RecordRefused);
    }
    CHECK(refused == std::vector<qint64>{3, 4, 5, 6});
}

TEST_CASE("entries of another area are refused one by one", "[sync]")
{
    Chain chain;
    chain.notes(2);
    chain.mayWrite = false;
    const BatchVerdict verdict = chain.check(0, 2);
    CHECK_FALSE(verdict.stopped);
    CHECK(verdict.refused.size() == 2);
    CHECK(verdict.isRefused(0));
    CHECK(verdict.isRefused(1));
}

TEST_CASE("entries from the future wait, those before them are taken", "[sync]")
{
    Chain chain;
    chain.notes(2);
    chain.add(QStringLiteral("note"), Uuid::create(), {{QStringLiteral("text"), QStringLiteral("late")}},
        kClockAheadMs + 60'000);
    const BatchVerdict verdict = chain.check(0, 3);
    CHECK(stopOf(verdict) == Problem::Type::ClockAhead);
    CHECK(verdict.end == 2);
    CHECK(verdict.stopped->values == QStringList{QStringLiteral("3"), QStringLiteral("11")});
}

TEST_CASE("entries of a kind the receiver does not know yet wait", "[sync]")
{
    Chain chain;
    chain.notes(1);
    chain.add(QStringLiteral("drone_flight"), Uuid::create(), {});
    const BatchVerdict verdict = chain.check(0, 2);
    CHECK(stopOf(verdict) == Problem::Type::UnknownKind);
    CHECK(verdict.end == 1);
}
