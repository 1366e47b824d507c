#include "core/casework/CaseFile.h"

#include "core/access/Office.h"
#include "core/base/ChinaTime.h"
#include "core/casework/CaseBasis.h"
#include "core/casework/DocumentType.h"
#include "core/casework/ExcludedGround.h"
#include "core/casework/FollowUp.h"
#include "core/casework/MeasureDocuments.h"
#include "core/casework/MeasureGuards.h"
#include "core/casework/Permission.h"
#include "core/law/Catalogue.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <set>

namespace qilian::casework {
namespace {

using store::Reader;

void readOfficers(const Reader &reader, CaseFile &file)
{
    std::set<Uuid> wanted{file.one.reviewer, file.one.legalReviewer, file.one.hearingChair};
    QStringList texts = file.one.officers + file.one.voters;
    for (const CaseDocument &document : file.documents)
        texts += officersNamedIn(document);
    for (const ServiceAttempt &attempt : file.attempts)
        texts += attempt.officers;
    if (file.task)
        texts += file.task->officers;
    for (const referral::Referral &one : file.referrals.referrals) {
        texts += one.team;
        wanted.insert(one.decidedBy);
    }
    for (const measure::Correction &one : file.measures.corrections)
        texts += one.officers;
    for (const measure::Recheck &one : file.measures.rechecks)
        texts += one.officers;
    for (const measure::Holding &one : file.measures.holdings)
        texts += one.officers + QStringList{one.approver.text(), one.extensionApprover.text()};
    for (const measure::ProductionLimit &one : file.measures.limits)
        wanted.insert(one.extensionApprover);
    for (const QString &text : texts)
        wanted.insert(Uuid::parse(text).value_or(Uuid()));
    wanted.erase(Uuid());
    for (const Uuid &id : wanted) {
        if (auto officer = reader.get(Id<access::Officer>(id)))
            file.officers.emplace(id, std::move(*officer));
    }
}

Result<void> readEvidence(const Reader &reader, CaseFile &file)
{
    const QString here = record::refTo(file.one).text();
    struct Linked {
        Id<evidence::EvidenceItem> id;
        QString proves;
    };
    const auto links =
        reader.rows<Linked>("casework/evidence_links_of_case", {{"case", here}}, [](const store::Row &row) {
            return Linked{row.id<evidence::EvidenceItem>("id"), row.text("proves")};
        });
    if (!links)
        return links.error();
    auto own = reader.records<evidence::EvidenceItem>("casework/evidence_of_case", {{"case", here}});
    if (!own)
        return own.error();
    file.evidence = std::move(*own);
    for (const Linked &link : *links) {
        const bool known = std::any_of(file.evidence.begin(), file.evidence.end(),
            [&link](const evidence::EvidenceItem &item) { return item.id == link.id; });
        if (!link.proves.isEmpty())
            file.proves[link.id.uuid()] = link.proves;
        if (known)
            continue;
        if (auto item = reader.get(link.id))
            file.evidence.push_back(std::move(*item));
    }
    return {};
}

Result<void> readConfirmations(const Reader &reader, CaseFile &file)
{
    const auto all =
        reader.records<Confirmation>("casework/confirmations_of_case", {{"case", file.one.id.uuid().bytes()}});
    if (!all)
        return all.error();
    std::map<QString, Confirmation> latest;
    for (const Confirmation &confirmation : *all) {
        if (confirmation.round == file.one.round)
            latest.insert_or_assign(confirmation.item, confirmation);
    }
    for (auto &[item, confirmation] : latest) {
        if (!confirmation.revoked)
            file.confirmations.push_back(std::move(confirmation));
    }
    return {};
}

Result<void> readPeriods(const Reader &reader, CaseFile &file)
{
    const store::Bindings here{{"case", file.one.id.uuid().bytes()}};
    auto excluded = reader.records<ExcludedPeriod>("casework/excluded_periods_of_case", here);
    if (!excluded)
        return excluded.error();
    auto extensions = reader.records<GrantedExtension>("casework/extensions_of_case", here);
    if (!extensions)
        return extensions.error();
    const auto isRevoked = [](const auto &entry) { return !entry.revokedWhy.isEmpty(); };
    std::erase_if(*excluded, isRevoked);
    std::erase_if(*extensions, isRevoked);
    file.excluded = std::move(*excluded);
    file.extensions = std::move(*extensions);
    return {};
}

Result<void> readInspection(const Reader &reader, CaseFile &file)
{
    record::Ref source = file.one.sourceRef;
    if (source.kind == inspection::ChecklistAnswer::description().kind().name) {
        if (const auto answer = reader.get(Id<inspection::ChecklistAnswer>(source.id)))
            source = inspection::InspectionTask::description().ref(answer->task);
    }
    if (source.kind != inspection::InspectionTask::description().kind().name)
        return {};
    auto task = reader.get(Id<inspection::InspectionTask>(source.id));
    if (!task)
        return {}; // it has not come from the other device yet
    auto answers =
        reader.records<inspection::ChecklistAnswer>("casework/answers_of_task", {{"task", task->id.uuid().bytes()}});
    if (!answers)
        return answers.error();
    file.task = std::move(*task);
    file.answers = std::move(*answers);
    return {};
}

/// Attempts to serve the documents, what came of them, where the party takes what is served, and who signed.
Result<void> readService(const Reader &reader, CaseFile &file)
{
    const store::Bindings here{{"case", file.one.id.uuid().bytes()}};
    auto attempts = reader.records<ServiceAttempt>("casework/service_attempts_of_case", here);
    auto outcomes = reader.records<ServiceOutcome>("casework/service_outcomes_of_case", here);
    auto signatures = reader.records<DocumentSignature>("casework/signatures_of_case", here);
    if (!attempts)
        return attempts.error();
    if (!outcomes)
        return outcomes.error();
    if (!signatures)
        return signatures.error();
    file.attempts = std::move(*attempts);
    file.outcomes = std::move(*outcomes);
    file.signatures = std::move(*signatures);
    for (const record::Ref &owner : {file.one.party, record::refTo(file.one)}) {
        if (owner.isNull())
            continue;
        auto addresses = party::serviceAddressesOf(reader, owner);
        if (!addresses)
            return addresses.error();
        file.addresses.insert(file.addresses.end(), addresses->begin(), addresses->end());
    }
    std::stable_sort(file.addresses.begin(), file.addresses.end(),
        [](const auto &a, const auto &b) { return a.confirmedOn > b.confirmedOn; });
    deriveService(file);
    return {};
}

bool citesRepealedLaw(const Case &one)
{
    return std::any_of(one.violations.begin(), one.violations.end(), [&one](const QString &violation) {
        const law::Basis *basis = basisOf(one, violation);
        return basis && basis->until.isValid() && basis->until < law::kCodeInForce;
    });
}

/// The fines a document announces to persons beside the party, each with his sum.
std::vector<PersonFine> othersIn(const QJsonValue &penalty)
{
    std::vector<PersonFine> out;
    for (const QJsonValue fine : penalty[QLatin1String("fines")].toArray()) {
        const QString name = fine[QLatin1String("name")].toString();
        const auto who = enumFrom(discretion::Penalised(), fine[QLatin1String("who")].toString());
        if (!who || *who == discretion::Penalised::Party)
            continue;
        auto at = std::find_if(out.begin(), out.end(), [&name](const PersonFine &one) { return one.name == name; });
        if (at == out.end())
            at = out.insert(out.end(), {name, *who == discretion::Penalised::Responsible, {}});
        at->fine = at->fine.plus(Money::fromFen(fine[QLatin1String("fine_fen")].toInteger())).value_or(at->fine);
    }
    return out;
}

DocumentFact factOf(const CaseDocument &document, const CaseFile &file)
{
    DocumentFact fact;
    fact.type = document.type;
    if (document.state == DocumentState::Final) {
        fact.madeOn = document.madeOn;
        fact.complete = true; // finishDocument lets nothing incomplete through
    }
    fact.servedOn = document.servedOn;
    const QDate day = dayOfRecord(document);
    const std::vector<access::Officer> team = teamOf(file, document);
    fact.certifiedOfficers = int(std::count_if(
        team.begin(), team.end(), [day](const access::Officer &officer) { return officer.isCertifiedOn(day); }));
    const QJsonValue penalty = document.fields.value(QLatin1String("penalty"));
    if (const QJsonValue fine = penalty[QLatin1String("fine_fen")]; fine.isDouble())
        fact.fine = Money::fromFen(fine.toInteger());
    fact.others = othersIn(penalty);
    return fact;
}

} // namespace

const CaseDocument *CaseFile::document(const QString &type) const
{
    const auto at = std::find_if(documents.rbegin(), documents.rend(), [&type](const CaseDocument &document) {
        return document.type == type && document.state != DocumentState::Void;
    });
    return at == documents.rend() ? nullptr : &*at;
}

QStringList CaseFile::namesOf(const QStringList &officerIds) const
{
    QStringList out;
    for (const QString &id : officerIds) {
        if (const auto at = officers.find(Uuid::parse(id).value_or(Uuid())); at != officers.end())
            out.append(at->second.name);
    }
    return out;
}

const discretion::DeterminationRecord *CaseFile::determination(
    const QString &violation, const FinedPerson &person) const
{
    const auto at = std::find_if(determinations.begin(), determinations.end(),
        [&](const auto &record) { return record.violation == violation && FinedPerson::of(record) == person; });
    return at == determinations.end() ? nullptr : &*at;
}

Result<std::vector<discretion::DeterminationRecord>> standingOf(const Reader &reader, const Case &one)
{
    std::vector<discretion::DeterminationRecord> out;
    for (const QString &text : one.determinations) {
        auto record = reader.get(Id<discretion::DeterminationRecord>(Uuid::parse(text).value_or(Uuid())));
        if (record)
            out.push_back(std::move(*record));
        else if (record.error().code != Error::Code::NotFound)
            return record.error();
    }
    std::stable_sort(out.begin(), out.end(), [&one](const auto &a, const auto &b) {
        const auto rank = [&one](const discretion::DeterminationRecord &record) {
            return std::pair(one.violations.indexOf(record.violation), FinedPerson::of(record));
        };
        return rank(a) < rank(b);
    });
    return out;
}

std::optional<Money> fineOf(std::span<const discretion::DeterminationRecord> determinations, const FinedPerson &person)
{
    std::optional<Money> out;
    for (const discretion::DeterminationRecord &one : determinations) {
        if (one.penalty && FinedPerson::of(one) == person)
            out = out.value_or(Money()).plus(one.amount).value_or(one.amount);
    }
    return out;
}

std::vector<FinedPerson> othersFined(std::span<const discretion::DeterminationRecord> determinations)
{
    std::set<FinedPerson> out;
    for (const discretion::DeterminationRecord &one : determinations) {
        if (one.penalised != discretion::Penalised::Party)
            out.insert(FinedPerson::of(one));
    }
    return {out.begin(), out.end()};
}

Result<CaseFile> readCaseFile(const Reader &reader, const Id<Case> &id, const QString &area)
{
    auto seen = reader.see(id);
    if (!seen)
        return seen.error();
    CaseFile file;
    file.one = std::move(seen->value);
    file.contested = seen->contested;
    auto documents = reader.records<CaseDocument>("casework/documents_of_case", {{"case", id.uuid().bytes()}});
    if (!documents)
        return documents.error();
    file.documents = std::move(*documents);
    auto decisions = reader.records<DocumentDecision>("casework/decisions_of_case", {{"case", id.uuid().bytes()}});
    if (!decisions)
        return decisions.error();
    file.decisions = std::move(*decisions);
    auto measures = measure::readMeasures(reader, Case::description().ref(id));
    if (!measures)
        return measures.error();
    file.measures = std::move(*measures);
    for (const auto &step : {readConfirmations, readPeriods, readEvidence, readInspection, readFollowUp, readService}) {
        if (const Result<void> done = step(reader, file); !done)
            return done.error();
    }
    takeServiceOver(file);
    readOfficers(reader, file);
    file.area = seen->area.isEmpty() ? area : seen->area;
    auto principals = access::principalsOf(reader, file.area);
    if (!principals)
        return principals.error();
    file.principals = std::move(*principals);
    const auto bureaus = reader.records<access::Bureau>("casework/bureau_of_area", {{"area", file.area}});
    if (!bureaus)
        return bureaus.error();
    if (!bureaus->empty())
        file.bureau = bureaus->front();
    auto sameMatter = sameMatters(reader, file.one);
    if (!sameMatter)
        return sameMatter.error();
    file.sameMatters = std::move(*sameMatter);
    auto determinations = standingOf(reader, file.one);
    if (!determinations)
        return determinations.error();
    file.determinations = std::move(*determinations);
    countPayments(file);
    return file;
}

CasePeriods periodsOf(const CaseFile &file)
{
    CasePeriods out;
    for (const GrantedExtension &extension : file.extensions) {
        int &count = out.extensions[extension.rule];
        count = std::max(count, extension.step);
    }
    // Its decision is itself the extension. 行政强制法 第二十五条
    const CaseDocument *seizure = file.document(QStringLiteral("seizure_extension"));
    if (seizure && seizure->state == DocumentState::Final)
        out.extensions.try_emplace(QStringLiteral("seizure_term"), 1);
    for (const ExcludedPeriod &period : file.excluded)
        out.excluded[period.ground].push_back({period.from, period.until, excludedGroundName(period.ground)});
    // The day of a hearing stands in the case before it is held: up to then the time goes on standing still.
    const QString hearing = QStringLiteral("hearing");
    if (file.one.hearingAskedOn.isValid() && file.one.hearingOn >= file.one.hearingAskedOn)
        out.excluded[hearing].push_back({file.one.hearingAskedOn, file.one.hearingOn, excludedGroundName(hearing)});
    else if (file.one.hearingAskedOn.isValid())
        out.excluded[hearing].push_back({file.one.hearingAskedOn, {}, excludedGroundName(hearing)});
    if (const auto away = timeAtPolice(file))
        out.excluded[QStringLiteral("criminal_transfer")].push_back(*away);
    for (const ExcludedTime &published : publicationTimes(file))
        out.excluded[QStringLiteral("public_announcement")].push_back(published);
    return out;
}

CaseFacts factsOf(const CaseFile &file, QDate today)
{
    const Case &one = file.one;
    CaseFacts facts;
    facts.stage = one.stage;
    facts.contested = file.contested;
    facts.source = one.source;
    facts.leadReceivedOn = one.leadReceivedOn;
    facts.actEndedOn = one.actEndedOn;
    facts.discoveredOn = one.discoveredOn;
    facts.harm = harmOf(one);
    facts.violations = one.violations;
    facts.citesRepealedLaw = citesRepealedLaw(one);
    for (const SameMatter &other : file.sameMatters) {
        facts.sameMatters.append(other.words);
        if (other.fined)
            facts.finedBefore.append(other.words);
    }
    facts.evidence = int(file.evidence.size());
    for (const evidence::EvidenceItem &item : file.evidence)
        facts.lastEvidenceOn = std::max(facts.lastEvidenceOn, chinaDay(item.collectedAt));
    facts.filedOn = one.filedOn;
    for (const QString &text : one.officers) {
        const Uuid id = Uuid::parse(text).value_or(Uuid());
        const auto officer = file.officers.find(id);
        facts.officers.push_back(
            {id, officer != file.officers.end() && officer->second.isCertifiedOn(today), one.withdrawn.contains(text)});
    }
    for (const CaseDocument &document : file.documents) {
        if (document.state != DocumentState::Void)
            facts.documents.push_back(factOf(document, file));
    }
    for (const Confirmation &confirmation : file.confirmations) {
        static const QString kApproval = QStringLiteral("approval.");
        static const QString kOverride = Confirmation::overrideOf({});
        if (confirmation.item.startsWith(kOverride))
            facts.overrides.insert_or_assign(confirmation.item.mid(kOverride.size()),
                OverrideFact{confirmation.officerName, confirmation.on, confirmation.note});
        else if (!confirmation.item.startsWith(kApproval))
            facts.confirmations.insert(confirmation.item);
        else if (const auto stage = enumFrom(Stage(), QStringView(confirmation.item).mid(kApproval.size())))
            facts.approvals[*stage] = {confirmation.officer, confirmation.on};
    }
    facts.periods = periodsOf(file);
    facts.party = one.partyKind;
    facts.wantsHearingReport = file.bureau.hearingReport;
    facts.penaltyProposed = one.penaltyProposed;
    facts.otherHeavyPenalty = one.heavyPenalty;
    facts.fine = one.fine;
    for (const FinedPerson &person : othersFined(file.determinations)) {
        if (const auto fine = fineOf(file.determinations, person))
            facts.others.push_back({person.name, person.who == discretion::Penalised::Responsible, *fine});
    }
    const auto any = [&file](auto holds) {
        return std::any_of(file.determinations.begin(), file.determinations.end(), holds);
    };
    facts.unpunished = !file.determinations.empty() && !any([](const auto &record) { return record.penalty; });
    facts.discussionForced = any([](const auto &record) { return record.discussionForced; });
    facts.legalReviewForced = any([](const auto &record) { return record.legalReviewForced; });
    facts.confiscation = one.confiscation;
    facts.defenceWaivedOn = one.defenceWaivedOn;
    facts.defence = one.defence;
    facts.hearingAskedOn = one.hearingAskedOn;
    facts.hearingOn = one.hearingOn;
    facts.hearingChair = one.hearingChair;
    facts.reviewer = one.reviewer;
    facts.legalReviewer = one.legalReviewer;
    facts.legalReview = one.legalReview;
    facts.legalReviewedOn = one.legalReviewedOn;
    facts.majorInterest = one.majorInterest;
    facts.complex = one.complex;
    facts.discussedOn = one.discussedOn;
    facts.voters = one.voters;
    facts.recusalOpen = one.recusalOpen;
    facts.crimeSuspected = one.crimeSuspected;
    facts.correctionOrdered = one.correctionOrdered || file.document(QStringLiteral("correction_order"));
    facts.correctedOn = one.correctedOn;
    addMeasureFacts(facts, file, today);
    facts.paid = one.paid;
    facts.paidOn = one.paidOn;
    addFollowUpFacts(facts, file, today);
    return facts;
}

} // namespace qilian::casework
