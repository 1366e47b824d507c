#pragma once

#include "ui/discretion/ComparedBenchmarks.h"
#include "ui/widgets/Page.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace qilian::ui {

class FactorForm;
class FineResult;

/// Two packs on the same facts: every benchmark beside its counterpart, and for the chosen one the facts, figures and
/// explanations side by side. What the second pack asks and the first does not know is chosen there.
class PackComparisonPage final : public Page {
    Q_OBJECT
public:
    explicit PackComparisonPage(Shell &shell, QWidget *parent = nullptr);

    /// Begins with the pack `first` and the nearest other version of it.
    void show(const std::vector<discretion::Pack> &packs, int first);

signals:
    void left();

private:
    struct Side {
        QLabel *title = nullptr;
        QLabel *remark = nullptr;
        FactorForm *form = nullptr;
        FineResult *result = nullptr;
        QWidget *card = nullptr;
    };
    Side makeSide(const QString &name);
    void choosePacks();
    void showPair(int row);
    void carryOver();
    void compute();
    const discretion::BenchmarkPair *pair() const;

    QComboBox *m_firstPack;
    QComboBox *m_secondPack;
    QLineEdit *m_base;
    ComparedBenchmarks *m_table;
    QLabel *m_difference;
    Side m_first;
    Side m_second;
    std::vector<ComparedBenchmarks::SharedPack> m_packs;
    std::map<QString, discretion::Facts> m_chosen; // by benchmark of the first pack
    int m_row = -1;
    bool m_carrying = false;
};

} // namespace qilian::ui
