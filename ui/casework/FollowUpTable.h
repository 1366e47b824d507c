#pragma once

#include <QStringList>
#include <functional>
#include <initializer_list>

class QPushButton;
class QTreeWidget;

namespace qilian::ui {

/// A short table that is as high as its rows, inside a page that scrolls. Columns named in `figures` stand right; the
/// widths are of the text, the last column takes the rest.
QTreeWidget *followUpTable(const QString &name, const QStringList &columns, const QList<int> &figures = {});
void addRow(QTreeWidget *table, const QStringList &columns);
/// After the last row.
void fitToRows(QTreeWidget *table);
/// A button that offers the documents of this part of the work and says which one was chosen.
QPushButton *documentsButton(
    const QString &words, std::initializer_list<const char *> types, std::function<void(const QString &)> chosen);

} // namespace qilian::ui
