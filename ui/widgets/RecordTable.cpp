#include "ui/widgets/RecordTable.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

PagedModel::PagedModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void PagedModel::ask(Ask source)
{
    m_source = std::move(source);
    refresh();
}

void PagedModel::refresh()
{
    if (!m_source)
        return;
    m_waiting = true;
    m_source({}, [this, asked = ++m_question](const Result<TablePage> &page) {
        if (asked != m_question)
            return; // the officer has typed on: an old answer
        m_waiting = false;
        if (page)
            take(*page, true);
        else
            emit failed(page.error().message);
    });
}

void PagedModel::take(const TablePage &page, bool first)
{
    if (first) {
        beginResetModel();
        m_rows = page.rows;
        endResetModel();
    } else if (!page.rows.empty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
        endInsertRows();
    }
    m_next = page.next;
    m_ended = page.next.isEmpty();
    emit loaded();
}

int PagedModel::indexOf(const record::Ref &ref) const
{
    if (ref.isNull())
        return -1;
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const TableRow &row) { return row.ref == ref; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

bool PagedModel::openable() const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [](const TableRow &row) { return row.ref.isNull(); });
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[std::size_t(index.row())].cells.value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_columns[std::size_t(index.column())].right ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole && m_rows[std::size_t(index.row())].ref.isNull())
        return QApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    return {};
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[std::size_t(section)].title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_columns[std::size_t(section)].right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_ended && !m_waiting;
}

void PagedModel::fetchMore(const QModelIndex &)
{
    m_waiting = true;
    m_source(m_next, [this, asked = m_question](const Result<TablePage> &page) {
        if (asked != m_question)
            return;
        m_waiting = false;
        if (page)
            take(*page, false);
        else
            emit failed(page.error().message);
    });
}

RecordTable::RecordTable(PagedModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_empty(new QWidget(viewport()))
    , m_emptyText(mutedLabel({}, m_empty))
    , m_emptyAction(new QPushButton(m_empty))
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    takeFont();

    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(m_empty);
    layout->addStretch(1);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_empty->hide();
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_onEmptyAction)
            m_onEmptyAction();
    });
    connect(model, &PagedModel::loaded, this, &RecordTable::takeLoaded);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::openCurrent);
}

void RecordTable::setEmptyState(const QString &text, const QString &action, std::function<void()> onAction)
{
    m_emptyText->setText(text);
    m_emptyAction->setText(action);
    m_emptyAction->setVisible(!action.isEmpty());
    m_onEmptyAction = std::move(onAction);
}

record::Ref RecordTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->row(index.row()).ref : record::Ref();
}

void RecordTable::select(const record::Ref &ref)
{
    m_last = m_asked = ref;
    const int row = m_model->indexOf(ref);
    if (row >= 0)
        selectRow(row);
    else
        setCurrentIndex({});
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        openCurrent();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::openCurrent()
{
    if (const record::Ref ref = current(); !ref.isNull())
        emit opened(ref);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeFont();
}

void RecordTable::takeFont()
{
    verticalHeader()->setDefaultSectionSize(std::max(34, fontMetrics().height() + 16));
    fitColumns();
}

void RecordTable::fitColumns()
{
    const auto &columns = m_model->columns();
    const qreal scale = fontMetrics().height() / 17.0;
    const int room = viewport()->width();
    int taken = 0;
    int growing = 0;
    for (int i = 0; i < int(columns.size()); ++i) {
        const int width = int(columns[std::size_t(i)].width * scale);
        const bool fits = i == 0 || (taken + width <= room && !isColumnHidden(i - 1));
        setColumnHidden(i, !fits);
        if (!fits)
            continue;
        setColumnWidth(i, width);
        taken += width;
        if (columns[std::size_t(i)].grows || !columns[std::size_t(growing)].grows)
            growing = i; // where none is named, the last one that is shown
    }
    int left = std::max(0, room - taken);
    for (int i = 0; i < int(columns.size()); ++i) {
        const int more = i == growing || isColumnHidden(i) ? 0 : sizeHintForColumn(i) - columnWidth(i);
        if (more <= 0)
            continue;
        setColumnWidth(i, columnWidth(i) + std::min(more, left));
        left -= std::min(more, left);
    }
    setColumnWidth(growing, columnWidth(growing) + left);
    updateGeometries();
}

void RecordTable::currentChanged(const QModelIndex &currentIndexNow, const QModelIndex &previous)
{
    QTableView::currentChanged(currentIndexNow, previous);
    if (currentIndexNow.isValid() && (currentIndexNow.row() != previous.row() || !previous.isValid())) {
        m_asked = {};
        emit chosen(m_last = current());
    }
}

void RecordTable::takeLoaded()
{
    showEmptyState();
    fitColumns();
    if (currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    const int row = m_model->indexOf(m_last);
    if (row >= 0 || m_asked.isNull())
        setCurrentIndex(m_model->index(std::max(row, 0), 0));
}

void RecordTable::showEmptyState()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
}

void RecordTable::copyRows() const
{
    QStringList lines;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        QStringList cells = m_model->row(index.row()).cells;
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace qilian::ui
