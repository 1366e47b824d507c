#include "core/referral/ReferralFaults.h"

#include "core/law/Catalogue.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::referral;

namespace {

QJsonObject yes(const char *id, const char *figure = "", const char *evidence = "检测报告")
{
    return {{QString::fromLatin1(id),
        QJsonObject{{QStringLiteral("yes"), true}, {QStringLiteral("figure"), QString::fromLatin1(figure)},
            {QStringLiteral("evidence"), QString::fromUtf8(evidence)}}}};
}

Screening screened(const QStringList &acts, const QJsonObject &answers, QDate ended = QDate(2026, 9, 1),
    const std::vector<QStringList> &earlier = {})
{
    return screen({acts, ended, earlier}, answers, ReferralRules::shipped());
}

const QString kDump = QStringLiteral("haz_dump");
const QString kPipe = QStringLiteral("evasion_hidden_pipe");

access::Officer certified(const char *name)
{
    access::Officer out;
    out.id = Id<access::Officer>::create();
    out.name = QString::fromLatin1(name);
    out.certificateNumber = QStringLiteral("6207");
    out.certificateFrom = QDate(2025, 1, 1);
    out.certificateUntil = QDate(2029, 1, 1);
    return out;
}

Setting aSetting()
{
    Setting out;
    out.now = QDateTime(QDate(2026, 10, 10), QTime(2, 0), Qt::UTC);
    out.team = {certified("a"), certified("b")};
    return out;
}

Referral aReferral(ReferralKind kind)
{
    Referral out;
    out.id = Id<Referral>::create();
    out.kind = kind;
    out.to = QStringLiteral("高台县公安局");
    out.ground = QStringLiteral("非法倾倒危险废物3.2吨");
    out.persons = QStringLiteral("王某，厂长");
    out.reportedOn = QDate(2026, 10, 8);
    return out;
}

QStringList fieldsOf(const Referral &referral, const Setting &setting = aSetting())
{
    QStringList out;
    for (const Fault &fault : faultsOf(referral, setting))
        out.append(fault.field);
    return out;
}

} // namespace

TEST_CASE("every act a rule of transfer asks for stands in the catalogue", "[referral]")
{
    const ReferralRules &rules = ReferralRules::shipped();
    CHECK(rules.yearsCounted == 2);
    const auto known = [](const QStringList &acts) {
        for (const QString &act : acts) {
            CAPTURE(act.toStdString());
            CHECK(law::Catalogue::shipped().find(act));
        }
    };
    for (const Criterion &one : rules.criteria)
        known(one.violations);
    for (const DetentionRule &one : rules.detention)
        known(one.violations);
}

TEST_CASE("detention is asked for the acts for which the catalogue has it, and for no others", "[referral]")
{
    const QDate border(2026, 8, 14);
    std::set<QString> asked[2];
    for (const DetentionRule &rule : ReferralRules::shipped().detention)
        asked[rule.from > border].insert(rule.violations.begin(), rule.violations.end());
    std::set<QString> due[2];
    for (const law::Violation &violation : law::Catalogue::shipped().all()) {
        for (const law::Basis &basis : violation.bases) {
            if (basis.detention)
                due[basis.isCode()].insert(violation.id);
        }
    }
    for (const bool code : {false, true}) {
        CAPTURE(code);
        due[code].insert(QStringLiteral("mon_data_fraud")); // false data may also be a way to evade: it is asked
        CHECK(asked[code] == due[code]);
    }
}

TEST_CASE("a figure is met from its number on", "[referral]")
{
    struct Row {
        const char *rule;
        const char *figure;
        Verdict verdict;
    };
    const auto row = GENERATE(values<Row>({
        {"j1_2", "2.999", Verdict::No},
        {"j1_2", "3", Verdict::Yes},
        {"j1_3", "2.9", Verdict::No},
        {"j1_3", "3.0", Verdict::Yes},
        {"j1_4", "9.99", Verdict::No},
        {"j1_4", "10", Verdict::Yes},
        {"j1_9", "299999.99", Verdict::No},
        {"j1_9", "300000", Verdict::Yes},
        {"j1_10", "12", Verdict::Yes},
        {"j1_2", "three", Verdict::No},
    }));
    DYNAMIC_SECTION(row.rule << " " << row.figure)
    {
        CHECK(screened({}, yes(row.rule, row.figure)).crimeVerdict() == row.verdict);
    }
}

TEST_CASE("serious circumstances weigh a crime and are none by themselves", "[referral]")
{
    const Screening screening = screened({}, yes("j2_3", "120"));
    CHECK(screening.crimeVerdict() == Verdict::No);
    CHECK(screening.met(true).size() == 1);
}

TEST_CASE("earlier penalties are counted from the records and never typed", "[referral]")
{
    const QJsonObject typed = yes("j1_8", "5");
    const QDate ended(2026, 9, 1);
    CHECK(screened({kDump}, typed, ended, {{kDump}}).crimeVerdict() != Verdict::Yes);
    CHECK(screened({kDump}, typed, ended, {{kDump}, {QStringLiteral("haz_label")}}).crimeVerdict() != Verdict::Yes);
    CHECK(screened({kDump}, typed, ended, {{kDump}, {kPipe}}).crimeVerdict() == Verdict::Yes);
}

TEST_CASE("an act that a rule asks for leaves the question open until it is answered", "[referral]")
{
    CHECK(screened({kDump}, {}).crimeVerdict() == Verdict::Unanswered);
    CHECK(screened({QStringLiteral("haz_label")}, {}).crimeVerdict() == Verdict::NotAsked);
    QJsonObject no;
    for (const ScreeningLine &line : screened({kDump}, {}).crime) {
        if (line.relevant)
            no.insert(line.id(), QJsonObject{{QStringLiteral("yes"), false}});
    }
    CHECK(screened({kDump}, no).crimeVerdict() == Verdict::No);
}

TEST_CASE("detention follows the law of the day the act ended", "[referral]")
{
    const auto lineOf = [](QDate ended) {
        for (const ScreeningLine &line : screened({kPipe}, {}, ended).detention) {
            if (line.relevant)
                return *line.detention;
        }
        return DetentionRule();
    };
    const DetentionRule old = lineOf(QDate(2026, 8, 14));
    CHECK(old.id == u"epl_3");
    CHECK(std::pair(old.daysMin, old.daysMax) == std::pair(10, 15));
    const DetentionRule code = lineOf(QDate(2026, 8, 15));
    CHECK(code.id == u"c1108");
    CHECK(std::pair(code.daysMin, code.daysMax) == std::pair(5, 10));
    CHECK(std::pair(code.otherMin, code.otherMax) == std::pair(10, 15));
    CHECK(screened({kPipe}, yes("c1108"), QDate(2026, 9, 1)).detentionVerdict() == Verdict::Yes);
    CHECK(screened({kPipe}, yes("c1108"), QDate(2026, 8, 1)).detentionVerdict() == Verdict::Unanswered);
}

TEST_CASE("a transfer is open until it is handed over, and over when it came back", "[referral]")
{
    CHECK(standingOf(Verdict::No, nullptr) == Standing::Nothing);
    CHECK(standingOf(Verdict::Yes, nullptr) == Standing::Open);
    Referral one = aReferral(ReferralKind::Crime);
    CHECK(standingOf(Verdict::Yes, &one) == Standing::Open);
    one.approval = Approval::Approved;
    one.sentAt = aSetting().now;
    CHECK(standingOf(Verdict::Yes, &one) == Standing::Made);
    one.endedOn = QDate(2026, 12, 1);
    CHECK(standingOf(Verdict::Yes, &one) == Standing::Over);
    Referral refused = aReferral(ReferralKind::Crime);
    refused.approval = Approval::Refused;
    CHECK(standingOf(Verdict::Yes, &refused) == Standing::Over);
}

TEST_CASE("a transfer to the police is reported by a team of two and approved before it goes", "[referral]")
{
    CHECK(fieldsOf(aReferral(ReferralKind::Crime)).isEmpty());
    Setting alone = aSetting();
    alone.team.pop_back();
    CHECK(fieldsOf(aReferral(ReferralKind::Crime), alone).contains(QStringLiteral("team")));
    CHECK(fieldsOf(aReferral(ReferralKind::Department), alone).isEmpty());
    Referral sent = aReferral(ReferralKind::Crime);
    sent.sentAt = aSetting().now;
    sent.materials = QStringLiteral("案件移送书");
    CHECK(fieldsOf(sent) == QStringList{QStringLiteral("sent_at_ms")});
    sent.approval = Approval::Approved;
    sent.decidedAt = sent.sentAt.addSecs(-3600);
    CHECK(fieldsOf(sent).isEmpty());
    sent.materials.clear();
    CHECK(fieldsOf(sent) == QStringList{QStringLiteral("materials")});
}

TEST_CASE("a crime goes before detention", "[referral]")
{
    Setting setting = aSetting();
    setting.crime = Standing::Open;
    CHECK(fieldsOf(aReferral(ReferralKind::Detention), setting) == QStringList{QStringLiteral("kind")});
    setting.crime = Standing::Over;
    CHECK(fieldsOf(aReferral(ReferralKind::Detention), setting).isEmpty());
    Referral nobody = aReferral(ReferralKind::Detention);
    nobody.persons.clear();
    CHECK(fieldsOf(nobody) == QStringList{QStringLiteral("persons")});
}

TEST_CASE("yes needs its figure and its evidence", "[referral]")
{
    CHECK(faultsOf(screened({}, yes("j1_2", "3"))).empty());
    CHECK(faultsOf(screened({}, yes("j1_2", ""))).size() == 1);
    CHECK(faultsOf(screened({}, yes("j1_2", "-3"))).size() == 1);
    CHECK(faultsOf(screened({}, yes("j1_2", "3", ""))).size() == 1);
    CHECK(faultsOf(screened({}, yes("j1_8"))).empty());
}

TEST_CASE("a table of transfers that is not whole is refused", "[referral]")
{
    const QByteArray shipped = law::shippedRuleTable(QStringLiteral(":/procedure/referral.json"));
    const auto refused = [&](const char *from, const char *to) {
        QByteArray changed = shipped;
        const qsizetype at = changed.indexOf(from);
        REQUIRE(at >= 0);
        changed.replace(at, qsizetype(qstrlen(from)), to);
        CHECK_FALSE(ReferralRules::parse(changed, QStringLiteral("referral.json")));
    };
    refused("\"least\": \"3\"", "\"least\": \"-3\"");
    refused("\"least\": \"3\"", "\"least\": 3");
    refused("\"id\": \"j1_2\"", "\"id\": \"j1_1\"");
    refused("\"level\": \"crime\"", "\"level\": \"grave\"");
    refused("\"days_min\": 10", "\"days_min\": 20");
    refused("\"duty\": \"shall\"", "\"duty\": \"must\"");
    refused("\"years_counted\": 2", "\"years_counted\": 0");
}
