#include "core/inspection/Checklist.h"
#include "core/law/Catalogue.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonDocument>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::inspection;

TEST_CASE("the shipped checklists are whole, and every hint stands in the catalogue", "[inspection]")
{
    const Checklists &lists = Checklists::shipped();
    CHECK(lists.all().size() == 19);
    std::size_t items = 0;
    for (const Checklist &list : lists.all()) {
        for (const ChecklistItem &item : list.items) {
            ++items;
            CAPTURE(item.id.toStdString());
            for (const QString &violation : item.violations)
                CHECK(law::Catalogue::shipped().find(violation));
            if (item.answer == ChecklistItem::Answer::Choice && item.badWhen != QStringLiteral("manual")) {
                for (const QString &option : item.badWhen.split(u'|'))
                    CHECK(item.options.contains(option));
            }
        }
    }
    CHECK(items == 410);
}

TEST_CASE("nothing of the checklists was lost on the way into the program", "[inspection]")
{
    QFile domain(test::sharedData(QStringLiteral("domain/checklists.json")));
    if (!domain.fileName().isEmpty()) {
        QFile shipped(QStringLiteral(":/checklists/checklists.json"));
        REQUIRE(domain.open(QIODevice::ReadOnly));
        REQUIRE(shipped.open(QIODevice::ReadOnly));
        CHECK((QJsonDocument::fromJson(shipped.readAll()) == QJsonDocument::fromJson(domain.readAll())));
    } else {
        WARN("shared/domain/checklists.json is not here: not compared");
    }
}

TEST_CASE(
    "an answer is judged by the item's own rule, and what a program cannot know is left to the officer", "[inspection]")
{
    struct Row {
        const char *situation;
        ChecklistItem::Answer kind;
        const char16_t *badWhen;
        const char16_t *answer;
        Verdict verdict;
    };
    using Answer = ChecklistItem::Answer;
    const auto row = GENERATE(values<Row>({
        {"no is bad", Answer::YesNoNa, u"no", u"no", Verdict::Bad},
        {"yes is good then", Answer::YesNoNa, u"no", u"yes", Verdict::Good},
        {"does not apply", Answer::YesNoNa, u"no", u"na", Verdict::Good},
        {"yes can be bad", Answer::YesNoNa, u"yes", u"yes", Verdict::Bad},
        {"nonsense", Answer::YesNoNa, u"no", u"maybe", Verdict::Invalid},
        {"nothing yet", Answer::Number, u"> 3", u"", Verdict::Unanswered},
        {"at the limit", Answer::Number, u"> 3", u"3", Verdict::Good},
        {"above the limit", Answer::Number, u"> 3", u"3.0001", Verdict::Bad},
        {"full-width figures", Answer::Number, u"> 3", u"４", Verdict::Bad},
        {"outside a band", Answer::Number, u"<5.0 or >6.0", u"6.1", Verdict::Bad},
        {"inside a band", Answer::Number, u"<5.0 or >6.0", u"5.5", Verdict::Good},
        {"deviation both ways", Answer::Number, u"|x| > 10", u"-11", Verdict::Bad},
        {"limit of the permit known", Answer::Number, u"> permit_limit", u"51", Verdict::Bad},
        {"another limit unknown", Answer::Number, u"> eia_value", u"51", Verdict::Ask},
        {"words only", Answer::Number, u"硫分 > 设计值", u"1", Verdict::Ask},
        {"long enough, and an operator", Answer::Number, u"> 365 and operator", u"400", Verdict::Bad},
        {"not long enough, whoever it is", Answer::Number, u"> 365 and somebody", u"300", Verdict::Good},
        {"long enough, but nobody knows who it is", Answer::Number, u"> 365 and somebody", u"400", Verdict::Ask},
        {"late, and nothing was applied for", Answer::Number, u"< 60 and not applied", u"10", Verdict::Bad},
        {"late, but applied for", Answer::Number, u"< 60 and not operator", u"10", Verdict::Good},
        {"one half unknown, the other one enough", Answer::Number, u"> eia_value or > 3", u"4", Verdict::Bad},
        {"more digits than a double has", Answer::Number, u"> 3", u"3.0000000000000001", Verdict::Bad},
        {"not a figure", Answer::Number, u"> 3", u"three", Verdict::Invalid},
        {"one of the bad options", Answer::Choice, u"未监测|超标", u"超标", Verdict::Bad},
        {"a good option", Answer::Choice, u"未监测|超标", u"达标", Verdict::Good},
        {"no option", Answer::Choice, u"未监测|超标", u"x", Verdict::Invalid},
    }));
    CAPTURE(row.situation);
    const std::map<QString, Rational> known{{QStringLiteral("permit_limit"), Rational(50)},
        {QStringLiteral("operator"), Rational(1)}, {QStringLiteral("applied"), Rational(0)}};
    ChecklistItem item;
    item.answer = row.kind;
    item.badWhen = QString::fromUtf16(row.badWhen);
    item.options = {QStringLiteral("达标"), QStringLiteral("未监测"), QStringLiteral("超标")};
    CHECK(judge(item, QString::fromUtf16(row.answer), known) == row.verdict);
}

TEST_CASE("a damaged checklist names the item", "[inspection]")
{
    CHECK_FALSE(Checklists::parse("{"));
    const auto twice = Checklists::parse(R"({"checklists":[{"id":"a","items":[
        {"id":"x","zh":"?","answer":"yes_no_na","if_bad":{"when":"no"}},{"id":"x","zh":"?","answer":"yes_no_na","if_bad":{"when":"no"}}]}]})");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().message.values.first() == QStringLiteral("x"));
}
