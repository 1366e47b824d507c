#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

TEST_CASE("who signed on the screen has signed, as long as the words are the same", "[review]")
{
    ReviewFile file;
    for (const char *rule : {"BN6", "BN7"})
        CHECK(file.verdict(rule) == Verdict::Manual); // signed on paper, or not at all
    file.sign("inspection_record", QStringLiteral("现场负责人"), QStringLiteral("刘某"));
    CHECK(file.verdict("BN6") == Verdict::Met);
    file.sign("inspection_record", QStringLiteral("执法人员"), QStringLiteral("张某"));
    file.sign("inspection_record", QStringLiteral("记录人"), QStringLiteral("李某"));
    CHECK(file.verdict("BN7") == Verdict::Manual); // the second officer
    file.sign("inspection_record", QStringLiteral("执法人员"), QStringLiteral("李某"));
    CHECK(file.verdict("BN7") == Verdict::Met);
    SECTION("a refusal before a witness stands for the signature")
    {
        file.file.signatures.front().refused = true;
        CHECK(file.verdict("BN6") == Verdict::Met);
    }
    SECTION("changed afterwards")
    {
        file.set("inspection_record", "found", QStringLiteral("另有一处排放口"));
        for (const char *rule : {"BN6", "BN7"})
            CHECK(file.place(rule) == "documents/inspection_record");
    }
}

TEST_CASE("a hearing record is signed by both sides and by who held it", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("H6") == Verdict::NotApplicable);
    file.document("hearing_record");
    CHECK(file.verdict("H6") == Verdict::Manual);
    file.sign("hearing_record", QStringLiteral("申请人及代理人、调查人员、证人"), QStringLiteral("刘某"));
    file.sign("hearing_record", QStringLiteral("主持人、听证员、记录员"), QStringLiteral("赵某"));
    CHECK(file.verdict("H6") == Verdict::Met);
    file.set("hearing_record", "final", QStringLiteral("改过的最后陈述"));
    CHECK(file.place("H6") == "documents/hearing_record");
}

TEST_CASE("list and site record of a sealing are signed by both sides", "[review]")
{
    ReviewFile file;
    for (const char *type : {"seizure_list", "seizure_site_record"}) {
        file.document(type, QDate(2026, 9, 2));
        file.sign(type, QStringLiteral("当事人"), QStringLiteral("刘某"));
        file.sign(type, QStringLiteral("执法人员"), QStringLiteral("张某"));
    }
    CHECK(file.verdict("S8") == Verdict::Manual);
    for (const char *type : {"seizure_list", "seizure_site_record"})
        file.sign(type, QStringLiteral("执法人员"), QStringLiteral("李某"));
    CHECK(file.verdict("S8") == Verdict::Met);
    file.set("seizure_list", "keeper", QStringLiteral("另一人"));
    CHECK(file.place("S8") == "documents/seizure_list");
}

TEST_CASE("what the head must approve he approved, for these words, and he did not investigate", "[review]")
{
    ReviewFile file;
    std::vector<DocumentDecision> &decisions = file.file.decisions;
    CHECK(file.verdict("BE1") == Verdict::Met);
    SECTION("changed after the approval")
    {
        file.set("filing_approval", "summary", QStringLiteral("另一段案情"));
        CHECK(file.place("BE1") == "documents/filing_approval");
    }
    SECTION("returned, and final all the same")
    {
        decisions.front().step = ApprovalState::Returned;
        CHECK(file.place("BE1") == "documents/filing_approval");
    }
    SECTION("approved by an investigator")
    {
        decisions.front().officer = file.zhang.id.uuid();
        CHECK(file.place("BE1") == "documents/filing_approval");
    }
    SECTION("nothing on record: signed on paper, the reviewer looks")
    {
        decisions.clear();
        CHECK(file.verdict("BE1") == Verdict::Manual);
    }
}
