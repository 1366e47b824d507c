#include "core/access/Office.h"
#include "tests/support/FixedClock.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::access;

namespace {

/// A bureau with two heads.
struct Heads {
    Heads()
    {
        store::WorkspaceOptions options;
        options.schema = record::Schema({&Officer::description().kind(), &Bureau::description().kind()});
        options.clock = &clock;
        options.area = QStringLiteral("620724");
        options.create = true;
        auto opened = store::Workspace::open(folder.filePath(QStringLiteral("w")), options);
        REQUIRE(opened);
        workspace = std::move(*opened);
        zhao = aHead("赵局长");
        qian = aHead("钱副局长");
    }
    Id<Officer> aHead(const char *name)
    {
        Officer one;
        one.name = QString::fromUtf8(name);
        one.roles = {enumText(Role::Decider)};
        const auto saved = saveOfficer(*workspace, {}, one);
        REQUIRE(saved);
        return *saved;
    }
    Result<Id<Officer>> lead(const Id<Officer> &id, QDate from, QDate until = {})
    {
        const auto seen = workspace->reader().see(id);
        REQUIRE(seen);
        Officer one = seen->value;
        one.principalFrom = from;
        one.principalUntil = until;
        return saveOfficer(*workspace, {}, one, *seen);
    }
    QString principalOn(QDate day) const
    {
        const auto principals = principalsOf(workspace->reader(), QStringLiteral("620724"));
        REQUIRE(principals);
        const Officer *one = access::principalOn(*principals, day);
        return one ? one->name : QString();
    }

    QTemporaryDir folder;
    test::FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC)};
    std::unique_ptr<store::Workspace> workspace;
    Id<Officer> zhao;
    Id<Officer> qian;
};

} // namespace

TEST_CASE("a bureau that names no principal head has none", "[principal]")
{
    const Heads heads;
    CHECK(heads.principalOn(QDate(2026, 11, 23)).isEmpty());
}

TEST_CASE("on each day one is the principal head: who begins ends the time of the one before", "[principal]")
{
    Heads heads;
    REQUIRE(heads.lead(heads.zhao, QDate(2024, 1, 1)));
    CHECK(heads.principalOn(QDate(2023, 12, 31)).isEmpty());
    CHECK(heads.principalOn(QDate(2026, 5, 1)) == QStringLiteral("赵局长"));
    REQUIRE(heads.lead(heads.qian, QDate(2026, 6, 1)));
    CHECK(heads.principalOn(QDate(2026, 5, 31)) == QStringLiteral("赵局长"));
    CHECK(heads.principalOn(QDate(2026, 6, 1)) == QStringLiteral("钱副局长"));
    CHECK(heads.workspace->reader().get(heads.zhao)->principalUntil == QDate(2026, 5, 31));

    SECTION("nobody becomes the principal head of days on which another begins later")
    {
        const auto back = heads.lead(heads.zhao, QDate(2026, 3, 1));
        REQUIRE_FALSE(back);
        CHECK(back.error().code == Error::Code::Conflict);
        CHECK(back.error().message.values.contains(QStringLiteral("钱副局长")));
        CHECK(heads.lead(heads.zhao, QDate(2026, 3, 1), QDate(2026, 5, 31)));
    }
    SECTION("between two there may be a gap")
    {
        REQUIRE(heads.lead(heads.qian, QDate(2026, 6, 1), QDate(2026, 8, 31)));
        CHECK(heads.principalOn(QDate(2026, 9, 1)).isEmpty());
    }
}

TEST_CASE("only who decides can lead the bureau", "[principal]")
{
    Officer one;
    one.name = QStringLiteral("张某");
    one.roles = {enumText(Role::Investigator)};
    one.principalFrom = QDate(2026, 1, 1);
    REQUIRE(faultsOf(one).size() == 1);
    CHECK(faultsOf(one).front().field == QLatin1String("principal_from"));
    CHECK_FALSE(one.isPrincipalOn(QDate(2026, 1, 1)));
    one.roles = {enumText(Role::Decider)};
    CHECK(faultsOf(one).empty());
    one.principalUntil = QDate(2025, 12, 31);
    CHECK(faultsOf(one).front().field == QLatin1String("principal_from"));
}
