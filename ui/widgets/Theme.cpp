#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace qilian::ui {

namespace {

QString styleSheet(const Theme &t, Density density)
{
    const int row = density == Density::Compact ? 28 : 32;
    QString sheet = QStringLiteral(R"(
QWidget { color: @text; }
QMainWindow, QDialog { background: @window; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit, QTextEdit, QTextBrowser {
    background: @surface; border: 1px solid @line; border-radius: 4px; padding: 2px 8px; min-height: @control;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit, QTextEdit, QTextBrowser { padding: 8px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border: 2px solid @accent; padding: 1px 7px; }
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { padding: 7px; }
QPlainTextEdit[role="field"] { padding: 1px 4px; }
QPlainTextEdit[role="field"]:focus { padding: 0 3px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QCheckBox:disabled { color: @muted; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { background: @window; }
QLineEdit:read-only { background: @window; }
QLineEdit[invalid="true"] { border: 2px solid @danger; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 12px; height: 12px; margin-right: 8px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; selection-background-color: @accentSoft; selection-color: @text; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked { border-color: @accent; image: url(:/icons/tick.svg); }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QCheckBox::indicator:disabled { border-color: @line; }
QRadioButton:focus { color: @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @surface; }
QRadioButton::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QRadioButton::indicator:disabled { border-color: @line; }
QPushButton { background: @surface; border: 1px solid @line; border-radius: 4px; padding: 2px 14px; min-height: @control; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 1px 13px; outline: none; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: @accent; padding: 2px 8px; min-height: 20px; }
QPushButton[flat="true"]:hover { border-color: @line; }
QPushButton[flat="true"]:checked { background: @accentSoft; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; padding: 1px 7px; }
QPushButton[flat="true"]:disabled { color: @muted; }
QPushButton::menu-indicator { image: url(:/icons/down.svg); width: 12px; height: 12px; subcontrol-origin: border; subcontrol-position: right center; right: 8px; }
QPushButton[role="menu"] { padding-right: 28px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px; }
QToolButton:hover { background: @accentSoft; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton::menu-indicator { image: none; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QTableView, QTreeView, QListView { background: @surface; border: 1px solid @line; border-radius: 4px; outline: none;
    alternate-background-color: @surface; selection-background-color: @accentSoft; selection-color: @text; gridline-color: @line; }
QTableView::item, QTreeView::item, QListView::item { padding: 0 8px; border: none; border-bottom: 1px solid @line; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @accentSoft; color: @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QTreeView::item { min-height: 30px; }
QListView::item { min-height: 36px; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 6px 11px; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @window; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar[role="dense"]::tab { padding: 8px 6px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QStatusBar { background: @surface; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="line"] { background: @line; max-height: 1px; min-height: 1px; border: none; }
QWidget[role="rail"], QWidget[role="header"] { background: @surface; }
QWidget[role="rail"] { border-right: 1px solid @line; }
QWidget[role="header"] { border-bottom: 1px solid @line; }
QLabel { background: transparent; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="error"] { color: @danger; }
QLabel[role="mark"] { background: @accent; color: @onAccent; border-radius: 6px; font-weight: 700; }
QLabel[role="demo"] { background: @warnSoft; color: @warn; border-radius: 4px; padding: 2px 8px; font-weight: 600; }
QPushButton[role="contested"] { background: @dangerSoft; color: @danger; border-color: @danger; padding: 0 7px; min-height: 20px; }
QPushButton[role="contested"]:focus { border: 2px solid @danger; padding: 0 6px; }
QToolButton[role="railButton"] { border-radius: 6px; padding: 4px 2px; color: @muted; }
QToolButton[role="railButton"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QToolButton[role="viewButton"] { padding: 4px 12px; color: @muted; }
QToolButton[role="viewButton"]:focus { padding: 3px 11px; }
QToolButton[role="viewButton"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QFrame[tone="info"] { background: @infoSoft; border: 1px solid @info; border-radius: 4px; }
QFrame[tone="ok"] { background: @okSoft; border: 1px solid @ok; border-radius: 4px; }
QFrame[tone="warn"] { background: @warnSoft; border: 1px solid @warn; border-radius: 4px; }
QFrame[tone="danger"] { background: @dangerSoft; border: 1px solid @danger; border-radius: 4px; }
)");
    const std::pair<const char *, QColor> colours[] = {{"@accentSoft", t.accentSoft}, {"@onAccent", t.onAccent},
        {"@accent", t.accent}, {"@window", t.window}, {"@surface", t.surface}, {"@line", t.line}, {"@text", t.text},
        {"@muted", t.muted}, {"@infoSoft", t.infoSoft}, {"@info", t.info}, {"@warnSoft", t.warnSoft}, {"@warn", t.warn},
        {"@dangerSoft", t.dangerSoft}, {"@danger", t.danger}, {"@okSoft", t.okSoft}, {"@ok", t.ok}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QLatin1String("@control"), QString::number(row - 6) + QLatin1String("px"));
    return sheet;
}

QPalette paletteOf(const Theme &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.info);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Disabled, QPalette::Text, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, t.muted);
    return palette;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme kLight{.window = QColor(0xF6F7F9),
        .surface = QColor(0xFFFFFF),
        .line = QColor(0xE3E6EA),
        .text = QColor(0x1F2328),
        .muted = QColor(0x5E6873),
        .accent = QColor(0x0B6E4F),
        .accentSoft = QColor(0xE3F1EC),
        .onAccent = QColor(0xFFFFFF),
        .info = QColor(0x2563A8),
        .infoSoft = QColor(0xE6F0FA),
        .warn = QColor(0x8A5C00),
        .warnSoft = QColor(0xFFF4D6),
        .danger = QColor(0xB42318),
        .dangerSoft = QColor(0xFDE7E5),
        .ok = QColor(0x17713F),
        .okSoft = QColor(0xE3F4EA)};
    return kLight;
}

const Theme &Theme::dark()
{
    static const Theme kDark{.window = QColor(0x16191D),
        .surface = QColor(0x1E2227),
        .line = QColor(0x30363D),
        .text = QColor(0xE6EAEE),
        .muted = QColor(0x9AA4AF),
        .accent = QColor(0x4CC38A),
        .accentSoft = QColor(0x17352A),
        .onAccent = QColor(0x0B1F16),
        .info = QColor(0x6CB0F5),
        .infoSoft = QColor(0x14283B),
        .warn = QColor(0xE3B341),
        .warnSoft = QColor(0x33290F),
        .danger = QColor(0xF47067),
        .dangerSoft = QColor(0x3A1C1A),
        .ok = QColor(0x57C289),
        .okSoft = QColor(0x15301F)};
    return kDark;
}

const Theme &Theme::of(const QWidget *widget)
{
    return widget->palette().color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Theme &Theme::current()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? dark() : light();
}

void applyAppearance(QApplication &app, const Appearance &appearance)
{
    static const qreal kSystemPoints = app.font().pointSizeF() > 0 ? app.font().pointSizeF() : 9.0;
    const Theme &theme = appearance.dark ? Theme::dark() : Theme::light();
    if (app.style()->name() != QLatin1String("fusion"))
        app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = app.font();
    // Whatever the system's own font lacks of Chinese comes from a sans-serif face, not from the first one that happens
    // to be installed.
    static const QString kSystemFamily = font.family();
    font.setFamilies({kSystemFamily, QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Microsoft YaHei")});
    font.setPointSizeF(std::max(kSystemPoints, 9.0) * appearance.textPercent / 100.0);
    app.setFont(font);
    app.setPalette(paletteOf(theme));
    app.setStyleSheet(styleSheet(theme, appearance.density));
}

} // namespace qilian::ui
