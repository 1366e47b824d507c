#pragma once

#include "core/access/Session.h"
#include "core/store/Workspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace qilian::ui {
class Background;
class WorkspaceEvents;
} // namespace qilian::ui

namespace qilian::test {

/// The window with every page of the program, on a small demonstration county in a temporary folder.
class DemoWindow {
public:
    /// At the desk sits the first officer who has the role.
    explicit DemoWindow(access::Role role = access::Role::Investigator);
    ~DemoWindow();

    store::Workspace &workspace() { return *m_workspace; }
    ui::MainWindow &window() { return *m_window; }
    access::Session &session() { return *m_session; }
    QStringList pages() const { return m_pages; }
    /// As when the program ends: nothing is closed first.
    void dropWindow() { m_window.reset(); }
    /// Returns once everything that was to be written is written.
    void finishWrites();
    /// Lets the window work until `reached` holds; false after five seconds.
    static bool waitFor(const std::function<bool()> &reached);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<ui::WorkspaceEvents> m_events;
    std::unique_ptr<ui::Background> m_background;
    std::unique_ptr<access::Session> m_session;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    QStringList m_pages;
};

} // namespace qilian::test
