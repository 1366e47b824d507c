#include "app/tool/Command.h"
#include "app/tool/Recompute.h"

#include "core/discretion/Explanation.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <algorithm>

namespace qilian::tool {

namespace {

using namespace discretion;

void declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("pack"), QStringLiteral("Benchmark pack (JSON)."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("benchmark"), QStringLiteral("Id of the benchmark."), QStringLiteral("id")});
    parser.addOption({QStringLiteral("branch"), QStringLiteral("Branch; may be left out where there is only one."),
        QStringLiteral("id")});
    parser.addOption({QStringLiteral("choose"), QStringLiteral("A choice, factor=option; once for each factor."),
        QStringLiteral("f=o")});
    parser.addOption({QStringLiteral("base"), QStringLiteral("Yuan that a multiple or percent is taken of."),
        QStringLiteral("yuan")});
    parser.addOption(
        {QStringLiteral("override"), QStringLiteral("Label of an override that holds."), QStringLiteral("label")});
    parser.addOption({QStringLiteral("amount"),
        QStringLiteral("Figure inside an interval; its lower end where left out."), QStringLiteral("yuan")});
    parser.addOption({QStringLiteral("measured"),
        QStringLiteral("A measured value or a count, factor=value: the option it falls into."), QStringLiteral("f=v")});
    parser.addOption({QStringLiteral("unproven"), QStringLiteral("A factor no evidence proves; once for each."),
        QStringLiteral("factor")});
    parser.addOption({QStringLiteral("circumstance"),
        QStringLiteral("A circumstance that holds, with every condition met; once for each."), QStringLiteral("id")});
    parser.addOption({QStringLiteral("outweighs"),
        QStringLiteral("Which side outweighs where they contradict: lighter or heavier."), QStringLiteral("side")});
    parser.addOption({QStringLiteral("reason"), QStringLiteral("Why."), QStringLiteral("text")});
    parser.addOption({QStringLiteral("figure"), QStringLiteral("The fine settled on, where there is one to choose."),
        QStringLiteral("yuan")});
    parser.addOption({QStringLiteral("date"),
        QStringLiteral("Day the act ended, for the circumstances in force (YYYY-MM-DD); today where left out."),
        QStringLiteral("day")});
}

/// A JSON number whose digits are the exact ones; a text where a reader's double would lose some.
QJsonValue percentJson(const Rational &percent)
{
    constexpr int kDigitsOfDouble = 15;
    const QString text = percent.text();
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (percent.isWhole() && digits <= kDigitsOfDouble)
        return percent.numerator();
    return digits <= kDigitsOfDouble && !text.contains(u'/') ? QJsonValue(text.toDouble()) : QJsonValue(text);
}

Result<std::optional<Money>> moneyOption(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return std::optional<Money>();
    const Result<Money> money = Money::parse(parser.value(name));
    return money ? Result<std::optional<Money>>(std::optional(*money)) : money.error();
}

/// "factor=…" as its two sides.
Result<std::pair<QString, QString>> assigned(const QString &text, const char *otherwise)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return badOption(otherwise, text);
    return std::pair(text.left(equals), text.mid(equals + 1));
}

/// What was chosen, and what follows from a measured value.
Result<void> choose(const QCommandLineParser &parser, const Benchmark &benchmark, Facts &facts)
{
    for (const QString &choice : parser.values(QStringLiteral("choose"))) {
        const auto sides = assigned(choice, QT_TRANSLATE_NOOP("tool", "“%1” is not a choice: write factor=option."));
        if (!sides)
            return sides.error();
        facts.choices[sides->first].append(sides->second);
    }
    for (const QString &measured : parser.values(QStringLiteral("measured"))) {
        const char *const wrong = QT_TRANSLATE_NOOP("tool", "“%1” is not a measured value: write factor=value.");
        const auto sides = assigned(measured, wrong);
        if (!sides)
            return sides.error();
        const Result<Rational> value = Rational::parse(sides->second);
        if (!value)
            return badOption(wrong, measured);
        const Factor *factor = benchmark.factor(sides->first);
        const Option *option = factor ? factor->optionFor(*value) : nullptr;
        if (!option)
            return badOption(QT_TRANSLATE_NOOP("tool", "No option of the benchmark takes “%1”."), measured);
        facts.choices[sides->first].append(option->id);
    }
    return {};
}

Result<Facts> factsFrom(const QCommandLineParser &parser, const Benchmark &benchmark)
{
    Facts facts;
    facts.branch = parser.value(QStringLiteral("branch"));
    facts.override = parser.value(QStringLiteral("override"));
    facts.unproven = parser.values(QStringLiteral("unproven"));
    if (const Result<void> chosen = choose(parser, benchmark, facts); !chosen)
        return chosen.error();
    const auto base = moneyOption(parser, QStringLiteral("base"));
    const auto amount = moneyOption(parser, QStringLiteral("amount"));
    if (!base || !amount)
        return base ? amount.error() : base.error();
    facts.base = *base;
    facts.amount = *amount;
    return facts;
}

/// The circumstance of that name in force on the day, with every condition answered yes.
Result<HeldCircumstance> claimed(const QString &id, const std::vector<Circumstance> &inForce)
{
    const auto at =
        std::find_if(inForce.begin(), inForce.end(), [&id](const Circumstance &one) { return one.id == id; });
    if (at == inForce.end())
        return badOption(QT_TRANSLATE_NOOP("tool", "There is no circumstance “%1” in force on that day."), id);
    HeldCircumstance out{*at, {}};
    for (const Condition &condition : at->conditions)
        out.met.append(condition.id);
    return out;
}

Result<Settling> settlingFrom(const QCommandLineParser &parser, const Pack &pack)
{
    Settling out;
    const QString given = QStringLiteral("date");
    const Result<QDate> day = parser.isSet(given) ? dateOption(parser, given) : QDate::currentDate();
    const auto figure = moneyOption(parser, QStringLiteral("figure"));
    if (!day || !figure)
        return day ? figure.error() : day.error();
    out.figure = *figure;
    out.reason = parser.value(QStringLiteral("reason"));
    const std::vector<Circumstance> inForce = circumstancesFor(*day, pack.circumstances);
    QStringList ids = parser.values(QStringLiteral("circumstance"));
    ids.removeDuplicates();
    for (const QString &id : ids) {
        Result<HeldCircumstance> held = claimed(id, inForce);
        if (!held)
            return held.error();
        out.held.push_back(std::move(*held));
    }
    const QString side = parser.value(QStringLiteral("outweighs"));
    if (side == enumText(Outweighs::Lighter))
        out.outweighs = Outweighs::Lighter;
    else if (side == enumText(Outweighs::Heavier))
        out.outweighs = Outweighs::Heavier;
    else if (!side.isEmpty())
        return badOption(QT_TRANSLATE_NOOP("tool", "“%1” cannot outweigh: write lighter or heavier."), side);
    return out;
}

QJsonArray stepsJson(const Determination &fine)
{
    QJsonArray out;
    for (const Step &step : fine.steps) {
        QJsonObject one{{QStringLiteral("factor"), step.factor}, {QStringLiteral("option"), step.option},
            {QStringLiteral("percent"), percentJson(step.percent)}};
        if (!step.counted.isEmpty())
            one.insert(QStringLiteral("counted"), step.counted);
        out.append(one);
    }
    return out;
}

QJsonArray termsJson(const Determination &fine)
{
    QJsonArray out;
    for (const TermValue &term : fine.terms)
        out.append(QJsonObject{{QStringLiteral("id"), term.id}, {QStringLiteral("label"), term.label},
            {QStringLiteral("formula"), term.formula}, {QStringLiteral("value"), percentJson(term.value)}});
    return out;
}

QJsonObject settlementJson(const Settlement &settled)
{
    QJsonArray open;
    for (const Message &one : settled.open)
        open.append(one.inWords());
    return {{QStringLiteral("computed_fen"), settled.computed.fen()},
        {QStringLiteral("proposed_fen"), settled.proposed.fen()}, {QStringLiteral("low_fen"), settled.low.fen()},
        {QStringLiteral("high_fen"), settled.high.fen()}, {QStringLiteral("high_included"), settled.highIncluded},
        {QStringLiteral("amount_fen"), settled.amount.fen()}, {QStringLiteral("penalty"), settled.penalty},
        {QStringLiteral("contradicting"), settled.contradicting}, {QStringLiteral("discussion"), settled.discussion},
        {QStringLiteral("legal_review"), settled.legalReview}, {QStringLiteral("open"), open}};
}

QJsonObject fineJson(const Determination &fine)
{
    QJsonArray basis;
    for (const Citation &one : fine.basis)
        basis.append(QJsonObject{{QStringLiteral("law"), one.law}, {QStringLiteral("article"), one.article}});
    const QString clamped = enumText(fine.clamped);
    return {{QStringLiteral("amount_fen"), fine.amount.fen()}, {QStringLiteral("min_fen"), fine.min.fen()},
        {QStringLiteral("max_fen"), fine.max.fen()}, {QStringLiteral("max_inclusive"), fine.maxInclusive},
        {QStringLiteral("statutory_min_fen"), fine.statutoryMin.fen()},
        {QStringLiteral("statutory_max_fen"), fine.statutoryMax.fen()},
        {QStringLiteral("percent"), fine.percent ? percentJson(*fine.percent) : QJsonValue()},
        {QStringLiteral("steps"), stepsJson(fine)}, {QStringLiteral("terms"), termsJson(fine)},
        {QStringLiteral("basis"), basis},
        {QStringLiteral("clamped"), clamped.isEmpty() ? QJsonValue() : QJsonValue(clamped)},
        {QStringLiteral("branch"), fine.branch}, {QStringLiteral("formula"), fine.formula}};
}

Result<Output> compute(const QCommandLineParser &parser)
{
    const Result<QString> path = textOption(parser, QStringLiteral("pack"));
    const Result<QString> id = textOption(parser, QStringLiteral("benchmark"));
    if (!path || !id)
        return path ? id.error() : path.error();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return badOption(QT_TRANSLATE_NOOP("tool", "The pack “%1” cannot be read."), file.fileName());
    const Result<Pack> pack = Pack::parse(file.read(Pack::kMaxBytes + 1));
    if (!pack)
        return pack.error();
    const Benchmark *benchmark = pack->benchmark(*id);
    if (!benchmark)
        return badOption(QT_TRANSLATE_NOOP("tool", "The pack has no benchmark “%1”."), *id);
    const Result<Facts> facts = factsFrom(parser, *benchmark);
    if (!facts)
        return facts.error();
    const Result<Settling> settling = settlingFrom(parser, *pack);
    if (!settling)
        return settling.error();
    const Result<Determination> fine = determine(*benchmark, *facts);
    if (!fine)
        return fine.error();
    Output out;
    out.json = fineJson(*fine);
    out.json.insert(QStringLiteral("pack_digest"), QString::fromLatin1(pack->digest));
    out.json.insert(QStringLiteral("settlement"), QJsonValue());
    if (!settling->held.empty() || settling->figure) {
        const Result<Settlement> settled = settle(*fine, *settling);
        if (!settled)
            return settled.error();
        out.json.insert(QStringLiteral("amount_fen"), settled->amount.fen());
        out.json.insert(QStringLiteral("settlement"), settlementJson(*settled));
    }
    out.lines = {fine->formula, paragraph(*pack, *benchmark, *fine, *settling)};
    return out;
}

Result<Output> run(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() < 2)
        return compute(parser);
    if (given.size() == 3 && given[1] == QLatin1String("recompute"))
        return recompute(given[2]);
    return badOption(QT_TRANSLATE_NOOP("tool",
                         "Write: discretion recompute WORKSPACE, or no word beside the options; "
                         "not “%1”."),
        given[1]);
}

} // namespace

const Command kDiscretion{"discretion", "Compute a fine from a benchmark pack.", declare, run,
    "discretion recompute WORKSPACE computes every fine of a workspace again from the pack it\n"
    "names; with --json: determinations (how many) and differing (determination, case, amount_fen,\n"
    "code NotFound where the pack is missing, message). Exit code 1 where one differs.\n"
    "\n"
    "With --json:\n"
    "  amount_fen         the fine in fen, exact; rounded half up once, at the end; the settled fine\n"
    "                     where circumstances or a figure are given\n"
    "  min_fen, max_fen   the figures the facts leave: a weighted sum has the statute's range,\n"
    "                     a row of a matrix its own as far as the statute goes, a fixed fine itself\n"
    "  max_inclusive      whether max_fen itself may be taken\n"
    "  statutory_min_fen, statutory_max_fen\n"
    "                     what the statute allows for the branch\n"
    "  percent            the sum after floor and cap; null for a matrix, a fixed fine or a formula that\n"
    "                     gives yuan. A number\n"
    "                     with its exact decimals; a string where it has more than 15 digits\n"
    "  steps              factor, option and percent, in the order of the pack; counted: the option an\n"
    "                     unproven one counts as\n"
    "  terms              id, label, formula and value, in the order a formula computes them\n"
    "  basis              law and article, as the pack cites them\n"
    "  clamped            null, or what held the amount last: floor, cap, statutory_min, statutory_max\n"
    "  settlement         null, or what circumstances and figure come to: computed_fen, proposed_fen,\n"
    "                     low_fen and high_fen they allow (high_included), amount_fen, penalty,\n"
    "                     contradicting, discussion, legal_review, and what is open\n"
    "The amount of a row with an interval is its lower end, unless --amount picks another.\n"
    "Bad input: exit code 2 and {\"error\":{\"code\",\"message\"}}.",
    2};

} // namespace qilian::tool
