#include "core/casework/CaseFile.h"
#include "core/casework/CaseList.h"
#include "core/casework/DocumentType.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/ArchiveForm.h"
#include "ui/casework/BinderView.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/DocumentWindow.h"
#include "ui/casework/HistoryView.h"
#include "ui/casework/WithholdForm.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;
using namespace qilian::ui;

namespace {

/// A case of the demonstration with a decision and a legal review on file, as another device could have sent them.
Id<casework::Case> withPapers(DemoWindow &demo)
{
    const auto all = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 1);
    REQUIRE(all);
    REQUIRE_FALSE(all->rows.empty());
    const Id<casework::Case> id = all->rows.front().id;
    auto work = demo.workspace().begin({demo.session().officer().id.uuid(), {}}, {"test", "papers", {}});
    for (const char *type : {"penalty_decision", "legal_review"}) {
        casework::CaseDocument document;
        document.id = Id<casework::CaseDocument>::create();
        document.caseId = id;
        document.type = QString::fromLatin1(type);
        document.title = casework::DocumentTypes::shipped().titleOf(document.type);
        document.state = casework::DocumentState::Final;
        document.madeOn = QDate(2026, 11, 20);
        work.put(document);
    }
    REQUIRE(work.commit());
    return id;
}

/// That case on the screen, at one of its tabs.
template <class Tab> Tab &openTab(DemoWindow &demo)
{
    const Id<casework::Case> id = withPapers(demo);
    demo.window().showPage(QStringLiteral("case"));
    auto *page = demo.window().template findChild<CasePage *>();
    REQUIRE(page);
    page->open(casework::Case::description().ref(id));
    Tab *tab = nullptr;
    REQUIRE(DemoWindow::waitFor([&] {
        tab = demo.window().template findChild<Tab *>();
        auto *view = demo.window().template findChild<CaseView *>();
        return tab && view && view->shown() == id;
    }));
    for (QTabWidget *tabs : demo.window().template findChildren<QTabWidget *>()) {
        if (tabs->indexOf(tab) >= 0)
            tabs->setCurrentWidget(tab);
    }
    REQUIRE(DemoWindow::waitFor([tab] { return tab->isVisible(); }));
    QApplication::setActiveWindow(&demo.window()); // keys go to the window that has the focus
    return *tab;
}

QTreeWidgetItem *itemOf(QTreeWidget *tree, const QString &text)
{
    for (QTreeWidgetItemIterator at(tree); *at; ++at) {
        if ((*at)->text(0).contains(text))
            return *at;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the binder shows booklets, parts and papers, and what is missing leads to its place", "[window]")
{
    DemoWindow demo;
    auto &binder = openTab<BinderView>(demo);
    auto *tree = binder.findChild<QTreeWidget *>(QStringLiteral("binderTree"));
    REQUIRE(DemoWindow::waitFor([tree] { return tree->topLevelItemCount() >= 3; }));
    CHECK(tree->topLevelItem(0)->text(0).contains(QStringLiteral("missing")));
    CHECK(itemOf(tree, QStringLiteral("Main volume, booklet 1 of 1")));
    CHECK(itemOf(tree, QStringLiteral("Secondary volume, booklet 1 of 1")));
    /// Chooses the decision where it stands in that volume.
    const auto select = [tree](const char16_t *volume) {
        for (QTreeWidgetItemIterator at(tree); *at; ++at) {
            if ((*at)->text(0) == QStringLiteral("行政处罚决定书")
                && (*at)->parent()->parent()->text(0).startsWith(QString::fromUtf16(volume))) {
                tree->setCurrentItem(*at);
                return true;
            }
        }
        return false;
    };
    SECTION("a paper opens as it is")
    {
        REQUIRE(select(u"Main volume"));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        REQUIRE(DemoWindow::waitFor([&demo] { return demo.window().findChild<DocumentWindow *>() != nullptr; }));
    }
    SECTION("what is missing is gone to")
    {
        bool asked = false;
        QObject::connect(&binder, &BinderView::placeAsked, &binder, [&asked](const CasePlace &place) {
            asked = place.tab == CasePlace::Tab::Documents && place.subject == QStringLiteral("closing_approval");
        });
        tree->setCurrentItem(itemOf(tree, QStringLiteral("结案审批表")));
        QTest::keyClick(tree, Qt::Key_Return);
        CHECK(asked);
    }
    SECTION("a paper is moved into the secondary volume for a reason, and back for another")
    {
        auto *form = binder.findChild<WithholdForm *>();
        auto *reason = binder.findChild<QLineEdit *>(QStringLiteral("withholdReason"));
        auto *move = binder.findChild<QPushButton *>(QStringLiteral("movePiece"));
        REQUIRE(select(u"Main volume"));
        CHECK(move->isEnabled());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_M, Qt::ControlModifier);
        REQUIRE(form->isVisible());
        QTest::keyClick(reason, Qt::Key_Return);
        CHECK(form->isVisible()); // nothing moves without a reason
        QTest::keyClicks(reason, QStringLiteral("Recipe"));
        QTest::keyClick(reason, Qt::Key_Return);
        REQUIRE(DemoWindow::waitFor([&] { return select(u"Secondary volume"); }));
        CHECK(move->text().startsWith(QStringLiteral("Back")));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_M, Qt::ControlModifier);
        QTest::keyClicks(reason, QStringLiteral("Agreed"));
        QTest::keyClick(reason, Qt::Key_Return);
        REQUIRE(DemoWindow::waitFor([&] { return select(u"Main volume"); }));
    }
    SECTION("what the law keeps secret cannot be moved")
    {
        tree->setCurrentItem(itemOf(tree, QStringLiteral("法制审核意见书")));
        CHECK_FALSE(binder.findChild<QPushButton *>(QStringLiteral("movePiece"))->isEnabled());
    }
    SECTION("the archive number waits until nothing else is missing, and says for what")
    {
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F2);
        auto *form = binder.findChild<ArchiveForm *>();
        REQUIRE(DemoWindow::waitFor([form] { return form->isVisible(); }));
        form->findChild<QLineEdit *>(QStringLiteral("archive:fonds"))->setText(QStringLiteral("X043"));
        form->findChild<QLineEdit *>(QStringLiteral("archive:category"))->setText(QStringLiteral("WS"));
        QTest::keyClick(form->findChild<QLineEdit *>(QStringLiteral("archive:serial")), Qt::Key_Return);
        REQUIRE(DemoWindow::waitFor([form] {
            for (const QLabel *label : form->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("nothing else is missing")))
                    return true;
            }
            return false;
        }));
    }
    SECTION("the office's order is kept")
    {
        auto *order = binder.findChild<QComboBox *>(QStringLiteral("binderOrder"));
        order->setCurrentIndex(1);
        emit order->activated(1);
        REQUIRE(DemoWindow::waitFor([&demo] {
            const auto bureaus = demo.workspace().reader().records<access::Bureau>("access/bureaus");
            return bureaus && bureaus->front().binderOrder == QStringLiteral("as_handled");
        }));
    }
}

TEST_CASE("the timeline tells the case, and a document opens from it", "[window]")
{
    DemoWindow demo;
    auto &history = openTab<HistoryView>(demo);
    auto *timeline = history.findChild<RecordTable *>(QStringLiteral("timeline"));
    REQUIRE(DemoWindow::waitFor([timeline] { return timeline->model()->rowCount() >= 3; }));
    int made = -1;
    for (int row = 0; row < timeline->model()->rowCount() && made < 0; ++row) {
        if (timeline->model()->index(row, 1).data().toString().startsWith(QStringLiteral("Made final: ")))
            made = row;
    }
    REQUIRE(made >= 0);
    timeline->setCurrentIndex(timeline->model()->index(made, 0));
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Return);
    CHECK(DemoWindow::waitFor([&demo] { return demo.window().findChild<DocumentWindow *>() != nullptr; }));
}

TEST_CASE("the full record is searched, and the digest of an entry copied", "[window]")
{
    DemoWindow demo;
    auto &history = openTab<HistoryView>(demo);
    history.findChild<QToolButton *>(QStringLiteral("recordFace"))->click();
    auto *record = history.findChild<RecordTable *>(QStringLiteral("fullRecord"));
    REQUIRE(DemoWindow::waitFor([record] { return record->model()->rowCount() >= 3; }));
    auto *words = history.findChild<QLineEdit *>(QStringLiteral("recordWords"));
    words->setText(QStringLiteral("行政处罚决定书"));
    REQUIRE(DemoWindow::waitFor([record] { return record->model()->rowCount() == 1; }));
    record->setCurrentIndex(record->model()->index(0, 0));
    record->setFocus();
    QTest::keyClick(record, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().size() == 64);
    CHECK(history.findChild<QTreeWidget *>(QStringLiteral("entryChanges"))->topLevelItemCount() > 0);
}
