#pragma once

#include "core/discretion/Settlement.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qilian::ui {

class ExplainTree;

/// A computed fine: the figure, in capitals, what held it, the explanation line by line and as a paragraph to copy.
class FineResult final : public QWidget {
    Q_OBJECT
public:
    explicit FineResult(QWidget *parent = nullptr);
    /// Shows the fine, or what keeps it from being computed.
    void show(const discretion::Pack &pack, const discretion::Benchmark &benchmark,
        const Result<discretion::Determination> &fine, int openFactors, const discretion::Settling &settling = {});

private:
    QLabel *m_amount;
    QLabel *m_capitals;
    QLabel *m_clamped;
    ExplainTree *m_tree;
    QLabel *m_paragraph;
    QPushButton *m_copy;
};

} // namespace qilian::ui
