#include "core/overview/RecordWords.h"

#include "core/access/Officer.h"
#include "core/base/AreaDivisions.h"
#include "core/base/ChinaTime.h"
#include "core/binder/ArchiveNumber.h"
#include "core/binder/BinderRules.h"
#include "core/binder/Withheld.h"
#include "core/casework/CaseDocument.h"
#include "core/casework/CasePeriods.h"
#include "core/casework/DeadlineRule.h"
#include "core/casework/DocumentSignature.h"
#include "core/casework/DocumentType.h"
#include "core/casework/ExcludedGround.h"
#include "core/casework/Procedure.h"
#include "core/casework/ServiceAttempt.h"
#include "core/discretion/DecidedFine.h"
#include "core/evidence/EvidenceItem.h"
#include "core/evidence/EvidenceKind.h"
#include "core/inspection/Checklist.h"
#include "core/inspection/InspectionTask.h"
#include "core/law/Catalogue.h"
#include "core/measure/CaseMeasures.h"
#include "core/measure/MeasureRules.h"
#include "core/overview/CaseWords.h"
#include "core/overview/ValueWords.h"
#include "core/party/Enterprise.h"
#include "core/party/ResponsiblePerson.h"
#include "core/party/ServiceAddress.h"
#include "core/performance/PerformanceRecords.h"
#include "core/performance/PerformanceRules.h"
#include "core/referral/ReferralRecords.h"
#include "core/review/ReviewAnswer.h"
#include "core/review/ReviewRule.h"
#include "core/store/DeviceKey.h"
#include "core/supervision/OverdueMatter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <iterator>

namespace qilian::overview {

namespace {

using measure::MeasureRule;
using store::Reader;

constexpr double kMillionths = 1e6;

QString dayAndTime(const QDateTime &at)
{
    return inChina(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString inLanguage(const QString &zh, const QString &en)
{
    return casework::Wording{zh, en}.inWords();
}

// What an identifier stands for; each gives the identifier back where it is not known.

template <class T> std::optional<T> recordOf(const Reader &reader, const Uuid &id)
{
    auto found = reader.get(Id<T>(id));
    return found ? std::optional(*std::move(found)) : std::nullopt;
}
template <class T> std::optional<T> recordOf(const Reader &reader, const QString &id)
{
    return recordOf<T>(reader, Uuid::parse(id).value_or(Uuid()));
}

template <class T> T ownerOf(QString T::*);

/// A record by what a field of it says, e.g. called<&access::Officer::name>.
template <auto kName> QString called(const Reader &reader, const QString &id)
{
    const auto found = recordOf<decltype(ownerOf(kName))>(reader, id);
    return found && !((*found).*kName).isEmpty() ? (*found).*kName : id;
}

QString caseTitle(const Reader &reader, const QString &id)
{
    const Id<casework::Case> one(Uuid::parse(id).value_or(Uuid()));
    const QString title = titleOf(reader, casework::Case::description().ref(one)).title;
    return title.isEmpty() ? id : title;
}

QString holdingTitle(const Reader &reader, const QString &id)
{
    const auto found = recordOf<measure::Holding>(reader, id);
    if (!found)
        return id;
    const QString way = enumText(found->way);
    return joined({listedInWords(QStringLiteral("holding"), QStringLiteral("way"), way).value_or(way),
        found->on().toString(Qt::ISODate)});
}

QString serviceWay(const Reader &, const QString &id)
{
    const auto way = casework::enumFrom(casework::ServiceWay(), id);
    return way ? casework::ServiceRules::shipped().of(*way).name.inWords() : id;
}

QString attemptTitle(const Reader &reader, const QString &id)
{
    const auto found = recordOf<casework::ServiceAttempt>(reader, id);
    return found ? joined({serviceWay(reader, enumText(found->way)), dayAndTime(found->at)}) : id;
}

QString violationName(const Reader &, const QString &id)
{
    const law::Violation *violation = law::Catalogue::shipped().find(id);
    return violation ? inLanguage(violation->zh, violation->en) : id;
}

QString determinationTitle(const Reader &reader, const QString &id)
{
    const auto found = recordOf<discretion::DeterminationRecord>(reader, id);
    return found ? joined({violationName(reader, found->violation), found->amount.display()}) : id;
}

QString documentTitle(const Reader &, const QString &id)
{
    return casework::DocumentTypes::shipped().titleOf(id);
}

QString documentField(const Reader &, const QString &id)
{
    for (const casework::DocumentType &type : casework::DocumentTypes::shipped().all()) {
        if (const casework::DocumentField *field = type.field(id))
            return field->name;
    }
    return id;
}

QString evidenceKind(const Reader &, const QString &id)
{
    const evidence::EvidenceKind *kind = evidence::EvidenceKinds::shipped().find(id);
    return kind ? kind->name : id;
}

QString custodyStep(const Reader &, const QString &id)
{
    const evidence::CustodyStep *step = evidence::EvidenceKinds::shipped().custodyStep(id);
    return step ? step->name : id;
}

QString checklist(const Reader &, const QString &id)
{
    const inspection::Checklist *list = inspection::Checklists::shipped().find(id);
    return list ? list->title : id;
}

QString checklistItem(const Reader &, const QString &id)
{
    const inspection::ChecklistItem *item = inspection::Checklists::shipped().item(id);
    return item ? item->question : id;
}

QString stageName(const Reader &, const QString &id)
{
    const auto stage = casework::enumFrom(casework::Stage(), id);
    return stage ? casework::procedureOf({}).at(*stage).name.inWords() : id;
}

QString confirmed(const Reader &, const QString &id)
{
    return confirmedInWords(id);
}

QString deadline(const Reader &, const QString &id)
{
    const auto rule = casework::DeadlineRules::shipped().find(id);
    return rule ? rule->name.inWords() : id;
}

QString reviewRule(const Reader &, const QString &id)
{
    const review::ReviewRule *rule = review::ReviewRules::shipped().find(id);
    return rule ? QStringLiteral("%1 %2").arg(id, rule->name.inWords()) : id;
}

QString excludedGround(const Reader &, const QString &id)
{
    return casework::excludedGroundName(id);
}

QString secrecyGround(const Reader &, const QString &id)
{
    const binder::SecrecyGround *ground = binder::BinderRules::shipped().ground(id);
    return ground ? ground->name.inWords() : id;
}

QString onSpotGround(const Reader &, const QString &id)
{
    const performance::OnSpotGround *ground = performance::PerformanceRules::shipped().onSpot(id);
    return ground ? inLanguage(ground->zh, ground->en) : id;
}

/// A ground of these kinds of measures, in the words of the newest version that has it.
template <MeasureRule::Kind... kKinds> QString measureGround(const Reader &, const QString &id)
{
    const auto &all = measure::MeasureRules::shipped().all();
    for (auto rule = all.rbegin(); rule != all.rend(); ++rule) {
        const measure::Ground *ground = ((rule->kind == kKinds) || ...) ? rule->ground(id) : nullptr;
        if (ground)
            return ground->inWords();
    }
    return id;
}

QString receiverName(const Reader &, const QString &id)
{
    return casework::ServiceRules::shipped().receiverName(id).inWords();
}

QString binderOrder(const Reader &, const QString &id)
{
    for (const binder::Order &order : binder::BinderRules::shipped().orders()) {
        if (order.id == id)
            return order.name.inWords();
    }
    return id;
}

QString division(const Reader &, const QString &code)
{
    return AreaDivisions::shipped().nameOf(code);
}

/// What only the benchmark a fine was computed with can put into words: the page of the fine does.
QString elsewhere(const Reader &, const QString &)
{
    return QStringLiteral("…");
}

struct Row {
    const char *kind; ///< empty: of any kind
    const char *field;
    QString (*words)(const Reader &reader, const QString &id);
};
constexpr Row kRows[] = {
    {"benchmark_pack", "jurisdiction", division},
    {"bureau", "binder_order", binderOrder},
    {"case", "determinations", determinationTitle},
    {"case", "due_rule", deadline},
    {"case", "stage", stageName},
    {"case_document", "replaces", called<&casework::CaseDocument::title>},
    {"case_document", "type", documentTitle},
    {"case_link", "one", caseTitle},
    {"case_link", "other", caseTitle},
    {"checklist_answer", "item", checklistItem},
    {"checklist_answer", "task", called<&inspection::InspectionTask::title>},
    {"confirmation", "item", confirmed},
    {"correction", "daily_act", measureGround<MeasureRule::Kind::DailyFine>},
    {"custody_event", "event", custodyStep},
    {"decided_fine", "comparable", elsewhere},
    {"decided_fine", "determination", determinationTitle},
    {"decided_fine", "profile", elsewhere},
    {"determination", "comparable", elsewhere},
    {"determination", "counted", elsewhere},
    {"determination", "pack", called<&discretion::PackRecord::title>},
    {"determination", "profile", elsewhere},
    {"document_template", "type", documentTitle},
    {"enterprise", "township", division},
    {"evidence", "kind", evidenceKind},
    {"excluded_period", "ground", excludedGround},
    {"granted_extension", "discussion", called<&casework::CaseDocument::title>},
    {"granted_extension", "rule", deadline},
    {"holding", "grounds", measureGround<MeasureRule::Kind::Seizure, MeasureRule::Kind::Registration>},
    {"inspection_task", "checklists", checklist},
    {"overdue_entry", "rule", deadline},
    {"payment", "on_spot_ground", onSpotGround},
    {"phrase", "document", documentTitle},
    {"phrase", "field", documentField},
    {"production_limit", "grounds", measureGround<MeasureRule::Kind::Limit, MeasureRule::Kind::Stop>},
    {"recheck", "correction", called<&measure::Correction::content>},
    {"responsible_person", "enterprise", called<&party::Enterprise::name>},
    {"review_answer", "rule", reviewRule},
    {"service_attempt", "way", serviceWay},
    {"service_outcome", "attempt", attemptTitle},
    {"service_outcome", "proofs", called<&evidence::EvidenceItem::title>},
    {"service_outcome", "relation", receiverName},
    {"withheld", "ground", secrecyGround},
    {"", "approver", called<&access::Officer::name>},
    {"", "case_id", caseTitle},
    {"", "decided_by", called<&access::Officer::name>},
    {"", "determined_by", called<&access::Officer::name>},
    {"", "document", called<&casework::CaseDocument::title>},
    {"", "extension_approver", called<&access::Officer::name>},
    {"", "hearing_chair", called<&access::Officer::name>},
    {"", "holding", holdingTitle},
    {"", "item", called<&evidence::EvidenceItem::title>},
    {"", "legal_reviewer", called<&access::Officer::name>},
    {"", "officer", called<&access::Officer::name>},
    {"", "officers", called<&access::Officer::name>},
    {"", "reviewer", called<&access::Officer::name>},
    {"", "team", called<&access::Officer::name>},
    {"", "thing", called<&measure::HeldThing::name>},
    {"", "violation", violationName},
    {"", "violations", violationName},
    {"", "voters", called<&access::Officer::name>},
    {"", "withdrawn", called<&access::Officer::name>},
};

QString textInWords(const Reader &reader, const QString &kind, const QString &field, const QString &text)
{
    if (const auto listed = listedInWords(kind, field, text))
        return *listed;
    const auto row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row &one) {
        return field == QLatin1String(one.field) && (*one.kind == '\0' || kind == QLatin1String(one.kind));
    });
    return row == std::end(kRows) || text.isEmpty() ? text : row->words(reader, text);
}

QString integerInWords(const QString &field, qint64 value)
{
    if (field.endsWith(QLatin1String("_fen")))
        return Money::fromFen(value).display();
    if (field.endsWith(QLatin1String("_e6")))
        return QString::number(double(value) / kMillionths, 'f', 6);
    if (field.endsWith(QLatin1String("_hundredths")))
        return review::Points{int(value)}.text();
    return QString::number(value);
}

template <class T> std::optional<T> recordAt(const Reader &reader, const record::Ref &ref)
{
    return ref.kind == T::description().kind().name ? recordOf<T>(reader, ref.id) : std::nullopt;
}

/// The case a record of one of these kinds names; null where it is none of them.
template <class... Kinds> record::Ref caseNamedBy(const Reader &reader, const record::Ref &ref)
{
    record::Ref out;
    const auto take = [&out](const auto &found) {
        if (!found)
            return;
        if constexpr (requires { found->forCase; })
            out = found->forCase;
        else
            out = casework::Case::description().ref(found->caseId);
    };
    (take(recordAt<Kinds>(reader, ref)), ...);
    return out;
}

} // namespace

QString valueInWords(const Reader &reader, const QString &kind, const record::Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case record::FieldType::Bool:
        return Message{
            "overview", value.toBool() ? QT_TRANSLATE_NOOP("overview", "Yes") : QT_TRANSLATE_NOOP("overview", "No"), {}}
            .inWords();
    case record::FieldType::Integer:
        return integerInWords(field.name, value.toInteger());
    case record::FieldType::Instant:
        return dayAndTime(QDateTime::fromMSecsSinceEpoch(value.toInteger()));
    case record::FieldType::Text:
    case record::FieldType::Date:
    case record::FieldType::Id:
        return textInWords(reader, kind, field.name, value.toString());
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
                ? textInWords(reader, kind, field.name, part.toString())
                : QString::fromUtf8(QJsonDocument(QJsonArray{part}).toJson(QJsonDocument::Compact)));
    }
    return parts.join(u'、');
}

RecordTitle titleOf(const Reader &reader, const record::Ref &ref)
{
    if (const auto one = recordAt<casework::Case>(reader, ref))
        return {ref, joined({one->partyName, one->cause}), one->number};
    if (const auto one = recordAt<casework::CaseDocument>(reader, ref)) {
        const RecordTitle of = titleOf(reader, casework::Case::description().ref(one->caseId));
        return {of.page, joined({one->title, of.title}), one->number};
    }
    if (const record::Ref of = caseNamedBy<binder::ArchiveNumber, binder::Withheld, casework::Confirmation,
            casework::DocumentDecision, casework::DocumentSignature, casework::ExcludedPeriod,
            casework::GrantedExtension, casework::ServiceAttempt, casework::ServiceOutcome, discretion::DecidedFine,
            discretion::DeterminationRecord, measure::Correction, measure::Recheck, measure::Holding,
            measure::HeldThing, measure::Disposal, measure::ProductionLimit, performance::Payment,
            performance::Deferral, performance::Remedy, performance::DemandAnswer, performance::CourtApplication,
            referral::ScreeningRecord, referral::Referral, review::ReviewAnswer, supervision::OverdueEntry>(
            reader, ref);
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
    if (const auto one = recordAt<evidence::EvidenceLink>(reader, ref))
        return titleOf(reader, evidence::EvidenceItem::description().ref(one->item));
    if (const auto one = recordAt<evidence::CustodyEvent>(reader, ref))
        return titleOf(reader, evidence::EvidenceItem::description().ref(one->item));
    if (const auto one = recordAt<access::Officer>(reader, ref))
        return {ref, one->name, one->certificateNumber};
    if (const auto one = recordAt<party::ResponsiblePerson>(reader, ref)) {
        const RecordTitle of = titleOf(reader, party::Enterprise::description().ref(one->enterprise));
        return {of.page, joined({one->name, of.title}), {}};
    }
    if (const auto one = recordAt<party::ServiceAddress>(reader, ref)) {
        const RecordTitle of = titleOf(reader, one->owner);
        return {of.page, joined({one->text, of.title}), {}};
    }
    if (const auto one = recordAt<store::DeviceKey>(reader, ref))
        return {ref, one->name, {}};
    return {ref, {}, {}};
}

} // namespace qilian::overview
