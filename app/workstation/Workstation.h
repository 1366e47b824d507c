#pragma once

#include "core/access/Session.h"
#include "core/sync/Membership.h"
#include "ui/access/LoginView.h"
#include "ui/access/PlaceForm.h"
#include "ui/shell/Preferences.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QTranslator>
#include <memory>
#include <stop_token>

class QApplication;

namespace qilian::ui {
class Background;
class Exchange;
class MainWindow;
class StartWindow;
class WorkspaceEvents;
} // namespace qilian::ui

namespace qilian::workstation {

struct Options {
    QString folder; ///< of the workspace; made at the first use
    QString province; ///< address of the provincial platform to propose; may be empty
    QString enrolCode; ///< enrols there with this one-time code at the first login; may be empty
    QString language; ///< for this run; empty: the one chosen on this computer
    QString tour; ///< save a picture of every page here, light and dark, and end; empty: work
};

/// The program put together: opens the workspace (or sets it up), lets an officer in, holds the window while he works,
/// locks it when nobody does. On the UI thread; what takes time runs behind.
class Workstation final : public QObject {
    Q_OBJECT
public:
    Workstation(QApplication &app, Options options);
    ~Workstation() override;

    void start();
    ui::StartWindow &startWindow() { return *m_start; }
    ui::MainWindow *window() { return m_window.get(); } ///< null while nobody is logged in
    store::Workspace *workspace() { return m_workspace.get(); } ///< null before the first use is set up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void speak(const QString &language);
    bool openWorkspace(const store::WorkspaceOptions &options);
    void showPlace();
    void makePlace(const ui::PlaceForm::Place &place);
    void letIn();
    void showSetup();
    void showLogin();
    void tryLogin(const QString &login, const QString &password);
    void showNewPassword(const access::Login &login, const QString &password);
    void enter(const access::Login &login);
    void beginExchange();
    void makeWindow();
    void tellBackupTrouble();
    void tellNumbersClosed();
    void lock();
    void hideDesk();
    void unlock(const QString &password);
    void leave();
    void takeTour();
    QString demoSetting(const char *name) const;
    std::vector<ui::LoginView::Account> accounts() const;

    QApplication &m_app;
    Options m_options;
    ui::Preferences m_preferences;
    QTranslator m_words;
    QTranslator m_qtWords;
    std::stop_source m_stop;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<ui::WorkspaceEvents> m_events;
    std::unique_ptr<ui::Background> m_background;
    std::unique_ptr<ui::StartWindow> m_start;
    std::unique_ptr<access::Session> m_session;
    std::unique_ptr<ui::Exchange> m_exchange;
    std::optional<sync::Membership> m_joined; ///< enrolled before there was an account to keep it for
    std::optional<Message> m_backupTrouble; ///< why today's backup was not made
    std::unique_ptr<ui::MainWindow> m_window;
    std::vector<QPointer<QWidget>> m_hidden; ///< what a locked desk takes from the screen: the window and its dialogs
    QTimer m_idle;
};

} // namespace qilian::workstation
