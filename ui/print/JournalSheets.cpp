#include "ui/print/JournalSheets.h"

#include "core/base/ChinaTime.h"

#include "ui/print/TablePages.h"

namespace qilian::print {

namespace {

constexpr qsizetype kLongest = 400; // characters of a value; the record itself has the rest

QString officeTime(const QDateTime &when)
{
    return when.isValid() ? inChina(when).toString(QStringLiteral("yyyy-MM-dd\nHH:mm:ss")) : QString();
}

QString shortened(const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("（空）");
    return value.size() > kLongest ? value.left(kLongest) + u'…' : value;
}

QString linkOnPaper(overview::ChainLink link)
{
    switch (link) {
    case overview::ChainLink::First:
        return QStringLiteral("链首");
    case overview::ChainLink::Linked:
        return QStringLiteral("相扣");
    case overview::ChainLink::Open:
        return QStringLiteral("前条不在本机");
    case overview::ChainLink::Broken:
        return QStringLiteral("断开");
    case overview::ChainLink::Altered:
        return QStringLiteral("被改动");
    }
    Q_UNREACHABLE();
}

QString matterOf(const overview::JournalLine &line)
{
    QStringList out{line.about};
    if (!line.change.reason.isEmpty())
        out.append(line.change.reason);
    for (const overview::FieldChange &change : line.changes)
        out.append(change.before.isEmpty()
                ? QStringLiteral("%1：%2").arg(change.field, shortened(change.after))
                : QStringLiteral("%1：%2 → %3").arg(change.field, shortened(change.before), shortened(change.after)));
    return out.join(u'\n');
}

} // namespace

Printout journalPrintout(const casework::Case &one, const std::vector<overview::JournalLine> &lines,
    const QDateTime &printedAt, const PrintFonts &fonts)
{
    PrintedTable table;
    table.title = QStringLiteral("全过程记录");
    table.above = {QStringLiteral("案号：%1　　当事人：%2").arg(one.number, one.partyName),
        QStringLiteral("案由：%1").arg(one.cause),
        QStringLiteral("共%1条，打印于%2。摘要为该条记录的SHA-256（或SM3），“相扣”指与同一设备前一条的摘要相符。")
            .arg(lines.size())
            .arg(inChina(printedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
    table.size = 9.5;
    table.columns = {{QStringLiteral("时间"), 1.35, true}, {QStringLiteral("人员"), 1.1, true},
        {QStringLiteral("设备"), 1.0, true}, {QStringLiteral("事项"), 4.6}, {QStringLiteral("摘要"), 2.0},
        {QStringLiteral("链"), 0.8, true}};
    for (const overview::JournalLine &line : lines)
        table.rows.push_back({officeTime(line.at), line.who.isEmpty() ? QStringLiteral("程序") : line.who, line.device,
            matterOf(line), QString::fromLatin1(line.change.hash), linkOnPaper(line.link)});
    Printout out;
    out.title = QStringLiteral("全过程记录 %1").arg(one.number);
    out.pages = tablePages(table, fonts);
    out.warnings = fonts.warnings();
    return out;
}

} // namespace qilian::print
