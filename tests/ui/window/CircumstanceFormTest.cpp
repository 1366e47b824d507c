#include "ui/widgets/CircumstanceForm.h"
#include "core/discretion/Pack.h"
#include "tests/core/discretion/SamplePack.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace qilian;

namespace {

/// Facts and circumstances of one fine as the pages have them: in a scroll area below a field that is always there.
class FactsAndCircumstances {
public:
    FactsAndCircumstances()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(&form);
        column->addWidget(&circumstances);
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        layout->addWidget(scroll);
        new ui::TabOrder(&window, page);
        circumstances.offer(discretion::circumstancesFor(QDate(2026, 9, 1), {}));
        form.show(*pack.benchmark(QStringLiteral("1")));
        QObject::connect(
            &circumstances, &ui::CircumstanceForm::changed, [this] { circumstances.judge(form.determine()); });
        window.resize(700, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }
    ~FactsAndCircumstances()
    {
        form.setParent(nullptr);
        circumstances.setParent(nullptr);
        before.setParent(nullptr);
    }

    /// The names of what Tab stops at after `from`.
    QStringList walk(QWidget *from, int stops, bool back = false)
    {
        from->setFocus();
        QStringList out;
        for (int at = 0; at < stops; ++at) {
            QTest::keyClick(QApplication::focusWidget(), back ? Qt::Key_Backtab : Qt::Key_Tab);
            out.append(nameOf(QApplication::focusWidget()));
        }
        return out;
    }
    static QString nameOf(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
            return button->text();
        return widget->accessibleName();
    }
    QComboBox *adding() { return circumstances.findChild<QComboBox *>(QStringLiteral("addCircumstance")); }
    /// Adds the first circumstance on offer of an effect and answers all its conditions with yes.
    QFrame *add(discretion::Effect effect)
    {
        for (const discretion::Circumstance &one : discretion::circumstancesFor(QDate(2026, 9, 1), {})) {
            const int at = one.effect == effect ? adding()->findData(one.id) : -1;
            if (at < 0)
                continue;
            adding()->setCurrentIndex(at);
            emit adding()->activated(at);
            auto *card = circumstances.findChild<QFrame *>(QStringLiteral("circumstance-") + one.id);
            REQUIRE(card);
            for (QCheckBox *answer : card->findChildren<QCheckBox *>())
                answer->setChecked(true);
            QCoreApplication::processEvents();
            return card;
        }
        FAIL("no circumstance of this effect");
        return nullptr;
    }

    discretion::Pack pack = discretion::Pack::parse(test::samplePack()).value();
    QWidget window;
    QLineEdit before;
    ui::FactorForm form;
    ui::CircumstanceForm circumstances;
};

} // namespace

TEST_CASE("Tab goes from the factors to the circumstances, and back the same way", "[circumstances]")
{
    FactsAndCircumstances page;
    const QStringList factors = page.walk(&page.before, 8);
    const QString add = page.adding()->accessibleName();
    CAPTURE(factors.join(u'|').toStdString());
    REQUIRE(factors.contains(add));
    CHECK(factors.indexOf(add) > factors.indexOf(QStringLiteral("类型")));
    CHECK(factors.indexOf(QStringLiteral("类型")) >= 0);

    SECTION("also where the benchmark is another one since")
    {
        page.form.show(*page.pack.benchmark(QStringLiteral("1")));
        QCoreApplication::processEvents();
        CHECK(page.walk(&page.before, 8) == factors);
    }
    SECTION("from a circumstance back leads to where it was added")
    {
        QFrame *card = page.add(discretion::Effect::LighterOrReduced);
        const QStringList back = page.walk(card->focusProxy(), 8, true); // past its articles
        CAPTURE(back.join(u'|').toStdString());
        REQUIRE(back.contains(add));
        CHECK(back.indexOf(QStringLiteral("有")) > back.indexOf(add)); // the last factor lies before
    }
    SECTION("the evidence of a choice comes right after it")
    {
        page.form.offerEvidence({{QStringLiteral("e1"), QStringLiteral("照片")}});
        QComboBox *kind = nullptr;
        for (QComboBox *one : page.form.findChildren<QComboBox *>()) {
            if (one->accessibleName() == QStringLiteral("类型"))
                kind = one;
        }
        REQUIRE(kind);
        kind->setCurrentIndex(1);
        const auto *evidence = page.form.findChild<ui::ExhibitButton *>();
        REQUIRE(evidence);
        CHECK(QTest::qWaitFor([&] { // until the layout was made anew
            page.walk(kind, 1);
            return QApplication::focusWidget() == evidence;
        }));
    }
}

TEST_CASE("circumstances that contradict each other are weighed, and the reason is kept", "[circumstances]")
{
    FactsAndCircumstances page;
    for (QComboBox *one : page.form.findChildren<QComboBox *>()) {
        if (one->accessibleName() == QStringLiteral("类型"))
            one->setCurrentIndex(2);
    }
    for (QCheckBox *one : page.form.findChildren<QCheckBox *>()) {
        if (one->text() == QStringLiteral("无"))
            one->click();
    }
    auto *weighing = page.circumstances.findChild<QFrame *>(QStringLiteral("weighing"));
    REQUIRE(weighing);
    page.add(discretion::Effect::Heavier);
    CHECK_FALSE(weighing->isVisibleTo(&page.circumstances));
    page.add(discretion::Effect::LighterOrReduced);
    REQUIRE(weighing->isVisibleTo(&page.circumstances));

    auto *state = page.circumstances.findChild<QLabel *>(QStringLiteral("settledState"));
    const auto fine = page.form.determine();
    REQUIRE(fine);
    CHECK_FALSE(discretion::settle(*fine, page.circumstances.settling())); // nobody has weighed them with a reason
    CHECK(state->isVisibleTo(&page.circumstances));
    CHECK_FALSE(state->text().isEmpty());

    QRadioButton *lighter = weighing->findChildren<QRadioButton *>().front();
    lighter->click();
    page.circumstances.findChild<QPlainTextEdit *>(QStringLiteral("settledReason"))
        ->setPlainText(QStringLiteral("整改及时彻底，再犯情节较轻。"));
    const discretion::Settling settling = page.circumstances.settling();
    CHECK(settling.outweighs == discretion::Outweighs::Lighter);
    CHECK(settling.reason == QStringLiteral("整改及时彻底，再犯情节较轻。"));
    const auto settled = discretion::settle(*fine, settling);
    REQUIRE(settled);
    CHECK(settled->low < fine->amount); // the lighter side opens what lies below the computed figure

    ui::CircumstanceForm again;
    again.offer(discretion::circumstancesFor(QDate(2026, 9, 1), {}));
    again.show(settling);
    CHECK(again.settling().outweighs == discretion::Outweighs::Lighter);
    CHECK(again.settling().reason == settling.reason);
}
