#include "core/referral/ReferralRules.h"
#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

using referral::PoliceAnswer;
using referral::ReferralKind;
using referral::ReferralRules;

namespace {

/// An act of the catalogue that raises the question, and the question.
struct Asked {
    QString violation;
    QString question;
};

Asked aboutCrime()
{
    for (const referral::Criterion &one : ReferralRules::shipped().criteria) {
        if (one.level == referral::Criterion::Level::Crime && !one.least && !one.violations.isEmpty())
            return {one.violations.front(), one.id};
    }
    FAIL("no criterion without a figure");
    return {};
}

void answerAll(ReviewFile &file, const QString &yes)
{
    referral::ScreeningRecord record;
    const auto answer = [&](const QString &id) {
        record.answers.insert(id,
            QJsonObject{{QStringLiteral("yes"), id == yes}, {QStringLiteral("evidence"), QStringLiteral("现场笔录")}});
    };
    for (const referral::Criterion &one : ReferralRules::shipped().criteria)
        answer(one.id);
    for (const referral::DetentionRule &one : ReferralRules::shipped().detention)
        answer(one.id);
    file.file.referrals.screenings = {record};
}

} // namespace

TEST_CASE("what the answers call a crime is handed to the police within 24 hours", "[review]")
{
    ReviewFile file;
    const Asked asked = aboutCrime();
    CHECK(file.verdict("K12") == Verdict::NotApplicable);
    SECTION("questions left open are the reviewer's")
    {
        file.one().violations = {asked.violation};
        CHECK(file.verdict("K12") == Verdict::Manual);
        file.remove("penalty_decision");
        file.one().stage = Stage::Investigation;
        CHECK(file.verdict("K12") == Verdict::NotApplicable); // there is time to answer them
    }
    SECTION("answered with no")
    {
        answerAll(file, {});
        CHECK(file.verdict("K12") == Verdict::Met);
    }
    SECTION("answered with yes and kept here")
    {
        answerAll(file, asked.question);
        CHECK(file.place("K12") == "referral");
        file.refer(ReferralKind::Crime, QDate(2026, 9, 15));
        CHECK(file.verdict("K12") == Verdict::Met);
    }
    SECTION("approved and not handed over in time")
    {
        referral::Referral &crime = file.refer(ReferralKind::Crime, QDate(2026, 9, 15));
        crime.sentAt = crime.decidedAt.addSecs(24 * 3600 + 60);
        CHECK(file.place("K12") == "referral");
        crime.sentAt = {};
        CHECK(file.place("K12") == "referral");
    }
    SECTION("refused by the head, with or without a reason")
    {
        referral::Referral &crime = file.refer(ReferralKind::Crime, QDate(2026, 9, 15));
        crime.approval = referral::Approval::Refused;
        crime.sentAt = {};
        CHECK(file.place("K12") == "referral");
        crime.decisionReason = QStringLiteral("未达到追诉标准");
        CHECK(file.verdict("K12") == Verdict::Met);
    }
}

TEST_CASE("what calls for detention is handed over within three working days", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("K13") == Verdict::NotApplicable);
    answerAll(file, {});
    CHECK(file.verdict("K13") == Verdict::Met);
    referral::Referral &detention = file.refer(ReferralKind::Detention, QDate(2026, 9, 14)); // a Monday
    detention.sentAt = detention.decidedAt.addDays(3);
    CHECK(file.verdict("K13") == Verdict::Met);
    detention.sentAt = detention.decidedAt.addDays(4);
    CHECK(file.place("K13") == "referral");
}

TEST_CASE("the head decides on a suspected crime within three days of the report", "[review]")
{
    ReviewFile file;
    referral::Referral &crime = file.refer(ReferralKind::Crime, QDate(2026, 9, 15));
    CHECK(file.place("T4") == "documents/crime_approval");
    file.document("crime_approval", QDate(2026, 9, 15));
    CHECK(file.verdict("T4") == Verdict::Met);
    crime.reportedOn = QDate(2026, 9, 11);
    CHECK(file.place("T4") == "referral");
}

TEST_CASE("the receipt of the police stands on the letter or on record", "[review]")
{
    ReviewFile file;
    referral::Referral &crime = file.refer(ReferralKind::Crime, QDate(2026, 9, 15));
    file.document("crime_transfer", QDate(2026, 9, 15));
    file.empty("crime_transfer", "receipt");
    CHECK(file.place("T5") == "referral");
    crime.receivedOn = QDate(2026, 9, 15);
    crime.receivedBy = QStringLiteral("高台县公安局周某");
    CHECK(file.verdict("T5") == Verdict::Met);
}

TEST_CASE("the bonus follows what the police decided", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("T6") == Verdict::NotApplicable);
    referral::Referral &crime = file.refer(ReferralKind::Crime, QDate(2026, 9, 15));
    CHECK(file.verdict("T6") == Verdict::Manual);
    crime.answer = PoliceAnswer::Filed;
    CHECK(file.verdict("T6") == Verdict::Manual); // the notice has not arrived
    crime.noticeOn = QDate(2026, 9, 21);
    CHECK(file.verdict("T6") == Verdict::Met);
    crime.answer = PoliceAnswer::Refused;
    CHECK(file.verdict("T6") == Verdict::NotApplicable);
}
