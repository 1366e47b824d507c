#include "ui/shell/MainWindow.h"

#include "ui/shell/Background.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 30;

} // namespace

MainWindow::MainWindow(Background &background, WorkspaceEvents &workspaceEvents, std::vector<PageEntry> pages,
    Identity identity, Appearance appearance, Exchange *exchange, QWidget *parent)
    : QMainWindow(parent)
    , m_background(background)
    , m_events(workspaceEvents)
    , m_pages(std::move(pages))
    , m_identity(std::move(identity))
    , m_appearance(appearance)
    , m_exchange(exchange)
    , m_stack(new QStackedWidget)
    , m_title(titleLabel({}))
    , m_search(new QToolButton)
    , m_officer(new QToolButton)
{
    setWindowTitle(tr("Qilian"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    auto *rail = new QWidget;
    setRole(rail, "rail");
    rail->setObjectName(QStringLiteral("rail"));
    makeRail(rail);
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addWidget(makeHeader());
    bodyLayout->addWidget(m_stack, 1);
    auto *all = new QWidget;
    auto *layout = new QHBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rail);
    layout->addWidget(body, 1);
    setCentralWidget(all);
    statusBar()->setSizeGripEnabled(false);
    auto *status = new StatusLine(m_exchange);
    connect(status, &StatusLine::clicked, this, [this] { showPage(QStringLiteral("sync")); });
    statusBar()->addWidget(status, 1);

    m_palette = new CommandPalette(
        [this](const QString &typed, const CommandPalette::Deliver &deliver) {
            m_background.read(
                this, [typed](const store::Reader &reader) { return reader.search(typed, kFound); }, deliver);
        },
        [this] {
            QList<QAction *> out = actions();
            if (m_at >= 0 && m_made.contains(m_at))
                out += m_made.at(m_at)->actions();
            return out;
        },
        [this](const QString &kind) {
            for (const PageEntry &page : m_pages) {
                if (page.kinds.contains(kind))
                    return page.title;
            }
            return QString();
        },
        this);
    connect(m_palette, &CommandPalette::opened, this, [this](const record::Ref &ref) { open(ref); });
    makeShortcuts();
    makeMenu();
    tint();
    resize(1366, 768);
    go(0, true);
}

void MainWindow::makeRail(QWidget *rail)
{
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(measure::kGrid, measure::kGap, measure::kGrid, measure::kGap);
    layout->setSpacing(2);
    auto *mark = new QLabel(QStringLiteral("祁"));
    setRole(mark, "mark");
    mark->setAlignment(Qt::AlignCenter);
    mark->setFixedSize(40, 40);
    mark->setToolTip(tr("Qilian"));
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addSpacing(measure::kGap);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        auto *button = new QToolButton(rail);
        setRole(button, "railButton");
        button->setObjectName(QStringLiteral("page_") + m_pages[i].id);
        button->setAccessibleName(m_pages[i].title);
        button->setText(m_pages[i].title);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({measure::kIcon, measure::kIcon});
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, i] { go(int(i), true); });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    layout->addStretch(1);
    int widest = measure::kRail - 2 * measure::kGrid;
    for (const PageEntry &page : m_pages)
        widest = std::max(widest, rail->fontMetrics().horizontalAdvance(page.title) + 2 * measure::kPadding);
    rail->setFixedWidth(widest + 2 * measure::kGrid);
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget;
    setRole(header, "header");
    header->setObjectName(QStringLiteral("header"));
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(measure::kMargin, measure::kGap, measure::kMargin, measure::kGap);
    layout->setSpacing(measure::kPadding);
    layout->addWidget(m_title);
    if (m_identity.demo) {
        auto *demo = new QLabel(tr("Demonstration data"));
        setRole(demo, "demo");
        layout->addWidget(demo);
    }
    layout->addStretch(1);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setText(tr("Find anything") + QStringLiteral("   Ctrl+K"));
    m_search->setAccessibleName(tr("Find anything"));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_search, &QToolButton::clicked, this, [this] { m_palette->popUp(); });
    layout->addWidget(m_search);
    m_officer->setObjectName(QStringLiteral("officer"));
    m_officer->setText(QStringLiteral("%1  %2").arg(m_identity.officerName, m_identity.office).trimmed());
    m_officer->setAccessibleName(tr("Menu"));
    m_officer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_officer->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(m_officer);
    return header;
}

void MainWindow::makeMenu()
{
    auto *menu = new QMenu(m_officer);
    auto *dark = new QAction(tr("Dark colours"), this);
    dark->setCheckable(true);
    dark->setChecked(m_appearance.dark);
    connect(dark, &QAction::toggled, this, [this](bool on) {
        m_appearance.dark = on;
        emit appearanceChanged(m_appearance);
        tint();
    });
    auto *compact = new QAction(tr("Narrow rows"), this);
    compact->setCheckable(true);
    compact->setChecked(m_appearance.density == Density::Compact);
    connect(compact, &QAction::toggled, this, [this](bool on) {
        m_appearance.density = on ? Density::Compact : Density::Comfortable;
        emit appearanceChanged(m_appearance);
    });
    auto *quit = new QAction(tr("Quit"), this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    for (QAction *action : {dark, compact, quit})
        addAction(action);
    menu->addAction(dark);
    menu->addAction(compact);
    menu->addSeparator();
    auto *about = menu->addAction(tr("Qilian %1 · GPL-3.0-or-later").arg(QStringLiteral(QILIAN_VERSION)));
    about->setEnabled(false);
    menu->addAction(quit);
    m_officer->setMenu(menu);
}

void MainWindow::makeShortcuts()
{
    auto *find = new QAction(tr("Find anything"), this);
    find->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    connect(find, &QAction::triggered, this, [this] { m_palette->popUp(); });
    addAction(find);
    auto *back = new QAction(tr("Back"), this);
    back->setShortcut(QKeySequence::Back);
    connect(back, &QAction::triggered, this, [this] { step(-1); });
    addAction(back);
    auto *forward = new QAction(tr("Forward"), this);
    forward->setShortcut(QKeySequence::Forward);
    connect(forward, &QAction::triggered, this, [this] { step(1); });
    addAction(forward);
    for (std::size_t i = 0; i < m_pages.size() && i < 9; ++i) {
        auto *page = new QAction(m_pages[i].title, this);
        page->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        connect(page, &QAction::triggered, this, [this, i] { go(int(i), true); });
        m_buttons[i]->setToolTip(
            QStringLiteral("%1  %2").arg(m_pages[i].title, page->shortcut().toString(QKeySequence::NativeText)));
        addAction(page);
    }
}

void MainWindow::tint()
{
    const Theme &theme = m_appearance.dark ? Theme::dark() : Theme::light();
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setIcon(icon(m_pages[i].icon, theme.muted, theme.accent));
    m_search->setIcon(icon(QStringLiteral("search"), theme.muted));
    m_officer->setIcon(icon(QStringLiteral("person"), theme.muted));
}

void MainWindow::go(int index, bool remember)
{
    if (index < 0 || index >= int(m_pages.size()))
        return;
    PageEntry &entry = m_pages[std::size_t(index)];
    auto made = m_made.find(index);
    if (made == m_made.end()) {
        QWidget *page = entry.make(*this);
        page->setObjectName(QStringLiteral("content_") + entry.id);
        m_stack->addWidget(page);
        made = m_made.emplace(index, page).first;
    }
    m_at = index;
    m_buttons[std::size_t(index)]->setChecked(true);
    m_title->setText(entry.title);
    setWindowTitle(tr("%1 — Qilian").arg(entry.title));
    m_stack->setCurrentWidget(made->second);
    if (QWidget *first = made->second->findChild<QWidget *>(QStringLiteral("filter")))
        first->setFocus(Qt::OtherFocusReason);
    if (remember && (m_history.empty() || m_history.back() != index))
        m_history.push_back(index);
}

void MainWindow::showPage(const QString &id)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == id)
            go(int(i), true);
    }
}

void MainWindow::step(int by)
{
    const auto at = std::find(m_history.rbegin(), m_history.rend(), m_at);
    if (at == m_history.rend())
        return;
    const auto position = std::distance(at, m_history.rend()) - 1 + by;
    if (position >= 0 && position < std::ptrdiff_t(m_history.size()))
        go(m_history[std::size_t(position)], false);
}

void MainWindow::open(const record::Ref &ref)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].kinds.contains(ref.kind))
            continue;
        go(int(i), true);
        if (m_pages[i].open)
            m_pages[i].open(m_made.at(int(i)), ref);
        return;
    }
}

void MainWindow::settle(const record::Ref &ref)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].settle)
            continue;
        go(int(i), true);
        m_pages[i].settle(m_made.at(int(i)), ref);
        return;
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_palette)
        m_palette->hide();
}

void MainWindow::settle()
{
    // Gives background reads and layouts time to arrive; only the screenshot tour waits like this.
    QEventLoop loop;
    QTimer::singleShot(400, &loop, &QEventLoop::quit);
    loop.exec();
}

bool MainWindow::grabPages(const QString &dir)
{
    if (!QDir().mkpath(dir))
        return false;
    bool saved = true;
    const bool before = m_appearance.dark;
    for (const bool dark : {false, true}) {
        m_appearance.dark = dark;
        emit appearanceChanged(m_appearance);
        tint();
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            go(int(i), true);
            settle();
            saved = grab().save(QStringLiteral("%1/%2-%3.png")
                                    .arg(dir, m_pages[i].id, dark ? QStringLiteral("dark") : QStringLiteral("light")))
                && saved;
        }
    }
    m_appearance.dark = before;
    emit appearanceChanged(m_appearance);
    tint();
    return saved;
}

} // namespace qilian::ui
