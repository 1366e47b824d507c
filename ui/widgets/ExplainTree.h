#pragma once

#include "core/discretion/Explanation.h"
#include "core/law/Citation.h"

#include <QTreeWidget>

namespace qilian::ui {

/// The explanation of a figure as a tree: what, how much, by which article. Opened whole; a source that cites an
/// article opens it with Enter or a click.
class ExplainTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit ExplainTree(QWidget *parent = nullptr);
    void show(const discretion::Explanation &explanation);

signals:
    void articleAsked(const qilian::law::Citation &cited);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openSource(const QTreeWidgetItem *item);
};

} // namespace qilian::ui
