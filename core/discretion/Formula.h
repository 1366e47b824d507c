#pragma once

#include "core/base/Rational.h"

#include <QStringList>
#include <functional>
#include <memory>

namespace qilian::discretion {

/// An arithmetic expression over named values, evaluated exactly: + - * /, ^ with a whole exponent from 0 to 8,
/// parentheses, min(…), max(…), avg(…), and if(a < b, c, d) with < <= > >= = <>. Of an if only the side that holds is
/// computed. Names are letters of any script, digits and _. The signs of a document (× ÷ − ≤ ≥ ≠ and full-width forms)
/// count as those of a keyboard. Immutable; may be read from any thread.
class Formula {
public:
    static constexpr qsizetype kMaxLength = 1000;
    static constexpr int kMaxDepth = 32; ///< of parentheses and calls

    /// Invalid: says what is wrong and at which character (1…).
    static Result<Formula> parse(const QString &text);
    /// Whether a factor or term could be named so: a name by its letters, and none of the functions.
    static bool isName(const QString &text);

    const QString &text() const { return m_text; }
    const QStringList &names() const { return m_names; } ///< each once, in the order of the text

    using Values = std::function<Result<Rational>(const QString &name)>;
    /// Invalid for a division by zero and for figures too large to be exact; whatever `values` answers for a name.
    Result<Rational> value(const Values &values) const;
    /// With the values in place of the names, as a reader computes it by hand: "(6 × 4 + 3) ÷ 25".
    Result<QString> withValues(const Values &values) const;

    struct Node;

private:
    Formula() = default;

    QString m_text;
    QStringList m_names;
    std::shared_ptr<const Node> m_root;
};

} // namespace qilian::discretion
