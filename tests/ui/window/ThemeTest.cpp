#include "ui/widgets/Theme.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace qilian;

namespace {

/// WCAG 2.1 relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

} // namespace

TEST_CASE("text is readable on every ground it stands on, in both themes", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    for (const ui::Theme *theme : {&ui::Theme::light(), &ui::Theme::dark()}) {
        const ui::Theme &t = *theme;
        INFO((t.isDark() ? "dark" : "light"));
        for (const QColor &ground : {t.window, t.surface}) {
            CHECK(contrast(t.text, ground) >= 4.5);
            CHECK(contrast(t.muted, ground) >= 4.5);
            CHECK(contrast(t.danger, ground) >= 4.5);
            CHECK(contrast(t.accent, ground) >= 4.5);
        }
        CHECK(contrast(t.text, t.accentSoft) >= 4.5);
        CHECK(contrast(t.accent, t.accentSoft) >= 4.5);
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.warn, t.warnSoft) >= 4.5);
        CHECK(contrast(t.danger, t.dangerSoft) >= 4.5);
        CHECK(contrast(t.info, t.infoSoft) >= 4.5);
        CHECK(contrast(t.ok, t.okSoft) >= 4.5);
    }
}
