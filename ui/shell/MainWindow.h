#pragma once

#include "ui/shell/PageInterface.h"
#include "ui/widgets/Theme.h"

#include <QMainWindow>
#include <map>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace qilian::ui {

class CommandPalette;

/// The one window: rail left, header with title, search and officer, the page, the status bar. Pages are handed in and
/// made when first shown.
class MainWindow final : public QMainWindow, private Shell {
    Q_OBJECT
public:
    struct Identity {
        record::Ref officer;
        QString officerName;
        QString office; ///< short name of the bureau
        bool demo = false; ///< plainly marked on every page
    };

    MainWindow(Background &background, WorkspaceEvents &workspaceEvents, std::vector<PageEntry> pages,
        Identity identity, Appearance appearance, Exchange *exchange = nullptr, QWidget *parent = nullptr);

    void showPage(const QString &id);
    /// Saves a PNG of every page, light and dark, as <dir>/<page>-<light|dark>.png. False where the folder cannot be
    /// written.
    bool grabPages(const QString &dir);

signals:
    void appearanceChanged(const qilian::ui::Appearance &appearance);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Background &background() override { return m_background; }
    WorkspaceEvents &events() override { return m_events; }
    void open(const record::Ref &ref) override;
    void settle(const record::Ref &ref) override;
    Exchange *exchange() override { return m_exchange; }
    record::Ref officer() const override { return m_identity.officer; }
    QString officerName() const override { return m_identity.officerName; }

    void makeRail(QWidget *rail);
    QWidget *makeHeader();
    void makeMenu();
    void makeShortcuts();
    void go(int index, bool remember);
    void step(int by);
    void tint();
    void settle();

    Background &m_background;
    WorkspaceEvents &m_events;
    std::vector<PageEntry> m_pages;
    Identity m_identity;
    Appearance m_appearance;
    Exchange *m_exchange;
    std::map<int, QWidget *> m_made;
    std::vector<QToolButton *> m_buttons;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QToolButton *m_search;
    QToolButton *m_officer;
    CommandPalette *m_palette = nullptr;
    std::vector<int> m_history;
    int m_at = -1;
};

} // namespace qilian::ui
