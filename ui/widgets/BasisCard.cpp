#include "ui/widgets/BasisCard.h"

#include "ui/widgets/FactGrid.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace qilian::ui {

BasisCard::BasisCard(const law::Basis &basis, const QString &chip, Chip::Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setRole(this, "card");
    m_layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    m_layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    auto *title = sectionLabel(QStringLiteral("《%1》").arg(basis.law));
    title->setWordWrap(true);
    row->addWidget(title, 1);
    if (!basis.verified)
        row->addWidget(new Chip(tr("To be verified"), Chip::Tone::Warn), 0, Qt::AlignTop);
    row->addWidget(new Chip(chip, tone), 0, Qt::AlignTop);
    m_layout->addLayout(row);
    auto *facts = new FactGrid;
    facts->addCited(tr("Duty"), basis.articleViolated, basis.law);
    facts->addCited(tr("Penalty"), basis.articlePenalty, basis.law);
    connect(facts, &FactGrid::articleAsked, this, &BasisCard::articleAsked);
    facts->add(tr("In force"), words::period(basis));
    facts->add(tr("Lowest authority"), words::authority(basis.authority));
    for (const law::FineRange &fine : basis.fines)
        facts->addWide(words::branch(fine), words::range(fine));
    if (!basis.otherMeasures.isEmpty())
        facts->addWide(tr("Other measures"), words::measures(basis.otherMeasures));
    QStringList also;
    if (basis.dailyFine)
        also.append(tr("daily fine"));
    if (basis.seal)
        also.append(tr("sealing and seizure"));
    if (basis.detention)
        also.append(tr("detention"));
    if (!also.isEmpty())
        facts->addWide(tr("May qualify for"), also.join(u'、'));
    m_layout->addWidget(facts);
    if (!basis.note.isEmpty())
        m_layout->addWidget(mutedLabel(basis.note));
    m_layout->addStretch(1);
}

void BasisCard::addAction(QWidget *widget)
{
    m_layout->insertWidget(1, widget, 0, Qt::AlignLeft);
}

BasisStanding standingOf(const law::Basis &basis, const law::BasisChoice &choice)
{
    if (choice.chosen == &basis)
        return {BasisCard::tr("This law applies"), Chip::Tone::Accent};
    if (choice.old != &basis && choice.code != &basis)
        return {BasisCard::tr("Also in force: the higher fine counts"), Chip::Tone::Neutral};
    return {choice.chosen ? BasisCard::tr("Compared with") : BasisCard::tr("To be compared"), Chip::Tone::Neutral};
}

} // namespace qilian::ui
