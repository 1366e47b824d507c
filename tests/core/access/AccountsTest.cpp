#include "core/access/Session.h"
#include "tests/support/FixedClock.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::access;

namespace {

const QDateTime kMorning(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC);
const QString kPassword = QStringLiteral("弱水三千取一瓢饮");

/// A workspace with one officer who has an account.
struct Desk {
    Desk()
    {
        options.schema = record::Schema({&Officer::description().kind(), &Bureau::description().kind()});
        options.clock = &clock;
        options.area = QStringLiteral("620724");
        options.create = true;
        open();
        officer.id = Id<Officer>::create();
        officer.name = QStringLiteral("张某");
        put(officer);
        auto made = accounts->createFirst(officer.id, QStringLiteral("Zhang"), kPassword);
        if (!made)
            FAIL(made.error().message.inWords().toStdString() << " " << made.error().detail.toStdString());
        first = std::make_unique<Login>(*made);
    }
    void open()
    {
        workspace.reset();
        auto opened = store::Workspace::open(folder.filePath(QStringLiteral("w")), options);
        REQUIRE(opened);
        workspace = std::move(*opened);
        accounts = std::make_unique<Accounts>(*workspace);
    }
    void put(const Officer &changed)
    {
        auto work = workspace->begin({}, {"test", "officer", {}});
        work.put(changed);
        REQUIRE(work.commit());
    }
    Result<Login> enter(const QString &password) { return accounts->login(QStringLiteral("zhang"), password); }

    QTemporaryDir folder;
    test::FixedClock clock{kMorning};
    store::WorkspaceOptions options;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<Accounts> accounts;
    Officer officer;
    std::unique_ptr<Login> first;
};

} // namespace

TEST_CASE("the right password opens the workspace's secret, also after the program is started again", "[access]")
{
    Desk desk;
    const QByteArray sealed = desk.first->key.seal("token", "membership");
    desk.open();
    const auto entered = desk.enter(kPassword);
    REQUIRE(entered);
    CHECK(entered->officer == desk.officer.id);
    CHECK(entered->key.open(sealed, "membership").value() == "token");
    CHECK(entered->key.open(sealed, "something else").error().code == Error::Code::Damaged);
    CHECK(VaultKey::create().open(sealed, "membership").error().code == Error::Code::Damaged);

    CHECK(desk.accounts->login(QStringLiteral(" ＺＨＡＮＧ "), kPassword)); // an input method's wide letters
    CHECK_FALSE(desk.enter(kPassword + QStringLiteral(" ")));
    CHECK_FALSE(desk.enter({}));
    CHECK_FALSE(desk.accounts->login(QStringLiteral("nobody"), kPassword));
}

TEST_CASE("a wrong name and a wrong password get the same words", "[access]")
{
    Desk desk;
    const Error name = desk.accounts->login(QStringLiteral("wang"), kPassword).error();
    const Error password = desk.enter(QStringLiteral("wrong-wrong")).error();
    CHECK(name.code == Error::Code::Refused);
    CHECK(name.message.inWords() == password.message.inWords());
}

TEST_CASE("guessing becomes slow, and a right password ends that", "[access]")
{
    CHECK(pauseAfter(0).count() == 0);
    CHECK(pauseAfter(4).count() == 0);
    CHECK(pauseAfter(5).count() == 5);
    CHECK(pauseAfter(7).count() == 20);
    CHECK(pauseAfter(1000).count() == 900);

    Desk desk;
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(desk.enter(QStringLiteral("wrong-wrong")));
    const auto tooSoon = desk.enter(kPassword);
    REQUIRE_FALSE(tooSoon);
    CHECK(tooSoon.error().message.values == QStringList{QStringLiteral("5")});
    desk.open();
    CHECK_FALSE(desk.enter(kPassword)); // starting the program again is no way around
    desk.clock.advanceMs(5'000);
    CHECK(desk.enter(kPassword));
    CHECK_FALSE(desk.enter(QStringLiteral("wrong-wrong")));
    CHECK(desk.enter(kPassword));
}

TEST_CASE("a clock that was years ahead does not shut an officer out", "[access]")
{
    Desk desk;
    desk.clock.set(kMorning.addYears(2));
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(desk.enter(QStringLiteral("wrong-wrong")));
    desk.clock.set(kMorning);
    CHECK(desk.enter(kPassword));
}

TEST_CASE("a changed password opens the same secret, and the old one nothing", "[access]")
{
    Desk desk;
    const QString chosen = QStringLiteral("another one 1");
    CHECK(desk.accounts->changePassword(QStringLiteral("zhang"), QStringLiteral("wrong-wrong"), chosen).error().code
        == Error::Code::Refused);
    CHECK(desk.accounts->changePassword(QStringLiteral("zhang"), kPassword, QStringLiteral("short")).error().code
        == Error::Code::Invalid);
    REQUIRE(desk.accounts->changePassword(QStringLiteral("zhang"), kPassword, chosen));
    CHECK_FALSE(desk.enter(kPassword));
    const auto entered = desk.enter(chosen);
    REQUIRE(entered);
    CHECK(entered->key == desk.first->key);
}

TEST_CASE("an administrator makes and resets accounts; all open the same secret", "[access]")
{
    Desk desk;
    const Id<Officer> li = Id<Officer>::create();
    REQUIRE(desk.accounts->create(*desk.first, li, QStringLiteral("李四"), QStringLiteral("first-password")));
    auto entered = desk.accounts->login(QStringLiteral("李四"), QStringLiteral("first-password"));
    REQUIRE(entered);
    CHECK(entered->mustChange);
    CHECK(entered->key == desk.first->key);

    REQUIRE(desk.accounts->resetPassword(*desk.first, li, QStringLiteral("second-password")));
    CHECK_FALSE(desk.accounts->login(QStringLiteral("李四"), QStringLiteral("first-password")));
    CHECK(desk.accounts->login(QStringLiteral("李四"), QStringLiteral("second-password")));
    REQUIRE(desk.accounts->changePassword(
        QStringLiteral("李四"), QStringLiteral("second-password"), QStringLiteral("third-password")));
    CHECK_FALSE(desk.accounts->login(QStringLiteral("李四"), QStringLiteral("third-password"))->mustChange);

    CHECK(desk.accounts->create(*desk.first, Id<Officer>::create(), QStringLiteral("ZHANG"), kPassword).error().code
        == Error::Code::Conflict);
    CHECK(
        desk.accounts->create(*desk.first, li, QStringLiteral("li2"), kPassword).error().code == Error::Code::Conflict);
    CHECK(desk.accounts->createFirst(Id<Officer>::create(), QStringLiteral("x"), kPassword).error().code
        == Error::Code::Conflict);

    CHECK(desk.accounts->remove(li));
    CHECK(desk.accounts->remove(desk.officer.id).error().code == Error::Code::Conflict);
}

TEST_CASE("an officer who has left does not get in", "[access]")
{
    Desk desk;
    Officer gone = desk.officer;
    gone.active = false;
    desk.put(gone);
    CHECK(desk.enter(kPassword).error().code == Error::Code::Refused);
}

TEST_CASE("no password and no secret stands readable on the disk", "[access]")
{
    Desk desk;
    const QByteArray secret = desk.first->key.bytes().toByteArray();
    desk.accounts.reset();
    desk.workspace.reset();
    for (const char *name : {"w/workspace.db", "w/workspace.db-wal"}) {
        QFile file(desk.folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains(secret));
        CHECK_FALSE(bytes.contains(kPassword.toUtf8()));
    }
}

TEST_CASE("poor passwords are refused with the reason", "[access]")
{
    struct Row {
        const char16_t *password;
        bool good;
    };
    const auto row = GENERATE(values<Row>({
        {u"1234567", false},
        {u"12345678", true},
        {u"zzzzzzzzz", false},
        {u"zhangsan1", false},
        {u"祁连山下好风光呀", true},
    }));
    CHECK(!faultOf(QString::fromUtf16(row.password), QStringLiteral("ZhangSan1")) == row.good);
}

TEST_CASE("a session locks when nobody is at the desk, and opens with the same officer's password", "[access]")
{
    Desk desk;
    Session session(*desk.first, desk.officer, desk.clock, std::chrono::minutes(15));
    desk.clock.advanceMs(14 * 60'000);
    session.touch();
    desk.clock.advanceMs(14 * 60'000);
    CHECK_FALSE(session.isLocked());
    desk.clock.advanceMs(60'000);
    CHECK(session.isLocked());
    session.touch();
    CHECK(session.isLocked());
    Login other = *desk.first;
    other.officer = Id<Officer>::create();
    CHECK_FALSE(session.unlock(other));
    CHECK(session.isLocked());
    CHECK(session.unlock(*desk.enter(kPassword)));
    CHECK_FALSE(session.isLocked());
    session.lock();
    CHECK(session.isLocked());
}

TEST_CASE("setting the clock back does not keep a session open for long", "[access]")
{
    Desk desk;
    Session session(*desk.first, desk.officer, desk.clock, std::chrono::minutes(15));
    desk.clock.set(kMorning.addYears(-1));
    CHECK_FALSE(session.isLocked());
    desk.clock.advanceMs(15 * 60'000);
    CHECK(session.isLocked());
}
