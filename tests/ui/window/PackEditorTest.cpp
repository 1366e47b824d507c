#include "ui/discretion/PackEditor.h"
#include "core/discretion/PackLibrary.h"
#include "tests/core/discretion/SamplePack.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/discretion/ComparedBenchmarks.h"
#include "ui/discretion/DiscretionPage.h"
#include "ui/discretion/PackComparisonPage.h"
#include "ui/discretion/PackFieldEditor.h"
#include "ui/discretion/PackPartForm.h"
#include "ui/discretion/PackTree.h"
#include "ui/widgets/FactorForm.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// The editor, worked by its keys alone.
struct Desk {
    Desk()
    {
        demo.window().showPage(QStringLiteral("discretion"));
        demo.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&demo.window()));
        page = demo.window().findChild<ui::DiscretionPage *>();
        editor = demo.window().findChild<ui::PackEditor *>();
        faults = editor->findChild<QListWidget *>(QStringLiteral("packFaults"));
        tree = editor->findChild<ui::PackTree *>();
        form = editor->findChild<ui::PackPartForm *>();
        auto *pack = page->findChild<QComboBox *>();
        REQUIRE(DemoWindow::waitFor([pack] { return pack->count() > 0; }));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *at = QApplication::activePopupWidget();
        if (!at)
            at = QApplication::focusWidget();
        REQUIRE(at);
        QTest::keyClick(at, key, with);
    }
    void beginEmpty()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(DemoWindow::waitFor([this] { return editor->isVisible(); }));
        QTest::qWait(50); // whether a draft was kept is read
    }
    /// The field the cursor stands in.
    QString field() const
    {
        for (QWidget *at = QApplication::focusWidget(); at && at != form; at = at->parentWidget()) {
            if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
                return at->objectName();
        }
        return {};
    }
    void type(const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void enter(const char *field, const QString &text)
    {
        form->enter(QString::fromLatin1(field));
        CHECK(this->field() == QLatin1String(field));
        type(text);
    }
    QString figure() const { return editor->findChild<QLabel *>(QStringLiteral("fineAmount"))->text(); }

    DemoWindow demo;
    ui::DiscretionPage *page = nullptr;
    ui::PackEditor *editor = nullptr;
    QListWidget *faults = nullptr;
    ui::PackTree *tree = nullptr;
    ui::PackPartForm *form = nullptr;
};

void fillHead(Desk &desk)
{
    desk.enter("id", QStringLiteral("gaotai-2026"));
    desk.enter("title", QStringLiteral("Gaotai table"));
    desk.enter("issuer", QStringLiteral("Gaotai"));
    desk.enter("jurisdiction", QStringLiteral("620724"));
    desk.enter("effective_from", QStringLiteral("20261001"));
}

} // namespace

TEST_CASE("a pack is made from nothing by keys, computes at once and is imported", "[window][editor]")
{
    Desk desk;
    desk.beginEmpty();
    CHECK(desk.faults->count() == 2);
    fillHead(desk);
    CHECK(desk.faults->count() == 1);

    desk.key(Qt::Key_N, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2); // a circumstance, a benchmark
    desk.key(Qt::Key_2);
    REQUIRE(desk.tree->chosen() == QStringLiteral("/benchmarks/0"));
    CHECK(desk.field() == QStringLiteral("violation"));
    desk.type(QStringLiteral("Excess"));
    desk.form->enter(QStringLiteral("basis"));
    desk.key(Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Water law"));
    desk.key(Qt::Key_Tab);
    if (auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        QTest::keyClicks(cell, QStringLiteral("83"));
    desk.key(Qt::Key_Return);

    const std::pair<const char *, const char *> rest[]{
        {"max", "1000000"}, {"base_max", "1,000,000"}, {"label", "Times over"}, {"label", "Once"}, {"pct", "12.5"}};
    for (const auto &[field, text] : rest) {
        desk.key(Qt::Key_F8);
        INFO(field << ": " << desk.tree->chosen().toStdString());
        REQUIRE(desk.field() == QLatin1String(field));
        desk.type(QString::fromLatin1(text));
    }
    CHECK(desk.faults->count() == 0);
    CHECK(desk.figure() == Money::fromYuan(125'000)->display());

    desk.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // another option
    CHECK(desk.tree->chosen() == QStringLiteral("/benchmarks/0/factors/0/options/1"));
    CHECK(desk.field() == QStringLiteral("label"));
    CHECK(desk.faults->count() == 1);
    desk.key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.faults->count() == 0);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.faults->count() == 1);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.faults->count() == 0);

    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.tree->chosen() == QStringLiteral("/pack"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    auto *pack = desk.page->findChild<QComboBox *>();
    REQUIRE(DemoWindow::waitFor([&] { return pack->currentText() == QStringLiteral("Gaotai table"); }));
    CHECK(desk.page->isVisible());
    CHECK(desk.demo.workspace().draft(QStringLiteral("benchmark_pack")).value().isEmpty());
}

TEST_CASE("what is wrong is told at its field and in the list, and goes when it is put right", "[window][editor]")
{
    Desk desk;
    desk.key(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(DemoWindow::waitFor([&] { return desk.editor->isVisible(); }));
    QTest::qWait(50);
    REQUIRE(desk.faults->count() == 1); // from when the new version is in force
    CHECK(desk.field() == QStringLiteral("effective_from"));
    desk.type(QStringLiteral("2026/13/1"));
    REQUIRE(desk.faults->count() == 1);
    const QString told = desk.faults->item(0)->text();
    bool below = false;
    for (const QLabel *label : desk.form->findChildren<QLabel *>())
        below = below || (label->isVisible() && label->property("role") == QLatin1String("error"));
    CHECK(below);
    desk.type(QStringLiteral("2026/11/1"));
    CHECK(desk.faults->count() == 0);

    desk.tree->choose(QStringLiteral("/benchmarks/0/factors/0/options/1"));
    desk.enter("pct", QStringLiteral("many"));
    REQUIRE(desk.faults->count() == 1);
    CHECK(desk.faults->item(0)->text() != told);
    desk.tree->choose(QStringLiteral("/pack"));
    emit desk.faults->itemActivated(desk.faults->item(0));
    CHECK(desk.tree->chosen() == QStringLiteral("/benchmarks/0/factors/0/options/1"));
    CHECK(desk.field() == QStringLiteral("pct"));
    desk.type(QStringLiteral("15"));
    CHECK(desk.faults->count() == 0);
    CHECK(desk.figure() != QStringLiteral("—"));
}

TEST_CASE("numbers are taken as officers type them, and what is none stays as typed", "[window][editor]")
{
    using ui::PackFieldEditor;
    CHECK(PackFieldEditor::numberFrom(QStringLiteral(" １，２３４．５０ ")) == QJsonValue(1234.5));
    CHECK(PackFieldEditor::numberFrom(QStringLiteral("-20")) == QJsonValue(-20));
    CHECK(PackFieldEditor::numberFrom(QStringLiteral(" ")).isUndefined());
    for (const char *typed : {"many", "1e400", "0x10", "0.1234567890123456789"})
        CHECK(PackFieldEditor::numberFrom(QString::fromLatin1(typed)).isString());
    CHECK(PackFieldEditor::numberText(QJsonValue(1'000'000)) == QStringLiteral("1000000"));
}

TEST_CASE("a draft is kept while it is typed, and offered again", "[window][editor]")
{
    Desk desk;
    desk.beginEmpty();
    desk.enter("title", QStringLiteral("Half a table"));
    const auto kept = [&] { return desk.demo.workspace().draft(QStringLiteral("benchmark_pack")).value(); };
    REQUIRE(DemoWindow::waitFor([&] { return kept().contains(QStringLiteral("Half a table")); }));
    desk.key(Qt::Key_Escape);
    CHECK(desk.page->isVisible());
    desk.page->setFocus();
    desk.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(desk.tree->topLevelItem(0)->text(0).contains(QStringLiteral("Half a table")));
}

TEST_CASE("two versions of a pack are compared on the same facts", "[window][editor]")
{
    Desk desk;
    store::Workspace &workspace = desk.demo.workspace();
    discretion::PackDraft draft = discretion::PackDraft::read(test::samplePack()).value();
    const store::Actor actor{record::refTo(desk.demo.session().officer()).id, QStringLiteral("-")};
    REQUIRE(discretion::importPack(workspace, actor, draft.text()));
    draft.set(QStringLiteral("/pack/effective_from"), QStringLiteral("2026-09-01"));
    draft.set(QStringLiteral("/benchmarks/0/branches/0/start_pct"), 40);
    REQUIRE(discretion::importPack(workspace, actor, draft.text()));
    auto *pack = desk.page->findChild<QComboBox *>();
    REQUIRE(DemoWindow::waitFor([pack] { return pack->count() == 5; }));
    pack->setCurrentIndex(0);
    desk.page->setFocus();
    desk.key(Qt::Key_D, Qt::ControlModifier);

    auto *comparison = desk.demo.window().findChild<ui::PackComparisonPage *>();
    REQUIRE(comparison->isVisible());
    auto *table = comparison->findChild<ui::ComparedBenchmarks *>();
    REQUIRE(table->rowCount() == 2);
    const QString before = Money::fromYuan(300'000)->display(); // 10 % lies below the statute
    const QString after = Money::fromYuan(400'000)->display();
    CHECK(table->item(0, 3)->text() == QStringLiteral("%1\n→ %2").arg(before, after));
    CHECK(DemoWindow::waitFor([&] { return table->item(0, 1)->text() == table->item(0, 3)->text(); }));
    const QString moved = comparison->findChild<QLabel *>(QStringLiteral("fineDifference"))->text();
    CHECK(moved.contains(Money::fromYuan(100'000)->display()));
    desk.key(Qt::Key_Escape);
    CHECK(desk.page->isVisible());
}

TEST_CASE("trying another option shows how the figure moves, until another start is set", "[window][editor]")
{
    Desk desk;
    auto *form = desk.page->findChild<ui::FactorForm *>();
    REQUIRE(DemoWindow::waitFor([form] { return form->benchmark() != nullptr; }));
    discretion::Facts facts;
    for (const discretion::Factor &factor : form->benchmark()->factors)
        facts.choices[factor.id] = {factor.options.front().id};
    auto *move = desk.page->findChild<QLabel *>(QStringLiteral("fineMove"));
    form->show(discretion::Benchmark(*form->benchmark()), facts);
    CHECK_FALSE(move->isVisible());
    const Money start = form->determine()->amount;

    const discretion::Factor factor = form->benchmark()->factors.front();
    facts.choices[factor.id] = {factor.options.back().id};
    form->show(discretion::Benchmark(*form->benchmark()), facts);
    REQUIRE(move->isVisible());
    CHECK(move->text().contains(start.display()));
    CHECK(move->text().contains(form->determine()->amount.display()));
    desk.page->setFocus();
    desk.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(form->determine()->amount == start);
    CHECK_FALSE(move->isVisible());
    form->show(discretion::Benchmark(*form->benchmark()), facts);
    desk.key(Qt::Key_R, Qt::ControlModifier);
    CHECK_FALSE(move->isVisible());
}
