#include "tests/core/store/Sample.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;

TEST_CASE("a record is found by one, two and more characters, numbers and unfinished words", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    Sample sample = aSample(QStringLiteral("高台县祁连建材有限公司"));
    sample.note = QStringLiteral("张环高立〔2026〕17号 91620724MA72K3XX0A");
    save(*workspace, sample);
    save(*workspace, aSample(QStringLiteral("山丹县某养殖场")));

    const auto typed = GENERATE(as<QString>{}, QStringLiteral("祁"), QStringLiteral("祁连"), QStringLiteral("祁连建材"),
        QStringLiteral("2026 17"), QStringLiteral("91620724MA"), QStringLiteral("91620724ma72k3xx0a"),
        QStringLiteral("张环高立"));
    CAPTURE(typed.toStdString());
    const auto hits = workspace->reader().search(typed, 10);
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().ref == record::refTo(sample));
    CHECK(hits->front().title == sample.name);
    CHECK(workspace->reader().holds(record::refTo(sample), typed).value());
}

TEST_CASE("a record holds what is typed exactly where the search finds it", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    Sample sample = aSample(QStringLiteral("高台县祁连建材A2有限公司"));
    sample.note = QStringLiteral("〔2026〕17号");
    save(*workspace, sample);
    for (const QString &typed : {QStringLiteral("祁连建材"), QStringLiteral("连祁"), QStringLiteral("建材 高台"),
             QStringLiteral("20"), QStringLiteral("026"), QStringLiteral("20 17"), QStringLiteral("17号"),
             QStringLiteral("1号"), QStringLiteral("a2"), QStringLiteral("A"), QStringLiteral("qljc"),
             QStringLiteral("ljc"), QStringLiteral("jlc"), QStringLiteral("高台 qljc"), QStringLiteral("（）")}) {
        CAPTURE(typed.toStdString());
        const auto found = workspace->reader().search(typed, 10);
        REQUIRE(found);
        CHECK(workspace->reader().holds(record::refTo(sample), typed).value() == !found->empty());
    }
    CHECK_FALSE(
        workspace->reader().holds({sample.description().kind().name, Uuid::create()}, QStringLiteral("高")).value());
}

TEST_CASE("a record is found by the initials of its pinyin, from any character on", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    const Sample sample = aSample(QStringLiteral("高台县祁连建材有限公司"));
    save(*workspace, sample);
    const auto typed = GENERATE(as<QString>{}, QStringLiteral("gtxql"), QStringLiteral("qljc"), QStringLiteral("JCYX"));
    const auto hits = workspace->reader().search(typed, 10);
    REQUIRE(hits);
    CHECK(hits->size() == 1);
}

TEST_CASE("a changed record is found by its new text only; what is typed cannot break the query", "[store]")
{
    const QTemporaryDir dir;
    const auto workspace = openSample(dir.path());
    Sample sample = aSample(QStringLiteral("甲厂"));
    save(*workspace, sample);
    sample.name = QStringLiteral("乙厂");
    save(*workspace, sample);
    CHECK(workspace->reader().search(QStringLiteral("甲"), 10)->empty());
    CHECK(workspace->reader().search(QStringLiteral("乙"), 10)->size() == 1);
    for (const char *typed : {"\"", "* OR", "NEAR(", "a:b", "^", "' --", "(", "", "   ", "%_"})
        CHECK(workspace->reader().search(QString::fromLatin1(typed), 10));
}

TEST_CASE("what an exchange brought is found once it is indexed", "[store]")
{
    const QTemporaryDir mine;
    const QTemporaryDir theirs;
    const auto here = openSample(mine.path());
    const auto there = openSample(theirs.path());
    for (int i = 0; i < 25; ++i)
        save(*here, aSample(QStringLiteral("企业%1").arg(i)));
    REQUIRE(there->journal().apply(entriesOf(*here)));
    while (*there->indexSome(10)) { }
    CHECK(there->reader().search(QStringLiteral("企业"), 100)->size() == 25);
}
