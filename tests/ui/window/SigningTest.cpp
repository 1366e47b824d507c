#include "core/casework/CaseDocuments.h"
#include "core/casework/CaseLink.h"
#include "core/casework/CaseList.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/DocumentWindow.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/PartiesView.h"
#include "ui/casework/RelatedCases.h"
#include "ui/casework/SignatureList.h"
#include "ui/casework/SigningPad.h"
#include "ui/casework/SigningPage.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/ServiceAddresses.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTabletEvent>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using casework::CaseDocument;
using test::DemoWindow;

namespace {

/// A draft of an inspection record as it prints, to be signed.
class SigningDesk {
public:
    SigningDesk()
    {
        const auto cases = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 2);
        REQUIRE(cases);
        id = cases->rows.front().id;
        other = cases->rows.back().id;
        const auto draft =
            casework::draftDocument(file(), QStringLiteral("inspection_record"), casework::todayOf(demo.workspace()));
        REQUIRE(draft);
        REQUIRE(casework::saveDraft(demo.workspace(), {}, *draft));
        document = draft->id;
        demo.window().showPage(QStringLiteral("case"));
        page = demo.window().findChild<ui::CasePage *>();
        page->open(casework::Case::description().ref(id));
        REQUIRE(DemoWindow::waitFor([this] { return page->findChild<QTabWidget *>()->isVisible(); }));
    }

    casework::CaseFile file() const
    {
        auto read = casework::readCaseFile(demo.workspace().reader(), id, demo.workspace().area());
        REQUIRE(read);
        return std::move(*read);
    }
    /// Looks at the draft from the list of documents, as it prints.
    ui::DocumentWindow *showPaper()
    {
        auto *view = page->findChild<ui::DocumentsView *>();
        page->findChild<QTabWidget *>()->setCurrentWidget(view);
        auto *list = view->findChild<QTreeWidget *>();
        REQUIRE(DemoWindow::waitFor([list] { return list->topLevelItemCount() > 0; }));
        view->lookAt(QStringLiteral("inspection_record"));
        QTest::keyClick(list, Qt::Key_Space);
        auto *window = demo.window().findChild<ui::DocumentWindow *>();
        REQUIRE(window);
        REQUIRE(DemoWindow::waitFor(
            [window] { return !window->findChild<ui::SignatureList *>()->findChildren<QPushButton *>().isEmpty(); }));
        return window;
    }

    mutable DemoWindow demo;
    ui::CasePage *page = nullptr;
    Id<casework::Case> id;
    Id<casework::Case> other;
    Id<CaseDocument> document;
};

void draw(ui::SigningPad *pad)
{
    QTest::mousePress(pad, Qt::LeftButton, {}, {60, 60});
    for (int i = 1; i <= 20; ++i)
        QTest::mouseMove(pad, {60 + 10 * i, 60 + (i % 5) * 12});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {260, 60});
}

} // namespace

TEST_CASE("the pad keeps what a hand draws, a pen with its pressure, and clears", "[signature]")
{
    ui::SigningPad pad;
    pad.resize(800, 260);
    pad.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pad));
    QTest::mousePress(&pad, Qt::LeftButton, {}, {60, 60});
    QMouseEvent move(QEvent::MouseMove, QPointF(200, 120), pad.mapToGlobal(QPointF(200, 120)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pad, &move);
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, {200, 120});
    REQUIRE(pad.strokes().lines.size() == 1);
    CHECK(pad.strokes().lines.front().size() == 2);
    CHECK(pad.input() == QStringLiteral("mouse"));

    const auto pen = [&pad](QEvent::Type type, QPointF at, qreal pressure) {
        QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, pad.mapToGlobal(at), pressure, 0, 0, 0,
            0, 0, Qt::NoModifier, Qt::LeftButton, Qt::LeftButton);
        QApplication::sendEvent(&pad, &event);
    };
    pen(QEvent::TabletPress, {300, 60}, 0.25);
    pen(QEvent::TabletMove, {340, 90}, 0.75);
    pen(QEvent::TabletMove, {9000, -50}, 1.0); // out of the pad: at its edge
    pen(QEvent::TabletRelease, {340, 90}, 0);
    REQUIRE(pad.strokes().lines.size() == 2);
    CHECK(pad.strokes().lines.back()[0].pressure == 250);
    CHECK(pad.strokes().lines.back()[1].pressure == 750);
    CHECK(pad.input() == QStringLiteral("tablet"));
    CHECK(casework::Strokes::parse(pad.strokes().json()));
    QTest::keyClick(&pad, Qt::Key_Delete);
    CHECK(pad.strokes().isEmpty());
}

TEST_CASE("who signs sees the document, signs on the pad, and stands in the list", "[signature]")
{
    SigningDesk desk;
    auto *window = desk.showPaper();
    auto *list = window->findChild<ui::SignatureList *>();
    auto *page = window->findChild<ui::SigningPage *>();
    const auto ask = [list](const QString &role) {
        auto *sign = list->findChild<QPushButton *>(QStringLiteral("sign:") + role);
        REQUIRE(sign);
        sign->click();
    };
    ask(QStringLiteral("现场负责人"));
    REQUIRE(page->isVisible());
    CHECK_FALSE(list->isVisible());
    page->findChild<QComboBox *>()->setCurrentText(QStringLiteral("刘某"));
    page->findChild<QPushButton *>(QStringLiteral("signatureDone"))->click();
    CHECK(page->isVisible()); // nothing is drawn yet
    auto *pad = page->findChild<ui::SigningPad *>();
    draw(pad);
    QTest::keyClick(pad, Qt::Key_Escape);
    CHECK(desk.file().signatures.empty()); // leaving keeps nothing
    REQUIRE(DemoWindow::waitFor([&] { return list->isVisible(); }));

    ask(QStringLiteral("现场负责人"));
    CHECK(pad->strokes().isEmpty());
    page->findChild<QComboBox *>()->setCurrentText(QStringLiteral("刘某"));
    draw(pad);
    QTest::keyClick(pad, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.file().signatures.size() == 1; }));
    CHECK(desk.file().signatures.front().input == QStringLiteral("mouse"));
    REQUIRE(DemoWindow::waitFor([&] { return list->isVisible(); }));

    ask(QStringLiteral("记录人"));
    page->findChild<QCheckBox *>(QStringLiteral("refuses"))->setChecked(true);
    CHECK_FALSE(pad->isVisible());
    page->findChild<QComboBox *>()->setCurrentText(QStringLiteral("李某"));
    auto *done = page->findChild<QPushButton *>(QStringLiteral("signatureDone"));
    done->click();
    CHECK(page->isVisible()); // reason and witness
    page->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("对事实有异议"));
    page->findChild<QLineEdit *>(QStringLiteral("witness"))->setText(QStringLiteral("社区王某"));
    done->click();
    REQUIRE(DemoWindow::waitFor([&] { return desk.file().signatures.size() == 2; }));
    CHECK(desk.file().signatures.back().refused);
    window->close();
}

TEST_CASE("an address of the party and a link to another case are noted on the page of the case", "[links]")
{
    SigningDesk desk;
    auto *tabs = desk.page->findChild<QTabWidget *>();
    auto *view = desk.page->findChild<ui::PartiesView *>();
    tabs->setCurrentWidget(view);
    auto *addresses = view->findChild<ui::ServiceAddresses *>();
    addresses->findChild<QLineEdit *>(QStringLiteral("addressText"))->setText(QStringLiteral("高台县人民东路1号"));
    auto *confirmed = addresses->findChild<QLineEdit *>(QStringLiteral("addressConfirmed"));
    confirmed->setText(QStringLiteral("昨天"));
    auto *add = addresses->findChild<QPushButton *>(QStringLiteral("addAddress"));
    add->click();
    const auto before = desk.file().addresses.size();
    confirmed->setText(QStringLiteral("20260101"));
    add->click();
    REQUIRE(DemoWindow::waitFor([&] { return desk.file().addresses.size() == before + 1; }));
    CHECK(desk.file().addresses.front().confirmedOn == QDate(2026, 1, 1));
    REQUIRE(DemoWindow::waitFor([&] { return addresses->texts().contains(QStringLiteral("高台县人民东路1号")); }));

    auto *related = view->findChild<ui::RelatedCases *>();
    auto *list = related->findChild<QTreeWidget *>(QStringLiteral("relatedCases"));
    related->findChild<ui::PickField *>()->pick({desk.other.text(), QStringLiteral("另一案")});
    related->findChild<QPushButton *>(QStringLiteral("linkCase"))->click();
    REQUIRE(DemoWindow::waitFor([&] {
        const store::Reader reader = desk.demo.workspace().reader();
        const auto cases = casework::relatedCases(reader, *reader.get(desk.other), 0);
        return cases && cases->size() == 1 && cases->front().id == desk.id;
    }));
    REQUIRE(DemoWindow::waitFor([&] { return list->topLevelItemCount() > 0; }));
    list->setCurrentItem(list->topLevelItem(0));
    emit list->itemActivated(list->topLevelItem(0), 0);
    REQUIRE(DemoWindow::waitFor([&] { return desk.page->findChild<QTabWidget *>()->currentIndex() == 0; }));
}
