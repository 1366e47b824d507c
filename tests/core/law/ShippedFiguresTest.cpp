#include "core/law/Citation.h"
#include "tests/core/law/LawShelf.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <catch2/catch.hpp>
#include <functional>
#include <set>

using namespace qilian;
using namespace qilian::law;
using namespace qilian::test;

// Articles and figures of resources/**/*.json against the law texts that lie beside the checkout: a program compares,
// so that nobody's eye has to. What a text does not say in so many words is an exception below, each with its reason;
// one that is no longer needed fails.

namespace {

const QDate kLastDayOfOldLaw(2026, 8, 14);

QJsonDocument resource(const QString &path)
{
    QFile file(QStringLiteral(QILIAN_SOURCE_DIR "/resources/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll());
}

/// Every value of every table: where it stands ("review/rules.json/rules/K10/check") and what it is.
void visit(const QJsonValue &value, const QString &where, const std::function<void(const QString &, QJsonValue)> &each)
{
    each(where, value);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        visit(member.value(), where + u'/' + member.key(), each);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        visit(array[i], where + u'/' + array[i][u"id"].toString(QString::number(i)), each);
}

void visitAll(const std::function<void(const QString &, QJsonValue)> &each)
{
    const QDir root(QStringLiteral(QILIAN_SOURCE_DIR "/resources"));
    QDirIterator files(root.path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        const QJsonDocument json = resource(path);
        visit(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), path, each);
    }
}

/// Exceptions by name; each has to be met.
class Exceptions {
public:
    Exceptions(std::initializer_list<std::pair<const char *, const char *>> reasons)
        : m_reasons(reasons.begin(), reasons.end())
    {
    }
    bool excuse(const QString &name)
    {
        const auto at = m_reasons.find(name.toStdString());
        if (at == m_reasons.end())
            return false;
        m_used.insert(at->first);
        return true;
    }
    void checkAllNeeded() const
    {
        for (const auto &[name, reason] : m_reasons) {
            INFO("no longer needed: " << name << " (" << reason << ")");
            CHECK(m_used.count(name) == 1);
        }
    }

private:
    std::map<std::string, const char *> m_reasons;
    std::set<std::string> m_used;
};

std::set<qint64> figures(const QString &text, const QString &units)
{
    std::set<qint64> out;
    QRegularExpression pattern(
        QStringLiteral("(?<![第%2])(%1)个?(?:%3)").arg(kNumber, kNumber.mid(1, kNumber.size() - 3), units));
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        out.insert(valueOf(match.next().captured(1)));
    return out;
}

/// A figure of a table with its unit there and what it is taken from.
struct Claim {
    QString name;
    qint64 figure = 0;
    QString unit;
    QJsonArray sources;
};

bool says(const QString &text, qint64 figure, const QString &unit)
{
    static const std::map<QString, QString> kUnits{{QStringLiteral("calendar_day"), QStringLiteral("日")},
        {QStringLiteral("working_day"), QStringLiteral("日|工作日")}, {QStringLiteral("hour"), QStringLiteral("小时")},
        {QStringLiteral("yuan"), QStringLiteral("元")}, {QStringLiteral("times"), QStringLiteral("倍")},
        {QStringLiteral("tonne"), QStringLiteral("吨")}, {QStringLiteral("mu"), QStringLiteral("亩")},
        {QStringLiteral("person"), QStringLiteral("人|名")}, {QStringLiteral("persons"), QStringLiteral("人|名")},
        {QStringLiteral("penalties"), QStringLiteral("次")}, {QStringLiteral("cubic_metre"), QStringLiteral("立方米")},
        {QStringLiteral("tree"), QStringLiteral("株")}};
    if (unit == u"month") {
        const bool years = figure % 12 == 0 && figures(text, QStringLiteral("年")).count(figure / 12) > 0;
        return years || figures(text, QStringLiteral("月")).count(figure) > 0;
    }
    if (unit.startsWith(u"percent")) {
        static const QRegularExpression kPercent(QStringLiteral("百分之(%1)").arg(kNumber));
        for (auto match = kPercent.globalMatch(text); match.hasNext();) {
            if (valueOf(match.next().captured(1)) == figure)
                return true;
        }
        return false;
    }
    INFO("unit " << unit.toStdString());
    REQUIRE(kUnits.count(unit) == 1);
    return figures(text, kUnits.at(unit)).count(figure) > 0;
}

std::vector<Claim> claims()
{
    std::vector<Claim> out;
    const auto list = [](const QJsonValue &source, const QJsonValue &also) {
        QJsonArray all = source.isArray() ? source.toArray() : QJsonArray{source};
        for (const QJsonValue one : also.toArray())
            all.append(one);
        return all;
    };
    for (const QJsonValue rule : resource(QStringLiteral("procedure/deadlines.json"))[u"deadlines"].toArray()) {
        const QJsonArray sources = list(rule[u"source"], rule[u"also"]);
        const QString name = QStringLiteral("deadline ") + rule[u"id"].toString();
        if (rule[u"amount"].toInteger() > 0)
            out.push_back({name, rule[u"amount"].toInteger(), rule[u"unit"].toString(), sources});
        for (const QJsonValue more : rule[u"extendable_by"].toArray())
            out.push_back(
                {name + QStringLiteral(" +"), more[u"amount"].toInteger(), more[u"unit"].toString(), sources});
    }
    for (const QJsonValue one : resource(QStringLiteral("procedure/thresholds.json"))[u"thresholds"].toArray()) {
        if (one[u"value"].isDouble())
            out.push_back({QStringLiteral("threshold ") + one[u"id"].toString(), one[u"value"].toInteger(),
                one[u"unit"].toString(), list(one[u"source"], one[u"also"])});
    }
    const QJsonDocument referral = resource(QStringLiteral("procedure/referral.json"));
    for (const QJsonValue one : referral[u"criteria"].toArray()) {
        if (one[u"least"].isString())
            out.push_back({QStringLiteral("crime ") + one[u"id"].toString(), one[u"least"].toString().toLongLong(),
                one[u"unit"].toString(), one[u"source"].toArray()});
    }
    for (const QJsonValue one : referral[u"detention"].toArray()) {
        for (const char16_t *days : {u"days_min", u"days_max", u"other_min", u"other_max"}) {
            if (const qint64 figure = one[QStringView(days)].toInteger(); figure > 0)
                out.push_back({QStringLiteral("detention ") + one[u"id"].toString(), figure,
                    QStringLiteral("calendar_day"), one[u"source"].toArray()});
        }
    }
    for (const QJsonValue rule : resource(QStringLiteral("procedure/measures.json"))[u"rules"].toArray()) {
        const QJsonObject given = rule[u"figures"].toObject();
        for (auto one = given.begin(); one != given.end(); ++one) {
            const QString unit = one.key().endsWith(u"months") ? QStringLiteral("month")
                : one.key().endsWith(u"hours")                 ? QStringLiteral("hour")
                                                               : QStringLiteral("working_day");
            out.push_back({QStringLiteral("measure %1 %2").arg(rule[u"kind"].toString(), one.key()),
                one.value().toInteger(), unit, rule[u"sources"].toArray()});
        }
    }
    const QJsonDocument performance = resource(QStringLiteral("procedure/performance.json"));
    for (const QJsonValue one : performance[u"added_penalty"].toArray()) {
        for (const QString &percent : {QStringLiteral("percent_per_day"), QStringLiteral("cap_percent")})
            out.push_back({QStringLiteral("added penalty ") + percent, one[percent].toInteger(),
                QStringLiteral("percent"), one[u"source"].toArray()});
    }
    for (const QJsonValue one : performance[u"on_spot"].toArray()) {
        if (const qint64 most = one[u"most_yuan"].toInteger(); most > 0)
            out.push_back({QStringLiteral("on the spot"), most, QStringLiteral("yuan"), one[u"source"].toArray()});
    }
    const QJsonValue demand = performance[u"demand_working_days"];
    out.push_back({QStringLiteral("demand"), demand[u"days"].toInteger(), QStringLiteral("working_day"),
        demand[u"source"].toArray()});
    return out;
}

} // namespace

TEST_CASE("every article that a table cites of a law at hand is in the law", "[law]")
{
    const auto shelf = LawShelf::open();
    if (!shelf)
        return;
    int cited = 0;
    const auto check = [&](const QString &where, const QString &law, const QString &citation) {
        const std::vector<ArticleRef> places = LawShelf::placesOf(citation);
        INFO(where.toStdString() << ": " << law.toStdString() << ' ' << citation.toStdString());
        CHECK_FALSE(places.empty());
        for (const ArticleRef &place : places) {
            ++cited;
            const char *fault = shelf->missing(law, place);
            INFO(place.text().toStdString());
            CHECK((fault ? fault : "") == std::string());
        }
    };
    visitAll([&](const QString &where, const QJsonValue &value) {
        if (value.isObject() && shelf->has(value[u"law"].toString())) {
            for (const char16_t *member : {u"article", u"article_violated", u"article_penalty"}) {
                if (const QString citation = value[QStringView(member)].toString(); !citation.isEmpty())
                    check(where, value[u"law"].toString(), citation);
            }
        }
        if (!value.isString())
            return;
        for (const Citation::Placed &one : Citation::allIn(value.toString())) {
            if (shelf->has(one.cited.law))
                check(where, one.cited.law, one.cited.place.text());
        }
    });
    CHECK(cited > 2'500);
}

TEST_CASE("every figure of a table is in the article it is taken from", "[law]")
{
    const auto shelf = LawShelf::open();
    if (!shelf)
        return;
    Exceptions exceptions{
        {"deadline filing_decision", "order 30 of 2023, article 18: no text at hand"},
        {"deadline filing_decision +", "likewise"},
        {"deadline case_conclusion +", "order 30 of 2023, article 57: no text at hand"},
        {"deadline decision_not_before", "order 30 of 2023, article 44: no text at hand"},
        {"deadline added_penalty_start", "the day after the period, said without a figure"},
        {"deadline daily_recheck", "order 28 of 2014, article 10: no text at hand; the Code names no period"},
        {"deadline crime_goods_handover", "decree 310, article 12: no text at hand"},
        {"deadline simple_filing", "order 8 of 2010, article 59: no text at hand; the law names no period"},
        {"threshold added_penalty_cap", "the fine itself, said without a figure"},
        {"added penalty cap_percent", "likewise"},
        {"measure daily_fine recheck_days", "order 28 of 2014, article 10: no text at hand"},
        {"measure registration approval_hours", "order 30 of 2023, article 32: no text at hand"},
        {"measure limit term_months", "order 30 of 2014, article 15: no text at hand"},
        {"measure limit extension_months", "likewise"},
        {"measure limit plan_working_days", "order 30 of 2014, article 16: no text at hand"},
        {"measure limit followup_days", "order 30 of 2014, article 20: no text at hand"},
        {"measure stop plan_working_days", "order 30 of 2014, article 16: no text at hand"},
        {"measure stop followup_days", "order 30 of 2014, article 20: no text at hand"},
    };
    int compared = 0;
    for (const Claim &claim : claims()) {
        QString text;
        for (const QJsonValue source : claim.sources) {
            if (const QString law = source[u"law"].toString(); shelf->has(law))
                text += shelf->text(law, source[u"article"].toString(), true);
        }
        if (text.isEmpty()) // rests on no law at hand
            continue;
        ++compared;
        INFO(claim.name.toStdString() << ": " << claim.figure << ' ' << claim.unit.toStdString());
        if (!says(text, claim.figure, claim.unit))
            CHECK(exceptions.excuse(claim.name));
    }
    CHECK(compared > 130);
    exceptions.checkAllNeeded();
}

TEST_CASE("every range of a fine is in the very paragraph and item it is taken from", "[law]")
{
    using Range = std::pair<std::optional<qint64>, qint64>;
    const auto shelf = LawShelf::open();
    if (!shelf)
        return;
    const auto ranges = [](const QString &text, const QString &before, const QString &unit) {
        std::set<Range> out;
        const QRegularExpression pattern(QStringLiteral("%1(%2)%3(以上%1(%2)%3)?(以下)?").arg(before, kNumber, unit));
        for (auto each = pattern.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            const qint64 first = valueOf(match.captured(1));
            if (!match.captured(3).isEmpty())
                out.insert({first, valueOf(match.captured(3))});
            else if (!match.captured(4).isEmpty())
                out.insert({std::nullopt, first});
            else
                out.insert({first, first}); // a fixed sum
        }
        return out;
    };
    Exceptions exceptions{{"water_river_outlet_no_consent", "fined as the paragraph before says"}};
    int compared = 0;
    for (const QJsonValue violation : resource(QStringLiteral("law/violations.json"))[u"violations"].toArray()) {
        for (const QJsonValue basis : violation[u"bases"].toArray()) {
            const QString law = basis[u"law"].toString();
            if (!shelf->has(law))
                continue;
            const QString text = shelf->text(law, basis[u"article_penalty"].toString(), false);
            for (const QJsonValue fine : basis[u"fines"].toArray()) {
                const QString kind = fine[u"kind"].toString();
                const auto said = kind == u"amount" ? ranges(text, QString(), QStringLiteral("元"))
                    : kind == u"percent"            ? ranges(text, QStringLiteral("百分之"), QString())
                                                    : ranges(text, QString(), QStringLiteral("倍"));
                const Range range{fine[u"min"].isNull() ? std::nullopt : std::optional(fine[u"min"].toInteger()),
                    fine[u"max"].toInteger()};
                ++compared;
                INFO(violation[u"id"].toString().toStdString()
                    << ": " << law.toStdString() << ' ' << basis[u"article_penalty"].toString().toStdString() << ", "
                    << range.first.value_or(0) << " to " << range.second);
                if (said.count(range) == 0)
                    CHECK(exceptions.excuse(violation[u"id"].toString()));
                if (const qint64 floor = fine[u"floor"].toInteger(); floor > 0)
                    CHECK(says(text, floor, QStringLiteral("yuan")));
            }
        }
    }
    CHECK(compared > 400);
    exceptions.checkAllNeeded();
}

TEST_CASE("no basis outlives the laws that the Code repeals, and none of the Code comes before it", "[law]")
{
    const auto shelf = LawShelf::open();
    if (!shelf)
        return;
    const QString last = shelf->article(QStringLiteral("生态环境法典"), 1242)->body;
    std::set<QString> repealed;
    static const QRegularExpression kTitle(QStringLiteral("《([^》]+)》"));
    for (auto match = kTitle.globalMatch(last); match.hasNext();)
        repealed.insert(LawText::shortTitle(match.next().captured(1)));
    REQUIRE(repealed.size() == 10);
    const auto day = [](const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    int old = 0;
    visitAll([&](const QString &where, const QJsonValue &value) {
        const QString law = LawText::shortTitle(value[u"law"].toString());
        if (!value.isObject() || !value.toObject().contains(QStringLiteral("effective_to")))
            return;
        INFO(where.toStdString());
        if (repealed.count(law) > 0) {
            ++old;
            CHECK(day(value[u"effective_to"]) <= kLastDayOfOldLaw);
            CHECK(day(value[u"effective_to"]).isValid());
        }
        if (law == QStringLiteral("生态环境法典"))
            CHECK(day(value[u"effective_from"]) == kLastDayOfOldLaw.addDays(1));
    });
    CHECK(old > 300);
}

TEST_CASE("a figure that a sentence puts beside its article is in that article", "[law]")
{
    const auto shelf = LawShelf::open();
    if (!shelf)
        return;
    const QString money = QStringLiteral("元");
    const QString others = QStringLiteral("日|天|工作日|小时|月|年|倍|吨|亩");
    Exceptions exceptions{
        {"review/rules.json/rules/D10/check", "the extensions stand in order 30 of 2023, no text at hand"}};
    int compared = 0;
    visitAll([&](const QString &where, const QJsonValue &value) {
        const auto cited = Citation::allIn(value.toString());
        if (cited.empty()
            || !std::all_of(cited.begin(), cited.end(), [&](const auto &one) { return shelf->has(one.cited.law); }))
            return;
        QString text;
        for (const Citation::Placed &one : cited)
            text += shelf->text(one.cited.law, one.cited.place.text(), true);
        for (const QString &units : {money, others}) {
            const std::set<qint64> said = figures(text, units);
            for (const qint64 figure : figures(value.toString(), units)) {
                if (units == others && figure > 1'900) // a year
                    continue;
                ++compared;
                INFO(where.toStdString() << ": " << figure << " in " << value.toString().toStdString());
                if (said.count(figure) == 0)
                    CHECK(exceptions.excuse(where));
            }
        }
    });
    CHECK(compared >= 5);
    exceptions.checkAllNeeded();
}
