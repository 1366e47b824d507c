#include "tests/core/review/ReviewFile.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using review::Verdict;
using test::ReviewFile;

TEST_CASE("a service is proved by what is kept with it, or by a receipt that names the document", "[review]")
{
    ReviewFile file;
    file.set("delivery_receipt", "docs", QJsonObject());
    for (const char *type : {"correction_order", "prior_notice"})
        file.serve(type, ServiceWay::Direct, QDate(2026, 9, 28));
    file.serve("penalty_decision", ServiceWay::Direct, QDate(2026, 10, 22));
    CHECK(file.document("penalty_decision").servedOn == QDate(2026, 10, 22));
    CHECK(file.verdict("BE4") == Verdict::Met);
    SECTION("on record without either, the receipt may be on paper: the reviewer looks")
    {
        file.outcome().proofs.clear();
        CHECK(file.verdict("BE4") == Verdict::Manual);
    }
    SECTION("an attempt that failed serves nothing")
    {
        file.outcome().result = ServiceResult::Failed;
        file.settle();
        CHECK(file.place("BE4") == "documents/penalty_decision");
    }
}

TEST_CASE("each way of service has what the law asks of it", "[review]")
{
    ReviewFile file;
    CHECK(file.verdict("K06") == Verdict::Met); // by the words of the papers
    SECTION("in person: two officers, and somebody who may take it")
    {
        ServiceAttempt &attempt = file.serve("penalty_decision", ServiceWay::Direct, QDate(2026, 10, 22));
        CHECK(file.verdict("K06") == Verdict::Met);
        file.outcome().relation.clear();
        CHECK(file.place("K06") == "documents/penalty_decision");
        file.outcome().relation = QStringLiteral("mail_clerk");
        CHECK(file.verdict("V02") == Verdict::Met);
        attempt.officers = {file.zhang.id.text()};
        CHECK(file.place("K06") == "documents/penalty_decision");
        CHECK(file.place("V02") == "documents/penalty_decision");
        // Officers of whom the register knows nothing here.
        attempt.officers = {Id<access::Officer>::create().text(), Id<access::Officer>::create().text()};
        CHECK(file.verdict("V02") == Verdict::Manual);
    }
    SECTION("left after refusal: a witness or a recording")
    {
        file.serve("penalty_decision", ServiceWay::Left, QDate(2026, 10, 22));
        CHECK(file.verdict("K06") == Verdict::Met);
        file.outcome().witness.clear();
        file.outcome().proofs.clear();
        CHECK(file.place("K06") == "documents/penalty_decision");
    }
    SECTION("electronic: an address the party agreed to, and the record of the arrival")
    {
        ServiceAttempt &attempt = file.serve("penalty_decision", ServiceWay::Electronic, QDate(2026, 10, 22));
        CHECK(file.place("K06") == "documents/penalty_decision");
        party::ServiceAddress address;
        address.kind = party::AddressKind::Electronic;
        address.text = attempt.address;
        address.confirmedOn = QDate(2026, 9, 1);
        file.file.addresses = {address};
        CHECK(file.verdict("K06") == Verdict::Met);
        file.outcome().proofs.clear();
        CHECK(file.place("K06") == "documents/penalty_decision");
    }
    SECTION("a way that only the paper names is the reviewer's")
    {
        file.document("penalty_decision").servedHow = QStringLiteral("邮寄送达");
        CHECK(file.verdict("K06") == Verdict::Manual);
    }
}

TEST_CASE("a publication is in time where service was first tried in time", "[review]")
{
    ReviewFile file;
    file.today = QDate(2027, 1, 4);
    ServiceAttempt &published = file.serve("penalty_decision", ServiceWay::Publication, QDate(2026, 11, 2));
    published.ground = QStringLiteral("whereabouts_unknown");
    published.note = QStringLiteral("登记地址无人，电话停机");
    CHECK(file.verdict("K06") == Verdict::Met);
    CHECK(file.place("K05") == "documents/penalty_decision");
    file.serve("penalty_decision", ServiceWay::Post, QDate(2026, 10, 26));
    file.outcome().result = ServiceResult::Failed;
    file.settle();
    CHECK(file.verdict("K05") == Verdict::Met);
    SECTION("where nobody noted the attempts, the reviewer looks")
    {
        file.file.attempts.clear();
        file.document("penalty_decision").servedOn = QDate(2026, 12, 2);
        file.document("penalty_decision").servedHow = QStringLiteral("公告送达");
        CHECK(file.verdict("K05") == Verdict::Manual);
    }
}

TEST_CASE("an address the party confirmed on record is confirmed", "[review]")
{
    ReviewFile file;
    file.document("inquiry_record");
    file.empty("inquiry_record", "delivery_address");
    CHECK(file.place("Q5") == "documents/inquiry_record/delivery_address");
    party::ServiceAddress address;
    address.confirmedOn = QDate(2026, 9, 1);
    file.file.addresses = {address};
    CHECK(file.verdict("Q5") == Verdict::Met);
}
