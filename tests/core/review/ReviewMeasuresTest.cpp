#include "tests/core/review/ReviewFile.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::FileKind;
using review::Verdict;
using test::ReviewFile;

namespace {

ReviewFile aSeizure()
{
    ReviewFile out;
    out.document("seizure_approval", QDate(2026, 9, 2));
    out.document("seizure_list", QDate(2026, 9, 2), QDate(2026, 9, 2));
    out.document("seizure_site_record", QDate(2026, 9, 2));
    out.document("seizure_decision", QDate(2026, 9, 2), QDate(2026, 9, 2));
    out.set("seizure_decision", "from", QStringLiteral("2026-09-02"));
    out.set("seizure_decision", "to", QStringLiteral("2026-10-01"));
    out.document("seizure_release", QDate(2026, 9, 28), QDate(2026, 9, 29));
    out.set("seizure_release", "from", QStringLiteral("2026-09-28"));
    return out;
}

ReviewFile aDailyFine()
{
    ReviewFile out;
    out.document("recheck_record", QDate(2026, 9, 20));
    out.set("recheck_record", "start", QStringLiteral("2026-09-20T10:05"));
    out.document("daily_decision", QDate(2026, 11, 2));
    out.set("daily_decision", "from", QStringLiteral("2026-09-08"));
    out.set("daily_decision", "to", QStringLiteral("2026-09-20"));
    out.set("daily_decision", "days", 13);
    out.set("daily_decision", "amount", 130'000'000);
    return out;
}

} // namespace

TEST_CASE("a file with a sealing is reviewed as such beside the fine", "[review]")
{
    ReviewFile file = aSeizure();
    CHECK(review::ReviewedFile(file.file, file.today).is(FileKind::Seizure));
    for (const char *rule : {"V16", "V25", "S1", "S2", "S4", "S5", "S6", "S7", "S10"}) {
        CAPTURE(rule);
        CHECK(file.verdict(rule) == Verdict::Met);
    }
    CHECK(file.verdict("V13") == Verdict::Manual);
    CHECK(file.verdict("S9") == Verdict::NotApplicable);

    SECTION("the term runs out")
    {
        file.remove("seizure_release");
        CHECK(file.verdict("V25") == Verdict::Failed);
    }
    SECTION("an extension of more than thirty days")
    {
        file.document("seizure_extension", QDate(2026, 9, 30));
        file.set("seizure_extension", "days", 31);
        CHECK(file.verdict("S9") == Verdict::Failed);
    }
    SECTION("an extension after the first term had ended")
    {
        file.document("seizure_extension", QDate(2026, 10, 9));
        CHECK(file.verdict("S9") == Verdict::Failed);
    }
    SECTION("nothing was told at the sealing")
    {
        file.empty("seizure_site_record", "tell");
        CHECK(file.verdict("V16") == Verdict::Failed);
        CHECK(file.verdict("S7") == Verdict::Failed);
    }
    SECTION("a release served too late")
    {
        file.document("seizure_release").servedOn = QDate(2026, 10, 20);
        CHECK(file.verdict("S10") == Verdict::Failed);
    }
}

TEST_CASE("a daily fine rests on order, recheck and first decision, and is counted rightly", "[review]")
{
    ReviewFile file = aDailyFine();
    CHECK(review::ReviewedFile(file.file, file.today).mainKind() == FileKind::Daily);
    for (const char *rule : {"V22", "V23", "V24", "DP3", "DP5", "DP6"}) {
        CAPTURE(rule);
        CHECK(file.verdict(rule) == Verdict::Met);
    }
    SECTION("no order to correct")
    {
        file.remove("correction_order");
        CHECK(file.verdict("V22") == Verdict::Failed);
    }
    SECTION("a recheck after thirty days")
    {
        file.set("recheck_record", "start", QStringLiteral("2026-10-30T10:05"));
        CHECK(file.verdict("V23") == Verdict::Failed);
    }
    SECTION("before the first decision was served")
    {
        file.document("daily_decision").madeOn = QDate(2026, 10, 21);
        CHECK(file.verdict("V24") == Verdict::Failed);
    }
    SECTION("a day too many")
    {
        file.set("daily_decision", "days", 14);
        CHECK(file.verdict("DP5") == Verdict::Failed);
    }
    SECTION("another sum than days times fine")
    {
        file.set("daily_decision", "amount", 120'000'000);
        CHECK(file.verdict("DP5") == Verdict::Failed);
    }
}

TEST_CASE("a transfer to the police has its approval, letter and receipt", "[review]")
{
    ReviewFile file;
    for (const char *type : {"detention_approval", "detention_transfer", "crime_approval", "crime_transfer"})
        file.document(type);
    for (const char *rule : {"T1", "T2", "T3", "T4", "T5"}) {
        CAPTURE(rule);
        CHECK(file.verdict(rule) == Verdict::Met);
    }
    CHECK(file.verdict("T6") == Verdict::Manual);
    file.empty("crime_transfer", "receipt");
    CHECK(file.verdict("T5") == Verdict::Failed);
    file.empty("detention_approval", "chief_opinion");
    CHECK(file.verdict("T1") == Verdict::Failed);
}

TEST_CASE("a decision not to punish is reviewed by its own rules", "[review]")
{
    ReviewFile file;
    file.remove("penalty_decision");
    file.one().penaltyProposed = false;
    file.document("no_penalty_decision", QDate(2026, 10, 20), QDate(2026, 10, 22));
    CHECK(review::ReviewedFile(file.file, file.today).mainKind() == FileKind::NoPenalty);
    CHECK(file.verdict("D1") == Verdict::NotApplicable);
    CHECK(file.verdict("NP2") == Verdict::Met);
    CHECK(file.verdict("NP5") == Verdict::Met);
    CHECK(file.verdict("NP6") == Verdict::Manual);
    file.empty("no_penalty_decision", "education");
    CHECK(file.verdict("NP6") == Verdict::Failed);
    file.set("no_penalty_decision", "remedy_suit", QStringLiteral("可以起诉"));
    CHECK(file.verdict("NP5") == Verdict::Failed);
}

TEST_CASE("what the law asks for beside the standard", "[review]")
{
    ReviewFile file;
    SECTION("evidence registered in advance is dealt with in seven days")
    {
        file.document("prereg_approval", QDate(2026, 9, 1));
        file.document("prereg_notice", QDate(2026, 9, 1), QDate(2026, 9, 1));
        file.set("prereg_notice", "from", QStringLiteral("2026-09-01T10:05"));
        file.document("prereg_disposal", QDate(2026, 9, 8), QDate(2026, 9, 8));
        file.set("prereg_disposal", "date", QStringLiteral("2026-09-08"));
        CHECK(file.verdict("K01") == Verdict::Met);
        file.set("prereg_disposal", "date", QStringLiteral("2026-09-28"));
        CHECK(file.verdict("K01") == Verdict::Failed);
    }
    SECTION("the court is asked ten days after the demand, and when no complaint is possible any more")
    {
        file.document("urge_notice", QDate(2027, 4, 26), QDate(2027, 4, 26));
        file.document("court_application", QDate(2027, 4, 27));
        CHECK(file.verdict("K10") == Verdict::Failed);
        file.document("court_application").madeOn = QDate(2027, 5, 20);
        CHECK(file.verdict("K10") == Verdict::Met);
        CHECK(file.verdict("K11") == Verdict::Met);
        file.document("court_application").madeOn = QDate(2027, 2, 20);
        CHECK(file.verdict("K11") == Verdict::Failed);
    }
    SECTION("a limit of production lasts three months")
    {
        file.set("limit_decision", "from", QStringLiteral("2026-09-01"));
        file.set("limit_decision", "to", QStringLiteral("2026-12-01"));
        CHECK(file.verdict("K18") == Verdict::Met);
        file.set("limit_decision", "to", QStringLiteral("2026-12-02"));
        CHECK(file.verdict("K18") == Verdict::Failed);
    }
    SECTION("the file goes to the archive by the end of March")
    {
        file.one().stage = Stage::Archived;
        file.set("archive_note", "transfer", QStringLiteral("2027年3月31日移交，接收人陈某"));
        CHECK(file.verdict("K20") == Verdict::Met);
        CHECK(file.verdict("K22") == Verdict::Met);
        file.set("archive_note", "transfer", QStringLiteral("2027年4月1日移交"));
        CHECK(file.verdict("K20") == Verdict::Failed);
        file.set("archive_note", "transfer", QStringLiteral("已移交"));
        CHECK(file.verdict("K20") == Verdict::Manual);
    }
}

TEST_CASE("a recording comes in within one working day of being taken", "[review]")
{
    ReviewFile file;
    file.file.evidence.clear();
    file.addEvidence("av", QStringLiteral("现场录像"));
    evidence::EvidenceItem &film = file.file.evidence.back();
    CHECK(file.verdict("K15") == Verdict::Manual); // its device says no time
    film.takenAt = QDateTime(QDate(2026, 9, 4), QTime(10, 0), Qt::OffsetFromUTC, 8 * 3600); // a Friday
    film.collectedAt = QDateTime(QDate(2026, 9, 7), QTime(17, 0), Qt::OffsetFromUTC, 8 * 3600);
    CHECK(file.verdict("K15") == Verdict::Manual); // in time; whether it was cut a person sees
    film.collectedAt = film.collectedAt.addDays(1);
    CHECK(file.verdict("K15") == Verdict::Failed);
    CHECK(file.place("K15") == "evidence/" + film.id.text().toStdString());
}

TEST_CASE("an on-the-spot penalty is reported to the bureau in time", "[review]")
{
    ReviewFile file;
    file.document("simple_decision", QDate(2026, 9, 10)).numberSerial = 1;
    file.set("simple_decision", "penalty", QJsonObject{{QStringLiteral("fine_fen"), 100'000}});
    CHECK(file.verdict("K19") == Verdict::Failed); // long ago, and nobody noted it
    Confirmation filed;
    filed.item = QStringLiteral("simple_decision_filed");
    filed.on = QDate(2026, 9, 15); // the third working day
    file.file.confirmations = {filed};
    CHECK(file.verdict("K19") == Verdict::Met);
    file.file.confirmations.front().on = QDate(2026, 9, 16);
    CHECK(file.verdict("K19") == Verdict::Failed);
    CHECK(file.place("K19") == "documents/simple_decision");
}
