#pragma once

#include "ui/shell/PageInterface.h"
#include <QMainWindow>
#include <map>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace qilian::ui {

class CommandPalette;
class Notice;

/// The one window: rail left, header with title, search and officer, the page, the status bar. Pages are handed in and
/// made when first shown.
class MainWindow final : public QMainWindow, private Shell {
    Q_OBJECT
public:
    /// What the window works with; all of it outlives the window.
    struct Desk {
        Background &background;
        WorkspaceEvents &events;
        access::Session &session;
        Preferences &preferences;
        QString office; ///< short name of the bureau
        bool demo = false; ///< plainly marked on every page
        Exchange *exchange = nullptr; ///< null: this window does not exchange
    };

    MainWindow(Desk desk, std::vector<PageEntry> pages, QWidget *parent = nullptr);

    void showPage(const QString &id);
    /// Something is wrong that belongs to no page: told above all of them until the officer puts it away or goes to
    /// `page`, where it is mended.
    void warn(const QString &words, const QString &action, const QString &page);
    /// Saves a PNG of every page, light and dark, as <dir>/<page>-<light|dark>.png. False where the folder cannot be
    /// written.
    bool grabPages(const QString &dir);

signals:
    void lockAsked(); ///< the officer leaves the desk for a moment
    void leaveAsked(); ///< another officer wants to log in

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Background &background() override { return m_desk.background; }
    WorkspaceEvents &events() override { return m_desk.events; }
    access::Session &session() override { return m_desk.session; }
    Preferences &preferences() override { return m_desk.preferences; }
    void open(const record::Ref &ref) override;
    void openArticle(const law::Citation &cited, QDate day) override;
    void showHelp(const QString &topic);
    void settle(const record::Ref &ref) override;
    Exchange *exchange() override { return m_desk.exchange; }

    void makeRail(QWidget *rail);
    void fitRail();
    QWidget *makeHeader();
    void makeMenu();
    void makeShortcuts();
    void go(int index, bool remember);
    void step(int by);
    void settle();

    Desk m_desk;
    std::vector<PageEntry> m_pages;
    std::map<int, QWidget *> m_made;
    std::vector<QToolButton *> m_buttons;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QToolButton *m_search;
    QToolButton *m_officer;
    Notice *m_warning; ///< of the whole program, above every page
    QScrollArea *m_rail;
    CommandPalette *m_palette = nullptr;
    std::vector<int> m_history;
    int m_at = -1;
};

} // namespace qilian::ui
