#include "ui/evidence/EvidencePage.h"
#include "core/evidence/Custody.h"
#include "core/evidence/EvidenceList.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/widgets/Notice.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;

TEST_CASE("a photo dropped on the page is evidence, and an altered file is found out", "[evidence]")
{
    test::DemoWindow demo;
    QTemporaryDir camera;
    const QString photo = camera.filePath(QStringLiteral("排污口.png"));
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(photo));
    demo.window().showPage(QStringLiteral("evidence"));
    auto *page = demo.window().findChild<ui::EvidencePage *>();
    REQUIRE(page);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(photo)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    const auto taken = [&] {
        const auto page1 = evidence::evidencePage(demo.workspace().reader(), {}, std::nullopt, 10);
        REQUIRE(page1);
        return page1->rows;
    };
    REQUIRE(test::DemoWindow::waitFor([&] { return taken().size() == 1; }));
    const evidence::EvidenceRow row = taken().front();
    CHECK(row.mediaType == QLatin1String("image/png"));
    auto *custody = page->findChild<QTreeWidget *>();
    REQUIRE(test::DemoWindow::waitFor([&] { return custody->topLevelItemCount() == 1; }));
    QPushButton *check = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text() == ui::EvidencePage::tr("Check that it is unaltered"))
            check = button;
    }
    REQUIRE(check);

    SECTION("what is unaltered is said to be, and the check is noted")
    {
        check->click();
        CHECK(test::DemoWindow::waitFor([&] { return custody->topLevelItemCount() == 2; }));
        CHECK(test::DemoWindow::waitFor([&] {
            return page->notice()->text()
                == ui::EvidencePage::tr("It is what was taken in. The check is noted in the chain of custody.");
        }));
    }
    SECTION("one changed byte is found")
    {
        const auto path = demo.workspace().blobs().path(row.digest);
        REQUIRE(path);
        QFile stored(*path);
        REQUIRE(stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        REQUIRE(stored.open(QIODevice::ReadWrite));
        stored.seek(stored.size() - 1);
        char last = 0;
        REQUIRE(stored.peek(&last, 1) == 1);
        last = char(last ^ 1);
        REQUIRE(stored.write(&last, 1) == 1);
        stored.close();
        check->click();
        CHECK(test::DemoWindow::waitFor([&] { return custody->topLevelItemCount() == 2; }));
        const auto events = evidence::custodyOf(demo.workspace().reader(), row.id);
        REQUIRE(events);
        CHECK(test::DemoWindow::waitFor([&] { return !page->notice()->text().isEmpty(); }));
        CHECK(page->notice()->text()
            != ui::EvidencePage::tr("It is what was taken in. The check is noted in the chain of custody."));
    }
}
