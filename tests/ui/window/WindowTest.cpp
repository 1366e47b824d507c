#include "tests/ui/window/DemoWindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QTest>

#include <catch2/catch.hpp>

using namespace qilian;

namespace {

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}

bool isNamed(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty() || !widget->toolTip().isEmpty())
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty();
}

bool isInsideAnother(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (isControl(up) || up->inherits("QAbstractSpinBox") || up->inherits("QTabBar"))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("every control of every page says its name to a screen reader", "[window]")
{
    test::DemoWindow demo;
    for (const QString &page : demo.pages()) {
        demo.window().showPage(page);
        QTest::qWait(100); // its first rows arrive
        for (const QWidget *widget : demo.window().findChildren<QWidget *>()) {
            if (!isControl(widget) || !widget->isVisible() || isInsideAnother(widget)
                || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            INFO(page.toStdString() << ": " << widget->metaObject()->className() << " in "
                                    << widget->parentWidget()->metaObject()->className());
            CHECK(isNamed(widget));
        }
    }
}

TEST_CASE("no key means two things on one page", "[window]")
{
    test::DemoWindow demo;
    for (const QString &page : demo.pages()) {
        demo.window().showPage(page);
        QSet<QString> seen;
        for (const QAction *action : demo.window().findChildren<QAction *>()) {
            const auto *place = qobject_cast<const QWidget *>(action->parent());
            const bool here = action->shortcutContext() == Qt::WindowShortcut
                && (!place || place == &demo.window() || place->isVisible());
            if (!here)
                continue;
            for (const QKeySequence &key : action->shortcuts()) {
                INFO(page.toStdString() << ": " << key.toString().toStdString());
                CHECK_FALSE(seen.contains(key.toString()));
                seen.insert(key.toString());
            }
        }
    }
}
