#include "ui/widgets/ExplainTree.h"

#include <QHeaderView>

namespace qilian::ui {

namespace {

void add(QTreeWidgetItem *parent, const discretion::Explanation &line)
{
    auto *item = new QTreeWidgetItem(parent, {line.label, line.value, line.source});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < 3; ++column)
        item->setToolTip(column, item->text(column));
    for (const discretion::Explanation &below : line.below)
        add(item, below);
}

} // namespace

ExplainTree::ExplainTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Reason"), tr("Figure"), tr("Source")});
    setAccessibleName(tr("Explanation of the fine"));
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    setIndentation(16);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::Interactive);
    header()->resizeSection(2, 200);
}

void ExplainTree::show(const discretion::Explanation &explanation)
{
    clear();
    add(invisibleRootItem(), explanation);
    QFont bold = font();
    bold.setBold(true);
    topLevelItem(0)->setFont(0, bold);
    topLevelItem(0)->setFont(1, bold);
    expandAll();
}

} // namespace qilian::ui
