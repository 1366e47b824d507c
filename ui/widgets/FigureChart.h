#pragma once

#include "core/discretion/SimilarCases.h"

#include <QWidget>

namespace qilian::ui {

/// How the fines of comparable cases are spread, as bars, with the median and the figure of this case among them. What
/// it shows stands in words beside it; the description tells a screen reader the same.
class FigureChart final : public QWidget {
    Q_OBJECT
public:
    explicit FigureChart(QWidget *parent = nullptr);
    void show(const discretion::Comparison &comparison, Money figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Bar {
        int same = 0;
        int oneApart = 0;
    };
    qreal across(Money figure) const; ///< 0 … 1 from the lowest to the highest
    void drawBars(QPainter &painter, const QRectF &plot) const;
    void drawMark(QPainter &painter, const QRectF &plot, Money figure, const QString &words, const QColor &colour,
        Qt::PenStyle line, qreal baseline) const;

    std::vector<Bar> m_bars;
    Money m_low;
    Money m_high;
    Money m_median;
    Money m_figure;
};

} // namespace qilian::ui
