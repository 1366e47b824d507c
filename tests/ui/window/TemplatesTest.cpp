#include "core/casework/DocumentTemplate.h"
#include "tests/core/docx/WordParts.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/settings/PlaceholderList.h"
#include "ui/settings/TemplatesView.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PickField.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// The settings with the tab of the templates in front.
struct TemplatesDesk {
    TemplatesDesk()
    {
        demo.window().show();
        demo.window().showPage(QStringLiteral("settings"));
        view = demo.window().findChild<ui::TemplatesView *>();
        REQUIRE(view);
        demo.window().findChild<QTabWidget *>(QStringLiteral("settingTabs"))->setCurrentWidget(view);
        list = view->findChild<QTreeWidget *>(QStringLiteral("templates"));
        placeholders = view->findChild<ui::PlaceholderList *>();
        REQUIRE(DemoWindow::waitFor([this] { return list->topLevelItemCount() == 1; }));
    }

    QString fileOf(const char *name, const QByteArray &words)
    {
        const QString path = files.filePath(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(test::wordFile(test::paragraph({words})));
        return path;
    }

    QTemporaryDir files;
    DemoWindow demo{access::Role::Administrator};
    ui::TemplatesView *view = nullptr;
    QTreeWidget *list = nullptr;
    ui::PlaceholderList *placeholders = nullptr;
};

} // namespace

TEST_CASE("a template is looked at before it is kept, and used from then on", "[templates]")
{
    TemplatesDesk desk;
    desk.view->takeIn(desk.fileOf("我局行政处罚事先告知书.docx", "{{案由}}{{案件由来}}"));
    REQUIRE(DemoWindow::waitFor([&] { return desk.placeholders->topLevelItemCount() == 2; }));
    CHECK(desk.view->findChild<ui::PickField *>()->text().contains(QStringLiteral("告知书"))); // told by its name
    CHECK(desk.placeholders->topLevelItem(0)->text(0) == QStringLiteral("案件由来")); // the unknown one first
    CHECK(casework::templates(desk.demo.workspace().reader())->size() == 1); // only looked at so far
    QPushButton *keep = nullptr;
    for (auto *button : desk.view->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            keep = button;
    }
    REQUIRE(keep);
    keep->click();
    REQUIRE(DemoWindow::waitFor([&] { return desk.list->topLevelItemCount() == 2; }));
    CHECK(casework::templates(desk.demo.workspace().reader())->size() == 2);
}

TEST_CASE("what is no template is told of in the page, and nothing is kept", "[templates]")
{
    TemplatesDesk desk;
    desk.view->takeIn(desk.fileOf("空白.docx", "没有占位符"));
    auto *notice =
        desk.view->window()->findChild<QWidget *>(QStringLiteral("content_settings"))->findChild<ui::Notice *>();
    REQUIRE(notice);
    REQUIRE(DemoWindow::waitFor([&] { return notice->text().contains(QStringLiteral("空白.docx")); }));
    CHECK(desk.list->topLevelItemCount() == 1);
}
