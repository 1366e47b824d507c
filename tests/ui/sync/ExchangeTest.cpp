// The running exchange without its page.
#include "core/casework/CaseFile.h"
#include "core/evidence/EvidenceList.h"
#include "core/evidence/Import.h"
#include "tests/ui/sync/Desk.h"
#include "ui/shell/ExchangeWords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QTableView>
#include <catch2/catch.hpp>
#include <csignal>

using namespace qilian;
using namespace qilian::test;
using Standing = ui::ExchangeState::Standing;

namespace {

const QString kCounty = QStringLiteral("620724");
const QString kCity = QStringLiteral("620700");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("what a county records reaches the city by itself: the case, its files, its journal", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    Desk city(kCity, QStringLiteral("张掖 1"));
    CHECK(county.state().standing == Standing::NotEnrolled);
    county.enrol(province, Province::kCounty);
    city.enrol(province, Province::kCity);
    CHECK(city.state().scope->level == sync::Level::City);

    access::Bureau bureau;
    bureau.id = Id<access::Bureau>::create();
    bureau.name = QStringLiteral("张掖市生态环境局高台分局");
    bureau.code = kCounty;
    county.put(bureau);
    casework::Case one = aCase(QStringLiteral("某建材有限公司"));
    county.put(one);
    one.fine = Money::fromFen(5'000'000);
    county.put(one);
    const QTemporaryDir camera;
    const QString photo = camera.filePath(QStringLiteral("1.txt"));
    const QByteArray content = QByteArray("排污口 ").repeated(100'000);
    {
        QFile file(photo);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    evidence::ImportContext context;
    context.subject = record::refTo(one);
    const auto taken = evidence::importFiles(county.workspace(), {}, context, QStringList{photo});
    REQUIRE(taken.added() == 1);

    county.exchange().start(); // by itself from here
    REQUIRE(waitFor([&] { return county.state().filesConfirmed.files == 1; }));
    CHECK(county.state().filesWaiting.files == 0);
    CHECK(county.state().waiting == 0);
    REQUIRE(county.state().receipt);
    CHECK(county.state().receipt->seq == county.workspace().device().headSeq);

    REQUIRE(city.exchangeNow());
    REQUIRE(waitFor([&] { return city.state().filesConfirmed.files == 1; }));
    CHECK(city.state().filesMissing.files == 0);
    const store::Reader reader = city.workspace().reader();
    const auto file = casework::readCaseFile(reader, one.id, city.workspace().area());
    REQUIRE(file);
    CHECK(file->one.fine == Money::fromFen(5'000'000));
    CHECK(file->bureau.name == bureau.name); // of the case's area, not of the city
    REQUIRE(file->evidence.size() == 1);
    CHECK(contentOf(*city.workspace().blobs().path(file->evidence.front().digest)) == content);
    CHECK(evidence::evidencePage(reader, {}, {}, 10)->rows.size() == 1);
    CHECK(reader.history(record::refTo(one))->size() == 2);
    CHECK(reader.search(QStringLiteral("建材"), 10)->size() == 1); // findable at once

    for (const auto &[page, list] : {std::pair("case", "cases"), std::pair("evidence", "evidence")}) {
        city.window().showPage(QLatin1String(page));
        const auto *table = city.window().findChild<QTableView *>(QLatin1String(list));
        REQUIRE(table);
        CHECK(waitFor([&] { return table->model()->rowCount() == 1; }));
    }

    one.cause = QStringLiteral("超标排放大气污染物");
    county.put(one); // a change is sent soon after
    CHECK(waitFor([&] { return county.workspace().device().ackedSeq == county.workspace().device().headSeq; }));
}

TEST_CASE("a city that writes into a county's record writes in the county's area", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    Desk city(kCity, QStringLiteral("张掖 1"));
    county.enrol(province, Province::kCounty);
    casework::Case one = aCase(QStringLiteral("某养殖场"));
    county.put(one);
    REQUIRE(county.exchangeNow());
    city.enrol(province, Province::kCity);
    one.note = QStringLiteral("市局已阅");
    city.put(one);
    REQUIRE(city.exchangeNow());
    REQUIRE(county.exchangeNow());
    CHECK(county.workspace().reader().get(one.id)->note == one.note);
    CHECK(city.state().refused == 0);
}

TEST_CASE("without a line everything waits, and goes on by itself once it is back", "[exchange]")
{
    Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    county.exchange().start();
    province.goAway();
    const casework::Case one = aCase(QStringLiteral("某淀粉公司"));
    county.put(one);
    REQUIRE(waitFor([&] { return county.state().standing == Standing::Offline; }));
    CHECK(county.state().offlineSince.isValid());
    CHECK(county.state().waiting == 1);
    REQUIRE(county.state().trouble);
    CHECK(ui::summaryOf(county.state()).join(u'|').contains(QStringLiteral("Offline")));
    const QDateTime since = county.state().offlineSince;
    county.put(aCase(QStringLiteral("另一公司")));
    REQUIRE(waitFor([&] { return county.state().waiting == 2; }));
    CHECK(county.state().offlineSince == since);

    province.comeBack();
    REQUIRE(waitFor([&] { return county.state().standing == Standing::Idle && county.state().waiting == 0; }));
    CHECK_FALSE(county.state().offlineSince.isValid());
    CHECK_FALSE(county.state().trouble);
}

TEST_CASE(
    "a workspace copied to a second computer: noticed, both sides kept, the new identity remembered", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    const std::unique_ptr<Desk> copy = county.copy();
    const casework::Case mine = aCase(QStringLiteral("原机"));
    const casework::Case yours = aCase(QStringLiteral("副本"));
    county.put(mine);
    copy->put(yours);
    REQUIRE(waitFor([&] { return county.state().scope && copy->state().scope; }));
    REQUIRE(county.exchangeNow());
    const Uuid before = copy->workspace().device().id;
    REQUIRE(copy->exchangeNow());
    REQUIRE(waitFor([&] { return copy->state().forks == 1; }));
    CHECK(copy->state().forkedAt.isValid());
    CHECK(county.state().forks == 0);
    CHECK(copy->workspace().device().id != before);
    CHECK((*ui::keptMembership(copy->workspace(), copy->key()))->device == copy->workspace().device().id);
    REQUIRE(county.exchangeNow());
    CHECK(county.has(yours.id));
    CHECK(copy->has(mine.id));

    copy->exchange().acknowledgeFork();
    CHECK(waitFor([&] { return !copy->state().forkedAt.isValid(); }));
    CHECK(copy->state().forks == 1);
}

TEST_CASE("an exchange that ends in the middle of its work ends at once and goes on next time", "[exchange]")
{
    const Province province;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    county.put(aCase(QStringLiteral("某公司")));
    ::kill(pid_t(province.pid()), SIGSTOP); // takes the question and never answers
    county.exchange().exchangeNow();
    CHECK(county.state().standing == Standing::Running);
    SECTION("stopped by the officer")
    {
        county.exchange().cancel();
        REQUIRE(waitFor([&] { return county.state().standing == Standing::Idle; }));
        ::kill(pid_t(province.pid()), SIGCONT);
        CHECK(county.exchangeNow());
        CHECK(waitFor([&] { return county.state().waiting == 0; }));
    }
    SECTION("ended for the next officer")
    {
        QElapsedTimer timer;
        timer.start();
        const QPointer<ui::Exchange> ending = county.retireExchange();
        CHECK(timer.elapsed() < 200);
        CHECK(waitFor([&] { return ending.isNull(); }));
        ::kill(pid_t(province.pid()), SIGCONT);
    }
    SECTION("ended with the program")
    {
        QElapsedTimer timer;
        timer.start();
        county.endExchange();
        CHECK(timer.elapsed() < 5'000);
        ::kill(pid_t(province.pid()), SIGCONT);
    }
}

TEST_CASE("a workspace whose secret is lost enrols anew and keeps what it had not sent", "[exchange]")
{
    const Province province;
    QTemporaryDir folder;
    Desk county(kCounty, QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    const casework::Case one = aCase(QStringLiteral("未上传"));
    county.put(one);
    const Uuid before = county.workspace().device().id;
    ui::WorkspaceEvents events(county.workspace());
    county.endExchange();
    ui::Exchange other(county.workspace(), events, access::VaultKey::create());
    REQUIRE(waitFor([&] { return other.state().trouble.has_value(); }));
    CHECK(other.state().standing == Standing::NotEnrolled);
    std::optional<Result<void>> answer;
    other.enrol(
        {province.url(), {}}, QString::fromLatin1(Province::kSecond), [&](const Result<void> &done) { answer = done; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    CHECK(county.workspace().device().id != before);
    REQUIRE(waitFor([&] { return other.state().lastExchange.isValid() && other.state().waiting == 0; }));

    Desk city(kCity, QStringLiteral("张掖 1"));
    city.enrol(province, Province::kCity);
    CHECK(city.has(one.id));
}

TEST_CASE("a code for another area enrols nobody", "[exchange]")
{
    const Province province;
    Desk wrong(QStringLiteral("620725"), QStringLiteral("山丹 1"));
    std::optional<Result<void>> answer;
    wrong.exchange().enrol(
        {province.url(), {}}, QString::fromLatin1(Province::kCounty), [&](const Result<void> &done) { answer = done; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE_FALSE(*answer);
    CHECK(answer->error().code == Error::Code::Refused);
    CHECK(answer->error().message.values == QStringList{kCounty, QStringLiteral("620725")});
    CHECK_FALSE(*ui::keptMembership(wrong.workspace(), wrong.key()));
}
