#pragma once

#include "core/casework/Strokes.h"

#include <QWidget>

class QTouchEvent;

namespace qilian::ui {

/// Where one signs by hand: mouse, finger or pen, with the pen's pressure. Every point is kept as it was drawn; more
/// than a hand draws is not taken. Delete clears it.
class SigningPad final : public QWidget {
    Q_OBJECT
public:
    explicit SigningPad(QWidget *parent = nullptr);
    const casework::Strokes &strokes() const { return m_strokes; }
    QString input() const { return m_input; } ///< what it was drawn with last: "mouse", "touch", "tablet"
    void clear();

signals:
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void touch(QTouchEvent *event);
    void begin(QPointF at, qreal pressure, const QString &input);
    void goOn(QPointF at, qreal pressure);
    void end();

    casework::Strokes m_strokes;
    QSize m_drawnOn; // the size of the pad when the first stroke began
    QString m_input;
    bool m_drawing = false;
};

} // namespace qilian::ui
