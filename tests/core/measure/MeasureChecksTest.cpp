#include "core/measure/MeasureChecks.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::measure;

namespace {

access::Officer anOfficer(const char *name, access::Role role)
{
    access::Officer out;
    out.id = Id<access::Officer>::create();
    out.name = QString::fromLatin1(name);
    out.roles = QStringList{access::enumText(role)};
    out.certificateNumber = QStringLiteral("620724001");
    out.certificateFrom = QDate(2025, 1, 1);
    out.certificateUntil = QDate(2026, 12, 31);
    return out;
}

/// Two investigators, a head, the evening of 20 November 2026.
struct Office {
    access::Officer zhang = anOfficer("Zhang", access::Role::Investigator);
    access::Officer li = anOfficer("Li", access::Role::Investigator);
    access::Officer head = anOfficer("Sun", access::Role::Decider);
    MeasureContext context;

    Office()
    {
        context.now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        context.officers = {zhang, li, head};
        context.investigators = {zhang.id.text(), li.id.text()};
        context.actOn = QDate(2026, 11, 1);
    }
    Holding aSeizure() const
    {
        Holding out;
        out.id = Id<Holding>::create();
        out.grounds = {QStringLiteral("serious")};
        out.reason = QStringLiteral("the pipe leads to the river");
        out.considered = QStringLiteral("no public facility");
        out.officers = context.investigators;
        out.begunAt = QDateTime(QDate(2026, 11, 10), QTime(2, 0), Qt::UTC);
        out.approver = head.id.uuid();
        out.approvedAt = out.begunAt.addSecs(-3600);
        out.place = QStringLiteral("workshop");
        out.keeper = QStringLiteral("Wang");
        return out;
    }
    static std::vector<HeldThing> aPump()
    {
        HeldThing out;
        out.id = Id<HeldThing>::create();
        out.name = QStringLiteral("pump");
        out.quantity = QStringLiteral("1");
        out.sealNumber = QStringLiteral("001");
        return {out};
    }
};

QStringList fieldsOf(const Faults &faults)
{
    QStringList out;
    for (const Fault &fault : faults)
        out.append(fault.field);
    return out;
}

} // namespace

TEST_CASE("a seizure is on file only as the law wants it", "[checks]")
{
    const Office office;
    CHECK(fieldsOf(faultsOf(office.aSeizure(), Office::aPump(), office.context)).isEmpty());

    struct Row {
        const char *situation;
        void (*change)(Holding &, const Office &);
        const char *field;
    };
    const auto row = GENERATE(values<Row>({
        {"no ground", [](Holding &one, const Office &) { one.grounds.clear(); }, "grounds"},
        {"a ground of the old law", [](Holding &one, const Office &) { one.grounds = {QStringLiteral("toxic")}; },
            "grounds"},
        {"nothing weighed", [](Holding &one, const Office &) { one.considered.clear(); }, "considered"},
        {"one officer", [](Holding &one, const Office &) { one.officers.removeLast(); }, "officers"},
        {"approved afterwards", [](Holding &one, const Office &) { one.approvedAt = one.begunAt.addSecs(60); },
            "approved_at_ms"},
        {"urgent, approved after a day",
            [](Holding &one, const Office &) {
                one.urgent = true;
                one.approvedAt = one.begunAt.addSecs(24 * 3600 + 1);
            },
            "approved_at_ms"},
        {"approved by an investigator", [](Holding &one, const Office &now) { one.approver = now.zhang.id.uuid(); },
            "approver"},
        {"in the future", [](Holding &one, const Office &now) { one.begunAt = now.context.now.addDays(1); },
            "begun_at_ms"},
        {"extended by more than the law allows",
            [](Holding &one, const Office &) {
                one.extendedBy = 31;
                one.extensionReason = QStringLiteral("complex");
                one.extensionToldOn = QDate(2026, 11, 19);
            },
            "extended_by_days"},
        {"extended and not told", [](Holding &one, const Office &) { one.extendedBy = 10; }, "extension_told_on"},
        {"extended by nobody", [](Holding &one, const Office &) { one.extendedBy = 10; }, "extension_approver"},
        {"extended by who seized",
            [](Holding &one, const Office &now) {
                one.extendedBy = 10;
                one.extensionApprover = now.zhang.id.uuid();
            },
            "extension_approver"},
        {"granted after the party was told",
            [](Holding &one, const Office &now) {
                one.extendedBy = 10;
                one.extensionApprover = now.head.id.uuid();
                one.extensionToldOn = one.on().addDays(1);
                one.extensionApprovedOn = one.on().addDays(2);
            },
            "extension_approved_on"},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        Holding seizure = office.aSeizure();
        row.change(seizure, office);
        CHECK(fieldsOf(faultsOf(seizure, Office::aPump(), office.context)).contains(QLatin1String(row.field)));
    }
}

TEST_CASE("a seizure is extended once: what is told later is a second time", "[checks]")
{
    Office office;
    Holding once = office.aSeizure();
    once.extendedBy = 10;
    once.extensionReason = QStringLiteral("complex");
    once.extensionApprover = office.head.id.uuid();
    once.extensionApprovedOn = once.extensionToldOn = once.on();
    CHECK(faultsOf(once, Office::aPump(), office.context).empty());
    office.context.measures.holdings = {once};
    Holding mistyped = once;
    mistyped.extendedBy = 20;
    CHECK(faultsOf(mistyped, {}, office.context).empty());
    Holding twice = mistyped;
    office.context.now = office.context.now.addDays(1);
    twice.extensionToldOn = twice.on().addDays(1);
    CHECK(fieldsOf(faultsOf(twice, {}, office.context)) == QStringList{QStringLiteral("extended_by_days")});
}

TEST_CASE("where it cannot wait the approval follows within 24 hours", "[checks]")
{
    const Office office;
    Holding seizure = office.aSeizure();
    seizure.urgent = true;
    seizure.approver = {};
    seizure.approvedAt = {};
    CHECK(faultsOf(seizure, Office::aPump(), office.context).empty());
    seizure.approver = office.head.id.uuid();
    seizure.approvedAt = seizure.begunAt.addSecs(24 * 3600);
    CHECK(faultsOf(seizure, Office::aPump(), office.context).empty());
}

TEST_CASE("the inventory names each thing, its quantity and its seal", "[checks]")
{
    const Office office;
    auto things = Office::aPump();
    CHECK(fieldsOf(faultsOf(office.aSeizure(), {}, office.context)) == QStringList{QStringLiteral("things")});
    things.push_back(things.front());
    CHECK(fieldsOf(faultsOf(office.aSeizure(), things, office.context)) == QStringList{QStringLiteral("things")});
    things.back().sealNumber.clear();
    CHECK(fieldsOf(faultsOf(office.aSeizure(), things, office.context)) == QStringList{QStringLiteral("things")});
}

TEST_CASE("nothing is released twice", "[checks]")
{
    Office office;
    const Holding seizure = office.aSeizure();
    HeldThing pump = Office::aPump().front();
    pump.holding = seizure.id;
    office.context.measures.holdings = {seizure};
    office.context.measures.things = {pump};
    Disposal release;
    release.id = Disposal::idOf(pump.id);
    release.holding = seizure.id;
    release.thing = pump.id;
    release.on = QDate(2026, 11, 20);
    release.to = QStringLiteral("Wang");
    release.reason = QStringLiteral("corrected");
    CHECK(faultsOf(release, office.context).empty());
    office.context.measures.disposals = {release};
    CHECK(fieldsOf(faultsOf(release, office.context)) == QStringList{QStringLiteral("thing")});
}

TEST_CASE("after a refusal a new order comes before the next recheck", "[checks]")
{
    Office office;
    Correction order;
    order.id = Id<Correction>::create();
    order.servedOn = QDate(2026, 11, 2);
    office.context.measures.corrections = {order};
    Recheck recheck;
    recheck.id = Id<Recheck>::create();
    recheck.order = order.id;
    recheck.officers = office.context.investigators;
    recheck.begunAt = QDateTime(QDate(2026, 11, 12), QTime(2, 0), Qt::UTC);
    recheck.finding = Finding::GoingOn;
    recheck.detail = QStringLiteral("the pipe discharges");
    CHECK(faultsOf(recheck, office.context).empty());
    office.context.measures.rechecks = {recheck};
    CHECK(fieldsOf(faultsOf(recheck, office.context)) == QStringList{QStringLiteral("correction")});
    office.context.measures.corrections.front().servedOn = {};
    CHECK(fieldsOf(faultsOf(recheck, office.context)) == QStringList{QStringLiteral("correction")});
}

TEST_CASE("a certificate that had run out makes no second officer", "[checks]")
{
    Office office;
    office.context.officers[1].certificateUntil = QDate(2026, 10, 31);
    CHECK(fieldsOf(faultsOf(office.aSeizure(), Office::aPump(), office.context)).contains(QStringLiteral("officers")));
}

TEST_CASE("a limit lasts three months, and three more where the case is complex", "[checks]")
{
    const Office office;
    ProductionLimit limit;
    limit.id = Id<ProductionLimit>::create();
    limit.grounds = {QStringLiteral("over")};
    limit.considered = QStringLiteral("no public facility");
    limit.content = QStringLiteral("half the output");
    limit.decidedOn = QDate(2026, 11, 3);
    limit.servedOn = QDate(2026, 11, 4);
    limit.until = QDate(2027, 2, 4);
    CHECK(faultsOf(limit, office.context).empty());
    limit.until = QDate(2027, 2, 5);
    CHECK(fieldsOf(faultsOf(limit, office.context)) == QStringList{QStringLiteral("until_on")});
    limit.until = QDate(2027, 2, 4);
    limit.extendedUntil = QDate(2027, 5, 5);
    limit.extensionReason = QStringLiteral("complex");
    limit.extensionApprover = office.head.id.uuid();
    limit.extensionApprovedOn = QDate(2026, 11, 4);
    CHECK(fieldsOf(faultsOf(limit, office.context)) == QStringList{QStringLiteral("extended_until")});
    limit.extendedUntil = {};
    limit.considered.clear();
    CHECK(fieldsOf(faultsOf(limit, office.context)) == QStringList{QStringLiteral("considered")});
}
