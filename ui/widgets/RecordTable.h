#pragma once

#include "core/base/Result.h"
#include "core/record/Ref.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <functional>

class QLabel;
class QPushButton;

namespace qilian::ui {

/// A row as a list shows it: which record, and the text of each column.
struct TableRow {
    record::Ref ref; ///< null: there is nothing here to open, and the row is grey
    QStringList cells;
};

/// A page of rows and the cursor behind its last row; no cursor: that was the end.
struct TablePage {
    std::vector<TableRow> rows;
    QVariantList next;
};

/// Rows behind a cursor. Asks for the next page when the view nears the end, and drops answers to a question that has
/// changed.
///
///     model->ask([=](const QVariantList &after, PagedModel::Deliver deliver) {
///         background->read(model, [=](const store::Reader &r) { return party::page(r, after); }, deliver);
///     });
class PagedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        int width = 120; ///< at 100 %
        bool right = false; ///< figures
        bool grows = false; ///< takes the room that is left; else the last one does
    };
    using Deliver = std::function<void(const Result<TablePage> &)>;
    using Ask = std::function<void(const QVariantList &after, Deliver deliver)>;

    explicit PagedModel(std::vector<Column> columns, QObject *parent = nullptr);

    /// A new question: what was there stays on the screen until the first page of the answer comes.
    void ask(Ask source);
    void refresh(); ///< the same question again
    bool isWaiting() const { return m_waiting; }
    const std::vector<Column> &columns() const { return m_columns; }
    const TableRow &row(int index) const { return m_rows[std::size_t(index)]; }
    int indexOf(const record::Ref &ref) const; ///< -1 where it is not among the rows read so far
    bool openable() const; ///< every row read so far can be opened

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();
    void failed(const qilian::Message &message);

private:
    void take(const TablePage &page, bool first);

    std::vector<Column> m_columns;
    std::vector<TableRow> m_rows;
    QVariantList m_next;
    Ask m_source;
    quint64 m_question = 0;
    bool m_waiting = false;
    bool m_ended = true;
};

/// The list of a page: keyboard first (Enter opens, Ctrl+C copies the rows as tab-separated text), with a word where it
/// is empty. Columns stand in the order of their weight: those that do not fit whole are left out from the right, for
/// the detail beside the list shows them.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(PagedModel *model, QWidget *parent = nullptr);

    /// What an empty list says, and the action that helps.
    void setEmptyState(const QString &text, const QString &action = {}, std::function<void()> onAction = {});
    record::Ref current() const; ///< null where no row is chosen
    /// Chooses the row now, or once it is read; until then no other is chosen in its place.
    void select(const record::Ref &ref);

signals:
    void chosen(const qilian::record::Ref &ref); ///< the current row changed
    void opened(const qilian::record::Ref &ref); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void takeFont();
    void fitColumns();
    void takeLoaded();
    void showEmptyState();
    void copyRows() const;
    void openCurrent();

    PagedModel *m_model;
    record::Ref m_last; // the row chosen last; chosen again when the list is read anew
    record::Ref m_asked; // chosen from outside, not read yet
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
    std::function<void()> m_onEmptyAction;
};

} // namespace qilian::ui
