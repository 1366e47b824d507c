#include "core/party/ResponsiblePerson.h"
#include "tests/core/party/PartyWorkspace.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::party;
using namespace qilian::test;

TEST_CASE("who answered for an enterprise on a day is found by the terms of office", "[party]")
{
    PartyWorkspace workspace;
    const Enterprise enterprise = anEnterprise(QStringLiteral("甲"));
    workspace.save(enterprise);
    const auto term = [&](const char16_t *name, QDate from, QDate until) {
        ResponsiblePerson person;
        person.id = Id<ResponsiblePerson>::create();
        person.enterprise = enterprise.id;
        person.name = QString::fromUtf16(name);
        person.from = from;
        person.until = until;
        auto work = workspace->begin(aClerk(), {"test", "test", {}});
        work.put(person);
        REQUIRE(work.commit());
    };
    term(u"王某", QDate(2020, 1, 1), QDate(2024, 6, 30));
    term(u"赵某", QDate(2024, 7, 1), QDate());

    const auto persons = responsiblePersons(workspace->reader(), enterprise.id);
    REQUIRE(persons);
    REQUIRE(persons->size() == 2);
    CHECK(persons->at(0).name == QStringLiteral("赵某"));
    CHECK(persons->at(1).isInOfficeOn(QDate(2024, 6, 30)));
    CHECK_FALSE(persons->at(1).isInOfficeOn(QDate(2024, 7, 1)));
    CHECK(persons->at(0).isInOfficeOn(QDate(2030, 1, 1)));
    CHECK_FALSE(persons->at(0).isInOfficeOn(QDate(2024, 6, 30)));
    CHECK(responsiblePersons(workspace->reader(), Id<Enterprise>::create())->empty());
}
