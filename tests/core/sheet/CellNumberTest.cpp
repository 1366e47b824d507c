#include "core/sheet/CellNumber.h"

#include <catch2/catch.hpp>

using namespace qilian::sheet;

TEST_CASE("numbers are read as the officer sees them", "[sheet]")
{
    struct Row {
        const char *stored;
        const char *shown;
    };
    const auto row = GENERATE(values<Row>({
        {"3.7000000000000002E+17", "370000000000000000"},
        {"9.1620724E+17", "916207240000000000"},
        {"620724100", "620724100"},
        {"916207240123456789", "916207240123456789"},
        {"0.30000000000000004", "0.3"},
        {"1.0", "1"},
        {"-12.50", "-12.5"},
        {"1E-3", "0.001"},
        {"1.5e-05", "0.000015"},
        {"00123", "00123"},
        {"abc", "abc"},
        {"nan", "nan"},
        {"1e400", "1e400"},
        {"", ""},
    }));
    CHECK(CellNumber::text(QString::fromLatin1(row.stored)).toStdString() == row.shown);
}

TEST_CASE("days since 1900 become dates, and the 29 February 1900 that never was harms none", "[sheet]")
{
    struct Row {
        const char *stored;
        bool since1904;
        const char *shown;
    };
    const auto row = GENERATE(values<Row>({
        {"46303", false, "2026-10-08"},
        {"46303.395833333336", false, "2026-10-08 09:30:00"},
        {"0.5", false, "12:00:00"},
        {"1", false, "1900-01-01"},
        {"61", false, "1900-03-01"},
        {"44841", true, "2026-10-08"},
        {"46302.9999999999", false, "2026-10-08"},
        {"-1", false, "-1"},
        {"99999999", false, "99999999"},
        {"x", false, "x"},
    }));
    CHECK(CellNumber::date(QString::fromLatin1(row.stored), row.since1904).toStdString() == row.shown);
}

TEST_CASE("a format makes a date by what it shows", "[sheet]")
{
    CHECK(CellNumber::isDateFormat(14, {}));
    CHECK(CellNumber::isDateFormat(31, {}));
    CHECK_FALSE(CellNumber::isDateFormat(2, {}));
    for (const char16_t *code : {u"yyyy-mm-dd", u"[$-804]yyyy\"年\"m\"月\"d\"日\"", u"h:mm", u"\\ yyyy/m/d"})
        CHECK(CellNumber::isDateFormat(176, QString::fromUtf16(code)));
    for (const char16_t *code : {u"General", u"0.00\"days\"", u"#,##0;[Red]-#,##0", u"@", u"\\d0", u"\"yyyy\"0"})
        CHECK_FALSE(CellNumber::isDateFormat(176, QString::fromUtf16(code)));
}
