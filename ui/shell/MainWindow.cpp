#include "ui/shell/MainWindow.h"

#include "core/overview/Found.h"
#include "ui/shell/Background.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WorkspaceEvents.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 30;

} // namespace

MainWindow::MainWindow(Desk desk, std::vector<PageEntry> pages, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_pages(std::move(pages))
    , m_stack(new QStackedWidget)
    , m_title(titleLabel({}))
    , m_search(new QToolButton)
    , m_officer(new QToolButton)
    , m_warning(new Notice)
    , m_rail(new QScrollArea)
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
    auto *warning = new QVBoxLayout;
    warning->setContentsMargins(measure::kMargin, 0, measure::kMargin, 0);
    warning->addWidget(m_warning);
    bodyLayout->addLayout(warning);
    bodyLayout->addWidget(m_stack, 1);
    auto *all = new QWidget;
    auto *layout = new QHBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rail->setObjectName(QStringLiteral("railArea"));
    m_rail->setWidgetResizable(true);
    m_rail->setFocusPolicy(Qt::NoFocus);
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rail->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rail->setWidget(rail);
    layout->addWidget(m_rail);
    layout->addWidget(body, 1);
    setCentralWidget(all);
    statusBar()->setSizeGripEnabled(false);
    auto *status = new StatusLine(m_desk.exchange);
    connect(status, &StatusLine::clicked, this, [this] { showPage(QStringLiteral("sync")); });
    statusBar()->addWidget(status, 1);

    m_palette = new CommandPalette(
        [this](const QString &typed, const CommandPalette::Deliver &deliver) {
            QStringList kinds;
            for (const PageEntry &page : m_pages)
                kinds += page.kinds;
            m_desk.background.read(
                this,
                [typed, kinds](const store::Reader &reader) { return overview::found(reader, typed, kFound, kinds); },
                deliver);
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
        button->setIcon(icon(m_pages[i].icon, &Theme::muted, &Theme::accent));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({measure::kIcon, measure::kIcon});
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, i] { go(int(i), true); });
        if (m_pages[i].place == PageEntry::Place::Foot && (i == 0 || m_pages[i - 1].place == PageEntry::Place::Rail))
            layout->addStretch(1);
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    if (m_pages.empty() || m_pages.back().place == PageEntry::Place::Rail)
        layout->addStretch(1);
}

void MainWindow::fitRail()
{
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    QWidget *rail = m_rail->widget();
    int widest = measure::kRail - 2 * measure::kGrid;
    for (const PageEntry &page : m_pages)
        widest = std::max(widest, rail->fontMetrics().horizontalAdvance(page.title) + 2 * measure::kPadding);
    m_rail->setFixedWidth(widest + 2 * measure::kGrid);
    // Large text on a low screen: the words stay, for they say more than the pictures.
    if (rail->minimumSizeHint().height() > height() - statusBar()->sizeHint().height()) {
        for (QToolButton *button : m_buttons)
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &MainWindow::fitRail); // once the buttons have the new font
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
    if (m_desk.demo) {
        auto *demo = new QLabel(tr("Demonstration data"));
        setRole(demo, "demo");
        layout->addWidget(demo);
    }
    layout->addStretch(1);
    m_search->setIcon(icon(QStringLiteral("search"), &Theme::muted));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setText(tr("Find anything") + QStringLiteral("   Ctrl+K"));
    m_search->setAccessibleName(tr("Find anything"));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_search, &QToolButton::clicked, this, [this] { m_palette->popUp(); });
    layout->addWidget(m_search);
    m_officer->setIcon(icon(QStringLiteral("person"), &Theme::muted));
    m_officer->setObjectName(QStringLiteral("officer"));
    m_officer->setText(QStringLiteral("%1  %2").arg(officerName(), m_desk.office).trimmed());
    m_officer->setAccessibleName(tr("Menu"));
    m_officer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_officer->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(m_officer);
    return header;
}

void MainWindow::makeMenu()
{
    const auto action = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *out = new QAction(text, this);
        out->setShortcut(key);
        connect(out, &QAction::triggered, this, slot);
        addAction(out);
        return out;
    };
    auto *menu = new QMenu(m_officer);
    menu->addAction(action(tr("Lock the desk"), QKeySequence(QStringLiteral("Ctrl+L")), [this] { emit lockAsked(); }));
    menu->addAction(action(tr("Another officer"), {}, [this] { emit leaveAsked(); }));
    menu->addSeparator();
    menu->addAction(action(
        tr("Settings"), QKeySequence(QStringLiteral("Ctrl+,")), [this] { showPage(QStringLiteral("settings")); }));
    menu->addAction(action(tr("Help for this page"), QKeySequence(Qt::Key_F1),
        [this] { showHelp(m_at < 0 ? QString() : m_pages[std::size_t(m_at)].id); }));
    menu->addAction(
        action(tr("Keys"), QKeySequence(QStringLiteral("Ctrl+F1")), [this] { showHelp(QStringLiteral("keys")); }));
    menu->addAction(action(tr("About Qilian"), {}, [this] { showHelp(QStringLiteral("about")); }));
    menu->addSeparator();
    menu->addAction(action(tr("Quit"), QKeySequence::Quit, [this] { close(); }));
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
    for (std::size_t i = 0; i < m_pages.size() && i < 9 && m_pages[i].place == PageEntry::Place::Rail; ++i) {
        auto *page = new QAction(m_pages[i].title, this);
        page->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        connect(page, &QAction::triggered, this, [this, i] { go(int(i), true); });
        m_buttons[i]->setToolTip(
            QStringLiteral("%1  %2").arg(m_pages[i].title, page->shortcut().toString(QKeySequence::NativeText)));
        addAction(page);
    }
}

void MainWindow::warn(const QString &words, const QString &action, const QString &page)
{
    m_warning->show(Notice::Tone::Warn, words, action, [this, page] { showPage(page); });
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
    m_rail->ensureWidgetVisible(m_buttons[std::size_t(index)]);
    m_title->setText(entry.title);
    setWindowTitle(tr("%1 — Qilian").arg(entry.title));
    m_stack->setCurrentWidget(made->second);
    if (QWidget *first = made->second->findChild<QWidget *>(QStringLiteral("filter")))
        first->setFocus(Qt::OtherFocusReason);
    else if (made->second->focusProxy())
        made->second->setFocus(Qt::OtherFocusReason);
    else if (!made->second->isAncestorOf(focusWidget()))
        m_buttons[std::size_t(index)]->setFocus(Qt::OtherFocusReason);
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

void MainWindow::openArticle(const law::Citation &cited, QDate day)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].openArticle)
            continue;
        go(int(i), true);
        m_pages[i].openArticle(m_made.at(int(i)), cited, day);
        return;
    }
}

void MainWindow::showHelp(const QString &topic)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i].openTopic)
            continue;
        go(int(i), true);
        m_pages[i].openTopic(m_made.at(int(i)), topic);
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
    fitRail();
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
    const Appearance before = m_desk.preferences.appearance();
    for (const bool dark : {false, true}) {
        Appearance shown = before;
        shown.dark = dark;
        m_desk.preferences.setAppearance(shown);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            go(int(i), true);
            settle();
            saved = grab().save(QStringLiteral("%1/%2-%3.png")
                                    .arg(dir, m_pages[i].id, dark ? QStringLiteral("dark") : QStringLiteral("light")))
                && saved;
        }
    }
    m_desk.preferences.setAppearance(before);
    return saved;
}

} // namespace qilian::ui
