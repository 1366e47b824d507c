#include "core/casework/DailyDecision.h"

#include "core/casework/Guards.h"
#include "core/casework/MeasureWork.h"

#include <algorithm>

namespace qilian::casework {
namespace {

Error refused(const char *words, const QStringList &values = {})
{
    return {Error::Code::Refused, {"casework", words, values}, {}};
}

QDate dayIn(const CaseDocument &document, const char *field)
{
    return QDate::fromString(document.fields.value(QLatin1String(field)).toString(), Qt::ISODate);
}

/// The last final one of these types made on that day or later; null where there is none.
const CaseDocument *madeSince(const CaseFile &file, const QStringList &types, QDate day)
{
    const auto at = std::find_if(file.documents.rbegin(), file.documents.rend(), [&](const CaseDocument &one) {
        return types.contains(one.type) && one.state == DocumentState::Final && one.madeOn >= day;
    });
    return at == file.documents.rend() ? nullptr : &*at;
}

Result<void> notFinedTwice(const CaseFile &file, const CaseDocument &decision)
{
    const QDate from = dayIn(decision, "from");
    for (const CaseDocument &earlier : file.documents) {
        const QDate fined = dayIn(earlier, "to");
        if (earlier.type == decision.type && earlier.state == DocumentState::Final && from <= fined)
            return refused(
                QT_TRANSLATE_NOOP("casework", "%1 fined the days up to %2 already: take only the days after them."),
                {earlier.number, fined.toString(Qt::ISODate)});
    }
    return {};
}

} // namespace

Result<void> mayDecideDaily(const CaseFile &file, const CaseDocument &decision, QDate today)
{
    const Result<measure::DailyFine> fine = dailyFineOf(file, today);
    if (!fine)
        return fine.error();
    if (!fine->isAsked()) // its orders are in another case, or on paper
        return notFinedTwice(file, decision);
    if (fine->days == 0)
        return refused(QT_TRANSLATE_NOOP(
            "casework", "No recheck on record found that the discharge goes on: there is no day to fine."));
    CaseFacts facts = factsOf(file, today);
    facts.fine = fine->amount;
    const Situation now{facts, today};
    const CaseDocument *notice =
        madeSince(file, {QStringLiteral("prior_notice"), QStringLiteral("prior_hearing_notice")}, fine->until);
    if (!notice || !notice->servedOn.isValid())
        return refused(QT_TRANSLATE_NOOP("casework",
                           "The daily fine is a penalty of its own: serve a notice before the penalty that is made "
                           "after the recheck of %1 first."),
            {fine->until.toString(Qt::ISODate)});
    if (now.isInHearingRange() && notice->type == QLatin1String("prior_notice"))
        return refused(QT_TRANSLATE_NOOP("casework",
            "The daily fine is in the range of a hearing: serve the notice that tells of the right to one first."));
    const bool waived = facts.defenceWaivedOn.isValid() && facts.defenceWaivedOn >= notice->servedOn;
    if (!waived && !now.isOver("decision_not_before", notice->servedOn))
        return refused(QT_TRANSLATE_NOOP("casework",
            "The five working days for statement and defence are not over, and there is no written waiver."));
    if (now.isDiscussionDue() && !madeSince(file, {QStringLiteral("collective_discussion")}, notice->servedOn))
        return refused(QT_TRANSLATE_NOOP(
            "casework", "The amount of the daily fine asks for a collective discussion after the notice."));
    return notFinedTwice(file, decision);
}

} // namespace qilian::casework
