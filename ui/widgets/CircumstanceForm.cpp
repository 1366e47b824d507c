#include "ui/widgets/CircumstanceForm.h"

#include "ui/widgets/CircumstanceCard.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WeighingPanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace qilian::ui {

CircumstanceForm::CircumstanceForm(QWidget *parent)
    : QWidget(parent)
    , m_add(new QComboBox)
    , m_list(new QVBoxLayout)
    , m_weighing(new WeighingPanel)
    , m_settled(new QWidget)
    , m_figure(new QLineEdit)
    , m_limits(mutedLabel({}))
    , m_reason(new QPlainTextEdit)
    , m_state(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    layout->setSpacing(measure::kGap);
    layout->addWidget(sectionLabel(tr("Circumstances")));
    m_add->setObjectName(QStringLiteral("addCircumstance"));
    m_add->setAccessibleName(tr("Add a circumstance"));
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_add);
    m_list->setSpacing(measure::kGap);
    layout->addLayout(m_list);
    layout->addWidget(m_weighing);

    auto *settled = new QVBoxLayout(m_settled);
    settled->setContentsMargins(0, 0, 0, 0);
    settled->setSpacing(measure::kGrid);
    auto *figureName = mutedLabel(tr("Figure decided (yuan); empty: as computed"));
    figureName->setBuddy(m_figure);
    m_figure->setObjectName(QStringLiteral("settledFigure"));
    m_figure->setAccessibleName(figureName->text());
    auto *reasonName = mutedLabel(tr("Reason: how the circumstances were weighed"));
    reasonName->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("settledReason"));
    m_reason->setAccessibleName(reasonName->text());
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 3 + measure::kPadding);
    settled->addWidget(figureName);
    settled->addWidget(m_figure);
    settled->addWidget(m_limits);
    settled->addWidget(reasonName);
    settled->addWidget(m_reason);
    layout->addWidget(m_settled);
    m_state->setObjectName(QStringLiteral("settledState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);

    connect(m_add, &QComboBox::activated, this, [this](int index) {
        const QString id = m_add->itemData(index).toString();
        for (const discretion::Circumstance &one : m_offer) {
            if (one.id == id)
                add({one, {}});
        }
        listOffer();
        emit changed();
    });
    connect(m_figure, &QLineEdit::textChanged, this, &CircumstanceForm::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CircumstanceForm::changed);
    connect(m_weighing, &WeighingPanel::changed, this, &CircumstanceForm::changed);
    connect(this, &CircumstanceForm::changed, this, &CircumstanceForm::arrange);
    listOffer();
    arrange();
}

void CircumstanceForm::offer(const std::vector<discretion::Circumstance> &circumstances)
{
    m_offer = circumstances;
    listOffer();
}

void CircumstanceForm::listOffer()
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    m_add->addItem(tr("Add a circumstance…"));
    for (const discretion::Circumstance &one : m_offer) {
        const bool stands = std::any_of(
            m_cards.begin(), m_cards.end(), [&one](const CircumstanceCard *card) { return card->what().id == one.id; });
        if (!stands)
            m_add->addItem(QStringLiteral("%1 · %2").arg(words::effect(one.effect), one.label), one.id);
    }
    m_add->setEnabled(m_add->count() > 1);
}

void CircumstanceForm::add(const discretion::HeldCircumstance &held)
{
    auto *card = new CircumstanceCard(held);
    if (m_wantsProof)
        card->offerEvidence(m_exhibits);
    connect(card, &CircumstanceCard::changed, this, &CircumstanceForm::changed);
    connect(card, &CircumstanceCard::removed, this, [this, card] { remove(card); });
    m_cards.push_back(card);
    m_list->addWidget(card);
}

void CircumstanceForm::remove(CircumstanceCard *card)
{
    std::erase(m_cards, card);
    m_list->removeWidget(card);
    card->hide();
    card->deleteLater();
    listOffer();
    m_add->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void CircumstanceForm::offerEvidence(const std::vector<Exhibit> &exhibits)
{
    if (m_wantsProof && exhibits == m_exhibits)
        return;
    m_wantsProof = true;
    m_exhibits = exhibits;
    for (CircumstanceCard *card : m_cards)
        card->offerEvidence(exhibits);
}

void CircumstanceForm::show(const discretion::Settling &settling)
{
    for (CircumstanceCard *card : m_cards) {
        m_list->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    {
        const QSignalBlocker quiet(this);
        for (const discretion::HeldCircumstance &held : settling.held)
            add(held);
        m_figure->setText(settling.figure ? settling.figure->text() : QString());
        m_reason->setPlainText(settling.reason);
        m_weighing->choose(settling.outweighs);
    }
    listOffer();
    emit changed();
}

void CircumstanceForm::prove(const QString &circumstance, const QString &condition, const QStringList &exhibits)
{
    for (CircumstanceCard *card : m_cards) {
        if (card->what().id == circumstance)
            card->prove(condition, exhibits);
    }
}

void CircumstanceForm::judge(const Result<discretion::Determination> &fine)
{
    m_fine = fine ? std::optional(*fine) : std::nullopt;
    arrange();
}

void CircumstanceForm::arrange()
{
    const discretion::Settling now = settling();
    m_weighing->show(now.held);
    m_settled->setVisible(m_fine.has_value());
    const Result<Money> figure = Money::parse(m_figure->text());
    m_figure->setProperty("invalid", hasFault());
    m_limits->clear();
    m_state->clear();
    if (!m_fine)
        return;
    const auto settled = discretion::settle(*m_fine, now);
    QString fault;
    if (hasFault())
        fault = figure.error().message.inWords();
    else if (!settled)
        fault = settled.error().message.inWords();
    if (settled && !settled->open.empty())
        m_limits->setText(settled->open.front().inWords());
    else if (settled && settled->low != settled->high)
        m_limits->setText(tr("%1 to %2 are allowed.").arg(settled->low.display(), settled->high.display()));
    m_limits->setVisible(!m_limits->text().isEmpty());
    QStringList forced;
    if (settled && settled->discussion)
        forced.append(tr("This figure needs a collective discussion."));
    if (settled && settled->legalReview)
        forced.append(tr("This figure needs a legal review."));
    m_state->setText(fault.isEmpty() ? forced.join(u' ') : fault);
    changeRole(m_state, fault.isEmpty() ? "muted" : "error");
    m_state->setVisible(!m_state->text().isEmpty());
}

bool CircumstanceForm::hasFault() const
{
    const QString typed = m_figure->text().trimmed();
    return !typed.isEmpty() && !Money::parse(typed);
}

discretion::Settling CircumstanceForm::settling() const
{
    discretion::Settling out;
    for (const CircumstanceCard *card : m_cards)
        out.held.push_back(card->held());
    const QString typed = m_figure->text().trimmed();
    if (const Result<Money> figure = Money::parse(typed); !typed.isEmpty() && figure)
        out.figure = *figure;
    out.outweighs = m_weighing->isVisibleTo(this) ? m_weighing->chosen() : discretion::Outweighs::Neither;
    out.reason = m_reason->toPlainText().trimmed();
    return out;
}

std::vector<FactorForm::Proof> CircumstanceForm::proofs() const
{
    std::vector<FactorForm::Proof> out;
    for (const CircumstanceCard *card : m_cards) {
        const auto own = card->proofs();
        out.insert(out.end(), own.begin(), own.end());
    }
    return out;
}

} // namespace qilian::ui
