#include "core/overview/Dispute.h"

#include "core/access/Officer.h"
#include "core/casework/CaseDocument.h"
#include "core/overview/Schema.h"
#include "core/store/Journal.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::overview;

namespace {

std::unique_ptr<store::Workspace> openOffice(const QTemporaryDir &folder, const QString &device)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.deviceName = device;
    options.create = true;
    auto workspace = store::Workspace::open(folder.path(), options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

std::vector<store::Incoming> entriesOf(const store::Workspace &workspace)
{
    std::vector<store::Incoming> out;
    REQUIRE(const_cast<store::Workspace &>(workspace).journal().each([&out](QByteArrayView entry) {
        out.push_back({*record::open(entry), entry.toByteArray()});
    }));
    return out;
}

/// Two devices of one bureau that have written without each other.
struct TwoDevices {
    QTemporaryDir folders[2];
    std::unique_ptr<store::Workspace> here = openOffice(folders[0], QStringLiteral("desk"));
    std::unique_ptr<store::Workspace> there = openOffice(folders[1], QStringLiteral("laptop"));
    access::Officer zhang;

    TwoDevices()
    {
        zhang.id = Id<access::Officer>::create();
        zhang.name = QStringLiteral("张执法");
    }

    template <class T> void put(store::Workspace &workspace, const T &value)
    {
        auto work =
            workspace.begin({zhang.id.uuid(), zhang.name}, {"test", QT_TRANSLATE_NOOP("test", "Set the fine"), {}});
        if (workspace.reader().get(value.id))
            REQUIRE(work.get(value.id));
        work.put(value);
        REQUIRE(work.commit());
    }
    void meet()
    {
        REQUIRE(here->journal().apply(entriesOf(*there)));
        REQUIRE(there->journal().apply(entriesOf(*here)));
    }
    /// A case whose fine both set.
    casework::Case contestedCase()
    {
        casework::Case one;
        one.id = Id<casework::Case>::create();
        one.partyName = QStringLiteral("某建材有限公司");
        one.cause = QStringLiteral("超标排放");
        put(*here, zhang);
        put(*here, one);
        meet();
        one.fine = Money::fromFen(10'000'000);
        put(*here, one);
        one.fine = Money::fromFen(20'000'000);
        put(*there, one);
        meet();
        return one;
    }
};

record::Ref refOf(const casework::Case &one)
{
    return record::refTo(one);
}

} // namespace

TEST_CASE("a dispute shows every value with who wrote it where, and one of them is chosen with a reason", "[overview]")
{
    TwoDevices office;
    const casework::Case one = office.contestedCase();
    const auto rows = contestedRecords(office.here->reader(), 10);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().title.title == QStringLiteral("某建材有限公司 · 超标排放"));

    const auto dispute = disputeOf(*office.here, refOf(one));
    REQUIRE(dispute);
    REQUIRE(dispute->fields.size() == 1);
    const DisputedField &fine = dispute->fields.front();
    CHECK(fine.name == QStringLiteral("fine_fen"));
    CHECK_FALSE(fine.fixed);
    REQUIRE(fine.claims.size() == 2);
    CHECK(fine.claims[0].words == QStringLiteral("¥\u00A0200,000.00")); // the later one holds for now
    CHECK(fine.claims[0].device == QStringLiteral("laptop"));
    CHECK(fine.claims[1].words == QStringLiteral("¥\u00A0100,000.00"));
    CHECK(fine.claims[1].device == QStringLiteral("desk"));
    CHECK(fine.claims[1].writer == QStringLiteral("张执法"));
    CHECK(fine.claims[1].purpose == QStringLiteral("Set the fine"));

    const store::Actor officer{office.zhang.id.uuid(), office.zhang.name};
    const QJsonObject decided{{QStringLiteral("fine_fen"), 10'000'000}};
    SECTION("decided")
    {
        REQUIRE(settle(*office.here, officer, *dispute, decided, QStringLiteral("重新核算")));
        office.meet();
        CHECK_FALSE(office.there->reader().see(one.id)->contested);
        CHECK(office.there->reader().get(one.id)->fine == Money::fromFen(10'000'000));
        CHECK(disputeOf(*office.there, refOf(one))->fields.empty());
        CHECK(office.there->reader().history(refOf(one))->back().reason.contains(QStringLiteral("重新核算")));
    }
    SECTION("what is missing is said")
    {
        CHECK(settle(*office.here, officer, *dispute, decided, QStringLiteral("  ")).error().code
            == Error::Code::Invalid);
        CHECK(settle(*office.here, officer, *dispute, {}, QStringLiteral("why")).error().message.values
            == QStringList{QStringLiteral("Fine")});
        CHECK_FALSE(settle(*office.here, officer, *dispute, {{QStringLiteral("fine_fen"), 1}}, QStringLiteral("why")));
        CHECK(office.here->reader().see(one.id)->contested);
    }
    SECTION("what arrives while the officer thinks contests the record again")
    {
        casework::Case later = *office.there->reader().get(one.id);
        later.fine = Money::fromFen(30'000'000);
        office.put(*office.there, later);
        office.meet();
        REQUIRE(settle(*office.here, officer, *dispute, decided, QStringLiteral("重新核算")));
        const auto still = disputeOf(*office.here, refOf(one));
        REQUIRE(still->fields.size() == 1);
        CHECK(still->fields.front().claims.size() == 2);
    }
}

TEST_CASE("of a field that is never changed the first value can only be confirmed", "[overview]")
{
    TwoDevices office;
    casework::Case one;
    one.id = Id<casework::Case>::create();
    office.put(*office.here, one);
    office.meet();
    one.filedOn = QDate(2026, 11, 2);
    office.put(*office.here, one);
    one.filedOn = QDate(2026, 11, 3);
    office.put(*office.there, one);
    office.meet();
    const auto dispute = disputeOf(*office.there, refOf(one));
    REQUIRE(dispute->fields.size() == 1);
    const DisputedField &filed = dispute->fields.front();
    CHECK(filed.fixed);
    CHECK(filed.claims.front().words == QStringLiteral("2026-11-02"));
    const QString name = QStringLiteral("filed_on");
    CHECK_FALSE(settle(*office.there, {}, *dispute, {{name, filed.claims[1].value}}, QStringLiteral("why")));
    REQUIRE(settle(*office.there, {}, *dispute, {{name, filed.claims[0].value}}, QStringLiteral("why")));
    office.meet();
    CHECK_FALSE(office.here->reader().see(one.id)->contested);
    CHECK_FALSE(office.there->reader().see(one.id)->contested);
}
