#include "core/casework/DocumentApproval.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/DocumentVersions.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

const QString kAgreed = QStringLiteral("同意立案。");

/// A complete draft of the approval of filing.
Id<CaseDocument> draftIn(CaseOffice &office)
{
    auto draft = draftDocument(office.file(), QStringLiteral("filing_approval"), todayOf(*office.workspace));
    REQUIRE(draft);
    draft->fields = test::filledFields(*DocumentTypes::shipped().find(draft->type), draft->fields);
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    return draft->id;
}

void write(CaseOffice &office, const Id<CaseDocument> &id, const char *words)
{
    CaseDocument document = *office.workspace->reader().get(id);
    writeField(document, QStringLiteral("summary"), QString::fromUtf8(words));
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), document));
}

CaseDocument read(const CaseOffice &office, const Id<CaseDocument> &id)
{
    return *office.workspace->reader().get(id);
}

QString refusal(const Result<store::CommitReceipt> &done)
{
    REQUIRE_FALSE(done);
    return done.error().message.inWords();
}

} // namespace

TEST_CASE("every document that a head of the bureau signs needs his approval, and no other", "[approval]")
{
    for (const DocumentType &type : DocumentTypes::shipped().all()) {
        CAPTURE(type.id.toStdString());
        const bool isSigned = std::any_of(type.signatures.begin(), type.signatures.end(), [](const QString &one) {
            return one.contains(QStringLiteral("机关负责人")) || one.contains(QStringLiteral("主要负责人"))
                || one.contains(QStringLiteral("分管负责人"));
        });
        const ApprovalRule *rule = ApprovalRule::of(type.id);
        CHECK(isSigned == (rule != nullptr));
        CHECK(bool(type.field(u"chief_opinion")) == (rule && rule->field == QLatin1String("chief_opinion")));
    }
}

TEST_CASE("a table of approvals that does not fit the documents is refused by the row", "[approval]")
{
    for (const char *row : {R"({"document": "x", "signature": "机关负责人", "by": "decider", "field": ""})",
             R"({"document": "filing_approval", "signature": "某人", "by": "decider", "field": ""})",
             R"({"document": "filing_approval", "signature": "机关负责人", "by": "king", "field": ""})",
             R"({"document": "filing_approval", "signature": "机关负责人", "by": "decider", "field": "summary"})"}) {
        CAPTURE(row);
        CHECK_FALSE(ApprovalRule::parse(QByteArray("{\"approvals\": [") + row + "]}", QStringLiteral("x.json")));
    }
}

TEST_CASE("a draft is submitted, approved and made final, and each step is on record", "[approval]")
{
    CaseOffice office;
    store::Workspace &workspace = *office.workspace;
    const Id<CaseDocument> id = draftIn(office);
    CHECK_FALSE(read(office, id).fields.contains(QStringLiteral("chief_opinion"))); // nobody writes it for him
    const auto early = finishDocument(workspace, office.as(office.zhang), id);
    REQUIRE_FALSE(early);
    CHECK(early.error().message.values.contains(QStringLiteral("机关负责人")));
    CHECK_FALSE(approveDocument(workspace, office.as(office.head), id, kAgreed)); // not submitted

    REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
    CHECK_FALSE(submitDocument(workspace, office.as(office.zhang), id));
    CHECK_FALSE(finishDocument(workspace, office.as(office.zhang), id));
    REQUIRE(approveDocument(workspace, office.as(office.head), id, kAgreed));
    const QJsonValue opinion = read(office, id).fields.value(QLatin1String("chief_opinion"));
    CHECK(opinion[QLatin1String("opinion")].toString() == kAgreed);
    CHECK(opinion[QLatin1String("name")].toString() == office.head.name);
    CHECK(opinion[QLatin1String("on")].toString() == QStringLiteral("2026-09-01"));
    REQUIRE(finishDocument(workspace, office.as(office.zhang), id));

    const CaseFile file = office.file();
    REQUIRE(file.decisions.size() == 2);
    CHECK(file.decisions[0].step == ApprovalState::Submitted);
    CHECK(file.decisions[0].officer == office.zhang.id.uuid());
    CHECK(file.decisions[1].step == ApprovalState::Approved);
    CHECK(file.decisions[1].note == kAgreed);
    auto work = workspace.begin(office.as(office.head), {"test", "rewrite", {}});
    auto decision = work.get(file.decisions[1].id);
    decision->note = QStringLiteral("不同意");
    work.put(*decision);
    CHECK_FALSE(work.commit()); // append only
}

TEST_CASE("a draft that is changed after its approval has lost it", "[approval]")
{
    CaseOffice office;
    store::Workspace &workspace = *office.workspace;
    const Id<CaseDocument> id = draftIn(office);
    REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
    SECTION("before the decision: it waits no more")
    {
        write(office, id, "另一种案情");
        CHECK(read(office, id).approval == ApprovalState::None);
        CHECK_FALSE(approveDocument(workspace, office.as(office.head), id, kAgreed));
    }
    SECTION("after it: the decision is gone from the paper and stays on record")
    {
        const CaseDocument open = read(office, id); // a form that was opened before
        REQUIRE(approveDocument(workspace, office.as(office.head), id, kAgreed));
        REQUIRE(saveDraft(workspace, office.as(office.zhang), open));
        CHECK(read(office, id).approval == ApprovalState::Approved); // nothing changed: it stays
        CHECK(read(office, id).fields.contains(QStringLiteral("chief_opinion")));
        write(office, id, "另一种案情");
        CHECK(read(office, id).approval == ApprovalState::None);
        CHECK_FALSE(read(office, id).fields.contains(QStringLiteral("chief_opinion")));
        CHECK_FALSE(finishDocument(workspace, office.as(office.zhang), id));
        REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
        REQUIRE(approveDocument(workspace, office.as(office.head), id, kAgreed));
        CHECK(finishDocument(workspace, office.as(office.zhang), id));
        CHECK(office.file().decisions.size() == 4);
    }
}

TEST_CASE("a draft that is returned says why and can be submitted again", "[approval]")
{
    CaseOffice office;
    store::Workspace &workspace = *office.workspace;
    const Id<CaseDocument> id = draftIn(office);
    REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
    CHECK(returnDocument(workspace, office.as(office.head), id, QStringLiteral(" ")).error().code
        == Error::Code::Invalid);
    REQUIRE(returnDocument(workspace, office.as(office.head), id, QStringLiteral("案情写得不清楚")));
    CHECK(read(office, id).approval == ApprovalState::Returned);
    CHECK(office.file().decisions.back().note == QStringLiteral("案情写得不清楚"));
    CHECK_FALSE(finishDocument(workspace, office.as(office.zhang), id));
    CHECK_FALSE(approveDocument(workspace, office.as(office.head), id, kAgreed));
    REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
    REQUIRE(approveDocument(workspace, office.as(office.head), id, kAgreed));
}

TEST_CASE("who investigated, has no role, must withdraw or submitted it himself does not approve", "[approval]")
{
    CaseOffice office;
    store::Workspace &workspace = *office.workspace;
    const Id<CaseDocument> id = draftIn(office);
    SECTION("submitted by the head himself")
    {
        REQUIRE(submitDocument(workspace, office.as(office.head), id));
        CHECK(refusal(approveDocument(workspace, office.as(office.head), id, kAgreed)).contains(office.head.name));
    }
    SECTION("no role")
    {
        REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
        CHECK_FALSE(approveDocument(workspace, office.as(office.reviewer), id, kAgreed));
        CHECK_FALSE(approveDocument(workspace, office.as(office.li), id, kAgreed));
        CHECK_FALSE(approveDocument(workspace, {}, id, kAgreed));
        CHECK(awaitingApproval(workspace.reader(), office.li.id, 10)->empty());
    }
    SECTION("investigated")
    {
        office.change([&](Case &one) { one.officers.append(office.head.id.text()); });
        REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
        CHECK_FALSE(approveDocument(workspace, office.as(office.head), id, kAgreed));
        CHECK_FALSE(returnDocument(workspace, office.as(office.head), id, QStringLiteral("改")));
        CHECK(awaitingApproval(workspace.reader(), office.head.id, 10)->empty());
    }
    SECTION("must withdraw")
    {
        auto seen = workspace.reader().see(office.id);
        REQUIRE(seen);
        Case changed = seen->value;
        changed.withdrawn = QStringList{office.head.id.text()};
        REQUIRE(saveCase(workspace, office.as(office.head), changed, *seen)); // of his own motion
        REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
        CHECK_FALSE(approveDocument(workspace, office.as(office.head), id, kAgreed));
        CHECK_FALSE(
            enterPaperApproval(workspace, office.as(office.zhang), id, {office.head.id, QDate(2026, 9, 1), kAgreed}));
    }
}

TEST_CASE("a decision signed on paper is entered with who signed, and only for who may", "[approval]")
{
    CaseOffice office;
    store::Workspace &workspace = *office.workspace;
    const Id<CaseDocument> id = draftIn(office);
    const store::Actor zhang = office.as(office.zhang);
    const auto enter = [&](const access::Officer &who, QDate on) {
        return enterPaperApproval(workspace, zhang, id, {who.id, on, kAgreed});
    };
    CHECK_FALSE(enter(office.li, QDate(2026, 9, 1)));
    CHECK(enter(office.head, QDate(2026, 9, 2)).error().code == Error::Code::Invalid); // tomorrow
    CHECK(enter(office.head, QDate()).error().code == Error::Code::Invalid);
    REQUIRE(enter(office.head, QDate(2026, 9, 1)));
    CHECK(office.file().decisions.back().onPaper);
    CHECK(office.file().decisions.back().officerName == office.head.name);
    CHECK(finishDocument(workspace, zhang, id));
}

TEST_CASE("who decides finds what waits for him, until it is decided or void", "[approval]")
{
    CaseOffice office;
    store::Workspace &workspace = *office.workspace;
    const Id<CaseDocument> first = draftIn(office);
    const Id<CaseDocument> second = draftIn(office);
    const Id<CaseDocument> third = draftIn(office);
    for (const auto &id : {second, first, third})
        REQUIRE(submitDocument(workspace, office.as(office.zhang), id));
    const auto waiting = [&] { return *awaitingApproval(workspace.reader(), office.head.id, 10); };
    REQUIRE(waiting().size() == 3);
    CHECK(waiting().front().document.id == second); // longest waiting first
    CHECK(waiting().front().submitted.officerName == office.zhang.name);
    CHECK(waiting().front().one.id == office.id);
    REQUIRE(approveDocument(workspace, office.as(office.head), first, kAgreed));
    REQUIRE(voidDocument(workspace, office.as(office.zhang), second, QStringLiteral("不需要了")));
    REQUIRE(waiting().size() == 1);
    CHECK(waiting().front().document.id == third);
}

TEST_CASE("the versions of a document stay, and what differs is told field by field", "[documents]")
{
    CaseOffice office;
    const CaseDocument first = office.make("prior_notice");
    CaseDocument second = nextVersion(first);
    writeField(second, QStringLiteral("fact_place"), QStringLiteral("破碎车间南侧"));
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), second));
    const CaseDocument third = nextVersion(second);
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), third));
    office.make("prior_notice"); // another one of the kind

    const CaseFile file = office.file();
    for (const CaseDocument &one : {first, second, third}) {
        const auto versions = versionsOf(file, one);
        REQUIRE(versions.size() == 3);
        CHECK(versions.front().id == first.id);
        CHECK(versions.back().id == third.id);
    }
    const auto versions = versionsOf(file, first);
    const auto changed = compareVersions(versions[0], versions[1]);
    const auto place = std::find_if(changed.begin(), changed.end(),
        [](const FieldDifference &one) { return one.after == QStringLiteral("破碎车间南侧"); });
    REQUIRE(place != changed.end());
    CHECK(place->before == QStringLiteral("破碎车间北侧"));
    CHECK(compareVersions(versions[0], versions[0]).empty());
}
