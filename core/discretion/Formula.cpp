#include "core/discretion/Formula.h"

#include "core/discretion/FormulaParser.h"

#include <algorithm>

namespace qilian::discretion {

namespace {

using Node = Formula::Node;
using Values = Formula::Values;

Result<Rational> valueOf(const Node &node, const Values &values);

/// The values below folded into one.
Result<Rational> folded(const Node &node, const Values &values)
{
    Result<Rational> out = valueOf(*node.below.front(), values);
    for (std::size_t i = 1; i < node.below.size() && out; ++i) {
        const Result<Rational> next = valueOf(*node.below[i], values);
        if (!next)
            return next;
        switch (node.kind) {
        case Node::Kind::Min:
            out = std::min(*out, *next);
            break;
        case Node::Kind::Max:
            out = std::max(*out, *next);
            break;
        case Node::Kind::Minus:
            out = out->minus(*next);
            break;
        case Node::Kind::Times:
            out = out->times(*next);
            break;
        case Node::Kind::Over:
            out = out->over(*next);
            break;
        default: // a sum, or the sum an average begins with
            out = out->plus(*next);
        }
    }
    return out && node.kind == Node::Kind::Avg ? out->over(qint64(node.below.size())) : out;
}

bool holds(Node::Compare compare, const Rational &left, const Rational &right)
{
    switch (compare) {
    case Node::Compare::Less:
        return left < right;
    case Node::Compare::LessOrEqual:
        return left <= right;
    case Node::Compare::Greater:
        return left > right;
    case Node::Compare::GreaterOrEqual:
        return left >= right;
    case Node::Compare::Equal:
        return left == right;
    case Node::Compare::NotEqual:
        return left != right;
    }
    Q_UNREACHABLE();
}

Result<Rational> valueOf(const Node &node, const Values &values)
{
    switch (node.kind) {
    case Node::Kind::Number:
        return node.number;
    case Node::Kind::Name:
        return values(node.name);
    case Node::Kind::Negate: {
        const Result<Rational> inner = valueOf(*node.below.front(), values);
        return inner ? Rational(0).minus(*inner) : inner;
    }
    case Node::Kind::Power: {
        const Result<Rational> base = valueOf(*node.below.front(), values);
        Result<Rational> out = base ? Result<Rational>(Rational(1)) : base;
        for (int i = 0; i < node.exponent && out; ++i)
            out = out->times(*base);
        return out;
    }
    case Node::Kind::If: {
        const Result<Rational> left = valueOf(*node.below[0], values);
        const Result<Rational> right = valueOf(*node.below[1], values);
        if (!left || !right)
            return left ? right : left;
        return valueOf(*node.below[holds(node.compare, *left, *right) ? 2 : 3], values);
    }
    default:
        return folded(node, values);
    }
}

/// How tightly a printed part holds together: what is looser than its place asks for stands in parentheses.
enum class Strength { Sum, Sign, Product, Power, Single };

struct Printed {
    QString text;
    Strength strength = Strength::Single;
};

QString atLeast(Strength wanted, const Printed &part)
{
    return part.strength < wanted ? u'(' + part.text + u')' : part.text;
}

Printed printed(const Rational &number)
{
    if (number < Rational(0))
        return {number.text(), Strength::Sign};
    const QString text = number.text();
    return {text, text.contains(u'/') ? Strength::Product : Strength::Single};
}

const char16_t *signOf(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::Plus:
        return u" + ";
    case Node::Kind::Minus:
        return u" − ";
    case Node::Kind::Times:
        return u" × ";
    case Node::Kind::Over:
        return u" ÷ ";
    case Node::Kind::Min:
        return u"min";
    case Node::Kind::Max:
        return u"max";
    case Node::Kind::Avg:
        return u"avg";
    default:
        return u"";
    }
}

const char16_t *signOf(Node::Compare compare)
{
    switch (compare) {
    case Node::Compare::Less:
        return u" < ";
    case Node::Compare::LessOrEqual:
        return u" ≤ ";
    case Node::Compare::Greater:
        return u" > ";
    case Node::Compare::GreaterOrEqual:
        return u" ≥ ";
    case Node::Compare::Equal:
        return u" = ";
    case Node::Compare::NotEqual:
        return u" ≠ ";
    }
    Q_UNREACHABLE();
}

Result<Printed> print(const Node &node, const Values &values)
{
    if (node.kind == Node::Kind::Number)
        return printed(node.number);
    if (node.kind == Node::Kind::Name) {
        const Result<Rational> value = values(node.name);
        return value ? Result<Printed>(printed(*value)) : value.error();
    }
    std::vector<Printed> below;
    for (const auto &one : node.below) {
        Result<Printed> part = print(*one, values);
        if (!part)
            return part;
        below.push_back(std::move(*part));
    }
    const QString sign = QString::fromUtf16(signOf(node.kind));
    switch (node.kind) {
    case Node::Kind::Plus:
    case Node::Kind::Minus:
        return Printed{atLeast(Strength::Sum, below[0]) + sign + atLeast(Strength::Product, below[1]), Strength::Sum};
    case Node::Kind::Times:
    case Node::Kind::Over:
        return Printed{
            atLeast(Strength::Product, below[0]) + sign + atLeast(Strength::Power, below[1]), Strength::Product};
    case Node::Kind::Negate:
        return Printed{u'-' + atLeast(Strength::Power, below[0]), Strength::Sign};
    case Node::Kind::Power:
        return Printed{atLeast(Strength::Single, below[0]) + u'^' + QString::number(node.exponent), Strength::Power};
    case Node::Kind::If:
        return Printed{QStringLiteral("if(%1%2%3, %4, %5)")
                           .arg(below[0].text, QString::fromUtf16(signOf(node.compare)), below[1].text, below[2].text,
                               below[3].text),
            Strength::Single};
    default: {
        QStringList arguments;
        for (const Printed &one : below)
            arguments.append(one.text);
        return Printed{sign + u'(' + arguments.join(QStringLiteral(", ")) + u')', Strength::Single};
    }
    }
}

} // namespace

Result<Formula> Formula::parse(const QString &text)
{
    if (text.size() > kMaxLength)
        return Error{Error::Code::Invalid,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The formula is longer than %1 characters."),
                {QString::number(kMaxLength)}},
            {}};
    Result<ParsedFormula> parsed = parseFormula(text);
    if (!parsed)
        return parsed.error();
    Formula out;
    out.m_text = text;
    out.m_names = std::move(parsed->names);
    out.m_root = std::move(parsed->root);
    return out;
}

Result<Rational> Formula::value(const Values &values) const
{
    return valueOf(*m_root, values);
}

Result<QString> Formula::withValues(const Values &values) const
{
    const Result<Printed> whole = print(*m_root, values);
    return whole ? Result<QString>(whole->text) : whole.error();
}

} // namespace qilian::discretion
