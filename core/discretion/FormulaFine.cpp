#include "core/discretion/FormulaFine.h"

#include "core/discretion/When.h"

namespace qilian::discretion {

namespace {

Error invalid(const char *text, QStringList values)
{
    return {Error::Code::Invalid, {"discretion", text, std::move(values)}, {}};
}

Result<Rational> fromTable(const Term &term, const std::map<QString, QStringList> &choices)
{
    const Term::Row *found = nullptr;
    for (const Term::Row &row : term.table) {
        if (!holds(row.when, choices))
            continue;
        if (found)
            return invalid(QT_TRANSLATE_NOOP(
                               "discretion", "Several rows of the table “%1” fit these facts: choose fewer options."),
                {term.label});
        found = &row;
    }
    if (!found)
        return invalid(QT_TRANSLATE_NOOP("discretion", "The table “%1” has no row for these facts."), {term.label});
    return found->value;
}

} // namespace

Result<FormulaFine> computeFormula(
    const Computation &computation, QHash<QString, Rational> values, const std::map<QString, QStringList> &choices)
{
    const Formula::Values named = [&values](const QString &name) {
        Q_ASSERT(values.contains(name)); // the parser saw to it
        return Result<Rational>(values.value(name));
    };
    FormulaFine out;
    QStringList lines;
    for (const Term &term : computation.terms) {
        const Result<Rational> value = term.formula ? term.formula->value(named) : fromTable(term, choices);
        const Result<QString> text = term.formula ? term.formula->withValues(named) : Result<QString>(QString());
        if (!value || !text) {
            const Error &fault = value ? text.error() : value.error();
            if (!term.formula)
                return fault;
            return invalid(QT_TRANSLATE_NOOP("discretion", "“%1”: %2"), {term.label, fault.message.inWords()});
        }
        const QString figure = value->text();
        lines.append(text->isEmpty() || *text == figure
                ? QStringLiteral("%1 = %2").arg(term.label, figure)
                : QStringLiteral("%1 = %2 = %3").arg(term.label, *text, figure));
        values.insert(term.id, *value);
        out.terms.push_back({term.id, term.label, *text, *value});
    }
    const Result<Rational> value = computation.result->value(named);
    const Result<QString> text = computation.result->withValues(named);
    if (!value || !text)
        return value ? text.error() : value.error();
    out.value = *value;
    lines.append(*text);
    out.text = lines.join(QStringLiteral("; "));
    return out;
}

} // namespace qilian::discretion
