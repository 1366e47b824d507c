#include "core/casework/Phrase.h"
#include "tests/core/casework/CaseOffice.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using test::CaseOffice;

namespace {

Phrase phrase(const char *title, const char *text, const char *document = "", const char *field = "")
{
    Phrase out;
    out.title = QString::fromUtf8(title);
    out.text = QString::fromUtf8(text);
    out.document = QString::fromLatin1(document);
    out.field = QString::fromLatin1(field);
    return out;
}

QStringList titles(const std::vector<Phrase> &phrases)
{
    QStringList out;
    for (const Phrase &one : phrases)
        out.append(one.title);
    return out;
}

} // namespace

TEST_CASE("a phrase takes its words from the case; what the record does not know stays open", "[phrases]")
{
    CaseOffice office;
    const QDate today(2026, 9, 1);
    const FilledPhrase filled =
        fillPhrase(QStringLiteral("{{当事人}}在{{ 违法地点 }}，{{承办人}}于{{今天}}，罚款{{罚款金额}}。{{不认识}}"),
            office.file(), today);
    CHECK(filled.text
        == QStringLiteral(
            "高台县某建材有限公司（演示）在破碎车间北侧，张某、李某于2026年9月1日，罚款{{罚款金额}}。{{不认识}}"));
    CHECK(filled.open == QStringList{QStringLiteral("罚款金额"), QStringLiteral("不认识")});
    CHECK(fillPhrase(QStringLiteral("没有占位符 { } {{}}"), office.file(), today).open.isEmpty());
    CHECK(fillPhrase({}, office.file(), today).text.isEmpty());
}

TEST_CASE("a field is offered the county's own phrases first, then those that come with the program", "[phrases]")
{
    CaseOffice office;
    store::Workspace &workspace = *office.workspace;
    const store::Actor zhang = office.as(office.zhang);
    REQUIRE(savePhrase(workspace, zhang, phrase("通用的", "随处可用")));
    REQUIRE(savePhrase(workspace, zhang, phrase("专用的", "只在这里", "penalty_decision", "fulfil")));
    REQUIRE(savePhrase(workspace, zhang, phrase("别处的", "不在这里", "closing_approval", "execution")));
    const auto ended = savePhrase(workspace, zhang, phrase("不用的", "旧话"));
    REQUIRE(ended);
    auto seen = workspace.reader().see(*ended);
    Phrase over = seen->value;
    over.ended = true;
    REQUIRE(savePhrase(workspace, zhang, over, *seen));

    const auto offered = phrasesFor(workspace.reader(), QStringLiteral("penalty_decision"), QStringLiteral("fulfil"));
    REQUIRE(offered);
    CHECK(titles(*offered)
        == QStringList{QStringLiteral("专用的"), QStringLiteral("通用的"), QStringLiteral("履行方式")});
    CHECK(offered->back().isShipped());
    CHECK(titles(*ownPhrases(workspace.reader())).last() == QStringLiteral("不用的"));
    CHECK(workspace.reader().see(*ended)->area == workspace.area()); // travels within the area
}

TEST_CASE("a phrase is found by a word of it or by the first letters of its title", "[phrases]")
{
    const Phrase one = phrase("首次发现、及时改正", "当事人系首次被发现");
    for (const char *typed : {"", "  ", "改正", "当事人", "scfx", "JSGZ"}) {
        CAPTURE(typed);
        CHECK(answers(one, QString::fromUtf8(typed)));
    }
    CHECK_FALSE(answers(one, QStringLiteral("听证")));
}

TEST_CASE("a phrase without title or text, with an unknown placeholder or place is not saved", "[phrases]")
{
    CaseOffice office;
    for (const Phrase &wrong :
        {phrase("", "x"), phrase("x", " "), phrase("x", "{{当事者}}"), phrase("x", "y", "nothing"),
            phrase("x", "y", "penalty_decision", "nothing"), phrase("x", "y", "", "nothing")}) {
        CAPTURE(wrong.title.toStdString(), wrong.text.toStdString());
        CHECK(faultsOf(wrong).size() == 1);
        CHECK_FALSE(savePhrase(*office.workspace, office.as(office.zhang), wrong));
    }
    CHECK(faultsOf(phrase("x", "y", "", "fact_act")).empty());
}

TEST_CASE("the phrases of the program are sound and for fields that are written as long text", "[phrases]")
{
    CHECK(shippedPhrases().size() >= 15);
    for (const Phrase &one : shippedPhrases()) {
        CAPTURE(one.title.toStdString());
        CHECK(faultsOf(one).empty());
        for (const DocumentType &type : DocumentTypes::shipped().all()) {
            const DocumentField *field = type.field(one.field);
            if (field && (one.document.isEmpty() || one.document == type.id))
                CHECK(field->type == FieldType::LongText);
        }
    }
    CHECK_FALSE(parsePhrases(R"({"phrases": [{"title": "x", "text": "{{?}}"}]})", QStringLiteral("x.json")));
}
