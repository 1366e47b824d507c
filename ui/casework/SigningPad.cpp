#include "ui/casework/SigningPad.h"

#include "ui/print/Ink.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>
#include <cmath>

namespace qilian::ui {

namespace {

using casework::Strokes;

constexpr qreal kFiner = 2; // units of a drawing to a pixel of the pad
constexpr qreal kMouse = 0.5; // pressure of what has none
constexpr qreal kPen = 4.5; // pixels at full pressure
constexpr qreal kLightest = 0.35;
constexpr qreal kNear = 1.5; // pixels between two points that are worth keeping
constexpr qreal kLineAt = 0.78; // of the height: the line one signs on

qreal unitsTo(const QSize &pad)
{
    return std::min(kFiner, qreal(Strokes::kSide) / std::max({pad.width(), pad.height(), 1}));
}

} // namespace

SigningPad::SigningPad(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Sign here with mouse, finger or pen"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setMinimumSize(480, 180);
}

void SigningPad::clear()
{
    m_strokes = {};
    m_drawing = false;
    update();
    emit changed();
}

void SigningPad::begin(QPointF at, qreal pressure, const QString &input)
{
    if (m_strokes.lines.size() >= Strokes::kLines)
        return;
    if (m_strokes.isEmpty()) {
        m_drawnOn = size();
        m_strokes.width = int(width() * unitsTo(m_drawnOn));
        m_strokes.height = int(height() * unitsTo(m_drawnOn));
    }
    m_input = input;
    m_strokes.lines.emplace_back();
    m_drawing = true;
    goOn(at, pressure);
}

void SigningPad::goOn(QPointF at, qreal pressure)
{
    std::size_t points = 0;
    for (const Strokes::Line &line : m_strokes.lines)
        points += line.size();
    if (!m_drawing || points >= Strokes::kPoints)
        return;
    const qreal units = unitsTo(m_drawnOn);
    const Strokes::Point point{std::clamp(int(std::lround(at.x() * units)), 0, m_strokes.width),
        std::clamp(int(std::lround(at.y() * units)), 0, m_strokes.height),
        std::clamp(int(std::lround(pressure * Strokes::kPressure)), 0, Strokes::kPressure)};
    Strokes::Line &line = m_strokes.lines.back();
    if (!line.empty() && std::hypot(point.x - line.back().x, point.y - line.back().y) < kNear * units)
        return;
    line.push_back(point);
    update();
}

void SigningPad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    emit changed();
}

bool SigningPad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        touch(static_cast<QTouchEvent *>(event));
        return true;
    default:
        return QWidget::event(event);
    }
}

void SigningPad::touch(QTouchEvent *event)
{
    event->accept();
    if (event->points().isEmpty())
        return end();
    const QEventPoint &finger = event->points().front(); // the palm that follows draws nothing
    const qreal pressure = finger.pressure() > 0 && finger.pressure() < 1 ? finger.pressure() : kMouse;
    if (event->type() == QEvent::TouchBegin)
        begin(finger.position(), pressure, QStringLiteral("touch"));
    else if (event->type() == QEvent::TouchUpdate && finger.state() != QEventPoint::Stationary)
        goOn(finger.position(), pressure);
    else if (event->type() != QEvent::TouchUpdate)
        end();
}

void SigningPad::tabletEvent(QTabletEvent *event)
{
    event->accept(); // else it comes again as a mouse, without pressure
    if (event->type() == QEvent::TabletPress)
        begin(event->position(), event->pressure(), QStringLiteral("tablet"));
    else if (event->type() == QEvent::TabletMove)
        goOn(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletRelease)
        end();
}

void SigningPad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), kMouse, QStringLiteral("mouse"));
}

void SigningPad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goOn(event->position(), kMouse);
}

void SigningPad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void SigningPad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return clear();
    QWidget::keyPressEvent(event);
}

void SigningPad::resizeEvent(QResizeEvent *)
{
    update(); // what is drawn keeps its place from the top left
}

void SigningPad::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::kGrid, measure::kGrid);
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    const qreal y = height() * kLineAt;
    painter.drawLine(QPointF(measure::kMargin, y), QPointF(width() - measure::kMargin, y));
    if (m_strokes.isEmpty())
        painter.drawText(QRectF(0, y, width(), height() - y), Qt::AlignCenter, tr("Sign here"));
    painter.setPen(theme.text);
    const qreal units = unitsTo(m_drawnOn);
    for (const Strokes::Line &line : m_strokes.lines) {
        print::InkLine ink;
        for (const Strokes::Point &point : line) {
            const qreal pressure = qreal(point.pressure) / Strokes::kPressure;
            ink.push_back({QPointF(point.x, point.y) / units, kPen * (kLightest + (1 - kLightest) * pressure)});
        }
        print::paintInk(painter, ink);
    }
}

} // namespace qilian::ui
