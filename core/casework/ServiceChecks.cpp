#include "core/casework/ServiceChecks.h"

#include "core/base/ChinaTime.h"

#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

constexpr int kOfficers = 2;

struct ServiceSituation {
    const CaseFile &file;
    const ServiceDraft &draft;
};

/// What a way of service may ask for; which way asks for what, and by which article, stands in service.json.
struct ServiceCondition {
    const char *id;
    const char *field;
    const char *words;
    bool (*holds)(const ServiceSituation &now);
};

bool isGiven(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool hasProofs(const ServiceSituation &now)
{
    return now.draft.outcome && !now.draft.outcome->proofs.isEmpty();
}

bool goesThrough(const ServiceSituation &now)
{
    return isGiven(now.draft.attempt.through);
}

bool hasTwoOfficers(const ServiceSituation &now)
{
    QStringList officers = now.draft.attempt.officers;
    officers.removeDuplicates();
    officers.removeAll(QString());
    return officers.size() >= kOfficers;
}

bool hasReceiver(const ServiceSituation &now)
{
    if (!now.draft.isDelivered())
        return true;
    const auto known = ServiceRules::shipped().receiversFor(now.file.one.partyKind);
    return isGiven(now.draft.outcome->receiver)
        && std::any_of(known.begin(), known.end(),
            [&now](const ServiceReceiver &one) { return one.id == now.draft.outcome->relation; });
}

/// The party agreed in writing to be served at this very address. 行政处罚法 第六十一条
bool hasConsent(const ServiceSituation &now)
{
    const QDate sent = chinaDay(now.draft.attempt.at);
    return std::any_of(now.file.addresses.begin(), now.file.addresses.end(), [&](const party::ServiceAddress &address) {
        return address.kind == party::AddressKind::Electronic && address.text == now.draft.attempt.address
            && address.confirmedOn.isValid() && address.confirmedOn <= sent;
    });
}

/// 下落不明，或者用其他方式无法送达
bool mayPublish(const ServiceSituation &now)
{
    if (now.draft.attempt.ground == QLatin1String("whereabouts_unknown"))
        return true;
    if (now.draft.attempt.ground != QLatin1String("other_ways_failed"))
        return false;
    const auto courses = coursesOf(now.file, now.draft.attempt.document);
    return std::any_of(courses.begin(), courses.end(), [](const ServiceCourse &course) {
        return course.outcome
            && (course.outcome->result == ServiceResult::Failed || course.outcome->result == ServiceResult::Refused);
    });
}

constexpr std::array kConditions{
    ServiceCondition{
        "two_officers", "officers", QT_TRANSLATE_NOOP("casework", "Two officers serve it: name both."), hasTwoOfficers},
    ServiceCondition{"address", "address", QT_TRANSLATE_NOOP("casework", "Write where it was served."),
        [](const ServiceSituation &now) { return isGiven(now.draft.attempt.address); }},
    ServiceCondition{"receiver", "receiver",
        QT_TRANSLATE_NOOP("casework", "Write who took it, and as what: not everybody may take it for the party."),
        hasReceiver},
    ServiceCondition{"refusal", "reason",
        QT_TRANSLATE_NOOP("casework", "Write that it was refused and why: the receipt must say so."),
        [](const ServiceSituation &now) { return !now.draft.isDelivered() || isGiven(now.draft.outcome->reason); }},
    ServiceCondition{"witness_or_recording", "witness",
        QT_TRANSLATE_NOOP("casework", "Name a witness, or put photos or a recording of the service on it."),
        [](const ServiceSituation &now) {
            return !now.draft.isDelivered() || isGiven(now.draft.outcome->witness) || hasProofs(now);
        }},
    ServiceCondition{
        "organ", "through", QT_TRANSLATE_NOOP("casework", "Write which agency or unit passes it on."), goesThrough},
    ServiceCondition{
        "tracking", "through", QT_TRANSLATE_NOOP("casework", "Write the number of the mail."), goesThrough},
    ServiceCondition{"published_in", "through",
        QT_TRANSLATE_NOOP("casework", "Write where it was published: newspaper and issue, or website."), goesThrough},
    ServiceCondition{"consent", "address",
        QT_TRANSLATE_NOOP("casework",
            "Choose an electronic address to which the party has agreed in writing: note it with the party first."),
        hasConsent},
    ServiceCondition{"other_ways", "ground",
        QT_TRANSLATE_NOOP("casework",
            "Publication is for a party that cannot be found, or after another way has failed: note that attempt "
            "first."),
        mayPublish},
    ServiceCondition{"history", "note",
        QT_TRANSLATE_NOOP("casework", "Write the reasons and the course of it: the file must tell them."),
        [](const ServiceSituation &now) { return isGiven(now.draft.attempt.note); }},
    ServiceCondition{
        "receipt", "proofs", QT_TRANSLATE_NOOP("casework", "Put the signed receipt on file as proof."), hasProofs},
    ServiceCondition{"arrival", "proofs",
        QT_TRANSLATE_NOOP("casework", "Put the record of its arrival on file as proof."), hasProofs},
    ServiceCondition{
        "publication", "proofs", QT_TRANSLATE_NOOP("casework", "Put the published page on file as proof."), hasProofs},
};

const ServiceCondition *condition(const QString &id)
{
    const auto at = std::find_if(kConditions.begin(), kConditions.end(),
        [&id](const ServiceCondition &one) { return id == QLatin1String(one.id); });
    return at == kConditions.end() ? nullptr : &*at;
}

/// A day between the making of the document and today, in this order.
void checkDays(const CaseFile &file, const ServiceDraft &draft, QDate today, std::vector<DocumentFault> &found)
{
    const auto document = std::find_if(file.documents.begin(), file.documents.end(),
        [&draft](const CaseDocument &one) { return one.id == draft.attempt.document; });
    const QDate made = document == file.documents.end() ? QDate() : document->madeOn;
    const QDate served = chinaDay(draft.attempt.at);
    if (!served.isValid() || !made.isValid() || served < made || served > today)
        found.push_back({QStringLiteral("served_at"),
            {"casework",
                QT_TRANSLATE_NOOP("casework", "The moment must lie between the day the document was made and now."),
                {}}});
    if (!draft.outcome || draft.outcome->result == ServiceResult::Void)
        return;
    const QDate result = chinaDay(draft.outcome->at);
    if (!result.isValid() || result < served || result > today)
        found.push_back({QStringLiteral("result_at"),
            {"casework", QT_TRANSLATE_NOOP("casework", "The result cannot be before the attempt, nor after now."),
                {}}});
    if (ServiceRules::shipped().of(draft.attempt.way).day == ServiceWayRule::Day::Deemed && draft.isDelivered()
        && today <= deemedServedOn(draft.attempt))
        found.push_back({QStringLiteral("result"),
            {"casework",
                QT_TRANSLATE_NOOP("casework", "It is deemed served when %1 is over, and can be noted after that."),
                {deemedServedOn(draft.attempt).toString(Qt::ISODate)}}});
}

} // namespace

bool isServiceCondition(const QString &id)
{
    return condition(id);
}

std::vector<DocumentFault> faultsOf(const CaseFile &file, const ServiceDraft &draft, QDate today)
{
    std::vector<DocumentFault> found;
    checkDays(file, draft, today, found);
    const ServiceSituation now{file, draft};
    for (const QString &need : ServiceRules::shipped().of(draft.attempt.way).needs) {
        const ServiceCondition *one = condition(need);
        if (one && !one->holds(now))
            found.push_back({QString::fromLatin1(one->field), {"casework", one->words, {}}});
    }
    if (draft.outcome && !draft.isDelivered() && !isGiven(draft.outcome->reason))
        found.push_back({QStringLiteral("reason"),
            {"casework", QT_TRANSLATE_NOOP("casework", "Write why it was not delivered."), {}}});
    return found;
}

std::vector<Message> remindersOf(const CaseFile &file, const ServiceDraft &draft)
{
    std::vector<Message> out;
    const ServiceSituation now{file, draft};
    for (const QString &want : ServiceRules::shipped().of(draft.attempt.way).wants) {
        const ServiceCondition *one = condition(want);
        if (one && draft.outcome && !one->holds(now))
            out.push_back({"casework", one->words, {}});
    }
    return out;
}

} // namespace qilian::casework
