#include "core/base/Digest.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/CaseList.h"
#include "tests/support/PdfText.h"
#include "tests/ui/window/DemoWindow.h"
#include "tests/ui/window/DocumentTyping.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/DocumentForm.h"
#include "ui/casework/DocumentWords.h"
#include "ui/casework/DocumentsView.h"
#include "ui/casework/FieldEditor.h"
#include "ui/casework/PaperView.h"
#include "ui/casework/ServiceForm.h"
#include "ui/casework/ServiceWindow.h"
#include "ui/casework/SheetArea.h"
#include "ui/casework/TextEditor.h"
#include "ui/casework/TypedLine.h"
#include "ui/casework/VoidForm.h"
#include "ui/print/Sealing.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PickField.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using casework::CaseDocument;
using test::DemoWindow;
using test::fillInAll;
using test::type;

namespace {

/// A case of the county with a fine, a basis and the page of its documents open.
class CaseDesk {
public:
    CaseDesk()
    {
        const auto cases = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 1);
        REQUIRE(cases);
        id = cases->rows.front().id;
        auto seen = demo.workspace().reader().see(id);
        REQUIRE(seen);
        casework::Case changed = seen->value;
        changed.fine = Money::fromYuan(280'000).value();
        changed.basis = {{changed.violations.front(),
            QJsonObject{{QStringLiteral("law"), QStringLiteral("生态环境法典")},
                {QStringLiteral("article_violated"), QStringLiteral("第二百一十四条")},
                {QStringLiteral("article_penalty"), QStringLiteral("第一千一百二十条第一款第二项")}}}};
        REQUIRE(casework::saveCase(demo.workspace(), {}, changed, *seen));
        demo.window().showPage(QStringLiteral("case"));
        auto *page = demo.window().findChild<ui::CasePage *>();
        REQUIRE(page);
        page->open(casework::Case::description().ref(id));
        view = page->findChild<ui::DocumentsView *>();
        REQUIRE(view);
        tabs = page->findChild<QTabWidget *>();
        REQUIRE(DemoWindow::waitFor([this] { return tabs->isVisible(); }));
        tabs->setCurrentWidget(view);
        list = view->findChild<QTreeWidget *>();
        demo.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&demo.window()));
    }

    /// Drafts a document and waits for its form.
    ui::DocumentForm *draft(const char *kind)
    {
        const QString type = QString::fromLatin1(kind);
        view->findChild<ui::PickField *>()->pick({type, casework::DocumentTypes::shipped().titleOf(type)});
        REQUIRE(DemoWindow::waitFor([this] { return form() != nullptr; }));
        REQUIRE(QTest::qWaitForWindowActive(form()->window()));
        return form();
    }
    ui::DocumentForm *form() const { return demo.window().findChild<ui::DocumentForm *>(); }
    CaseDocument stored(const char *kind) const
    {
        const auto file = casework::readCaseFile(demo.workspace().reader(), id, demo.workspace().area());
        REQUIRE(file);
        const CaseDocument *document = file->document(QString::fromLatin1(kind));
        REQUIRE(document);
        return *document;
    }
    ui::Notice *notice() const { return form()->window()->findChild<ui::DocumentForm *>()->findChild<ui::Notice *>(); }
    void closeDocument()
    {
        auto *window = demo.window().findChild<ui::DocumentWindow *>();
        REQUIRE(window);
        while (demo.window().findChild<ui::DocumentWindow *>()) {
            QTest::keyClick(window, Qt::Key_Escape);
            QTest::qWait(20);
        }
        demo.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&demo.window()));
    }

    mutable DemoWindow demo;
    Id<casework::Case> id;
    ui::DocumentsView *view = nullptr;
    QTabWidget *tabs = nullptr;
    QTreeWidget *list = nullptr;
};

} // namespace

TEST_CASE("record, notice and decision are typed, made final, sealed as PDF and served", "[documents]")
{
    CaseDesk desk;
    const QString party = desk.demo.workspace().reader().get(desk.id)->partyName;
    for (const char *kind : {"inspection_record", "prior_notice", "penalty_decision"}) {
        CAPTURE(kind);
        ui::DocumentForm *form = desk.draft(kind);
        fillInAll(form);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        INFO(form->findChild<ui::Notice *>()->text().toStdString());
        REQUIRE(DemoWindow::waitFor([&] { return !desk.stored(kind).digest.isEmpty(); }));
        const CaseDocument made = desk.stored(kind);
        CHECK(made.state == casework::DocumentState::Final);
        CHECK(made.pages >= 2);
        const auto pdf = print::paperOf(desk.demo.workspace().blobs(), made);
        REQUIRE(pdf);
        if (const auto text = test::pdfText(*pdf)) {
            CHECK(text->contains(test::packed(party)));
            if (qstrcmp(kind, "inspection_record") != 0) {
                CHECK(text->contains(QStringLiteral("罚款人民币贰拾捌万元整（¥280,000.00）")));
                CHECK(text->contains(test::packed(made.number)));
                CHECK(text->contains(QStringLiteral("已查明")));
            }
        }
        desk.closeDocument();
    }

    SECTION("the notice is served from the list, at the second attempt, on a day that can be")
    {
        REQUIRE(DemoWindow::waitFor([&] { return desk.list->topLevelItemCount() == 3; }));
        desk.list->setCurrentItem(desk.list->topLevelItem(1));
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_D, Qt::ControlModifier);
        auto *service = desk.demo.window().findChild<ui::ServiceWindow *>();
        REQUIRE(service);
        REQUIRE(QTest::qWaitForWindowActive(service));
        auto *form = service->findChild<ui::ServiceForm *>();
        auto *attempts = service->findChild<QTreeWidget *>(QStringLiteral("attempts"));
        auto *moment = form->findChild<ui::TypedLine *>(QStringLiteral("served_at"));
        auto *result = form->findChild<QComboBox *>(QStringLiteral("result"));
        auto *reason = form->findChild<QLineEdit *>(QStringLiteral("reason"));
        REQUIRE(DemoWindow::waitFor([&] { return !moment->text().isEmpty(); }));
        const auto chooseOfficers = [form] {
            const auto boxes = form->findChild<QWidget *>(QStringLiteral("officers"))->findChildren<QComboBox *>();
            REQUIRE(boxes.size() == 2);
            boxes[0]->setCurrentIndex(1);
            boxes[1]->setCurrentIndex(2);
        };
        chooseOfficers();
        result->setCurrentIndex(2); // not delivered
        type(reason, QStringLiteral("办公室无人"));
        const QString now = moment->text();
        moment->setFocus();
        moment->selectAll();
        type(moment, QStringLiteral("2199-01-01 10:00"));
        QTest::keyClick(moment, Qt::Key_Return, Qt::ControlModifier);
        CHECK(attempts->topLevelItemCount() == 0); // a moment that has not come
        moment->selectAll();
        type(moment, now);
        QTest::keyClick(moment, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(DemoWindow::waitFor([&] { return attempts->topLevelItemCount() == 1; }));
        REQUIRE(DemoWindow::waitFor([&] { return result->currentIndex() == 0; })); // ready for another
        CHECK_FALSE(desk.stored("prior_notice").servedOn.isValid());
        chooseOfficers();
        auto *receiver = form->findChild<QLineEdit *>(QStringLiteral("receiver"));
        receiver->setFocus();
        receiver->selectAll();
        type(receiver, QStringLiteral("刘某"));
        QTest::keyClick(receiver, Qt::Key_Return, Qt::ControlModifier);
        const QDate today = casework::todayOf(desk.demo.workspace());
        REQUIRE(DemoWindow::waitFor([&] { return desk.stored("prior_notice").servedOn == today; }));
        CHECK(desk.stored("prior_notice").servedHow == QStringLiteral("直接送达"));
        REQUIRE(DemoWindow::waitFor([&] { return attempts->topLevelItemCount() == 2; }));

        auto *why = service->findChild<QPushButton *>(QStringLiteral("voidService"));
        auto *words = why->parentWidget()->findChild<QLineEdit *>();
        type(words, QStringLiteral("记错了人"));
        why->click();
        REQUIRE(DemoWindow::waitFor([&] { return !desk.stored("prior_notice").servedOn.isValid(); }));
        service->close();
    }
    SECTION("what is saved as PDF is the sealed file, under a name that says what it is")
    {
        REQUIRE(DemoWindow::waitFor([&] { return desk.list->topLevelItemCount() == 3; }));
        desk.list->setCurrentItem(desk.list->topLevelItem(2));
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = desk.view->findChild<QFileDialog *>();
        REQUIRE(dialog); // it stands there while the window goes on
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(name);
        CHECK(name->text().startsWith(QStringLiteral("高台分局_")));
        CHECK(name->text().contains(QStringLiteral("_行政处罚决定书_")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(name->text());
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        REQUIRE(DemoWindow::waitFor([&] { return QFile::exists(path); }));
        QFile saved(path);
        REQUIRE(saved.open(QIODevice::ReadOnly));
        CHECK(QString::fromLatin1(toHex(digestOf(saved.readAll()))) == desk.stored("penalty_decision").digest);
    }
    SECTION("it is saved as ODT to edit, and by the bureau's Word template")
    {
        struct Row {
            Qt::Key key;
            const char *suffix;
        };
        REQUIRE(DemoWindow::waitFor([&] { return desk.list->topLevelItemCount() == 3; }));
        desk.list->setCurrentItem(desk.list->topLevelItem(2));
        const QTemporaryDir folder;
        for (const Row &row : {Row{Qt::Key_O, ".odt"}, Row{Qt::Key_W, ".docx"}}) {
            CAPTURE(row.suffix);
            desk.view->window()->activateWindow(); // the dialog before it took that away
            desk.list->setFocus();
            REQUIRE(DemoWindow::waitFor([&] { return desk.list->hasFocus(); }));
            QTest::keyClick(desk.list, row.key, Qt::ControlModifier | Qt::ShiftModifier);
            auto *dialog = desk.view->findChild<QFileDialog *>();
            REQUIRE(dialog);
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            CHECK(name->text().endsWith(QLatin1String(row.suffix)));
            const QString path = folder.filePath(QStringLiteral("a") + QLatin1String(row.suffix));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
            CHECK(DemoWindow::waitFor([&] { return QFile::exists(path); }));
            REQUIRE(DemoWindow::waitFor([&] { return !desk.view->findChild<QFileDialog *>(); }));
        }
    }
    SECTION("a sealed PDF that was changed is told of, and not printed")
    {
        const CaseDocument made = desk.stored("prior_notice");
        const QString path = desk.demo.workspace().blobs().path(made.digest).value();
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write("changed");
        file.close();
        const auto pdf = print::paperOf(desk.demo.workspace().blobs(), made);
        REQUIRE_FALSE(pdf);
        CHECK(pdf.error().code == Error::Code::Damaged);
        REQUIRE(DemoWindow::waitFor([&] { return desk.list->topLevelItemCount() == 3; }));
        desk.list->setCurrentItem(desk.list->topLevelItem(1));
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Space);
        REQUIRE(DemoWindow::waitFor([&] {
            auto *window = desk.demo.window().findChild<ui::DocumentWindow *>();
            return window && window->findChild<ui::Notice *>()->text() == pdf.error().message.inWords();
        }));
    }
    SECTION("a decision is made void with a reason, and written anew")
    {
        REQUIRE(DemoWindow::waitFor([&] { return desk.list->topLevelItemCount() == 3; }));
        desk.list->setCurrentItem(desk.list->topLevelItem(2));
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        auto *form = desk.view->findChild<ui::VoidForm *>();
        REQUIRE(form->isVisible());
        auto *reason = form->findChild<QLineEdit *>();
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        CHECK(form->isVisible()); // no reason yet
        type(reason, QStringLiteral("金额有误"));
        const Id<CaseDocument> id = desk.stored("penalty_decision").id;
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(DemoWindow::waitFor(
            [&] { return desk.demo.workspace().reader().get(id)->state == casework::DocumentState::Void; }));
        REQUIRE(DemoWindow::waitFor([&] {
            return desk.list->topLevelItem(2)->text(2)
                == ui::words::state(desk.demo.workspace().reader().get(id).value());
        }));
        desk.list->setCurrentItem(desk.list->topLevelItem(2));
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(DemoWindow::waitFor([&] { return desk.form() != nullptr; }));
        CHECK(desk.form()->document().replaces == id);
    }
}

TEST_CASE("a document that is refused names every open field and goes to the first", "[documents]")
{
    CaseDesk desk;
    ui::DocumentForm *form = desk.draft("penalty_decision");
    const auto &kind = *casework::DocumentTypes::shipped().find(u"penalty_decision");
    const auto faults = casework::checkDocument(kind, form->document().fields);
    REQUIRE(faults.size() >= 3);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    const QString said = form->findChild<ui::Notice *>()->text();
    for (const casework::DocumentFault &fault : faults)
        CHECK(said.contains(kind.field(fault.field)->name));
    CHECK(form->findChild<ui::FieldEditor *>(faults.front().field)->isAncestorOf(QApplication::focusWidget()));
    CHECK(desk.stored("penalty_decision").state == casework::DocumentState::Draft);
}

TEST_CASE("every control of a form says its name to a screen reader", "[documents]")
{
    CaseDesk desk;
    for (const char *kind : {"penalty_decision", "inspection_record", "clue_register"}) {
        ui::DocumentForm *form = desk.draft(kind);
        for (const QWidget *control : form->findChildren<QWidget *>()) {
            const bool isTypedIn = qobject_cast<const QLineEdit *>(control)
                || qobject_cast<const ui::TextEditor *>(control) || qobject_cast<const QComboBox *>(control)
                || qobject_cast<const QTableWidget *>(control);
            INFO(kind << ": " << control->metaObject()->className());
            CHECK((!isTypedIn || !control->accessibleName().isEmpty()));
        }
        desk.closeDocument();
    }
}

TEST_CASE("what is typed is on the disk within a moment and in the record when the window goes", "[documents]")
{
    CaseDesk desk;
    ui::DocumentForm *form = desk.draft("penalty_decision");
    const Id<CaseDocument> id = form->document().id;
    const QString words = QString::fromUcs4(U"主动减轻危害后果，𠮷𬱖😀");
    type(form->findChild<ui::FieldEditor *>(QStringLiteral("fact_motive"))->findChild<ui::TextEditor *>(), words);

    SECTION("the program is killed: the form takes it up")
    {
        const QString key = ui::DocumentForm::draftKey(id);
        REQUIRE(
            DemoWindow::waitFor([&] { return desk.demo.workspace().draft(key).value_or(QString()).contains(words); }));
        CHECK_FALSE(desk.stored("penalty_decision").fields.value(QLatin1String("fact_motive")).toString() == words);
    }
    SECTION("what was kept when the program ended is taken up, and that is said")
    {
        desk.closeDocument();
        desk.demo.finishWrites();
        const QString key = ui::DocumentForm::draftKey(id);
        REQUIRE(desk.demo.workspace().draft(key).value_or(key).isEmpty());
        QJsonObject fields = desk.stored("penalty_decision").fields;
        fields.insert(QStringLiteral("fact_motive"), QStringLiteral("断电前写的"));
        REQUIRE(desk.demo.workspace().saveDraft(key, QString::fromUtf8(QJsonDocument(fields).toJson())));
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Return);
        REQUIRE(DemoWindow::waitFor([&] { return desk.form() != nullptr; }));
        CHECK_FALSE(desk.form()->findChild<ui::Notice *>()->text().isEmpty());
        CHECK(desk.form()->findChild<ui::FieldEditor *>(QStringLiteral("fact_motive"))->value().toString()
            == QStringLiteral("断电前写的"));
        desk.closeDocument();
        REQUIRE(DemoWindow::waitFor([&] {
            return desk.stored("penalty_decision").fields.value(QLatin1String("fact_motive")).toString()
                == QStringLiteral("断电前写的");
        }));
    }
    SECTION("the window is dropped without being closed")
    {
        desk.demo.dropWindow();
        REQUIRE(DemoWindow::waitFor([&] {
            return desk.demo.workspace().reader().get(id)->fields.value(QLatin1String("fact_motive")).toString()
                == words;
        }));
    }
    SECTION("Esc leaves the form, and nothing is lost")
    {
        desk.closeDocument();
        REQUIRE(DemoWindow::waitFor([&] {
            return desk.stored("penalty_decision").fields.value(QLatin1String("fact_motive")).toString() == words;
        }));
        CHECK(desk.demo.workspace().draft(ui::DocumentForm::draftKey(id)).value().isEmpty());
    }
    SECTION("a statement of 50,000 characters is kept whole")
    {
        const QString pasted = QStringLiteral("当事人陈述的内容，𠮷").repeated(5000);
        form->findChild<ui::FieldEditor *>(QStringLiteral("statement"))
            ->findChild<ui::TextEditor *>()
            ->insertPlainText(pasted);
        desk.closeDocument();
        REQUIRE(DemoWindow::waitFor([&] {
            return desk.stored("penalty_decision").fields.value(QLatin1String("statement")).toString() == pasted;
        }));
    }
    SECTION("an absurd day is said under the field, a day in full-width figures is taken")
    {
        desk.closeDocument();
        ui::DocumentForm *order = desk.draft("correction_order");
        auto *editor = order->findChild<ui::FieldEditor *>(QStringLiteral("deadline"));
        auto *line = editor->findChild<ui::TypedLine *>();
        type(line, QStringLiteral("99991231"));
        const auto &kind = *casework::DocumentTypes::shipped().find(u"correction_order");
        const auto isFaulty = [&] {
            const auto found = casework::checkDocument(kind, order->document().fields);
            return std::any_of(found.begin(), found.end(),
                [](const casework::DocumentFault &fault) { return fault.field == QLatin1String("deadline"); });
        };
        CHECK(isFaulty());
        line->selectAll();
        type(line, QStringLiteral("２０２６１２０１"));
        CHECK_FALSE(isFaulty());
        CHECK(order->document().fields.value(QLatin1String("deadline")).toString() == QStringLiteral("2026-12-01"));
    }
}

TEST_CASE("the paper is looked at with the keyboard", "[documents]")
{
    CaseDesk desk;
    desk.draft("penalty_decision");
    desk.closeDocument();
    REQUIRE(DemoWindow::waitFor([&] { return desk.list->topLevelItemCount() == 1; }));
    desk.list->setFocus();
    SECTION("sheets, zoom and keys")
    {
        QTest::keyClick(desk.list, Qt::Key_Space);
        REQUIRE(DemoWindow::waitFor([&] {
            auto *paper = desk.demo.window().findChild<ui::PaperView *>();
            return paper && paper->sheets()->pages() >= 2;
        }));
        ui::SheetArea *sheets = desk.demo.window().findChild<ui::PaperView *>()->sheets();
        CHECK(sheets->currentPage() == 0);
        QTest::keyClick(sheets, Qt::Key_End);
        CHECK(sheets->currentPage() == sheets->pages() - 1);
        const int before = sheets->zoom();
        QTest::keyClick(sheets, Qt::Key_Plus, Qt::ControlModifier);
        CHECK(sheets->zoom() > before);
        QTest::keyClick(sheets, Qt::Key_0, Qt::ControlModifier);
        CHECK(sheets->zoom() == before);
    }
    SECTION("without a printer the PDF is offered")
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
            WARN("a printer is set up here: what happens without one is not tried");
            return;
        }
        QTest::keyClick(desk.list, Qt::Key_P, Qt::ControlModifier);
        CHECK(DemoWindow::waitFor(
            [&] { return desk.view->findChild<ui::Notice *>()->text() == ui::words::noPrinter(); }));
    }
}

TEST_CASE("what is missing leads to the document: ready to be drafted, and once drafted, chosen", "[documents]")
{
    CaseDesk desk;
    const QString type = QStringLiteral("correction_order");
    auto *kind = desk.view->findChild<ui::PickField *>();
    desk.view->lookAt(type);
    REQUIRE(DemoWindow::waitFor([&] { return kind->hasFocus() && !kind->text().isEmpty(); }));
    QTest::qWait(20); // the choice is offered below the field
    QTest::keyClick(kind, Qt::Key_Return);
    REQUIRE(DemoWindow::waitFor([&] { return desk.form() != nullptr; }));
    CHECK(desk.stored("correction_order").state == casework::DocumentState::Draft);
    desk.closeDocument();
    desk.list->setCurrentItem(nullptr);
    desk.view->lookAt(type);
    REQUIRE(desk.list->currentItem());
    CHECK(desk.list->currentItem()->text(0) == casework::DocumentTypes::shipped().titleOf(type));
    CHECK(desk.list->hasFocus());
    CHECK(kind->text().isEmpty());
}
