#include "core/evidence/EvidenceKind.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::evidence;

TEST_CASE("the law's eight kinds of evidence are there, and the automatic monitoring data", "[evidence]")
{
    const EvidenceKinds &kinds = EvidenceKinds::shipped();
    int statutory = 0;
    for (const EvidenceKind &kind : kinds.all()) {
        CAPTURE(kind.id.toStdString());
        statutory += kind.statutory ? 1 : 0;
        CHECK_FALSE(kind.metadata.empty());
        CHECK_FALSE(kind.form.empty());
        CHECK(kind.custodyEvents.contains(QStringLiteral("acquired")));
    }
    CHECK(statutory == 8);
    REQUIRE(kinds.find(u"auto_monitor"));
    CHECK_FALSE(kinds.find(u"auto_monitor")->statutory);
    CHECK(kinds.custodySteps().size() == 17);
    CHECK_FALSE(kinds.find(u"audiovisual"));
}

TEST_CASE("nothing of the rules of evidence was lost on the way into the program", "[evidence]")
{
    const QString path = test::sharedData(QStringLiteral("domain/evidence.json"));
    if (path.isEmpty()) {
        WARN("skipped: the rules of evidence are not here");
        return;
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue value : rules[QStringLiteral("kinds")].toArray()) {
        const EvidenceKind *kind = EvidenceKinds::shipped().find(value[u"id"].toString());
        REQUIRE(kind);
        CHECK(qsizetype(kind->metadata.size()) == value[u"required_metadata"].toArray().size());
        CHECK(qsizetype(kind->form.size()) == value[u"formal_requirements"].toArray().size());
        CHECK(kind->custodyEvents.size() == value[u"custody_events"].toArray().size());
        CHECK(kind->legal.size() == value[u"legal"].toArray().size());
    }
}

TEST_CASE("damaged kinds of evidence are named", "[evidence]")
{
    CHECK_FALSE(EvidenceKinds::parse("{"));
    CHECK_FALSE(EvidenceKinds::parse("{}"));
    const auto unknownStep = EvidenceKinds::parse(
        R"({"kinds":[{"id":"x","zh":"某","legal":[{"law":"a","article":"b"}],"custody_events":["lost 丢失"]}]})");
    REQUIRE_FALSE(unknownStep);
    CHECK(unknownStep.error().message.values.first() == QStringLiteral("x"));
}
