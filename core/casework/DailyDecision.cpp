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
    for (const CaseDocument *earlier : dailyDecisionsOf(file)) {
        const QDate fined = dayIn(*earlier, "to");
        if (from <= fined)
            return refused(
                QT_TRANSLATE_NOOP("casework", "%1 fined the days up to %2 already: take only the days after them."),
                {earlier->number, fined.toString(Qt::ISODate)});
    }
    return {};
}

} // namespace

std::vector<const CaseDocument *> dailyDecisionsOf(const CaseFile &file)
{
    std::vector<const CaseDocument *> out;
    for (const CaseDocument &one : file.documents) {
        if (one.type == QLatin1String("daily_decision") && one.state == DocumentState::Final)
            out.push_back(&one);
    }
    return out;
}

QDate dailyFinedUntil(std::span<const CaseDocument *const> decisions)
{
    QDate out;
    for (const CaseDocument *one : decisions)
        out = std::max(out, dayIn(*one, "to"));
    return out;
}

Result<void> mayDecideDaily(const CaseFile &file, const CaseDocument &decision, QDate today)
{
    if (const Result<void> once = notFinedTwice(file, decision); !once)
        return once;
    const Result<measure::DailyFine> fine = dailyFineOf(file, today);
    if (!fine)
        return fine.error();
    if (!fine->isAsked()) // its orders are in another case, or on paper
        return {};
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
    if (!now.isDefenceOver(notice->servedOn))
        return refused(guard(QStringLiteral("defence_over"))->missing);
    if (now.isReviewDue() && !madeSince(file, {QStringLiteral("legal_review")}, notice->servedOn))
        return refused(QT_TRANSLATE_NOOP("casework",
            "The daily fine needs a legal review of its own, after the notice: draft it and make it final."));
    if (now.isDiscussionDue() && !madeSince(file, {QStringLiteral("collective_discussion")}, notice->servedOn))
        return refused(QT_TRANSLATE_NOOP(
            "casework", "The amount of the daily fine asks for a collective discussion after the notice."));
    return {};
}

} // namespace qilian::casework
