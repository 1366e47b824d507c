#include "core/discretion/FormulaParser.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace qilian::discretion {

namespace {

using Node = Formula::Node;
using Tree = std::shared_ptr<const Node>;

constexpr int kMostExponent = 8;

struct Sign {
    char32_t typed;
    char32_t counts;
};
/// What officers paste from a document, and the sign of the keyboard it stands for.
constexpr std::array kSigns{Sign{U'×', U'*'}, Sign{U'÷', U'/'}, Sign{U'−', U'-'}, Sign{U'–', U'-'}, Sign{U'∕', U'/'},
    Sign{U'\u3000', U' '}, Sign{U'\u00a0', U' '}};

constexpr char32_t kFullWidthFirst = 0xff01;
constexpr char32_t kFullWidthLast = 0xff5e;
constexpr char32_t kFullWidthShift = 0xfee0;

char32_t plain(char32_t c)
{
    if (c >= kFullWidthFirst && c <= kFullWidthLast)
        return c - kFullWidthShift;
    const auto at = std::find_if(kSigns.begin(), kSigns.end(), [c](const Sign &sign) { return sign.typed == c; });
    return at == kSigns.end() ? c : at->counts;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool beginsName(char32_t c)
{
    return c == U'_' || QChar::isLetter(c);
}

bool continuesName(char32_t c)
{
    return c == U'_' || QChar::isLetterOrNumber(c);
}

QString textOf(std::u32string_view part)
{
    return QString::fromUcs4(part.data(), qsizetype(part.size()));
}

struct Function {
    const char *name;
    Node::Kind kind;
};
constexpr std::array kFunctions{Function{"min", Node::Kind::Min}, Function{"max", Node::Kind::Max},
    Function{"avg", Node::Kind::Avg}, Function{"if", Node::Kind::If}};

const Function *functionOf(const QString &name)
{
    const auto at = std::find_if(
        kFunctions.begin(), kFunctions.end(), [&name](const Function &one) { return name == QLatin1String(one.name); });
    return at == kFunctions.end() ? nullptr : &*at;
}

struct Comparison {
    std::u32string_view sign;
    Node::Compare compare;
};
/// Longer signs first: "<=" is not "<" and a rest.
constexpr std::array kComparisons{Comparison{U"<=", Node::Compare::LessOrEqual},
    Comparison{U">=", Node::Compare::GreaterOrEqual}, Comparison{U"<>", Node::Compare::NotEqual},
    Comparison{U"≤", Node::Compare::LessOrEqual}, Comparison{U"≥", Node::Compare::GreaterOrEqual},
    Comparison{U"≠", Node::Compare::NotEqual}, Comparison{U"<", Node::Compare::Less},
    Comparison{U">", Node::Compare::Greater}, Comparison{U"=", Node::Compare::Equal}};

/// Recursive descent over the characters; stops at the first fault and remembers it.
class Parser {
public:
    explicit Parser(const QString &text)
    {
        for (const uint c : text.toUcs4())
            m_text.push_back(plain(c));
    }

    Result<ParsedFormula> parse()
    {
        Tree root = sum();
        if (!m_fault && more())
            failHere(
                QT_TRANSLATE_NOOP("discretion", "An operator is missing in the formula before “%2” (character %1)."));
        if (m_fault)
            return *m_fault;
        return ParsedFormula{std::move(root), std::move(m_names)};
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == U' ' || m_text[m_at] == U'\t' || m_text[m_at] == U'\n'))
            ++m_at;
    }
    bool more()
    {
        skipBlanks();
        return m_at < m_text.size();
    }
    bool at(char32_t c) { return more() && m_text[m_at] == c; }
    bool take(char32_t c)
    {
        const bool there = at(c);
        m_at += there ? 1 : 0;
        return there;
    }
    bool takeAll(std::u32string_view sign)
    {
        const bool there = more() && std::u32string_view(m_text).substr(m_at).starts_with(sign);
        m_at += there ? sign.size() : 0;
        return there;
    }

    /// `message` has %1 for the character's place and may have %2 for what stands there.
    void fail(const char *message, std::size_t place, const QString &what)
    {
        if (!m_fault)
            m_fault = Error{Error::Code::Invalid, {"discretion", message, {QString::number(place + 1), what}}, {}};
        m_at = m_text.size();
    }
    void failHere(const char *message)
    {
        skipBlanks();
        fail(message, m_at, m_at < m_text.size() ? textOf(std::u32string_view(m_text).substr(m_at, 1)) : QString());
    }
    void expect(char32_t c)
    {
        if (!take(c) && !m_fault)
            fail(QT_TRANSLATE_NOOP("discretion", "“%2” is missing in the formula at character %1."), m_at,
                textOf(std::u32string_view(&c, 1)));
    }

    static Tree node(Node::Kind kind, std::vector<Tree> below)
    {
        auto out = std::make_shared<Node>();
        out->kind = kind;
        out->below = std::move(below);
        return out;
    }

    Tree sum()
    {
        Tree left = product();
        while (!m_fault && (at(U'+') || at(U'-'))) {
            const Node::Kind kind = m_text[m_at++] == U'+' ? Node::Kind::Plus : Node::Kind::Minus;
            left = node(kind, {left, product()});
        }
        return left;
    }

    Tree product()
    {
        Tree left = negated();
        while (!m_fault && (at(U'*') || at(U'/'))) {
            const Node::Kind kind = m_text[m_at++] == U'*' ? Node::Kind::Times : Node::Kind::Over;
            left = node(kind, {left, negated()});
        }
        return left;
    }

    /// As in arithmetic a power binds before the sign: -2^2 is -4.
    Tree negated()
    {
        bool negative = false;
        while (at(U'-') || at(U'+'))
            negative ^= m_text[m_at++] == U'-';
        Tree inner = power();
        return negative ? node(Node::Kind::Negate, {inner}) : inner;
    }

    Tree power()
    {
        Tree base = single();
        if (m_fault || !take(U'^'))
            return base;
        skipBlanks();
        const std::size_t from = m_at;
        int exponent = 0;
        while (m_at < m_text.size() && isDigit(m_text[m_at]) && exponent <= kMostExponent)
            exponent = exponent * 10 + int(m_text[m_at++] - U'0');
        if (m_at == from || exponent > kMostExponent || at(U'.'))
            fail(QT_TRANSLATE_NOOP("discretion", "The exponent at character %1 must be a whole number from 0 to 8."),
                from, {});
        else if (at(U'^'))
            failHere(QT_TRANSLATE_NOOP(
                "discretion", "A power of a power needs parentheses, to say which is meant (character %1)."));
        auto out = std::make_shared<Node>();
        out->kind = Node::Kind::Power;
        out->exponent = exponent;
        out->below = {base};
        return out;
    }

    Tree single()
    {
        if (!more()) {
            failHere(QT_TRANSLATE_NOOP("discretion", "The formula ends at character %1 where a value is expected."));
            return {};
        }
        if (isDigit(m_text[m_at]))
            return number();
        if (beginsName(m_text[m_at]))
            return named();
        if (!at(U'(')) {
            failHere(QT_TRANSLATE_NOOP(
                "discretion", "“%2” at character %1 of the formula is not expected: a value should stand there."));
            return {};
        }
        if (!goDeeper())
            return {};
        ++m_at;
        Tree inner = sum();
        expect(U')');
        --m_depth;
        return inner;
    }

    Tree number()
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == U'.'))
            ++m_at;
        const QString digits = textOf(std::u32string_view(m_text).substr(from, m_at - from));
        const Result<Rational> exact = Rational::parse(digits);
        if (!exact) {
            fail(QT_TRANSLATE_NOOP("discretion", "“%2” at character %1 of the formula is not a number."), from,
                digits.left(40));
            return {};
        }
        auto out = std::make_shared<Node>();
        out->number = *exact;
        return out;
    }

    Tree named()
    {
        const std::size_t from = m_at;
        while (m_at < m_text.size() && continuesName(m_text[m_at]))
            ++m_at;
        const QString name = textOf(std::u32string_view(m_text).substr(from, m_at - from));
        const Function *function = functionOf(name);
        if (at(U'(') && !function) {
            fail(QT_TRANSLATE_NOOP(
                     "discretion", "There is no function “%2” (character %1); there are min, max, avg and if."),
                from, name.left(40));
            return {};
        }
        if (function)
            return call(*function, from);
        if (!m_names.contains(name))
            m_names.append(name);
        auto out = std::make_shared<Node>();
        out->kind = Node::Kind::Name;
        out->name = name;
        return out;
    }

    Tree call(const Function &function, std::size_t from)
    {
        if (!at(U'(')) {
            fail(QT_TRANSLATE_NOOP(
                     "discretion", "“%2” at character %1 is a function: its values follow in parentheses."),
                from, QString::fromLatin1(function.name));
            return {};
        }
        if (!goDeeper())
            return {};
        ++m_at;
        auto out = std::make_shared<Node>();
        out->kind = function.kind;
        if (function.kind == Node::Kind::If)
            condition(*out);
        else
            out->below = {sum()};
        while (!m_fault && take(U','))
            out->below.push_back(sum());
        expect(U')');
        if (!m_fault && function.kind == Node::Kind::If && out->below.size() != 4)
            fail(QT_TRANSLATE_NOOP(
                     "discretion", "The if at character %1 needs a comparison and two values: if(a < b, c, d)."),
                from, {});
        --m_depth;
        return out;
    }

    void condition(Node &owner)
    {
        Tree left = sum();
        const auto sign = std::find_if(kComparisons.begin(), kComparisons.end(),
            [this](const Comparison &one) { return !m_fault && takeAll(one.sign); });
        if (sign == kComparisons.end()) {
            failHere(
                QT_TRANSLATE_NOOP("discretion", "A comparison (< <= > >= = <>) is missing in the if at character %1."));
            return;
        }
        owner.compare = sign->compare;
        owner.below = {std::move(left), sum()};
    }

    bool goDeeper()
    {
        if (++m_depth <= Formula::kMaxDepth)
            return true;
        failHere(
            QT_TRANSLATE_NOOP("discretion", "The parentheses of the formula are nested too deeply (character %1)."));
        return false;
    }

    std::u32string m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    QStringList m_names;
    std::optional<Error> m_fault;
};

} // namespace

Result<ParsedFormula> parseFormula(const QString &text)
{
    return Parser(text).parse();
}

bool Formula::isName(const QString &text)
{
    const auto letters = text.toUcs4();
    return !letters.isEmpty() && beginsName(letters.first())
        && std::all_of(letters.begin(), letters.end(), [](uint c) { return continuesName(c); }) && !functionOf(text);
}

} // namespace qilian::discretion
