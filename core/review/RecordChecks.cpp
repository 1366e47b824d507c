#include "core/review/Looking.h"

#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

using casework::CaseDocument;

Finding filedInTime(const ReviewedFile &file)
{
    const casework::Case &one = file.one();
    const QDate from = one.leadReceivedOn.isValid() ? one.leadReceivedOn : one.discoveredOn;
    if (!one.filedOn.isValid())
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "The case has not been filed yet.")));
    if (!from.isValid())
        return ask(said(QT_TRANSLATE_NOOP("review", "The record does not say when the lead came in: count by hand.")));
    const CaseDocument *approval = file.made(u"filing_approval");
    const bool extended = approval && isFilled(*approval, "extended");
    const QDate last = file.lastDay("filing_decision", from, extended ? 1 : 0);
    Faults faults;
    for (const casework::GrantedExtension &granted : file.file().extensions) {
        const QDate before = file.lastDayBefore("filing_decision", from, granted.step);
        if (granted.rule == u"filing_decision" && before.isValid() && granted.grantedOn > before)
            faults.add(said(QT_TRANSLATE_NOOP("review", "Extended on %1, after the period had ended on %2."),
                           {iso(granted.grantedOn), iso(before)}),
                inPeriods());
    }
    if (last.isValid() && one.filedOn > last)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The lead came in on %1; filed on %2, but the period ended on %3."),
                       {from.toString(Qt::ISODate), one.filedOn.toString(Qt::ISODate), last.toString(Qt::ISODate)}),
            inDocument(QStringLiteral("filing_approval"), extended ? "" : "extended"));
    return faults.orMet();
}

Finding siteRecord(const ReviewedFile &file, const char *field)
{
    return filledThenAsk(file, "inspection_record", {field}, readTheText());
}

bool has(const ReviewedFile &file, const char *kind)
{
    const auto &evidence = file.file().evidence;
    return std::any_of(evidence.begin(), evidence.end(),
        [kind](const evidence::EvidenceItem &item) { return item.kind == QLatin1String(kind); });
}

Finding samplesMentioned(const ReviewedFile &file)
{
    const CaseDocument *record = file.made(u"inspection_record");
    if (!record)
        return without(file, "inspection_record");
    Faults faults;
    if (file.made(u"sampling_record"))
        needFields(faults, *record, {"sampling"});
    if (has(file, "av"))
        needFields(faults, *record, {"media"});
    needFields(faults, *record, {"site_manager"});
    return faults.orMet();
}

/// What questions and answers speak of; whether it is asked well, the reviewer reads.
Finding questions(const ReviewedFile &file, const QStringList &words)
{
    const auto records = file.allMade({"inquiry_record"});
    if (records.empty())
        return without(file, "inquiry_record");
    QString text;
    for (const CaseDocument *record : records)
        text += wordsOf(*record, "qa");
    QStringList found;
    for (const QString &word : words) {
        if (text.contains(word))
            found.append(word);
    }
    return ask(found.isEmpty()
            ? said(QT_TRANSLATE_NOOP("review", "No question or answer speaks of “%1”: read whether it was asked."),
                {words.join(QStringLiteral("”“"))})
            : said(QT_TRANSLATE_NOOP("review", "Questions and answers speak of “%1”: read whether that is enough."),
                {found.join(QStringLiteral("”“"))}));
}

Finding resultsAndAddress(const ReviewedFile &file)
{
    const auto records = file.allMade({"inquiry_record"});
    if (records.empty())
        return without(file, "inquiry_record");
    const auto any = [&records](const char *field) {
        return std::any_of(
            records.begin(), records.end(), [field](const CaseDocument *one) { return isFilled(*one, field); });
    };
    Faults faults;
    if (file.made(u"monitor_report") && !any("tell_result") && !file.made(u"result_notice"))
        faults.add(said(QT_TRANSLATE_NOOP("review", "The party was not told the result of the monitoring.")),
            inDocument(QStringLiteral("inquiry_record"), "tell_result"));
    const auto &addresses = file.file().addresses;
    const bool confirmed = std::any_of(addresses.begin(), addresses.end(),
        [](const party::ServiceAddress &address) { return address.confirmedOn.isValid(); });
    if (!any("delivery_address") && !file.made(u"delivery_address_confirm") && !confirmed)
        faults.add(said(QT_TRANSLATE_NOOP("review", "The address for service was not confirmed.")),
            inDocument(QStringLiteral("inquiry_record"), "delivery_address"));
    return faults.orMet();
}

constexpr std::array kChecks{
    Check{"F1",
        [](const ReviewedFile &file) {
            return filled(file, "filing_approval", {"source", "cause"});
        }},
    Check{"F2",
        [](const ReviewedFile &file) {
            return filled(file, "filing_approval", {"party_name", "found_date", "summary", "reason"});
        }},
    Check{"F3", filedInTime},
    Check{"I1", [](const ReviewedFile &file) { return siteRecord(file, "production"); }},
    Check{"I2", [](const ReviewedFile &file) { return siteRecord(file, "procedures"); }},
    Check{"I3", [](const ReviewedFile &file) { return siteRecord(file, "facility"); }},
    Check{"I4", [](const ReviewedFile &file) { return siteRecord(file, "found"); }},
    Check{"I5", samplesMentioned},
    Check{"Q1",
        [](const ReviewedFile &file) {
            return questions(file,
                {QStringLiteral("建设"), QStringLiteral("生产"), QStringLiteral("工艺"), QStringLiteral("产品"),
                    QStringLiteral("原料")});
        }},
    Check{"Q2",
        [](const ReviewedFile &file) {
            return questions(file, {QStringLiteral("环评"), QStringLiteral("验收"), QStringLiteral("排污许可")});
        }},
    Check{"Q3",
        [](const ReviewedFile &file) {
            return questions(file,
                {QStringLiteral("污染防治设施"), QStringLiteral("治理设施"), QStringLiteral("处理设施"),
                    QStringLiteral("运行")});
        }},
    Check{"Q4",
        [](const ReviewedFile &file) {
            return questions(file,
                {QStringLiteral("什么时候"), QStringLiteral("为什么"), QStringLiteral("原因"),
                    QStringLiteral("是否知道"), QStringLiteral("改正"), QStringLiteral("整改")});
        }},
    Check{"Q5", resultsAndAddress},
};

} // namespace

std::span<const Check> recordChecks()
{
    return kChecks;
}

} // namespace qilian::review
