#include "core/overview/RecordWords.h"

#include "core/access/Officer.h"
#include "core/binder/ArchiveNumber.h"
#include "core/binder/BinderRules.h"
#include "core/casework/CaseLink.h"
#include "core/casework/DocumentType.h"
#include "core/casework/ExcludedGround.h"
#include "core/casework/Procedure.h"
#include "core/casework/ServiceAttempt.h"
#include "core/evidence/EvidenceKind.h"
#include "core/inspection/Checklist.h"
#include "core/inspection/InspectionTask.h"
#include "core/law/Catalogue.h"
#include "core/measure/CaseMeasures.h"
#include "core/measure/MeasureRules.h"
#include "core/overview/CaseWords.h"
#include "core/overview/Schema.h"
#include "core/party/ResponsiblePerson.h"
#include "core/party/ServiceAddress.h"
#include "core/performance/PerformanceRules.h"
#include "core/referral/ReferralRecords.h"
#include "core/review/ReviewAnswer.h"
#include "core/supervision/OverdueMatter.h"
#include "tests/core/casework/CaseOffice.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::overview;
using qilian::test::CaseOffice;

namespace {

const record::Schema &kinds()
{
    static const record::Schema kSchema = schema();
    return kSchema;
}

/// A text in a field, alone or as the only one of a list, as an officer reads it.
QString words(const CaseOffice &office, const char *kind, const char *field, const QString &text)
{
    const record::Kind *of = kinds().kind(QString::fromLatin1(kind));
    REQUIRE(of);
    const record::Field *in = of->field(QString::fromLatin1(field));
    REQUIRE(in);
    QJsonValue value = text;
    if (in->type == record::FieldType::Json) {
        QJsonArray list;
        list.append(text);
        value = list;
    }
    return valueInWords(office.workspace->reader(), of->name, *in, value);
}

/// As the journal holds the values of an enumeration, from the first to the last.
template <class E> QStringList textsTo(E last, E first = E(0))
{
    QStringList out;
    for (int value = int(first); value <= int(last); ++value)
        out.append(enumText(E(value)));
    return out;
}

QStringList texts(std::initializer_list<const char *> all)
{
    QStringList out;
    for (const char *text : all)
        out.append(QString::fromLatin1(text));
    return out;
}

/// The ids of what a shipped table holds.
template <class Things> QStringList idsOf(const Things &things)
{
    QStringList out;
    for (const auto &thing : things)
        out.append(thing.id);
    return out;
}

QStringList groundsOf(measure::MeasureRule::Kind kind)
{
    QStringList out;
    for (const measure::MeasureRule &rule : measure::MeasureRules::shipped().all()) {
        if (rule.kind == kind)
            out += idsOf(rule.grounds);
    }
    return out;
}

struct Row {
    const char *kind;
    const char *field;
    QStringList values;
};

} // namespace

TEST_CASE("every kind of record has words", "[overview]")
{
    for (const record::Kind *kind : kinds().kinds()) {
        CAPTURE(kind->name.toStdString());
        CHECK(kindInWords(kind->name) != kind->name);
    }
}

TEST_CASE("every field of every kind has words", "[overview]")
{
    for (const record::Kind *kind : kinds().kinds()) {
        for (const record::Field &field : kind->fields) {
            CAPTURE(kind->name.toStdString(), field.name.toStdString());
            CHECK(fieldInWords(field.name) != field.name);
        }
    }
}

TEST_CASE("every value of a short list has words", "[overview]")
{
    using namespace casework;
    using namespace measure;
    using namespace performance;
    using namespace referral;
    const std::vector<Row> rows{
        {"archive_number", "retention", textsTo(binder::Retention::TenYears)},
        {"bureau", "report_volume", textsTo(binder::Volume::Secondary)},
        {"case", "defence", textsTo(Defence::Oral)},
        {"case", "harm", texts({"", "environment", "life_health"})},
        {"case", "legal_review", textsTo(ReviewResult::Transfer)},
        {"case", "party_kind", textsTo(PartyKind::Citizen)},
        {"case_document", "approval", textsTo(ApprovalState::Returned)},
        {"case_document", "state", textsTo(DocumentState::Void)},
        {"case_link", "relation", textsTo(CaseRelation::TransferredFrom)},
        {"checklist_answer", "answer", texts({"yes", "no", "na"})},
        {"court_application", "ruling", textsTo(Ruling::Refused)},
        {"deferral", "answer", textsTo(Answer::Refused)},
        {"deferral", "kind", textsTo(DeferralKind::Instalments)},
        {"deferral", "towards", textsTo(Due::Daily)},
        {"determination", "branch", texts({"unit", "individual", "first", "in_time", "overdue", "serious"})},
        {"determination", "clamped", textsTo(discretion::Clamp::StatutoryMin, discretion::Clamp::Floor)},
        {"determination", "penalised", textsTo(discretion::Penalised::Agency)},
        {"disposal", "fate", textsTo(Fate::Confiscated)},
        {"document_decision", "step", textsTo(ApprovalState::Returned, ApprovalState::Submitted)},
        {"document_signature", "input", texts({"mouse", "touch", "tablet"})},
        {"enterprise", "supervision_class", textsTo(party::SupervisionClass::Special)},
        {"holding", "way", textsTo(HoldingWay::Register)},
        {"inspection_task", "source", textsTo(inspection::TaskSource::Special)},
        {"inspection_task", "state", textsTo(inspection::TaskState::Dropped)},
        {"officer", "roles", textsTo(access::Role::Administrator)},
        {"overdue_entry", "kind", textsTo(supervision::OverdueEntry::Kind::Settled)},
        {"payment", "towards", textsTo(Due::Daily)},
        {"payment", "way", textsTo(Way::Remitted)},
        {"production_limit", "mode", textsTo(LimitMode::Stop)},
        {"recheck", "finding", textsTo(Finding::Stopped)},
        {"referral", "approval", textsTo(Approval::Refused)},
        {"referral", "kind", textsTo(ReferralKind::Agency)},
        {"referral", "police_answer", textsTo(PoliceAnswer::Detained)},
        {"remedy", "kind", textsTo(RemedyKind::Suit)},
        {"remedy", "outcome", textsTo(Outcome::Dismissed)},
        {"responsible_person", "duty", textsTo(party::Duty::DirectlyResponsible)},
        {"review_answer", "automatic", textsTo(review::Verdict::NotApplicable)},
        {"review_answer", "verdict", textsTo(review::Verdict::NotApplicable)},
        {"service_address", "address_kind", textsTo(party::AddressKind::Electronic)},
        {"service_attempt", "ground", texts({"whereabouts_unknown", "other_ways_failed"})},
        {"service_attempt", "way", textsTo(ServiceWay::Publication)},
        {"service_outcome", "result", textsTo(ServiceResult::Void)},
    };
    const CaseOffice office;
    for (const Row &row : rows) {
        for (const QString &value : row.values) {
            CAPTURE(row.kind, row.field, value.toStdString());
            CHECK(words(office, row.kind, row.field, value) != value);
        }
    }
}

TEST_CASE("an identifier of a shipped table shows the name it has there", "[overview]")
{
    using Kind = measure::MeasureRule::Kind;
    const binder::BinderRules &binder = binder::BinderRules::shipped();
    const std::vector<Row> rows{
        {"bureau", "binder_order", idsOf(binder.orders())},
        {"case", "violations", idsOf(law::Catalogue::shipped().all())},
        {"case_document", "type", idsOf(casework::DocumentTypes::shipped().all())},
        {"correction", "daily_act", groundsOf(Kind::DailyFine)},
        {"custody_event", "event", idsOf(evidence::EvidenceKinds::shipped().custodySteps())},
        {"document_template", "type", idsOf(casework::DocumentTypes::shipped().all())},
        {"enterprise", "township", texts({"620724"})},
        {"evidence", "kind", idsOf(evidence::EvidenceKinds::shipped().all())},
        {"excluded_period", "ground", texts({"suspension", "hearing", "public_announcement", "force_majeure"})},
        {"holding", "grounds", groundsOf(Kind::Seizure) + groundsOf(Kind::Registration)},
        {"inspection_task", "checklists", idsOf(inspection::Checklists::shipped().all())},
        {"overdue_entry", "rule", idsOf(casework::DeadlineRules::shipped().all())},
        {"payment", "on_spot_ground", idsOf(performance::PerformanceRules::shipped().onSpotGrounds)},
        {"production_limit", "grounds", groundsOf(Kind::Limit) + groundsOf(Kind::Stop)},
        {"review_answer", "rule", idsOf(review::ReviewRules::shipped().all())},
        {"service_outcome", "relation", texts({"self", "family", "agent"})},
        {"withheld", "ground", idsOf(binder.grounds())},
    };
    const CaseOffice office;
    for (const Row &row : rows) {
        CAPTURE(row.kind, row.field);
        CHECK_FALSE(row.values.isEmpty());
        for (const QString &id : row.values) {
            CAPTURE(id.toStdString());
            CHECK(words(office, row.kind, row.field, id) != id);
        }
    }
    for (int stage = 0; stage <= int(casework::kLastStage); ++stage) { // some are called like their id
        const casework::Stage at = casework::Stage(stage);
        CHECK(words(office, "case", "stage", enumText(at)) == casework::procedureOf({}).at(at).name.inWords());
    }
}

TEST_CASE("a value means what its kind and field make of it", "[overview]")
{
    const CaseOffice office;
    struct Meaning {
        const char *kind;
        const char *field;
        const char *value;
        const char *words;
    };
    const std::vector<Meaning> meanings{
        {"deferral", "answer", "refused", "Refused"}, {"court_application", "ruling", "refused", "Enforcement refused"},
        {"referral", "approval", "refused", "Not transferred"},
        {"referral", "police_answer", "refused", "Filing refused"},
        {"service_outcome", "result", "refused", "Service refused"}, {"remedy", "outcome", "open", "Still open"},
        {"remedy", "kind", "suit", "Suit"}, {"payment", "towards", "fine", "Fine"},
        {"remedy", "note", "open", "open"}, // an officer's own words stay his own
    };
    for (const Meaning &one : meanings) {
        CAPTURE(one.kind, one.field, one.value);
        CHECK(words(office, one.kind, one.field, QString::fromLatin1(one.value)).toStdString() == one.words);
    }
}

TEST_CASE("a record that is pointed at shows what it is called", "[overview]")
{
    CaseOffice office;
    const casework::CaseDocument notice = office.make("prior_notice", "2026-09-10");
    CHECK(words(office, "case", "officers", office.zhang.id.text()).toStdString() == "张某");
    CHECK(words(office, "referral", "team", office.zhang.id.text()).toStdString() == "张某");
    CHECK(words(office, "holding", "extension_approver", office.head.id.text()) == office.head.name);
    CHECK(words(office, "service_attempt", "document", notice.id.text()) == notice.title);
    CHECK(
        words(office, "case_link", "other", office.id.text()).contains(QStringLiteral("未按规定设置大气污染物排放口")));
    const QString elsewhere = Uuid::create().text(); // it has not come from its device yet
    CHECK(words(office, "case_link", "other", elsewhere) == elsewhere);
}

TEST_CASE("figures show their unit, and nothing where there is no value", "[overview]")
{
    const CaseOffice office;
    const store::Reader reader = office.workspace->reader();
    const auto shown = [&reader](const char *kind, const char *field, const QJsonValue &value) {
        const record::Kind *of = kinds().kind(QString::fromLatin1(kind));
        return valueInWords(reader, of->name, *of->field(QString::fromLatin1(field)), value).toStdString();
    };
    CHECK(shown("payment", "amount_fen", 2'000'000) == "¥\u00A020,000.00");
    CHECK(shown("enterprise", "longitude_e6", 99'819'500) == "99.819500");
    CHECK(shown("review_answer", "lost_hundredths", 150) == "1.5");
    CHECK(shown("remedy", "suspended", true) == "Yes");
    CHECK(shown("case", "fine_fen", QJsonValue()).empty());
    CHECK(shown("case", "cause", QString()).empty());
}

TEST_CASE("a confirmation says what was confirmed, approved or let pass", "[overview]")
{
    CHECK(confirmedInWords(QStringLiteral("approval.prior_notice")).toStdString() == "prior notice");
    CHECK(confirmedInWords(QStringLiteral("jurisdiction_checked")) != QStringLiteral("jurisdiction_checked"));
    CHECK(confirmedInWords(QStringLiteral("override.hearing_in_time")).startsWith(QStringLiteral("Let pass: ")));
    CHECK(confirmedInWords(QStringLiteral("override.of_a_newer_program"))
        == QStringLiteral("override.of_a_newer_program"));
}
