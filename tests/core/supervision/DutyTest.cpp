#include "core/supervision/Duty.h"

#include <catch2/catch.hpp>

using namespace qilian;
using supervision::DutyDay;

namespace {

QStringList duties(QDate from, QDate until)
{
    QStringList out;
    for (const DutyDay &one : supervision::dutiesBetween(casework::DeadlineRules::shipped(), from, until))
        out.append(one.lastDay.toString(Qt::ISODate) + u' ' + one.rule);
    return out;
}

} // namespace

TEST_CASE("what an office owes every month and every year stands in the calendar", "[duty]")
{
    // 甘环办发〔2018〕96号: draws and results by the 10th; the key list before April, the directory by 31 March
    const QStringList march = duties(QDate(2027, 3, 1), QDate(2027, 3, 31));
    for (const char *one : {"2027-03-10 monthly_disclosure", "2027-03-31 key_list_seed", "2027-03-31 key_list_current",
             "2027-03-31 archive_handover", "2027-03-31 annual_plan", "2027-03-31 quarter_monitoring_check"}) {
        CAPTURE(one, march.join(u'|').toStdString());
        CHECK(march.contains(QString::fromLatin1(one)));
    }
    CHECK(duties(QDate(2027, 5, 11), QDate(2027, 5, 31)).isEmpty());
    CHECK_FALSE(march.join(u' ').contains(QStringLiteral("enterprise_annual_report"))); // the enterprise's own
}

TEST_CASE("a year has twelve disclosures, wherever the span is cut", "[duty]")
{
    int whole = 0;
    for (const QString &one : duties(QDate(2027, 1, 1), QDate(2027, 12, 31)))
        whole += one.endsWith(QStringLiteral("monthly_disclosure")) ? 1 : 0;
    CHECK(whole == 12);
    QStringList pieces;
    for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1))
        pieces += duties(day, day);
    CHECK(pieces == duties(QDate(2027, 1, 1), QDate(2027, 12, 31)));
}
