#include "core/sheet/CsvWriter.h"

#include "core/base/WriteWhole.h"

namespace qilian::sheet {

namespace {

bool isNumber(QStringView cell)
{
    bool number = false;
    (void)cell.toDouble(&number);
    return number && std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    });
}

void append(const QString &cell, bool last, QString *out)
{
    QString safe = cell;
    safe.remove(QChar(u'\0'));
    if (startsFormula(safe) && !isNumber(safe))
        safe.prepend(u'\'');
    if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r')
        || safe.contains(u'\t') || safe.contains(u';'))
        *out += u'"' + safe.replace(u'"', QLatin1String("\"\"")) + u'"';
    else
        *out += safe;
    *out += last ? QLatin1String("\r\n") : QLatin1String(",");
}

} // namespace

bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(cell[0]);
}

QByteArray toCsv(const Table &table)
{
    QString out(QChar(0xFEFF));
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        append(table.columns[i].heading, i + 1 == table.columns.size(), &out);
    for (const QStringList &row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            append(row.value(qsizetype(i)), i + 1 == table.columns.size(), &out);
    }
    return out.toUtf8();
}

Result<void> writeCsv(const QString &path, const Table &table)
{
    return writeWhole(path, toCsv(table));
}

} // namespace qilian::sheet
