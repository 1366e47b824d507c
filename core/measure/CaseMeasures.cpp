#include "core/measure/CaseMeasures.h"

#include <algorithm>

namespace qilian::measure {

namespace {

template <class T> const T *find(const std::vector<T> &in, const Id<T> &id)
{
    const auto at = std::find_if(in.begin(), in.end(), [&id](const T &one) { return one.id == id; });
    return at == in.end() ? nullptr : &*at;
}

template <class T, class Keep> std::vector<T> kept(const std::vector<T> &from, Keep keep)
{
    std::vector<T> out;
    std::copy_if(from.begin(), from.end(), std::back_inserter(out), keep);
    return out;
}

template <class T>
Result<void> readInto(std::vector<T> &out, const store::Reader &reader, const char *query, const record::Ref &forCase)
{
    auto read = reader.records<T>(query, {{"case", forCase.text()}});
    if (!read)
        return read.error();
    out = std::move(*read);
    return {};
}

} // namespace

const Correction *CaseMeasures::correction(const Id<Correction> &id) const
{
    return find(corrections, id);
}

const Holding *CaseMeasures::holding(const Id<Holding> &id) const
{
    return find(holdings, id);
}

const ProductionLimit *CaseMeasures::limit(const Id<ProductionLimit> &id) const
{
    return find(limits, id);
}

const Disposal *CaseMeasures::disposalOf(const HeldThing &thing) const
{
    return find(disposals, Disposal::idOf(thing.id));
}

std::vector<HeldThing> CaseMeasures::thingsOf(const Holding &holding) const
{
    return kept(things, [&holding](const HeldThing &thing) { return thing.holding == holding.id; });
}

std::vector<HeldThing> CaseMeasures::heldOf(const Holding &holding) const
{
    return kept(things, [&](const HeldThing &thing) { return thing.holding == holding.id && !disposalOf(thing); });
}

QDate CaseMeasures::endedOn(const Holding &holding) const
{
    QDate out;
    for (const HeldThing &thing : thingsOf(holding)) {
        const Disposal *disposal = disposalOf(thing);
        if (!disposal)
            return {};
        out = std::max(out, disposal->on);
    }
    return out;
}

std::vector<Correction> CaseMeasures::inOrder() const
{
    std::vector<Correction> out = corrections;
    std::stable_sort(out.begin(), out.end(), [](const Correction &a, const Correction &b) {
        return std::pair(!a.servedOn.isValid(), a.servedOn) < std::pair(!b.servedOn.isValid(), b.servedOn);
    });
    return out;
}

const Recheck *CaseMeasures::recheckOf(const Correction &order) const
{
    const Recheck *out = nullptr;
    for (const Recheck &recheck : rechecks) {
        if (recheck.order == order.id && (!out || recheck.begunAt < out->begunAt))
            out = &recheck;
    }
    return out;
}

CaseMeasures CaseMeasures::only(const record::Ref &measure) const
{
    CaseMeasures out;
    out.rechecks = kept(rechecks, [&](const Recheck &one) { return record::refTo(one) == measure; });
    out.corrections = kept(corrections, [&](const Correction &one) {
        return record::refTo(one) == measure || (!out.rechecks.empty() && out.rechecks.front().order == one.id);
    });
    out.holdings = kept(holdings, [&](const Holding &one) { return record::refTo(one) == measure; });
    out.limits = kept(limits, [&](const ProductionLimit &one) { return record::refTo(one) == measure; });
    if (!out.holdings.empty()) {
        out.things = thingsOf(out.holdings.front());
        out.disposals = kept(disposals, [&](const Disposal &one) { return one.holding == out.holdings.front().id; });
    }
    return out;
}

Result<CaseMeasures> readMeasures(const store::Reader &reader, const record::Ref &forCase)
{
    CaseMeasures out;
    for (const Result<void> &read : {readInto(out.corrections, reader, "measure/corrections_of_case", forCase),
             readInto(out.rechecks, reader, "measure/rechecks_of_case", forCase),
             readInto(out.holdings, reader, "measure/holdings_of_case", forCase),
             readInto(out.things, reader, "measure/things_of_case", forCase),
             readInto(out.disposals, reader, "measure/disposals_of_case", forCase),
             readInto(out.limits, reader, "measure/limits_of_case", forCase)}) {
        if (!read)
            return read.error();
    }
    return out;
}

} // namespace qilian::measure
