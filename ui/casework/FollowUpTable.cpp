#include "ui/casework/FollowUpTable.h"

#include "core/casework/DocumentType.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
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
}

QPushButton *documentsButton(
    const QString &words, std::initializer_list<const char *> types, std::function<void(const QString &)> chosen)
{
    auto *out = new QPushButton(words);
    auto *menu = new QMenu(out);
    for (const char *type : types) {
        const QString id = QString::fromLatin1(type);
        const QString title = casework::DocumentTypes::shipped().titleOf(id);
        QObject::connect(menu->addAction(title), &QAction::triggered, out, [chosen, id] { chosen(id); });
    }
    out->setMenu(menu);
    return out;
}

} // namespace qilian::ui
