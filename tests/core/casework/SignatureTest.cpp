#include "core/casework/SignedText.h"
#include "tests/core/casework/CaseOffice.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

Strokes someStrokes()
{
    Strokes out;
    out.width = 900;
    out.height = 300;
    out.lines = {{{100, 150, 300}, {200, 120, 600}, {320, 180, 500}}, {{400, 100, 500}}};
    return out;
}

DocumentSignature signatureOf(const CaseDocument &document, const char *role, const char *name)
{
    DocumentSignature out;
    out.document = document.id;
    out.role = QString::fromUtf8(role);
    out.name = QString::fromUtf8(name);
    out.strokes = someStrokes().json();
    out.digest = contentDigest(document);
    return out;
}

QJsonObject drawing(const QJsonValue &lines, const QJsonValue &width = 900)
{
    return {{QStringLiteral("width"), width}, {QStringLiteral("height"), 300}, {QStringLiteral("lines"), lines}};
}

CaseDocument draftOf(CaseOffice &office, const char *type)
{
    auto draft = draftDocument(office.file(), QString::fromLatin1(type), todayOf(*office.workspace));
    REQUIRE(draft);
    draft->fields = test::filledFields(*DocumentTypes::shipped().find(draft->type), draft->fields);
    REQUIRE(saveDraft(*office.workspace, office.as(office.zhang), *draft));
    return *draft;
}

} // namespace

TEST_CASE("a drawing reads back as it was drawn, and what no hand draws is refused", "[signature]")
{
    const auto again = Strokes::parse(someStrokes().json());
    REQUIRE(again);
    CHECK(*again == someStrokes());
    QJsonArray endless;
    for (std::size_t i = 0; i <= Strokes::kPoints; ++i) {
        for (const int number : {1, 1, 1})
            endless.append(number);
    }
    QJsonArray many;
    for (std::size_t i = 0; i <= Strokes::kLines; ++i)
        many.append(QJsonArray{1, 1, 1});
    const auto hostile = GENERATE_COPY(values<QJsonObject>({QJsonObject(), drawing(QJsonArray()),
        drawing(QStringLiteral("x")), drawing(QJsonArray{QJsonValue(QJsonArray())}),
        drawing(QJsonArray{QJsonValue(QJsonArray{1, 2})}), drawing(QJsonArray{QJsonValue(QJsonArray{1, 2, 1001})}),
        drawing(QJsonArray{QJsonValue(QJsonArray{-1, 2, 3})}), drawing(QJsonArray{QJsonValue(QJsonArray{901, 2, 3})}),
        drawing(QJsonArray{QJsonValue(QJsonArray{1.5, 2, 3})}),
        drawing(QJsonArray{QJsonValue(QJsonArray{1, 2, QStringLiteral("3")})}),
        drawing(QJsonArray{QJsonValue(QJsonArray{1, 2, 3})}, 0),
        drawing(QJsonArray{QJsonValue(QJsonArray{1, 2, 3})}, 100'000),
        drawing(QJsonArray{QJsonValue(QJsonArray{1, 2, 3})}, 1e300), drawing(QJsonArray{QJsonValue(endless)}),
        drawing(many)}));
    CHECK_FALSE(Strokes::parse(hostile));
}

TEST_CASE("who signs is read from the kind of document", "[signature]")
{
    CHECK(SignatureRole::read(QStringLiteral("现场负责人（逐页，末页写审阅意见）"))
        == SignatureRole{
            QStringLiteral("现场负责人（逐页，末页写审阅意见）"), QStringLiteral("现场负责人"), 1, false, true});
    CHECK(SignatureRole::read(QStringLiteral("执法人员（不少于两人）")).least == 2);
    CHECK(SignatureRole::read(QStringLiteral("见证人（拒签时）")).whereNeeded);
    CHECK(SignatureRole::read(QStringLiteral("当事人签收")).title == QStringLiteral("当事人"));
    CHECK(SignatureRole::read(QStringLiteral("两名调查人员")).title == QStringLiteral("调查人员"));
    for (const DocumentType &type : DocumentTypes::shipped().all()) {
        for (const SignatureRole &role : rolesOf(type)) {
            CAPTURE(type.id.toStdString(), role.text.toStdString());
            CHECK_FALSE(role.title.isEmpty());
            CHECK_FALSE(role.title.contains(QStringLiteral("（")));
            CHECK_FALSE(role.text.contains(QStringLiteral("印章")));
        }
    }
}

TEST_CASE("a signature holds as long as the document says what was signed", "[signature]")
{
    CaseOffice office;
    CaseDocument record = draftOf(office, "inspection_record");
    const store::Actor zhang = office.as(office.zhang);
    REQUIRE(addSignature(*office.workspace, zhang, signatureOf(record, "现场负责人", "王某")));
    auto all = office.file().signatures;
    REQUIRE(all.size() == 1);
    CHECK(all.front().device == QStringLiteral("高台 1"));
    CHECK(all.front().officerName == office.zhang.name);
    CHECK(signaturesThatHold(all, record).size() == 1);
    const auto missing = rolesMissing(all, record);
    REQUIRE(missing.size() == 2); // two officers and who wrote it; the witness only where needed
    CHECK(missing.front().title == QStringLiteral("执法人员"));

    SECTION("a changed document loses it, and says who must sign again")
    {
        writeField(record, QStringLiteral("found"), QStringLiteral("另一种说法"));
        REQUIRE(saveDraft(*office.workspace, zhang, record));
        CHECK(signaturesThatHold(all, record).empty());
        REQUIRE(signaturesLost(all, record).size() == 1);
        CHECK(signaturesLost(all, record).front().name == QStringLiteral("王某"));
        REQUIRE(addSignature(*office.workspace, zhang, signatureOf(record, "现场负责人", "王某")));
        all = office.file().signatures;
        CHECK(signaturesLost(all, record).empty());
        CHECK(signaturesThatHold(all, record).size() == 1);
    }
    SECTION("number and date given later change nothing the signer read")
    {
        const auto made = finishDocument(*office.workspace, zhang, record.id);
        REQUIRE(made);
        CHECK(signaturesThatHold(all, *made).size() == 1);
    }
    SECTION("what was shown must be what stands there")
    {
        DocumentSignature other = signatureOf(record, "记录人", "李某");
        other.digest = QString(64, u'0');
        const auto refused = addSignature(*office.workspace, zhang, other);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Refused);
    }
    SECTION("a final document is not signed on the screen any more")
    {
        REQUIRE(finishDocument(*office.workspace, zhang, record.id));
        CHECK_FALSE(addSignature(*office.workspace, zhang, signatureOf(record, "记录人", "李某")));
    }
    SECTION("a refusal is noted with reason and witness, and a drawing that is none is no signature")
    {
        DocumentSignature refusal = signatureOf(record, "现场负责人", "马某");
        refusal.refused = true;
        refusal.strokes = {};
        CHECK(faultsOf(refusal).size() == 2);
        refusal.reason = QStringLiteral("对事实有异议");
        refusal.witness = QStringLiteral("社区李某");
        REQUIRE(addSignature(*office.workspace, zhang, refusal));
        DocumentSignature hostile = signatureOf(record, "记录人", "李某");
        hostile.strokes = drawing(QJsonArray{QJsonValue(QJsonArray{1, 2, 99999})});
        CHECK_FALSE(addSignature(*office.workspace, zhang, hostile));
        hostile.strokes = {};
        CHECK_FALSE(addSignature(*office.workspace, zhang, hostile));
    }
}

TEST_CASE("signatures stand on the lines of their roles, and at the foot of every page", "[signature]")
{
    CaseOffice office;
    const CaseDocument record = draftOf(office, "inspection_record");
    const store::Actor zhang = office.as(office.zhang);
    for (const auto &[role, name] : {std::pair{"现场负责人", "王某"}, {"执法人员", "张某"}, {"执法人员", "李某"}})
        REQUIRE(addSignature(*office.workspace, zhang, signatureOf(record, role, name)));
    const auto signatures = signaturesOf(office.workspace->reader(), record);
    REQUIRE(signatures);
    const DocumentText text = composeSigned(record, *signatures);
    REQUIRE(text.footMark);
    CHECK(text.footMark->name == QStringLiteral("王某"));
    const auto marksOn = [&text](const QString &label) {
        const auto at = std::find_if(text.blocks.begin(), text.blocks.end(), [&label](const TextBlock &block) {
            return block.kind == TextBlock::Kind::SignLines && block.labels.front().contains(label);
        });
        return at == text.blocks.end() ? std::size_t(0) : at->marks.size();
    };
    CHECK(marksOn(QStringLiteral("现场负责人")) == 1);
    CHECK(marksOn(QStringLiteral("执法人员")) == 2);
    CHECK(marksOn(QStringLiteral("见证人")) == 0);
    CHECK(text.plain() == composeDocument(record).plain());

    const CaseDocument notice = draftOf(office, "prior_notice"); // its text has no line to sign on
    REQUIRE(addSignature(*office.workspace, zhang, signatureOf(notice, "当事人", "王某")));
    const DocumentText signedNotice = composeSigned(notice, office.file().signatures);
    CHECK(signedNotice.blocks.back().kind == TextBlock::Kind::SignLines);
    CHECK(signedNotice.blocks.back().marks.size() == 1);
}
