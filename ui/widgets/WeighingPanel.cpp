#include "ui/widgets/WeighingPanel.h"

#include "ui/widgets/CircumstanceCard.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace qilian::ui {

using discretion::Outweighs;

WeighingPanel::WeighingPanel(QWidget *parent)
    : QFrame(parent)
    , m_for(new QLabel)
    , m_against(new QLabel)
    , m_side(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("weighing"));
    setProperty("tone", QStringLiteral("warn"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    grid->setSpacing(measure::kGap);
    auto *title = new QLabel(tr("Circumstances speak for and against the party: weigh them."));
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(mutedLabel(tr("For the party")), 1, 0);
    grid->addWidget(mutedLabel(tr("Against the party")), 1, 1);
    for (QLabel *side : {m_for, m_against}) {
        side->setWordWrap(true);
        side->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    grid->addWidget(m_for, 2, 0);
    grid->addWidget(m_against, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(measure::kPadding);
    for (const auto &[side, words] : {std::pair(Outweighs::Lighter, tr("The lighter side outweighs")),
             std::pair(Outweighs::Heavier, tr("The heavier side outweighs")),
             std::pair(Outweighs::Neither, tr("They balance each other"))}) {
        auto *button = new QRadioButton(words);
        m_side->addButton(button, int(side));
        sides->addWidget(button);
    }
    sides->addStretch(1);
    grid->addLayout(sides, 3, 0, 1, 2);
    choose(Outweighs::Neither);
    connect(m_side, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
}

void WeighingPanel::show(const std::vector<discretion::HeldCircumstance> &held)
{
    QStringList speaksFor;
    QStringList against;
    for (const discretion::HeldCircumstance &one : held) {
        const bool heavier = one.what.effect == discretion::Effect::Heavier;
        (heavier ? against : speaksFor)
            .append(QStringLiteral("%1 · %2").arg(words::effect(one.what.effect), one.what.label));
    }
    m_for->setText(speaksFor.join(u'\n'));
    m_against->setText(against.join(u'\n'));
    setVisible(!speaksFor.isEmpty() && !against.isEmpty());
}

void WeighingPanel::choose(Outweighs side)
{
    m_side->button(int(side))->setChecked(true);
}

Outweighs WeighingPanel::chosen() const
{
    return Outweighs(m_side->checkedId());
}

} // namespace qilian::ui
