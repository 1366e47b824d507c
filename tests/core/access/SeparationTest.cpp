#include "core/access/Separation.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::access;

namespace {

const QDate kDay(2026, 11, 23);

Officer anOfficer(Role role = Role::Investigator)
{
    Officer officer;
    officer.id = Id<Officer>::create();
    officer.name = QStringLiteral("某");
    officer.roles = {enumText(role)};
    officer.certificateNumber = QStringLiteral("28070001");
    officer.certificateFrom = QDate(2024, 1, 1);
    officer.certificateUntil = kDay;
    return officer;
}

} // namespace

TEST_CASE("an inspection needs two different officers who are certified on the day", "[access]")
{
    const Officer zhang = anOfficer();
    const Officer li = anOfficer();
    Officer expired = anOfficer();
    expired.certificateUntil = kDay.addDays(-1);
    Officer none = anOfficer();
    none.certificateNumber.clear();

    CHECK(objectionsToTeam(std::vector{zhang, li}, kDay).empty());
    CHECK(objectionsToTeam(std::vector{zhang}, kDay).size() == 1);
    CHECK(objectionsToTeam(std::vector{zhang, zhang}, kDay).size() == 1);
    CHECK(objectionsToTeam(std::vector<Officer>{}, kDay).size() == 1);
    CHECK(objectionsToTeam(std::vector{zhang, expired}, kDay).size() == 1);
    CHECK(objectionsToTeam(std::vector{zhang, li, none}, kDay).size() == 1);
    CHECK(objectionsToTeam(std::vector{zhang, li}, kDay.addDays(1)).size() == 2);
    CHECK(objectionsToTeam(std::vector{zhang}, kDay).front().words.values.contains(QStringLiteral("第四十二条")));
}

TEST_CASE("who investigated does not review, chair, vote or decide", "[access]")
{
    struct Row {
        Duty duty;
        Role role;
    };
    const auto row = GENERATE(values<Row>({
        {Duty::Review, Role::Reviewer},
        {Duty::LegalReview, Role::Reviewer},
        {Duty::ChairHearing, Role::Clerk},
        {Duty::Vote, Role::Decider},
        {Duty::Decide, Role::Decider},
    }));
    const Officer officer = anOfficer(row.role);
    CHECK(objectionsTo(officer, row.duty, {Uuid::create().text()}).empty());
    CHECK(objectionsTo(officer, row.duty, {Uuid::create().text(), officer.id.text()}).size() == 1);
}

TEST_CASE("an objection says where its article was compared with no authentic text", "[access]")
{
    const Officer officer = anOfficer(Role::Decider);
    const auto words = [&officer](Duty duty) {
        return objectionsTo(officer, duty, {officer.id.text()}).front().words.inWords();
    };
    CHECK(words(Duty::Vote).contains(QStringLiteral("待核")));
    CHECK_FALSE(words(Duty::Decide).contains(QStringLiteral("待核")));
}

TEST_CASE("a review and a decision need the role for it", "[access]")
{
    CHECK(objectionsTo(anOfficer(Role::Clerk), Duty::LegalReview, {}).size() == 1);
    CHECK(objectionsTo(anOfficer(Role::Reviewer), Duty::Decide, {}).size() == 1);
    Officer gone = anOfficer(Role::Decider);
    gone.active = false;
    CHECK(objectionsTo(gone, Duty::Decide, {}).size() == 1);
}

TEST_CASE("each rule names the article the procedure tables name, and is never surer of it", "[access]")
{
    const QString path = test::sharedData(QStringLiteral("domain/procedure.json"));
    if (path.isEmpty()) {
        WARN("skipped: the procedure tables are not here");
        return;
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject tables = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray duties = tables[QStringLiteral("duties_of_separation")].toArray();
    REQUIRE_FALSE(duties.isEmpty());
    for (const SeparationRule &rule : separationRules()) {
        CAPTURE(rule.id);
        bool found = false;
        for (const QJsonValue duty : duties) {
            if (duty[u"id"].toString() != QLatin1String(rule.id))
                continue;
            const QJsonValue source = duty[u"source"].toArray().at(0);
            found = source[u"law"].toString().contains(QString::fromUtf16(rule.law).section(u'（', 0, 0))
                && source[u"article"].toString().contains(QString::fromUtf16(rule.article))
                && duty[u"verified"].toBool() >= rule.verified;
        }
        CHECK(found);
    }
}
