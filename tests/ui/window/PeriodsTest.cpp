#include "core/casework/CaseList.h"
#include "core/casework/PeriodWork.h"
#include "core/casework/RunningDeadlines.h"
#include "core/store/UnitOfWork.h"
#include "tests/ui/window/DemoWindow.h"
#include "ui/casework/CasePage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/NextView.h"
#include "ui/casework/PeriodForm.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace qilian;
using test::DemoWindow;

namespace {

/// A case under investigation whose clock runs, on the page of cases.
struct RunningCase : DemoWindow {
    RunningCase()
    {
        const auto all = casework::caseList(workspace().reader(), {}, std::nullopt, 50);
        REQUIRE(all);
        const QDate today = casework::todayOf(workspace());
        for (const casework::CaseRow &row : all->rows) {
            const auto one = workspace().reader().get(row.id);
            REQUIRE(one);
            if (one->filedOn.isValid() && one->filedOn < today.addDays(-3) && one->dueOn > today)
                id = row.id;
        }
        REQUIRE_FALSE(id.isNull());
        open();
    }
    void open()
    {
        window().showPage(QStringLiteral("case"));
        auto *page = window().findChild<ui::CasePage *>();
        REQUIRE(page);
        page->open(casework::Case::description().ref(id));
        auto *view = page->findChild<ui::CaseView *>();
        REQUIRE(waitFor([&] { return view->shown() == id; }));
        next = page->findChild<ui::NextView *>();
        form = page->findChild<ui::PeriodForm *>();
        QApplication::setActiveWindow(&window());
    }
    casework::CaseFile file()
    {
        auto read = casework::readCaseFile(workspace().reader(), id, workspace().area());
        REQUIRE(read);
        return std::move(*read);
    }
    QPushButton *button(const QString &name)
    {
        auto *out = next->findChild<QPushButton *>(name);
        REQUIRE(out);
        return out;
    }
    void press(const QString &name) { QTest::keyClick(button(name), Qt::Key_Space); }
    template <class Field> Field *field(const char *name)
    {
        auto *out = form->findChild<Field *>(QString::fromLatin1(name));
        REQUIRE(out);
        return out;
    }

    Id<casework::Case> id;
    ui::NextView *next = nullptr;
    ui::PeriodForm *form = nullptr;
};

} // namespace

TEST_CASE("time that does not count is entered below the period it stops, with the keyboard", "[window]")
{
    RunningCase shown;
    const QDate before = shown.file().one.dueOn;
    const QDate today = casework::todayOf(shown.workspace());
    shown.press(QStringLiteral("count:case_conclusion"));
    shown.press(QStringLiteral("exclude:case_conclusion"));
    REQUIRE(shown.form->isVisible());
    auto *ground = shown.field<QComboBox>("periodGround");
    ground->setCurrentIndex(ground->findData(QStringLiteral("appraisal")));
    auto *from = shown.field<QLineEdit>("periodFrom");
    auto *words = shown.field<QLineEdit>("periodWords");
    from->setText(today.addDays(-2).toString(Qt::ISODate));
    shown.field<QLineEdit>("periodUntil")->setText(today.addDays(-3).toString(Qt::ISODate));
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.form->isVisible()); // it ends before it begins, and says nothing
    CHECK(shown.file().excluded.empty());

    shown.field<QLineEdit>("periodUntil")->setText(today.toString(Qt::ISODate));
    words->setText(QStringLiteral("委托某鉴定机构"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.waitFor([&] { return shown.file().excluded.size() == 1; }));
    CHECK(shown.file().one.dueOn == before.addDays(2));
    REQUIRE(shown.waitFor([&] { return !shown.form->isVisible(); }));

    // It can be taken back where it stands.
    const QString back = QStringLiteral("revoke:") + shown.file().excluded.front().id.text();
    REQUIRE(shown.waitFor([&] { return shown.next->findChild<QPushButton *>(back) != nullptr; }));
    shown.press(back);
    words->setText(QStringLiteral("误录"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.waitFor([&] { return shown.file().excluded.empty(); }));
    CHECK(shown.file().one.dueOn == before);
}

TEST_CASE("who may not extend reads why, and who may", "[window]")
{
    RunningCase shown;
    CHECK_FALSE(shown.button(QStringLiteral("extend:case_conclusion"))->isEnabled());
    shown.press(QStringLiteral("count:case_conclusion"));
    const auto labels = shown.next->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("赵局长")); }));
}

TEST_CASE("what is typed into a period stays while the case is read again", "[window]")
{
    RunningCase shown;
    shown.press(QStringLiteral("count:case_conclusion"));
    shown.press(QStringLiteral("exclude:case_conclusion"));
    auto *words = shown.field<QLineEdit>("periodWords");
    words->setText(QStringLiteral("写到一半"));
    auto work = shown.workspace().begin({}, {"test", "another commit", {}});
    auto one = work.get(shown.id);
    one->note = QStringLiteral("别处写的");
    work.put(*one);
    REQUIRE(work.commit());
    QTest::qWait(50);
    REQUIRE(
        shown.waitFor([&] { return shown.next->findChild<QPushButton *>(QStringLiteral("exclude:case_conclusion")); }));
    CHECK(shown.form->isVisible());
    CHECK(words->text() == QStringLiteral("写到一半"));
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK_FALSE(shown.form->isVisible());
}

TEST_CASE("that a newer procedure rules the next step is said before it is taken", "[window]")
{
    RunningCase shown;
    CHECK_FALSE(shown.next->findChild<QLabel *>(QStringLiteral("takeover")));
    auto work = shown.workspace().begin({}, {"test", "an old case", {}});
    auto one = work.get(shown.id);
    one->procedureVersion = QStringLiteral("2010-03");
    work.put(*one);
    REQUIRE(work.commit());
    REQUIRE(shown.waitFor([&] { return shown.next->findChild<QLabel *>(QStringLiteral("takeover")); }));
    CHECK(shown.next->findChild<QLabel *>(QStringLiteral("takeover"))->text().contains(QStringLiteral("2023-07-01")));
}
