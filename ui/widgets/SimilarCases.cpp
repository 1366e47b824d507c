#include "ui/widgets/SimilarCases.h"

#include "core/base/AreaDivisions.h"
#include "ui/widgets/FigureChart.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Theme.h"

#include <QFrame>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kRowsShown = 6;
constexpr int kReasonLines = 3;

QString areasInWords(const std::map<QString, int> &byArea)
{
    QStringList out;
    for (const auto &[area, count] : byArea)
        out.append(QStringLiteral("%1 %2").arg(AreaDivisions::shipped().nameOf(area)).arg(count));
    return out.join(QStringLiteral("，"));
}

int total(const std::vector<discretion::CountedFigure> &figures)
{
    int out = 0;
    for (const discretion::CountedFigure &one : figures)
        out += one.count;
    return out;
}

QString placeInWords(const discretion::Comparison &comparison, Money figure)
{
    const std::optional<Rational> away = comparison.deviation(figure);
    if (!away)
        return SimilarCases::tr("Fewer than %1 cases are no measure yet.").arg(discretion::Comparison::kEnough);
    if (*away > Rational(0))
        return SimilarCases::tr("This figure stands %1% above the median.").arg(away->text());
    if (*away < Rational(0))
        return SimilarCases::tr("This figure stands %1% below the median.").arg(away->text().remove(u'-'));
    return SimilarCases::tr("This figure stands at the median.");
}

} // namespace

SimilarCases::SimilarCases(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_chart(new FigureChart)
    , m_apart(new QFrame)
    , m_apartWords(new QLabel)
    , m_reason(new QPlainTextEdit)
    , m_rows(new PagedModel({{tr("Case number"), 156}, {tr("Figure"), 100, true}, {tr("What differs"), 54, false, true},
                                {tr("Decided"), 96}, {tr("County"), 80}},
          this))
    , m_table(new RecordTable(m_rows))
    , m_elsewhere(
          mutedLabel(tr("Grey: another office keeps the file. The fine counts here; the case cannot be opened.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    m_words->setObjectName(QStringLiteral("similarWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_apart->setProperty("tone", QStringLiteral("warn"));
    auto *apart = new QVBoxLayout(m_apart);
    apart->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    apart->setSpacing(measure::kGrid);
    m_apartWords->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("deviationReason"));
    m_reason->setAccessibleName(tr("Why this figure stands apart"));
    m_reason->setPlaceholderText(tr("Why this figure stands apart"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().height() * kReasonLines + measure::kMargin);
    apart->addWidget(m_apartWords);
    apart->addWidget(m_reason);
    m_table->setObjectName(QStringLiteral("similarCases"));
    m_table->setAccessibleName(tr("Comparable cases"));
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * (kRowsShown + 1));
    m_elsewhere->setObjectName(QStringLiteral("filesElsewhere"));
    layout->addWidget(m_words);
    layout->addWidget(m_chart);
    layout->addWidget(m_apart);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_elsewhere);
    connect(m_table, &RecordTable::opened, this, &SimilarCases::opened);
    connect(m_rows, &PagedModel::loaded, this,
        [this] { m_elsewhere->setVisible(!m_table->isHidden() && !m_rows->openable()); });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SimilarCases::reasonChanged);
    showNone();
}

void SimilarCases::showNone()
{
    m_words->setText(tr("No decided case here has these choices, or only one other."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_chart, m_apart, m_table, m_elsewhere})
        part->hide();
}

void SimilarCases::show(const discretion::Comparison &comparison, Money figure, int boundPercent)
{
    if (comparison.count() == 0) {
        showNone();
        return;
    }
    const discretion::Spread spread = comparison.spread();
    QStringList words{tr("%n decided case(s) made the same choices.", nullptr, total(comparison.same)),
        tr("%n decided case(s) made another choice in one factor.", nullptr, total(comparison.oneApart)),
        tr("Median %1; half of them between %2 and %3.")
            .arg(spread.median.display(), spread.lowerQuartile.display(), spread.upperQuartile.display()),
        placeInWords(comparison, figure)};
    if (comparison.byArea.size() > 1)
        words.append(areasInWords(comparison.byArea));
    m_words->setText(words.join(u'\n'));
    m_chart->show(comparison, figure);
    m_chart->setVisible(true);
    m_table->setVisible(true);
    const std::optional<Rational> away = comparison.deviation(figure);
    m_apart->setVisible(away && (*away > Rational(boundPercent) || *away < Rational(-boundPercent)));
    m_apartWords->setText(
        tr("More than %1% away from the median of %n comparable case(s): write down why.", nullptr, spread.count)
            .arg(boundPercent));
}

QStringList SimilarCases::cellsOf(const discretion::SimilarCase &one, const discretion::Benchmark &benchmark)
{
    QString differs = tr("Nothing");
    if (const discretion::Factor *factor = benchmark.factor(one.apart)) {
        const QStringList chosen = discretion::choicesOf(one.profile)[factor->id];
        QStringList options;
        for (const QString &id : chosen) {
            if (const discretion::Option *option = factor->option(id))
                options.append(option->label);
        }
        differs = QStringLiteral("%1：%2").arg(factor->label, options.join(QStringLiteral("、")));
    }
    const QString figure = one.figure == one.amount
        ? one.amount.display()
        : tr("%1 (here %2)").arg(one.amount.display(), one.figure.display());
    return {
        one.number, figure, differs, one.decidedOn.toString(Qt::ISODate), AreaDivisions::shipped().nameOf(one.area)};
}

QString SimilarCases::reason() const
{
    return m_apart->isHidden() ? QString() : m_reason->toPlainText().trimmed();
}

void SimilarCases::setReason(const QString &reason)
{
    if (reason != m_reason->toPlainText())
        m_reason->setPlainText(reason);
}

bool SimilarCases::lacksReason() const
{
    return !m_apart->isHidden() && m_reason->toPlainText().trimmed().isEmpty();
}

void SimilarCases::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
