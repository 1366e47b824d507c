#include "ui/widgets/FigureChart.h"

#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace qilian::ui {

namespace {

constexpr int kBars = 24;
constexpr int kLinesOfText = 4; // the two marks above, the ends and the legend below
constexpr int kPlotLines = 5; // height of the bars, in lines of text

} // namespace

FigureChart::FigureChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("figureChart"));
    setAccessibleName(tr("Distribution of comparable fines"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureChart::show(const discretion::Comparison &comparison, Money figure)
{
    m_figure = figure;
    m_median = comparison.spread().median;
    m_low = m_high = figure;
    for (const auto *figures : {&comparison.same, &comparison.oneApart}) {
        if (figures->empty())
            continue;
        m_low = std::min(m_low, figures->front().figure);
        m_high = std::max(m_high, figures->back().figure);
    }
    m_bars.assign(kBars, {});
    const auto bar = [this](Money of) -> Bar & {
        return m_bars[std::min(std::size_t(across(of) * kBars), std::size_t(kBars - 1))];
    };
    for (const discretion::CountedFigure &one : comparison.same)
        bar(one.figure).same += one.count;
    for (const discretion::CountedFigure &one : comparison.oneApart)
        bar(one.figure).oneApart += one.count;
    setAccessibleDescription(tr("Comparable fines from %1 to %2, median %3; this case %4.")
                                 .arg(m_low.display(), m_high.display(), m_median.display(), m_figure.display()));
    update();
}

QSize FigureChart::sizeHint() const
{
    return {320, fontMetrics().height() * (kLinesOfText + kPlotLines) + 3 * measure::kGrid};
}

QSize FigureChart::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void FigureChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

qreal FigureChart::across(Money figure) const
{
    return m_high == m_low ? 0.5 : qreal(figure.fen() - m_low.fen()) / qreal(m_high.fen() - m_low.fen());
}

void FigureChart::drawBars(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::of(this);
    int tallest = 1;
    for (const Bar &bar : m_bars)
        tallest = std::max(tallest, bar.same + bar.oneApart);
    const qreal width = plot.width() / kBars;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto height = [&](int count) { // what is there can be seen, however few
            return count == 0 ? 0.0 : std::max(2.0, plot.height() * count / tallest);
        };
        const qreal left = plot.left() + width * qreal(i) + 1;
        const qreal same = height(m_bars[i].same);
        const qreal apart = height(m_bars[i].oneApart);
        painter.fillRect(QRectF(left, plot.bottom() - same, width - 2, same), theme.accent);
        const QRectF upper(left, plot.bottom() - same - apart, width - 2, apart);
        painter.fillRect(upper, theme.accentSoft);
        painter.setPen(theme.accent);
        if (apart > 0)
            painter.drawRect(upper.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(theme.muted);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void FigureChart::drawMark(QPainter &painter, const QRectF &plot, Money figure, const QString &words,
    const QColor &colour, Qt::PenStyle line, qreal baseline) const
{
    const qreal x = plot.left() + plot.width() * across(figure);
    painter.setPen(QPen(colour, 1.5, line));
    painter.drawLine(QPointF(x, plot.top() - measure::kGrid), QPointF(x, plot.bottom()));
    const qreal width = fontMetrics().horizontalAdvance(words);
    const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, qreal(this->width()) - width));
    painter.setPen(colour);
    painter.drawText(QPointF(left, baseline), words);
}

void FigureChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics = fontMetrics();
    const qreal line = metrics.height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot(measure::kGrid, line * 2 + measure::kGap, width() - 2 * measure::kGrid,
        height() - line * 4 - 3 * measure::kGrid);
    drawBars(painter, plot);
    drawMark(painter, plot, m_median, tr("Median %1").arg(m_median.display()), theme.muted, Qt::DashLine,
        line * 2 - metrics.descent());
    drawMark(painter, plot, m_figure, tr("This case %1").arg(m_figure.display()), theme.danger, Qt::SolidLine,
        line - metrics.descent());

    painter.setPen(theme.muted);
    const QRectF ends(0, plot.bottom() + 1, width(), line);
    painter.drawText(ends, Qt::AlignLeft, m_low.display());
    painter.drawText(ends, Qt::AlignRight, m_high.display());
    qreal left = measure::kGrid;
    const qreal square = metrics.ascent() * 0.75;
    const qreal baseline = ends.bottom() + metrics.ascent();
    for (const auto &[fill, words] :
        {std::pair(theme.accent, tr("The same choices")), std::pair(theme.accentSoft, tr("One other choice"))}) {
        const QRectF sample(left, baseline - square, square, square);
        painter.fillRect(sample, fill);
        painter.setPen(theme.accent);
        painter.drawRect(sample);
        painter.setPen(theme.text);
        painter.drawText(QPointF(sample.right() + measure::kGrid, baseline), words);
        left = sample.right() + measure::kGrid + metrics.horizontalAdvance(words) + measure::kMargin;
    }
}

} // namespace qilian::ui
