#pragma once

#include "core/discretion/Settlement.h"

#include <QFrame>

class QButtonGroup;
class QLabel;

namespace qilian::ui {

/// Circumstances that contradict each other, side by side: what speaks for the party, what against it, and which side
/// outweighs.
class WeighingPanel final : public QFrame {
    Q_OBJECT
public:
    explicit WeighingPanel(QWidget *parent = nullptr);
    void show(const std::vector<discretion::HeldCircumstance> &held);
    void choose(discretion::Outweighs side);
    discretion::Outweighs chosen() const;

signals:
    void changed();

private:
    QLabel *m_for;
    QLabel *m_against;
    QButtonGroup *m_side;
};

} // namespace qilian::ui
