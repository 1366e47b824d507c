#include "app/tool/DemoMeasures.h"
#include "core/casework/CaseList.h"
#include "core/casework/CaseWork.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/MeasureCard.h"
#include "ui/casework/MeasureForm.h"
#include "ui/casework/MeasuresView.h"
#include "ui/casework/TypedLine.h"
#include "ui/widgets/Notice.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// The tab of measures of one of three cases: with a daily fine, with a seizure, with registered evidence.
struct MeasuresWindow : DemoWindow {
    enum class Which { DailyFine, Seizure, Registration };

    explicit MeasuresWindow(Which which)
    {
        const auto all = casework::caseList(workspace().reader(), {}, std::nullopt, 3);
        const auto officers = workspace().reader().records<access::Officer>("access/officers");
        REQUIRE(all);
        REQUIRE(all->rows.size() == 3);
        REQUIRE(officers);
        tool::DemoPeople people;
        for (const access::Officer &one : *officers) {
            if (one.has(access::Role::Investigator))
                (people.zhang.id.isNull() ? people.zhang : people.li) = one;
            if (one.has(access::Role::Decider))
                people.zhao = one;
        }
        const auto made =
            tool::addDemoMeasures(workspace(), people, all->rows[0].id, {all->rows[1].id, all->rows[2].id});
        if (!made)
            FAIL(made.error().message.inWords().toStdString());
        id = all->rows[std::size_t(which)].id;
        window().showPage(QStringLiteral("case"));
        auto *page = window().findChild<ui::CasePage *>();
        page->open(casework::Case::description().ref(id));
        auto *caseView = page->findChild<ui::CaseView *>();
        REQUIRE(waitFor([&] { return caseView->shown() == id; }));
        QApplication::setActiveWindow(&window());
        view = page->findChild<ui::MeasuresView *>();
        page->findChild<QTabWidget *>()->setCurrentWidget(view);
    }

    measure::CaseMeasures measures()
    {
        const auto file = casework::readCaseFile(workspace().reader(), id, workspace().area());
        REQUIRE(file);
        return file->measures;
    }
    void click(const QString &startOfName)
    {
        for (QPushButton *button : view->findChildren<QPushButton *>()) {
            if (button->objectName().startsWith(startOfName) && button->isVisible()) {
                button->setFocus(Qt::OtherFocusReason);
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        FAIL(startOfName.toStdString());
    }
    template <class Widget> Widget *field(const char *name)
    {
        auto *out = view->findChild<ui::MeasureForm *>()->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(out);
        return out;
    }
    void finish() { QTest::keyClick(view->findChild<ui::MeasureForm *>(), Qt::Key_Return, Qt::ControlModifier); }
    /// What stands in red under the fields.
    QStringList faults()
    {
        QStringList out;
        for (const QLabel *label : view->findChild<ui::MeasureForm *>()->findChildren<QLabel *>()) {
            if (label->property("role").toString() == QLatin1String("error") && label->isVisible())
                out.append(label->text());
        }
        return out;
    }

    Id<casework::Case> id;
    ui::MeasuresView *view = nullptr;
};

} // namespace

TEST_CASE("the table of the daily fine shows each round and its days", "[measures]")
{
    MeasuresWindow desk(MeasuresWindow::Which::DailyFine);
    QTreeWidget *rounds = nullptr;
    for (QTreeWidget *table : desk.view->findChildren<QTreeWidget *>()) {
        if (table->columnCount() == 7)
            rounds = table;
    }
    REQUIRE(rounds);
    REQUIRE(rounds->topLevelItemCount() == 2);
    CHECK(rounds->topLevelItem(0)->text(4) == QStringLiteral("20"));
    CHECK(rounds->topLevelItem(1)->text(4) == QStringLiteral("20"));
}

TEST_CASE("a thing is released with the keyboard, and only once", "[measures]")
{
    MeasuresWindow desk(MeasuresWindow::Which::Seizure);
    const std::size_t before = desk.measures().disposals.size();
    desk.click(QStringLiteral("release:"));
    auto *form = desk.view->findChild<ui::MeasureForm *>();
    REQUIRE(form->isVisible());
    desk.field<ui::TypedLine>("handed_to")->clear();
    desk.finish();
    CHECK(desk.faults().size() == 2); // to whom, and why
    desk.field<ui::TypedLine>("handed_to")->setText(QStringLiteral("单某"));
    desk.field<ui::TypedLine>("reason")->setText(QStringLiteral("已改正"));
    for (QCheckBox *tick : desk.field<QWidget>("thing")->findChildren<QCheckBox *>().mid(1))
        tick->setChecked(false); // the first alone
    desk.finish();
    REQUIRE(desk.waitFor([&] { return desk.measures().disposals.size() == before + 1; }));
    REQUIRE(desk.waitFor([&] { return !form->isVisible(); }));
    const auto disposals = desk.measures().disposals;
    CHECK(std::any_of(disposals.begin(), disposals.end(),
        [](const measure::Disposal &one) { return one.to == QStringLiteral("单某"); }));
}

TEST_CASE("a seizure without ground, weighing or things is not taken, and says so under the fields", "[measures]")
{
    MeasuresWindow desk(MeasuresWindow::Which::Registration);
    const std::size_t before = desk.measures().holdings.size();
    for (QAction *action : desk.view->findChild<QPushButton *>(QStringLiteral("newMeasure"))->menu()->actions()) {
        if (action->objectName() == QLatin1String("seal"))
            action->trigger();
    }
    desk.finish();
    CHECK(desk.faults().size() >= 4);
    CHECK(desk.measures().holdings.size() == before);
    QTest::keyClick(desk.view->findChild<ui::MeasureForm *>(), Qt::Key_Escape);
    CHECK_FALSE(desk.view->findChild<ui::MeasureForm *>()->isVisible());
}

TEST_CASE("a seizure half typed is back when its form begins again, or not, as the officer says", "[measures]")
{
    MeasuresWindow desk(MeasuresWindow::Which::Registration);
    const auto begin = [&](const char *what) {
        for (QAction *action : desk.view->findChild<QPushButton *>(QStringLiteral("newMeasure"))->menu()->actions()) {
            if (action->objectName() == QLatin1String(what))
                action->trigger();
        }
    };
    const auto reason = [&] { return desk.field<QPlainTextEdit>("reason")->toPlainText(); };
    const QString typed = QStringLiteral("泵直通雨水井");
    begin("seal");
    desk.field<QPlainTextEdit>("reason")->setPlainText(typed);
    desk.field<ui::TypedLine>("begun_at_ms")->setText(QStringLiteral("2026-09"));
    REQUIRE(desk.waitFor([&] {
        const QString key = QStringLiteral("measure/%1/seal").arg(desk.id.text());
        return desk.workspace().draft(key).value_or(QString()).contains(typed);
    }));
    desk.finish();
    CHECK(desk.faults().size() >= 5); // the moment that cannot be read beside what is missing
    QTest::keyClick(desk.view->findChild<ui::MeasureForm *>(), Qt::Key_Escape);

    begin("seize");
    CHECK(reason().isEmpty()); // another form
    QTest::keyClick(desk.view->findChild<ui::MeasureForm *>(), Qt::Key_Escape);
    begin("seal");
    REQUIRE(desk.waitFor([&] { return reason() == typed; }));
    CHECK(desk.field<ui::TypedLine>("begun_at_ms")->text() == QStringLiteral("2026-09"));
    for (QPushButton *button :
        desk.view->findChild<ui::Notice *>(QStringLiteral("resumed"))->findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(reason().isEmpty());
}

TEST_CASE("the button of a measure drafts the document that is next", "[measures]")
{
    MeasuresWindow desk(MeasuresWindow::Which::Seizure);
    const auto documents = [&] {
        return casework::readCaseFile(desk.workspace().reader(), desk.id, desk.workspace().area())->documents;
    };
    const std::size_t before = documents().size();
    desk.click(QStringLiteral("document:"));
    REQUIRE(desk.waitFor([&] { return documents().size() == before + 1; }));
    CHECK(documents().back().type == QStringLiteral("seizure_approval"));
    REQUIRE(desk.waitFor([&] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(),
            [&](const QWidget *one) { return one != &desk.window() && one->isVisible(); });
    }));
}
