#include "core/base/Id.h"
#include "core/base/IdsFromSeed.h"

#include <catch2/catch.hpp>
#include <set>

using namespace qilian;

TEST_CASE("ids are unique, sort by creation and read back", "[base]")
{
    Uuid last;
    for (int i = 0; i < 10'000; ++i) {
        const Uuid next = Uuid::create();
        REQUIRE(next > last);
        last = next;
    }
    CHECK(*Uuid::parse(last.text()) == last);
    CHECK(*Uuid::parse(last.text().toUpper()) == last);
    CHECK(*Uuid::fromBytes(last.bytes()) == last);
    CHECK(last.text()[14] == u'7');
}

TEST_CASE("what is not an id is refused", "[base]")
{
    const auto text = GENERATE(as<const char *>{}, "", "x", "0192f0c0-0000-7000-8000-00000000000",
        "0192f0c0-0000-7000-8000-00000000000g", "0192f0c0x0000-7000-8000-000000000000",
        "0192f0c0-0000-7000-8000-0000000000000");
    const Result<Uuid> id = Uuid::parse(QString::fromLatin1(text));
    REQUIRE_FALSE(id);
    CHECK(id.error().code == Error::Code::Invalid);
}

TEST_CASE("ids follow from a seed for as long as it is asked, and then no more", "[base]")
{
    const auto drawn = [](quint32 seed) {
        const IdsFromSeed seeded(seed, 1'780'000'000'000);
        std::vector<Uuid> out;
        for (int i = 0; i < 100; ++i)
            out.push_back(Uuid::create());
        return out;
    };
    const std::vector<Uuid> first = drawn(7);
    CHECK(std::is_sorted(first.begin(), first.end()));
    CHECK(std::set<Uuid>(first.begin(), first.end()).size() == first.size());
    CHECK((drawn(7) == first));
    CHECK((drawn(8) != first));
    CHECK(Uuid::create() > first.back());
    CHECK(Uuid::create() != Uuid::create());
}
