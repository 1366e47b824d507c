#include "core/discretion/ComputationReader.h"

#include "core/discretion/When.h"

#include <QJsonArray>
#include <algorithm>

namespace qilian::discretion {

namespace {

constexpr qsizetype kMostTerms = 50;
constexpr qsizetype kMostRows = 500;

bool isBuiltIn(const QString &name)
{
    return name == kStartName || name == kBaseMaxName || name == kStatuteMinName || name == kStatuteMaxName;
}

std::optional<Formula> formula(FieldReader &reader, const QJsonValue &json, const QString &place)
{
    Result<Formula> parsed = Formula::parse(json.toString());
    if (parsed)
        return std::move(*parsed);
    reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: %2"), {parsed.error().message.inWords()});
    return std::nullopt;
}

void readTable(FieldReader &reader, const QJsonArray &rows, const QString &place, const Benchmark &owner, Term &term)
{
    if (rows.isEmpty() || rows.size() > kMostRows)
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: the table of a term has between 1 and 500 rows."));
    for (qsizetype i = 0; i < rows.size() && !reader.failed(); ++i) {
        const QString at = QStringLiteral("%1/%2").arg(place).arg(i);
        Term::Row added{readWhen(reader, rows[i][u"when"].toObject(), at + QStringLiteral("/when"), owner),
            reader.number(rows[i][u"value"], at + QStringLiteral("/value"), -FieldReader::kMost, FieldReader::kMost)};
        for (const Term::Row &other : term.table) {
            if (canBothHold(other.when, added.when))
                reader.fail(at, QT_TRANSLATE_NOOP("discretion", "%1: two rows of the table fit the same facts."));
        }
        term.table.push_back(std::move(added));
    }
}

Term readTerm(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner)
{
    Term out;
    out.id = reader.text(json, u"id", place);
    out.label = reader.text(json, u"label", place);
    const FieldReader::Inside inside(reader, out.label);
    if (!Formula::isName(out.id))
        reader.fail(place + QStringLiteral("/id"),
            QT_TRANSLATE_NOOP("discretion", "%1: a term is named by letters, digits and _, and not as a function."));
    if (json.contains(u"formula") == json.contains(u"table"))
        reader.fail(place, QT_TRANSLATE_NOOP("discretion", "%1: a term has either a formula or a table."));
    else if (json.contains(u"formula"))
        out.formula = formula(reader, json[u"formula"], place + QStringLiteral("/formula"));
    else
        readTable(reader, json[u"table"].toArray(), place + QStringLiteral("/table"), owner, out);
    return out;
}

/// Sorts the terms so that each comes after those it names.
class TermOrder {
public:
    TermOrder(FieldReader &reader, const QString &place, const Benchmark &owner, std::vector<Term> terms)
        : m_reader(reader)
        , m_place(place)
        , m_owner(owner)
        , m_terms(std::move(terms))
        , m_states(m_terms.size(), State::Open)
    {
    }

    std::vector<Term> sorted()
    {
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            const FieldReader::Inside inside(m_reader, m_terms[i].label);
            (void)named(m_terms[i].formula, QStringLiteral("%1/terms/%2/formula").arg(m_place).arg(i));
        }
        for (std::size_t i = 0; i < m_terms.size() && !m_reader.failed(); ++i)
            visit(i);
        std::vector<Term> out;
        for (const std::size_t index : m_order)
            out.push_back(m_terms[index]);
        return out;
    }

    /// The terms a formula names; a fault for a name that is none of anything.
    std::vector<std::size_t> named(const std::optional<Formula> &formula, const QString &place)
    {
        std::vector<std::size_t> out;
        for (const QString &name : formula ? formula->names() : QStringList()) {
            const auto at =
                std::find_if(m_terms.begin(), m_terms.end(), [&name](const Term &one) { return one.id == name; });
            if (at != m_terms.end())
                out.push_back(std::size_t(at - m_terms.begin()));
            else if (!isBuiltIn(name) && !m_owner.factor(name))
                m_reader.fail(place,
                    QT_TRANSLATE_NOOP("discretion", "%1: the formula names “%2”, which is no factor and no term."),
                    {name});
        }
        return out;
    }

private:
    enum class State { Open, Visiting, Done };

    void visit(std::size_t index)
    {
        const Term &term = m_terms[index];
        const QString place = QStringLiteral("%1/terms/%2").arg(m_place).arg(index);
        const FieldReader::Inside inside(m_reader, term.label);
        if (m_states[index] == State::Visiting)
            m_reader.fail(place,
                QT_TRANSLATE_NOOP("discretion", "%1: the term “%2” needs its own value to be computed."), {term.id});
        if (m_states[index] != State::Open || m_reader.failed())
            return;
        m_states[index] = State::Visiting;
        for (const std::size_t other : named(term.formula, place + QStringLiteral("/formula")))
            visit(other);
        m_states[index] = State::Done;
        m_order.push_back(index);
    }

    FieldReader &m_reader;
    const QString &m_place;
    const Benchmark &m_owner;
    std::vector<Term> m_terms;
    std::vector<State> m_states;
    std::vector<std::size_t> m_order;
};

/// A name stands for one thing.
void checkNames(FieldReader &reader, const QString &place, const Benchmark &owner, const std::vector<Term> &terms)
{
    for (std::size_t i = 0; i < owner.factors.size(); ++i) {
        if (isBuiltIn(owner.factors[i].id))
            reader.fail(
                place, QT_TRANSLATE_NOOP("discretion", "%1: the name “%2” is given twice."), {owner.factors[i].id});
    }
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto same = [&](const Term &other) { return other.id == terms[i].id; };
        if (isBuiltIn(terms[i].id) || owner.factor(terms[i].id)
            || std::any_of(terms.begin(), terms.begin() + std::ptrdiff_t(i), same))
            reader.fail(QStringLiteral("%1/terms/%2/id").arg(place).arg(i),
                QT_TRANSLATE_NOOP("discretion", "%1: the name “%2” is given twice."), {terms[i].id});
    }
}

} // namespace

Computation readComputation(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner)
{
    Computation out;
    const QString gives = json[u"gives"].toString();
    if (gives == QLatin1String("yuan"))
        out.gives = Computation::Gives::Yuan;
    else if (gives != QLatin1String("percent"))
        reader.fail(
            place + QStringLiteral("/gives"), QT_TRANSLATE_NOOP("discretion", "%1: a formula gives percent or yuan."));
    const QJsonArray terms = json[u"terms"].toArray();
    if (terms.size() > kMostTerms)
        reader.fail(
            place + QStringLiteral("/terms"), QT_TRANSLATE_NOOP("discretion", "%1: a formula has at most 50 terms."));
    std::vector<Term> read;
    for (qsizetype i = 0; i < terms.size() && !reader.failed(); ++i)
        read.push_back(readTerm(reader, terms[i].toObject(), QStringLiteral("%1/terms/%2").arg(place).arg(i), owner));
    const QString result = place + QStringLiteral("/result");
    if (!reader.failed())
        out.result = formula(reader, json[u"result"], result);
    if (!reader.failed())
        checkNames(reader, place, owner, read);
    TermOrder order(reader, place, owner, std::move(read));
    out.terms = order.sorted();
    if (!reader.failed())
        (void)order.named(out.result, result);
    return out;
}

} // namespace qilian::discretion
