#include "app/tool/Command.h"
#include "app/tool/Recompute.h"

#include "core/discretion/Explanation.h"

#include <QFile>
#include <QJsonArray>

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

    Facts facts;
    facts.branch = parser.value(QStringLiteral("branch"));
    facts.override = parser.value(QStringLiteral("override"));
    for (const QString &choice : parser.values(QStringLiteral("choose"))) {
        const qsizetype equals = choice.indexOf(u'=');
        if (equals < 1)
            return badOption(QT_TRANSLATE_NOOP("tool", "“%1” is not a choice: write factor=option."), choice);
        facts.choices[choice.left(equals)].append(choice.mid(equals + 1));
    }
    const auto base = moneyOption(parser, QStringLiteral("base"));
    const auto amount = moneyOption(parser, QStringLiteral("amount"));
    if (!base || !amount)
        return base ? amount.error() : base.error();
    facts.base = *base;
    facts.amount = *amount;

    const Result<Determination> fine = determine(*benchmark, facts);
    if (!fine)
        return fine.error();
    QJsonArray steps;
    for (const Step &step : fine->steps)
        steps.append(QJsonObject{{QStringLiteral("factor"), step.factor}, {QStringLiteral("option"), step.option},
            {QStringLiteral("percent"), percentJson(step.percent)}});
    QJsonArray basis;
    for (const Citation &one : fine->basis)
        basis.append(QJsonObject{{QStringLiteral("law"), one.law}, {QStringLiteral("article"), one.article}});
    const QString clamped = enumText(fine->clamped);
    Output out;
    out.json = {{QStringLiteral("amount_fen"), fine->amount.fen()}, {QStringLiteral("min_fen"), fine->min.fen()},
        {QStringLiteral("max_fen"), fine->max.fen()}, {QStringLiteral("max_inclusive"), fine->maxInclusive},
        {QStringLiteral("statutory_min_fen"), fine->statutoryMin.fen()},
        {QStringLiteral("statutory_max_fen"), fine->statutoryMax.fen()},
        {QStringLiteral("percent"), fine->percent ? percentJson(*fine->percent) : QJsonValue()},
        {QStringLiteral("steps"), steps}, {QStringLiteral("basis"), basis},
        {QStringLiteral("clamped"), clamped.isEmpty() ? QJsonValue() : QJsonValue(clamped)},
        {QStringLiteral("branch"), fine->branch}, {QStringLiteral("formula"), fine->formula},
        {QStringLiteral("pack_digest"), QString::fromLatin1(pack->digest)}};
    out.lines = {fine->formula, paragraph(*pack, *benchmark, *fine)};
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
    "  amount_fen         the fine in fen, exact; rounded half up once, at the end\n"
    "  min_fen, max_fen   the figures the facts leave: a weighted sum has the statute's range,\n"
    "                     a row of a matrix its own as far as the statute goes, a fixed fine itself\n"
    "  max_inclusive      whether max_fen itself may be taken\n"
    "  statutory_min_fen, statutory_max_fen\n"
    "                     what the statute allows for the branch\n"
    "  percent            the sum after floor and cap; null for a matrix or a fixed fine. A number\n"
    "                     with its exact decimals; a string where it has more than 15 digits\n"
    "  steps              factor, option and percent, in the order of the pack\n"
    "  basis              law and article, as the pack cites them\n"
    "  clamped            null, or what held the amount last: floor, cap, statutory_min, statutory_max\n"
    "The amount of a row with an interval is its lower end, unless --amount picks another.\n"
    "Bad input: exit code 2 and {\"error\":{\"code\",\"message\"}}.",
    2};

} // namespace qilian::tool
