#include "core/record/Chain.h"

#include <QJsonArray>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace qilian;
using namespace qilian::record;

namespace {

std::vector<QByteArray> chainOf(int length, ChainDigest digest = ChainDigest::Sha256)
{
    const Uuid device = Uuid::create();
    std::vector<QByteArray> out;
    QByteArray head;
    Hlc last;
    for (int seq = 1; seq <= length; ++seq) {
        Change change;
        change.id = Uuid::create();
        change.device = device;
        change.seq = seq;
        change.hlc = last = Hlc::next(last, 1'800'000'000'000 + seq);
        change.area = QStringLiteral("620724");
        change.kind = QStringLiteral("case");
        change.record = Uuid::create();
        change.fields = {{QStringLiteral("cause"), QStringLiteral("超标排放 \"%1\"").arg(seq)},
            {QStringLiteral("fine_fen"), 100 * seq},
            {QStringLiteral("parties"), QJsonArray{QStringLiteral("甲"), QStringLiteral("\",\"hash\":\"")}}};
        change.reason = QStringLiteral("立案");
        change.prev = head;
        out.push_back(*seal(change, digest));
        head = change.hash;
    }
    return out;
}

ChainVerdict check(const std::vector<std::pair<qint64, QByteArray>> &entries)
{
    ChainCheck chain(ChainDigest::Sha256);
    for (const auto &[seq, bytes] : entries)
        chain.add(seq, bytes);
    return chain.verdict();
}

std::vector<std::pair<qint64, QByteArray>> numbered(const std::vector<QByteArray> &chain)
{
    std::vector<std::pair<qint64, QByteArray>> out;
    for (const QByteArray &bytes : chain)
        out.emplace_back(qint64(out.size()) + 1, bytes);
    return out;
}

} // namespace

TEST_CASE("a sound chain is sound to its head", "[record]")
{
    const auto digest = GENERATE(ChainDigest::Sha256, ChainDigest::Sm3);
    ChainCheck chain(digest);
    qint64 seq = 0;
    for (const QByteArray &bytes : chainOf(20, digest))
        chain.add(++seq, bytes);
    CHECK_FALSE(chain.verdict().firstBadSeq);
    CHECK(chain.verdict().entries == 20);
    CHECK(chain.verdict().headSeq == 20);
}

TEST_CASE("every single flipped bit is found at its entry", "[record]")
{
    const auto chain = numbered(chainOf(3));
    for (std::size_t entry = 0; entry < chain.size(); ++entry) {
        for (qsizetype byte = 0; byte < chain[entry].second.size(); ++byte) {
            for (int bit = 0; bit < 8; ++bit) {
                CAPTURE(entry, byte, bit);
                auto altered = chain;
                altered[entry].second[byte] = char(altered[entry].second[byte] ^ (1 << bit));
                const ChainVerdict verdict = check(altered);
                REQUIRE(verdict.firstBadSeq);
                REQUIRE(*verdict.firstBadSeq == qint64(entry) + 1);
            }
        }
    }
}

TEST_CASE("a missing, moved, doubled or replaced entry is found", "[record]")
{
    const auto chain = numbered(chainOf(6));
    SECTION("gap")
    {
        auto cut = chain;
        cut.erase(cut.begin() + 2);
        CHECK(check(cut).firstBadSeq == 4);
        CHECK(check(cut).fault == ChainVerdict::Fault::Gap);
    }
    SECTION("cut at the front")
    {
        auto cut = chain;
        cut.erase(cut.begin());
        CHECK(check(cut).firstBadSeq == 2);
    }
    SECTION("cut at the end")
    {
        ChainCheck whole(ChainDigest::Sha256);
        for (std::size_t i = 0; i < 4; ++i)
            whole.add(chain[i].first, chain[i].second);
        whole.end(6, open(chain[5].second)->hash);
        CHECK(whole.verdict().firstBadSeq == 5);
        CHECK(whole.verdict().fault == ChainVerdict::Fault::Gap);
    }
    SECTION("reorder")
    {
        auto moved = chain;
        std::swap(moved[2], moved[3]);
        CHECK(check(moved).firstBadSeq == 4);
    }
    SECTION("an entry that says it was written before the one it follows")
    {
        ChainCheck back(ChainDigest::Sha256);
        back.add(1, chain[0].second);
        Change change = *open(chain[1].second);
        change.hlc = open(chain[0].second)->hlc;
        back.add(2, *seal(change));
        CHECK(back.verdict().firstBadSeq == 2);
        CHECK(back.verdict().fault == ChainVerdict::Fault::Reordered);
    }
    SECTION("fork: the same number twice")
    {
        auto doubled = chain;
        doubled.insert(doubled.begin() + 3, doubled[2]);
        CHECK(check(doubled).fault == ChainVerdict::Fault::Fork);
    }
    SECTION("an entry resealed with other content breaks the link of the next")
    {
        auto replaced = chain;
        Change change = *open(replaced[2].second);
        change.reason = QStringLiteral("撤案");
        replaced[2].second = *seal(change);
        CHECK(check(replaced).firstBadSeq == 4);
        CHECK(check(replaced).fault == ChainVerdict::Fault::BrokenLink);
    }
}

TEST_CASE("what is not the canonical form of an entry is refused, whatever it says", "[record]")
{
    const QByteArray good = chainOf(1).front();
    REQUIRE(open(good));
    QByteArray spaced = good;
    spaced.replace("\"area\":", "\"area\": ");
    QByteArray more = good;
    more.replace("{\"actor\"", "{\"aaaa\":1,\"actor\"");
    for (const QByteArray &bad : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("nonsense"), spaced,
             more, good.left(good.size() - 1)})
        CHECK_FALSE(open(bad));
}

TEST_CASE("the clock of a device never goes back", "[record]")
{
    const Hlc later = Hlc::next({}, 2'000'000'000'000);
    CHECK(Hlc::next(later, 1'000'000'000'000) > later);
    CHECK(Hlc::next(later, 2'000'000'000'001).wallMs() == 2'000'000'000'001);
    CHECK(Hlc::parse(later.text())->value == later.value);
    CHECK_FALSE(Hlc::parse(u"0193F2c4a1b20003"));
}

TEST_CASE("any chain of any text is sound, and any one change to it is found where it was made", "[record]")
{
    CHECK(rc::check([] {
        const auto chain = numbered(chainOf(*rc::gen::inRange(2, 12)));
        RC_ASSERT_FALSE(check(chain).firstBadSeq);
        const auto at = std::size_t(*rc::gen::inRange(0, int(chain.size())));
        auto changed = chain;
        switch (*rc::gen::inRange(0, 4)) {
        case 0: { // another byte
            QByteArray &bytes = changed[at].second;
            const auto byte = *rc::gen::inRange<qsizetype>(0, bytes.size());
            bytes[byte] = char(bytes[byte] ^ *rc::gen::inRange(1, 256));
            RC_ASSERT(check(changed).firstBadSeq == chain[at].first);
            break;
        }
        case 1: // one gone, seen at the next; at the end of the chain only the head tells
            changed.erase(changed.begin() + qsizetype(at));
            RC_PRE(at + 1 < chain.size());
            RC_ASSERT(check(changed).firstBadSeq == chain[at + 1].first);
            break;
        case 2: // two changed places
            RC_PRE(at + 1 < chain.size());
            std::swap(changed[at], changed[at + 1]);
            RC_ASSERT(check(changed).firstBadSeq == chain[at + 1].first);
            break;
        default: { // a fork: another entry in its place, whole in itself
            Change other = *open(changed[at].second);
            other.id = Uuid::create();
            changed[at].second = *seal(other);
            changed.insert(changed.begin() + qsizetype(at), chain[at]);
            RC_ASSERT(check(changed).firstBadSeq == chain[at].first);
            RC_ASSERT(check(changed).fault == ChainVerdict::Fault::Fork);
        }
        }
    }));
}
