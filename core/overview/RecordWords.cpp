#include "core/overview/RecordWords.h"

#include "core/access/Officer.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/Procedure.h"
#include "core/evidence/EvidenceItem.h"
#include "core/inspection/InspectionTask.h"
#include "core/law/Catalogue.h"
#include "core/measure/CaseMeasures.h"
#include "core/party/Enterprise.h"
#include "core/party/ResponsiblePerson.h"
#include "core/store/DeviceKey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace qilian::overview {

namespace {

struct Word {
    const char *name;
    const char *text;
};

constexpr std::array kKinds{
    Word{"archive_number", QT_TRANSLATE_NOOP("overview", "Archive number")},
    Word{"benchmark_pack", QT_TRANSLATE_NOOP("overview", "Benchmark pack")},
    Word{"bureau", QT_TRANSLATE_NOOP("overview", "Bureau")},
    Word{"case", QT_TRANSLATE_NOOP("overview", "Case")},
    Word{"case_document", QT_TRANSLATE_NOOP("overview", "Document")},
    Word{"case_link", QT_TRANSLATE_NOOP("overview", "Link of cases")},
    Word{"checklist_answer", QT_TRANSLATE_NOOP("overview", "Checklist answer")},
    Word{"confirmation", QT_TRANSLATE_NOOP("overview", "Confirmation")},
    Word{"correction", QT_TRANSLATE_NOOP("overview", "Order to correct")},
    Word{"court_application", QT_TRANSLATE_NOOP("overview", "Application to the court")},
    Word{"custody_event", QT_TRANSLATE_NOOP("overview", "Custody of evidence")},
    Word{"deferral", QT_TRANSLATE_NOOP("overview", "Request to pay later")},
    Word{"demand_answer", QT_TRANSLATE_NOOP("overview", "Answer to the demand")},
    Word{"determination", QT_TRANSLATE_NOOP("overview", "Determination of the fine")},
    Word{"device_key", QT_TRANSLATE_NOOP("overview", "Device")},
    Word{"disposal", QT_TRANSLATE_NOOP("overview", "Release of a thing")},
    Word{"document_decision", QT_TRANSLATE_NOOP("overview", "Step of an approval")},
    Word{"document_signature", QT_TRANSLATE_NOOP("overview", "Signature")},
    Word{"document_template", QT_TRANSLATE_NOOP("overview", "Document template")},
    Word{"enterprise", QT_TRANSLATE_NOOP("overview", "Enterprise")},
    Word{"evidence", QT_TRANSLATE_NOOP("overview", "Evidence")},
    Word{"evidence_link", QT_TRANSLATE_NOOP("overview", "Evidence of a case")},
    Word{"excluded_period", QT_TRANSLATE_NOOP("overview", "Time that does not count")},
    Word{"granted_extension", QT_TRANSLATE_NOOP("overview", "Extension of a period")},
    Word{"held_thing", QT_TRANSLATE_NOOP("overview", "Thing held")},
    Word{"holding", QT_TRANSLATE_NOOP("overview", "Things held")},
    Word{"inspection_task", QT_TRANSLATE_NOOP("overview", "Inspection")},
    Word{"officer", QT_TRANSLATE_NOOP("overview", "Officer")},
    Word{"overdue_entry", QT_TRANSLATE_NOOP("overview", "Said about a missed last day")},
    Word{"payment", QT_TRANSLATE_NOOP("overview", "Payment")},
    Word{"phrase", QT_TRANSLATE_NOOP("overview", "Phrase")},
    Word{"production_limit", QT_TRANSLATE_NOOP("overview", "Limit of production")},
    Word{"recheck", QT_TRANSLATE_NOOP("overview", "Recheck")},
    Word{"referral", QT_TRANSLATE_NOOP("overview", "Transfer")},
    Word{"remedy", QT_TRANSLATE_NOOP("overview", "Reconsideration or suit")},
    Word{"responsible_person", QT_TRANSLATE_NOOP("overview", "Responsible person")},
    Word{"review_answer", QT_TRANSLATE_NOOP("overview", "Answer of the case review")},
    Word{"screening", QT_TRANSLATE_NOOP("overview", "Questions about a transfer")},
    Word{"service_address", QT_TRANSLATE_NOOP("overview", "Address for service")},
    Word{"service_attempt", QT_TRANSLATE_NOOP("overview", "Attempt of service")},
    Word{"service_outcome", QT_TRANSLATE_NOOP("overview", "Result of service")},
    Word{"withheld", QT_TRANSLATE_NOOP("overview", "Piece moved into the secondary volume")},
};

constexpr std::array kFields{
    Word{"act_ended_on", QT_TRANSLATE_NOOP("overview", "The act ended on")},
    Word{"act_started_on", QT_TRANSLATE_NOOP("overview", "The act began on")},
    Word{"address", QT_TRANSLATE_NOOP("overview", "Address")},
    Word{"amount_fen", QT_TRANSLATE_NOOP("overview", "Sum")},
    Word{"answer", QT_TRANSLATE_NOOP("overview", "Answer")},
    Word{"applied_on", QT_TRANSLATE_NOOP("overview", "Applied on")},
    Word{"approval", QT_TRANSLATE_NOOP("overview", "Approval")},
    Word{"approved_at_ms", QT_TRANSLATE_NOOP("overview", "Approved at")},
    Word{"approver", QT_TRANSLATE_NOOP("overview", "Approved by")},
    Word{"assigned_on", QT_TRANSLATE_NOOP("overview", "Given on")},
    Word{"at_ms", QT_TRANSLATE_NOOP("overview", "Time")},
    Word{"base_fen", QT_TRANSLATE_NOOP("overview", "Amount before circumstances")},
    Word{"basis", QT_TRANSLATE_NOOP("overview", "Legal basis")},
    Word{"began_on", QT_TRANSLATE_NOOP("overview", "Began on")},
    Word{"begun_at_ms", QT_TRANSLATE_NOOP("overview", "Begun")},
    Word{"benchmark", QT_TRANSLATE_NOOP("overview", "Benchmark")},
    Word{"binder_order", QT_TRANSLATE_NOOP("overview", "Order of the case file")},
    Word{"branch", QT_TRANSLATE_NOOP("overview", "Branch of the benchmark")},
    Word{"case_id", QT_TRANSLATE_NOOP("overview", "Case")},
    Word{"category", QT_TRANSLATE_NOOP("overview", "Category of the archive")},
    Word{"cause", QT_TRANSLATE_NOOP("overview", "Cause")},
    Word{"certificate_from", QT_TRANSLATE_NOOP("overview", "Certificate valid from")},
    Word{"certificate_number", QT_TRANSLATE_NOOP("overview", "Certificate number")},
    Word{"certificate_until", QT_TRANSLATE_NOOP("overview", "Certificate valid until")},
    Word{"changed_fine_fen", QT_TRANSLATE_NOOP("overview", "Changed fine")},
    Word{"choices", QT_TRANSLATE_NOOP("overview", "Options chosen")},
    Word{"clamped", QT_TRANSLATE_NOOP("overview", "Held by the limits")},
    Word{"collected_at_ms", QT_TRANSLATE_NOOP("overview", "Taken at")},
    Word{"collected_by", QT_TRANSLATE_NOOP("overview", "Taken by")},
    Word{"comparable", QT_TRANSLATE_NOOP("overview", "Comparable cases")},
    Word{"completion_filed_on", QT_TRANSLATE_NOOP("overview", "Completion filed on")},
    Word{"complex", QT_TRANSLATE_NOOP("overview", "Complex case")},
    Word{"computed_fen", QT_TRANSLATE_NOOP("overview", "Computed amount")},
    Word{"confirmed_on", QT_TRANSLATE_NOOP("overview", "Confirmed on")},
    Word{"confiscation_fen", QT_TRANSLATE_NOOP("overview", "Confiscated")},
    Word{"considered", QT_TRANSLATE_NOOP("overview", "What was weighed")},
    Word{"content", QT_TRANSLATE_NOOP("overview", "Content")},
    Word{"corrected_on", QT_TRANSLATE_NOOP("overview", "Corrected on")},
    Word{"correction", QT_TRANSLATE_NOOP("overview", "Correction")},
    Word{"correction_ordered", QT_TRANSLATE_NOOP("overview", "Correction ordered")},
    Word{"corrects", QT_TRANSLATE_NOOP("overview", "Corrects")},
    Word{"counted", QT_TRANSLATE_NOOP("overview", "What was counted")},
    Word{"credit_code", QT_TRANSLATE_NOOP("overview", "Credit code")},
    Word{"crime_suspected", QT_TRANSLATE_NOOP("overview", "Crime suspected")},
    Word{"daily_act", QT_TRANSLATE_NOOP("overview", "Act fined by the day")},
    Word{"damage", QT_TRANSLATE_NOOP("overview", "Loss or damage")},
    Word{"decided_at_ms", QT_TRANSLATE_NOOP("overview", "Decided at")},
    Word{"decided_on", QT_TRANSLATE_NOOP("overview", "Decided on")},
    Word{"defence", QT_TRANSLATE_NOOP("overview", "Statement and defence")},
    Word{"defence_waived_on", QT_TRANSLATE_NOOP("overview", "Defence waived on")},
    Word{"detail", QT_TRANSLATE_NOOP("overview", "What was found")},
    Word{"determination", QT_TRANSLATE_NOOP("overview", "Determination of the fine")},
    Word{"determinations", QT_TRANSLATE_NOOP("overview", "Determinations of the fine")},
    Word{"determined_at_ms", QT_TRANSLATE_NOOP("overview", "Determined at")},
    Word{"determined_by", QT_TRANSLATE_NOOP("overview", "Determined by")},
    Word{"deviation", QT_TRANSLATE_NOOP("overview", "Reason for departing from like cases")},
    Word{"device", QT_TRANSLATE_NOOP("overview", "Camera or device")},
    Word{"digest", QT_TRANSLATE_NOOP("overview", "File")},
    Word{"discovered_on", QT_TRANSLATE_NOOP("overview", "Discovered on")},
    Word{"discussed_on", QT_TRANSLATE_NOOP("overview", "Discussed on")},
    Word{"discussion_forced", QT_TRANSLATE_NOOP("overview", "To be discussed collectively")},
    Word{"discussion", QT_TRANSLATE_NOOP("overview", "Record of the discussion")},
    Word{"disposed_on", QT_TRANSLATE_NOOP("overview", "Released on")},
    Word{"due_on", QT_TRANSLATE_NOOP("overview", "Due")},
    Word{"due_rule", QT_TRANSLATE_NOOP("overview", "Period that runs")},
    Word{"duty", QT_TRANSLATE_NOOP("overview", "Duty")},
    Word{"effective_from", QT_TRANSLATE_NOOP("overview", "In force from")},
    Word{"ended_at_ms", QT_TRANSLATE_NOOP("overview", "Finished")},
    Word{"ended_on", QT_TRANSLATE_NOOP("overview", "Ended on")},
    Word{"enterprise", QT_TRANSLATE_NOOP("overview", "Enterprise")},
    Word{"event", QT_TRANSLATE_NOOP("overview", "What happened")},
    Word{"evidence", QT_TRANSLATE_NOOP("overview", "Evidence")},
    Word{"explanation", QT_TRANSLATE_NOOP("overview", "Explanation")},
    Word{"extended_by_days", QT_TRANSLATE_NOOP("overview", "Extended by days")},
    Word{"extended_until", QT_TRANSLATE_NOOP("overview", "Extended until")},
    Word{"extension_approved_on", QT_TRANSLATE_NOOP("overview", "Extension granted on")},
    Word{"extension_approver", QT_TRANSLATE_NOOP("overview", "Extension granted by")},
    Word{"extension_reason", QT_TRANSLATE_NOOP("overview", "Reason of the extension")},
    Word{"extension_told_on", QT_TRANSLATE_NOOP("overview", "Extension told on")},
    Word{"fate", QT_TRANSLATE_NOOP("overview", "What became of it")},
    Word{"fields", QT_TRANSLATE_NOOP("overview", "Content of the document")},
    Word{"file_name", QT_TRANSLATE_NOOP("overview", "Name of the file")},
    Word{"filed_on", QT_TRANSLATE_NOOP("overview", "Filed on")},
    Word{"finding", QT_TRANSLATE_NOOP("overview", "Finding")},
    Word{"fine_fen", QT_TRANSLATE_NOOP("overview", "Fine")},
    Word{"finished_at_ms", QT_TRANSLATE_NOOP("overview", "Finished")},
    Word{"follow_up", QT_TRANSLATE_NOOP("overview", "What the follow-up found")},
    Word{"followed_up_on", QT_TRANSLATE_NOOP("overview", "Followed up on")},
    Word{"fonds", QT_TRANSLATE_NOOP("overview", "Fonds")},
    Word{"for_case", QT_TRANSLATE_NOOP("overview", "Case")},
    Word{"formula", QT_TRANSLATE_NOOP("overview", "Formula")},
    Word{"from", QT_TRANSLATE_NOOP("overview", "Came from")},
    Word{"from_on", QT_TRANSLATE_NOOP("overview", "From")},
    Word{"granted_on", QT_TRANSLATE_NOOP("overview", "Granted on")},
    Word{"ground", QT_TRANSLATE_NOOP("overview", "Ground")},
    Word{"grounds", QT_TRANSLATE_NOOP("overview", "Grounds")},
    Word{"handed_to", QT_TRANSLATE_NOOP("overview", "Handed to")},
    Word{"harm", QT_TRANSLATE_NOOP("overview", "Harm")},
    Word{"hearing_asked_on", QT_TRANSLATE_NOOP("overview", "Hearing asked for on")},
    Word{"hearing_chair", QT_TRANSLATE_NOOP("overview", "Chair of the hearing")},
    Word{"hearing_on", QT_TRANSLATE_NOOP("overview", "Hearing on")},
    Word{"heavy_penalty", QT_TRANSLATE_NOOP("overview", "Heavy penalty")},
    Word{"holding", QT_TRANSLATE_NOOP("overview", "Things held")},
    Word{"individual", QT_TRANSLATE_NOOP("overview", "Reason for this amount")},
    Word{"item", QT_TRANSLATE_NOOP("overview", "Checklist item")},
    Word{"keeper", QT_TRANSLATE_NOOP("overview", "Keeper")},
    Word{"kind", QT_TRANSLATE_NOOP("overview", "Kind")},
    Word{"latitude_e6", QT_TRANSLATE_NOOP("overview", "Latitude")},
    Word{"lead_received_on", QT_TRANSLATE_NOOP("overview", "Lead received on")},
    Word{"legal_review", QT_TRANSLATE_NOOP("overview", "Opinion of the legal review")},
    Word{"legal_review_forced", QT_TRANSLATE_NOOP("overview", "Legal review due")},
    Word{"legal_reviewed_on", QT_TRANSLATE_NOOP("overview", "Legally reviewed on")},
    Word{"legal_reviewer", QT_TRANSLATE_NOOP("overview", "Legal reviewer")},
    Word{"longitude_e6", QT_TRANSLATE_NOOP("overview", "Longitude")},
    Word{"made_on", QT_TRANSLATE_NOOP("overview", "Made on")},
    Word{"major_interest", QT_TRANSLATE_NOOP("overview", "Major interest concerned")},
    Word{"materials", QT_TRANSLATE_NOOP("overview", "Materials")},
    Word{"measure_basis", QT_TRANSLATE_NOOP("overview", "Ordered as a measure by")},
    Word{"media", QT_TRANSLATE_NOOP("overview", "Photos and recordings")},
    Word{"media_type", QT_TRANSLATE_NOOP("overview", "File type")},
    Word{"mode", QT_TRANSLATE_NOOP("overview", "Way")},
    Word{"model", QT_TRANSLATE_NOOP("overview", "Model")},
    Word{"name", QT_TRANSLATE_NOOP("overview", "Name")},
    Word{"note", QT_TRANSLATE_NOOP("overview", "Note")},
    Word{"number", QT_TRANSLATE_NOOP("overview", "Number")},
    Word{"number_serial", QT_TRANSLATE_NOOP("overview", "Serial number")},
    Word{"number_series", QT_TRANSLATE_NOOP("overview", "Series of the number")},
    Word{"officer", QT_TRANSLATE_NOOP("overview", "Officer")},
    Word{"officer_name", QT_TRANSLATE_NOOP("overview", "Name of the officer")},
    Word{"officers", QT_TRANSLATE_NOOP("overview", "Officers in charge")},
    Word{"ordered_on", QT_TRANSLATE_NOOP("overview", "Ordered on")},
    Word{"other_penalty", QT_TRANSLATE_NOOP("overview", "Other penalty")},
    Word{"outcome", QT_TRANSLATE_NOOP("overview", "Outcome")},
    Word{"override", QT_TRANSLATE_NOOP("overview", "Amount set by hand")},
    Word{"pack", QT_TRANSLATE_NOOP("overview", "Benchmark pack")},
    Word{"pack_digest", QT_TRANSLATE_NOOP("overview", "Digest of the pack")},
    Word{"pages", QT_TRANSLATE_NOOP("overview", "Pages")},
    Word{"paid_fen", QT_TRANSLATE_NOOP("overview", "Paid")},
    Word{"paid_on", QT_TRANSLATE_NOOP("overview", "Paid on")},
    Word{"papers_given", QT_TRANSLATE_NOOP("overview", "Papers handed over")},
    Word{"party", QT_TRANSLATE_NOOP("overview", "Party")},
    Word{"party_address", QT_TRANSLATE_NOOP("overview", "Address of the party")},
    Word{"party_code", QT_TRANSLATE_NOOP("overview", "Credit code")},
    Word{"party_kind", QT_TRANSLATE_NOOP("overview", "Kind of party")},
    Word{"party_name", QT_TRANSLATE_NOOP("overview", "Name of the party")},
    Word{"party_phone", QT_TRANSLATE_NOOP("overview", "Phone of the party")},
    Word{"party_representative", QT_TRANSLATE_NOOP("overview", "Legal representative")},
    Word{"penalised", QT_TRANSLATE_NOOP("overview", "Who is fined")},
    Word{"penalised_name", QT_TRANSLATE_NOOP("overview", "Name of who is fined")},
    Word{"penalty", QT_TRANSLATE_NOOP("overview", "A penalty is imposed")},
    Word{"penalty_proposed", QT_TRANSLATE_NOOP("overview", "Penalty proposed")},
    Word{"percent", QT_TRANSLATE_NOOP("overview", "Percent")},
    Word{"picked_fen", QT_TRANSLATE_NOOP("overview", "Amount picked")},
    Word{"place", QT_TRANSLATE_NOOP("overview", "Place")},
    Word{"plan", QT_TRANSLATE_NOOP("overview", "Plan")},
    Word{"plan_filed_on", QT_TRANSLATE_NOOP("overview", "Plan filed on")},
    Word{"police_answer", QT_TRANSLATE_NOOP("overview", "Answer of the police")},
    Word{"principal_from", QT_TRANSLATE_NOOP("overview", "Principal head from")},
    Word{"principal_until", QT_TRANSLATE_NOOP("overview", "Principal head until")},
    Word{"procedure_version", QT_TRANSLATE_NOOP("overview", "Version of the procedure")},
    Word{"profile", QT_TRANSLATE_NOOP("overview", "Options in short")},
    Word{"proves", QT_TRANSLATE_NOOP("overview", "What it proves")},
    Word{"quantity", QT_TRANSLATE_NOOP("overview", "Quantity")},
    Word{"reason", QT_TRANSLATE_NOOP("overview", "Reason")},
    Word{"receipt", QT_TRANSLATE_NOOP("overview", "Number of the receipt")},
    Word{"rectified_on", QT_TRANSLATE_NOOP("overview", "Work done on")},
    Word{"recusal_open", QT_TRANSLATE_NOOP("overview", "Recusal not decided")},
    Word{"relation", QT_TRANSLATE_NOOP("overview", "Relation")},
    Word{"remedy_told", QT_TRANSLATE_NOOP("overview", "Remedies told")},
    Word{"reopened_on", QT_TRANSLATE_NOOP("overview", "Resumed without leave on")},
    Word{"replaces", QT_TRANSLATE_NOOP("overview", "Replaces")},
    Word{"report_volume", QT_TRANSLATE_NOOP("overview", "Volume of the investigation report")},
    Word{"reported_on", QT_TRANSLATE_NOOP("overview", "Reported on")},
    Word{"requested_on", QT_TRANSLATE_NOOP("overview", "Asked for on")},
    Word{"retention", QT_TRANSLATE_NOOP("overview", "Kept for")},
    Word{"returned_for", QT_TRANSLATE_NOOP("overview", "Back in the main volume because")},
    Word{"reviewer", QT_TRANSLATE_NOOP("overview", "Case reviewer")},
    Word{"revoked", QT_TRANSLATE_NOOP("overview", "Taken back")},
    Word{"revoked_why", QT_TRANSLATE_NOOP("overview", "Taken back because")},
    Word{"roles", QT_TRANSLATE_NOOP("overview", "Roles")},
    Word{"round", QT_TRANSLATE_NOOP("overview", "Round of the procedure")},
    Word{"ruling", QT_TRANSLATE_NOOP("overview", "Ruling")},
    Word{"same_act_again", QT_TRANSLATE_NOOP("overview", "Same act again")},
    Word{"seal_number", QT_TRANSLATE_NOOP("overview", "Seal number")},
    Word{"sent_at_ms", QT_TRANSLATE_NOOP("overview", "Handed over at")},
    Word{"serial", QT_TRANSLATE_NOOP("overview", "Number of the file")},
    Word{"series", QT_TRANSLATE_NOOP("overview", "Series of the number")},
    Word{"served_how", QT_TRANSLATE_NOOP("overview", "Way of service")},
    Word{"served_on", QT_TRANSLATE_NOOP("overview", "Served on")},
    Word{"settling", QT_TRANSLATE_NOOP("overview", "Circumstances")},
    Word{"size", QT_TRANSLATE_NOOP("overview", "Size")},
    Word{"source", QT_TRANSLATE_NOOP("overview", "Source of the lead")},
    Word{"source_ref", QT_TRANSLATE_NOOP("overview", "Where it came from")},
    Word{"stage", QT_TRANSLATE_NOOP("overview", "Stage")},
    Word{"started_at_ms", QT_TRANSLATE_NOOP("overview", "Begun")},
    Word{"state", QT_TRANSLATE_NOOP("overview", "State")},
    Word{"statement", QT_TRANSLATE_NOOP("overview", "Statement of the discretion")},
    Word{"statutory_max_fen", QT_TRANSLATE_NOOP("overview", "Highest fine by law")},
    Word{"statutory_min_fen", QT_TRANSLATE_NOOP("overview", "Lowest fine by law")},
    Word{"subject", QT_TRANSLATE_NOOP("overview", "Taken for")},
    Word{"taken_at_ms", QT_TRANSLATE_NOOP("overview", "Time by the camera")},
    Word{"taken_back", QT_TRANSLATE_NOOP("overview", "Taken back")},
    Word{"task", QT_TRANSLATE_NOOP("overview", "Inspection")},
    Word{"testing_from", QT_TRANSLATE_NOOP("overview", "Testing from")},
    Word{"testing_told_on", QT_TRANSLATE_NOOP("overview", "Testing told on")},
    Word{"testing_until", QT_TRANSLATE_NOOP("overview", "Testing until")},
    Word{"thing", QT_TRANSLATE_NOOP("overview", "Thing held")},
    Word{"title", QT_TRANSLATE_NOOP("overview", "Title")},
    Word{"to", QT_TRANSLATE_NOOP("overview", "Went to")},
    Word{"to_body", QT_TRANSLATE_NOOP("overview", "Receiving body")},
    Word{"towards", QT_TRANSLATE_NOOP("overview", "Towards")},
    Word{"type", QT_TRANSLATE_NOOP("overview", "Type")},
    Word{"unannounced", QT_TRANSLATE_NOOP("overview", "Unannounced")},
    Word{"until_on", QT_TRANSLATE_NOOP("overview", "Until")},
    Word{"updated_at_ms", QT_TRANSLATE_NOOP("overview", "Last changed")},
    Word{"urgent", QT_TRANSLATE_NOOP("overview", "Urgent")},
    Word{"violation", QT_TRANSLATE_NOOP("overview", "Violation")},
    Word{"violations", QT_TRANSLATE_NOOP("overview", "Violation")},
    Word{"void_reason", QT_TRANSLATE_NOOP("overview", "Reason for making void")},
    Word{"voters", QT_TRANSLATE_NOOP("overview", "Took part in the discussion")},
    Word{"warned", QT_TRANSLATE_NOOP("overview", "Daily fine warned of")},
    Word{"way", QT_TRANSLATE_NOOP("overview", "Way")},
    Word{"withdrawn", QT_TRANSLATE_NOOP("overview", "Recused")},
    Word{"withdrawn_on", QT_TRANSLATE_NOOP("overview", "No longer used from")},
    Word{"withheld_on", QT_TRANSLATE_NOOP("overview", "Moved on")},
    Word{"year", QT_TRANSLATE_NOOP("overview", "Year")},
};

/// Values out of a short list, of whatever field.
constexpr std::array kValues{
    Word{"done", QT_TRANSLATE_NOOP("overview", "Done")},
    Word{"draft", QT_TRANSLATE_NOOP("overview", "Draft")},
    Word{"dropped", QT_TRANSLATE_NOOP("overview", "Dropped")},
    Word{"final", QT_TRANSLATE_NOOP("overview", "Final")},
    Word{"na", QT_TRANSLATE_NOOP("overview", "Not applicable")},
    Word{"no", QT_TRANSLATE_NOOP("overview", "No")},
    Word{"planned", QT_TRANSLATE_NOOP("overview", "Planned")},
    Word{"running", QT_TRANSLATE_NOOP("overview", "Running")},
    Word{"void", QT_TRANSLATE_NOOP("overview", "Void")},
    Word{"yes", QT_TRANSLATE_NOOP("overview", "Yes")},
};

template <std::size_t Size> QString inWords(const std::array<Word, Size> &words, const QString &name)
{
    const auto at =
        std::find_if(words.begin(), words.end(), [&](const Word &word) { return name == QLatin1String(word.name); });
    return at == words.end() ? name : Message{"overview", at->text, {}}.inWords();
}

QString dayAndTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

bool namesOfficers(const QString &field)
{
    return field == u"officers" || field == u"approver" || field == u"voters" || field == u"withdrawn"
        || field == u"reviewer" || field == u"legal_reviewer" || field == u"hearing_chair";
}

QString textInWords(const store::Reader &reader, const QString &field, const QString &text)
{
    if (namesOfficers(field)) {
        const auto officer = reader.get(Id<access::Officer>(Uuid::parse(text).value_or(Uuid())));
        return officer ? officer->name : text;
    }
    if (field == u"violations") {
        const law::Violation *violation = law::Catalogue::shipped().find(text);
        return violation ? violation->zh : text;
    }
    if (field == u"stage") {
        const auto stage = casework::enumFrom(casework::Stage(), text);
        return stage ? casework::procedureOf({}).at(*stage).name.inWords() : text;
    }
    return inWords(kValues, text);
}

template <class T> std::optional<T> recordAt(const store::Reader &reader, const record::Ref &ref)
{
    if (ref.kind != T::description().kind().name)
        return std::nullopt;
    auto found = reader.get(Id<T>(ref.id));
    return found ? std::optional(*std::move(found)) : std::nullopt;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The case a record of a measure belongs to; null where it is none.
template <class... Kinds> record::Ref caseOfMeasure(const store::Reader &reader, const record::Ref &ref)
{
    record::Ref out;
    const auto take = [&out](const auto &found) { out = found ? found->forCase : out; };
    (take(recordAt<Kinds>(reader, ref)), ...);
    return out;
}

} // namespace

QString kindInWords(const QString &kind)
{
    return inWords(kKinds, kind);
}

QString fieldInWords(const QString &field)
{
    return inWords(kFields, field);
}

QString valueInWords(const store::Reader &reader, const record::Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.name.endsWith(QLatin1String("_fen")))
        return Money::fromFen(value.toInteger()).display();
    switch (field.type) {
    case record::FieldType::Bool:
        return inWords(kValues, value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"));
    case record::FieldType::Integer:
        return QString::number(value.toInteger());
    case record::FieldType::Instant:
        return dayAndTime(value.toInteger());
    case record::FieldType::Text:
    case record::FieldType::Date:
    case record::FieldType::Id:
        return textInWords(reader, field.name, value.toString());
    case record::FieldType::Ref: {
        const record::Ref ref = record::Ref::parse(value.toString()).value_or(record::Ref());
        const QString title = titleOf(reader, ref).title;
        return title.isEmpty() ? kindInWords(ref.kind) : title;
    }
    case record::FieldType::Json:
        break;
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    QStringList parts;
    for (const QJsonValue part : value.toArray()) {
        parts.append(part.isString()
                ? textInWords(reader, field.name, part.toString())
                : QString::fromUtf8(QJsonDocument(QJsonArray{part}).toJson(QJsonDocument::Compact)));
    }
    return parts.join(u'、');
}

RecordTitle titleOf(const store::Reader &reader, const record::Ref &ref)
{
    if (const auto one = recordAt<casework::Case>(reader, ref))
        return {ref, joined({one->partyName, one->cause}), one->number};
    if (const auto one = recordAt<casework::CaseDocument>(reader, ref)) {
        const RecordTitle of = titleOf(reader, casework::Case::description().ref(one->caseId));
        return {of.page, joined({one->title, of.title}), one->number};
    }
    if (const record::Ref of = caseOfMeasure<measure::Correction, measure::Recheck, measure::Holding,
            measure::HeldThing, measure::Disposal, measure::ProductionLimit>(reader, ref);
        !of.isNull()) {
        const RecordTitle title = titleOf(reader, of);
        return {title.page, joined({kindInWords(ref.kind), title.title}), title.note};
    }
    if (const auto one = recordAt<inspection::InspectionTask>(reader, ref))
        return {ref, one->enterpriseName.isEmpty() ? one->title : one->enterpriseName, {}};
    if (const auto one = recordAt<inspection::ChecklistAnswer>(reader, ref)) {
        const RecordTitle of = titleOf(reader, inspection::InspectionTask::description().ref(one->task));
        return {of.page, of.title, one->item};
    }
    if (const auto one = recordAt<party::Enterprise>(reader, ref))
        return {ref, one->name, one->creditCode};
    if (const auto one = recordAt<evidence::EvidenceItem>(reader, ref))
        return {ref, one->title, {}};
    if (const auto one = recordAt<evidence::CustodyEvent>(reader, ref))
        return titleOf(reader, evidence::EvidenceItem::description().ref(one->item));
    if (const auto one = recordAt<access::Officer>(reader, ref))
        return {ref, one->name, one->certificateNumber};
    if (const auto one = recordAt<party::ResponsiblePerson>(reader, ref))
        return {ref, one->name, {}};
    if (const auto one = recordAt<store::DeviceKey>(reader, ref))
        return {ref, one->name, {}};
    return {ref, {}, {}};
}

} // namespace qilian::overview
