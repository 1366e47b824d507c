#include "core/casework/CaseService.h"
#include "core/casework/ConfirmedAddresses.h"
#include "tests/core/casework/CaseOffice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

QDateTime at(int month, int day, int hour = 10)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

/// A notice made on 1 September 2026, to be served.
struct Serving {
    Serving()
        : notice(office.make("prior_notice"))
    {
        office.clock.set("2026-09-10");
    }

    ServiceDraft begin(ServiceWay way, const QDateTime &when) const
    {
        ServiceDraft draft = beginService(office.file(), notice.id);
        draft.attempt.way = way;
        draft.attempt.at = when;
        return draft;
    }
    static ServiceOutcome outcome(ServiceResult result, const QDateTime &when)
    {
        ServiceOutcome out;
        out.result = result;
        out.at = when;
        if (result == ServiceResult::Delivered) {
            out.receiver = QStringLiteral("王某");
            out.relation = QStringLiteral("legal_representative");
        } else {
            out.reason = QStringLiteral("无人在场");
        }
        return out;
    }
    Result<store::CommitReceipt> record(const ServiceDraft &draft) const
    {
        return recordService(*office.workspace, office.as(office.zhang), draft);
    }
    CaseDocument stored() const { return *office.workspace->reader().get(notice.id); }

    CaseOffice office;
    CaseDocument notice;
};

QStringList fieldsOf(const std::vector<DocumentFault> &faults)
{
    QStringList out;
    for (const DocumentFault &fault : faults)
        out.append(fault.field);
    return out;
}

} // namespace

TEST_CASE("the shipped ways of service are all there, each with its article", "[service]")
{
    const ServiceRules &rules = ServiceRules::shipped();
    CHECK(rules.ways().size() == 7);
    for (const ServiceWayRule &way : rules.ways()) {
        CAPTURE(enumText(way.way).toStdString());
        CHECK_FALSE(way.sources.empty());
        CHECK_FALSE(way.needs.isEmpty());
        CHECK(way.verified);
    }
    CHECK(rules.of(ServiceWay::Publication).sources.front().article == QStringLiteral("第九十五条"));
    CHECK(rules.dueRule(QStringLiteral("penalty_decision")) == QStringLiteral("decision_service"));
    for (const char *rule : {"decision_service", "seizure_release_service", "limit_service", "announcement_service"})
        CHECK(DeadlineRules::shipped().find(QString::fromLatin1(rule)));
}

TEST_CASE("a table of ways that lacks one, or asks for what the program does not know, is refused", "[service]")
{
    QFile file(QStringLiteral(":/procedure/service.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject shipped = QJsonDocument::fromJson(file.readAll()).object();
    const auto withWay = [&shipped](auto change) {
        QJsonObject table = shipped;
        QJsonArray ways = table[QLatin1String("ways")].toArray();
        QJsonObject first = ways.first().toObject();
        change(first);
        ways.replace(0, first);
        table[QLatin1String("ways")] = ways;
        return ServiceRules::parse(QJsonDocument(table).toJson(), QStringLiteral("t.json"));
    };
    CHECK(withWay([](QJsonObject &) {}));
    CHECK_FALSE(withWay([](QJsonObject &way) { way[QLatin1String("id")] = QStringLiteral("pigeon"); }));
    CHECK_FALSE(withWay([](QJsonObject &way) { way.remove(QLatin1String("sources")); }));
    CHECK_FALSE(withWay([](QJsonObject &way) { way[QLatin1String("needs")] = QJsonArray{QStringLiteral("luck")}; }));
    CHECK_FALSE(withWay([](QJsonObject &way) { way[QLatin1String("day")] = QStringLiteral("deemed"); }));
    CHECK_FALSE(ServiceRules::parse("[]", QStringLiteral("t.json")));
}

TEST_CASE("each way of service asks for what the law wants of it", "[service]")
{
    Serving serving;
    const CaseFile file = serving.office.file();
    const QDate today(2026, 9, 10);
    struct Row {
        const char *situation;
        ServiceWay way;
        std::function<void(ServiceDraft &)> change;
        QStringList faults;
    };
    const auto row = GENERATE(values<Row>({
        {"in person, by two, to the representative", ServiceWay::Direct, [](ServiceDraft &) {}, {}},
        {"by one officer alone", ServiceWay::Direct, [](ServiceDraft &d) { d.attempt.officers.removeLast(); },
            {QStringLiteral("officers")}},
        {"the same officer named twice", ServiceWay::Direct,
            [](ServiceDraft &d) { d.attempt.officers[1] = d.attempt.officers[0]; }, {QStringLiteral("officers")}},
        {"taken by the family of a unit", ServiceWay::Direct,
            [](ServiceDraft &d) { d.outcome->relation = QStringLiteral("family"); }, {QStringLiteral("receiver")}},
        {"nowhere", ServiceWay::Direct, [](ServiceDraft &d) { d.attempt.address.clear(); },
            {QStringLiteral("address")}},
        {"left without refusal and witness", ServiceWay::Left, [](ServiceDraft &) {},
            {QStringLiteral("reason"), QStringLiteral("witness")}},
        {"left with a witness", ServiceWay::Left,
            [](ServiceDraft &d) {
                d.outcome->reason = QStringLiteral("拒绝接收");
                d.outcome->witness = QStringLiteral("居委会李某");
            },
            {}},
        {"left with photos", ServiceWay::Left,
            [](ServiceDraft &d) {
                d.outcome->reason = QStringLiteral("拒绝接收");
                d.outcome->proofs = QStringList{Uuid::create().text()};
            },
            {}},
        {"posted without its number", ServiceWay::Post, [](ServiceDraft &d) { d.outcome.reset(); },
            {QStringLiteral("through")}},
        {"posted, not known yet", ServiceWay::Post,
            [](ServiceDraft &d) {
                d.attempt.through = QStringLiteral("EMS 1234");
                d.outcome.reset();
            },
            {}},
        {"electronic without consent", ServiceWay::Electronic, [](ServiceDraft &) {}, {QStringLiteral("address")}},
        {"published though nothing was tried", ServiceWay::Publication,
            [](ServiceDraft &d) {
                d.outcome.reset();
                d.attempt.through = QStringLiteral("甘肃日报");
                d.attempt.ground = QStringLiteral("other_ways_failed");
                d.attempt.note = QStringLiteral("经过");
            },
            {QStringLiteral("ground")}},
        {"published for one who cannot be found", ServiceWay::Publication,
            [](ServiceDraft &d) {
                d.outcome.reset();
                d.attempt.through = QStringLiteral("甘肃日报");
                d.attempt.ground = QStringLiteral("whereabouts_unknown");
                d.attempt.note = QStringLiteral("经营场所已搬空，多方查找无果");
            },
            {}},
        {"before the document was made", ServiceWay::Direct,
            [](ServiceDraft &d) { d.attempt.at = d.outcome->at = at(8, 31); }, {QStringLiteral("served_at")}},
        {"tomorrow", ServiceWay::Direct, [](ServiceDraft &d) { d.attempt.at = d.outcome->at = at(9, 11); },
            {QStringLiteral("served_at"), QStringLiteral("result_at")}},
        {"received before it was handed over", ServiceWay::Direct, [](ServiceDraft &d) { d.outcome->at = at(9, 1); },
            {QStringLiteral("result_at")}},
        {"failed without saying why", ServiceWay::Direct,
            [](ServiceDraft &d) { d.outcome->result = ServiceResult::Failed; }, {QStringLiteral("reason")}},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        ServiceDraft draft = serving.begin(row.way, at(9, 8));
        draft.outcome = Serving::outcome(ServiceResult::Delivered, at(9, 8));
        row.change(draft);
        CHECK(fieldsOf(faultsOf(file, draft, today)) == row.faults);
    }
}

TEST_CASE("the day of service follows from way and receipt", "[service]")
{
    Serving serving;
    SECTION("nobody there, then handed over: the second attempt serves")
    {
        ServiceDraft first = serving.begin(ServiceWay::Direct, at(9, 2));
        first.outcome = Serving::outcome(ServiceResult::Failed, at(9, 2));
        REQUIRE(serving.record(first));
        CHECK_FALSE(serving.stored().servedOn.isValid());
        ServiceDraft second = serving.begin(ServiceWay::Direct, at(9, 3));
        second.outcome = Serving::outcome(ServiceResult::Delivered, at(9, 3));
        REQUIRE(serving.record(second));
        CHECK(serving.stored().servedOn == QDate(2026, 9, 3));
        CHECK(serving.stored().servedHow == QStringLiteral("直接送达"));
        CHECK(coursesOf(serving.office.file(), serving.notice.id).size() == 2);
        CHECK_FALSE(noteOutcome(*serving.office.workspace, {}, second.outcome.value()));
    }
    SECTION("a letter is served on the day of its receipt")
    {
        ServiceDraft letter = serving.begin(ServiceWay::Post, at(9, 2));
        letter.attempt.through = QStringLiteral("EMS 1234567890");
        REQUIRE(serving.record(letter));
        CHECK_FALSE(serving.stored().servedOn.isValid());
        ServiceOutcome receipt = Serving::outcome(ServiceResult::Delivered, at(9, 7));
        receipt.attempt = letter.attempt.id;
        REQUIRE(noteOutcome(*serving.office.workspace, serving.office.as(serving.office.zhang), receipt));
        CHECK(serving.stored().servedOn == QDate(2026, 9, 7));
        CHECK(serving.stored().servedHow == QStringLiteral("邮寄送达"));
        const auto course = coursesOf(serving.office.file(), serving.notice.id).front();
        CHECK(remindersOf(serving.office.file(), {course.attempt, course.outcome}).size() == 1);
    }
    SECTION("publication is service once thirty days are over, and its time may be left out of periods")
    {
        ServiceDraft notice = serving.begin(ServiceWay::Publication, at(9, 2));
        notice.attempt.through = QStringLiteral("甘肃日报 2026年9月2日 第3版");
        notice.attempt.ground = QStringLiteral("whereabouts_unknown");
        notice.attempt.note = QStringLiteral("经营场所已搬空");
        REQUIRE(serving.record(notice));
        const QDate deemed = deemedServedOn(notice.attempt);
        CHECK(deemed >= QDate(2026, 10, 2));
        const auto times = publicationTimes(serving.office.file());
        REQUIRE(times.size() == 1);
        CHECK(times.front().from == QDate(2026, 9, 2));
        CHECK(times.front().until == deemed);
        ServiceOutcome over;
        over.attempt = notice.attempt.id;
        over.at = at(9, 10);
        CHECK_FALSE(noteOutcome(*serving.office.workspace, {}, over)); // the time is not over
        serving.office.clock.set("2026-10-20");
        over.at = serving.office.clock.now();
        REQUIRE(noteOutcome(*serving.office.workspace, serving.office.as(serving.office.zhang), over));
        CHECK(serving.stored().servedOn == deemed);
    }
    SECTION("electronic service counts from its arrival at the address the party agreed to")
    {
        party::ServiceAddress mail;
        mail.id = Id<party::ServiceAddress>::create();
        mail.owner = serving.office.file().one.party;
        mail.kind = party::AddressKind::Electronic;
        mail.text = QStringLiteral("wang@example.cn");
        CHECK_FALSE(party::addServiceAddress(*serving.office.workspace, {}, mail, QDate(2026, 9, 10)));
        mail.confirmedOn = QDate(2026, 9, 1);
        REQUIRE(party::addServiceAddress(*serving.office.workspace, {}, mail, QDate(2026, 9, 10)));
        ServiceDraft sent = serving.begin(ServiceWay::Electronic, at(9, 5));
        sent.attempt.address = mail.text;
        sent.outcome = Serving::outcome(ServiceResult::Delivered, at(9, 6));
        REQUIRE(serving.record(sent));
        CHECK(serving.stored().servedOn == QDate(2026, 9, 6));
    }
}

TEST_CASE("a wrong entry is made void with its reason, and the day of service goes with it", "[service]")
{
    Serving serving;
    ServiceDraft draft = serving.begin(ServiceWay::Direct, at(9, 3));
    draft.outcome = Serving::outcome(ServiceResult::Delivered, at(9, 3));
    REQUIRE(serving.record(draft));
    const store::Actor zhang = serving.office.as(serving.office.zhang);
    CHECK_FALSE(voidService(*serving.office.workspace, zhang, draft.attempt.id, QStringLiteral(" ")));
    REQUIRE(voidService(*serving.office.workspace, zhang, draft.attempt.id, QStringLiteral("日期记错")));
    CHECK_FALSE(serving.stored().servedOn.isValid());
    CHECK(serving.stored().servedHow.isEmpty());
    CHECK_FALSE(voidService(*serving.office.workspace, zhang, draft.attempt.id, QStringLiteral("再一次")));
    const auto courses = coursesOf(serving.office.file(), serving.notice.id);
    REQUIRE(courses.size() == 1); // it stays on file
    CHECK(courses.front().outcome->reason == QStringLiteral("日期记错"));
}

TEST_CASE("a receipt is drafted from the attempt it is about and filled again from it", "[service]")
{
    Serving serving;
    ServiceDraft left = serving.begin(ServiceWay::Left, at(9, 3, 15));
    left.outcome = Serving::outcome(ServiceResult::Delivered, at(9, 3, 15));
    left.outcome->reason = QStringLiteral("拒绝签收");
    left.outcome->witness = QStringLiteral("南华镇社区李某");
    REQUIRE(serving.record(left));
    const CaseDocument other = serving.office.make("correction_order", "2026-09-11");
    const CaseFile file = serving.office.file();
    auto receipt = draftReceipt(file, left.attempt.id, QDate(2026, 9, 11));
    REQUIRE(receipt);
    CHECK(receipt->fields.value(QLatin1String("mode")).toString() == QStringLiteral("留置"));
    CHECK(receipt->fields.value(QLatin1String("docs")).toString().contains(serving.notice.number));
    CHECK(receipt->fields.value(QLatin1String("time")).toString() == QStringLiteral("2026-09-03T15:00"));
    CHECK(receipt->fields.value(QLatin1String("refuse")).toString().contains(QStringLiteral("南华镇社区李某")));
    CHECK(fieldsOf(checkDocument(*DocumentTypes::shipped().find(receipt->type), receipt->fields))
        == QStringList{QStringLiteral("case_no")}); // the case is not filed yet
    refillDraft(*receipt, file, QDate(2026, 9, 11));
    CHECK(receipt->fields.value(QLatin1String("docs")).toString().contains(serving.notice.number));
    const auto latest = draftDocument(file, QStringLiteral("delivery_receipt"), QDate(2026, 9, 11));
    REQUIRE(latest);
    CHECK(latest->fields.value(QLatin1String("docs")).toString().contains(other.number));
    CHECK_FALSE(draftReceipt(file, Id<ServiceAttempt>::create(), QDate(2026, 9, 11)));
}

TEST_CASE("a decision is to be served within seven working days", "[service]")
{
    CaseDocument decision;
    decision.type = QStringLiteral("penalty_decision");
    CHECK_FALSE(serviceDue(decision, QDate(2026, 9, 10)));
    decision.madeOn = QDate(2026, 9, 7); // a Monday
    REQUIRE(serviceDue(decision, QDate(2026, 9, 10)));
    CHECK(serviceDue(decision, QDate(2026, 9, 10))->lastDay == QDate(2026, 9, 16));
    decision.type = QStringLiteral("prior_notice");
    CHECK_FALSE(serviceDue(decision, QDate(2026, 9, 10)));
}

TEST_CASE("the address the party confirmed is tried first, and a form of confirmation gives its addresses", "[service]")
{
    CaseOffice office;
    auto draft = draftDocument(office.file(), QStringLiteral("delivery_address_confirm"), todayOf(*office.workspace));
    REQUIRE(draft);
    draft->fields = test::filledFields(*DocumentTypes::shipped().find(draft->type), draft->fields);
    draft->fields.insert(QStringLiteral("addresses"),
        QJsonObject{{QStringLiteral("rows"),
            QJsonArray{QJsonValue(
                QJsonArray{QStringLiteral("高台县人民东路1号"), QStringLiteral("王某"), QStringLiteral("0936-1")})}}});
    draft->fields.insert(QStringLiteral("e_delivery"),
        QJsonObject{{QStringLiteral("told"), QStringLiteral("同意电子送达吗")},
            {QStringLiteral("answer"), QStringLiteral("wang@example.cn")}, {QStringLiteral("confirmed"), true}});
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    CHECK(confirmedAddresses(office.file()).empty()); // not final yet
    REQUIRE(finishDocument(*office.workspace, office.as(office.zhang), draft->id));
    const auto confirmed = confirmedAddresses(office.file());
    REQUIRE(confirmed.size() == 2);
    for (const party::ServiceAddress &address : confirmed)
        REQUIRE(party::addServiceAddress(*office.workspace, {}, address, todayOf(*office.workspace)));
    CHECK(confirmedAddresses(office.file()).empty());
    const CaseDocument notice = office.make("prior_notice");
    CHECK(beginService(office.file(), notice.id).attempt.address == QStringLiteral("高台县人民东路1号"));
    REQUIRE(party::withdrawServiceAddress(*office.workspace, {}, confirmed.front().id, todayOf(*office.workspace)));
    CHECK(beginService(office.file(), notice.id).attempt.address == QStringLiteral("高台县南华镇"));
}
