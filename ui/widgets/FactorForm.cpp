#include "ui/widgets/FactorForm.h"

#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace qilian::ui {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QComboBox *comboBox(const QString &name)
{
    auto *box = new ChoiceBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void addChoice(QComboBox *box, const QString &words, const QString &key)
{
    box->addItem(words, key);
    box->setItemData(box->count() - 1, words, Qt::ToolTipRole);
}

/// What the fine is a share of, by its name where the whole benchmark has one.
QString baseLabel(const discretion::Benchmark &benchmark)
{
    QStringList bases;
    for (const discretion::StatutoryRange &range : benchmark.statutory) {
        if (!range.of.isEmpty() && !bases.contains(range.of))
            bases.append(range.of);
    }
    return bases.size() == 1 ? FactorForm::tr("The amount of: %1 (yuan)").arg(words::base(bases.front()))
                             : FactorForm::tr("Amount the fine is a share of (yuan)");
}

void choose(QComboBox *box, const QString &key)
{
    if (const int at = box->findData(key); at >= 0)
        box->setCurrentIndex(at);
}

} // namespace

QStringList FactorForm::Row::chosen() const
{
    if (choice)
        return choice->currentIndex() > 0 ? QStringList{choice->currentData().toString()} : QStringList();
    QStringList out;
    for (const auto &[option, tick] : ticks) {
        if (tick->isChecked())
            out.append(option);
    }
    return out;
}

FactorForm::FactorForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, measure::kGap, 0);
    m_layout->setSpacing(measure::kGap);
}

void FactorForm::clear()
{
    empty(m_layout);
    m_rows.clear();
    m_overrideRow = {};
    m_proved.clear();
    m_branch = m_override = nullptr;
    m_base = m_amount = nullptr;
    m_baseFault = m_interval = nullptr;
    m_overrideSection = m_amountSection = nullptr;
    m_benchmark.reset();
}

QWidget *FactorForm::section(const QString &label, QWidget *field)
{
    auto *out = new QWidget;
    auto *layout = new QVBoxLayout(out);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    auto *name = mutedLabel(label);
    name->setBuddy(field);
    layout->addWidget(name);
    layout->addWidget(field);
    m_layout->addWidget(out);
    return out;
}

void FactorForm::show(const discretion::Benchmark &benchmark, const discretion::Facts &facts)
{
    clear();
    m_benchmark = benchmark;
    m_branch = comboBox(tr("Branch"));
    for (const QString &branch : benchmark.branchIds()) {
        const discretion::Branch *named = benchmark.branch(branch);
        addChoice(m_branch, named ? named->label : words::branchName(branch), branch);
    }
    choose(m_branch, facts.branch);
    section(tr("Branch"), m_branch)->setVisible(m_branch->count() > 1);
    m_override = comboBox(tr("What fixes the fine by itself"));
    m_overrideSection = section(tr("What fixes the fine by itself"), m_override);
    m_overrideRow.choice = m_override;
    m_overrideRow.proofs = qobject_cast<QVBoxLayout *>(m_overrideSection->layout());
    fillOverrides(facts.override);
    const bool share = std::any_of(
        benchmark.statutory.begin(), benchmark.statutory.end(), [](const auto &range) { return !range.of.isEmpty(); });
    if (share) {
        m_base = new QLineEdit(facts.base ? facts.base->text() : QString());
        m_base->setAccessibleName(tr("Amount the fine is a share of (yuan)"));
        QWidget *place = section(baseLabel(benchmark), m_base);
        m_baseFault = new QLabel;
        setRole(m_baseFault, "error");
        m_baseFault->setWordWrap(true);
        m_baseFault->hide();
        place->layout()->addWidget(m_baseFault);
        connect(m_base, &QLineEdit::textChanged, this, &FactorForm::refresh);
    }
    for (const discretion::Factor &factor : benchmark.factors) {
        const auto chosen = facts.choices.find(factor.id);
        addFactor(factor, chosen == facts.choices.end() ? QStringList() : chosen->second);
    }
    m_amount = new QLineEdit(facts.override.isEmpty() && facts.amount ? facts.amount->text() : QString());
    m_amount->setAccessibleName(tr("Figure inside the interval (yuan)"));
    m_amountSection = section(tr("Figure inside the interval (yuan)"), m_amount);
    m_interval = mutedLabel({});
    m_amountSection->layout()->addWidget(m_interval);
    m_layout->addStretch(1);
    connect(m_branch, &QComboBox::currentIndexChanged, this, [this] {
        fillOverrides(m_override->currentData().toString());
        refresh();
    });
    connect(m_override, &QComboBox::currentIndexChanged, this, &FactorForm::refresh);
    connect(m_amount, &QLineEdit::textChanged, this, &FactorForm::refresh);
    refresh();
}

void FactorForm::fillOverrides(const QString &chosen)
{
    const QSignalBlocker quiet(m_override);
    m_override->clear();
    m_override->addItem(tr("Nothing: the factors decide"));
    for (const discretion::Override &one : m_benchmark->overrides) {
        if (one.fine.branch == m_branch->currentData().toString())
            addChoice(m_override, one.label, one.label);
    }
    choose(m_override, chosen);
    m_overrideSection->setVisible(m_override->count() > 1);
}

void FactorForm::addFactor(const discretion::Factor &factor, const QStringList &chosen)
{
    Row row;
    row.factor = factor.id;
    row.label = factor.label;
    QWidget *place = nullptr;
    if (factor.multi) {
        auto *ticks = new QWidget;
        auto *layout = new QVBoxLayout(ticks);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(measure::kGrid);
        for (const discretion::Option &option : factor.options) {
            auto *tick = new QCheckBox(option.label);
            tick->setChecked(chosen.contains(option.id));
            connect(tick, &QCheckBox::toggled, this, &FactorForm::refresh);
            layout->addWidget(tick);
            row.ticks.emplace_back(option.id, tick);
        }
        place = section(tr("%1 (several may hold)").arg(factor.label), ticks);
    } else {
        row.choice = comboBox(factor.label);
        row.choice->addItem(tr("Choose…"));
        for (const discretion::Option &option : factor.options)
            addChoice(row.choice, option.label, option.id);
        choose(row.choice, chosen.value(0));
        connect(row.choice, &QComboBox::currentIndexChanged, this, &FactorForm::refresh);
        place = section(factor.label, row.choice);
        row.remark = mutedLabel({});
        row.remark->hide();
        if (factor.hasValues() && !factor.recidivism)
            addMeasured(row, factor, place);
        place->layout()->addWidget(row.remark);
    }
    row.proofs = new QVBoxLayout;
    row.proofs->setSpacing(measure::kGrid);
    qobject_cast<QVBoxLayout *>(place->layout())->addLayout(row.proofs);
    m_rows.push_back(std::move(row));
}

/// A field for the measured value in front of the options it falls into.
void FactorForm::addMeasured(Row &row, const discretion::Factor &factor, QWidget *place)
{
    const QString name = factor.unit.isEmpty() ? tr("%1: measured value").arg(factor.label)
                                               : tr("%1: measured value (%2)").arg(factor.label, factor.unit);
    row.measured = new QLineEdit;
    row.measured->setAccessibleName(name);
    row.measured->setPlaceholderText(
        factor.unit.isEmpty() ? tr("Measured value") : tr("Measured value (%1)").arg(factor.unit));
    qobject_cast<QVBoxLayout *>(place->layout())->insertWidget(1, row.measured);
    connect(row.measured, &QLineEdit::textChanged, this,
        [factor, field = row.measured, choice = row.choice, remark = row.remark](const QString &typed) {
            const Result<Rational> value = Rational::parse(typed.trimmed());
            const discretion::Option *option = value ? factor.optionFor(*value) : nullptr;
            remark->setText(value ? tr("No option takes this value.") : tr("Type a number such as 1.5."));
            remark->setHidden(option || typed.trimmed().isEmpty());
            field->setProperty("invalid", !remark->isHidden());
            if (option)
                choose(choice, option->id);
        });
    connect(row.choice, &QComboBox::activated, row.measured, &QLineEdit::clear); // chosen by hand after all
}

void FactorForm::count(const QString &factor, const QStringList &earlier)
{
    const discretion::Factor *known = m_benchmark ? m_benchmark->factor(factor) : nullptr;
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.factor == factor; });
    if (!known || row == m_rows.end() || !row->choice)
        return;
    const discretion::Option *option = known->optionFor(qint64(earlier.size()));
    const int years = known->recidivism ? known->recidivism->years : 0;
    row->counted = option;
    row->remark->setText(earlier.isEmpty()
            ? tr("The records hold no earlier penalty of the party for this clause in %n year(s).", nullptr, years)
            : tr("%n earlier penalty(ies) in the records: %1", nullptr, int(earlier.size()))
                  .arg(earlier.join(QStringLiteral("；"))));
    row->remark->show();
    row->choice->setToolTip(row->remark->text());
    row->shown.clear();
    if (option)
        choose(row->choice, option->id);
    refresh();
}

void FactorForm::offerEvidence(const std::vector<Exhibit> &exhibits)
{
    if (m_wantsProof && exhibits == m_exhibits)
        return;
    m_wantsProof = true;
    m_exhibits = exhibits;
    for (Row &row : m_rows)
        row.shown.clear();
    m_overrideRow.shown.clear();
    if (m_benchmark)
        refresh();
}

void FactorForm::prove(const QString &factor, const QString &option, const QStringList &exhibits)
{
    m_proved[{factor, option}] = exhibits;
    for (Row &row : m_rows)
        row.shown.clear();
    m_overrideRow.shown.clear();
    refresh();
}

void FactorForm::showProofs(Row &row)
{
    const QStringList chosen = row.chosen();
    if (!m_wantsProof || chosen == row.shown)
        return;
    row.shown = chosen;
    empty(row.proofs);
    if (row.counted)
        return;
    for (const QString &option : chosen) {
        const QString factor = row.factor.isEmpty() ? option : row.factor;
        const discretion::Factor *known = m_benchmark->factor(factor);
        const discretion::Option *named = known ? known->option(option) : nullptr;
        const QString words = named ? named->label : option;
        auto *button = new ExhibitButton(words);
        button->offer(m_exhibits, m_proved[{factor, option}]);
        if (chosen.size() > 1)
            row.proofs->addWidget(mutedLabel(words));
        row.proofs->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &ExhibitButton::changed, this, [this, button, factor, option] {
            m_proved[{factor, option}] = button->chosen();
            emit changed();
        });
    }
}

void FactorForm::refresh()
{
    const bool fixed = m_override->currentIndex() > 0;
    for (Row &row : m_rows) {
        if (row.choice)
            row.choice->setEnabled(!fixed && !row.counted);
        if (row.measured)
            row.measured->setEnabled(!fixed);
        for (const auto &[option, tick] : row.ticks)
            tick->setEnabled(!fixed);
        showProofs(row);
    }
    showProofs(m_overrideRow);
    if (m_base) {
        const Result<Money> base = Money::parse(m_base->text());
        m_base->setProperty("invalid", !m_base->text().isEmpty() && !base);
        m_baseFault->setVisible(!m_base->text().isEmpty() && !base);
        m_baseFault->setText(base ? QString() : base.error().message.inWords());
    }
    discretion::Facts free = facts();
    free.amount.reset();
    const auto row = discretion::determine(*m_benchmark, free);
    const bool interval = row && row->method == discretion::Benchmark::Method::RangeMatrix && row->min < row->max;
    m_amountSection->setVisible(interval);
    if (interval)
        m_interval->setText(
            tr("From %1 to %2. Without a figure the lower end counts.").arg(row->min.display(), row->max.display()));
    emit changed();
}

discretion::Facts FactorForm::facts() const
{
    discretion::Facts out;
    if (!m_benchmark)
        return out;
    out.branch = m_branch->currentData().toString();
    out.override = m_override->currentData().toString();
    if (m_base) {
        if (const Result<Money> base = Money::parse(m_base->text()))
            out.base = *base;
    }
    if (!out.override.isEmpty())
        return out;
    for (const Row &row : m_rows) {
        if (const QStringList chosen = row.chosen(); !chosen.isEmpty())
            out.choices[row.factor] = chosen;
    }
    if (m_amount && m_amountSection->isVisibleTo(this)) {
        if (const Result<Money> amount = Money::parse(m_amount->text()))
            out.amount = *amount;
    }
    return out;
}

Result<discretion::Determination> FactorForm::determine() const
{
    Q_ASSERT(m_benchmark);
    if (m_amountSection->isVisibleTo(this) && !m_amount->text().trimmed().isEmpty()) {
        if (const Result<Money> amount = Money::parse(m_amount->text()); !amount)
            return amount.error();
    }
    return discretion::determine(*m_benchmark, facts());
}

int FactorForm::openFactors() const
{
    if (!m_benchmark || m_override->currentIndex() > 0)
        return 0;
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.chosen().isEmpty(); }));
}

std::vector<FactorForm::Proof> FactorForm::proofs() const
{
    std::vector<Proof> out;
    if (!m_benchmark)
        return out;
    const auto add = [this, &out](const QString &factor, const QString &option, const QString &words) {
        const auto at = m_proved.find({factor, option});
        out.push_back({factor, option, words, at == m_proved.end() ? QStringList() : at->second});
    };
    if (const QString fixed = m_override->currentData().toString(); !fixed.isEmpty()) {
        add(fixed, fixed, fixed);
        return out;
    }
    for (const Row &row : m_rows) {
        if (row.counted)
            continue;
        for (const QString &option : row.chosen())
            add(row.factor, option,
                QStringLiteral("%1：%2").arg(row.label, m_benchmark->factor(row.factor)->option(option)->label));
    }
    return out;
}

} // namespace qilian::ui
