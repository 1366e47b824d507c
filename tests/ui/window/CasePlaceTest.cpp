#include "ui/casework/CasePlace.h"
#include "core/casework/Case.h"
#include "core/overview/Schema.h"
#include "ui/casework/FactField.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace qilian;

TEST_CASE("what is missing among the facts leads to a field that is there", "[casepage]")
{
    int led = 0;
    for (const casework::Guard &guard : casework::guards()) {
        const auto place = ui::placeOf(
            {casework::Gap::Kind::Condition, QString::fromLatin1(guard.id), {"casework", guard.missing, {}}, {}});
        if (!place || place->tab != ui::CasePlace::Tab::Facts)
            continue;
        ++led;
        INFO(guard.id);
        const auto fields = ui::FactField::all();
        CHECK(std::any_of(fields.begin(), fields.end(),
            [&](const ui::FactField &field) { return place->subject == QLatin1String(field.name); }));
    }
    CHECK(led > 15);
}

TEST_CASE("what a record tells leads to the tab where the record is made", "[casepage]")
{
    using Tab = ui::CasePlace::Tab;
    const auto tabOf = [](const char *guard) {
        const auto place = ui::placeOf({casework::Gap::Kind::Condition, QString::fromLatin1(guard), {}, {}});
        REQUIRE(place);
        return place->tab;
    };
    for (const char *guard : {"crime_team", "police_filed", "criminal_way_over", "transfer_receipt"})
        CHECK(tabOf(guard) == Tab::Referral);
    for (const char *guard : {"remedy_started", "remedy_result", "court_result", "court_window_open", "demand_waited"})
        CHECK(tabOf(guard) == Tab::Performance);
    CHECK(tabOf("nothing_held") == Tab::Measures);
    CHECK(tabOf("not_fined_before") == Tab::Parties);
    // What is to be confirmed is looked at there, too.
    const auto checked = ui::placeOf({casework::Gap::Kind::Confirmation, QStringLiteral("duplicate_checked"), {}, {}});
    REQUIRE(checked);
    CHECK(checked->tab == Tab::Parties);
    CHECK_FALSE(ui::placeOf({casework::Gap::Kind::Confirmation, QStringLiteral("six_points"), {}, {}}));
}

TEST_CASE("every step of the procedure has its words in English, too", "[casepage]")
{
    const QDate day(2026, 11, 25);
    const casework::Procedure &procedure = casework::procedureOn(day);
    for (const casework::StageRow &row : procedure.stages()) {
        casework::CaseFacts facts;
        facts.stage = row.stage;
        for (const casework::NextStep &step : casework::nextSteps(procedure, {facts, day})) {
            INFO(step.name.zh.toStdString());
            CHECK_FALSE(step.name.en.isEmpty());
            CHECK_FALSE(step.when.en.isEmpty());
        }
    }
}

TEST_CASE("a day is read in every way officers write it", "[casepage]")
{
    for (const char *text : {"2026-11-25", "20261125", "2026/11/25", "2026.11.25", "2026年11月25日", " 2026-11-25 "})
        CHECK(ui::parseDay(QString::fromUtf8(text)).value() == QDate(2026, 11, 25));
    for (const char *text : {"2026-13-01", "25.11.2026", "soon"})
        CHECK_FALSE(ui::parseDay(QString::fromUtf8(text)));
}

TEST_CASE("every fact is a field of the record and reads back what it shows", "[casepage]")
{
    const casework::Case untouched;
    const QJsonObject stored = casework::Case::description().fieldsOf(untouched);
    for (const ui::FactField &field : ui::FactField::all()) {
        INFO(field.name);
        const QString name = QString::fromLatin1(field.name);
        REQUIRE(stored.contains(name));
        CHECK(field.read(field.typedOf(stored.value(name))).value() == stored.value(name));
    }
}

TEST_CASE("a fault of the review leads to a field of the facts that is there", "[casepage]")
{
    for (const char *field : {"recusal_open", "discussed_on", "voters", "legal_review", "act_ended_on", "reviewer",
             "legal_reviewer", "hearing_chair", "discovered_on"}) {
        INFO(field);
        const ui::CasePlace place = ui::placeOf({review::Place::Part::Facts, QString::fromLatin1(field)});
        const auto fields = ui::FactField::all();
        CHECK(std::any_of(fields.begin(), fields.end(),
            [&](const ui::FactField &one) { return place.subject == QLatin1String(one.name); }));
    }
    CHECK(ui::placeOf({review::Place::Part::Documents, QStringLiteral("prior_notice")}).tab
        == ui::CasePlace::Tab::Documents);
    CHECK(ui::placeOf({review::Place::Part::Performance, {}}).tab == ui::CasePlace::Tab::Performance);
}

TEST_CASE("every kind of record the history of a case opens is one of the program, and a measure is named", "[case]")
{
    const record::Schema all = overview::schema();
    int known = 0;
    for (const record::Kind *kind : all.kinds())
        known += ui::placeOf(record::Ref{kind->name, Uuid::create()}).has_value();
    CHECK(known == 25); // each row of the table, so none is misspelt
    const record::Ref held{QStringLiteral("holding"), Uuid::create()};
    CHECK(ui::placeOf(held)->subject == held.text());
    CHECK_FALSE(ui::placeOf(record::Ref{QStringLiteral("evidence"), Uuid::create()})); // has its own page
}
