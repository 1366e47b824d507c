#include "ui/casework/SheetArea.h"

#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace qilian::ui {

namespace {

constexpr int kGap = measure::kMargin; // around and between sheets
constexpr qreal kPaperWidthInch = 210 / 25.4;
constexpr int kWheelStep = 10; // percent

} // namespace

SheetArea::SheetArea(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sheets"));
}

void SheetArea::setPages(std::vector<print::Page> pages)
{
    m_pages = std::move(pages);
    arrange();
    emit moved();
}

QSize SheetArea::sheet() const
{
    const int width = qRound(kPaperWidthInch * logicalDpiX() * m_zoom / 100);
    return {width, qRound(width * print::kA4.height() / print::kA4.width())};
}

int SheetArea::pitch() const
{
    return sheet().height() + kGap;
}

void SheetArea::setZoom(int percent)
{
    const qreal middle = (verticalScrollBar()->value() + viewport()->height() / 2.0) / pitch();
    m_fits = false;
    m_zoom = std::clamp(percent, kSmallest, kLargest);
    arrange();
    verticalScrollBar()->setValue(qRound(middle * pitch()) - viewport()->height() / 2);
    emit moved();
}

void SheetArea::fitWidth()
{
    m_fits = true;
    const int room = viewport()->width() - 2 * kGap;
    m_zoom = std::clamp(int(room * 100 / (kPaperWidthInch * logicalDpiX())), kSmallest, 100);
    arrange();
    emit moved();
}

int SheetArea::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / pitch(), 0, std::max(0, pages() - 1));
}

void SheetArea::arrange()
{
    const QSize one = sheet();
    const int height = kGap + pages() * pitch();
    const int width = one.width() + 2 * kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().height());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(3 * fontMetrics().height());
    viewport()->update();
}

void SheetArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.fillRect(event->rect(), theme.window);
    const QSize one = sheet();
    const int left = std::max(kGap, (viewport()->width() - one.width()) / 2) - horizontalScrollBar()->value();
    const int top = kGap - verticalScrollBar()->value();
    const int first = std::max(0, (event->rect().top() - top) / pitch());
    for (int i = first; i < pages(); ++i) {
        const QRect place(QPoint(left, top + i * pitch()), one);
        if (place.top() > event->rect().bottom())
            break;
        painter.fillRect(place, Qt::white);
        painter.setPen(theme.line);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        m_pages[std::size_t(i)].paint(painter, place);
    }
}

void SheetArea::resizeEvent(QResizeEvent *)
{
    if (m_fits)
        fitWidth();
    else
        arrange();
}

void SheetArea::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const auto act = [bar](QAbstractSlider::SliderAction action) { bar->triggerAction(action); };
    switch (event->key()) {
    case Qt::Key_Down:
        return act(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return act(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Space:
        return act(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                          : QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageDown:
        return act(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return act(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return act(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return act(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Left:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    default:
        event->ignore();
    }
}

void SheetArea::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? kWheelStep : -kWheelStep));
}

void SheetArea::scrollContentsBy(int, int)
{
    viewport()->update();
    emit moved();
}

} // namespace qilian::ui
