#pragma once

#include "core/discretion/PackLibrary.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace qilian::ui {

class Chip;
class ExplainTree;

/// 裁量: choose a benchmark, choose an option of each factor, and see the figure move with every step and its source.
class DiscretionPage final : public Page {
    Q_OBJECT
public:
    explicit DiscretionPage(Shell &shell, QWidget *parent = nullptr);

private:
    void loadPacks();
    void importPack();
    void showPack(int index);
    void search();
    void showBenchmark(const QString &id);
    void compute();
    const discretion::Benchmark *benchmark() const;
    void copyParagraph();

    Shell &m_shell;
    std::vector<discretion::Pack> m_packs;
    QComboBox *m_pack;
    Chip *m_official;
    QLineEdit *m_text;
    QListWidget *m_list;
    QWidget *m_form;
    QVBoxLayout *m_formLayout;
    QLabel *m_violation;
    QLabel *m_basis;
    QComboBox *m_branch;
    QLineEdit *m_base;
    QLabel *m_baseLabel;
    std::vector<std::pair<QString, QComboBox *>> m_factors;
    QLabel *m_amount;
    QLabel *m_capitals;
    QLabel *m_clamped;
    ExplainTree *m_tree;
    QLabel *m_paragraph;
    QWidget *m_result;
    QString m_benchmark;
};

} // namespace qilian::ui
