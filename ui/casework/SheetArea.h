#pragma once

#include "ui/print/DocumentLayout.h"

#include <QAbstractScrollArea>

namespace qilian::ui {

/// Sheets of paper under each other. Only what is seen is painted, at the resolution of the screen. Arrows, Page Up and
/// Down, Space, Home and End scroll; Ctrl with the wheel zooms.
class SheetArea final : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int kSmallest = 25; // percent of the paper's size
    static constexpr int kLargest = 400;

    explicit SheetArea(QWidget *parent = nullptr);
    void setPages(std::vector<print::Page> pages);
    int pages() const { return int(m_pages.size()); }
    int zoom() const { return m_zoom; } ///< percent
    void setZoom(int percent);
    void fitWidth(); ///< as wide as the window, at most the paper's size; until a zoom is chosen
    int currentPage() const; ///< from 0: the one in the middle of the view

signals:
    void moved(); ///< another page or another zoom

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize sheet() const;
    int pitch() const; ///< from one sheet's top to the next
    void arrange();

    std::vector<print::Page> m_pages;
    int m_zoom = 100;
    bool m_fits = true;
};

} // namespace qilian::ui
