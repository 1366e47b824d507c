#pragma once

#include "core/law/BasisComparison.h"

#include <QFrame>

class QGridLayout;

namespace qilian::ui {

/// Two bases for one act side by side, line by line as they are weighed (从旧兼从轻): kinds of penalty, limits of every
/// branch, other measures; each line with a word on which law is lighter there.
class BasisTable final : public QFrame {
    Q_OBJECT
public:
    BasisTable(const law::Basis &old, const law::Basis &later, QWidget *parent = nullptr);

private:
    void addRow(const QString &what, const QString &old, const QString &later, const QString &standing);
    void addMeasures(const QString &what, const law::BasisComparison &both, bool penalties, const QString &standing);
    QGridLayout *m_grid;
};

} // namespace qilian::ui
