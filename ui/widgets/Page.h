#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace qilian::ui {

class Notice;

/// The frame of a page: a filter row with the actions at its right, a notice, the content. The title stands in the
/// window's header.
///
///     auto *page = new Page;
///     page->addFilter(m_text);
///     page->addAction(m_importAction);        // shown as a button, its key in the tool tip
///     page->setContent(new ListDetail(table, detail));
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);
    void addFilter(QWidget *widget);
    void setLead(QWidget *widget); ///< before the filters: switches between the views of a page
    void addPageAction(QAction *action, bool primary = false);
    void setContent(QWidget *content);
    Notice *notice() const { return m_notice; }

private:
    QHBoxLayout *m_filters;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_layout;
    Notice *m_notice;
};

} // namespace qilian::ui
