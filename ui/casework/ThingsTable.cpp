#include "ui/casework/ThingsTable.h"

#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <array>

namespace qilian::ui {

namespace {

struct Column {
    const char *field; ///< of a held thing
    const char *title;
};

constexpr std::array kColumns{Column{"name", QT_TRANSLATE_NOOP("ThingsTable", "Name *")},
    Column{"model", QT_TRANSLATE_NOOP("ThingsTable", "Model")},
    Column{"quantity", QT_TRANSLATE_NOOP("ThingsTable", "Quantity *")},
    Column{"state", QT_TRANSLATE_NOOP("ThingsTable", "State")},
    Column{"place", QT_TRANSLATE_NOOP("ThingsTable", "Place")},
    Column{"seal_number", QT_TRANSLATE_NOOP("ThingsTable", "Seal no.")},
    Column{"keeper", QT_TRANSLATE_NOOP("ThingsTable", "Keeper")},
    Column{"relation", QT_TRANSLATE_NOOP("ThingsTable", "Relation")}};
constexpr int kRowsShown = 5;

} // namespace

ThingsTable::ThingsTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, int(kColumns.size())))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    QStringList titles;
    for (const Column &column : kColumns)
        titles.append(QCoreApplication::translate("ThingsTable", column.title));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(tr("Inventory"));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * kRowsShown + 2 * measure::kGrid);
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
        connect(out, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(out);
    };
    button(tr("Add a thing"), QKeySequence(Qt::Key_Insert), [this] {
        keepOneEmpty();
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->editItem(m_table->currentItem());
    });
    button(tr("Take the thing off"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { removeCurrent(); });
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &ThingsTable::keepOneEmpty);
    keepOneEmpty();
}

QJsonArray ThingsTable::rows() const
{
    QJsonArray out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isEmpty(row))
            continue;
        QJsonObject one;
        for (int column = 0; column < int(kColumns.size()); ++column)
            one.insert(
                QLatin1String(kColumns[std::size_t(column)].field), m_table->item(row, column)->text().trimmed());
        out.append(one);
    }
    return out;
}

void ThingsTable::setRows(const QJsonArray &rows)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const QJsonValue row : rows)
        append(row.toObject());
    keepOneEmpty();
}

void ThingsTable::append(const QJsonObject &row)
{
    const QSignalBlocker quiet(m_table);
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < int(kColumns.size()); ++column)
        m_table->setItem(
            at, column, new QTableWidgetItem(row.value(QLatin1String(kColumns[std::size_t(column)].field)).toString()));
}

void ThingsTable::removeCurrent()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
    keepOneEmpty();
}

void ThingsTable::keepOneEmpty()
{
    if (m_table->rowCount() == 0 || !isEmpty(m_table->rowCount() - 1))
        append({});
}

bool ThingsTable::isEmpty(int row) const
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (!m_table->item(row, column)->text().trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace qilian::ui
