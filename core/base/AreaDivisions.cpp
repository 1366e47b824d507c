#include "core/base/AreaDivisions.h"

#include <QFile>

namespace qilian {

Result<AreaDivisions> AreaDivisions::parse(const QByteArray &csv)
{
    AreaDivisions out;
    int line = 0;
    for (const QByteArray &raw : csv.split('\n')) {
        ++line;
        const QString text = QString::fromUtf8(raw).trimmed();
        if (line == 1 || text.isEmpty())
            continue;
        const QStringList cells = text.split(u',');
        if (cells.size() != 4 || cells[0].isEmpty() || cells[3].isEmpty())
            return Error{Error::Code::Damaged,
                {"base", QT_TRANSLATE_NOOP("base", "Line %1 of the table of divisions cannot be read."),
                    {QString::number(line)}},
                text};
        out.m_byCode.insert(cells[0], qsizetype(out.m_all.size()));
        out.m_all.push_back({cells[0], cells[2], cells[3]});
    }
    return out;
}

const AreaDivisions &AreaDivisions::shipped()
{
    static const AreaDivisions kDivisions = [] {
        QFile file(QStringLiteral(":/divisions/gansu.csv"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        Result<AreaDivisions> divisions = parse(there ? file.readAll() : QByteArray());
        Q_ASSERT(divisions);
        return std::move(*divisions);
    }();
    return kDivisions;
}

const AreaDivision *AreaDivisions::find(const QString &code) const
{
    const auto at = m_byCode.constFind(code);
    return at == m_byCode.constEnd() ? nullptr : &m_all[std::size_t(*at)];
}

std::vector<const AreaDivision *> AreaDivisions::childrenOf(const QString &code) const
{
    std::vector<const AreaDivision *> out;
    for (const AreaDivision &division : m_all) {
        if (division.parent == code)
            out.push_back(&division);
    }
    return out;
}

QString AreaDivisions::nameOf(const QString &code) const
{
    const AreaDivision *division = find(code);
    return division ? division->name : code;
}

} // namespace qilian
