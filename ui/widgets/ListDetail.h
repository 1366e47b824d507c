#pragma once

#include <QWidget>

class QSplitter;
class QToolButton;
class QStackedWidget;

namespace qilian::ui {

/// List left, detail right; below 1200 px the detail takes the place of the list, with a way back (Esc or the arrow).
class ListDetail final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kNarrow = 1100;

    ListDetail(QWidget *list, QWidget *detail, QWidget *parent = nullptr);
    /// Brings the detail to the front where there is only room for one.
    void showDetail();
    void showList();
    /// How the width is shared at first, where the detail needs more of it than usual.
    void share(int list, int detail);
    bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detail;
    QWidget *m_detailFrame;
    QToolButton *m_back;
    bool m_detailAsked = false;
};

} // namespace qilian::ui
