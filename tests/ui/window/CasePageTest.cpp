#include "ui/casework/CasePage.h"
#include "core/casework/CaseBasis.h"
#include "core/casework/CaseFine.h"
#include "core/casework/CaseList.h"
#include "core/discretion/PackLibrary.h"
#include "core/discretion/SimilarCases.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/BasisView.h"
#include "ui/casework/CaseEvidenceView.h"
#include "ui/casework/CaseForm.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/FactsForm.h"
#include "ui/casework/FactsView.h"
#include "ui/casework/FineView.h"
#include "ui/shell/FormDraft.h"
#include "ui/widgets/ExhibitButton.h"
#include "ui/widgets/FactorForm.h"
#include "ui/widgets/FigureChart.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/RecordTable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// A case of discharging without a permit, opened on the page of cases: the demonstration pack has its benchmark.
struct OpenCase : DemoWindow {
    OpenCase()
    {
        const auto all = casework::caseList(workspace().reader(), {}, std::nullopt, 50);
        REQUIRE(all);
        for (const casework::CaseRow &row : all->rows) {
            const auto one = workspace().reader().get(row.id);
            REQUIRE(one);
            if (one->violations.contains(QStringLiteral("permit_none")))
                id = row.id;
        }
        REQUIRE_FALSE(id.isNull());
        window().showPage(QStringLiteral("case"));
        page = window().findChild<ui::CasePage *>();
        REQUIRE(page);
        page->open(casework::Case::description().ref(id));
        tabs = page->findChild<QTabWidget *>();
        auto *view = page->findChild<ui::CaseView *>();
        REQUIRE(waitFor([&] { return view->shown() == id; }));
        QApplication::setActiveWindow(&window()); // keys go to the window that has the focus
    }

    casework::CaseFile file()
    {
        auto read = casework::readCaseFile(workspace().reader(), id, workspace().area());
        REQUIRE(read);
        return std::move(*read);
    }
    template <class View> View *tab()
    {
        auto *view = page->findChild<View *>();
        REQUIRE(view);
        tabs->setCurrentWidget(view);
        return view;
    }
    void press(QWidget *on, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        on->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(on, key, with);
    }
    void dropPhoto(const QString &name)
    {
        const QString photo = camera.filePath(name);
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(QColor(name.size() * 20 % 255, 90, 90));
        REQUIRE(picture.save(photo));
        auto *view = tab<ui::CaseEvidenceView>();
        const std::size_t before = file().evidence.size();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(photo)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enter);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &drop);
        REQUIRE(waitFor([&] { return file().evidence.size() == before + 1; }));
        auto *list = view->findChild<QTreeWidget *>();
        REQUIRE(waitFor([&] { return list->topLevelItemCount() == int(before) + 1; }));
    }
    void chooseProposedBasis()
    {
        auto *view = tab<ui::BasisView>();
        const auto proposal =
            casework::proposeBasis(file(), QStringLiteral("permit_none"), casework::todayOf(workspace()));
        REQUIRE(proposal);
        REQUIRE(proposal->choice.chosen);
        auto *choose = view->findChild<QPushButton *>(QStringLiteral("choose:") + proposal->choice.chosen->law);
        REQUIRE(choose);
        press(choose, Qt::Key_Space);
        REQUIRE(waitFor([&] { return !file().one.basis.isEmpty(); }));
        CHECK(casework::basisOf(file().one, QStringLiteral("permit_none")) == proposal->choice.chosen);
    }
    /// Chooses the second option of every factor with the Down key.
    ui::FactorForm *answerFactors(ui::FineView *view)
    {
        auto *form = view->findChild<ui::FactorForm *>();
        REQUIRE(waitFor([&] { return form->benchmark() != nullptr; }));
        for (const discretion::Factor &factor : form->benchmark()->factors) {
            if (factor.multi) {
                for (QCheckBox *tick : form->findChildren<QCheckBox *>()) {
                    if (tick->text() == factor.options[1].label)
                        press(tick, Qt::Key_Space);
                }
                continue;
            }
            for (QComboBox *box : form->findChildren<QComboBox *>()) {
                if (box->accessibleName() == factor.label) {
                    press(box, Qt::Key_Down);
                    QTest::keyClick(box, Qt::Key_Down);
                }
            }
        }
        return form;
    }

    /// Decided cases in which the second option of every factor held, and which came to another figure.
    enum class Files { Here, Elsewhere };
    void decideOthers(int count, Money figure, Files files = Files::Here)
    {
        const auto used = discretion::packs(workspace().reader());
        REQUIRE(used);
        const auto pack = used->front().pack();
        REQUIRE(pack);
        discretion::Assessment assessment;
        assessment.benchmark = pack->benchmarks.front().id;
        for (const discretion::Factor &factor : pack->benchmarks.front().factors)
            assessment.facts.choices[factor.id] = {factor.options[1].id};
        auto work = workspace().begin({}, {"test", "decide others", {}});
        for (int i = 0; i < count; ++i) {
            casework::Case other;
            other.id = Id<casework::Case>::create();
            other.number = QStringLiteral("张环高立〔2026〕9%1号").arg(i);
            other.decidedOn = QDate(2026, 9, 1);
            auto fine = discretion::DeterminationRecord::of(used->front(), *pack, assessment);
            REQUIRE(fine);
            fine->forCase = record::refTo(other);
            fine->amount = figure;
            work.put(discretion::DecidedFine::of(*fine, other.number, other.decidedOn));
            if (files == Files::Here)
                work.put(other);
        }
        REQUIRE(work.commit());
    }

    QTemporaryDir camera;
    Id<casework::Case> id;
    ui::CasePage *page = nullptr;
    QTabWidget *tabs = nullptr;
};

} // namespace

TEST_CASE(
    "an officer goes from the basis over the evidence to the fine, and the record holds what was chosen", "[casepage]")
{
    OpenCase demo;
    demo.chooseProposedBasis();
    demo.dropPhoto(QStringLiteral("排污口.png"));
    const Id<evidence::EvidenceItem> photo = demo.file().evidence.front().id;

    auto *view = demo.tab<ui::FineView>();
    ui::FactorForm *form = demo.answerFactors(view);
    CHECK(form->openFactors() == 0);
    auto *save = view->findChild<QPushButton *>(QStringLiteral("saveFine"));
    REQUIRE(save->isEnabled());
    const std::size_t choices = form->proofs().size();
    REQUIRE(choices == form->benchmark()->factors.size());

    SECTION("each choice names its evidence")
    {
        const auto buttons = [form] {
            QList<ui::ExhibitButton *> out = form->findChildren<ui::ExhibitButton *>();
            out.removeIf([](const ui::ExhibitButton *one) { return !one->isVisible(); });
            return out;
        };
        REQUIRE(DemoWindow::waitFor([&] { return std::size_t(buttons().size()) == choices; }));
        for (ui::ExhibitButton *button : buttons()) {
            button->setFocus(Qt::OtherFocusReason);
            // The key returns only when the menu has closed: what is pressed in it comes from the loop inside.
            QTimer::singleShot(0, button, [button] {
                QTest::keyClick(button->menu(), Qt::Key_Down);
                QTest::keyClick(button->menu(), Qt::Key_Return);
            });
            QTest::keyClick(button, Qt::Key_Space);
        }
        for (const ui::FactorForm::Proof &proof : form->proofs())
            CHECK(proof.exhibits == QStringList{photo.text()});
        const auto chosen = form->facts().choices;
        const auto shown = form->determine();
        REQUIRE(shown);
        QTest::keyClick(form->findChild<QComboBox *>(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(DemoWindow::waitFor([&] { return !demo.file().determinations.empty(); }));
        const casework::CaseFile file = demo.file();
        CHECK(file.determinations.front().unproven().empty());
        CHECK(file.determinations.front().benchmark == QStringLiteral("演示-1"));
        CHECK(file.determinations.front().facts().choices == chosen);
        CHECK(file.one.fine == shown->amount);
        const auto packs = discretion::readPacks(demo.workspace().reader());
        REQUIRE(packs);
        CHECK(view->findChild<ui::Chip *>(QStringLiteral("standing"))->text()
            == QStringLiteral("Imported here · not signed by the province"));
        CHECK(view->findChild<QLabel *>(QStringLiteral("whyBenchmark"))->text().contains(QStringLiteral("甘肃省")));
        CHECK(file.determinations.front().recompute(packs->front()));
        auto *saved = view->findChild<QLabel *>(QStringLiteral("savedFine"));
        CHECK(DemoWindow::waitFor([&] { return saved->text().contains(file.one.fine->display()); }));
    }
    SECTION("without evidence the open points are listed, and saved as such")
    {
        auto *open = view->findChild<QLabel *>(QStringLiteral("openPoints"));
        for (const ui::FactorForm::Proof &proof : form->proofs())
            CHECK(open->text().contains(proof.words));
        save->click();
        REQUIRE(DemoWindow::waitFor([&] { return !demo.file().determinations.empty(); }));
        CHECK(demo.file().determinations.front().unproven().size() == choices);
    }
}

TEST_CASE("an officer goes between acts and persons, adds one and takes a fine off, by key", "[casepage]")
{
    OpenCase demo;
    const QString second = QStringLiteral("eia_facility_not_built");
    auto seen = demo.workspace().reader().see(demo.id);
    REQUIRE(seen);
    casework::Case changed = seen->value;
    changed.violations.append(second);
    REQUIRE(casework::saveCase(demo.workspace(), {}, changed, *seen));
    const auto proposal = casework::proposeBasis(demo.file(), second, casework::todayOf(demo.workspace()));
    REQUIRE(proposal);
    REQUIRE(casework::chooseBasis(
        demo.workspace(), {}, demo.id, second, *proposal->candidates.front(), QStringLiteral("合议意见")));

    auto *view = demo.tab<ui::FineView>();
    auto *rows = view->findChild<QTreeWidget *>(QStringLiteral("fineRows"));
    auto *save = view->findChild<QPushButton *>(QStringLiteral("saveFine"));
    REQUIRE(DemoWindow::waitFor([&] { return rows->topLevelItemCount() == 2; }));
    CHECK_FALSE(save->isEnabled()); // the first act has no basis yet
    demo.press(rows, Qt::Key_Down);
    ui::FactorForm *form = demo.answerFactors(view);
    REQUIRE(DemoWindow::waitFor([&] { return save->isEnabled(); }));
    save->click();
    REQUIRE(DemoWindow::waitFor([&] { return demo.file().determination(second); }));
    const Money ofUnit = demo.file().determinations.front().amount;
    CHECK(demo.file().one.fine == ofUnit);

    demo.press(rows, Qt::Key_Insert);
    auto *name = view->findChild<QLineEdit *>(QStringLiteral("personName"));
    REQUIRE(name->isVisible());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Ma"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(rows->topLevelItemCount() == 3);
    CHECK(rows->currentItem() == rows->topLevelItem(2));
    CHECK(form->facts().branch == QStringLiteral("individual"));
    demo.answerFactors(view);
    REQUIRE(DemoWindow::waitFor([&] { return save->isEnabled(); }));
    const auto shown = form->determine(); // once saved, the page is read anew whenever it comes to it
    REQUIRE(shown);
    save->click();
    const casework::FinedPerson manager{discretion::Penalised::Responsible, QStringLiteral("Ma")};
    REQUIRE(DemoWindow::waitFor([&] { return demo.file().determination(second, manager); }));
    CHECK(demo.file().one.fine == ofUnit); // his fine is not the unit's
    CHECK(casework::fineOf(demo.file().determinations, manager) == shown->amount);
    auto *total = view->findChild<QLabel *>(QStringLiteral("fineTotal"));
    CHECK(DemoWindow::waitFor([&] { return total->text().contains(QStringLiteral("Ma")); }));

    demo.press(rows, Qt::Key_Delete, Qt::ControlModifier);
    auto *reason = view->findChild<QLineEdit *>(QStringLiteral("withdrawReason"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(reason->isVisible()); // not without a reason
    QTest::keyClicks(reason, QStringLiteral("not at fault"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(DemoWindow::waitFor([&] { return demo.file().determinations.size() == 1; }));
}

TEST_CASE("a figure taken over from another case is saved with an individual reason only", "[casepage]")
{
    OpenCase demo;
    demo.chooseProposedBasis();
    auto *view = demo.tab<ui::FineView>();
    ui::FactorForm *form = demo.answerFactors(view);
    casework::CaseOpening opening;
    opening.draft = demo.file().one;
    opening.draft.basis = {};
    const auto other = casework::openCase(demo.workspace(), {}, opening);
    REQUIRE(other);
    const auto file = casework::readCaseFile(demo.workspace().reader(), *other, demo.workspace().area());
    const auto proposal =
        casework::proposeBasis(*file, QStringLiteral("permit_none"), casework::todayOf(demo.workspace()));
    REQUIRE(casework::chooseBasis(
        demo.workspace(), {}, *other, QStringLiteral("permit_none"), *proposal->choice.chosen, {}));
    const auto packs = discretion::readPacks(demo.workspace().reader());
    casework::FineChoice same;
    same.packDigest = QString::fromLatin1(packs->front().digest);
    same.assessment.benchmark = form->benchmark()->id;
    same.assessment.violation = QStringLiteral("permit_none");
    same.assessment.facts = form->facts();
    REQUIRE(casework::determineFine(demo.workspace(), {}, *other, same));

    auto *reason = view->findChild<QLineEdit *>(QStringLiteral("individualReason"));
    CHECK_FALSE(reason->isVisible());
    auto *save = view->findChild<QPushButton *>(QStringLiteral("saveFine"));
    save->click();
    REQUIRE(DemoWindow::waitFor([&] { return reason->isVisible(); }));
    CHECK(reason->hasFocus());
    CHECK(demo.file().determinations.empty());
    QTest::keyClicks(reason, QStringLiteral("each factor was weighed here"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return demo.file().determinations.size() == 1; }));
    CHECK(demo.file().determinations.front().individual == QStringLiteral("each factor was weighed here"));
}

TEST_CASE("a figure far from comparable ones is saved with a reason only, typed below their list", "[casepage]")
{
    OpenCase demo;
    demo.decideOthers(discretion::Comparison::kEnough, Money::fromYuan(200'000).value());
    demo.chooseProposedBasis();
    auto *view = demo.tab<ui::FineView>();
    demo.answerFactors(view);
    auto *reason = view->findChild<QPlainTextEdit *>(QStringLiteral("deviationReason"));
    REQUIRE(DemoWindow::waitFor([&] { return reason->isVisible(); }));
    auto *list = view->findChild<ui::RecordTable *>(QStringLiteral("similarCases"));
    CHECK(DemoWindow::waitFor([&] { return list->model()->rowCount() == discretion::Comparison::kEnough; }));
    CHECK(view->findChild<ui::FigureChart *>()->accessibleDescription().contains(QLatin1String("200,000.00")));

    auto *save = view->findChild<QPushButton *>(QStringLiteral("saveFine"));
    demo.press(save, Qt::Key_Space);
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("beside a source of drinking water"));
    demo.press(save, Qt::Key_Space);
    REQUIRE(DemoWindow::waitFor([&] { return !demo.file().determinations.empty(); }));
    CHECK(demo.file().determinations.front().deviation == QLatin1String("beside a source of drinking water"));
}

TEST_CASE("a comparable case whose file another office keeps is shown, and not offered to be opened", "[casepage]")
{
    OpenCase demo;
    const auto files = GENERATE(OpenCase::Files::Here, OpenCase::Files::Elsewhere);
    demo.decideOthers(1, Money::fromYuan(200'000).value(), files);
    demo.chooseProposedBasis();
    auto *view = demo.tab<ui::FineView>();
    demo.answerFactors(view);
    auto *list = view->findChild<ui::RecordTable *>(QStringLiteral("similarCases"));
    REQUIRE(DemoWindow::waitFor([&] { return list->model()->rowCount() == 1; }));
    const bool here = files == OpenCase::Files::Here;
    CHECK(view->findChild<QLabel *>(QStringLiteral("filesElsewhere"))->isVisibleTo(view) != here);
    CHECK(list->current().isNull() != here);
    const QSignalSpy opened(list, &ui::RecordTable::opened);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.count() == (here ? 1 : 0));
}

TEST_CASE("a case shows what came while nobody looked at it", "[casepage]")
{
    OpenCase demo;
    auto *view = demo.tab<ui::FactsView>();
    const auto shows = [view](const QString &words) {
        const auto labels = view->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text().contains(words); });
    };
    const auto name = [&demo](const QString &party) {
        auto seen = demo.workspace().reader().see(demo.id);
        REQUIRE(seen);
        casework::Case changed = seen->value;
        changed.partyRepresentative = party;
        REQUIRE(casework::saveCase(demo.workspace(), {}, changed, *seen));
    };
    SECTION("in another tab")
    {
        demo.tab<ui::BasisView>();
        name(QStringLiteral("甲代表"));
        demo.tab<ui::FactsView>();
        CHECK(DemoWindow::waitFor([&] { return shows(QStringLiteral("甲代表")); }));
    }
    SECTION("on another page")
    {
        demo.window().showPage(QStringLiteral("law"));
        name(QStringLiteral("乙代表"));
        demo.window().showPage(QStringLiteral("case"));
        CHECK(DemoWindow::waitFor([&] { return shows(QStringLiteral("乙代表")); }));
    }
}

TEST_CASE("no benchmark is made up where none cites the basis", "[casepage]")
{
    OpenCase demo;
    auto *view = demo.tab<ui::FineView>();
    auto *box = view->findChild<QComboBox *>(QStringLiteral("benchmark"));
    REQUIRE(DemoWindow::waitFor([&] { return !box->isEnabled(); }));
    CHECK(box->count() == 0); // no basis is chosen yet
    CHECK_FALSE(view->findChild<QPushButton *>(QStringLiteral("saveFine"))->isEnabled());
    demo.chooseProposedBasis();
    demo.tab<ui::FineView>();
    CHECK(DemoWindow::waitFor([&] { return box->count() == 2; })); // and the program's own reference after it
    CHECK(box->itemText(0).contains(QStringLiteral("（演示）")));
    auto *banner = view->findChild<QWidget *>(QStringLiteral("referenceBanner"));
    CHECK_FALSE(banner->isVisibleTo(view));
    box->setCurrentIndex(1);
    emit box->activated(1);
    CHECK(banner->isVisibleTo(view));
}

TEST_CASE("another basis is not taken without a reason, and the page says so", "[casepage]")
{
    OpenCase demo;
    auto seen = demo.workspace().reader().see(demo.id);
    REQUIRE(seen);
    casework::Case changed = seen->value;
    changed.actEndedOn = QDate(2026, 8, 1); // the old law, and the Code to compare
    REQUIRE(casework::saveCase(demo.workspace(), {}, changed, *seen));
    auto *view = demo.tab<ui::BasisView>();
    const QString code = QStringLiteral("choose:生态环境法典");
    REQUIRE(DemoWindow::waitFor([&] { return view->findChildren<QPushButton *>().size() >= 3; }));
    REQUIRE(DemoWindow::waitFor([&] { return view->findChild<QPushButton *>(code) != nullptr; }));
    auto *reason = view->findChild<QLineEdit *>(QStringLiteral("basisReason"));
    REQUIRE(DemoWindow::waitFor([&] { return reason->isVisible(); }));
    demo.press(view->findChild<QPushButton *>(code), Qt::Key_Space);
    QTest::qWait(50);
    CHECK(demo.file().one.basis.isEmpty());
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("heavier by other measures"));
    demo.press(view->findChild<QPushButton *>(code), Qt::Key_Space);
    REQUIRE(DemoWindow::waitFor([&] { return !demo.file().one.basis.isEmpty(); }));
    CHECK(demo.file().one.basis.begin().value()[u"choice"].toString() == QLatin1String("officer"));
    CHECK(demo.file().one.basis.begin().value()[u"reason"].toString() == QLatin1String("heavier by other measures"));
}

TEST_CASE("facts are changed by key, faults stand under their fields, Esc keeps what was typed", "[casepage]")
{
    OpenCase demo;
    auto *view = demo.tab<ui::FactsView>();
    demo.press(view->findChild<QPushButton *>(QStringLiteral("editFacts")), Qt::Key_F2);
    REQUIRE(view->isEditing());
    auto *form = view->findChild<ui::FactsForm *>();
    auto *phone = form->findChild<QLineEdit *>(QStringLiteral("party_phone"));
    REQUIRE(phone);
    phone->clear();
    QTest::keyClicks(phone, QStringLiteral("0936-1234567"));
    auto *ended = form->findChild<QLineEdit *>(QStringLiteral("act_ended_on"));
    const QString stored = ended->text();
    ended->clear();
    QTest::keyClicks(ended, QStringLiteral("2026-13-01"));
    QTest::keyClick(ended, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    CHECK(demo.file().one.partyPhone != QStringLiteral("0936-1234567")); // a wrong day: nothing is saved
    CHECK(view->isEditing());

    QTest::keyClick(ended, Qt::Key_Escape);
    CHECK_FALSE(view->isEditing());
    const QString key = ui::FactsForm::draftKey(demo.id);
    REQUIRE(DemoWindow::waitFor(
        [&] { return demo.workspace().draft(key).value_or({}).contains(QLatin1String("2026-13-01")); }));
    auto *resume = view->findChild<QPushButton *>(QStringLiteral("resumeDraft"));
    REQUIRE(resume->isVisible());
    demo.press(resume, Qt::Key_Space);
    form = view->findChild<ui::FactsForm *>();
    ended = form->findChild<QLineEdit *>(QStringLiteral("act_ended_on"));
    CHECK(ended->text() == QLatin1String("2026-13-01"));
    CHECK(form->findChild<QLineEdit *>(QStringLiteral("party_phone"))->text() == QLatin1String("0936-1234567"));

    ended->setText(stored);
    QTest::keyClick(ended, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return demo.file().one.partyPhone == QLatin1String("0936-1234567"); }));
    CHECK(demo.file().one.actEndedOn.toString(Qt::ISODate) == stored);
    CHECK(DemoWindow::waitFor([&] { return demo.workspace().draft(key).value_or(QStringLiteral("?")).isEmpty(); }));
    CHECK(DemoWindow::waitFor([&] { return !view->isEditing(); }));
}

TEST_CASE("a draft that a crash left is offered when the case is opened again", "[casepage]")
{
    OpenCase demo;
    REQUIRE(demo.workspace().saveDraft(ui::FactsForm::draftKey(demo.id), QStringLiteral(R"({"cause": "half writ"})")));
    const auto others = casework::caseList(demo.workspace().reader(), {}, std::nullopt, 50);
    REQUIRE(others);
    for (const casework::CaseRow &row : others->rows) {
        if (row.id != demo.id)
            demo.page->open(casework::Case::description().ref(row.id));
    }
    demo.page->open(casework::Case::description().ref(demo.id));
    auto *view = demo.tab<ui::FactsView>();
    auto *resume = view->findChild<QPushButton *>(QStringLiteral("resumeDraft"));
    REQUIRE(DemoWindow::waitFor([&] { return resume->isVisible(); }));
    demo.press(resume, Qt::Key_Space);
    CHECK(view->findChild<ui::FactsForm *>()->findChild<QLineEdit *>(QStringLiteral("cause"))->text()
        == QLatin1String("half writ"));
}

TEST_CASE("what a piece of evidence proves is written in its row", "[casepage]")
{
    OpenCase demo;
    demo.dropPhoto(QStringLiteral("台账.png"));
    auto *view = demo.tab<ui::CaseEvidenceView>();
    auto *list = view->findChild<QTreeWidget *>();
    demo.press(list, Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("no permit shown"));
    QTest::keyClick(editor, Qt::Key_Return);
    const Uuid photo = demo.file().evidence.front().id.uuid();
    CHECK(DemoWindow::waitFor([&] { return demo.file().proves[photo] == QLatin1String("no permit shown"); }));
}

TEST_CASE("the way from the list to every part of a case is by key", "[casepage]")
{
    OpenCase demo;
    QTabBar *bar = demo.tabs->tabBar();
    bar->setFocus(Qt::OtherFocusReason);
    for (int i = 1; i < demo.tabs->count(); ++i) {
        QTest::keyClick(bar, Qt::Key_Right);
        CHECK(demo.tabs->currentIndex() == i);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focused = QApplication::focusWidget();
        INFO(demo.tabs->tabText(i).toStdString());
        CHECK(demo.tabs->currentWidget()->isAncestorOf(focused));
        bar->setFocus(Qt::OtherFocusReason);
    }
}

TEST_CASE("a new case half typed is there again when the form begins the next time", "[casepage]")
{
    OpenCase demo;
    auto *form = demo.page->findChild<ui::CaseForm *>();
    REQUIRE(form);
    QSignalSpy resumed(form->findChild<ui::FormDraft *>(), &ui::FormDraft::resumed);
    QTest::keyClick(&demo.window(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return resumed.count() == 1; }));
    auto *place = form->findChild<QLineEdit *>(QStringLiteral("place"));
    REQUIRE(DemoWindow::waitFor([&] { return place->isVisible(); }));
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("by the north wall"));
    REQUIRE(DemoWindow::waitFor([&] {
        return demo.workspace().draft(QStringLiteral("new_case")).value_or({}).contains(QLatin1String("north wall"));
    }));
    place->clear();
    form->begin(); // as after a crash: the form starts empty and finds what was typed
    CHECK(DemoWindow::waitFor([&] { return place->text() == QLatin1String("by the north wall"); }));
}
