#include "core/binder/BinderChecks.h"
#include "core/casework/DocumentType.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::binder;

namespace {

QByteArray shippedJson()
{
    QFile file(QStringLiteral(":/casefile/binder.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("every kind of document has its place in the binder", "[binder]")
{
    const BinderRules &rules = BinderRules::shipped();
    QStringList homeless;
    for (const casework::DocumentType &type : casework::DocumentTypes::shipped().all()) {
        const bool named = std::any_of(rules.parts().begin(), rules.parts().end(),
            [&type](const Part &part) { return part.types.contains(type.id); });
        if (!named && !rules.isMadeByProgram(type.id) && type.id != rules.note)
            homeless << type.id;
    }
    CHECK(homeless.join(u' ').toStdString() == "");
}

TEST_CASE("both orders hold the same parts and differ in where the decision stands", "[binder]")
{
    const BinderRules &rules = BinderRules::shipped();
    REQUIRE(rules.orders().size() == 2);
    CHECK(rules.order({}).id.toStdString() == "decision_first");
    CHECK(rules.order(QStringLiteral("decision_first")).parts.front().toStdString() == "decision");
    CHECK(rules.order(QStringLiteral("as_handled")).parts.front().toStdString() == "filing");
    for (const Order &order : rules.orders())
        CHECK_FALSE(order.verified); // 2023: compared with no official text yet
}

TEST_CASE("what is internal stands in the secondary volume", "[binder]")
{
    const BinderRules &rules = BinderRules::shipped();
    const auto volumeOf = [&rules](const char *type, Volume report = Volume::Secondary) {
        return rules.partOf(QString::fromLatin1(type), report).volume;
    };
    CHECK(volumeOf("legal_review") == Volume::Secondary);
    CHECK(volumeOf("collective_discussion") == Volume::Secondary);
    CHECK(volumeOf("hearing_report") == Volume::Secondary);
    CHECK(volumeOf("penalty_decision") == Volume::Main);
    CHECK(volumeOf("investigation_report") == Volume::Secondary);
    CHECK(volumeOf("investigation_report", Volume::Main) == Volume::Main);
    CHECK(volumeOf("nobody_knows_this") == Volume::Main);
}

TEST_CASE("every check names its source", "[binder]")
{
    CHECK(BinderRules::shipped().checks().size() == 13);
    for (const CheckRule &check : BinderRules::shipped().checks())
        CHECK_FALSE(check.source.text().trimmed().isEmpty());
}

TEST_CASE("what is secret has its ground in law and goes into the secondary volume", "[binder]")
{
    const BinderRules &rules = BinderRules::shipped();
    CHECK_FALSE(rules.secrets().empty());
    for (const SecretRule &rule : rules.secrets()) {
        CHECK(rules.part(rule.part).volume == Volume::Secondary);
        CHECK_FALSE(rule.source.text().isEmpty());
    }
    for (const SecrecyGround &ground : rules.grounds()) {
        CHECK(rules.part(ground.part).volume == Volume::Secondary);
        CHECK_FALSE(ground.source.text().isEmpty());
        CHECK(rules.ground(ground.id) == &ground);
    }
    CHECK(rules.ground(QStringLiteral("mood")) == nullptr);
}

TEST_CASE("a table of the binder that is not whole is refused where it is wrong", "[binder]")
{
    struct Row {
        const char *from;
        const char *to;
        const char *named;
    };
    const auto row = GENERATE(values<Row>({
        {"\"volume\": \"main\", \"zh\": \"立案\"", "\"volume\": \"third\", \"zh\": \"立案\"", "filing"},
        {"\"penalty_decision\", \"no_penalty", "\"no_such_document\", \"no_penalty", "decision"},
        {"\"id\": \"publicity\", \"volume\"", "\"id\": \"closing\", \"volume\"", "closing"},
        {"\"value\": 200", "\"value\": 0", "pages_per_booklet"},
        {"\"receipt\": \"delivery_receipt\"", "\"receipt\": \"\"", "receipt"},
        {"\"parts\": [\"filing\", \"evidence\", \"coercion\"", "\"parts\": [\"filing\", \"coercion\"", "as_handled"},
        {"\"en\": \"The informer stays secret\", \"part\": \"source\"",
            "\"en\": \"The informer stays secret\", \"part\": \"filing\"", "informer"},
        {"\"en\": \"Privacy\", \"part\": \"secrets\"", "\"en\": \"Privacy\", \"part\": \"notice\"", "privacy"},
        {"\"words\": [\"国家秘密\", \"商业秘密\", \"个人隐私\"]", "\"words\": []", "marked"},
    }));
    const QByteArray json = shippedJson().replace(row.from, row.to);
    REQUIRE(json != shippedJson());
    const auto read = BinderRules::parse(json, QStringLiteral("binder.json"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Error::Code::Damaged);
    CHECK(read.error().message.inWords().contains(QString::fromLatin1(row.named)));
}
