// Numbers of documents: handed out once, whoever asks, however often and whatever breaks.
#include "core/access/Officer.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/CaseNumber.h"
#include "core/casework/CaseWork.h"
#include "core/overview/Schema.h"
#include "core/store/Backup.h"
#include "core/sync/Engine.h"
#include "core/sync/Protocol.h"
#include "core/sync/ProvinceClient.h"
#include "tests/province/RunningServer.h"
#include "tests/province/Workstation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

using namespace qilian;
using namespace qilian::casework;
using namespace qilian::test;

namespace {

const QStringList kCodes{QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-01:620724:county"),
    QStringLiteral("--enrol-code"), QStringLiteral("GAOTAI-02:620724:county"), QStringLiteral("--enrol-code"),
    QStringLiteral("LINZE-001:620723:county")};

int thisYear()
{
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600).date().year();
}

QString series(const char *word)
{
    return QString::fromUtf8(word) + QStringLiteral("〔%1〕").arg(thisYear());
}

void describeBureau(store::Workspace &workspace, const char *prefix)
{
    access::Bureau bureau;
    bureau.id = Id<access::Bureau>::create();
    bureau.name = QStringLiteral("某局");
    bureau.numberPrefix = QString::fromUtf8(prefix);
    bureau.code = workspace.area();
    auto work = workspace.begin({}, {"test", "bureau", {}});
    work.put(bureau);
    REQUIRE(work.commit());
}

/// A final document of the series; nothing where the device has no number left.
std::optional<int> takeNumber(store::Workspace &workspace, const QString &of)
{
    const NumberLock lock;
    const Result<CaseNumber> number = nextNumber(workspace, of);
    if (!number) {
        CHECK(number.error().code == Error::Code::Refused);
        return std::nullopt;
    }
    CaseDocument document;
    document.id = Id<CaseDocument>::create();
    document.caseId = Id<Case>::create();
    document.state = DocumentState::Final;
    document.number = number->text();
    document.numberSeries = number->series;
    document.numberSerial = number->serial;
    auto work = workspace.begin({}, {"test", "take", {}});
    work.put(document);
    REQUIRE(work.commit());
    return number->serial;
}

struct Wish {
    Uuid request = Uuid::create();
    QString of;
    int used = 0;
    int size = 10;
};

QByteArray question(const QString &area, const std::vector<Wish> &wishes)
{
    QJsonArray out;
    for (const Wish &wish : wishes)
        out.append(QJsonObject{{QStringLiteral("request"), wish.request.text()}, {QStringLiteral("series"), wish.of},
            {QStringLiteral("used"), wish.used}, {QStringLiteral("size"), wish.size}});
    return QJsonDocument(QJsonObject{{QStringLiteral("area"), area}, {QStringLiteral("wishes"), out}}).toJson();
}

sync::Answer ask(sync::Transport &line, const QByteArray &token, const QByteArray &body)
{
    const Result<sync::Answer> answer =
        line.ask({"POST", "/v1/numbers", {{sync::header::kAuthorization, "Bearer " + token}}, body, sync::kJsonMedia,
                     sync::kMaxAnswerBytes},
            {});
    REQUIRE(answer);
    return *answer;
}

QJsonObject given(sync::Transport &line, const Workstation &desk, const Wish &wish)
{
    const sync::Answer answer = ask(line, desk.membership->token, question(desk.membership->scope.area, {wish}));
    REQUIRE(answer.status == 200);
    return QJsonDocument::fromJson(answer.body)[QLatin1String("ranges")][0].toObject();
}

QString problemOf(const sync::Answer &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    const QJsonValue refused = json[QLatin1String("refused")][0][QLatin1String("problem")];
    return (answer.status == 200 ? refused[QLatin1String("type")] : json[QLatin1String("type")])
        .toString()
        .section(u':', -1);
}

/// Loses the answers to questions for numbers while it is told to.
class Losing final : public sync::Transport {
public:
    explicit Losing(sync::Transport &line)
        : m_line(line)
    {
    }
    Result<sync::Answer> ask(const sync::Ask &ask, std::stop_token stop) override
    {
        Result<sync::Answer> answer = m_line.ask(ask, stop);
        if (losing && ask.path == "/v1/numbers")
            return Error{Error::Code::Offline, {"test", "lost", {}}, {}};
        return answer;
    }
    bool losing = false;

private:
    sync::Transport &m_line;
};

} // namespace

TEST_CASE("two devices of one bureau never give the same number, whenever they meet the province", "[province]")
{
    QTemporaryDir data;
    ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Workstation first(*http, "620724", "GAOTAI-01");
    Workstation second(*http, "620724", "GAOTAI-02");
    describeBureau(*first.workspace, "张环高");
    first.exchange();
    second.exchange();
    const QString of = series("张环高罚告");
    const unsigned seed = GENERATE(1U, 2U, 3U);
    std::mt19937 random(seed);
    std::map<Workstation *, std::vector<int>> numbers;
    for (int step = 0; step < 25; ++step) {
        Workstation *desk = random() % 2 == 0 ? &first : &second;
        if (random() % 4 == 0) {
            desk->exchange();
            continue;
        }
        for (unsigned i = random() % 9; i > 0; --i) {
            if (const auto number = takeNumber(*desk->workspace, of))
                numbers[desk].push_back(*number);
        }
    }
    std::set<int> all;
    std::size_t count = 0;
    for (const auto &[desk, taken] : numbers) {
        CHECK(std::is_sorted(taken.begin(), taken.end()));
        all.insert(taken.begin(), taken.end());
        count += taken.size();
        const auto ranges = store::numberRanges(*desk->workspace, of);
        REQUIRE(ranges);
        for (const store::NumberRange &range : *ranges) { // without gaps inside each range
            std::vector<int> inside;
            std::copy_if(taken.begin(), taken.end(), std::back_inserter(inside),
                [&range](int number) { return range.first <= number && number <= range.last; });
            if (!inside.empty())
                CHECK(inside.back() - inside.front() + 1 == int(inside.size()));
        }
    }
    CHECK(count > 20);
    CHECK(all.size() == count);
}

TEST_CASE("numbers used before a device enrolled are not handed out, not even by a server begun anew", "[province]")
{
    QTemporaryDir data;
    std::optional<ServerProcess> server(std::in_place, data.path(), kCodes);
    auto http = line(server->url());
    Workstation desk(*http, "620724", "GAOTAI-01");
    const QString of = series("张环高罚告");
    REQUIRE(store::noteProvinceHandsOut(*desk.workspace, false)); // as before: by hand
    REQUIRE(setSerialRange(*desk.workspace, {30, 40}));
    CHECK(takeNumber(*desk.workspace, of) == 30);
    CHECK(takeNumber(*desk.workspace, of) == 31);
    describeBureau(*desk.workspace, "张环高");
    desk.exchange();
    CHECK(takeNumber(*desk.workspace, of) == 32);

    CHECK(server->stop() == 0);
    server.emplace(data.path(), kCodes);
    http = line(server->url());
    Workstation other(*http, "620724", "GAOTAI-02");
    other.exchange();
    CHECK(takeNumber(*other.workspace, of) == 52);
}

TEST_CASE("a restored workspace repeats no number, whether the lost ones reached the province or not", "[province]")
{
    const bool exchanged = GENERATE(false, true);
    CAPTURE(exchanged);
    QTemporaryDir data;
    ServerProcess server(data.path(), kCodes);
    const auto http = line(server.url());
    Workstation desk(*http, "620724", "GAOTAI-01");
    describeBureau(*desk.workspace, "张环高");
    desk.exchange();
    const QString of = series("张环高罚告");
    std::set<int> onPaper{*takeNumber(*desk.workspace, of), *takeNumber(*desk.workspace, of)};
    const auto backup = store::Backup::make(*desk.workspace);
    REQUIRE(backup);
    onPaper.insert({*takeNumber(*desk.workspace, of), *takeNumber(*desk.workspace, of)});
    if (exchanged)
        desk.exchange();

    desk.workspace.reset();
    REQUIRE(store::Backup::restore(desk.folder.path(), backup->path));
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    desk.workspace = *store::Workspace::open(desk.folder.path(), options);
    CHECK_FALSE(takeNumber(*desk.workspace, of)); // before the first exchange: none
    desk.exchange();
    for (int i = 0; i < 5; ++i) {
        const std::optional<int> number = takeNumber(*desk.workspace, of);
        REQUIRE(number);
        CHECK(onPaper.insert(*number).second);
    }
}

TEST_CASE("a lost answer costs no numbers", "[province]")
{
    const Clock &clock = SystemClock::instance();
    QTemporaryDir data;
    const RunningServer server(clock, data.path(), {QStringLiteral("GAOTAI-01:620724:county")});
    const auto http = line(server.url());
    Losing lossy(*http);
    Workstation desk(lossy, "620724", "GAOTAI-01");
    describeBureau(*desk.workspace, "张环高");
    lossy.losing = true;
    for (int i = 0; i < 3; ++i) {
        sync::Engine engine(*desk.workspace, lossy, *desk.membership);
        engine.askForNumbers([&desk, &clock] { return numberWishes(*desk.workspace, clock.now().date()); });
        CHECK(engine.run().error().code == Error::Code::Offline);
    }
    lossy.losing = false;
    desk.exchange();
    CHECK(store::numberRanges(*desk.workspace, series("张环高罚"))->front().first == 1);
    const Wish next{Uuid::create(), series("张环高罚")};
    CHECK(given(*http, desk, next)[u"first"].toInt() == 21);
    CHECK(given(*http, desk, next)[u"first"].toInt() == 21); // the same request, the same range
}

TEST_CASE("devices that ask at the same time get ranges that do not meet", "[province]")
{
    QTemporaryDir data;
    const RunningServer server(SystemClock::instance(), data.path(),
        {QStringLiteral("GAOTAI-01:620724:county"), QStringLiteral("GAOTAI-02:620724:county")});
    const auto http = line(server.url());
    const Workstation first(*http, "620724", "GAOTAI-01");
    const Workstation second(*http, "620724", "GAOTAI-02");
    constexpr int kEach = 40;
    std::vector<QJsonObject> ranges(2 * kEach);
    const auto askMany = [&](const Workstation &desk, int from) {
        const auto own = line(server.url());
        for (int i = 0; i < kEach; ++i) {
            const auto answer =
                own->ask({"POST", "/v1/numbers", {{sync::header::kAuthorization, "Bearer " + desk.membership->token}},
                             question(QStringLiteral("620724"), {{Uuid::create(), series("张环高罚")}}),
                             sync::kJsonMedia, sync::kMaxAnswerBytes},
                    {});
            if (answer)
                ranges[std::size_t(from + i)] =
                    QJsonDocument::fromJson(answer->body)[QLatin1String("ranges")][0].toObject();
        }
    };
    std::thread other([&] { askMany(second, kEach); });
    askMany(first, 0);
    other.join();
    std::set<int> firsts;
    for (const QJsonObject &range : ranges) {
        CHECK(range[u"last"].toInt() == range[u"first"].toInt() + 9);
        firsts.insert(range[u"first"].toInt());
    }
    CHECK(firsts.size() == ranges.size());
    CHECK(*firsts.rbegin() == 10 * (2 * kEach - 1) + 1); // and none left out between them
}

TEST_CASE("a device gets numbers of its own area, in sane sizes, of this year", "[province]")
{
    QTemporaryDir data;
    const RunningServer server(SystemClock::instance(), data.path(),
        {QStringLiteral("GAOTAI-01:620724:county"), QStringLiteral("LINZE-001:620723:county")});
    const auto http = line(server.url());
    const Workstation gaotai(*http, "620724", "GAOTAI-01");
    const Workstation linze(*http, "620723", "LINZE-001");
    const QByteArray &token = gaotai.membership->token;
    const QString area = QStringLiteral("620724");
    const QString of = series("张环高罚");
    const Wish mine{Uuid::create(), of};
    CHECK(ask(*http, "x", question(area, {mine})).status == 401);
    CHECK(given(*http, gaotai, mine)[u"first"].toInt() == 1);
    CHECK(problemOf(ask(*http, token, question(QStringLiteral("620723"), {mine}))) == QStringLiteral("out_of_area"));
    // A series belongs to who began it, and a request to who made it.
    const QString there = QStringLiteral("620723");
    const QByteArray &other = linze.membership->token;
    CHECK(problemOf(ask(*http, other, question(there, {{Uuid::create(), of}}))) == QStringLiteral("out_of_area"));
    CHECK(problemOf(ask(*http, other, question(there, {mine}))) == QStringLiteral("bad_request"));

    struct Row {
        const char *situation;
        Wish wish;
    };
    const QString lastYears = QStringLiteral("张环高罚〔%1〕");
    const std::vector<Row> rows{
        {"no numbers", {Uuid::create(), of, 0, 0}},
        {"too many", {Uuid::create(), of, 0, 501}},
        {"a number nobody can have used", {Uuid::create(), of, 100'000, 10}},
        {"below nought", {Uuid::create(), of, -1, 10}},
        {"no series", {Uuid::create(), QStringLiteral("张环高罚2026")}},
        {"a series that is a program", {Uuid::create(), QStringLiteral("x'; DROP TABLE number_series;--〔2026〕")}},
        {"a year long over", {Uuid::create(), lastYears.arg(thisYear() - 2)}},
        {"a year far ahead", {Uuid::create(), lastYears.arg(thisYear() + 2)}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.situation);
        CHECK(problemOf(ask(*http, token, question(area, {row.wish}))) == QStringLiteral("bad_request"));
    }
    for (const char *body : {"", "{}", "[]", "{\"area\":\"620724\",\"wishes\":[]}",
             "{\"area\":\"620724\",\"wishes\":[{\"request\":\"x\"}]}", "{\"area\":\"620724\",\"wishes\":7}"}) {
        CAPTURE(body);
        CHECK(ask(*http, token, body).status == 400);
    }
    CHECK(ask(*http, token, question(area, std::vector<Wish>(101, mine))).status == 400);
    CHECK(given(*http, gaotai, {Uuid::create(), of})[u"first"].toInt() == 11); // what was refused cost nothing
}
