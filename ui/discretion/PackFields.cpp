#include "ui/discretion/PackFields.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

namespace qilian::ui {

namespace {

using Kind = PackField::Kind;
using Need = PackField::Need;
using discretion::PackPart;

constexpr const char *kFormulaHint = QT_TRANSLATE_NOOP("PackFields",
    "Names: the factors and terms by their ids, start, base_max, statute_min, statute_max. + - * / ^ ( ), min, max, "
    "avg, if(a < b, c, d).");

constexpr std::array kPack{
    PackField{"id", QT_TRANSLATE_NOOP("PackFields", "Id"), Kind::Text, Need::Required,
        QT_TRANSLATE_NOOP("PackFields", "The same for every version of this table, as gs-2026")},
    PackField{"title", QT_TRANSLATE_NOOP("PackFields", "Title"), Kind::Text, Need::Required},
    PackField{"issuer", QT_TRANSLATE_NOOP("PackFields", "Issued by"), Kind::Text, Need::Required},
    PackField{"jurisdiction", QT_TRANSLATE_NOOP("PackFields", "Division code"), Kind::Text, Need::Required,
        QT_TRANSLATE_NOOP("PackFields", "Six digits, as 620000 for the province")},
    PackField{"effective_from", QT_TRANSLATE_NOOP("PackFields", "In force from"), Kind::Day, Need::Required},
    PackField{"effective_to", QT_TRANSLATE_NOOP("PackFields", "Until"), Kind::Day},
    PackField{"official", QT_TRANSLATE_NOOP("PackFields", "Published by the issuer"), Kind::Tick},
    PackField{"source", QT_TRANSLATE_NOOP("PackFields", "Document it is taken from")},
};
constexpr std::array kCircumstance{
    PackField{"id", QT_TRANSLATE_NOOP("PackFields", "Id"), Kind::Text, Need::Required},
    PackField{"label", QT_TRANSLATE_NOOP("PackFields", "Name"), Kind::Text, Need::Required},
    PackField{"effect", QT_TRANSLATE_NOOP("PackFields", "Effect"), Kind::Choice, Need::Required},
    PackField{
        "conditions", QT_TRANSLATE_NOOP("PackFields", "Conditions, each a question"), Kind::Conditions, Need::Required},
    PackField{"source", QT_TRANSLATE_NOOP("PackFields", "Source"), Kind::Citations, Need::Required},
    PackField{"percent", QT_TRANSLATE_NOOP("PackFields", "Moves the figure by (%)"), Kind::Number, Need::Optional,
        QT_TRANSLATE_NOOP("PackFields", "Lighter with a minus: -20")},
    PackField{"lowest_percent", QT_TRANSLATE_NOOP("PackFields", "Keeps of the lowest fine at least (%)"), Kind::Number},
    PackField{"effective_from", QT_TRANSLATE_NOOP("PackFields", "For acts from"), Kind::Day},
    PackField{"effective_to", QT_TRANSLATE_NOOP("PackFields", "Until"), Kind::Day},
    PackField{"discussion", QT_TRANSLATE_NOOP("PackFields", "Collective discussion first"), Kind::Tick},
    PackField{"legal_review", QT_TRANSLATE_NOOP("PackFields", "Legal review first"), Kind::Tick},
    PackField{"note", QT_TRANSLATE_NOOP("PackFields", "Remark")},
};
constexpr std::array kBenchmark{
    PackField{"id", QT_TRANSLATE_NOOP("PackFields", "Number"), Kind::Text, Need::Required},
    PackField{"violation", QT_TRANSLATE_NOOP("PackFields", "Violation"), Kind::Text, Need::Required},
    PackField{"method", QT_TRANSLATE_NOOP("PackFields", "Method"), Kind::Method, Need::Required},
    PackField{"basis", QT_TRANSLATE_NOOP("PackFields", "Legal basis"), Kind::Citations, Need::Required},
    PackField{"computation/result", QT_TRANSLATE_NOOP("PackFields", "Formula of the result"), Kind::Text,
        Need::Required, kFormulaHint, "formula"},
    PackField{"computation/gives", QT_TRANSLATE_NOOP("PackFields", "The formula gives"), Kind::Choice, Need::Required,
        nullptr, "formula"},
    PackField{"rounding/to", QT_TRANSLATE_NOOP("PackFields", "Round the fine to (yuan)"), Kind::Number, Need::Optional,
        nullptr, nullptr, "rounding"},
    PackField{"rounding/how", QT_TRANSLATE_NOOP("PackFields", "Rounding"), Kind::Choice},
    PackField{"unproven", QT_TRANSLATE_NOOP("PackFields", "Factors without evidence"), Kind::Choice},
    PackField{"other_measures", QT_TRANSLATE_NOOP("PackFields", "Other measures, a line each"), Kind::Lines},
    PackField{"notes", QT_TRANSLATE_NOOP("PackFields", "Remarks, a line each"), Kind::Lines},
};
constexpr std::array kRange{
    PackField{"branch", QT_TRANSLATE_NOOP("PackFields", "Branch"), Kind::Text, Need::Required,
        QT_TRANSLATE_NOOP("PackFields", "The id of the branch it limits, as unit")},
    PackField{"subject", QT_TRANSLATE_NOOP("PackFields", "Who is fined"), Kind::Choice, Need::Required},
    PackField{"kind", QT_TRANSLATE_NOOP("PackFields", "Kind of fine"), Kind::Choice, Need::Required},
    PackField{"of", QT_TRANSLATE_NOOP("PackFields", "Base of a multiple or percent"), Kind::Choice},
    PackField{"min", QT_TRANSLATE_NOOP("PackFields", "Lowest (yuan, times or %)"), Kind::Number, Need::Required},
    PackField{"max", QT_TRANSLATE_NOOP("PackFields", "Highest (yuan, times or %)"), Kind::Number, Need::Required},
    PackField{"base_floor", QT_TRANSLATE_NOOP("PackFields", "A smaller base counts as (yuan)"), Kind::Number},
};
constexpr std::array kBranch{
    PackField{"id", QT_TRANSLATE_NOOP("PackFields", "Id"), Kind::Text, Need::Required,
        QT_TRANSLATE_NOOP("PackFields", "As the range of the statute names it: unit, individual, overdue")},
    PackField{"label", QT_TRANSLATE_NOOP("PackFields", "Name")},
    PackField{"start_pct", QT_TRANSLATE_NOOP("PackFields", "Start (%)"), Kind::Number, Need::Required},
    PackField{"base_max", QT_TRANSLATE_NOOP("PackFields", "Percents are taken of (yuan, times or %)"), Kind::Number,
        Need::Required},
    PackField{"of", QT_TRANSLATE_NOOP("PackFields", "Base of a multiple or percent"), Kind::Choice},
    PackField{"floor_pct", QT_TRANSLATE_NOOP("PackFields", "At least (%)"), Kind::Number},
    PackField{"cap_pct", QT_TRANSLATE_NOOP("PackFields", "At most (%)"), Kind::Number},
    PackField{"cap_yuan", QT_TRANSLATE_NOOP("PackFields", "At most (yuan)"), Kind::Number},
};
constexpr std::array kFactor{
    PackField{"label", QT_TRANSLATE_NOOP("PackFields", "Name"), Kind::Text, Need::Required},
    PackField{"id", QT_TRANSLATE_NOOP("PackFields", "Id"), Kind::Id, Need::Required,
        QT_TRANSLATE_NOOP("PackFields", "Formulas name the factor by it")},
    PackField{"multi", QT_TRANSLATE_NOOP("PackFields", "Several options may hold at once"), Kind::Tick},
    PackField{"unit", QT_TRANSLATE_NOOP("PackFields", "Unit of measured values")},
    PackField{"recidivism/years", QT_TRANSLATE_NOOP("PackFields", "Counts earlier penalties of so many years"),
        Kind::Number, Need::Optional, QT_TRANSLATE_NOOP("PackFields", "The option then follows from the count"),
        nullptr, "recidivism"},
};
constexpr std::array kOption{
    PackField{"label", QT_TRANSLATE_NOOP("PackFields", "Name"), Kind::Text, Need::Required},
    PackField{"id", QT_TRANSLATE_NOOP("PackFields", "Id"), Kind::Id, Need::Required},
    PackField{"pct", QT_TRANSLATE_NOOP("PackFields", "Percent"), Kind::Percents},
    PackField{"from", QT_TRANSLATE_NOOP("PackFields", "Measured values from (included)"), Kind::Number},
    PackField{"below", QT_TRANSLATE_NOOP("PackFields", "Below (not included)"), Kind::Number},
};
constexpr std::array kTerm{
    PackField{"label", QT_TRANSLATE_NOOP("PackFields", "Name"), Kind::Text, Need::Required},
    PackField{"id", QT_TRANSLATE_NOOP("PackFields", "Id"), Kind::Text, Need::Required,
        QT_TRANSLATE_NOOP("PackFields", "Formulas name the term by it")},
    PackField{"formula", QT_TRANSLATE_NOOP("PackFields", "Formula"), Kind::Text, Need::Optional, kFormulaHint},
    PackField{"table", QT_TRANSLATE_NOOP("PackFields", "Or a table"), Kind::Cases},
};
constexpr std::array kRow{
    PackField{"when", QT_TRANSLATE_NOOP("PackFields", "Where these options hold"), Kind::When},
    PackField{"fine/branch", QT_TRANSLATE_NOOP("PackFields", "Branch"), Kind::Text, Need::Required,
        QT_TRANSLATE_NOOP("PackFields", "As the range of the statute names it: unit, individual, overdue")},
    PackField{"fine/min", QT_TRANSLATE_NOOP("PackFields", "Lowest (yuan, times or %)"), Kind::Number, Need::Required},
    PackField{"fine/max", QT_TRANSLATE_NOOP("PackFields", "Highest (yuan, times or %)"), Kind::Number, Need::Required},
    PackField{"fine/max_inclusive", QT_TRANSLATE_NOOP("PackFields", "The highest may itself be imposed"), Kind::Tick},
    PackField{"fine/of", QT_TRANSLATE_NOOP("PackFields", "Base of a multiple or percent"), Kind::Choice},
};
constexpr std::array kOverride{
    PackField{"label", QT_TRANSLATE_NOOP("PackFields", "What fixes the fine"), Kind::Text, Need::Required},
    PackField{"fine/branch", QT_TRANSLATE_NOOP("PackFields", "Branch"), Kind::Text, Need::Required},
    PackField{"fine/fixed", QT_TRANSLATE_NOOP("PackFields", "Fine (yuan, times or %)"), Kind::Number, Need::Required},
    PackField{"fine/of", QT_TRANSLATE_NOOP("PackFields", "Base of a multiple or percent"), Kind::Choice},
};

struct Choice {
    const char *key;
    const char *value;
    const char *words;
};
constexpr std::array kChoices{
    Choice{"method", "weighted_sum", QT_TRANSLATE_NOOP("PackFields", "Weighted sum of percents")},
    Choice{"method", "range_matrix", QT_TRANSLATE_NOOP("PackFields", "Matrix of intervals")},
    Choice{"method", "formula", QT_TRANSLATE_NOOP("PackFields", "Formula")},
    Choice{"computation/gives", "percent", QT_TRANSLATE_NOOP("PackFields", "Percent of the base of the branch")},
    Choice{"computation/gives", "yuan", QT_TRANSLATE_NOOP("PackFields", "The fine in yuan")},
    Choice{"rounding/how", "", QT_TRANSLATE_NOOP("PackFields", "Half up, where it is rounded")},
    Choice{"rounding/how", "half_up", QT_TRANSLATE_NOOP("PackFields", "Half up")},
    Choice{"rounding/how", "down", QT_TRANSLATE_NOOP("PackFields", "Down")},
    Choice{"rounding/how", "up", QT_TRANSLATE_NOOP("PackFields", "Up")},
    Choice{"unproven", "", QT_TRANSLATE_NOOP("PackFields", "Count as chosen")},
    Choice{"unproven", "as_chosen", QT_TRANSLATE_NOOP("PackFields", "Count as chosen, said in the pack")},
    Choice{"unproven", "lowest", QT_TRANSLATE_NOOP("PackFields", "Count at their lowest option")},
    Choice{"subject", "unit", QT_TRANSLATE_NOOP("PackFields", "Unit")},
    Choice{"subject", "individual", QT_TRANSLATE_NOOP("PackFields", "Individual")},
    Choice{"kind", "amount", QT_TRANSLATE_NOOP("PackFields", "Amount")},
    Choice{"kind", "multiple", QT_TRANSLATE_NOOP("PackFields", "Multiple of a base")},
    Choice{"kind", "percent", QT_TRANSLATE_NOOP("PackFields", "Percent of a base")},
    Choice{"of", "", QT_TRANSLATE_NOOP("PackFields", "None: an amount")},
    Choice{"of", "illegal_gain", QT_TRANSLATE_NOOP("PackFields", "Illegal gain")},
    Choice{"of", "total_investment", QT_TRANSLATE_NOOP("PackFields", "Total investment")},
    Choice{"of", "fee_charged", QT_TRANSLATE_NOOP("PackFields", "Fee charged")},
    Choice{"of", "disposal_cost", QT_TRANSLATE_NOOP("PackFields", "Cost of disposal")},
    Choice{"of", "direct_loss", QT_TRANSLATE_NOOP("PackFields", "Direct loss")},
    Choice{"of", "goods_value", QT_TRANSLATE_NOOP("PackFields", "Value of the goods")},
    Choice{"effect", "no_penalty_shall", QT_TRANSLATE_NOOP("PackFields", "No penalty: shall")},
    Choice{"effect", "no_penalty_may", QT_TRANSLATE_NOOP("PackFields", "No penalty: may")},
    Choice{"effect", "reduced", QT_TRANSLATE_NOOP("PackFields", "Reduced below the statute")},
    Choice{"effect", "lighter_or_reduced", QT_TRANSLATE_NOOP("PackFields", "Lighter or reduced")},
    Choice{"effect", "lighter", QT_TRANSLATE_NOOP("PackFields", "Lighter")},
    Choice{"effect", "heavier", QT_TRANSLATE_NOOP("PackFields", "Heavier")},
};

QString say(const char *text)
{
    return text ? QCoreApplication::translate("PackFields", text) : QString();
}

} // namespace

QString PackField::name() const
{
    return say(label);
}

QString PackField::remark() const
{
    return say(hint);
}

namespace packfields {

std::span<const PackField> of(PackPart part)
{
    switch (part) {
    case PackPart::Pack:
        return kPack;
    case PackPart::Circumstance:
        return kCircumstance;
    case PackPart::Benchmark:
        return kBenchmark;
    case PackPart::Range:
        return kRange;
    case PackPart::Branch:
        return kBranch;
    case PackPart::Factor:
        return kFactor;
    case PackPart::Option:
        return kOption;
    case PackPart::Term:
        return kTerm;
    case PackPart::Row:
        return kRow;
    case PackPart::Override:
        return kOverride;
    }
    Q_UNREACHABLE();
}

std::vector<std::pair<QString, QString>> choices(const PackField &field)
{
    const QLatin1String key(field.key);
    std::vector<std::pair<QString, QString>> out;
    for (const Choice &one : kChoices) {
        if (key == QLatin1String(one.key) || key == QLatin1String("fine/") + QLatin1String(one.key))
            out.emplace_back(QString::fromLatin1(one.value), say(one.words));
    }
    return out;
}

QString partName(PackPart part)
{
    switch (part) {
    case PackPart::Pack:
        return say(QT_TRANSLATE_NOOP("PackFields", "Pack"));
    case PackPart::Circumstance:
        return say(QT_TRANSLATE_NOOP("PackFields", "Circumstance"));
    case PackPart::Benchmark:
        return say(QT_TRANSLATE_NOOP("PackFields", "Benchmark"));
    case PackPart::Range:
        return say(QT_TRANSLATE_NOOP("PackFields", "Range of the statute"));
    case PackPart::Branch:
        return say(QT_TRANSLATE_NOOP("PackFields", "Branch"));
    case PackPart::Factor:
        return say(QT_TRANSLATE_NOOP("PackFields", "Factor"));
    case PackPart::Option:
        return say(QT_TRANSLATE_NOOP("PackFields", "Option"));
    case PackPart::Term:
        return say(QT_TRANSLATE_NOOP("PackFields", "Term"));
    case PackPart::Row:
        return say(QT_TRANSLATE_NOOP("PackFields", "Row of the matrix"));
    case PackPart::Override:
        return say(QT_TRANSLATE_NOOP("PackFields", "Fixed fine"));
    }
    Q_UNREACHABLE();
}

} // namespace packfields

} // namespace qilian::ui
