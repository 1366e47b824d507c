#include "ui/discretion/PackPreview.h"

#include "ui/widgets/FactorForm.h"
#include "ui/widgets/FineResult.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kMostShown = 4; // faults; more scroll

}

PackPreview::PackPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(sectionLabel({}))
    , m_faults(new QListWidget)
    , m_figure(titleLabel({}))
    , m_sound(new QWidget)
    , m_scroll(new QScrollArea)
    , m_empty(mutedLabel({}))
    , m_form(new FactorForm)
    , m_result(new FineResult)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_faults->setAccessibleName(tr("What is wrong with the draft"));
    m_faults->setObjectName(QStringLiteral("packFaults"));
    m_faults->setWordWrap(true);
    m_faults->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_faults->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_faults);
    layout->addWidget(m_empty);
    layout->addWidget(m_figure);
    auto *sound = new QVBoxLayout(m_sound);
    sound->setContentsMargins(0, 0, measure::kGap, 0);
    sound->setSpacing(measure::kMargin);
    sound->addWidget(m_form);
    sound->addWidget(m_result, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_sound);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(0);
    const auto go = [this](const QListWidgetItem *item) { emit faultChosen(item->data(Qt::UserRole).toString()); };
    connect(m_faults, &QListWidget::itemClicked, this, go);
    connect(m_faults, &QListWidget::itemActivated, this, go);
    connect(m_form, &FactorForm::changed, this, &PackPreview::compute);
    clear();
}

void PackPreview::showFaults(const std::vector<discretion::PackFault> &faults)
{
    QStringList told;
    for (const discretion::PackFault &fault : faults)
        told.append(fault.path + u' ' + fault.message.inWords());
    if (told == m_told && !m_title->text().isEmpty())
        return; // the line one has gone to stays chosen
    m_told = told;
    m_title->setText(faults.empty() ? tr("Nothing is wrong: the pack can be imported")
                                    : tr("%n thing(s) to put right", nullptr, int(faults.size())));
    m_faults->clear();
    for (const discretion::PackFault &fault : faults) {
        auto *item =
            new QListWidgetItem(icon(QStringLiteral("danger"), &Theme::danger), fault.message.inWords(), m_faults);
        item->setData(Qt::UserRole, fault.path);
    }
    m_faults->setVisible(!faults.empty());
    m_faults->setMaximumHeight(
        std::min(int(faults.size()), kMostShown) * (m_faults->fontMetrics().lineSpacing() * 2 + measure::kPadding));
}

bool PackPreview::enter()
{
    if (m_faults->isVisible()) {
        m_faults->setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget *next = m_form->nextInFocusChain(); isAncestorOf(next); next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void PackPreview::clear()
{
    m_pack.reset();
    m_form->clear();
    m_scroll->hide();
    m_figure->hide();
    m_empty->setText(tr("Choose a benchmark or a part of it: here it computes."));
    m_empty->show();
}

void PackPreview::show(const discretion::Pack *pack)
{
    m_empty->setVisible(!pack);
    if (!pack) {
        m_empty->setText(tr("The benchmark computes again as soon as it is right."));
        m_sound->setEnabled(false);
        m_figure->setEnabled(false);
        return;
    }
    m_scroll->show();
    m_sound->setEnabled(true);
    m_figure->setEnabled(true);
    m_figure->show();
    const bool same = m_pack && m_pack->content == pack->content;
    m_pack = *pack;
    if (same) {
        compute(); // the title may have changed
        return;
    }
    const discretion::Benchmark &benchmark = m_pack->benchmarks.front();
    m_form->show(benchmark, factsFor(benchmark));
}

discretion::Facts PackPreview::factsFor(const discretion::Benchmark &benchmark) const
{
    discretion::Facts out = m_form->facts();
    for (const discretion::Factor &factor : benchmark.factors) {
        QStringList &chosen = out.choices[factor.id];
        chosen.removeIf([&factor](const QString &id) { return !factor.option(id); });
        if (chosen.isEmpty())
            chosen = {factor.options.front().id};
    }
    return out;
}

void PackPreview::compute()
{
    if (!m_pack || !m_form->benchmark())
        return;
    const auto fine = m_form->determine();
    m_figure->setText(fine ? fine->amount.display() : QStringLiteral("—"));
    m_result->show(*m_pack, *m_form->benchmark(), fine, m_form->openFactors());
}

} // namespace qilian::ui
