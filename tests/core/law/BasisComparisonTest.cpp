#include "core/law/BasisComparison.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::law;

namespace {

FineRange fine(const char *branch, std::optional<qint64> min, qint64 max)
{
    FineRange out;
    out.branch = QString::fromLatin1(branch);
    out.subject = QStringLiteral("unit");
    out.min = min;
    out.max = max;
    return out;
}

Basis basis(std::vector<FineRange> fines, const QStringList &measures = {})
{
    Basis out;
    out.fines = std::move(fines);
    out.otherMeasures = measures;
    return out;
}

} // namespace

TEST_CASE("limits are weighed upper first, then lower", "[law]")
{
    struct Row {
        const char *situation;
        FineRange old;
        FineRange later;
        Standing standing;
    };
    FineRange times = fine("first", 1, 5);
    times.kind = FineRange::Kind::Multiple;
    times.of = QStringLiteral("disposal_cost");
    const auto row = GENERATE_COPY(values<Row>({
        {"the same", fine("first", 2, 20), fine("first", 2, 20), Standing::Same},
        {"lower at the top", fine("first", 2, 20), fine("first", 5, 10), Standing::Lighter},
        {"higher at the top, lower at the bottom", fine("first", 2, 20), fine("first", 1, 30), Standing::Heavier},
        {"lower at the bottom", fine("first", 2, 20), fine("first", 1, 20), Standing::Lighter},
        {"no lower limit any more", fine("first", 2, 20), fine("first", {}, 20), Standing::Lighter},
        {"higher at the bottom", fine("first", 2, 20), fine("first", 3, 20), Standing::Heavier},
        {"another base", fine("first", 2, 20), times, Standing::Open},
    }));
    CAPTURE(row.situation);
    const BasisComparison both = BasisComparison::of(basis({row.old}), basis({row.later}));
    REQUIRE(both.ranges.size() == 1);
    CHECK(both.ranges[0].limits == row.standing);
}

TEST_CASE("branches meet by subject and name, and one law's own stands alone", "[law]")
{
    FineRange person = fine("individual", 1, 5);
    person.subject = QStringLiteral("individual");
    const Basis old = basis({person, fine("first", 10, 100)});
    const Basis later = basis({fine("first", 20, 100), fine("serious", 100, 1000), person});
    const BasisComparison both = BasisComparison::of(old, later);
    REQUIRE(both.ranges.size() == 3);
    CHECK(both.ranges[0].any().branch == QStringLiteral("first"));
    CHECK(both.ranges[0].limits == Standing::Heavier);
    CHECK(both.ranges[1].old == nullptr);
    CHECK(both.ranges[1].limits == Standing::Open);
    CHECK(both.ranges[2].limits == Standing::Same);
}

TEST_CASE("kinds of penalty are told from orders to put something right", "[law]")
{
    struct Row {
        QStringList old;
        QStringList later;
        Standing kinds;
    };
    const QString correct = QStringLiteral("order_correction");
    const QString stop = QStringLiteral("stop_production");
    const QString revoke = QStringLiteral("revoke_permit");
    const auto row = GENERATE_COPY(values<Row>({
        {{correct}, {correct}, Standing::Same},
        {{correct}, {}, Standing::Same},
        {{stop}, {correct}, Standing::Lighter},
        {{correct}, {stop, correct}, Standing::Heavier},
        {{stop}, {revoke}, Standing::Open},
    }));
    const BasisComparison both = BasisComparison::of(basis({}, row.old), basis({}, row.later));
    CHECK(both.kinds == row.kinds);
    CHECK(both.inBoth.size() + both.onlyOld.size() == row.old.size());
    CHECK(both.inBoth.size() + both.onlyLater.size() == row.later.size());
}

TEST_CASE("the catalogue's word on the figures agrees with the figures themselves", "[law]")
{
    int weighed = 0;
    for (const Violation &violation : Catalogue::shipped().all()) {
        const auto choice = Catalogue::shipped().basisFor(violation.id, kCodeInForce.addDays(-1), kCodeInForce);
        REQUIRE(choice);
        if (!choice->old || !choice->code || !choice->code->isCode())
            continue;
        const BasisComparison both = BasisComparison::of(*choice->old, *choice->code);
        const auto all = [&both](Standing standing) {
            return std::all_of(both.ranges.begin(), both.ranges.end(),
                [standing](const RangePair &pair) { return pair.limits == standing; });
        };
        CAPTURE(violation.id.toStdString(), violation.oldVersusCode.toStdString());
        if (both.ranges.empty())
            continue;
        ++weighed;
        if (all(Standing::Same))
            CHECK((violation.oldVersusCode == QStringLiteral("same_figures")
                || violation.oldVersusCode == QStringLiteral("same")
                || violation.oldVersusCode == QStringLiteral("case_by_case")));
        if (all(Standing::Lighter))
            CHECK(violation.oldVersusCode != QStringLiteral("code_heavier"));
        if (all(Standing::Heavier))
            CHECK(violation.oldVersusCode != QStringLiteral("code_lighter"));
    }
    CHECK(weighed > 100);
}
