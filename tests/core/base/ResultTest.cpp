#include "core/base/Result.h"

#include <catch2/catch.hpp>

using namespace qilian;

TEST_CASE("a message puts its values where the numbers stand, and only once", "[base]")
{
    const Message message{"base", "%2 before %1", {QStringLiteral("%2"), QStringLiteral("x")}};
    CHECK(message.inWords() == QStringLiteral("x before %2"));
}

TEST_CASE("a result holds either the value or the reason", "[base]")
{
    const Result<int> good = 7;
    const Result<int> bad = Error{Error::Code::Full, {"base", "full", {}}, {}};
    REQUIRE(good);
    CHECK(*good == 7);
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code == Error::Code::Full);
    CHECK(bad.value_or(3) == 3);
}
