#include "core/casework/CaseList.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/shell/CommandPalette.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QToolButton>

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

TEST_CASE("what is wrong with the whole program stands above every page until it is put away", "[window]")
{
    test::DemoWindow demo;
    demo.window().warn(QStringLiteral("The disk is full."), QStringLiteral("See to it"), QStringLiteral("settings"));
    const auto shown = [&]() -> ui::Notice * {
        for (ui::Notice *notice : demo.window().findChildren<ui::Notice *>()) {
            if (notice->isVisible() && notice->text() == QStringLiteral("The disk is full."))
                return notice;
        }
        return nullptr;
    };
    for (const QString &page : demo.pages()) {
        demo.window().showPage(page);
        REQUIRE(shown());
    }
    demo.window().showPage(QStringLiteral("workbench"));
    for (QAbstractButton *button : shown()->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("See to it")) {
            button->click();
            break;
        }
    }
    CHECK_FALSE(shown());
    CHECK(demo.window().findChild<QWidget *>(QStringLiteral("content_settings"))->isVisible());
}

TEST_CASE("a list shows whole columns only, and the widest takes what is left", "[window]")
{
    test::DemoWindow demo;
    demo.window().showPage(QStringLiteral("case"));
    auto *table = demo.window().findChild<QTableView *>(QStringLiteral("cases"));
    REQUIRE(table);
    const int columns = table->model()->columnCount();
    CHECK(table->isColumnHidden(columns - 1));
    CHECK_FALSE(table->isColumnHidden(1));
    table->resize(1200, table->height());
    CHECK_FALSE(table->isColumnHidden(columns - 1));
    int width = 0;
    for (int i = 0; i < columns; ++i)
        width += table->columnWidth(i);
    CHECK(width <= table->viewport()->width());
    CHECK(table->columnWidth(1) > table->columnWidth(0));
}

TEST_CASE("the palette tells cases of one cause apart: number and party stand first", "[window]")
{
    test::DemoWindow demo;
    const auto page = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 50);
    REQUIRE(page);
    const auto numbered = std::find_if(
        page->rows.begin(), page->rows.end(), [](const casework::CaseRow &row) { return !row.number.isEmpty(); });
    REQUIRE(numbered != page->rows.end());
    auto *palette = demo.window().findChild<ui::CommandPalette *>();
    palette->popUp();
    palette->findChild<QLineEdit *>()->setText(numbered->number);
    auto *list = palette->findChild<QAbstractItemView *>();
    CHECK(test::DemoWindow::waitFor([&] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().startsWith(
                    numbered->number + QStringLiteral(" · ") + numbered->partyName))
                return true;
        }
        return false;
    }));
}

TEST_CASE("the palette says that nothing is found", "[window]")
{
    test::DemoWindow demo;
    auto *palette = demo.window().findChild<ui::CommandPalette *>();
    palette->popUp();
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("qqqqqq"));
    auto *list = palette->findChild<QAbstractItemView *>();
    CHECK(test::DemoWindow::waitFor([&] { return !list->isVisible(); }));
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("gt"));
    CHECK(test::DemoWindow::waitFor([&] { return list->isVisible(); }));
}

TEST_CASE("with text of 200 % the window still fits a small screen, and the rail shows every page", "[window]")
{
    test::DemoWindow demo;
    const auto hasPictures = [&] {
        return demo.window().findChild<QToolButton *>(QStringLiteral("page_case"))->toolButtonStyle()
            == Qt::ToolButtonTextUnderIcon;
    };
    CHECK(hasPictures());
    auto &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    ui::applyAppearance(app, {false, ui::Density::Comfortable, 200});
    demo.window().resize(1366, 768);
    QTest::qWait(50);
    CHECK(demo.window().height() == 768);
    CHECK_FALSE(hasPictures());
    auto *area = demo.window().findChild<QWidget *>(QStringLiteral("railArea"));
    for (const QString &page : demo.pages()) {
        const auto *button = demo.window().findChild<QWidget *>(QStringLiteral("page_") + page);
        INFO(page.toStdString());
        CHECK(area->rect().contains(QRect(button->mapTo(area, QPoint()), button->size())));
    }
    ui::applyAppearance(app, {});
}
