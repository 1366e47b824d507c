#include "core/base/Money.h"

#include <catch2/catch.hpp>
#include <limits>
#include <rapidcheck.h>

using namespace qilian;

TEST_CASE("amounts are written in capitals as documents want them", "[base]")
{
    struct Row {
        qint64 fen;
        const char16_t *capitals;
    };
    const auto row = GENERATE(values<Row>({{0, u"零元整"}, {5, u"伍分"}, {10, u"壹角整"}, {15, u"壹角伍分"},
        {100, u"壹元整"}, {105, u"壹元零伍分"}, {10520, u"壹佰零伍元贰角整"}, {1000000, u"壹万元整"},
        {1000100, u"壹万零壹元整"}, {1010000, u"壹万零壹佰元整"}, {50000000, u"伍拾万元整"}, {10000000000, u"壹亿元整"},
        {10000000100, u"壹亿零壹元整"}, {10010000000, u"壹亿零壹拾万元整"}, {100000000000, u"壹拾亿元整"},
        {3500000, u"叁万伍仟元整"}, {123456789, u"壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"},
        {1200000003000, u"壹佰贰拾亿零叁拾元整"}, {100000000000000, u"壹万亿元整"},
        {100010000000000, u"壹万零壹亿元整"}, {20000500000, u"贰亿零伍仟元整"}, {-50000, u"负伍佰元整"}}));
    CAPTURE(row.fen);
    CHECK(Money::fromFen(row.fen).capitals().toStdString() == QString::fromUtf16(row.capitals).toStdString());
}

TEST_CASE("what officers type as an amount is taken, and what is none is refused", "[base]")
{
    struct Row {
        const char16_t *typed;
        qint64 fen;
    };
    const auto row = GENERATE(values<Row>(
        {{u"50000", 5000000}, {u"1,234.50", 123450}, {u"￥１２，３４５", 1234500}, {u" 12.3 元", 1230}, {u"0", 0}}));
    const auto money = Money::parse(QString::fromUtf16(row.typed));
    REQUIRE(money);
    CHECK(money->fen() == row.fen);
    for (const char16_t *bad : {u"", u"abc", u"-5", u"1.234", u"1/2", u"5万", u"1e5", u"99999999999999999999", u".",
             u"12,34", u",123", u"1,2345", u"1234,567", u"1,234,56", u"1.2,3", u"0.1,234"})
        CHECK_FALSE(Money::parse(QString::fromUtf16(bad)));
}

TEST_CASE("money is shown with thousands and two decimals", "[base]")
{
    CHECK(Money::fromFen(123456700).display() == QStringLiteral("¥\u00A01,234,567.00")); // never parted at a line's end
    CHECK(Money::parse(Money::fromFen(123456700).display())->fen() == 123456700); // copied from the screen
    CHECK(Money::fromFen(-5).text() == QStringLiteral("-0.05"));
}

TEST_CASE("nothing overflows in silence", "[base]")
{
    const Money most = Money::fromFen(std::numeric_limits<qint64>::max());
    CHECK_FALSE(most.plus(Money::fromFen(1)));
    CHECK_FALSE(Money::fromYuan(std::numeric_limits<qint64>::max()));
    CHECK_FALSE(most.times(2, Rounding::Down));
    CHECK_FALSE(Rational::of(1, 0));
}

TEST_CASE("fractions are exact", "[base]")
{
    CHECK(Rational::parse(u"12.50")->text() == QStringLiteral("12.5"));
    CHECK(Rational::parse(u"1/3")->times(3)->text() == QStringLiteral("1"));
    CHECK(*Rational::of(-1, 2)->rounded(Rounding::HalfUp) == -1);
    CHECK(*Rational::of(149, 100)->rounded(Rounding::HalfUp) == 1);
    CHECK(*Rational::of(101, 100)->rounded(Rounding::Up) == 2);
    CHECK(rc::check("(a + b) - b is a", [] {
        const auto part = rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
        const auto a = Rational::of(*part, *rc::gen::inRange<qint64>(1, 1000)).value();
        const auto b = Rational::of(*part, *rc::gen::inRange<qint64>(1, 1000)).value();
        RC_ASSERT(*a.plus(b)->minus(b) == a);
        RC_ASSERT(*Rational::parse(a.text()) == a);
    }));
}

TEST_CASE("a percentage is rounded as the caller says", "[base]")
{
    const Money money = Money::fromFen(12'345);
    CHECK(money.percent(Rational(10), Rounding::Down)->fen() == 1234);
    CHECK(money.percent(Rational(10), Rounding::HalfUp)->fen() == 1235);
    CHECK(money.percent(Rational(1), Rounding::Up)->fen() == 124);
    CHECK(money.percent(*Rational::parse(u"12.5"), Rounding::HalfUp)->fen() == 1543);
}

TEST_CASE("every amount reads back from what is shown", "[base]")
{
    CHECK(rc::check([] {
        const Money money = Money::fromFen(*rc::gen::inRange<qint64>(0, 1'000'000'000'000'000));
        RC_ASSERT(Money::parse(money.text()).value() == money);
        RC_ASSERT(Money::parse(money.display()).value() == money);
        RC_ASSERT(money.capitals().contains(u'元') || money.fen() < 100);
    }));
}

TEST_CASE("sums agree with integers of twice the width", "[base]")
{
    CHECK(rc::check([] {
        const qint64 a = *rc::gen::arbitrary<qint64>();
        const qint64 b = *rc::gen::arbitrary<qint64>();
        const Wide exact = Wide(a) + b;
        const auto sum = Money::fromFen(a).plus(Money::fromFen(b));
        const bool fits = exact <= std::numeric_limits<qint64>::max() && exact >= std::numeric_limits<qint64>::min();
        RC_ASSERT(bool(sum) == fits);
        if (sum)
            RC_ASSERT(Wide(sum->fen()) == exact);
    }));
}
