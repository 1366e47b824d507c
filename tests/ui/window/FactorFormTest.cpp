#include "ui/widgets/FactorForm.h"
#include "core/discretion/Pack.h"
#include "tests/core/discretion/SamplePack.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace qilian;

namespace {

struct SampleForm {
    explicit SampleForm(const char *benchmark)
        : pack(discretion::Pack::parse(test::samplePack()).value())
    {
        form.show(*pack.benchmark(QString::fromLatin1(benchmark)));
    }
    QComboBox *box(const QString &name)
    {
        for (QComboBox *one : form.findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }
    void tick(const QString &option)
    {
        for (QCheckBox *one : form.findChildren<QCheckBox *>()) {
            if (one->text() == option)
                one->click();
        }
    }
    QLineEdit *line(const QString &name)
    {
        for (QLineEdit *one : form.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }
    Money fine() { return form.determine().value().amount; }

    discretion::Pack pack;
    ui::FactorForm form;
};

} // namespace

TEST_CASE("several options of one factor hold together, and an open factor is counted", "[factors]")
{
    SampleForm sample("1");
    CHECK(sample.form.openFactors() == 2);
    CHECK_FALSE(sample.form.determine());
    sample.box(QStringLiteral("类型"))->setCurrentIndex(3); // 75 %
    sample.tick(QStringLiteral("无"));
    sample.tick(QStringLiteral("有"));
    CHECK(sample.form.openFactors() == 0);
    CHECK(sample.form.facts().choices.at(QStringLiteral("g")) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(sample.fine() == Money::fromYuan(850'000).value()); // 10 + 75 + 3 of a million, cut to the statute
    CHECK(sample.form.proofs().size() == 3);
}

TEST_CASE("what fixes the fine by itself silences the factors", "[factors]")
{
    SampleForm sample("1");
    sample.box(ui::FactorForm::tr("What fixes the fine by itself"))->setCurrentIndex(1);
    CHECK(sample.form.openFactors() == 0);
    CHECK(sample.fine() == Money::fromYuan(800'000).value());
    REQUIRE(sample.form.proofs().size() == 1);
    CHECK(sample.form.proofs().front().factor == QStringLiteral("严重后果"));
    CHECK(sample.form.proofs().front().option == QStringLiteral("严重后果"));
}

TEST_CASE("a share asks for what it is a share of", "[factors]")
{
    SampleForm sample("1");
    sample.box(ui::FactorForm::tr("Branch"))->setCurrentIndex(1);
    sample.box(QStringLiteral("类型"))->setCurrentIndex(1);
    sample.tick(QStringLiteral("无"));
    CHECK_FALSE(sample.form.determine());
    sample.line(ui::FactorForm::tr("Amount the fine is a share of (yuan)"))->setText(QStringLiteral("10,000,000"));
    CHECK(sample.fine() == Money::fromYuan(100'000).value()); // 20 % of 5 %, the lowest is 1 % of ten million
}

TEST_CASE("inside an interval the officer gives the figure, the lower end counts without", "[factors]")
{
    SampleForm sample("2");
    const QString name = ui::FactorForm::tr("Figure inside the interval (yuan)");
    CHECK_FALSE(sample.line(name)->isVisibleTo(&sample.form));
    sample.tick(QStringLiteral("重"));
    REQUIRE(sample.line(name)->isVisibleTo(&sample.form));
    CHECK(sample.fine() == Money::fromYuan(150'000).value());
    sample.line(name)->setText(QStringLiteral("180000"));
    CHECK(sample.fine() == Money::fromYuan(180'000).value());
    for (const char *wrong : {"900000", "much"}) {
        sample.line(name)->setText(QString::fromLatin1(wrong));
        CHECK_FALSE(sample.form.determine());
    }
}

TEST_CASE("saved facts stand in the form as they were chosen", "[factors]")
{
    SampleForm first("2");
    first.tick(QStringLiteral("重"));
    first.line(ui::FactorForm::tr("Figure inside the interval (yuan)"))->setText(QStringLiteral("180000"));
    ui::FactorForm again;
    again.show(*first.form.benchmark(), first.form.facts());
    CHECK(again.facts().choices == first.form.facts().choices);
    CHECK(again.facts().amount == Money::fromYuan(180'000).value());
}

namespace {

/// A benchmark whose first factor is counted and whose second is measured.
discretion::Benchmark countedAndMeasured()
{
    discretion::Benchmark out = discretion::Pack::parse(test::samplePack()).value().benchmarks.front();
    discretion::Factor again;
    again.id = QStringLiteral("again");
    again.label = QStringLiteral("近二年同类违法");
    again.recidivism = discretion::Recidivism{2};
    again.options = {{QStringLiteral("none"), QStringLiteral("没有"), {}, {}, Rational(0), Rational(1)},
        {QStringLiteral("some"), QStringLiteral("有"), Rational(8), {}, Rational(1), {}}};
    discretion::Factor times;
    times.id = QStringLiteral("times");
    times.label = QStringLiteral("超标倍数");
    times.unit = QStringLiteral("倍");
    times.options = {{QStringLiteral("low"), QStringLiteral("一倍以下"), {}, {}, Rational(0), Rational(1)},
        {QStringLiteral("high"), QStringLiteral("一倍以上三倍以下"), Rational(20), {}, Rational(1), Rational(3)}};
    out.factors = {again, times};
    return out;
}

} // namespace

TEST_CASE("recidivism is what the records hold, and cannot be chosen by hand", "[factors]")
{
    SampleForm sample("1");
    sample.form.show(countedAndMeasured());
    QComboBox *again = sample.box(QStringLiteral("近二年同类违法"));
    CHECK(again->isEnabled()); // nobody has looked yet
    sample.form.offerEvidence({});
    sample.form.count(QStringLiteral("again"), {QStringLiteral("张环高立〔2025〕3号 2025-03-01")});
    CHECK_FALSE(again->isEnabled());
    CHECK(again->toolTip().contains(QStringLiteral("张环高立〔2025〕3号")));
    CHECK(sample.form.facts().choices.at(QStringLiteral("again")) == QStringList{QStringLiteral("some")});
    CHECK(sample.form.proofs().empty()); // the records prove it
    sample.form.count(QStringLiteral("again"), {});
    CHECK(sample.form.facts().choices.at(QStringLiteral("again")) == QStringList{QStringLiteral("none")});
}

TEST_CASE("a measured value chooses the option it falls into", "[factors]")
{
    SampleForm sample("1");
    sample.form.show(countedAndMeasured());
    QLineEdit *value = sample.line(
        ui::FactorForm::tr("%1: measured value (%2)").arg(QStringLiteral("超标倍数"), QStringLiteral("倍")));
    QComboBox *times = sample.box(QStringLiteral("超标倍数"));
    struct Row {
        const char *typed;
        int index;
        bool wrong;
    };
    for (const auto &[typed, index, wrong] :
        {Row{"0.99", 1, false}, Row{"1", 2, false}, Row{"3", 2, true}, Row{"much", 2, true}, Row{"0", 1, false}}) {
        CAPTURE(typed);
        value->setText(QString::fromLatin1(typed));
        CHECK(times->currentIndex() == index);
        CHECK(value->property("invalid").toBool() == wrong);
    }
}
