#include "core/base/Identifiers.h"
#include "core/base/AreaDivisions.h"

#include <QSet>
#include <catch2/catch.hpp>

using namespace qilian;

TEST_CASE("a social credit code is taken in any case and width, and every wrong character is found", "[base]")
{
    const QString good = QStringLiteral("91350100M000100Y43"); // the example of GB 32100-2015
    CHECK(*SocialCreditCode::parse(good) == good);
    CHECK(*SocialCreditCode::parse(good.toLower()) == good);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QString wrong = good;
        wrong[i] = wrong[i] == u'5' ? u'6' : u'5';
        CHECK_FALSE(SocialCreditCode::parse(wrong));
    }
    CHECK_FALSE(SocialCreditCode::parse(u"91350100M000100Y4"));
    CHECK_FALSE(SocialCreditCode::parse(u"9135O100M000100Y43"));
}

TEST_CASE("codes made for demonstrations are well-formed and differ", "[base]")
{
    QSet<QString> seen;
    for (int serial = 0; serial < 500; ++serial) {
        const QString code = SocialCreditCode::make(u"620724", serial);
        REQUIRE(SocialCreditCode::parse(code));
        CHECK(code.startsWith(QStringLiteral("91620724")));
        seen.insert(code);
    }
    CHECK(seen.size() == 500);
}

TEST_CASE("a citizen number holds its birthday and its check digit", "[base]")
{
    const auto id = CitizenId::parse(u"11010519491231002x"); // the example of GB 11643-1999
    REQUIRE(id);
    CHECK(id->born == QDate(1949, 12, 31));
    CHECK(id->number.endsWith(u'X'));
    CHECK_FALSE(CitizenId::parse(u"110105194912310021"));
    CHECK_FALSE(CitizenId::parse(u"110105194913310020"));
    CHECK_FALSE(CitizenId::parse(u""));
}

TEST_CASE("a county lies in its city and its province, and nowhere else", "[base]")
{
    CHECK(AreaCode::contains(u"620700", u"620724"));
    CHECK(AreaCode::contains(u"620000", u"620724"));
    CHECK(AreaCode::contains(u"620724", u"620724"));
    CHECK_FALSE(AreaCode::contains(u"620724", u"620700"));
    CHECK_FALSE(AreaCode::contains(u"620600", u"620724"));
    CHECK_FALSE(AreaCode::contains(u"62072", u"620724"));
    CHECK(AreaCode::parent(u"620724") == QStringLiteral("620700"));
    CHECK(AreaCode::parent(u"620700") == QStringLiteral("620000"));
    CHECK(AreaCode::parent(u"620000").isEmpty());
}

TEST_CASE("the divisions of Gansu know Gaotai and its townships", "[base]")
{
    const AreaDivisions &divisions = AreaDivisions::shipped();
    CHECK(divisions.nameOf(QStringLiteral("620724")) == QStringLiteral("高台县"));
    CHECK(divisions.childrenOf(QStringLiteral("620724")).size() >= 9);
}
