#include "ui/widgets/ExplainTree.h"

#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>

namespace qilian::ui {

namespace {

constexpr int kNarrow = 480; // below it the sources stand in the tool tips
constexpr int kSource = 2; // column
constexpr int kRow = 30;
constexpr int kBeside = 28; // left and right of the text

void add(QTreeWidgetItem *parent, const discretion::Explanation &line)
{
    auto *item = new QTreeWidgetItem(parent, {line.label, line.value, line.source});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (!law::Citation::allIn(line.source).empty()) {
        QFont link = item->font(kSource);
        link.setUnderline(true);
        item->setFont(kSource, link);
        item->setForeground(kSource, parent->treeWidget()->palette().link());
    }
    for (int column = 0; column < 3; ++column)
        item->setToolTip(column, line.source.isEmpty() ? item->text(column) : line.source);
    for (const discretion::Explanation &below : line.below)
        add(item, below);
}

/// As high as the text needs in the width its column has.
class WrappedRow final : public QStyledItemDelegate {
public:
    explicit WrappedRow(QTreeView *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int width = m_tree->columnWidth(index.column()) - kBeside;
        if (index.column() == 0) {
            for (QModelIndex up = index; up.isValid(); up = up.parent())
                width -= m_tree->indentation();
        }
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, std::max(width, kBeside), 0), Qt::TextWordWrap, index.data().toString());
        return {width, std::max(kRow, text.height() + kRow - option.fontMetrics.height())};
    }

private:
    QTreeView *m_tree;
};

} // namespace

ExplainTree::ExplainTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Reason"), tr("Figure"), tr("Source")});
    setAccessibleName(tr("Explanation of the fine"));
    setWordWrap(true);
    setItemDelegate(new WrappedRow(this));
    setTextElideMode(Qt::ElideNone);
    setRootIsDecorated(true);
    setIndentation(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::itemActivated, this, &ExplainTree::openSource);
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item, int column) {
        if (column == kSource)
            openSource(item);
    });
}

void ExplainTree::openSource(const QTreeWidgetItem *item)
{
    const auto cited = law::Citation::allIn(item->text(kSource));
    if (cited.size() == 1)
        emit articleAsked(cited.front().cited);
    if (cited.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const law::Citation::Placed &one : cited)
        menu->addAction(one.cited.text(), this, [this, cited = one.cited] { emit articleAsked(cited); });
    const QRect row = visualItemRect(item);
    menu->popup(viewport()->mapToGlobal(QPoint(header()->sectionViewportPosition(kSource), row.bottom())));
}

void ExplainTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    // A formula is read to its end: the columns share what width there is, and the lines wrap.
    const int width = viewport()->width();
    const bool narrow = width < kNarrow;
    setColumnHidden(2, narrow);
    header()->resizeSection(1, width * (narrow ? 42 : 32) / 100);
    header()->resizeSection(2, width * 32 / 100);
    header()->resizeSection(0, width - header()->sectionSize(1) - (narrow ? 0 : header()->sectionSize(2)));
    scheduleDelayedItemsLayout();
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
