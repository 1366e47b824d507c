#include "ui/discretion/PackTables.h"

#include "ui/discretion/PackLines.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using discretion::PackPlace;

constexpr int kMostRows = 6; // more scroll

QTableWidget *tableWith(const QStringList &titles)
{
    auto *table = new QTableWidget(0, int(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

/// As high as its rows, as far as they do not scroll.
void fit(QTableWidget *table)
{
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    for (int row = 0; row < std::clamp(table->rowCount(), 1, kMostRows); ++row)
        height += row < table->rowCount() ? table->rowHeight(row) : table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(height);
}

/// The table with the two buttons below it; keys in the whole field.
template <class Add, class Remove> void layOut(PackFieldEditor *owner, QTableWidget *table, Add add, Remove remove)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    layout->addWidget(table);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &words, const QKeySequence &key, auto slot) {
        auto *action = new QAction(words, owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, owner, slot);
        owner->addAction(action);
        auto *out = new QPushButton(words);
        out->setToolTip(QStringLiteral("%1  %2").arg(words, key.toString(QKeySequence::NativeText)));
        QObject::connect(out, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(out);
    };
    button(PackRows::tr("Add a row"), QKeySequence(Qt::Key_Insert), add);
    button(PackRows::tr("Take the row away"), QKeySequence(Qt::CTRL | Qt::Key_Delete), remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    owner->setFocusProxy(table);
}

} // namespace

std::vector<PackRows::Column> PackRows::citations()
{
    return {{QStringLiteral("law"), tr("Law")}, {QStringLiteral("article"), tr("Article")}};
}

std::vector<PackRows::Column> PackRows::conditions()
{
    return {{QStringLiteral("id"), tr("Id")}, {QStringLiteral("question"), tr("Question")}};
}

PackRows::PackRows(std::vector<Column> columns, const QJsonValue &value, QWidget *parent)
    : PackFieldEditor(parent)
    , m_columns(std::move(columns))
{
    QStringList titles;
    for (const Column &one : m_columns)
        titles.append(one.title);
    m_table = tableWith(titles);
    m_table->setAccessibleName(titles.join(QStringLiteral(", ")));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    if (m_columns.front().key == QLatin1String("id"))
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layOut(
        this, m_table, [this] { add(); }, [this] { remove(); });
    m_filling = true;
    for (const QJsonValue one : value.toArray())
        append(one.toObject());
    m_filling = false;
    fit(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            tell();
    });
}

void PackRows::append(const QJsonObject &row)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < int(m_columns.size()); ++column)
        m_table->setItem(at, column, new QTableWidgetItem(row.value(m_columns[std::size_t(column)].key).toString()));
}

QString PackRows::freshId() const
{
    QStringList taken;
    for (int row = 0; row < m_table->rowCount(); ++row)
        taken.append(m_table->item(row, 0)->text());
    int number = m_table->rowCount() + 1;
    while (taken.contains(QStringLiteral("q%1").arg(number)))
        ++number;
    return QStringLiteral("q%1").arg(number);
}

void PackRows::add()
{
    const bool named = m_columns.front().key == QLatin1String("id");
    m_filling = true;
    append(named ? QJsonObject{{QStringLiteral("id"), freshId()}} : QJsonObject());
    m_filling = false;
    fit(m_table);
    tell();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(m_table->rowCount() - 1, named ? 1 : 0);
    m_table->editItem(m_table->currentItem());
}

void PackRows::remove()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    fit(m_table);
    tell();
}

void PackRows::tell()
{
    QJsonArray out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonObject one;
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if (const QString text = m_table->item(row, column)->text().trimmed(); !text.isEmpty())
                one.insert(m_columns[std::size_t(column)].key, text);
        }
        out.append(one);
    }
    emit edited(out.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(out));
}

PackCases::PackCases(const discretion::PackDraft &draft, const QString &term, const QJsonValue &value, QWidget *parent)
    : PackFieldEditor(parent)
    , m_factors(draft.value(PackPlace::of(term).owner() + QStringLiteral("/factors")).toArray())
{
    QStringList titles;
    for (const QJsonValue factor : m_factors)
        titles.append(factor[QLatin1String("label")].toString(factor[QLatin1String("id")].toString()));
    titles.append(tr("Value"));
    m_table = tableWith(titles);
    m_table->setAccessibleName(tr("Table of the term"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layOut(
        this, m_table,
        [this] {
            append({});
            fit(m_table);
            tell();
            m_table->cellWidget(m_table->rowCount() - 1, 0)->setFocus(Qt::OtherFocusReason);
        },
        [this] {
            int row = m_table->currentRow();
            for (int i = 0; i < m_table->rowCount(); ++i) {
                for (int column = 0; column < m_table->columnCount(); ++column)
                    row = m_table->cellWidget(i, column)->hasFocus() ? i : row;
            }
            if (row < 0)
                return;
            m_table->removeRow(row);
            fit(m_table);
            tell();
        });
    for (const QJsonValue one : value.toArray())
        append(one.toObject());
    fit(m_table);
}

void PackCases::append(const QJsonObject &row)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const QJsonObject when = row.value(u"when").toObject();
    int column = 0;
    for (const QJsonValue factor : m_factors) {
        QComboBox *box =
            PackWhen::boxFor(factor.toObject(), when.value(factor[QLatin1String("id")].toString()).toString());
        connect(box, &QComboBox::activated, this, &PackCases::tell);
        m_table->setCellWidget(at, column++, box);
    }
    auto *line = new QLineEdit(numberText(row.value(u"value")));
    line->setAccessibleName(tr("Value"));
    leaveUndoToTheDraft(line);
    connect(line, &QLineEdit::textEdited, this, &PackCases::tell);
    m_table->setCellWidget(at, column, line);
}

void PackCases::tell()
{
    QJsonArray out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonObject when;
        for (int column = 0; column < int(m_factors.size()); ++column) {
            const auto *box = qobject_cast<const QComboBox *>(m_table->cellWidget(row, column));
            if (const QString chosen = box->currentData().toString(); !chosen.isEmpty())
                when.insert(m_factors.at(column)[QLatin1String("id")].toString(), chosen);
        }
        QJsonObject one{{QStringLiteral("when"), when}};
        const auto *line = qobject_cast<const QLineEdit *>(m_table->cellWidget(row, int(m_factors.size())));
        if (const QJsonValue number = numberFrom(line->text()); !number.isUndefined())
            one.insert(QStringLiteral("value"), number);
        out.append(one);
    }
    emit edited(out.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(out));
}

} // namespace qilian::ui
