#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/DocumentForm.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/PaperView.h"
#include "ui/widgets/PickField.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// The keys the sheet names, in the first column of its tables.
QSet<QString> keysOfSheet(const QString &language)
{
    QFile sheet(QStringLiteral(":/help/%1/keys.md").arg(language));
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    QSet<QString> out;
    for (const QString &line : QString::fromUtf8(sheet.readAll()).split(u'\n')) {
        if (!line.startsWith(u'|') || line.startsWith(QLatin1String("| Key "))
            || line.startsWith(QStringLiteral("| 按键 ")))
            continue;
        for (const QString &key : line.section(u'|', 1, 1).split(u' ', Qt::SkipEmptyParts))
            out.insert(key);
    }
    return out;
}

/// A key as the sheet writes it.
QString written(const QKeySequence &key)
{
    return key.toString(QKeySequence::PortableText)
        .replace(QLatin1String("Return"), QLatin1String("Enter"))
        .replace(QLatin1String("Left"), QStringLiteral("←"))
        .replace(QLatin1String("Right"), QStringLiteral("→"))
        .replace(QRegularExpression(QStringLiteral("(?<!Pg)Up")), QStringLiteral("↑"))
        .replace(QRegularExpression(QStringLiteral("(?<!Pg)Down")), QStringLiteral("↓"));
}

} // namespace

TEST_CASE("every key of every page stands in the sheet of keys, in both languages", "[window]")
{
    DemoWindow demo;
    for (const QString &page : demo.pages())
        demo.window().showPage(page);
    demo.window().showPage(QStringLiteral("case"));
    auto *view = demo.window().findChild<ui::CasePage *>()->findChild<ui::DocumentsView *>();
    auto *tabs = demo.window().findChild<ui::CasePage *>()->findChild<QTabWidget *>();
    REQUIRE(DemoWindow::waitFor([&] { return tabs->isVisible(); }));
    tabs->setCurrentWidget(view);
    view->findChild<ui::PickField *>()->pick({QStringLiteral("correction_order"), {}});
    REQUIRE(DemoWindow::waitFor([&] { return demo.window().findChild<ui::DocumentForm *>() != nullptr; }));
    REQUIRE(demo.window().findChild<ui::PaperView *>());

    const QSet<QString> chinese = keysOfSheet(QStringLiteral("zh"));
    const QSet<QString> english = keysOfSheet(QStringLiteral("en"));
    CHECK((chinese == english));
    int found = 0;
    for (const QAction *action : demo.window().findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        ++found;
        INFO(action->text().toStdString() << ": " << written(action->shortcut()).toStdString());
        CHECK(chinese.contains(written(action->shortcut())));
        CHECK(english.contains(written(action->shortcut())));
    }
    CHECK(found > 40);
}

TEST_CASE("Ctrl+F1 opens the sheet of keys", "[window]")
{
    DemoWindow demo;
    demo.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&demo.window()));
    QTest::keyClick(&demo.window(), Qt::Key_F1, Qt::ControlModifier);
    auto *browser = demo.window().findChild<QTextBrowser *>();
    REQUIRE(browser);
    CHECK(browser->toPlainText().contains(QStringLiteral("Ctrl+Shift+C")));
}
