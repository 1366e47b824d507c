#include "core/binder/PdfBinding.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/CaseList.h"
#include "core/casework/DocumentApproval.h"
#include "core/casework/Phrase.h"
#include "tests/core/casework/CaseOffice.h"
#include "tests/support/PdfText.h"
#include "tests/ui/window/DemoWindow.h"
#include "tests/ui/window/DocumentTyping.h"
#include "ui/casework/ApprovalPanel.h"
#include "ui/casework/BatchPrintWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/FieldEditor.h"
#include "ui/casework/PhrasePicker.h"
#include "ui/casework/TextEditor.h"
#include "ui/casework/VersionsWindow.h"
#include "ui/print/Sealing.h"
#include "ui/settings/NumbersView.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PickField.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using casework::ApprovalState;
using casework::CaseDocument;
using test::DemoWindow;

namespace {

/// A case with two final documents, open before an investigator.
class Desk {
public:
    Desk()
    {
        const auto cases = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 1);
        REQUIRE(cases);
        id = cases->rows.front().id;
        for (const char *type : {"filing_approval", "prior_notice"})
            make(QString::fromLatin1(type));
        demo.window().showPage(QStringLiteral("case"));
        auto *page = demo.window().findChild<ui::CasePage *>();
        page->open(casework::Case::description().ref(id));
        view = page->findChild<ui::DocumentsView *>();
        auto *tabs = page->findChild<QTabWidget *>();
        REQUIRE(DemoWindow::waitFor([tabs] { return tabs->isVisible(); }));
        tabs->setCurrentWidget(view);
        list = view->findChild<QTreeWidget *>();
        REQUIRE(DemoWindow::waitFor([this] { return list->topLevelItemCount() == int(file().documents.size()); }));
        demo.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&demo.window()));
    }

    casework::CaseFile file() const
    {
        return *casework::readCaseFile(demo.workspace().reader(), id, demo.workspace().area());
    }
    CaseDocument latest(const char *type) const { return *file().document(QString::fromLatin1(type)); }
    void make(const QString &type)
    {
        store::Workspace &workspace = demo.workspace();
        const store::Actor clerk{{}, QStringLiteral("test")};
        auto draft = casework::draftDocument(file(), type, casework::todayOf(workspace));
        REQUIRE(draft);
        draft->fields = test::filledFields(*casework::DocumentTypes::shipped().find(type), draft->fields);
        REQUIRE(casework::saveDraft(workspace, clerk, *draft));
        if (casework::ApprovalRule::of(type)) {
            REQUIRE(casework::submitDocument(workspace, clerk, draft->id));
            REQUIRE(casework::approveDocument(workspace, head(), draft->id, {}));
        }
        REQUIRE(print::finishAndSeal(workspace, clerk, draft->id));
    }
    /// A draft with the fields of a final one of the case.
    CaseDocument again(const char *type)
    {
        const CaseDocument next = casework::nextVersion(latest(type));
        REQUIRE(casework::saveDraft(demo.workspace(), {}, next));
        REQUIRE(DemoWindow::waitFor([&] { return list->topLevelItemCount() == int(file().documents.size()); }));
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
        list->setFocus();
        return next;
    }
    store::Actor head() const
    {
        const auto officers = demo.workspace().reader().records<access::Officer>("access/officers");
        for (const access::Officer &officer : *officers) {
            if (officer.has(access::Role::Decider))
                return {officer.id.uuid(), officer.name};
        }
        FAIL("no head");
        return {};
    }
    ApprovalState approvalOf(const CaseDocument &document) const
    {
        return demo.workspace().reader().get(document.id)->approval;
    }
    ui::ApprovalPanel *panel() const { return view->findChild<ui::ApprovalPanel *>(); }
    QAction *act(const char *key) const
    {
        for (QAction *action : panel()->actions()) {
            if (action->shortcut() == QKeySequence(QString::fromLatin1(key)))
                return action;
        }
        FAIL(key);
        return nullptr;
    }

    mutable DemoWindow demo;
    Id<casework::Case> id;
    ui::DocumentsView *view = nullptr;
    QTreeWidget *list = nullptr;
};

} // namespace

TEST_CASE("a draft is submitted from the list, and who investigates is not offered to approve it", "[window]")
{
    Desk desk;
    const CaseDocument draft = desk.again("filing_approval");
    REQUIRE(DemoWindow::waitFor([&] { return desk.panel()->isVisible(); }));
    QTest::keyClick(desk.list, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.approvalOf(draft) == ApprovalState::Submitted; }));
    REQUIRE(DemoWindow::waitFor([&] { return !desk.act("Ctrl+Shift+U")->isEnabled(); }));
    CHECK_FALSE(desk.act("Ctrl+Shift+A")->isEnabled());
    CHECK_FALSE(desk.act("Ctrl+Shift+R")->isEnabled());

    REQUIRE(casework::returnDocument(desk.demo.workspace(), desk.head(), draft.id, QStringLiteral("写清楚案情")));
    const auto says = [&](const QString &words) {
        const auto labels = desk.panel()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); });
    };
    CHECK(DemoWindow::waitFor([&] { return says(QStringLiteral("写清楚案情")); }));
    CHECK(DemoWindow::waitFor([&] { return desk.act("Ctrl+Shift+U")->isEnabled(); }));
}

TEST_CASE("what was signed on paper is entered with who signed", "[window]")
{
    Desk desk;
    const CaseDocument draft = desk.again("filing_approval");
    QTest::keyClick(desk.list, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *who = desk.panel()->findChild<QComboBox *>();
    REQUIRE(DemoWindow::waitFor([who] { return who->isVisible() && who->count() == 1; })); // none but the head may
    QTest::keyClick(who, Qt::Key_Return, Qt::ControlModifier);
    CHECK(DemoWindow::waitFor([&] { return desk.approvalOf(draft) == ApprovalState::Approved; }));
}

TEST_CASE("the settings show where numbers come from", "[window]")
{
    DemoWindow demo;
    demo.window().showPage(QStringLiteral("settings"));
    auto *numbers = demo.window().findChild<ui::NumbersView *>();
    REQUIRE(numbers);
    demo.window().findChild<QTabWidget *>(QStringLiteral("settingTabs"))->setCurrentWidget(numbers);
    CHECK(DemoWindow::waitFor([numbers] { return numbers->findChild<QSpinBox *>()->isVisible(); }));
}

TEST_CASE("the versions of a document stand side by side", "[window]")
{
    Desk desk;
    CaseDocument draft = desk.again("filing_approval");
    casework::writeField(draft, QStringLiteral("summary"), QStringLiteral("改写过的案情"));
    REQUIRE(casework::saveDraft(desk.demo.workspace(), {}, draft));
    ui::VersionsWindow versions(desk.file(), draft, &desk.demo.window());
    versions.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *differences = versions.findChild<QTreeWidget *>();
    bool found = false;
    for (int row = 0; row < differences->topLevelItemCount(); ++row)
        found |= differences->topLevelItem(row)->text(2) == QStringLiteral("改写过的案情");
    CHECK(found);
}

TEST_CASE("a phrase goes in with Ctrl+J, found by its first letters and filled from the case", "[window]")
{
    Desk desk;
    desk.view->findChild<ui::PickField *>()->pick({QStringLiteral("closing_approval"), {}});
    const auto form = [&] { return desk.demo.window().findChild<ui::DocumentForm *>(); };
    REQUIRE(DemoWindow::waitFor([&] { return form() != nullptr; }));
    REQUIRE(QTest::qWaitForWindowActive(form()->window()));
    auto *text = form()->findChild<ui::FieldEditor *>(QStringLiteral("execution"))->findChild<ui::TextEditor *>();
    text->setFocus();
    REQUIRE(DemoWindow::waitFor([&] { return text->hasFocus(); }));
    text->clear();
    QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier);
    auto *picker = text->findChild<ui::PhrasePicker *>();
    REQUIRE(picker);
    auto *typed = picker->findChild<QLineEdit *>();
    auto *found = picker->findChild<QListWidget *>();
    REQUIRE(DemoWindow::waitFor([&] { return found->count() > 0; }));
    QTest::keyClicks(typed, QStringLiteral("zxwb"));
    REQUIRE(found->count() == 1);
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(text->toPlainText().contains(QStringLiteral("缴款凭证已入卷")));

    text->selectAll();
    QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *title = text->findChild<ui::PhraseTitle *>();
    REQUIRE(title);
    QTest::keyClicks(title->findChild<QLineEdit *>(), QStringLiteral("kept"));
    QTest::keyClick(title->findChild<QLineEdit *>(), Qt::Key_Return);
    const auto own = [&] { return *casework::ownPhrases(desk.demo.workspace().reader()); };
    const auto isKept = [](const casework::Phrase &one) { return one.title == QStringLiteral("kept"); };
    REQUIRE(DemoWindow::waitFor([&] { return std::ranges::any_of(own(), isKept); }));
}

TEST_CASE("all final documents are ticked, and come out as one PDF in the order of the file", "[window]")
{
    Desk desk;
    desk.again("filing_approval"); // a draft: not ticked
    const casework::CaseFile file = desk.file();
    std::vector<CaseDocument> final;
    for (const CaseDocument &document : file.documents) {
        if (document.state == casework::DocumentState::Final)
            final.push_back(document);
    }
    QTest::keyClick(desk.list, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *window = desk.demo.window().findChild<ui::BatchPrintWindow *>();
    REQUIRE(window);
    auto *list = window->findChild<QTreeWidget *>();
    int ticked = 0;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        ticked += list->topLevelItem(row)->checkState(0) == Qt::Checked ? 1 : 0;
    CHECK(ticked == int(final.size()));
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        QPushButton *print = nullptr;
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                print = button;
        }
        REQUIRE(print);
        print->click();
        CHECK(DemoWindow::waitFor([&] { return window->findChild<ui::Notice *>()->isVisible(); }));
    }
    window->close();

    int told = 0;
    const auto papers =
        print::papersOf(desk.demo.workspace().blobs(), final, {}, [&told](int done, int) { told = done; });
    REQUIRE(papers);
    CHECK(told == int(final.size()));
    const auto whole = binder::joinPdfs(*papers);
    REQUIRE(whole);
    if (const auto text = test::pdfText(*whole)) {
        qsizetype at = 0;
        for (const QByteArray &paper : *papers) {
            const QString one = test::pdfText(paper)->left(60);
            at = text->indexOf(one, at);
            CHECK(at >= 0);
        }
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK(print::papersOf(desk.demo.workspace().blobs(), final, stop.get_token(), {}).error().code
        == Error::Code::Cancelled);
    CHECK(binder::joinPdfs({papers->front(), "no PDF"}).error().code == Error::Code::Damaged);
}
