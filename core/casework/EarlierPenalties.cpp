#include "core/casework/EarlierPenalties.h"

#include <algorithm>

namespace qilian::casework {

namespace {

/// Law and article a case is punished by under one basis; empty where it says neither.
std::pair<QString, QString> clauseOf(const QJsonValue &basis)
{
    return {basis[u"law"].toString(), basis[u"article_penalty"].toString()};
}

bool sameClause(const Case &one, const QString &violation, const PenalisedCase &other)
{
    if (other.violations.contains(violation))
        return true;
    const auto clause = clauseOf(one.basis.value(violation));
    return !clause.first.isEmpty()
        && std::any_of(other.basis.begin(), other.basis.end(),
            [&clause](const QJsonValue &basis) { return clauseOf(basis) == clause; });
}

} // namespace

Result<std::vector<PenalisedCase>> earlierPenalties(
    const store::Reader &reader, const Case &one, const QString &violation, int years)
{
    if (!one.actEndedOn.isValid())
        return std::vector<PenalisedCase>();
    auto decided = penalisedCases(reader, one, one.actEndedOn.addYears(-years), one.actEndedOn);
    if (decided)
        std::erase_if(*decided, [&](const PenalisedCase &other) { return !sameClause(one, violation, other); });
    return decided;
}

Result<void> recidivismCounted(const store::Reader &reader, const Case &one, const QString &violation,
    const discretion::Benchmark &benchmark, const std::map<QString, QStringList> &choices)
{
    for (const discretion::Factor &factor : benchmark.factors) {
        const auto chosen = choices.find(factor.id);
        if (!factor.recidivism || chosen == choices.end())
            continue;
        const auto earlier = earlierPenalties(reader, one, violation, factor.recidivism->years);
        if (!earlier)
            return earlier.error();
        const discretion::Option *option = factor.optionFor(qint64(earlier->size()));
        if (option && chosen->second != QStringList{option->id})
            return Error{Error::Code::Invalid,
                {"casework",
                    QT_TRANSLATE_NOOP(
                        "casework", "“%1” follows from the records: they hold %2 earlier penalties, so “%3” counts."),
                    {factor.label, QString::number(earlier->size()), option->label}},
                {}};
    }
    return {};
}

} // namespace qilian::casework
