#include "ui/casework/FollowUpTable.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace qilian::ui {

namespace {

const char *const kFigures = "figures";
constexpr int kFrame = 4;

} // namespace

QTreeWidget *followUpTable(const QString &name, const QStringList &columns, const QList<int> &figures)
{
    auto *out = new QTreeWidget;
    out->setAccessibleName(name);
    out->setHeaderLabels(columns);
    out->setRootIsDecorated(false);
    out->setUniformRowHeights(true);
    out->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    out->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    out->setProperty(kFigures, QVariant::fromValue(figures));
    for (const int column : figures)
        out->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return out;
}

void addRow(QTreeWidget *table, const QStringList &columns)
{
    auto *row = new QTreeWidgetItem(table, columns);
    for (const int column : table->property(kFigures).value<QList<int>>())
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < int(columns.size()); ++column)
        row->setToolTip(column, columns[column]);
}

void fitToRows(QTreeWidget *table)
{
    for (int column = 0; column + 1 < table->columnCount(); ++column)
        table->resizeColumnToContents(column);
    const int row = table->topLevelItemCount() > 0 ? table->sizeHintForRow(0) : 0;
    table->setFixedHeight(table->header()->sizeHint().height() + row * table->topLevelItemCount() + kFrame);
    if (table->topLevelItemCount() > 0)
        table->setCurrentItem(table->topLevelItem(0));
}

} // namespace qilian::ui
