#pragma once

#include "core/discretion/Explanation.h"

#include <QTreeWidget>

namespace qilian::ui {

/// The explanation of a figure as a tree: what, how much, by which article. Opened whole; copies as text with Ctrl+C.
class ExplainTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit ExplainTree(QWidget *parent = nullptr);
    void show(const discretion::Explanation &explanation);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace qilian::ui
