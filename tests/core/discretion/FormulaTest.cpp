#include "core/discretion/Formula.h"

#include <catch2/catch.hpp>
#include <optional>
#include <rapidcheck.h>

using namespace qilian;
using namespace qilian::discretion;

namespace {

/// a = 3, b = -2, 系数 = 1/3; nothing else has a value.
Result<Rational> named(const QString &name)
{
    if (name == QLatin1String("a"))
        return Rational(3);
    if (name == QLatin1String("b"))
        return Rational(-2);
    if (name == QStringLiteral("系数"))
        return Rational::of(1, 3);
    return Error{Error::Code::NotFound, {"test", "%1", {name}}, {}};
}

Result<Rational> valueOf(const QString &text)
{
    const Result<Formula> formula = Formula::parse(text);
    return formula ? formula->value(named) : formula.error();
}

QString repeated(const char *text, int times)
{
    return QString::fromLatin1(text).repeated(times);
}

/// A fraction of its own, so that what is compared does not come from the program. Absent: divided by zero; `large`
/// once some step was too large to be sure of.
struct Fraction {
    Wide top = 0;
    Wide bottom = 1;
    bool large = false;
    bool undefined = false;
};

Fraction reduced(Wide top, Wide bottom, bool large, bool undefined)
{
    if (bottom == 0 || undefined)
        return {0, 1, large, true};
    Wide a = top < 0 ? -top : top;
    Wide b = bottom < 0 ? -bottom : bottom;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    if (a == 0)
        a = 1;
    top /= bottom < 0 ? -a : a;
    bottom /= bottom < 0 ? -a : a;
    const Wide limit = Wide(1) << 60;
    const bool beyond = top > limit || top < -limit || bottom > limit;
    return beyond ? Fraction{1, 1, true, false} : Fraction{top, bottom, large, false};
}

Fraction joined(char sign, const Fraction &a, const Fraction &b)
{
    const bool large = a.large || b.large;
    const bool undefined = a.undefined || b.undefined;
    switch (sign) {
    case '+':
        return reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom, large, undefined);
    case '-':
        return reduced(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom, large, undefined);
    case '*':
        return reduced(a.top * b.top, a.bottom * b.bottom, large, undefined);
    default:
        return reduced(a.top * b.bottom, a.bottom * b.top, large, undefined);
    }
}

bool isLess(const Fraction &a, const Fraction &b)
{
    return a.top * b.bottom < b.top * a.bottom;
}

struct Expression {
    QString text;
    Fraction value;
};

/// An expression grown from these bytes, its value computed beside it.
class Growing {
public:
    explicit Growing(const std::vector<unsigned char> &bytes)
        : m_bytes(bytes)
    {
    }

    Expression grow(int depth)
    {
        const unsigned choice = depth == 0 ? 0 : next() % 9;
        switch (choice) {
        case 1:
            return joining("+", '+', depth);
        case 2:
            return joining(" − ", '-', depth);
        case 3:
            return joining("×", '*', depth);
        case 4:
            return joining(" / ", '/', depth);
        case 5:
            return power(depth);
        case 6:
            return call(depth);
        case 7:
            return choosing(depth);
        case 8: {
            const Expression inner = grow(depth - 1);
            return {QStringLiteral("(-(%1))").arg(inner.text), joined('-', {}, inner.value)};
        }
        default:
            return number();
        }
    }

private:
    unsigned next() { return m_at < m_bytes.size() ? m_bytes[m_at++] : 0; }

    Expression number()
    {
        const unsigned tenths = next();
        return {QString::number(tenths / 10) + u'.' + QString::number(tenths % 10),
            reduced(Wide(tenths), 10, false, false)};
    }

    Expression joining(const char *sign, char meaning, int depth)
    {
        const Expression left = grow(depth - 1);
        const Expression right = grow(depth - 1);
        return {QStringLiteral("(%1%2%3）").arg(left.text, QString::fromUtf8(sign), right.text),
            joined(meaning, left.value, right.value)};
    }

    Expression power(int depth)
    {
        const Expression inner = grow(depth - 1);
        const int exponent = int(next() % 9);
        Fraction value{1, 1, false, inner.value.undefined};
        for (int i = 0; i < exponent; ++i)
            value = joined('*', value, inner.value);
        value.undefined |= inner.value.undefined;
        value.large |= inner.value.large;
        return {QStringLiteral("(%1)^%2").arg(inner.text).arg(exponent), value};
    }

    Expression call(int depth)
    {
        const Expression a = grow(depth - 1);
        const Expression b = grow(depth - 1);
        const bool large = a.value.large || b.value.large;
        const bool undefined = a.value.undefined || b.value.undefined;
        Fraction value;
        const char *name = "avg";
        switch (next() % 3) {
        case 0:
            value = joined('/', joined('+', a.value, b.value), {2, 1, false, false});
            break;
        case 1:
            name = "min";
            value = isLess(b.value, a.value) ? b.value : a.value;
            break;
        default:
            name = "max";
            value = isLess(a.value, b.value) ? b.value : a.value;
        }
        value.large |= large;
        value.undefined |= undefined;
        return {QStringLiteral("%1(%2，%3)").arg(QString::fromLatin1(name), a.text, b.text), value};
    }

    Expression choosing(int depth)
    {
        const Expression a = grow(depth - 1);
        const Expression b = grow(depth - 1);
        const Expression c = grow(depth - 1);
        const Expression d = grow(depth - 1);
        Fraction value = isLess(a.value, b.value) ? c.value : d.value;
        value.large |= a.value.large || b.value.large;
        value.undefined |= a.value.undefined || b.value.undefined;
        return {QStringLiteral("if(%1 < %2, %3, %4)").arg(a.text, b.text, c.text, d.text), value};
    }

    const std::vector<unsigned char> &m_bytes;
    std::size_t m_at = 0;
};

} // namespace

TEST_CASE("a formula is computed exactly, as arithmetic is taught", "[discretion]")
{
    struct Row {
        const char16_t *text;
        const char *value;
    };
    const auto row = GENERATE(values<Row>({
        {u"1 + 2 * 3", "7"},
        {u"(1 + 2) * 3", "9"},
        {u"10 - 4 - 3", "3"},
        {u"24 / 4 / 3", "2"},
        {u"0.1 + 0.2", "0.3"},
        {u"1 / 3 + 1 / 3 + 1 / 3", "1"},
        {u"-2^2", "-4"},
        {u"(-2)^2", "4"},
        {u"2^8", "256"},
        {u"7^0", "1"},
        {u"--3", "3"},
        {u"2 * -3", "-6"},
        {u"min(3, 1, 2)", "1"},
        {u"max(a, b)", "3"},
        {u"avg(1, 2, 6)", "3"},
        {u"avg(1, 2)", "1.5"},
        {u"if(a < 3, 1, 2)", "2"},
        {u"if(a <= 3, 1, 2)", "1"},
        {u"if(a > b, 1, 2)", "1"},
        {u"if(a >= 4, 1, 2)", "2"},
        {u"if(a = 3, 1, 2)", "1"},
        {u"if(a <> 3, 1, 2)", "2"},
        {u"if(b < 0, 5, 1 / (b + 2))", "5"}, // what does not hold is not computed
        {u"系数 * 6", "2"},
        {u"６ × （１ ＋ ２） ÷ ９", "2"},
        {u"max（a，b） − 1", "2"},
        {u"if（a ≥ 3，1，2） + if(a ≤ 2, 10, 20) + if(a ≠ 3, 100, 200)", "221"},
    }));
    CAPTURE(QString::fromUtf16(row.text).toStdString());
    const auto value = valueOf(QString::fromUtf16(row.text));
    REQUIRE(value);
    CHECK(value->text().toStdString() == row.value);
}

TEST_CASE("what is no formula is refused, with the character", "[discretion]")
{
    struct Row {
        const char *what;
        QString text;
        const char *place; // absent: any
    };
    const auto row = GENERATE(values<Row>({
        {"nothing", {}, "1"},
        {"a blank", QStringLiteral("  "), "3"},
        {"a sign too many", QStringLiteral("1 + * 2"), "5"},
        {"an end too early", QStringLiteral("1 +"), "4"},
        {"an open parenthesis", QStringLiteral("(1 + 2"), "7"},
        {"a closed one too many", QStringLiteral("1 + 2)"), "6"},
        {"two values side by side", QStringLiteral("2 a"), "3"},
        {"an unknown function", QStringLiteral("1 + sqrt(4)"), "5"},
        {"a function without its values", QStringLiteral("min + 1"), "1"},
        {"an empty call", QStringLiteral("max()"), "5"},
        {"an if without a comparison", QStringLiteral("if(1, 2, 3)"), "5"},
        {"an if with one value", QStringLiteral("if(1 < 2, 3)"), "1"},
        {"a comparison outside an if", QStringLiteral("1 < 2"), "3"},
        {"an exponent above 8", QStringLiteral("2^9"), "3"},
        {"a broken exponent", QStringLiteral("2^0.5"), "3"},
        {"an exponent below 0", QStringLiteral("2^-1"), "3"},
        {"an exponent of many digits", QStringLiteral("2^99999999999999999999"), "3"},
        {"a power of a power", QStringLiteral("2^3^2"), "4"},
        {"two points", QStringLiteral("1.2.3"), "1"},
        {"a point at the end", QStringLiteral("1."), "1"},
        {"too many digits", QStringLiteral("1 + 1234567890123456789"), "5"},
        {"an enumeration sign", QStringLiteral("max(1、2)"), "6"},
        {"a strange sign", QStringLiteral("1 + #"), "5"},
        {"a rare character counts as one", QStringLiteral("\U00020000 + #"), "5"},
        {"33 parentheses", repeated("(", 33) + u'1' + repeated(")", 33), "33"},
        {"33 calls", repeated("min(", 33) + u'1' + repeated(")", 33), nullptr},
        {"more than 1000 characters", repeated("1+", 500) + u'1', nullptr},
    }));
    CAPTURE(row.what);
    const auto formula = Formula::parse(row.text);
    REQUIRE_FALSE(formula);
    CHECK(formula.error().code == Error::Code::Invalid);
    if (row.place)
        CHECK(formula.error().message.values.first().toStdString() == row.place);
}

TEST_CASE("a figure that is not exact is an error, never a wrong number", "[discretion]")
{
    for (const char *text : {"1 / 0", "1 / (a - 3)", "if(1 / 0 < 1, 1, 2)", "(10^8)^8 * 10", "999999999999^2",
             "1 / 999999999989 / 999999999961", "missing + 1"}) {
        CAPTURE(text);
        CHECK_FALSE(valueOf(QString::fromLatin1(text)));
    }
    CHECK(valueOf(QStringLiteral("(10^8)^2")));
}

TEST_CASE("thirty-two parentheses and a thousand signs are still a formula", "[discretion]")
{
    CHECK(*valueOf(repeated("(", 32) + u'1' + repeated(")", 32)) == Rational(1));
    CHECK(*valueOf(repeated("1+", 499) + u'1') == Rational(500));
    CHECK(*valueOf(repeated("-", 999) + u'1') == Rational(-1));
}

TEST_CASE("a formula knows what it names", "[discretion]")
{
    const auto formula = Formula::parse(QStringLiteral("个性 * 4 + max(共性, 个性) - _x1"));
    REQUIRE(formula);
    CHECK(formula->names() == QStringList{QStringLiteral("个性"), QStringLiteral("共性"), QStringLiteral("_x1")});
    CHECK(Formula::isName(QStringLiteral("个性_1")));
    for (const char16_t *bad : {u"", u"1a", u"a-b", u"a b", u"min", u"if"})
        CHECK_FALSE(Formula::isName(QString::fromUtf16(bad)));
}

TEST_CASE("a formula is shown with its values, so that a reader can compute it", "[discretion]")
{
    struct Row {
        const char16_t *text;
        const char16_t *shown;
    };
    const auto row = GENERATE(values<Row>({
        {u"(a*4+1)/25", u"(3 × 4 + 1) ÷ 25"},
        {u"a-(b-1)", u"3 − (-2 − 1)"},
        {u"a+b", u"3 + (-2)"},
        {u"a*b", u"3 × (-2)"},
        {u"b^2", u"(-2)^2"},
        {u"a/系数", u"3 ÷ (1/3)"},
        {u"a/(2/3)", u"3 ÷ (2 ÷ 3)"},
        {u"((a))", u"3"},
        {u"if(a>=b,max(a,1),avg(b,2))", u"if(3 ≥ -2, max(3, 1), avg(-2, 2))"},
    }));
    const auto formula = Formula::parse(QString::fromUtf16(row.text));
    REQUIRE(formula);
    CHECK(formula->withValues(named).value_or({}).toStdString() == QString::fromUtf16(row.shown).toStdString());
}

TEST_CASE("any expression has the value that fractions of another make give it", "[discretion]")
{
    CHECK(rc::check("formula", [](const std::vector<unsigned char> &bytes) {
        const Expression grown = Growing(bytes).grow(4);
        if (grown.text.size() > Formula::kMaxLength)
            return;
        const auto formula = Formula::parse(grown.text);
        RC_ASSERT(bool(formula));
        const auto value = formula->value(named);
        if (grown.value.undefined && !grown.value.large)
            RC_ASSERT(!value);
        else if (!grown.value.large)
            RC_ASSERT(bool(value)
                && Wide(value->numerator()) * grown.value.bottom == grown.value.top * Wide(value->denominator()));
        const auto shown = formula->withValues(named);
        RC_ASSERT(bool(shown));
        if (const auto again = Formula::parse(*shown); again && value)
            RC_ASSERT(*again->value(named) == *value);
    }));
}
