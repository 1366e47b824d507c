#include "core/casework/Permission.h"
#include "core/access/Office.h"
#include "core/store/UnitOfWork.h"
#include "tests/core/casework/CaseOffice.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

access::Officer anotherHead(CaseOffice &office)
{
    access::Officer out = office.head;
    out.id = Id<access::Officer>::create();
    out.name = QStringLiteral("周某");
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "another head", {}});
    work.put(out);
    REQUIRE(work.commit());
    return out;
}

void makePrincipal(CaseOffice &office, const access::Officer &head, QDate from)
{
    const auto seen = office.workspace->reader().see(head.id);
    access::Officer changed = seen->value;
    changed.principalFrom = from;
    REQUIRE(access::saveOfficer(*office.workspace, office.as(office.zhang), changed, *seen));
}

template <class Change> Result<store::CommitReceipt> save(CaseOffice &office, const access::Officer &by, Change what)
{
    auto seen = office.workspace->reader().see(office.id);
    Case changed = seen->value;
    what(changed);
    return saveCase(*office.workspace, office.as(by), changed, *seen);
}

bool isRefused(const Result<store::CommitReceipt> &result)
{
    return !result && result.error().code == Error::Code::Refused && !result.error().message.inWords().isEmpty();
}

void certify(CaseOffice &office, access::Officer &officer, QDate from, QDate until)
{
    officer.certificateFrom = from;
    officer.certificateUntil = until;
    auto work = office.workspace->begin(office.as(office.zhang), {"test", "certify", {}});
    work.put(officer);
    REQUIRE(work.commit());
}

Result<CaseDocument> finishRecord(CaseOffice &office, const char *startedAt, const QJsonArray &officers)
{
    auto draft = draftDocument(office.file(), QStringLiteral("inspection_record"), todayOf(*office.workspace));
    REQUIRE(draft);
    draft->fields = test::filledFields(*DocumentTypes::shipped().find(draft->type), draft->fields);
    draft->fields.insert(QStringLiteral("start"), QString::fromLatin1(startedAt));
    if (!officers.isEmpty())
        draft->fields.insert(QStringLiteral("officers"), officers);
    if (!officers.isEmpty())
        draft->fields.insert(QStringLiteral("recorder"), officers.first());
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    return finishDocument(*office.workspace, office.as(office.zhang), draft->id);
}

QJsonObject person(const access::Officer &officer)
{
    return {{QStringLiteral("name"), officer.name}, {QStringLiteral("ref"), officer.id.text()}};
}

} // namespace

TEST_CASE("a record is made by two officers whose certificates were valid on its day", "[casework]")
{
    CaseOffice office;
    certify(office, office.li, QDate(2026, 8, 20), QDate(2026, 8, 31)); // it has run out
    const auto late = finishRecord(office, "2026-09-01T10:05", {});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == Error::Code::Refused);
    CHECK(late.error().message.values.contains(office.li.name));
    CHECK(finishRecord(office, "2026-08-31T10:05", {})); // the day of the record counts, not of the writing

    const QJsonArray alone{person(office.zhang)};
    CHECK_FALSE(finishRecord(office, "2026-08-31T10:05", alone));
    const QJsonArray twice{person(office.zhang), person(office.zhang)};
    CHECK_FALSE(finishRecord(office, "2026-08-31T10:05", twice));
}

TEST_CASE("the opinion of the legal review is the reviewer's own", "[casework]")
{
    CaseOffice office;
    const auto passed = [&](Case &one) {
        one.legalReviewer = office.reviewer.id.uuid();
        one.legalReview = ReviewResult::Passed;
        one.legalReviewedOn = QDate(2026, 9, 1);
    };
    CHECK(isRefused(save(office, office.zhang, passed)));
    CHECK(isRefused(save(office, office.head, passed)));
    CHECK(save(office, office.reviewer, passed));
    // Others may go on changing the rest of the case.
    CHECK(save(office, office.zhang, [](Case &one) { one.place = QStringLiteral("南侧"); }));
}

TEST_CASE("who investigated is not named for a duty from outside", "[casework]")
{
    CaseOffice office;
    const Uuid li = office.li.id.uuid();
    CHECK(isRefused(save(office, office.zhang, [&](Case &one) { one.reviewer = li; })));
    CHECK(isRefused(save(office, office.zhang, [&](Case &one) { one.legalReviewer = li; })));
    CHECK(isRefused(save(office, office.zhang, [&](Case &one) { one.hearingChair = li; })));
    CHECK(isRefused(save(office, office.zhang, [&](Case &one) { one.voters = {office.li.id.text()}; })));
    CHECK(save(office, office.zhang, [&](Case &one) {
        one.reviewer = office.reviewer.id.uuid();
        one.hearingChair = office.reviewer.id.uuid();
        one.voters = {office.head.id.text()};
    }));
    // Nor does the one who is named already join the inquiry.
    CHECK(isRefused(save(office, office.zhang, [&](Case &one) { one.officers.append(office.reviewer.id.text()); })));
}

TEST_CASE("a recusal is decided by a head whom it does not concern", "[casework]")
{
    CaseOffice office;
    const QString li = office.li.id.text();
    const QString head = office.head.id.text();
    CHECK(save(office, office.zhang, [](Case &one) { one.recusalOpen = true; })); // anybody notes the request
    CHECK(isRefused(save(office, office.zhang, [](Case &one) { one.recusalOpen = false; })));
    CHECK(isRefused(save(office, office.zhang, [&](Case &one) { one.withdrawn = {li}; })));
    CHECK(save(office, office.li, [&](Case &one) { one.withdrawn = {li}; })); // of his own motion
    CHECK(isRefused(save(office, office.li, [](Case &one) { one.withdrawn.clear(); })));
    // A head withdraws himself like anybody; then another decides, about him and the rest.
    CHECK(save(office, office.head, [&](Case &one) { one.withdrawn = {li, head}; }));
    CHECK(isRefused(save(office, office.head, [&](Case &one) { one.withdrawn = {li}; })));
    CHECK(isRefused(save(office, office.head, [](Case &one) { one.recusalOpen = false; })));
    CHECK(save(office, anotherHead(office), [](Case &one) {
        one.recusalOpen = false;
        one.withdrawn.clear();
    }));
}

TEST_CASE("what the law leaves to the principal head no other head approves", "[casework]")
{
    CaseOffice office;
    const access::Officer other = anotherHead(office);
    const auto transfer = [&office](const access::Officer &by) {
        return approve(*office.workspace, office.as(by), office.id, Stage::TransferredCrime, {});
    };
    CHECK(transfer(other)); // the bureau has not named its principal head: any head may be him
    makePrincipal(office, office.head, QDate(2026, 9, 1));
    CHECK(isRefused(transfer(other)));
    CHECK(transfer(office.head));
    CHECK(approve(*office.workspace, office.as(other), office.id, Stage::Filed, {})); // a head's matter
    const CaseFile file = office.file();
    CHECK(mayAct(file, other, QStringLiteral("principal_head"), QDate(2026, 8, 31))); // before his time

    office.clock.set("2026-10-01");
    makePrincipal(office, other, QDate(2026, 10, 1));
    CHECK(transfer(other));
    CHECK(isRefused(transfer(office.head)));
}

TEST_CASE("of a head's withdrawal the principal head decides, of his own the heads together", "[casework]")
{
    CaseOffice office;
    const access::Officer other = anotherHead(office);
    const access::Officer third = anotherHead(office);
    makePrincipal(office, office.head, QDate(2026, 9, 1));
    const auto withdraw = [](const access::Officer &whom) {
        return [id = whom.id.text()](Case &one) { one.withdrawn.append(id); };
    };
    CHECK(isRefused(save(office, third, withdraw(other))));
    CHECK(save(office, office.head, withdraw(other)));
    CHECK(isRefused(save(office, third, withdraw(office.head))));
    const DocumentType &type = *DocumentTypes::shipped().find(QStringLiteral("collective_discussion"));
    auto draft = draftDocument(office.file(), type.id, todayOf(*office.workspace));
    REQUIRE(draft);
    draft->fields = test::filledFields(type, draft->fields);
    draft->fields.insert(QStringLiteral("conclusion"), QStringLiteral("同意孙某回避"));
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    REQUIRE(finishDocument(*office.workspace, office.as(office.zhang), draft->id));
    CHECK(save(office, third, withdraw(office.head)));
}

TEST_CASE("who must withdraw does nothing in the case, and it is said who may", "[casework]")
{
    CaseOffice office;
    const access::Officer other = anotherHead(office);
    CHECK(save(office, office.head, [&](Case &one) { one.withdrawn = {office.head.id.text()}; }));
    CHECK(isRefused(approve(*office.workspace, office.as(office.head), office.id, Stage::Filed, {})));
    CHECK(approve(*office.workspace, office.as(other), office.id, Stage::Filed, {}));
    const auto may = whoMay(office.file(), {office.zhang, office.li, office.reviewer, office.head, other},
        QStringLiteral("decider"), todayOf(*office.workspace));
    REQUIRE(may.size() == 1);
    CHECK(may.front().name == other.name);
}
