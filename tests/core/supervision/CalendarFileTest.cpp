#include "core/supervision/CalendarFile.h"

#include <QStringList>
#include <catch2/catch.hpp>

using namespace qilian;
using supervision::CalendarEntry;

namespace {

QByteArray written(const CalendarEntry &entry)
{
    return supervision::calendarFile({&entry, 1}, QDateTime(QDate(2026, 11, 26), QTime(1, 2, 3), Qt::UTC));
}

/// Lines put together again as a calendar program does.
QStringList unfolded(QByteArray file)
{
    file.replace("\r\n ", "");
    return QString::fromUtf8(file).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a last day is a whole day with a reminder in another calendar", "[ics]")
{
    const QStringList lines = unfolded(written({QStringLiteral("a@qilian"), QDate(2026, 12, 31),
        QStringLiteral("立案期限"), QStringLiteral("张环高立〔2026〕4号")}));
    CHECK(lines.front() == u"BEGIN:VCALENDAR");
    CHECK(lines.back() == u"END:VCALENDAR");
    for (const char16_t *line : {u"UID:a@qilian", u"DTSTAMP:20261126T010203Z", u"DTSTART;VALUE=DATE:20261231",
             u"DTEND;VALUE=DATE:20270101", u"SUMMARY:立案期限", u"DESCRIPTION:张环高立〔2026〕4号", u"BEGIN:VALARM"}) {
        CAPTURE(QString::fromUtf16(line).toStdString());
        CHECK(lines.contains(QString::fromUtf16(line)));
    }
}

TEST_CASE("whatever a name holds, it is text in the file and nothing else", "[ics]")
{
    const QStringList lines = unfolded(written({QStringLiteral("a"), QDate(2026, 12, 1),
        QStringLiteral("某厂;甲,乙\\丙\nEND:VEVENT\rX"), QStringLiteral("")}));
    CHECK(lines.contains(QStringLiteral("SUMMARY:某厂\\;甲\\,乙\\\\丙\\nEND:VEVENTX")));
    CHECK(lines.count(QStringLiteral("END:VEVENT")) == 1);
}

TEST_CASE("no line is longer than 75 octets and no character is cut", "[ics]")
{
    const QString name = QStringLiteral("𠮷高台县某某建材有限责任公司").repeated(12);
    const QByteArray file = written({QStringLiteral("a"), QDate(2026, 12, 1), name, name});
    for (const QByteArray &line : file.split('\n')) {
        CHECK(line.size() <= 76); // with its CR
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(file).contains(QStringLiteral("SUMMARY:") + name));
}
