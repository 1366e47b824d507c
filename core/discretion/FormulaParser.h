#pragma once

#include "core/discretion/Formula.h"

#include <vector>

namespace qilian::discretion {

/// A formula as a tree. What is below is in the order of the text; If has the two sides it compares, then the two it
/// chooses from.
struct Formula::Node {
    enum class Kind { Number, Name, Negate, Plus, Minus, Times, Over, Power, Min, Max, Avg, If };
    enum class Compare { Less, LessOrEqual, Greater, GreaterOrEqual, Equal, NotEqual };
    Kind kind = Kind::Number;
    Rational number;
    QString name;
    int exponent = 0;
    Compare compare = Compare::Less;
    std::vector<std::shared_ptr<const Node>> below;
};

/// The text of a formula made a tree.
struct ParsedFormula {
    std::shared_ptr<const Formula::Node> root;
    QStringList names;
};
Result<ParsedFormula> parseFormula(const QString &text);

} // namespace qilian::discretion
