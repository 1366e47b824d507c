#include "core/discretion/Statement.h"

#include "core/discretion/Explanation.h"

namespace qilian::discretion {

namespace {

QString methodText(Benchmark::Method method)
{
    switch (method) {
    case Benchmark::Method::WeightedSum:
        return QStringLiteral("权重累加");
    case Benchmark::Method::RangeMatrix:
        return QStringLiteral("幅度对应");
    case Benchmark::Method::Formula:
        return QStringLiteral("公式计算");
    }
    Q_UNREACHABLE();
}

QString proofText(const QStringList &titles)
{
    return titles.isEmpty() ? QStringLiteral("（尚无证据）") : QStringLiteral("（证据：%1）").arg(titles.join(u'、'));
}

QString clampText(Clamp clamp)
{
    switch (clamp) {
    case Clamp::None:
        return {};
    case Clamp::Floor:
        return QStringLiteral("低于裁量下限，按下限计。");
    case Clamp::Cap:
        return QStringLiteral("高于裁量上限，按上限计。");
    case Clamp::StatutoryMax:
        return QStringLiteral("高于法定最高罚款，按法定最高罚款计。");
    case Clamp::StatutoryMin:
        return QStringLiteral("低于法定最低罚款，按法定最低罚款计。");
    }
    Q_UNREACHABLE();
}

/// Writes the page section by section: 一、二、…
class Page {
public:
    void section(const QString &title)
    {
        constexpr QStringView kNumbers = u"一二三四五六七";
        m_lines.append(QStringLiteral("%1、%2").arg(kNumbers[m_sections++]).arg(title));
        m_numbered = 0;
    }
    void line(const QString &text) { m_lines.append(text); }
    void numbered(const QString &text) { m_lines.append(QStringLiteral("%1．%2").arg(++m_numbered).arg(text)); }
    QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
    qsizetype m_sections = 0;
    int m_numbered = 0;
};

void factors(Page &page, const Determination &fine, const Exhibits &exhibits)
{
    for (const Step &step : fine.steps) {
        QString line = QStringLiteral("%1：%2").arg(step.factorLabel, step.optionLabel);
        if (!step.counted.isEmpty())
            line += QStringLiteral("；因无证据，按“%1”计").arg(step.countedLabel);
        if (fine.percent)
            line += QStringLiteral("，%1%").arg(step.percent.text());
        page.numbered(line + proofText(exhibits(step.factor, step.option)) + u'。');
    }
}

void computation(Page &page, const Determination &fine)
{
    if (fine.percent && fine.method == Benchmark::Method::WeightedSum)
        page.line(
            QStringLiteral("裁量起点%1%，各因子合计后为%2%。").arg(fine.startPercent.text(), fine.sumPercent.text()));
    for (const TermValue &term : fine.terms)
        page.line(term.formula.isEmpty()
                ? QStringLiteral("%1：查表得%2。").arg(term.label, term.value.text())
                : QStringLiteral("%1：%2 = %3。").arg(term.label, term.formula, term.value.text()));
    page.line(QStringLiteral("计算式：%1。").arg(fine.formula));
    page.line(QStringLiteral("法定罚款幅度：%1至%2。").arg(fine.statutoryMin.display(), fine.statutoryMax.display()));
    if (const QString held = clampText(fine.clamped); !held.isEmpty())
        page.line(held);
    page.line(QStringLiteral("按裁量基准计为人民币%1（%2）。").arg(fine.amount.capitals(), fine.amount.display()));
}

void circumstances(Page &page, const Settling &settling, const Settlement &settled, const Exhibits &exhibits)
{
    for (const HeldCircumstance &one : settling.held) {
        page.numbered(QStringLiteral("%1：%2，依据%3。")
                          .arg(one.what.label, effectText(one.what.effect), citationsText(one.what.source)));
        for (const Condition &condition : one.what.conditions)
            page.line(
                QStringLiteral("%1是%2。").arg(condition.question, proofText(exhibits(one.what.id, condition.id))));
    }
    if (settled.low != settled.high)
        page.line(QStringLiteral("上述情节允许的数额：%1至%2%3。")
                      .arg(settled.low.display(), settled.high.display(),
                          settled.highIncluded ? QString() : QStringLiteral("（不含）")));
    if (!settling.reason.isEmpty())
        page.line(QStringLiteral("权衡：%1").arg(settling.reason));
    if (settled.discussion)
        page.line(QStringLiteral("应当经负责人集体讨论决定。"));
    if (settled.legalReview)
        page.line(QStringLiteral("应当经法制审核。"));
}

} // namespace

QString statement(const Pack &pack, const Benchmark &benchmark, const Determination &determination,
    const Settling &settling, const Exhibits &exhibits)
{
    Page page;
    page.section(QStringLiteral("法律依据和裁量基准"));
    page.line(QStringLiteral("处罚依据：%1。").arg(citationsText(determination.basis)));
    page.line(QStringLiteral("裁量基准：%1发布的《%2》第%3项“%4”，自%5起施行，方法为%6，适用“%7”一档。")
                  .arg(pack.issuer, pack.title, benchmark.id, benchmark.violation,
                      pack.effectiveFrom.toString(QStringLiteral("yyyy年M月d日")), methodText(determination.method),
                      determination.branchLabel));
    if (!pack.official)
        page.line(QStringLiteral("该表仅供参考，不是制定机关公布的裁量基准。"));
    page.section(QStringLiteral("裁量因子"));
    if (!determination.override.isEmpty())
        page.line(
            QStringLiteral("基准对“%1”直接确定罚款%2。")
                .arg(determination.override, proofText(exhibits(determination.override, determination.override))));
    factors(page, determination, exhibits);
    page.section(QStringLiteral("计算"));
    computation(page, determination);
    const Result<Settlement> settled = settle(determination, settling);
    const Money amount = settled ? settled->amount : determination.amount;
    if (settled && (!settling.held.empty() || settling.figure)) {
        page.section(QStringLiteral("裁量情节"));
        circumstances(page, settling, *settled, exhibits);
    }
    page.section(QStringLiteral("结论"));
    page.line(settled && !settled->penalty
            ? QStringLiteral("不予行政处罚，对当事人进行教育。")
            : QStringLiteral("罚款人民币%1（%2）。").arg(amount.capitals(), amount.display()));
    return page.text();
}

} // namespace qilian::discretion
