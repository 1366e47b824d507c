#pragma once

#include <QStackedWidget>
#include <utility>
#include <vector>

class QActionGroup;

namespace qilian::ui {

class Page;

/// The views of one page beside one another: a switch at the left of each one's filters, Alt+1, Alt+2 … choose.
class PageViews : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageViews(const std::vector<std::pair<QString, Page *>> &views, QWidget *parent = nullptr);
    void switchTo(Page *view);

private:
    QActionGroup *m_switch;
};

} // namespace qilian::ui
