#include "app/tool/CaseActions.h"
#include "app/tool/CaseNamed.h"
#include "core/casework/CaseWork.h"
#include "core/review/ReviewReport.h"

#include <QJsonArray>

namespace qilian::tool {

namespace {

using review::Review;
using review::RulePoint;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue points(const std::optional<review::Points> &points)
{
    return points ? QJsonValue(points->text()) : QJsonValue();
}

QJsonValue answerJson(const RulePoint &point)
{
    if (!point.answer)
        return {};
    const review::ReviewAnswer &answer = *point.answer;
    return QJsonObject{{QStringLiteral("verdict"), enumText(answer.verdict)},
        {QStringLiteral("lost"), answer.lost().text()}, {QStringLiteral("note"), answer.note},
        {QStringLiteral("reviewer"), answer.reviewerName}, {QStringLiteral("on"), answer.on.toString(Qt::ISODate)},
        {QStringLiteral("state"), answer.state}, {QStringLiteral("stale"), point.stale}};
}

QJsonObject pointJson(const RulePoint &point)
{
    QJsonArray faults;
    for (const review::Fault &fault : point.finding.faults)
        faults.append(QJsonObject{{QStringLiteral("words"), fault.words.inWords()},
            {QStringLiteral("place"), fault.place.pointer()}, {QStringLiteral("where"), orNull(fault.place.words())}});
    QJsonArray sources;
    for (const casework::LegalSource &source : point.rule->sources)
        sources.append(source.text().trimmed());
    const bool hasWords = qstrlen(point.finding.words.text) > 0;
    return {{QStringLiteral("rule"), point.rule->id}, {QStringLiteral("name"), point.rule->name.inWords()},
        {QStringLiteral("severity"), enumText(point.rule->severity)},
        {QStringLiteral("counts"), enumText(point.rule->counts)}, {QStringLiteral("points"), point.rule->points.text()},
        {QStringLiteral("verdict"), enumText(point.verdict())},
        {QStringLiteral("automatic"), enumText(point.finding.verdict)}, {QStringLiteral("lost"), point.lost().text()},
        {QStringLiteral("faults"), faults},
        {QStringLiteral("words"), hasWords ? QJsonValue(point.finding.words.inWords()) : QJsonValue()},
        {QStringLiteral("sources"), sources}, {QStringLiteral("answer"), answerJson(point)}};
}

Result<Output> reviewOne(const store::Workspace &workspace, const QString &named, QDate today)
{
    const store::Reader reader = workspace.reader();
    const auto id = caseNamed(reader, named);
    if (!id)
        return id.error();
    const auto one = reader.get(*id);
    if (!one)
        return one.error();
    const auto reviewed = review::reviewCase(reader, *id, workspace.area(), today);
    if (!reviewed)
        return reviewed.error();
    const review::Score &score = reviewed->score;
    QJsonArray all;
    for (const RulePoint &point : *reviewed->points)
        all.append(pointJson(point));
    QJsonArray vetoes;
    for (const RulePoint *veto : score.vetoes)
        vetoes.append(veto->rule->id);
    Output out;
    QJsonArray counted;
    for (const Message &line : score.lines)
        counted.append(line.inWords());
    const QString grade = score.grade ? score.grade->name.inWords() : QString();
    out.json = {{QStringLiteral("case"), id->text()}, {QStringLiteral("number"), orNull(one->number)},
        {QStringLiteral("party"), one->partyName}, {QStringLiteral("kind"), enumText(reviewed->kind)},
        {QStringLiteral("stage"), enumText(one->stage)},
        {QStringLiteral("reviewed_on"), reviewed->on.toString(Qt::ISODate)}, {QStringLiteral("state"), reviewed->state},
        {QStringLiteral("score"), points(score.total)}, {QStringLiteral("grade"), orNull(grade)},
        {QStringLiteral("open"), score.open}, {QStringLiteral("vetoes"), vetoes}, {QStringLiteral("counted"), counted},
        {QStringLiteral("points"), all}};
    out.lines = {
        QStringLiteral("%1  %2  %3").arg(one->number, score.total ? score.total->text() : QStringLiteral("-"), grade)};
    for (const Message &line : score.lines)
        out.lines.append(QStringLiteral("  ") + line.inWords());
    for (const RulePoint *point : reviewed->inOrder()) {
        if (point->verdict() != review::Verdict::Failed && point->verdict() != review::Verdict::Manual)
            continue;
        out.lines.append(QStringLiteral("%1  %2  %3  %4")
                             .arg(point->rule->id, review::wordsOf(point->verdict()),
                                 review::wordsOf(point->rule->severity), point->rule->name.inWords()));
        for (const QString &line : review::linesOf(point->finding))
            out.lines.append(QStringLiteral("    ") + line);
    }
    return out;
}

Result<Output> reviewAll(const store::Workspace &workspace, const review::YearQuestion &question, QDate today)
{
    const auto year = review::reviewYear(workspace.reader(), question, workspace.area(), today);
    if (!year)
        return year.error();
    Output out;
    QJsonArray cases;
    for (const review::YearRow &row : year->rows) {
        const QString grade = row.grade ? row.grade->name.inWords() : QString();
        cases.append(
            QJsonObject{{QStringLiteral("case"), row.id.text()}, {QStringLiteral("number"), orNull(row.number)},
                {QStringLiteral("party"), row.party}, {QStringLiteral("stage"), enumText(row.stage)},
                {QStringLiteral("score"), points(row.score)}, {QStringLiteral("grade"), orNull(grade)},
                {QStringLiteral("open"), row.open}, {QStringLiteral("vetoes"), QJsonArray::fromStringList(row.vetoes)},
                {QStringLiteral("faults"), QJsonArray::fromStringList(row.faults)}});
        out.lines.append(QStringLiteral("%1  %2  %3  %4  %5")
                             .arg(row.number, row.score ? row.score->text() : QStringLiteral("-"), grade, row.party,
                                 (row.vetoes + row.faults).join(u' ')));
    }
    QJsonArray faults;
    for (const review::CommonFault &fault : year->faults)
        faults.append(QJsonObject{{QStringLiteral("rule"), fault.rule->id},
            {QStringLiteral("name"), fault.rule->name.inWords()}, {QStringLiteral("cases"), fault.cases}});
    out.json = {{QStringLiteral("year"), question.year}, {QStringLiteral("reviewed_on"), today.toString(Qt::ISODate)},
        {QStringLiteral("average"), points(year->average)}, {QStringLiteral("cases"), cases},
        {QStringLiteral("faults"), faults}};
    return out;
}

} // namespace

Result<Output> reviewCases(const store::Workspace &workspace, const QString &named, const QCommandLineParser &parser)
{
    const bool wholeYear = parser.isSet(QStringLiteral("year"));
    if (wholeYear != named.isEmpty())
        return badOption(QT_TRANSLATE_NOOP("tool", "review takes a workspace, and a case or --year YYYY.%1"), {});
    const QDate today = casework::todayOf(workspace);
    if (!wholeYear)
        return reviewOne(workspace, named, today);
    bool isNumber = false;
    const int year = parser.value(QStringLiteral("year")).toInt(&isNumber);
    if (!isNumber || year < 1950 || year > 2200)
        return badOption(QT_TRANSLATE_NOOP("tool", "“%1” is no year."), parser.value(QStringLiteral("year")));
    return reviewAll(workspace, {year, parser.isSet(QStringLiteral("closed"))}, today);
}

} // namespace qilian::tool
