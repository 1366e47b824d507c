#include "core/overview/Gist.h"

#include "core/binder/ArchiveNumber.h"
#include "core/binder/Withheld.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/CaseLink.h"
#include "core/casework/CasePeriods.h"
#include "core/casework/DocumentSignature.h"
#include "core/casework/ServiceAttempt.h"
#include "core/discretion/DecidedFine.h"
#include "core/discretion/Records.h"
#include "core/measure/CaseMeasures.h"
#include "core/overview/RecordWords.h"
#include "core/performance/PerformanceRecords.h"
#include "core/referral/ReferralRecords.h"
#include "core/review/ReviewAnswer.h"
#include "core/supervision/OverdueMatter.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace qilian::overview {

namespace {

/// All fields of a record, those that keep their default too.
template <class T> Result<QJsonObject> fieldsOf(const store::Reader &reader, const Uuid &id)
{
    const Result<T> found = reader.get(Id<T>(id));
    return found ? Result<QJsonObject>(T::description().fieldsOf(*found)) : found.error();
}

struct Telling {
    const char *kind;
    std::array<const char *, 5> fields; ///< in the order they are told; null at the end
    Result<QJsonObject> (*read)(const store::Reader &reader, const Uuid &id);
};
constexpr Telling kTellings[] = {
    {"archive_number", {"number", "assigned_on"}, fieldsOf<binder::ArchiveNumber>},
    {"case_link", {"relation", "one", "other"}, fieldsOf<casework::CaseLink>},
    {"confirmation", {"item", "note"}, fieldsOf<casework::Confirmation>},
    {"correction", {"content", "ordered_on", "served_on"}, fieldsOf<measure::Correction>},
    {"court_application", {"court", "applied_on", "ruling", "enforced_on"}, fieldsOf<performance::CourtApplication>},
    {"decided_fine", {"amount_fen", "decided_on"}, fieldsOf<discretion::DecidedFine>},
    {"deferral", {"debtor", "kind", "requested_on", "answer", "ended_on"}, fieldsOf<performance::Deferral>},
    {"demand_answer", {"answered_on", "words"}, fieldsOf<performance::DemandAnswer>},
    {"determination", {"violation", "penalised_name", "amount_fen"}, fieldsOf<discretion::DeterminationRecord>},
    {"disposal", {"thing", "fate", "disposed_on", "handed_to"}, fieldsOf<measure::Disposal>},
    {"document_decision", {"document", "step", "note"}, fieldsOf<casework::DocumentDecision>},
    {"document_signature", {"document", "role", "signer", "refused"}, fieldsOf<casework::DocumentSignature>},
    {"excluded_period", {"ground", "from_on", "until_on"}, fieldsOf<casework::ExcludedPeriod>},
    {"granted_extension", {"rule", "granted_on"}, fieldsOf<casework::GrantedExtension>},
    {"held_thing", {"name", "quantity", "seal_number"}, fieldsOf<measure::HeldThing>},
    {"holding", {"way", "begun_at_ms", "extension_told_on", "release_asked_on", "claim_notice_on"},
        fieldsOf<measure::Holding>},
    {"overdue_entry", {"rule", "last_day", "kind", "text"}, fieldsOf<supervision::OverdueEntry>},
    {"payment", {"debtor", "towards", "amount_fen", "paid_on", "void_reason"}, fieldsOf<performance::Payment>},
    {"production_limit", {"mode", "decided_on", "extended_until", "rectified_on", "followed_up_on"},
        fieldsOf<measure::ProductionLimit>},
    {"recheck", {"begun_at_ms", "finding"}, fieldsOf<measure::Recheck>},
    {"referral", {"kind", "to_body", "approval", "sent_at_ms", "police_answer"}, fieldsOf<referral::Referral>},
    {"remedy", {"kind", "body", "daily_decision", "began_on", "outcome"}, fieldsOf<performance::Remedy>},
    {"review_answer", {"rule", "verdict"}, fieldsOf<review::ReviewAnswer>},
    {"screening", {"answered_on", "answered_by"}, fieldsOf<referral::ScreeningRecord>},
    {"service_attempt", {"document", "way", "served_at_ms", "addressee"}, fieldsOf<casework::ServiceAttempt>},
    {"service_outcome", {"result", "happened_at_ms", "receiver", "reason"}, fieldsOf<casework::ServiceOutcome>},
    {"withheld", {"ground", "reason"}, fieldsOf<binder::Withheld>},
};

const Telling *tellingOf(const QString &kind)
{
    const auto at = std::find_if(std::begin(kTellings), std::end(kTellings),
        [&kind](const Telling &one) { return kind == QLatin1String(one.kind); });
    return at == std::end(kTellings) ? nullptr : at;
}

} // namespace

QString gistOf(const store::Reader &reader, const record::Ref &ref)
{
    const Telling *telling = tellingOf(ref.kind);
    const record::Kind *kind = reader.schema().kind(ref.kind);
    if (!telling || !kind)
        return {};
    const Result<QJsonObject> fields = telling->read(reader, ref.id);
    if (!fields)
        return {};
    QStringList out;
    for (const char *name : telling->fields) {
        const record::Field *field = name ? kind->field(QString::fromLatin1(name)) : nullptr;
        if (field && fields->value(field->name) != QJsonValue(false))
            out.append(valueInWords(reader, ref.kind, *field, fields->value(field->name)));
    }
    out.removeAll(QString());
    return out.join(QStringLiteral(" · "));
}

bool changesGist(const record::Change &change)
{
    const Telling *telling = tellingOf(change.kind);
    return telling && std::any_of(telling->fields.begin(), telling->fields.end(), [&change](const char *name) {
        return name && change.fields.contains(QLatin1String(name));
    });
}

} // namespace qilian::overview
