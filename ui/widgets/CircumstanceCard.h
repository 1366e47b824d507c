#pragma once

#include "core/discretion/Settlement.h"
#include "ui/widgets/FactorForm.h"

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace qilian::ui {

namespace words {

QString effect(discretion::Effect effect); ///< 从重, 从轻或者减轻 …

} // namespace words

/// One circumstance: what it does, where the law says so, and its conditions to be answered.
class CircumstanceCard final : public QFrame {
    Q_OBJECT
public:
    explicit CircumstanceCard(const discretion::HeldCircumstance &held, QWidget *parent = nullptr);

    const discretion::Circumstance &what() const { return m_what; }
    discretion::HeldCircumstance held() const;
    void offerEvidence(const std::vector<Exhibit> &exhibits);
    void prove(const QString &condition, const QStringList &exhibits);
    std::vector<FactorForm::Proof> proofs() const;

signals:
    void changed();
    void removed();

private:
    struct Row {
        QString condition;
        QCheckBox *answer = nullptr;
        ExhibitButton *proof = nullptr;
    };
    discretion::Circumstance m_what;
    std::vector<Row> m_rows;
    std::vector<Exhibit> m_exhibits;
};

} // namespace qilian::ui
