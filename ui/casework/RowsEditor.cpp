#include "ui/casework/RowsEditor.h"

#include "ui/casework/FieldParts.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kMostRows = 8; // more scroll
constexpr int kWhole = Qt::UserRole; // of a row's first cell: the row as it was set, with what has no column

} // namespace

RowsEditor::RowsEditor(const casework::DocumentField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_type(field.type)
    , m_table(new QTableWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    QStringList titles;
    for (const FieldPart &part : partsOf(field.type))
        titles.append(part.name());
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(field.name);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setFocusProxy(m_table);
    layout->addWidget(m_table);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &words, const QKeySequence &key, auto slot) {
        auto *action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        auto *out = new QPushButton(words);
        out->setToolTip(QStringLiteral("%1  %2").arg(words, key.toString(QKeySequence::NativeText)));
        out->setAccessibleName(QStringLiteral("%1: %2").arg(field.name, words));
        connect(out, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(out);
    };
    button(tr("Add a row"), QKeySequence(Qt::Key_Insert), [this] { addRow(); });
    button(tr("Take the row away"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { removeRow(); });
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (m_setting)
            return;
        grow();
        emit typed();
    });
    grow();
}

QJsonObject RowsEditor::row(int index) const
{
    const std::span<const FieldPart> parts = partsOf(m_type);
    const QJsonObject before = m_table->item(index, 0)->data(kWhole).toJsonObject();
    QJsonObject out = before;
    bool isEmpty = true;
    for (int column = 0; column < int(parts.size()); ++column) {
        const FieldPart &part = parts[std::size_t(column)];
        const QJsonValue value = TypedLine::read(part.kind, m_table->item(index, column)->text());
        isEmpty = isEmpty && value.isUndefined();
        if (value.isUndefined())
            out.remove(QLatin1String(part.key));
        else
            out.insert(QLatin1String(part.key), value);
    }
    const QLatin1String first(parts.front().key);
    if (out.value(first) != before.value(first))
        out.remove(QStringLiteral("ref")); // another one than the record meant
    return isEmpty ? QJsonObject() : out;
}

QJsonValue RowsEditor::value() const
{
    QJsonArray out;
    for (int index = 0; index < m_table->rowCount(); ++index) {
        if (const QJsonObject one = row(index); !one.isEmpty())
            out.append(one);
    }
    return out.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(out);
}

void RowsEditor::setValue(const QJsonValue &value)
{
    m_setting = true;
    m_table->setRowCount(0);
    for (const QJsonValue one : value.toArray())
        append(one.toObject());
    m_setting = false;
    grow();
}

void RowsEditor::append(const QJsonObject &one)
{
    const std::span<const FieldPart> parts = partsOf(m_type);
    const int index = m_table->rowCount();
    m_table->insertRow(index);
    for (int column = 0; column < int(parts.size()); ++column) {
        const FieldPart &part = parts[std::size_t(column)];
        m_table->setItem(
            index, column, new QTableWidgetItem(TypedLine::written(part.kind, one.value(QLatin1String(part.key)))));
    }
    m_table->item(index, 0)->setData(kWhole, one);
}

void RowsEditor::addRow()
{
    m_setting = true;
    append({});
    m_setting = false;
    grow();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->editItem(m_table->currentItem());
}

void RowsEditor::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    grow();
    emit typed();
}

void RowsEditor::grow()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    const int shown = std::min(m_table->rowCount(), kMostRows);
    for (int index = 0; index < shown; ++index)
        height += m_table->rowHeight(index);
    m_table->setFixedHeight(height + (shown == 0 ? fontMetrics().height() : 0));
}

} // namespace qilian::ui
