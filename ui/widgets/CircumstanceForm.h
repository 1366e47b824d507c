#pragma once

#include "core/discretion/Settlement.h"
#include "core/law/Citation.h"
#include "ui/widgets/FactorForm.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace qilian::ui {

class CircumstanceCard;
class WeighingPanel;

/// The circumstances of a case (从重、从轻、减轻、不予): each with its legal conditions as questions, the evidence for
/// every answer, and the figures it allows. Where they contradict each other they stand side by side to be weighed.
///
///     form->offer(discretion::circumstancesFor(actEnded, pack.circumstances));
///     connect(form, &CircumstanceForm::changed, this, [=] { form->judge(fine); });
class CircumstanceForm final : public QWidget {
    Q_OBJECT
public:
    explicit CircumstanceForm(QWidget *parent = nullptr);

    /// What may be claimed; a circumstance that stands already stays.
    void offer(const std::vector<discretion::Circumstance> &circumstances);
    /// From now on every condition has a field for the evidence that proves it.
    void offerEvidence(const std::vector<Exhibit> &exhibits);
    /// Begins anew from what was saved.
    void show(const discretion::Settling &settling);
    void prove(const QString &circumstance, const QString &condition, const QStringList &exhibits);
    /// Says which figures the circumstances allow for this fine, and what is still missing.
    void judge(const Result<discretion::Determination> &fine);

    discretion::Settling settling() const;
    /// A figure that is typed and no amount.
    bool hasFault() const;
    /// Conditions answered yes, each with its evidence.
    std::vector<FactorForm::Proof> proofs() const;

signals:
    void changed();
    void articleAsked(const qilian::law::Citation &cited);

private:
    void listOffer();
    void add(const discretion::HeldCircumstance &held);
    void goTo(CircumstanceCard *card);
    void remove(CircumstanceCard *card);
    void arrange();

    std::vector<discretion::Circumstance> m_offer;
    std::vector<CircumstanceCard *> m_cards;
    bool m_wantsProof = false;
    std::vector<Exhibit> m_exhibits;
    std::optional<discretion::Determination> m_fine;
    QComboBox *m_add;
    QVBoxLayout *m_list;
    WeighingPanel *m_weighing;
    QWidget *m_settled; // the figure and the reason
    QLineEdit *m_figure;
    QLabel *m_limits;
    QPlainTextEdit *m_reason;
    QLabel *m_state;
};

} // namespace qilian::ui
