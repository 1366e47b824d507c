#include "core/discretion/Pack.h"

#include "core/discretion/PackReader.h"

#include <algorithm>

namespace qilian::discretion {

Rational Option::percentIn(const QString &branch) const
{
    const auto own = percentOf.find(branch);
    return own == percentOf.end() ? percent : own->second;
}

const Option *Factor::optionFor(const Rational &measured) const
{
    const auto at = std::find_if(options.begin(), options.end(), [&](const Option &one) {
        return (one.from || one.below) && (!one.from || *one.from <= measured) && (!one.below || measured < *one.below);
    });
    return at == options.end() ? nullptr : &*at;
}

bool Factor::hasValues() const
{
    return std::all_of(options.begin(), options.end(), [](const Option &one) { return one.from || one.below; });
}

const Option *Factor::option(const QString &optionId) const
{
    const auto at = std::find_if(options.begin(), options.end(), [&](const Option &one) { return one.id == optionId; });
    return at == options.end() ? nullptr : &*at;
}

const Factor *Benchmark::factor(const QString &factorId) const
{
    const auto at = std::find_if(factors.begin(), factors.end(), [&](const Factor &one) { return one.id == factorId; });
    return at == factors.end() ? nullptr : &*at;
}

const Branch *Benchmark::branch(const QString &branchId) const
{
    const auto at =
        std::find_if(branches.begin(), branches.end(), [&](const Branch &one) { return one.id == branchId; });
    return at == branches.end() ? nullptr : &*at;
}

QStringList Benchmark::branchIds() const
{
    QStringList out;
    for (const Branch &one : branches)
        out.append(one.id);
    const auto add = [&out](const QString &one) {
        if (!out.contains(one))
            out.append(one);
    };
    for (const MatrixRow &one : matrix)
        add(one.fine.branch);
    for (const Override &one : overrides)
        add(one.fine.branch);
    return out;
}

const StatutoryRange *Benchmark::range(const QString &branchId, const QString &of) const
{
    const auto at = std::find_if(statutory.begin(), statutory.end(),
        [&](const StatutoryRange &one) { return one.branch == branchId && one.of == of; });
    return at == statutory.end() ? nullptr : &*at;
}

Result<Pack> Pack::parse(const QByteArray &json)
{
    if (json.size() > kMaxBytes)
        return Error{Error::Code::Invalid,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "The file is larger than any benchmark pack (%1 MB)."),
                {QString::number(json.size() / 1'000'000)}},
            {}};
    return readPack(json);
}

const Benchmark *Pack::benchmark(const QString &benchmarkId) const
{
    const auto at =
        std::find_if(benchmarks.begin(), benchmarks.end(), [&](const Benchmark &one) { return one.id == benchmarkId; });
    return at == benchmarks.end() ? nullptr : &*at;
}

} // namespace qilian::discretion
