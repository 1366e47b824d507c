#include "app/tool/DemoFines.h"

#include "core/discretion/DecidedFine.h"
#include "core/discretion/PackLibrary.h"
#include "core/performance/PerformanceRecords.h"

#include <array>

namespace qilian::tool {

namespace {

struct Shown {
    const char *violation;
    const char16_t *benchmark;
};
constexpr std::array kShown{Shown{"permit_none", u"演示-1"}, Shown{"permit_none", u"演示-1"},
    Shown{"eia_facility_not_built", u"演示-2"}, Shown{"air_voc_not_enclosed", u"演示-3"}};
constexpr int kYearsBack = 2;
constexpr int kDaysToDecision = 75;

int below(std::mt19937 &random, int limit)
{
    return int(random() % quint32(limit));
}

discretion::Assessment assess(const discretion::Benchmark &benchmark, std::mt19937 &random)
{
    discretion::Assessment out;
    out.benchmark = benchmark.id;
    const QStringList branches = benchmark.branchIds();
    out.facts.branch = branches[below(random, int(branches.size()))];
    for (const discretion::StatutoryRange &range : benchmark.statutory) {
        if (!range.of.isEmpty())
            out.facts.base = Money::fromFen(qint64(20'000'000) * (1 + below(random, 40)));
    }
    for (const discretion::Factor &factor : benchmark.factors) {
        const bool ordinary = below(random, 4) > 0;
        const int option = ordinary ? 0 : below(random, int(factor.options.size()));
        out.facts.choices[factor.id] = {factor.options[std::size_t(option)].id};
    }
    return out;
}

/// What the discussion made of the benchmark's figure: in every third case a little more or less, within the statute.
discretion::Settling discussed(const discretion::DeterminationRecord &plain, std::mt19937 &random)
{
    discretion::Settling out;
    if (below(random, 3) > 0)
        return out;
    const qint64 fen = plain.computed.fen() / 100 * (85 + below(random, 31)) / 100'000 * 100'000;
    const Money figure = std::clamp(Money::fromFen(fen), plain.statutoryMin, plain.statutoryMax);
    if (figure != plain.computed) {
        out.figure = figure;
        out.reason = QStringLiteral("（演示）集体讨论意见");
    }
    return out;
}

} // namespace

Result<DemoFines> DemoFines::load(const store::Reader &reader)
{
    auto records = discretion::packs(reader);
    if (!records)
        return records.error();
    DemoFines out;
    for (discretion::PackRecord &record : *records) {
        auto pack = record.pack();
        if (!pack)
            return pack.error();
        if (pack->benchmark(QString::fromUtf16(kShown.front().benchmark))) {
            out.m_record = std::move(record);
            out.m_pack = std::move(*pack);
            return out;
        }
    }
    return Error{Error::Code::Damaged,
        {"tool", QT_TRANSLATE_NOOP("tool", "The demonstration county has no benchmark pack."), {}}, {}};
}

void DemoFines::decide(store::UnitOfWork &work, casework::Case &one, QDate today, std::mt19937 &random) const
{
    const Shown &shown = kShown[std::size_t(below(random, int(kShown.size())))];
    const law::Violation &violation = *law::Catalogue::shipped().find(QString::fromLatin1(shown.violation));
    const law::Basis &basis = violation.bases.front();
    one.violations = {violation.id};
    one.cause = violation.zh;
    one.basis = {{violation.id,
        QJsonObject{{QStringLiteral("law"), basis.law}, {QStringLiteral("article_violated"), basis.articleViolated},
            {QStringLiteral("article_penalty"), basis.articlePenalty}}}};
    one.decidedOn = today.addDays(-1 - below(random, kYearsBack * 365));
    one.filedOn = one.decidedOn.addDays(-kDaysToDecision);
    one.leadReceivedOn = one.discoveredOn = one.filedOn.addDays(-below(random, 7));
    one.actEndedOn = one.leadReceivedOn.addDays(-below(random, 30));
    one.numberSeries = QStringLiteral("张环高立〔%1〕").arg(one.filedOn.year());
    one.number = QStringLiteral("%1%2号").arg(one.numberSeries).arg(one.numberSerial);
    one.stage = casework::Stage::Closed;
    one.dueOn = {};
    one.dueRule.clear();
    one.updatedAt = one.decidedOn.startOfDay(Qt::UTC);

    discretion::Assessment assessment = assess(*m_pack.benchmark(QString::fromUtf16(shown.benchmark)), random);
    assessment.violation = violation.id;
    auto plain = discretion::DeterminationRecord::of(m_record, m_pack, assessment);
    Q_ASSERT(plain); // every combination of the demonstration pack has a figure
    assessment.settling = discussed(*plain, random);
    auto fine = discretion::DeterminationRecord::of(m_record, m_pack, assessment);
    Q_ASSERT(fine);
    fine->forCase = record::refTo(one);
    one.determinations = {fine->id.text()};
    one.fine = fine->amount;
    performance::Payment paid;
    paid.id = Id<performance::Payment>::create();
    paid.forCase = record::refTo(one);
    paid.amount = one.paid = fine->amount;
    paid.on = one.paidOn = one.decidedOn.addDays(10);
    paid.receipt = QStringLiteral("（演示）%1").arg(one.numberSerial);
    if (!paid.amount.isZero())
        work.put(paid);
    work.put(*fine);
    work.put(discretion::DecidedFine::of(*fine, one.number, one.decidedOn));
    work.put(one);
}

} // namespace qilian::tool
