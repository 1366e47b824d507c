#include "core/base/WriteWhole.h"
#include "core/discretion/PackCell.h"
#include "core/discretion/PackSheet.h"
#include "core/sheet/CsvWriter.h"
#include "core/sheet/XlsxWriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qilian::discretion {

namespace {

using sheet::Table;

QJsonValue valueAt(const QJsonObject &object, QStringView path)
{
    const qsizetype slash = path.indexOf(u'/');
    return slash < 0 ? object.value(path) : valueAt(object.value(path.left(slash)).toObject(), path.sliced(slash + 1));
}

int widthOf(const LayoutColumn &column)
{
    switch (column.kind) {
    case CellKind::Lines:
    case CellKind::Citations:
    case CellKind::Questions:
    case CellKind::Choices:
        return 36;
    case CellKind::Text:
        return 18;
    default:
        return 13;
    }
}

Table emptyTable(const LayoutSheet &layout)
{
    Table out{layout.name.toString(), {}, {}};
    if (layout.holds == LayoutSheet::Holds::ListOfBenchmark)
        out.columns.push_back({kBenchmarkColumn.toString(), sheet::ColumnKind::Text, 12});
    for (const std::span<const LayoutColumn> columns : {layout.columns, layout.innerColumns}) {
        for (const LayoutColumn &one : columns)
            out.columns.push_back({one.heading.toString(), sheet::ColumnKind::Text, widthOf(one)});
    }
    return out;
}

Table notes()
{
    Table out{kNotesSheet.toString(),
        {{QStringLiteral("工作表"), sheet::ColumnKind::Text, 14}, {QStringLiteral("列"), sheet::ColumnKind::Text, 20},
            {QStringLiteral("填法"), sheet::ColumnKind::Text, 70}},
        {}};
    for (const LayoutSheet &layout : packLayout()) {
        if (layout.holds == LayoutSheet::Holds::ListOfBenchmark)
            out.rows.push_back({layout.name.toString(), kBenchmarkColumn.toString(),
                QStringLiteral("基准表中的编号；同上一行的可空着")});
        for (const std::span<const LayoutColumn> columns : {layout.columns, layout.innerColumns}) {
            for (const LayoutColumn &one : columns)
                out.rows.push_back({layout.name.toString(), one.heading.toString(), one.hint.toString()});
        }
    }
    return out;
}

/// Adds the cells of one object to a row, or says which cell cannot be written.
Result<void> addCells(
    QStringList &row, const QJsonObject &object, std::span<const LayoutColumn> columns, const Table &table)
{
    for (const LayoutColumn &column : columns) {
        Result<QString> text = cellText(column, valueAt(object, column.key));
        if (!text) {
            Error error = text.error();
            error.message.values[0] = QStringLiteral("%1「%2」").arg(table.name, column.heading);
            return error;
        }
        row.append(*text);
    }
    return {};
}

Result<void> addObject(Table &table, const QJsonObject &object, const LayoutSheet &layout, const QString &benchmark)
{
    QStringList first;
    if (layout.holds == LayoutSheet::Holds::ListOfBenchmark)
        first.append(benchmark);
    if (const auto added = addCells(first, object, layout.columns, table); !added)
        return added;
    const QJsonArray inners = layout.inner.isEmpty() ? QJsonArray() : object.value(layout.inner).toArray();
    if (inners.isEmpty())
        table.rows.push_back(first);
    for (const QJsonValue inner : inners) {
        QStringList row = first;
        if (const auto added = addCells(row, inner.toObject(), layout.innerColumns, table); !added)
            return added;
        table.rows.push_back(row);
    }
    return {};
}

Result<void> fill(Table &table, const LayoutSheet &layout, const QJsonObject &root)
{
    if (layout.holds == LayoutSheet::Holds::Pack)
        return addObject(table, root.value(u"pack").toObject(), layout, {});
    if (layout.holds == LayoutSheet::Holds::ListOfPack) {
        for (const QJsonValue one : root.value(layout.list).toArray()) {
            if (const auto added = addObject(table, one.toObject(), layout, {}); !added)
                return added;
        }
        return {};
    }
    for (const QJsonValue benchmark : root.value(u"benchmarks").toArray()) {
        for (const QJsonValue one : valueAt(benchmark.toObject(), layout.list).toArray()) {
            if (const auto added = addObject(table, one.toObject(), layout, benchmark[u"id"].toString()); !added)
                return added;
        }
    }
    return {};
}

} // namespace

Result<std::vector<Table>> PackSheet::tables(const Pack &pack)
{
    const QJsonObject root = QJsonDocument::fromJson(pack.content).object();
    std::vector<Table> out{notes()};
    for (const LayoutSheet &layout : packLayout()) {
        out.push_back(emptyTable(layout));
        if (const auto filled = fill(out.back(), layout, root); !filled)
            return filled.error();
    }
    return out;
}

Pack PackSheet::example()
{
    QFile file(QStringLiteral(":/discretion/example.json"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    Result<Pack> pack = Pack::parse(there ? file.readAll() : QByteArray());
    Q_ASSERT_X(pack, "example.json", pack ? "" : qPrintable(pack.error().message.inWords()));
    return std::move(*pack);
}

Table PackSheet::joined(const std::vector<Table> &tables)
{
    Table out;
    std::size_t width = 0;
    for (const Table &table : tables)
        width = std::max(width, table.columns.size() + 1);
    for (const Table &table : tables) {
        QStringList headings{table.name};
        for (const sheet::Column &column : table.columns)
            headings.append(column.heading);
        out.rows.push_back(headings);
        for (const QStringList &row : table.rows)
            out.rows.push_back(QStringList{table.name} + row);
    }
    const QStringList first = out.rows.front();
    out.rows.erase(out.rows.begin());
    for (std::size_t i = 0; i < width; ++i)
        out.columns.push_back({first.value(qsizetype(i)), sheet::ColumnKind::Text, 16});
    return out;
}

Result<void> PackSheet::write(const Pack &pack, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"json") {
        const QJsonDocument json = QJsonDocument::fromJson(pack.content);
        return writeWhole(path, json.toJson(QJsonDocument::Indented));
    }
    if (ending != u"xlsx" && ending != u"csv")
        return Error{Error::Code::Invalid,
            {"discretion", QT_TRANSLATE_NOOP("discretion", "“%1” ends neither in .json nor in .xlsx or .csv."), {path}},
            {}};
    const auto all = tables(pack);
    if (!all)
        return all.error();
    return ending == u"csv" ? sheet::writeCsv(path, joined(*all)) : sheet::writeXlsx(path, *all);
}

} // namespace qilian::discretion
