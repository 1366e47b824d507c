#include "ui/widgets/CircumstanceCard.h"

#include "core/discretion/Explanation.h"

#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace qilian::ui {

QString words::effect(discretion::Effect effect)
{
    switch (effect) {
    case discretion::Effect::NoPenaltyShall:
        return CircumstanceCard::tr("No penalty (shall)");
    case discretion::Effect::NoPenaltyMay:
        return CircumstanceCard::tr("No penalty (may)");
    case discretion::Effect::Reduced:
        return CircumstanceCard::tr("Reduced");
    case discretion::Effect::LighterOrReduced:
        return CircumstanceCard::tr("Lighter or reduced");
    case discretion::Effect::Lighter:
        return CircumstanceCard::tr("Lighter");
    case discretion::Effect::Heavier:
        return CircumstanceCard::tr("Heavier");
    }
    Q_UNREACHABLE();
}

namespace {

Chip::Tone toneOf(discretion::Effect effect)
{
    return effect == discretion::Effect::Heavier ? Chip::Tone::Danger : Chip::Tone::Ok;
}

} // namespace

CircumstanceCard::CircumstanceCard(const discretion::HeldCircumstance &held, QWidget *parent)
    : QFrame(parent)
    , m_what(held.what)
{
    setRole(this, "card");
    setObjectName(QStringLiteral("circumstance-") + m_what.id);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    layout->setSpacing(measure::kGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::kGap);
    auto *label = new QLabel(m_what.label);
    label->setWordWrap(true);
    auto *remove = new QToolButton;
    remove->setIcon(icon(QStringLiteral("close"), &Theme::muted));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove “%1”").arg(m_what.label));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, &CircumstanceCard::removed);
    head->addWidget(new Chip(words::effect(m_what.effect), toneOf(m_what.effect)), 0, Qt::AlignTop);
    head->addWidget(label, 1);
    head->addWidget(remove, 0, Qt::AlignTop);
    layout->addLayout(head);
    QString about = discretion::citationsText(m_what.source);
    if (!m_what.verified)
        about += QStringLiteral("  ") + tr("(not checked in the text of the article)");
    auto *source = new CitationLabel(about);
    setRole(source, "muted");
    connect(source, &CitationLabel::articleAsked, this, &CircumstanceCard::articleAsked);
    layout->addWidget(source);
    for (const discretion::Condition &condition : m_what.conditions) {
        Row row{condition.id, new QCheckBox(condition.question), new ExhibitButton(condition.question)};
        row.answer->setChecked(held.met.contains(condition.id));
        row.answer->setToolTip(tr("Ticked: yes"));
        row.proof->hide();
        layout->addWidget(row.answer);
        layout->addWidget(row.proof, 0, Qt::AlignLeft);
        connect(row.answer, &QCheckBox::toggled, this, [this, row](bool yes) {
            row.proof->setEnabled(yes);
            emit changed();
        });
        row.proof->setEnabled(row.answer->isChecked());
        connect(row.proof, &ExhibitButton::changed, this, &CircumstanceCard::changed);
        m_rows.push_back(row);
    }
    setFocusProxy(m_rows.front().answer); // every circumstance has a condition
    QStringList remarks;
    if (!m_what.note.isEmpty())
        remarks.append(m_what.note);
    if (m_what.discussion)
        remarks.append(tr("Collective discussion comes first."));
    if (m_what.legalReview)
        remarks.append(tr("Legal review comes first."));
    if (!remarks.isEmpty())
        layout->addWidget(mutedLabel(remarks.join(u' ')));
}

discretion::HeldCircumstance CircumstanceCard::held() const
{
    discretion::HeldCircumstance out{m_what, {}};
    for (const Row &row : m_rows) {
        if (row.answer->isChecked())
            out.met.append(row.condition);
    }
    return out;
}

void CircumstanceCard::offerEvidence(const std::vector<Exhibit> &exhibits)
{
    m_exhibits = exhibits;
    for (Row &row : m_rows) {
        row.proof->offer(exhibits, row.proof->chosen());
        row.proof->show();
    }
}

void CircumstanceCard::prove(const QString &condition, const QStringList &exhibits)
{
    for (Row &row : m_rows) {
        if (row.condition == condition)
            row.proof->offer(m_exhibits, exhibits);
    }
}

std::vector<FactorForm::Proof> CircumstanceCard::proofs() const
{
    std::vector<FactorForm::Proof> out;
    for (const Row &row : m_rows) {
        if (row.answer->isChecked())
            out.push_back({m_what.id, row.condition, QStringLiteral("%1：%2").arg(m_what.label, row.answer->text()),
                row.proof->chosen()});
    }
    return out;
}

} // namespace qilian::ui
