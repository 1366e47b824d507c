#pragma once

#include <QColor>

class QApplication;
class QWidget;

namespace qilian::ui {

/// The colours by role, light and dark. Text on its ground has a contrast of at least 4.5:1 (a test computes it).
struct Theme {
    QColor window, surface, line, text, muted, accent, accentSoft, onAccent;
    QColor info, infoSoft, warn, warnSoft, danger, dangerSoft, ok, okSoft;

    static const Theme &light();
    static const Theme &dark();
    /// The one a widget is drawn in now.
    static const Theme &of(const QWidget *widget);
    static const Theme &current(); ///< the one of the whole program
    bool isDark() const { return window.lightness() < 128; }
};

enum class Density { Comfortable, Compact };

/// What the officer chose in Settings.
struct Appearance {
    bool dark = false;
    Density density = Density::Comfortable;
    int textPercent = 100; ///< of the system's size
};

/// Style, palette, font and style sheet of the whole program.
void applyAppearance(QApplication &app, const Appearance &appearance);

/// Measures of ui.md, in device-independent pixels.
namespace measure {
inline constexpr int kGrid = 4;
inline constexpr int kGap = 8;
inline constexpr int kPadding = 12;
inline constexpr int kMargin = 16;
inline constexpr int kRail = 72;
inline constexpr int kRailUnfolded = 176;
inline constexpr int kIcon = 20;
} // namespace measure

} // namespace qilian::ui
