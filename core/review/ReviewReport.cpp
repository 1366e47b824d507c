#include "core/review/ReviewReport.h"

#include "core/casework/DocumentContent.h"
#include "core/casework/Procedure.h"
#include "core/review/Looking.h"

namespace qilian::review {
namespace {

using casework::TextBlock;
using sheet::ColumnKind;

QString words(const char *text, const QStringList &values = {})
{
    return said(text, values).inWords();
}

QString scoreWords(const Score &score)
{
    if (!score.total)
        return words(QT_TRANSLATE_NOOP("review", "Nothing can be scored yet"));
    const QString figure = QStringLiteral("%1 · %2").arg(score.total->text(), score.grade->name.inWords());
    return score.isProvisional()
        ? words(QT_TRANSLATE_NOOP("review", "%1 (provisional: %2 rules wait for the reviewer)"),
            {figure, QString::number(score.open)})
        : figure;
}

QString pointsWords(const RulePoint &point)
{
    const QString all = point.rule->points.text();
    const bool scored = point.verdict() == Verdict::Failed || point.verdict() == Verdict::Met;
    switch (point.rule->counts) {
    case Counts::Veto:
        return {};
    case Counts::Advice:
        return words(QT_TRANSLATE_NOOP("review", "proposed −%1"), {all});
    case Counts::Deduction:
        return scored ? words(QT_TRANSLATE_NOOP("review", "−%1"), {point.lost().text()})
                      : words(QT_TRANSLATE_NOOP("review", "at most −%1"), {all});
    case Counts::Standard:
    case Counts::Bonus:
        return scored ? words(QT_TRANSLATE_NOOP("review", "%1 of %2 points"),
                   {Points{point.rule->points.hundredths - point.lost().hundredths}.text(), all})
                      : words(QT_TRANSLATE_NOOP("review", "%1 standard points"), {all});
    }
    Q_UNREACHABLE();
}

QString answerWords(const RulePoint &point)
{
    if (!point.answer)
        return {};
    const ReviewAnswer &answer = *point.answer;
    QString out = words(QT_TRANSLATE_NOOP("review", "%1, %2: %3"),
        {answer.reviewerName, answer.on.toString(Qt::ISODate), wordsOf(answer.verdict)});
    if (!answer.note.isEmpty())
        out += QStringLiteral("。") + answer.note;
    if (point.isDisputed())
        out += words(QT_TRANSLATE_NOOP("review", " (the program found: %1)"), {wordsOf(point.finding.verdict)});
    if (point.stale)
        out += words(QT_TRANSLATE_NOOP("review", " (the file has changed since)"));
    return out;
}

TextBlock block(TextBlock::Kind kind, const QString &text)
{
    return {kind, text, {}, {}};
}

TextBlock facts(const QStringList &labels)
{
    return {TextBlock::Kind::Facts, {}, labels, {}};
}

/// One point of the paper: id, severity and points at the left, what there is to say at the right.
TextBlock pointBlock(const RulePoint &point)
{
    QStringList left{point.rule->id, wordsOf(point.rule->severity)};
    if (const QString points = pointsWords(point); !points.isEmpty())
        left.append(points);
    QStringList right{point.rule->name.inWords()};
    for (const QString &line : linesOf(point.finding))
        right.append(QStringLiteral("· ") + line);
    if (const QString answer = answerWords(point); !answer.isEmpty())
        right.append(words(QT_TRANSLATE_NOOP("review", "Reviewer: %1"), {answer}));
    right.append(sourcesOf(*point.rule));
    return facts({left.join(u'\n'), right.join(u'\n')});
}

void addPoints(
    casework::DocumentText &into, const QString &heading, const std::vector<const RulePoint *> &points, auto holds)
{
    bool any = false;
    for (const RulePoint *point : points) {
        if (!holds(*point))
            continue;
        if (!any)
            into.blocks.push_back(block(TextBlock::Kind::Heading, heading));
        any = true;
        into.blocks.push_back(pointBlock(*point));
    }
}

sheet::Column column(const char *heading, int width, ColumnKind kind = ColumnKind::Text)
{
    return {words(heading), kind, width};
}

} // namespace

QString wordsOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Failed:
        return words(QT_TRANSLATE_NOOP("review", "Fails"));
    case Verdict::Manual:
        return words(QT_TRANSLATE_NOOP("review", "To be looked at"));
    case Verdict::Met:
        return words(QT_TRANSLATE_NOOP("review", "Holds"));
    case Verdict::NotApplicable:
        return words(QT_TRANSLATE_NOOP("review", "Does not apply"));
    }
    Q_UNREACHABLE();
}

QString wordsOf(Severity severity)
{
    switch (severity) {
    case Severity::Veto:
        return words(QT_TRANSLATE_NOOP("review", "Veto"));
    case Severity::Major:
        return words(QT_TRANSLATE_NOOP("review", "Major"));
    case Severity::Minor:
        return words(QT_TRANSLATE_NOOP("review", "Minor"));
    }
    Q_UNREACHABLE();
}

QString wordsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Penalty:
        return words(QT_TRANSLATE_NOOP("review", "Penalty"));
    case FileKind::NoPenalty:
        return words(QT_TRANSLATE_NOOP("review", "No penalty"));
    case FileKind::Daily:
        return words(QT_TRANSLATE_NOOP("review", "Daily fines"));
    case FileKind::Seizure:
        return words(QT_TRANSLATE_NOOP("review", "Sealing and seizure"));
    case FileKind::Detention:
        return words(QT_TRANSLATE_NOOP("review", "Transfer for detention"));
    case FileKind::Crime:
        return words(QT_TRANSLATE_NOOP("review", "Transfer of a crime"));
    }
    Q_UNREACHABLE();
}

QString wordsOf(const Fault &fault)
{
    const QString words = fault.words.inWords();
    if (fault.place.part != Place::Part::Documents)
        return words;
    const QString title = casework::DocumentTypes::shipped().titleOf(fault.place.subject);
    return words.contains(title) ? words : QStringLiteral("%1：%2").arg(title, words);
}

QStringList linesOf(const Finding &finding)
{
    QStringList out;
    for (const Fault &fault : finding.faults)
        out.append(wordsOf(fault));
    if (finding.faults.empty() && qstrlen(finding.words.text) > 0)
        out.append(finding.words.inWords());
    return out;
}

QString sourcesOf(const ReviewRule &rule)
{
    QStringList out;
    for (const casework::LegalSource &source : rule.sources)
        out.append(source.text().trimmed());
    QString words = out.join(u'、');
    if (!rule.verified)
        words += QStringLiteral("（待核）");
    return words;
}

casework::DocumentText composeReview(const casework::CaseFile &file, const Review &review)
{
    casework::DocumentText out;
    out.layout = casework::DocumentText::Layout::Form;
    out.title = QStringLiteral("案卷评查报告");
    out.organ = file.bureau.name;
    out.date = casework::documentDate(review.on);
    out.draft = false;
    out.blocks = {block(TextBlock::Kind::Organ, {}), block(TextBlock::Kind::Title, {})};
    const casework::Case &one = file.one;
    out.blocks.push_back(facts({QStringLiteral("案号"), one.number}));
    out.blocks.push_back(facts({QStringLiteral("当事人"), one.partyName}));
    out.blocks.push_back(facts({QStringLiteral("案由"), one.cause}));
    out.blocks.push_back(facts({QStringLiteral("案卷类型"), wordsOf(review.kind)}));
    out.blocks.push_back(facts({QStringLiteral("评查日期"), out.date}));
    out.blocks.push_back(facts({QStringLiteral("得分与等级"), scoreWords(review.score)}));
    QStringList lines;
    for (const Message &line : review.score.lines)
        lines.append(line.inWords());
    out.blocks.push_back(facts({QStringLiteral("计分"), lines.join(u'\n')}));
    const auto points = review.inOrder();
    addPoints(out, QStringLiteral("一、不符合的项目"), points,
        [](const RulePoint &point) { return point.verdict() == Verdict::Failed; });
    addPoints(out, QStringLiteral("二、待评查人员判断的项目"), points,
        [](const RulePoint &point) { return point.verdict() == Verdict::Manual; });
    addPoints(out, QStringLiteral("三、评查人员认定符合或不适用的项目"), points,
        [](const RulePoint &point) { return point.answer && point.verdict() != Verdict::Failed; });
    QStringList met;
    for (const RulePoint *point : points) {
        if (point->verdict() == Verdict::Met && !point->answer)
            met.append(point->rule->id);
    }
    if (!met.isEmpty())
        out.blocks.push_back(facts({QStringLiteral("经核对符合"), met.join(QStringLiteral("、"))}));
    out.blocks.push_back(facts({QStringLiteral("案卷状态"), review.state}));
    out.blocks.push_back({TextBlock::Kind::SignLines, {}, {QStringLiteral("评查人"), QStringLiteral("日期")}, {}});
    return out;
}

std::vector<sheet::Table> sheetsOf(const casework::CaseFile &file, const Review &review)
{
    sheet::Table score{words(QT_TRANSLATE_NOOP("review", "Score")),
        {column(QT_TRANSLATE_NOOP("review", "Of the case"), 18), column(QT_TRANSLATE_NOOP("review", "Value"), 80)}, {}};
    score.rows = {{words(QT_TRANSLATE_NOOP("review", "Case number")), file.one.number},
        {words(QT_TRANSLATE_NOOP("review", "Party")), file.one.partyName},
        {words(QT_TRANSLATE_NOOP("review", "Cause")), file.one.cause},
        {words(QT_TRANSLATE_NOOP("review", "Kind of file")), wordsOf(review.kind)},
        {words(QT_TRANSLATE_NOOP("review", "Reviewed on")), review.on.toString(Qt::ISODate)},
        {words(QT_TRANSLATE_NOOP("review", "Score")), scoreWords(review.score)}};
    for (const Message &line : review.score.lines)
        score.rows.push_back({{}, line.inWords()});
    sheet::Table rules{words(QT_TRANSLATE_NOOP("review", "Rules")),
        {column(QT_TRANSLATE_NOOP("review", "Rule"), 8), column(QT_TRANSLATE_NOOP("review", "What is asked"), 44),
            column(QT_TRANSLATE_NOOP("review", "Severity"), 10),
            column(QT_TRANSLATE_NOOP("review", "Points"), 8, ColumnKind::Number),
            column(QT_TRANSLATE_NOOP("review", "Result"), 12),
            column(QT_TRANSLATE_NOOP("review", "Lost"), 8, ColumnKind::Number),
            column(QT_TRANSLATE_NOOP("review", "Found by the program"), 60),
            column(QT_TRANSLATE_NOOP("review", "Where"), 36), column(QT_TRANSLATE_NOOP("review", "Reviewer"), 40),
            column(QT_TRANSLATE_NOOP("review", "Source"), 48)},
        {}};
    for (const RulePoint &point : *review.points) {
        QStringList places;
        for (const Fault &fault : point.finding.faults)
            places.append(fault.place.words());
        places.removeAll(QString());
        places.removeDuplicates();
        rules.rows.push_back({point.rule->id, point.rule->name.inWords(), wordsOf(point.rule->severity),
            point.rule->points.text(), wordsOf(point.verdict()), point.lost().text(),
            linesOf(point.finding).join(u'\n'), places.join(u'\n'), answerWords(point), sourcesOf(*point.rule)});
    }
    return {score, rules};
}

std::vector<sheet::Table> sheetsOf(const YearReview &year)
{
    sheet::Table cases{QString::number(year.question.year),
        {column(QT_TRANSLATE_NOOP("review", "Case number"), 24), column(QT_TRANSLATE_NOOP("review", "Party"), 36),
            column(QT_TRANSLATE_NOOP("review", "Cause"), 36), column(QT_TRANSLATE_NOOP("review", "Stage"), 14),
            column(QT_TRANSLATE_NOOP("review", "Score"), 10, ColumnKind::Number),
            column(QT_TRANSLATE_NOOP("review", "Grade"), 10),
            column(QT_TRANSLATE_NOOP("review", "Open"), 8, ColumnKind::Number),
            column(QT_TRANSLATE_NOOP("review", "Vetoes"), 24), column(QT_TRANSLATE_NOOP("review", "Other faults"), 60)},
        {}};
    const casework::Procedure &procedure = casework::procedureOn(year.on);
    for (const YearRow &row : year.rows)
        cases.rows.push_back({row.number, row.party, row.cause, procedure.at(row.stage).name.inWords(),
            row.score ? row.score->text() : QString(), row.grade ? row.grade->name.inWords() : QString(),
            QString::number(row.open), row.vetoes.join(u' '), row.faults.join(u' ')});
    sheet::Table faults{words(QT_TRANSLATE_NOOP("review", "Most common faults")),
        {column(QT_TRANSLATE_NOOP("review", "Rule"), 8), column(QT_TRANSLATE_NOOP("review", "What is asked"), 48),
            column(QT_TRANSLATE_NOOP("review", "Severity"), 10),
            column(QT_TRANSLATE_NOOP("review", "Cases"), 8, ColumnKind::Number),
            column(QT_TRANSLATE_NOOP("review", "Source"), 48)},
        {}};
    for (const CommonFault &fault : year.faults)
        faults.rows.push_back({fault.rule->id, fault.rule->name.inWords(), wordsOf(fault.rule->severity),
            QString::number(fault.cases), sourcesOf(*fault.rule)});
    return {cases, faults};
}

} // namespace qilian::review
