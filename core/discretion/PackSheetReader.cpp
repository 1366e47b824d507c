#include "core/discretion/PackCell.h"
#include "core/discretion/PackSheet.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace qilian::discretion {

namespace {

/// Far above any published table.
constexpr sheet::ReadLimits kLimits{.fileBytes = Pack::kMaxBytes,
    .unpackedBytes = 64 * 1024 * 1024,
    .sheets = 32,
    .rows = 50'000,
    .columns = 64,
    .cells = 1'000'000,
    .cellLength = 32'767};

/// The rows of one sheet of the layout; `column` is where a column of the layout stands in them.
struct Rows {
    const LayoutSheet *layout = nullptr;
    const sheet::Row *headings = nullptr;
    std::vector<const sheet::Row *> rows;
    int firstColumn = 0; ///< 1 behind the sheet's name in a .csv
    QHash<const LayoutColumn *, int> columns;
    int benchmarkColumn = -1;
};

/// Where an object of the JSON stands in the file.
struct Spot {
    const LayoutSheet *layout = nullptr;
    std::span<const LayoutColumn> columns;
    int row = 0;
};

QString placeText(QStringView sheet, int row, QStringView column)
{
    return Message{"discretion", QT_TRANSLATE_NOOP("discretion", "%1 row %2 “%3”"),
        {sheet.toString(), QString::number(row), column.toString()}}
        .inWords();
}

Error fault(const QString &place, const char *text, const QStringList &values = {})
{
    return {Error::Code::Invalid, {"discretion", text, QStringList{place} + values}, {}};
}

Error placed(Error error, const QString &place)
{
    error.message.values[0] = place;
    return error;
}

/// Without white space and with the brackets of the layout, so that 起点(%) is 起点（%）.
QString headingKey(const QString &text)
{
    QString out = text.simplified().remove(u' ').toLower();
    return out.replace(u'(', u'（').replace(u')', u'）').replace(u'％', u'%');
}

void insertAt(QJsonObject &object, QStringView path, const QJsonValue &value)
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0) {
        object.insert(path.toString(), value);
        return;
    }
    const QString outer = path.left(slash).toString();
    QJsonObject inner = object.value(outer).toObject();
    insertAt(inner, path.sliced(slash + 1), value);
    object.insert(outer, inner);
}

/// Builds the JSON sheet by sheet and remembers where each object came from.
class Reader {
public:
    Result<Pack> pack(const sheet::Workbook &workbook)
    {
        if (const auto sorted = sort(workbook); !sorted)
            return sorted.error();
        for (const LayoutSheet &layout : packLayout()) {
            const auto rows = m_rows.find(&layout);
            if (rows == m_rows.end()) {
                if (layout.holds == LayoutSheet::Holds::Pack || layout.list == u"benchmarks")
                    return fault(layout.name.toString(),
                        QT_TRANSLATE_NOOP("discretion", "The file has no sheet “%1”: this is no benchmark pack."));
                continue;
            }
            if (const auto taken = take(*rows); !taken)
                return taken.error();
        }
        Result<Pack> out = Pack::parse(QJsonDocument(whole()).toJson(QJsonDocument::Compact));
        return out ? std::move(out) : Result<Pack>(inSheet(out.error()));
    }

private:
    static const LayoutSheet *layoutOf(const QString &name)
    {
        const auto all = packLayout();
        const auto at = std::find_if(all.begin(), all.end(),
            [&name](const LayoutSheet &one) { return name == one.name || name.toLower() == one.list; });
        return at == all.end() ? nullptr : &*at;
    }

    /// Finds the rows of every sheet of the layout, whether they stand in sheets or behind a name.
    Result<void> sort(const sheet::Workbook &workbook)
    {
        const bool separated = workbook.sheets.size() == 1 && workbook.sheets.front().name.isEmpty();
        for (const sheet::Sheet &sheet : workbook.sheets) {
            for (const sheet::Row &row : sheet.rows) {
                const QString name = (separated ? row.cell(0) : sheet.name).trimmed();
                if (name == kNotesSheet)
                    continue;
                const LayoutSheet *layout = layoutOf(name);
                if (!layout)
                    return fault(name,
                        QT_TRANSLATE_NOOP("discretion",
                            "“%1” (row %2) is none of the sheets of a benchmark pack. Export the template to see "
                            "them."),
                        {QString::number(row.number)});
                Rows &into = m_rows[layout];
                into.layout = layout;
                into.firstColumn = separated ? 1 : 0;
                if (into.headings)
                    into.rows.push_back(&row);
                else if (const auto headed = readHeadings(into, row); !headed)
                    return headed;
            }
        }
        return {};
    }

    static Result<void> readHeadings(Rows &into, const sheet::Row &row)
    {
        into.headings = &row;
        for (int i = into.firstColumn; i < row.cells.size(); ++i) {
            const QString heading = headingKey(row.cell(i));
            if (heading.isEmpty())
                continue;
            const QString place = placeText(into.layout->name, row.number, row.cell(i));
            if (into.layout->holds == LayoutSheet::Holds::ListOfBenchmark
                && (heading == kBenchmarkColumn || heading == u"benchmark")) {
                if (into.benchmarkColumn >= 0)
                    return fault(place, QT_TRANSLATE_NOOP("discretion", "%1: this column stands twice."));
                into.benchmarkColumn = i;
                continue;
            }
            const LayoutColumn *column = columnOf(*into.layout, heading);
            if (!column)
                return fault(place,
                    QT_TRANSLATE_NOOP("discretion",
                        "%1: the sheet knows no such column. The first row of a sheet holds its headings."));
            if (into.columns.contains(column))
                return fault(place, QT_TRANSLATE_NOOP("discretion", "%1: this column stands twice."));
            into.columns.insert(column, i);
        }
        return {};
    }

    static const LayoutColumn *columnOf(const LayoutSheet &layout, const QString &heading)
    {
        for (const LayoutColumn &one : layout.columns) {
            if (heading == headingKey(one.heading.toString()) || heading == one.key)
                return &one;
        }
        for (const LayoutColumn &one : layout.innerColumns) {
            if (heading == headingKey(one.heading.toString())
                || heading == layout.inner.toString() + u'/' + one.key.toString())
                return &one;
        }
        return nullptr;
    }

    static QString cellOf(const Rows &rows, const sheet::Row &row, const LayoutColumn &column)
    {
        return row.cell(rows.columns.value(&column, -1)).trimmed();
    }

    static bool isEmpty(const Rows &rows, const sheet::Row &row, std::span<const LayoutColumn> columns)
    {
        return std::all_of(
            columns.begin(), columns.end(), [&](const LayoutColumn &one) { return cellOf(rows, row, one).isEmpty(); });
    }

    /// Nothing may stand where no heading says what it is.
    static Result<void> allHeaded(const Rows &rows, const sheet::Row &row)
    {
        for (int i = rows.firstColumn; i < row.cells.size(); ++i) {
            if (!row.cell(i).trimmed().isEmpty() && rows.headings->cell(i).trimmed().isEmpty())
                return fault(placeText(rows.layout->name, row.number, row.cell(i)),
                    QT_TRANSLATE_NOOP("discretion", "%1: there is no heading above this cell."));
        }
        return {};
    }

    static Result<QJsonObject> objectOf(const Rows &rows, const sheet::Row &row, std::span<const LayoutColumn> columns)
    {
        QJsonObject out;
        for (const LayoutColumn &column : columns) {
            const QString text = cellOf(rows, row, column);
            const Result<QJsonValue> value =
                text.isEmpty() ? Result<QJsonValue>(emptyCell(column)) : readCell(column, text);
            if (!value)
                return placed(value.error(), placeText(rows.layout->name, row.number, column.heading));
            if (!value->isUndefined())
                insertAt(out, column.key, *value);
        }
        return out;
    }

    Result<void> take(const Rows &rows)
    {
        const LayoutSheet &layout = *rows.layout;
        qsizetype owner = -1; // index of the benchmark the row belongs to
        Open open;
        for (const sheet::Row *row : rows.rows) {
            if (const auto headed = allHeaded(rows, *row); !headed)
                return headed;
            if (layout.holds == LayoutSheet::Holds::ListOfBenchmark) {
                const QString id = row->cell(rows.benchmarkColumn).trimmed();
                const qsizetype named = id.isEmpty() ? owner : m_benchmarkOf.value(id, -1);
                if (named < 0)
                    return fault(placeText(layout.name, row->number, kBenchmarkColumn),
                        QT_TRANSLATE_NOOP("discretion", "%1: the sheet 基准 has no benchmark “%2”."), {id});
                if (named != owner)
                    open = {};
                owner = named;
            }
            if (const auto added = layout.inner.isEmpty() ? add(rows, *row, owner) : addInner(rows, *row, owner, open);
                !added)
                return added;
        }
        return {};
    }

    Result<void> add(const Rows &rows, const sheet::Row &row, qsizetype owner)
    {
        const LayoutSheet &layout = *rows.layout;
        const Result<QJsonObject> object = objectOf(rows, row, layout.columns);
        if (!object)
            return object.error();
        if (layout.holds == LayoutSheet::Holds::Pack) {
            if (!m_head.isEmpty())
                return fault(placeText(layout.name, row.number, layout.columns.front().heading),
                    QT_TRANSLATE_NOOP("discretion", "%1: a file holds one pack."));
            m_head = *object;
            m_spots.insert(QStringLiteral("/pack"), {&layout, layout.columns, row.number});
            return {};
        }
        if (layout.list == u"benchmarks") {
            const QString id = object->value(u"id").toString();
            if (m_benchmarkOf.contains(id)) // or the rows of other sheets would go to the wrong one
                return fault(placeText(layout.name, row.number, layout.columns.front().heading),
                    QT_TRANSLATE_NOOP("discretion", "%1: this id stands twice."));
            m_benchmarkOf.insert(id, qsizetype(m_benchmarks.size()));
            m_benchmarks.push_back({*object, {}});
            m_spots.insert(
                QStringLiteral("/benchmarks/%1").arg(m_benchmarks.size() - 1), {&layout, layout.columns, row.number});
            return {};
        }
        QJsonArray &list = owner < 0 ? m_circumstances : m_benchmarks[std::size_t(owner)].lists[&layout];
        m_spots.insert(pathOf(layout, owner, list.size()), {&layout, layout.columns, row.number});
        list.append(*object);
        return {};
    }

    /// The object whose inner rows are being read.
    struct Open {
        QString id;
        qsizetype index = -1;
    };

    /// A row with an id of its own begins an object; the others add to its inner list.
    Result<void> addInner(const Rows &rows, const sheet::Row &row, qsizetype owner, Open &open)
    {
        const LayoutSheet &layout = *rows.layout;
        QJsonArray &list = m_benchmarks[std::size_t(owner)].lists[&layout];
        const QString id = cellOf(rows, row, layout.columns.front());
        if (open.index < 0 || (!id.isEmpty() && id != open.id)) {
            const Result<QJsonObject> object = objectOf(rows, row, layout.columns);
            if (!object)
                return object.error();
            open = {id, list.size()};
            m_spots.insert(pathOf(layout, owner, open.index), {&layout, layout.columns, row.number});
            list.append(*object);
        } else if (const auto same = sameAsAbove(rows, row, list[open.index].toObject()); !same) {
            return same;
        }
        if (isEmpty(rows, row, layout.innerColumns))
            return {};
        const Result<QJsonObject> inner = objectOf(rows, row, layout.innerColumns);
        if (!inner)
            return inner.error();
        QJsonObject outer = list[open.index].toObject();
        QJsonArray inners = outer.value(layout.inner).toArray();
        m_spots.insert(
            pathOf(layout, owner, open.index) + QStringLiteral("/%1/%2").arg(layout.inner).arg(inners.size()),
            {&layout, layout.innerColumns, row.number});
        inners.append(*inner);
        outer.insert(layout.inner.toString(), inners);
        list[open.index] = outer;
        return {};
    }

    static Result<void> sameAsAbove(const Rows &rows, const sheet::Row &row, const QJsonObject &above)
    {
        for (const LayoutColumn &column : rows.layout->columns) {
            const QString text = cellOf(rows, row, column);
            if (text.isEmpty())
                continue;
            const QString place = placeText(rows.layout->name, row.number, column.heading);
            const Result<QJsonValue> value = readCell(column, text);
            if (!value)
                return placed(value.error(), place);
            QJsonObject one;
            insertAt(one, column.key, *value);
            const QString first = column.key.left(column.key.indexOf(u'/')).toString();
            if (one.value(first) != above.value(first))
                return fault(place,
                    QT_TRANSLATE_NOOP("discretion", "%1: this is not what stands in the first row of “%2”."),
                    {above.value(u"id").toString()});
        }
        return {};
    }

    static QString pathOf(const LayoutSheet &layout, qsizetype owner, qsizetype index)
    {
        const QString list = QStringLiteral("/%1/%2").arg(layout.list).arg(index);
        return owner < 0 ? list : QStringLiteral("/benchmarks/%1").arg(owner) + list;
    }

    QJsonObject whole() const
    {
        QJsonArray benchmarks;
        for (const Collected &one : m_benchmarks) {
            QJsonObject object = one.object;
            for (auto list = one.lists.begin(); list != one.lists.end(); ++list)
                insertAt(object, list.key()->list, list.value());
            benchmarks.append(object);
        }
        QJsonObject out{{QStringLiteral("pack"), m_head}, {QStringLiteral("benchmarks"), benchmarks}};
        if (!m_circumstances.isEmpty())
            out.insert(QStringLiteral("circumstances"), m_circumstances);
        return out;
    }

    /// The place of the JSON as sheet, row and column.
    Error inSheet(Error error) const
    {
        QString path = error.detail;
        while (!path.isEmpty() && !m_spots.contains(path))
            path.truncate(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
        const auto spot = m_spots.find(path);
        if (spot == m_spots.end() || error.message.values.isEmpty())
            return error;
        const QString rest = error.detail.mid(path.size() + 1);
        const auto column = std::find_if(spot->columns.begin(), spot->columns.end(), [&rest](const LayoutColumn &one) {
            return rest == one.key || rest.startsWith(one.key.toString() + u'/')
                || (!rest.isEmpty() && one.key.startsWith(rest + u'/'));
        });
        const LayoutColumn &named = column == spot->columns.end() ? spot->columns.front() : *column;
        error.message.values[0] = placeText(spot->layout->name, spot->row, named.heading);
        return error;
    }

    struct Collected {
        QJsonObject object;
        QHash<const LayoutSheet *, QJsonArray> lists;
    };
    QHash<const LayoutSheet *, Rows> m_rows;
    QJsonObject m_head;
    std::vector<Collected> m_benchmarks;
    QHash<QString, qsizetype> m_benchmarkOf;
    QJsonArray m_circumstances;
    QHash<QString, Spot> m_spots;
};

} // namespace

Result<Pack> PackSheet::read(const sheet::Workbook &workbook)
{
    return Reader().pack(workbook);
}

Result<Pack> PackSheet::readFile(const QByteArray &bytes)
{
    const QByteArrayView text = QByteArrayView(bytes).trimmed();
    if (text.startsWith('{') || text.startsWith("\xEF\xBB\xBF{"))
        return Pack::parse(bytes);
    const auto workbook = sheet::readWorkbook(bytes, kLimits);
    return workbook ? read(*workbook) : Result<Pack>(workbook.error());
}

} // namespace qilian::discretion
