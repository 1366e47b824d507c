#include "core/docx/Values.h"

namespace qilian::docx {

namespace {

const QString &counted()
{
    static const QString kCounted = QStringLiteral("序号");
    return kCounted;
}

} // namespace

QString tableOf(const QString &placeholder)
{
    return placeholder.contains(u'.') ? placeholder.section(u'.', 0, 0) : QString();
}

QString columnOf(const QString &placeholder)
{
    return placeholder.section(u'.', 1);
}

bool Values::knows(const QString &placeholder) const
{
    return lines.count(placeholder) > 0 || cell(tableOf(placeholder), columnOf(placeholder), 0);
}

std::optional<QString> Values::cell(const QString &table, const QString &column, std::size_t row) const
{
    const auto at = tables.find(table);
    if (at == tables.end())
        return std::nullopt;
    const Rows &found = at->second;
    const qsizetype place = found.columns.indexOf(column);
    if (place < 0 && column != counted())
        return std::nullopt;
    if (row >= found.rows.size())
        return QString();
    return place < 0 ? QString::number(row + 1) : found.rows[row].value(place);
}

} // namespace qilian::docx
