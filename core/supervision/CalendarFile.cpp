#include "core/supervision/CalendarFile.h"

#include <QStringList>

namespace qilian::supervision {
namespace {

constexpr int kLineOctets = 75; // RFC 5545 3.1

/// RFC 5545 3.3.11. Control characters other than a line break have no place in it.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            out += QStringLiteral("\\") + c;
        else if (c.category() != QChar::Other_Control)
            out += c;
    }
    return out;
}

/// One content line, folded between whole characters.
void addLine(QByteArray &out, const QString &line)
{
    int octets = 0;
    for (const char32_t point : line.toUcs4()) {
        const QByteArray character = QString::fromUcs4(&point, 1).toUtf8();
        if (octets + character.size() > kLineOctets) {
            out += "\r\n ";
            octets = 1;
        }
        out += character;
        octets += int(character.size());
    }
    out += "\r\n";
}

} // namespace

QByteArray calendarFile(std::span<const CalendarEntry> entries, const QDateTime &made)
{
    QByteArray out;
    const QString stamp = made.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (const char *line :
        {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Qilian//Deadlines//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        addLine(out, QString::fromLatin1(line));
    const QString kDay = QStringLiteral("yyyyMMdd");
    for (const CalendarEntry &one : entries) {
        for (const QString &line : {
                 QStringLiteral("BEGIN:VEVENT"),
                 QStringLiteral("UID:") + escaped(one.uid),
                 QStringLiteral("DTSTAMP:") + stamp,
                 QStringLiteral("DTSTART;VALUE=DATE:") + one.day.toString(kDay),
                 QStringLiteral("DTEND;VALUE=DATE:") + one.day.addDays(1).toString(kDay),
                 QStringLiteral("SUMMARY:") + escaped(one.summary),
                 QStringLiteral("DESCRIPTION:") + escaped(one.description),
                 QStringLiteral("TRANSP:TRANSPARENT"),
                 QStringLiteral("BEGIN:VALARM"),
                 QStringLiteral("ACTION:DISPLAY"),
                 QStringLiteral("DESCRIPTION:") + escaped(one.summary),
                 QStringLiteral("TRIGGER:-PT15H"), // nine in the morning of the day before
                 QStringLiteral("END:VALARM"),
                 QStringLiteral("END:VEVENT"),
             })
            addLine(out, line);
    }
    addLine(out, QStringLiteral("END:VCALENDAR"));
    return out;
}

} // namespace qilian::supervision
