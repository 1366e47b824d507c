#include "tests/core/review/ReviewFile.h"

#include "core/base/Identifiers.h"
#include "core/casework/ApprovalRule.h"
#include "core/casework/DocumentApproval.h"
#include "core/casework/FollowUp.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

namespace qilian::test {

using namespace casework;

namespace {

access::Officer anOfficer(const char16_t *name, access::Role role)
{
    access::Officer out;
    out.id = Id<access::Officer>::create();
    out.name = QString::fromUtf16(name);
    out.roles = QStringList{access::enumText(role)};
    out.certificateNumber = QStringLiteral("62072400001");
    out.certificateFrom = QDate(2025, 1, 1);
    out.certificateUntil = QDate(2029, 12, 31);
    return out;
}

QJsonObject person(const access::Officer &officer)
{
    return {{QStringLiteral("name"), officer.name}, {QStringLiteral("number"), officer.certificateNumber},
        {QStringLiteral("ref"), officer.id.text()}};
}

QDateTime atHour(QDate day, int hour)
{
    return {day, QTime(hour, 0), Qt::OffsetFromUTC, 8 * 3600};
}

QJsonObject opinion(const char *name, const char *day)
{
    return {{QStringLiteral("opinion"), QStringLiteral("同意。")}, {QStringLiteral("name"), QString::fromUtf8(name)},
        {QStringLiteral("on"), QString::fromLatin1(day)}};
}

/// What filledFields gives in general, said as the review wants it.
QJsonObject wellWritten(const ReviewFile &of, const DocumentType &type)
{
    QJsonObject out;
    const auto put = [&](const char *field, const QJsonValue &value) {
        if (type.field(QString::fromLatin1(field)))
            out.insert(QString::fromLatin1(field), value);
    };
    put("agency", of.file.bureau.name);
    put("party_name", of.file.one.partyName);
    put("party_code", of.file.one.partyCode);
    put("officers", QJsonArray{person(of.zhang), person(of.li)});
    put("site_manager",
        QJsonObject{{QStringLiteral("name"), QStringLiteral("刘某")}, {QStringLiteral("number"), QStringLiteral("甲")},
            {QStringLiteral("post"), QStringLiteral("厂长")}, {QStringLiteral("relation"), QStringLiteral("员工")}});
    put("evidence_items",
        QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("照片")},
            {QStringLiteral("taken_at"), QStringLiteral("2026-09-01")}, {QStringLiteral("by"), QStringLiteral("张某")},
            {QStringLiteral("proves"), QStringLiteral("排放口")}}});
    put("handler_opinion", opinion("张某、李某", "2026-09-01"));
    put("unit_opinion", opinion("陈某", "2026-09-01"));
    put("chief_opinion", opinion("孙某", "2026-09-02"));
    put("right_statement", QStringLiteral("可以自收到之日起五个工作日内陈述和申辩"));
    put("fulfil", QStringLiteral("自收到之日起十五日内缴纳"));
    put("remedy_review", QStringLiteral("六十日内申请行政复议"));
    put("remedy_suit", QStringLiteral("六个月内提起行政诉讼"));
    put("consequence", QStringLiteral("每日按百分之三加处罚款，申请人民法院强制执行"));
    put("rows",
        QJsonObject{{QStringLiteral("rows"), QJsonArray{QJsonValue(QJsonArray{QStringLiteral("检查、询问")})}}});
    put("docs",
        QJsonObject{{QStringLiteral("rows"),
            QJsonArray{QJsonValue(
                QJsonArray{QStringLiteral("行政处罚事先告知书、行政处罚决定书、责令改正违法行为决定书")})}}});
    return out;
}

} // namespace

ReviewFile::ReviewFile()
    : zhang(anOfficer(u"张某", access::Role::Investigator))
    , li(anOfficer(u"李某", access::Role::Investigator))
    , wang(anOfficer(u"赵某", access::Role::Reviewer))
    , sun(anOfficer(u"孙某", access::Role::Decider))
{
    file.bureau.name = QStringLiteral("张掖市生态环境局高台分局");
    for (const access::Officer *officer : {&zhang, &li, &wang, &sun})
        file.officers.emplace(officer->id.uuid(), *officer);
    Case &one = file.one;
    one.id = Id<Case>::create();
    one.number = QStringLiteral("张环高立〔2026〕1号");
    one.cause = QStringLiteral("未按规定设置大气污染物排放口");
    one.partyName = QStringLiteral("高台县某建材有限公司");
    one.partyCode = SocialCreditCode::make(u"620724", 1);
    one.source = QStringLiteral("现场检查发现");
    one.leadReceivedOn = one.discoveredOn = QDate(2026, 9, 1);
    one.actEndedOn = QDate(2026, 8, 31);
    one.filedOn = QDate(2026, 9, 3);
    one.officers = {zhang.id.text(), li.id.text()};
    one.reviewer = wang.id.uuid();
    one.fine = one.paid = Money::fromFen(10'000'000);
    one.correctionOrdered = true;
    one.decidedOn = QDate(2026, 10, 20);
    one.stage = Stage::Closed;
    for (const auto &[type, made, served] :
        {std::tuple{"filing_approval", QDate(2026, 9, 3), QDate()}, {"inspection_record", QDate(2026, 9, 1), QDate()},
            {"correction_order", QDate(2026, 9, 4), QDate(2026, 9, 7)},
            {"investigation_report", QDate(2026, 9, 20), QDate()},
            {"prior_notice", QDate(2026, 9, 25), QDate(2026, 9, 28)},
            {"penalty_decision", QDate(2026, 10, 20), QDate(2026, 10, 22)},
            {"delivery_receipt", QDate(2026, 10, 22), QDate()}, {"payment_record", QDate(2026, 11, 1), QDate()},
            {"closing_approval", QDate(2026, 11, 5), QDate()}})
        document(type, made, served);
    addEvidence("documentary", QStringLiteral("营业执照"));
    pay(*one.fine, QDate(2026, 11, 1));
}

CaseDocument &ReviewFile::document(const char *type, QDate madeOn, QDate servedOn)
{
    const QString id = QString::fromLatin1(type);
    const auto at = std::find_if(
        file.documents.begin(), file.documents.end(), [&id](const CaseDocument &one) { return one.type == id; });
    if (at != file.documents.end())
        return *at;
    const DocumentType *known = DocumentTypes::shipped().find(id);
    REQUIRE(known);
    CaseDocument made;
    made.id = Id<CaseDocument>::create();
    made.type = id;
    made.title = known->title;
    made.number = QStringLiteral("〔2026〕1号");
    made.state = DocumentState::Final;
    made.fields = filledFields(*known, wellWritten(*this, *known));
    made.madeOn = madeOn.isValid() ? madeOn : QDate(2026, 9, 10);
    made.servedOn = servedOn;
    made.servedHow = servedOn.isValid() ? QStringLiteral("直接送达") : QString();
    if (ApprovalRule::of(id))
        file.decisions.push_back({Id<DocumentDecision>::create(), file.one.id, made.id, ApprovalState::Approved,
            approvalDigest(made), sun.id.uuid(), sun.name, made.madeOn, QStringLiteral("同意。"), false});
    file.documents.push_back(made);
    return file.documents.back();
}

void ReviewFile::set(const char *type, const char *field, const QJsonValue &value)
{
    document(type).fields.insert(QString::fromLatin1(field), value);
}

void ReviewFile::empty(const char *type, const char *field)
{
    document(type).fields.remove(QString::fromLatin1(field));
}

void ReviewFile::remove(const char *type)
{
    std::erase_if(file.documents, [type](const CaseDocument &one) { return one.type == QLatin1String(type); });
}

void ReviewFile::addEvidence(const char *kind, const QString &title, bool proves)
{
    evidence::EvidenceItem item;
    item.id = Id<evidence::EvidenceItem>::create();
    item.kind = QString::fromLatin1(kind);
    item.title = title;
    item.collectedAt = QDateTime(QDate(2026, 9, 1), QTime(2, 0), Qt::UTC);
    item.collectedBy = QStringLiteral("张某、李某");
    item.place = QStringLiteral("破碎车间北侧");
    item.digest = QString(64, u'a');
    if (proves)
        file.proves[item.id.uuid()] = QStringLiteral("违法主体");
    file.evidence.push_back(item);
}

performance::Payment &ReviewFile::pay(Money amount, QDate on)
{
    performance::Payment payment;
    payment.id = Id<performance::Payment>::create();
    payment.amount = amount;
    payment.on = on;
    payment.receipt = QStringLiteral("甘财00001");
    file.performance.payments.push_back(payment);
    return file.performance.payments.back();
}

measure::Correction &ReviewFile::order(QDate servedOn)
{
    measure::Correction order;
    order.id = Id<measure::Correction>::create();
    order.officers = {zhang.id.text(), li.id.text()};
    order.orderedOn = order.servedOn = servedOn;
    order.warned = true;
    order.dailyAct = QStringLiteral("discharge");
    file.measures.corrections.push_back(order);
    return file.measures.corrections.back();
}

measure::Recheck &ReviewFile::recheck(const measure::Correction &order, QDate on, measure::Finding finding)
{
    measure::Recheck recheck;
    recheck.id = Id<measure::Recheck>::create();
    recheck.order = order.id;
    recheck.officers = {zhang.id.text(), li.id.text()};
    recheck.begunAt = atHour(on, 10);
    recheck.endedAt = atHour(on, 11);
    recheck.unannounced = true;
    recheck.finding = finding;
    recheck.detail = QStringLiteral("仍在排放");
    recheck.media = QStringLiteral("照片3—5");
    file.measures.rechecks.push_back(recheck);
    return file.measures.rechecks.back();
}

measure::Holding &ReviewFile::hold(measure::HoldingWay way, QDate on)
{
    measure::Holding holding;
    holding.id = Id<measure::Holding>::create();
    holding.way = way;
    holding.officers = {zhang.id.text(), li.id.text()};
    holding.begunAt = atHour(on, 10);
    holding.approvedAt = atHour(on, 9);
    holding.approver = sun.id.uuid();
    holding.papersGiven = true;
    holding.place = QStringLiteral("原地");
    measure::HeldThing thing;
    thing.id = Id<measure::HeldThing>::create();
    thing.holding = holding.id;
    thing.name = QStringLiteral("破碎机");
    thing.model = QStringLiteral("PE400×600");
    thing.quantity = QStringLiteral("1 台");
    thing.relation = QStringLiteral("产生粉尘的设备");
    file.measures.things.push_back(thing);
    file.measures.holdings.push_back(holding);
    return file.measures.holdings.back();
}

void ReviewFile::release(const measure::Holding &holding, QDate on)
{
    for (const measure::HeldThing &thing : file.measures.thingsOf(holding)) {
        measure::Disposal disposal;
        disposal.id = measure::Disposal::idOf(thing.id);
        disposal.holding = holding.id;
        disposal.thing = thing.id;
        disposal.on = on;
        file.measures.disposals.push_back(disposal);
    }
}

casework::ServiceAttempt &ReviewFile::serve(const char *type, ServiceWay way, QDate on)
{
    ServiceAttempt attempt;
    attempt.id = Id<ServiceAttempt>::create();
    attempt.document = document(type).id;
    attempt.way = way;
    attempt.at = atHour(on, 10);
    attempt.officers = {zhang.id.text(), li.id.text()};
    attempt.address = QStringLiteral("高台县工业园区");
    attempt.through = QStringLiteral("EMS1");
    ServiceOutcome outcome;
    outcome.id = Id<ServiceOutcome>::create();
    outcome.attempt = attempt.id;
    outcome.at = atHour(on, 11);
    outcome.receiver = QStringLiteral("刘某");
    outcome.relation = QStringLiteral("mail_clerk");
    outcome.reason = QStringLiteral("拒绝签收");
    outcome.witness = QStringLiteral("社区工作人员王某");
    outcome.proofs = {QStringLiteral("回执")};
    file.attempts.push_back(attempt);
    file.outcomes.push_back(outcome);
    settle();
    return file.attempts.back();
}

referral::Referral &ReviewFile::refer(referral::ReferralKind kind, QDate decidedOn)
{
    referral::Referral referral;
    referral.id = Id<referral::Referral>::create();
    referral.kind = kind;
    referral.reportedOn = decidedOn.addDays(-1);
    referral.approval = referral::Approval::Approved;
    referral.decidedAt = atHour(decidedOn, 10);
    referral.sentAt = atHour(decidedOn, 16);
    file.referrals.referrals.push_back(referral);
    return file.referrals.referrals.back();
}

void ReviewFile::sign(const char *type, const QString &role, const QString &name)
{
    const CaseDocument &signedDocument = document(type);
    DocumentSignature signature;
    signature.id = Id<DocumentSignature>::create();
    signature.document = signedDocument.id;
    signature.role = role;
    signature.name = name;
    signature.at = atHour(QDate(2026, 9, 1), 12);
    signature.digest = contentDigest(signedDocument);
    file.signatures.push_back(signature);
}

void ReviewFile::settle()
{
    deriveService(file);
    countPayments(file);
}

std::string ReviewFile::place(const char *rule) const
{
    const review::Finding found = look(rule);
    return found.verdict == review::Verdict::Failed ? found.faults.front().place.pointer().toStdString()
                                                    : std::string();
}

review::Finding ReviewFile::look(const char *rule) const
{
    const review::ReviewRule *known = review::ReviewRules::shipped().find(QString::fromLatin1(rule));
    REQUIRE(known);
    return review::look(*known, review::ReviewedFile(file, today, others));
}

} // namespace qilian::test
