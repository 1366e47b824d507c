#include "app/tool/Command.h"

#include "core/law/Catalogue.h"

#include <QJsonArray>

namespace qilian::tool {

namespace {

using namespace law;

void declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("violation"), QStringLiteral("Id of the violation."), QStringLiteral("id")});
    parser.addOption({QStringLiteral("date"), QStringLiteral("Day the act ended."), QStringLiteral("YYYY-MM-DD")});
    parser.addOption({QStringLiteral("began"), QStringLiteral("Day the act began, where it went on for more than one."),
        QStringLiteral("YYYY-MM-DD")});
    parser.addOption({QStringLiteral("decided"),
        QStringLiteral("Day of the decision; the day of the act where left out."), QStringLiteral("YYYY-MM-DD")});
}

QString kindText(FineRange::Kind kind)
{
    return kind == FineRange::Kind::Amount  ? QStringLiteral("amount")
        : kind == FineRange::Kind::Multiple ? QStringLiteral("multiple")
                                            : QStringLiteral("percent");
}

QJsonValue basisJson(const Basis *basis)
{
    if (!basis)
        return QJsonValue();
    QJsonArray fines;
    for (const FineRange &fine : basis->fines)
        fines.append(QJsonObject{{QStringLiteral("branch"), fine.branch}, {QStringLiteral("subject"), fine.subject},
            {QStringLiteral("kind"), kindText(fine.kind)},
            {QStringLiteral("of"), fine.of.isEmpty() ? QJsonValue() : QJsonValue(fine.of)},
            {QStringLiteral("min"), fine.min ? QJsonValue(*fine.min) : QJsonValue()}, {QStringLiteral("max"), fine.max},
            {QStringLiteral("floor"), fine.floor ? QJsonValue(*fine.floor) : QJsonValue()},
            {QStringLiteral("may"), fine.may},
            {QStringLiteral("condition"), fine.condition.isEmpty() ? QJsonValue() : QJsonValue(fine.condition)}});
    return QJsonObject{{QStringLiteral("law"), basis->law},
        {QStringLiteral("article_violated"), basis->articleViolated},
        {QStringLiteral("article_penalty"), basis->articlePenalty},
        {QStringLiteral("effective_from"), basis->from.toString(Qt::ISODate)},
        {QStringLiteral("effective_to"),
            basis->until.isValid() ? QJsonValue(basis->until.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("fines"), fines},
        {QStringLiteral("other_measures"), QJsonArray::fromStringList(basis->otherMeasures)},
        {QStringLiteral("verified"), basis->verified}};
}

Result<Output> run(const QCommandLineParser &parser)
{
    const Result<QString> id = textOption(parser, QStringLiteral("violation"));
    if (!id)
        return id.error();
    const Result<QDate> ended = dateOption(parser, QStringLiteral("date"));
    if (!ended)
        return ended.error();
    const Result<QDate> decided =
        parser.isSet(QStringLiteral("decided")) ? dateOption(parser, QStringLiteral("decided")) : ended;
    if (!decided)
        return decided.error();
    const Result<QDate> began =
        parser.isSet(QStringLiteral("began")) ? dateOption(parser, QStringLiteral("began")) : QDate();
    if (!began)
        return began.error();
    const Result<BasisChoice> choice = Catalogue::shipped().basisFor(*id, *ended, *decided, *began);
    if (!choice)
        return choice.error();
    QJsonArray also;
    for (const Basis *basis : choice->alsoInForce)
        also.append(basisJson(basis));
    const QString reason = choice->reason.inWords();
    QStringList cautions;
    for (const Message &caution : choice->cautions)
        cautions.append(caution.inWords());
    Output out;
    out.json = {{QStringLiteral("violation"), *id}, {QStringLiteral("date"), ended->toString(Qt::ISODate)},
        {QStringLiteral("decided"), decided->toString(Qt::ISODate)}, {QStringLiteral("choice"), enumText(choice->rule)},
        {QStringLiteral("basis"), basisJson(choice->chosen)}, {QStringLiteral("old"), basisJson(choice->old)},
        {QStringLiteral("new"), basisJson(choice->code)}, {QStringLiteral("also_in_force"), also},
        {QStringLiteral("reason"), reason}, {QStringLiteral("cautions"), QJsonArray::fromStringList(cautions)}};
    if (choice->chosen)
        out.lines.append(
            QStringLiteral("%1 %2 → %3")
                .arg(choice->chosen->law, choice->chosen->articleViolated, choice->chosen->articlePenalty));
    out.lines.append(reason);
    out.lines.append(cautions);
    return out;
}

} // namespace

const Command kBasis{"basis", "Which law punishes an act, and why.", declare, run,
    "With --json:\n"
    "  choice    law_of_the_day  the norm of the day of the act, still in force on the day of the decision\n"
    "            new_law         the act ended under the Code\n"
    "            old_law         ended before the Code, which is not lighter\n"
    "            lighter_law     ended before the Code, which is lighter\n"
    "            undecided       an officer has to compare: basis is null, old and new hold both texts\n"
    "            none            no basis on that day\n"
    "  basis     the one chosen, or null; old, new: what was compared; also_in_force: other norms for the act\n"
    "  fines     figures in yuan (kind amount), times (multiple) or percent (percent) of the base `of`\n"
    "  reason, cautions: why, and what to look at before relying on it\n"
    "Bad input: exit code 2 and {\"error\":{\"code\",\"message\"}}."};

} // namespace qilian::tool
