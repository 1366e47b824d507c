#include "app/workstation/Workstation.h"

#include "app/workstation/Pages.h"
#include "core/access/Setup.h"
#include "core/casework/RunningDeadlines.h"
#include "core/overview/Schema.h"
#include "core/store/Backup.h"
#include "core/store/NumberRanges.h"
#include "core/sync/Engine.h"
#include "ui/access/SetupForm.h"
#include "ui/access/StartWindow.h"
#include "ui/shell/Background.h"
#include "ui/shell/Exchange.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PasswordForm.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSysInfo>

namespace qilian::workstation {

namespace {

constexpr std::chrono::seconds kIdleCheck(5);
const QString kLastLogin = QStringLiteral("last_login");

/// Enrols a new workspace and brings the province's records into it.
Result<sync::Membership> join(store::Workspace &workspace, const ui::PlaceForm::Place &place, std::stop_token stop)
{
    const ui::ProvinceAddress address{place.url, place.caFile};
    auto membership = ui::enrol(workspace, address, sync::SigningKey::create(), place.code, stop);
    if (!membership)
        return membership;
    const auto line = ui::lineTo(address);
    if (!line)
        return line.error();
    if (const auto done = sync::Engine(workspace, **line, *membership).exchangeJournal(stop); !done)
        return done.error();
    if (const auto indexed = workspace.indexAll(stop); !indexed)
        return indexed.error();
    return membership;
}

} // namespace

Workstation::Workstation(QApplication &app, Options options)
    : m_app(app)
    , m_options(std::move(options))
    , m_preferences(
          m_options.tour.isEmpty() ? ui::Preferences::Keep::OnThisComputer : ui::Preferences::Keep::ForThisRun)
{
    speak(m_options.language.isEmpty() ? m_preferences.language() : m_options.language);
    ui::applyAppearance(m_app, m_preferences.appearance());
    m_start = std::make_unique<ui::StartWindow>();
    connect(&m_preferences, &ui::Preferences::appearanceChanged, this,
        [this](const ui::Appearance &appearance) { ui::applyAppearance(m_app, appearance); });
    connect(
        &m_preferences, &ui::Preferences::languageChanged, this,
        [this](const QString &language) {
            speak(language);
            makeWindow();
            m_window->showPage(QStringLiteral("settings"));
        },
        Qt::QueuedConnection); // the page that asks for it is made anew
    connect(&m_preferences, &ui::Preferences::idleChanged, this, [this] {
        if (m_session)
            m_session->setIdle(m_preferences.idle());
    });
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_session && m_window && m_window->isVisible() && m_session->isLocked())
            lock();
    });
    m_idle.start(kIdleCheck);
    m_app.installEventFilter(this);
}

Workstation::~Workstation()
{
    m_stop.request_stop();
}

void Workstation::speak(const QString &language)
{
    if (!m_words.isEmpty())
        QApplication::removeTranslator(&m_words);
    if (!m_qtWords.isEmpty())
        QApplication::removeTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/i18n/qilian_%1.qm").arg(language)))
        QApplication::installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral("qt_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtWords);
}

bool Workstation::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_session)
            m_session->touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Workstation::start()
{
    if (!QFileInfo::exists(m_options.folder + QStringLiteral("/workspace.db"))) {
        showPlace();
        return;
    }
    if (openWorkspace({}))
        letIn();
}

bool Workstation::openWorkspace(const store::WorkspaceOptions &options)
{
    store::WorkspaceOptions complete = options;
    complete.schema = overview::schema();
    auto opened = store::Workspace::open(m_options.folder, complete);
    if (!opened) {
        auto *notice = new ui::Notice;
        m_start->setView(notice);
        notice->show(ui::Notice::Tone::Danger, opened.error().message.inWords(), tr("Try again"), [this] { start(); });
        m_start->show();
        return false;
    }
    m_workspace = std::move(*opened);
    m_events = std::make_unique<ui::WorkspaceEvents>(*m_workspace);
    m_background = std::make_unique<ui::Background>(*m_workspace);
    // What came from another device may have moved a last day; a write of our own has noted it already.
    connect(m_events.get(), &ui::WorkspaceEvents::committed, this, [this](const store::ChangeSet &touched) {
        if (m_background && m_workspace)
            m_background->write(
                this, [touched](store::Workspace &open) { return casework::refreshDue(open, touched); },
                [](const Result<void> &) {}); // the day is noted again with the next write to the case
    });
    m_background->write(
        this, [](store::Workspace &open) { return store::Backup::daily(open); },
        [this](const Result<void> &made) {
            m_backupTrouble = made ? std::nullopt : std::optional(made.error().message);
            tellBackupTrouble();
        });
    return true;
}

void Workstation::tellBackupTrouble()
{
    if (m_backupTrouble && m_window)
        m_window->warn(tr("Today's backup was not made: %1 The records themselves are safe. See to it, then back up "
                          "under Settings, Records and backups.")
                           .arg(m_backupTrouble->inWords()),
            tr("Settings"), QStringLiteral("settings"));
}

/// After a restore: before somebody writes a document and learns it when it should get its number.
void Workstation::tellNumbersClosed()
{
    m_background->read(
        this, [workspace = m_workspace.get()](const store::Reader &) { return store::areNumbersClosed(*workspace); },
        [this](const Result<bool> &closed) {
            if (m_window && closed && *closed)
                m_window->warn(tr("These records were restored from a backup. Numbers of documents may stand on papers "
                                  "made after it, so none is given until there are new ones: exchange with the "
                                  "province, or have the administrator save a new range under Settings, Numbers."),
                    tr("Settings"), QStringLiteral("settings"));
        });
}

void Workstation::showPlace()
{
    auto *form = new ui::PlaceForm(m_options.province);
    connect(form, &ui::PlaceForm::chosen, this, &Workstation::makePlace);
    m_start->setView(form);
    m_start->show();
    form->setFocus(Qt::OtherFocusReason);
}

void Workstation::makePlace(const ui::PlaceForm::Place &place)
{
    auto *form = qobject_cast<ui::PlaceForm *>(m_start->view());
    const bool ours = !QDir(m_options.folder).exists() || QDir(m_options.folder).isEmpty();
    store::WorkspaceOptions options;
    options.area = place.area;
    options.deviceName = QSysInfo::machineHostName();
    options.create = true;
    if (!openWorkspace(options))
        return;
    if (!place.join) {
        letIn();
        return;
    }
    form->showProgress(tr("Bringing the records of the province to this computer…"));
    m_background->write(
        form, [place, stop = m_stop.get_token()](store::Workspace &workspace) { return join(workspace, place, stop); },
        [this, form, ours](const Result<sync::Membership> &joined) {
            if (joined) {
                m_joined = *joined;
                letIn();
                return;
            }
            m_background.reset();
            m_events.reset();
            m_workspace.reset();
            if (ours) // nothing was in it but what was made a moment ago
                QDir(m_options.folder).removeRecursively();
            form->refuse(joined.error().message.inWords());
        });
}

QString Workstation::demoSetting(const char *name) const
{
    return m_workspace->setting(QString::fromLatin1(name)).value_or(QString());
}

void Workstation::letIn()
{
    const auto present = access::Accounts(*m_workspace).all();
    if (present && present->empty()) {
        showSetup();
        return;
    }
    showLogin();
    if (const QString login = demoSetting("demo/login"); !login.isEmpty())
        tryLogin(login, demoSetting("demo/password"));
    else
        m_start->show();
}

void Workstation::showSetup()
{
    const store::Reader reader = m_workspace->reader();
    ui::SetupForm::Known known;
    known.area = m_workspace->area();
    known.office = access::bureauOf(reader, known.area).value_or(std::nullopt).has_value();
    known.officers = access::officersIn(reader).value_or({});
    auto *form = new ui::SetupForm(known);
    connect(form, &ui::SetupForm::chosen, this, [this, form](const access::Setup &setup) {
        m_background->write(
            form, [setup](store::Workspace &workspace) { return access::setUp(workspace, setup); },
            [this, form](const Result<access::Login> &login) {
                if (login)
                    enter(*login);
                else
                    form->refuse(login.error().message.inWords());
            });
    });
    m_start->setView(form);
    m_start->show();
    form->setFocus(Qt::OtherFocusReason);
}

std::vector<ui::LoginView::Account> Workstation::accounts() const
{
    std::vector<ui::LoginView::Account> out;
    for (const access::AccountRow &row : access::Accounts(*m_workspace).all().value_or({})) {
        const auto officer = m_workspace->reader().get(row.officer);
        out.push_back({row.login, officer ? officer->name : QString()});
    }
    return out;
}

void Workstation::showLogin()
{
    const auto office = access::bureauOf(m_workspace->reader(), m_workspace->area()).value_or(std::nullopt);
    const bool demo = !demoSetting("demo").isEmpty();
    m_start->setOffice(office ? office->name : QString(), demo);
    auto *view = new ui::LoginView(ui::LoginView::For::Login, accounts(), demoSetting(qPrintable(kLastLogin)));
    if (demo)
        view->setHint(tr("Password of the demonstration: %1").arg(demoSetting("demo/password")));
    connect(view, &ui::LoginView::loginAsked, this, &Workstation::tryLogin);
    m_start->setView(view);
    view->setFocus(Qt::OtherFocusReason);
}

void Workstation::tryLogin(const QString &login, const QString &password)
{
    auto *view = qobject_cast<ui::LoginView *>(m_start->view());
    m_background->write(
        view,
        [login, password](store::Workspace &workspace) { return access::Accounts(workspace).login(login, password); },
        [this, view, password](const Result<access::Login> &known) {
            if (!known) {
                m_start->show();
                view->refuse(known.error().message.inWords());
            } else if (known->mustChange) {
                showNewPassword(*known, password);
            } else {
                enter(*known);
            }
        });
}

void Workstation::showNewPassword(const access::Login &login, const QString &password)
{
    auto *form = new ui::PasswordForm(login.login, password);
    connect(form, &ui::PasswordForm::chosen, this,
        [this, form, login](const QString &name, const QString &old, const QString &chosen) {
            m_background->write(
                form,
                [name, old, chosen](store::Workspace &workspace) {
                    return access::Accounts(workspace).changePassword(name, old, chosen);
                },
                [this, form, login](const Result<void> &changed) {
                    if (changed)
                        enter(login);
                    else
                        form->refuse(changed.error().message.inWords());
                });
        });
    m_start->setView(form);
    m_start->show();
    form->setFocus(Qt::OtherFocusReason);
}

void Workstation::enter(const access::Login &login)
{
    const auto officer = m_workspace->reader().get(login.officer);
    if (!officer) {
        showLogin();
        m_start->show();
        qobject_cast<ui::LoginView *>(m_start->view())->refuse(officer.error().message.inWords());
        return;
    }
    m_session = std::make_unique<access::Session>(login, *officer, m_workspace->clock(), m_preferences.idle());
    (void)m_workspace->setSetting(kLastLogin, login.login); // only a convenience at the next login
    beginExchange();
    makeWindow();
    m_start->hide();
    m_start->setView(nullptr);
    if (!m_options.tour.isEmpty())
        QTimer::singleShot(0, this, &Workstation::takeTour);
}

void Workstation::beginExchange()
{
    m_exchange = std::make_unique<ui::Exchange>(*m_workspace, *m_events, m_session->key());
    if (m_joined)
        m_exchange->keep(*m_joined);
    m_joined.reset();
    const ui::ProvinceAddress address = ui::savedAddress(*m_workspace).value_or({});
    const bool enrolled = ui::keptMembership(*m_workspace, m_session->key()).value_or(std::nullopt).has_value();
    if (!enrolled && !m_options.province.isEmpty() && !m_options.enrolCode.isEmpty())
        m_exchange->enrol(
            {m_options.province, address.caFile}, m_options.enrolCode, [this](const Result<void> &answer) {
                if (answer)
                    return;
                m_exchange->moveTo({m_options.province, {}}, [](const Result<void> &) {}); // the form proposes it
                m_window->warn(answer.error().message.inWords(), tr("Exchange"), QStringLiteral("sync"));
            });
    else if (!m_options.province.isEmpty() && m_options.province != address.url)
        m_exchange->moveTo({m_options.province, address.caFile}, [](const Result<void> &) {});
    m_exchange->start();
}

void Workstation::makeWindow()
{
    const QByteArray place = m_window ? m_window->saveGeometry() : QByteArray();
    m_window.reset();
    const auto office = access::bureauOf(m_workspace->reader(), m_workspace->area()).value_or(std::nullopt);
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Desk{*m_background, *m_events, *m_session, m_preferences,
            office ? office->shortName : QString(), !demoSetting("demo").isEmpty(), m_exchange.get()},
        pages());
    if (!place.isEmpty())
        m_window->restoreGeometry(place);
    connect(m_window.get(), &ui::MainWindow::lockAsked, this, &Workstation::lock);
    connect(m_window.get(), &ui::MainWindow::leaveAsked, this, &Workstation::leave, Qt::QueuedConnection);
    m_window->show();
    tellBackupTrouble();
    tellNumbersClosed();
}

void Workstation::lock()
{
    m_session->lock();
    auto *view = new ui::LoginView(
        ui::LoginView::For::Unlock, {{m_session->login().login, m_session->officer().name}}, m_session->login().login);
    if (const QString password = demoSetting("demo/password"); !password.isEmpty())
        view->setHint(tr("Password of the demonstration: %1").arg(password));
    connect(
        view, &ui::LoginView::loginAsked, this, [this](const QString &, const QString &password) { unlock(password); });
    connect(view, &ui::LoginView::switchAsked, this, &Workstation::leave, Qt::QueuedConnection);
    m_start->setView(view);
    m_start->restoreGeometry(m_window->saveGeometry());
    m_start->show();
    hideDesk();
    view->setFocus(Qt::OtherFocusReason);
}

void Workstation::unlock(const QString &password)
{
    auto *view = qobject_cast<ui::LoginView *>(m_start->view());
    m_background->write(
        view,
        [login = m_session->login().login, password](
            store::Workspace &workspace) { return access::Accounts(workspace).login(login, password); },
        [this, view](const Result<access::Login> &again) {
            const Result<void> opened = again ? m_session->unlock(*again) : again.error();
            if (!opened) {
                view->refuse(opened.error().message.inWords());
                return;
            }
            for (const QPointer<QWidget> &hidden : std::exchange(m_hidden, {})) {
                if (hidden)
                    hidden->show();
            }
            m_start->hide();
            m_start->setView(nullptr);
        });
}

void Workstation::hideDesk()
{
    m_hidden = {m_window.get()}; // first again when it is shown, so that its dialogs stand before it
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == m_start.get() || window == m_window.get() || !window->isVisible())
            continue;
        if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip) {
            window->close();
        } else {
            m_hidden.emplace_back(window);
            window->hide();
        }
    }
    m_window->hide();
}

void Workstation::leave()
{
    showLogin();
    if (m_window)
        m_start->restoreGeometry(m_window->saveGeometry());
    m_start->show();
    m_window.reset();
    ui::Exchange::retire(std::move(m_exchange), m_events.get());
    m_session.reset();
}

void Workstation::takeTour()
{
    const bool pages = m_window->grabPages(m_options.tour);
    lock();
    const bool locked = m_start->grab().save(m_options.tour + QStringLiteral("/lock-light.png"));
    QApplication::exit(pages && locked ? 0 : 1);
}

} // namespace qilian::workstation
