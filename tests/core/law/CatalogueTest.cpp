#include "core/law/Catalogue.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::law;

TEST_CASE("the shipped catalogue holds every violation with its bases and sources", "[law]")
{
    const Catalogue &catalogue = Catalogue::shipped();
    CHECK(catalogue.all().size() == 206);
    std::size_t bases = 0;
    std::size_t unverified = 0;
    std::size_t withoutDuty = 0; // the penalty article itself says the duty
    for (const Violation &violation : catalogue.all()) {
        for (const Basis &basis : violation.bases) {
            ++bases;
            unverified += basis.verified ? 0 : 1;
            CAPTURE(violation.id.toStdString());
            withoutDuty += basis.articleViolated.isEmpty() ? 1 : 0;
            CHECK_FALSE(basis.articlePenalty.isEmpty());
            CHECK((!basis.isCode() || basis.from >= kCodeInForce));
        }
    }
    CHECK(bases == 375);
    CHECK(unverified == 4);
    CHECK(withoutDuty == 4);
}

TEST_CASE("the law of the day of the act counts, and the lighter one where the law changed", "[law]")
{
    using Rule = BasisChoice::Rule;
    struct Row {
        const char *situation;
        const char *violation;
        QDate ended;
        QDate decided;
        Rule rule;
        const char16_t *law;
    };
    const auto row = GENERATE(values<Row>({
        {"both before the Code", "water_exceed_standard", {2026, 5, 1}, {2026, 8, 14}, Rule::LawOfTheDay,
            u"水污染防治法"},
        {"last day of the old law, decided then", "water_exceed_standard", {2026, 8, 14}, {2026, 8, 14},
            Rule::LawOfTheDay, u"水污染防治法"},
        {"first day of the Code", "water_exceed_standard", {2026, 8, 15}, {2026, 8, 15}, Rule::NewLaw, u"生态环境法典"},
        {"after", "water_exceed_standard", {2026, 10, 1}, {2026, 11, 23}, Rule::NewLaw, u"生态环境法典"},
        {"weighed by an officer", "eia_unapproved_start_report", {2026, 8, 14}, {2026, 11, 23}, Rule::Undecided, u""},
    }));
    CAPTURE(row.situation);
    const auto choice = Catalogue::shipped().basisFor(QString::fromLatin1(row.violation), row.ended, row.decided);
    REQUIRE(choice);
    CHECK(choice->rule == row.rule);
    CHECK((choice->chosen ? choice->chosen->law : QString()) == QString::fromUtf16(row.law));
}

TEST_CASE("no basis is ever chosen that was not in force on the day of the act, save the lighter Code", "[law]")
{
    const Catalogue &catalogue = Catalogue::shipped();
    for (const Violation &violation : catalogue.all()) {
        for (const QDate ended : {QDate(2022, 3, 1), QDate(2026, 8, 14), QDate(2026, 8, 15), QDate(2026, 11, 1)}) {
            for (const QDate decided : {ended, QDate(2026, 11, 23)}) {
                const auto choice = catalogue.basisFor(violation.id, ended, decided);
                REQUIRE(choice);
                CAPTURE(violation.id.toStdString(), ended.toString().toStdString());
                if (choice->rule == BasisChoice::Rule::LighterLaw)
                    CHECK((choice->chosen->isCode() && violation.oldVersusCode == QStringLiteral("code_lighter")));
                else if (choice->chosen)
                    CHECK(choice->chosen->inForceOn(ended));
                if (choice->rule == BasisChoice::Rule::Undecided)
                    CHECK(choice->old);
            }
        }
    }
}

TEST_CASE("a decision before the act and an unknown violation are refused", "[law]")
{
    CHECK(
        Catalogue::shipped().basisFor(QStringLiteral("water_exceed_standard"), {2026, 8, 2}, {2026, 8, 1}).error().code
        == Error::Code::Invalid);
    CHECK(Catalogue::shipped().basisFor(QStringLiteral("x"), {2026, 8, 2}, {2026, 8, 3}).error().code
        == Error::Code::NotFound);
}

TEST_CASE("a violation is found by a word, its synonym and the initials of its pinyin", "[law]")
{
    const auto typed =
        GENERATE(as<QString>{}, QStringLiteral("未批先建"), QStringLiteral("报告书 未批先建"), QStringLiteral("wpxj"));
    const auto hits = Catalogue::shipped().search(typed, 20);
    REQUIRE_FALSE(hits.empty());
    CHECK(std::any_of(hits.begin(), hits.end(),
        [](const Violation *hit) { return hit->id == QStringLiteral("eia_unapproved_start_report"); }));
}

TEST_CASE("a damaged catalogue names the violation", "[law]")
{
    QFile file(QStringLiteral(":/law/violations.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    QByteArray bad = good;
    bad.replace("\"kind\":\"percent\",\"of\":\"total_investment\",\"min\":1",
        "\"kind\":\"percent\",\"of\":\"total_investment\",\"min\":9");
    REQUIRE(bad != good);
    const auto catalogue = Catalogue::parse(bad);
    REQUIRE_FALSE(catalogue);
    CHECK(catalogue.error().message.values.first() == QStringLiteral("eia_unapproved_start_report"));
    CHECK_FALSE(Catalogue::parse("{"));
    CHECK_FALSE(Catalogue::parse("{}"));
}

TEST_CASE("the time to punish is not prolonged for acts that ended before the Code", "[law]")
{
    CHECK(lastDayToPunish({2026, 8, 14}, Harm::Environment) == QDate(2028, 8, 14));
    CHECK(lastDayToPunish({2026, 8, 14}, Harm::LifeAndHealth) == QDate(2031, 8, 14));
    CHECK(lastDayToPunish({2026, 8, 15}, Harm::Environment) == QDate(2031, 8, 15));
    CHECK(lastDayToPunish({2026, 8, 15}, Harm::None) == QDate(2028, 8, 15));
}
