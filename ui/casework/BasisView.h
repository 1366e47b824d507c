#pragma once

#include "core/casework/CaseBasis.h"
#include "ui/casework/CaseTab.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace qilian::ui {

class Chip;
class CitationLabel;
class PickField;

/// 依据: the violations of the case, which law punishes the act and why, with both laws side by side; the officer
/// chooses, another one than the proposed with a reason.
class BasisView final : public CaseTab {
    Q_OBJECT
public:
    explicit BasisView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    /// Goes to a violation of the case; none named: to the first field.
    void lookAt(const QString &violation);

private:
    void focusFirst();
    QWidget *makeViolations();
    void showViolation();
    void showStored();
    void showProposal();
    QWidget *cardFor(const law::Basis &basis, const casework::BasisProposal &proposal);
    void read(const law::Citation &cited, QDate day = {}); ///< without a day: of the act
    QString violation() const;
    void changeViolations(const QStringList &violations, const QString &success);
    void choose(const law::Basis &basis, bool proposed);

    ShownCase m_shown;
    QString m_shownFor; // what the cards were made of: they stand while nothing of it changes
    Chip *m_choice;
    CitationLabel *m_stored;
    QLabel *m_storedReason;
    QComboBox *m_violation;
    PickField *m_add;
    QPushButton *m_remove;
    QLabel *m_why;
    CitationLabel *m_cautions;
    QWidget *m_reasonPlace;
    QLineEdit *m_reason;
    QLabel *m_reasonFault;
    QVBoxLayout *m_cards;
};

} // namespace qilian::ui
