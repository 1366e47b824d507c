#pragma once

#include "core/casework/CaseBasis.h"
#include "core/casework/CaseFine.h"
#include "core/discretion/PackLibrary.h"
#include "tests/core/casework/CaseOffice.h"
#include "tests/core/discretion/SamplePack.h"

#include <catch2/catch.hpp>

namespace qilian::test {

/// Discharging above the standard: its basis fines the unit only.
inline const QString kViolation = QStringLiteral("water_exceed_standard");
/// Producing before the facilities are built: its basis fines responsible persons as well.
inline const QString kSecondViolation = QStringLiteral("eia_facility_not_built");

/// A case of discharging above the standard, ended while the old law was in force, with the sample pack at hand.
struct FineOffice : CaseOffice {
    FineOffice()
    {
        change([](casework::Case &one) {
            one.violations = {kViolation};
            one.actEndedOn = QDate(2026, 8, 10);
        });
        REQUIRE(discretion::importPack(*workspace, as(zhang), samplePack()));
        packs = *discretion::readPacks(workspace->reader());
        std::erase_if(packs, [](const discretion::Pack &one) { return one.reference; });
    }

    Result<store::CommitReceipt> choose(const law::Basis &basis, const char *reason = "")
    {
        return casework::chooseBasis(*workspace, as(zhang), id, kViolation, basis, QString::fromUtf8(reason));
    }
    void chooseProposed(const QString &violation)
    {
        const auto proposed = casework::proposeBasis(file(), violation, casework::todayOf(*workspace));
        REQUIRE(proposed);
        REQUIRE(proposed->choice.chosen);
        REQUIRE(casework::chooseBasis(*workspace, as(zhang), id, violation, *proposed->choice.chosen, {}));
    }
    casework::BasisProposal proposal() const
    {
        return *casework::proposeBasis(file(), kViolation, casework::todayOf(*workspace));
    }
    casework::FineChoice weighted(const char *option, const QString &violation = kViolation) const
    {
        casework::FineChoice out;
        out.packDigest = QString::fromLatin1(packs.front().digest);
        out.assessment.benchmark = QStringLiteral("1");
        out.assessment.violation = violation;
        out.assessment.facts.branch = QStringLiteral("unit");
        out.assessment.facts.choices = {{QStringLiteral("f"), {QString::fromLatin1(option)}},
            {QStringLiteral("g"), {QStringLiteral("a"), QStringLiteral("b")}}};
        return out;
    }
    Result<Id<discretion::DeterminationRecord>> determine(const casework::FineChoice &choice)
    {
        return casework::determineFine(*workspace, as(zhang), id, choice);
    }

    std::vector<discretion::Pack> packs;
};

} // namespace qilian::test
