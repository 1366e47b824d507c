#include "ui/party/ImportTables.h"

#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>

namespace qilian::ui {

using party::EnterpriseImport;
using party::ImportField;
using party::ImportRow;

namespace {

constexpr int kLookedAt = 200;
constexpr int kUnused = -1;
enum MappingColumn { kHeading, kExample, kFills, kMappingColumns };
enum PreviewColumn { kNumber, kState, kFirstField };

QString stateName(ImportRow::State state)
{
    switch (state) {
    case ImportRow::State::New:
        return ImportPreview::tr("New");
    case ImportRow::State::Changed:
        return ImportPreview::tr("Changed");
    case ImportRow::State::Same:
        return ImportPreview::tr("Unchanged");
    case ImportRow::State::Faulty:
        return ImportPreview::tr("Fault");
    }
    Q_UNREACHABLE();
}

QString stateWords(const ImportRow &row)
{
    QStringList faults;
    for (const party::ImportFault &fault : row.faults)
        faults.append(ImportPreview::tr("%1: %2").arg(party::nameOf(fault.field).inWords(), fault.message.inWords()));
    return faults.isEmpty() ? stateName(row.state)
                            : ImportPreview::tr("%1: %2").arg(stateName(row.state), faults.join(u'\n'));
}

/// The faulty ones first, they are what the officer looks for; each in the order of the file.
std::vector<const ImportRow *> shownOf(const EnterpriseImport &import)
{
    std::vector<const ImportRow *> out;
    for (const bool faulty : {true, false}) {
        for (const ImportRow &row : import.rows()) {
            if (int(out.size()) == ImportPreview::kShown)
                return out;
            if ((row.state == ImportRow::State::Faulty) == faulty)
                out.push_back(&row);
        }
    }
    return out;
}

void styleTable(QTableWidget *table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QTableWidget(parent)
{
    styleTable(this);
    setObjectName(QStringLiteral("importColumns"));
    setAccessibleName(tr("Columns of the file"));
    setColumnCount(kMappingColumns);
    setHorizontalHeaderLabels({tr("Column of the file"), tr("Example"), tr("Fills the field")});
    horizontalHeader()->setSectionResizeMode(kHeading, QHeaderView::Stretch);
    setColumnWidth(kExample, 130);
    setColumnWidth(kFills, 172);
    setMinimumWidth(400);
}

void ImportColumns::fill(const sheet::Sheet &sheet, const party::ColumnMapping &mapping)
{
    m_mapping = mapping;
    setRowCount(0);
    if (mapping.headingRow < 0)
        return;
    const auto &rows = sheet.rows;
    const auto heading = rows.begin() + mapping.headingRow;
    const auto end = rows.end() - heading > kLookedAt ? heading + kLookedAt : rows.end();
    qsizetype width = 0;
    for (auto row = heading; row != end; ++row)
        width = std::max(width, row->cells.size());
    setRowCount(int(width));
    for (int column = 0; column < int(width); ++column) {
        const QString words = heading->cell(column).simplified();
        const QString name = words.isEmpty() ? tr("Column %1").arg(column + 1) : words;
        const auto example =
            std::find_if(heading + 1, end, [column](const sheet::Row &row) { return !row.cell(column).isEmpty(); });
        setItem(column, kHeading, new QTableWidgetItem(name));
        setItem(
            column, kExample, new QTableWidgetItem(example == end ? QString() : example->cell(column).simplified()));
        for (int i = 0; i < kFills; ++i)
            item(column, i)->setToolTip(item(column, i)->text());
        addField(column, name);
    }
}

void ImportColumns::addField(int column, const QString &name)
{
    auto *field = new ChoiceBox;
    field->setAccessibleName(tr("Field filled by “%1”").arg(name));
    field->setFocusPolicy(Qt::StrongFocus);
    field->addItem(tr("not imported"), kUnused);
    for (const ImportField each : party::importFields())
        field->addItem(party::nameOf(each).inWords(), int(each));
    for (const auto &[each, from] : m_mapping.columns) {
        if (from == column)
            field->setCurrentIndex(field->findData(int(each)));
    }
    connect(
        field, &QComboBox::activated, this, [this, column, field] { assign(column, field->currentData().toInt()); });
    setCellWidget(column, kFills, field);
    setRowHeight(column, std::max(rowHeight(column), field->sizeHint().height() + measure::kGrid));
}

void ImportColumns::assign(int column, int field)
{
    std::erase_if(m_mapping.columns, [column](const auto &each) { return each.second == column; });
    if (field != kUnused) {
        if (const auto taken = m_mapping.columns.find(ImportField(field)); taken != m_mapping.columns.end()) {
            if (auto *other = qobject_cast<QComboBox *>(cellWidget(taken->second, kFills)))
                other->setCurrentIndex(0); // a field is filled from one column
        }
        m_mapping.columns.insert_or_assign(ImportField(field), column);
    }
    emit changed(m_mapping);
}

ImportPreview::ImportPreview(QWidget *parent)
    : QTableWidget(parent)
{
    styleTable(this);
    setObjectName(QStringLiteral("importPreview"));
    setAccessibleName(tr("Preview of the rows"));
}

void ImportPreview::fill(std::shared_ptr<const EnterpriseImport> import, const party::ColumnMapping &mapping)
{
    m_import = std::move(import);
    m_fields.clear();
    for (const ImportField field : party::importFields()) {
        if (const auto at = mapping.columns.find(field); at != mapping.columns.end())
            m_fields.emplace_back(*at);
    }
    refill();
}

void ImportPreview::refill()
{
    clear();
    setRowCount(0);
    setColumnCount(0);
    if (!m_import)
        return;
    QStringList headings{tr("Row"), tr("State")};
    for (const auto &[field, column] : m_fields)
        headings.append(party::nameOf(field).inWords());
    const std::vector<const ImportRow *> rows = shownOf(*m_import);
    const bool faults = !rows.empty() && rows.front()->state == ImportRow::State::Faulty;
    setColumnCount(int(headings.size()));
    setHorizontalHeaderLabels(headings);
    setRowCount(int(rows.size()));
    for (int at = 0; at < int(rows.size()); ++at)
        fillRow(at, *rows[std::size_t(at)]);
    setColumnWidth(kNumber, 52);
    setColumnWidth(kState, faults ? 260 : 80);
    for (int at = 0; at < int(m_fields.size()); ++at)
        setColumnWidth(kFirstField + at, m_fields[std::size_t(at)].first == ImportField::Name ? 220 : 150);
    if (faults)
        resizeRowsToContents();
}

void ImportPreview::fillRow(int at, const ImportRow &row)
{
    const auto put = [&](int column, const QString &text, bool fault) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (fault)
            item->setForeground(Theme::of(this).danger);
        setItem(at, column, item);
    };
    put(kNumber, QString::number(row.number), false);
    put(kState, stateWords(row), row.state == ImportRow::State::Faulty);
    int column = kFirstField;
    for (const auto &[field, from] : m_fields)
        put(column++, row.cells.value(from).simplified(),
            std::any_of(row.faults.begin(), row.faults.end(),
                [wanted = field](const party::ImportFault &fault) { return fault.field == wanted; }));
}

void ImportPreview::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_import)
        refill();
}

} // namespace qilian::ui
