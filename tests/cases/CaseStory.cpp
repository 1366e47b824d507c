#include "tests/cases/CaseStory.h"

#include "core/base/Identifiers.h"
#include "core/casework/CaseBasis.h"
#include "core/casework/CaseFine.h"
#include "core/casework/CaseService.h"
#include "core/casework/DocumentApproval.h"
#include "core/casework/FollowUpWork.h"
#include "core/casework/MeasureDocuments.h"
#include "core/casework/MeasureWork.h"
#include "core/discretion/PackLibrary.h"
#include "tests/cases/Papers.h"
#include "tests/core/binder/SamplePdf.h"
#include "ui/print/Sealing.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <catch2/catch.hpp>

namespace qilian::test {

using namespace casework;

namespace {

std::string wordsOf(const Error &error)
{
    return error.message.inWords().toStdString();
}

/// A name as a hand would put it on the tablet: what it looks like does not matter here.
QJsonObject drawn()
{
    Strokes out;
    out.width = 900;
    out.height = 300;
    out.lines = {{{100, 150, 300}, {200, 120, 600}, {320, 180, 500}}, {{400, 100, 500}, {420, 220, 500}}};
    return out.json();
}

/// Signed face to face; what goes out under the seal, or to the head for his approval, is signed elsewhere.
bool isSignedOnScreen(const DocumentType &type)
{
    return !type.field(u"seal") && !ApprovalRule::of(type.id);
}

} // namespace

CaseStory::CaseStory(const char *day, const Matter &matter)
    : CaseOffice(day)
    , deputy(anOfficer(QStringLiteral("周某"), access::Role::Decider))
    , secondDeputy(anOfficer(QStringLiteral("吴某"), access::Role::Decider))
    , legal(anOfficer(QStringLiteral("郑某"), access::Role::Reviewer))
    , chair(anOfficer(QStringLiteral("冯某"), access::Role::Reviewer))
    , m_matter(matter)
    , m_found(today())
{
    const law::Violation *violation = law::Catalogue::shipped().find(QString::fromLatin1(matter.violation));
    REQUIRE(violation);
    party::Enterprise enterprise;
    enterprise.id = Id<party::Enterprise>::create();
    enterprise.name = QString::fromUtf16(matter.party);
    enterprise.creditCode = SocialCreditCode::make(u"620724", 7);
    enterprise.address = QStringLiteral("高台县南华镇工业园区（演示）");
    enterprise.legalRepresentative = QStringLiteral("王某");
    enterprise.phone = QStringLiteral("0936-6600000");
    auto work = workspace->begin({{}, QStringLiteral("test")}, {"test", "the others", {}});
    for (const access::Officer *officer : {&deputy, &secondDeputy, &legal, &chair})
        work.put(*officer);
    work.put(enterprise);
    REQUIRE(work.commit());

    CaseOpening opening;
    Case &draft = opening.draft;
    snapshotParty(draft, enterprise);
    draft.cause = violation->zh;
    draft.violations = {violation->id};
    draft.source = QStringLiteral("日常检查发现");
    draft.actEndedOn = m_found;
    draft.place = QString::fromUtf16(matter.place);
    draft.correction = QString::fromUtf16(matter.fix);
    opening.onTheSpot = matter.onTheSpot;
    open(opening);
}

Id<evidence::EvidenceItem> CaseStory::photo(const char16_t *title, const char16_t *proves)
{
    const QString name = QString::fromUtf16(title) + QStringLiteral(".png");
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(qHash(name, 0) | 0xFF000000U); // no two photos are the same file
    const QString path = folder.filePath(name);
    REQUIRE(image.save(path));
    return take(path, "av", proves);
}

Id<evidence::EvidenceItem> CaseStory::paper(const char16_t *title, const char16_t *proves)
{
    const QString path = folder.filePath(QString::fromUtf16(title) + QStringLiteral(".pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdfOfPages(1) + "\n% " + QString::fromUtf16(title).toUtf8() + '\n');
    file.close();
    return take(path, "documentary", proves);
}

Id<evidence::EvidenceItem> CaseStory::take(const QString &path, const char *kind, const char16_t *proves)
{
    evidence::ImportContext context;
    context.subject = Case::description().ref(id);
    context.kind = QString::fromLatin1(kind);
    context.collectedBy = QStringLiteral("张某、李某");
    context.place = QString::fromUtf16(m_matter.place);
    const auto report = evidence::importFiles(*workspace, as(zhang), context, QStringList{path});
    REQUIRE(report.added() == 1);
    const Id<evidence::EvidenceItem> taken = report.files.front().item;
    REQUIRE(linkEvidence(*workspace, as(zhang), id, {taken}, QString::fromUtf16(proves)));
    return taken;
}

CaseDocument CaseStory::write(const char *type, const Written &words)
{
    const auto draft = draftDocument(file(), QString::fromLatin1(type), today());
    REQUIRE(draft);
    return finish(*draft, words);
}

CaseDocument CaseStory::writeAbout(const record::Ref &measure, const char *type, const Written &words)
{
    const auto draft = draftAbout(file(), QString::fromLatin1(type), measure, today());
    REQUIRE(draft);
    return finish(*draft, words);
}

CaseDocument CaseStory::finish(CaseDocument draft, const Written &words)
{
    const DocumentType &type = *DocumentTypes::shipped().find(draft.type);
    const QJsonObject usual = wordsFor(draft.type,
        {{QStringLiteral("{today}"), today().toString(Qt::ISODate)},
            {QStringLiteral("{fifteen}"), today().addDays(15).toString(Qt::ISODate)},
            {QStringLiteral("{found}"), m_found.toString(Qt::ISODate)},
            {QStringLiteral("{foundzh}"), documentDate(m_found)}, {QStringLiteral("{zhang}"), zhang.name},
            {QStringLiteral("{li}"), li.name}, {QStringLiteral("{chen}"), QStringLiteral("陈某")},
            {QStringLiteral("{sun}"), head.name}, {QStringLiteral("{zheng}"), legal.name},
            {QStringLiteral("{feng}"), chair.name}, {QStringLiteral("{rep}"), QStringLiteral("王某")},
            {QStringLiteral("{party}"), file().one.partyName},
            {QStringLiteral("{plot}"), QString::fromUtf16(m_matter.plot)},
            {QStringLiteral("{motive}"), QString::fromUtf16(m_matter.motive)},
            {QStringLiteral("{result}"), QString::fromUtf16(m_matter.result)},
            {QStringLiteral("{fix}"), QString::fromUtf16(m_matter.fix)},
            {QStringLiteral("{scene}"), QString::fromUtf16(m_matter.scene)}});
    for (const DocumentField &field : type.fields) {
        const bool isOpen = isEmptyField(field, draft.fields.value(field.id)) || field.type == FieldType::Confirm;
        if (isOpen && usual.contains(field.id))
            writeField(draft, field.id, usual.value(field.id));
    }
    for (const auto &[field, value] : words) {
        INFO(draft.type.toStdString() << " has no field " << field);
        REQUIRE(type.field(QString::fromLatin1(field)));
        writeField(draft, QString::fromLatin1(field), value);
    }
    INFO(draft.type.toStdString());
    REQUIRE(saveDraft(*workspace, as(zhang), draft));
    if (isSignedOnScreen(type))
        sign(draft);
    if (ApprovalRule::of(draft.type)) {
        const auto submitted = submitDocument(*workspace, as(zhang), draft.id);
        INFO((submitted ? std::string() : wordsOf(submitted.error())));
        REQUIRE(submitted);
        REQUIRE(approveDocument(*workspace, as(head), draft.id, QStringLiteral("同意。")));
    }
    const auto made = print::finishAndSeal(*workspace, as(zhang), draft.id);
    if (!made)
        FAIL(wordsOf(made.error()));
    return *made;
}

void CaseStory::sign(const CaseDocument &draft)
{
    const auto stored = workspace->reader().get(draft.id);
    REQUIRE(stored);
    for (const SignatureRole &role : rolesMissing({}, *stored)) {
        for (const QString &name : signersOf(role.title)) {
            DocumentSignature signature;
            signature.document = draft.id;
            signature.role = role.title;
            signature.name = name;
            signature.strokes = drawn();
            signature.input = QStringLiteral("tablet");
            signature.digest = contentDigest(*stored);
            REQUIRE(addSignature(*workspace, as(zhang), signature));
        }
    }
    CHECK(rolesMissing(*signaturesOf(workspace->reader(), *stored), *stored).empty());
}

void CaseStory::serve(const CaseDocument &document)
{
    ServiceDraft draft = beginService(file(), document.id);
    draft.attempt.at = clock.now();
    ServiceOutcome outcome;
    outcome.result = ServiceResult::Delivered;
    outcome.at = draft.attempt.at;
    outcome.receiver = QStringLiteral("王某");
    outcome.relation = QStringLiteral("legal_representative");
    draft.outcome = outcome;
    const auto served = recordService(*workspace, as(zhang), draft);
    if (!served)
        FAIL(document.type.toStdString() << ": " << wordsOf(served.error()));
    const auto receipt = draftReceipt(file(), draft.attempt.id, today());
    REQUIRE(receipt);
    finish(*receipt, {});
}

std::string CaseStory::missing(Stage to) const
{
    const CaseFile now = file();
    const CaseFacts facts = factsOf(now, today());
    QStringList out;
    for (const Gap &gap : gapsBefore(procedureFor(now.one.procedureVersion, today()), to, Situation{facts, today()})) {
        CHECK_FALSE(gap.words.inWords().isEmpty());
        out.append(gap.kind == Gap::Kind::Approval ? QStringLiteral("approval.") + gap.subject : gap.subject);
    }
    return out.join(u' ').toStdString();
}

std::string CaseStory::refused(Stage to)
{
    const Stage before = file().one.stage;
    const auto moved = move(to);
    CHECK_FALSE(moved);
    CHECK((!moved && moved.error().code == Error::Code::Refused));
    CHECK(file().one.stage == before);
    return missing(to);
}

void CaseStory::goTo(Stage to)
{
    const auto moved = move(to);
    if (!moved)
        FAIL(wordsOf(moved.error()) << " [" << missing(to) << "]");
}

std::optional<RunningDeadline> CaseStory::running(const char *rule) const
{
    for (RunningDeadline &one : runningDeadlines(file(), today())) {
        if (one.deadline.rule.id == QLatin1String(rule))
            return std::move(one);
    }
    return std::nullopt;
}

std::string CaseStory::lastDay(const char *rule) const
{
    const auto found = running(rule);
    return found ? found->deadline.lastDay.toString(Qt::ISODate).toStdString() : std::string();
}

bool CaseStory::isMet(const char *rule) const
{
    const auto found = running(rule);
    REQUIRE(found);
    return found->met;
}

void CaseStory::chooseBasis()
{
    const QString violation = QString::fromLatin1(m_matter.violation);
    const auto proposal = proposeBasis(file(), violation, today());
    REQUIRE(proposal);
    REQUIRE(proposal->choice.chosen);
    REQUIRE(casework::chooseBasis(*workspace, as(zhang), id, violation, *proposal->choice.chosen, {}));
}

Money CaseStory::fine(const Options &options, const Id<evidence::EvidenceItem> &by, const discretion::Settling &how)
{
    const QString violation = QString::fromLatin1(m_matter.violation);
    const auto packs = discretion::readPacks(workspace->reader());
    REQUIRE(packs);
    const auto fitting = benchmarksFor(file(), violation, *packs);
    REQUIRE(fitting.size() == 1);
    REQUIRE(fitting.front().pack->reference);
    FineChoice choice;
    choice.packDigest = QString::fromLatin1(fitting.front().pack->digest);
    choice.assessment.benchmark = fitting.front().benchmark->id;
    choice.assessment.violation = violation;
    choice.assessment.settling = how;
    for (const auto &[factorId, optionId] : options) {
        const QString factor = QString::fromLatin1(factorId);
        const QString option = QString::fromLatin1(optionId);
        choice.assessment.facts.choices[factor] = {option};
        choice.assessment.evidence.push_back({factor, option, by.uuid()});
    }
    for (const discretion::HeldCircumstance &held : how.held) {
        for (const QString &condition : held.met)
            choice.assessment.evidence.push_back({held.what.id, condition, by.uuid()});
    }
    const auto determined = determineFine(*workspace, as(zhang), id, choice);
    if (!determined)
        FAIL(wordsOf(determined.error()));
    return file().one.fine.value_or(Money());
}

void CaseStory::pay(const char *receipt, Money amount, performance::Due towards)
{
    performance::Payment payment;
    payment.amount = amount;
    payment.towards = towards;
    payment.on = today();
    payment.receipt = QString::fromUtf8(receipt);
    const auto paid = savePayment(*workspace, as(zhang), id, payment);
    if (!paid)
        FAIL(wordsOf(paid.error()));
}

measure::Correction CaseStory::orderCorrection(const char *dailyAct)
{
    measure::Correction order;
    order.id = Id<measure::Correction>::create();
    order.forCase = Case::description().ref(id);
    order.officers = {zhang.id.text(), li.id.text()};
    order.orderedOn = today();
    order.dueOn = today().addDays(15);
    order.content = QString::fromUtf16(m_matter.fix);
    order.dailyAct = QString::fromLatin1(dailyAct);
    order.warned = !order.dailyAct.isEmpty();
    const bool isFirst = file().measures.corrections.empty();
    const auto saved = saveCorrection(*workspace, as(zhang), id, order);
    if (!saved)
        FAIL(wordsOf(saved.error()));
    serve(writeAbout(record::refTo(order), isFirst ? "correction_order" : "recheck_correction"));
    order = *file().measures.correction(order.id);
    CHECK(order.servedOn == today());
    return order;
}

void CaseStory::recheck(const measure::Correction &order, measure::Finding finding, const char16_t *detail)
{
    measure::Recheck found;
    found.id = Id<measure::Recheck>::create();
    found.forCase = order.forCase;
    found.order = order.id;
    found.officers = order.officers;
    found.endedAt = clock.now();
    found.begunAt = found.endedAt.addSecs(-50 * 60);
    found.unannounced = true;
    found.finding = finding;
    found.detail = QString::fromUtf16(detail);
    found.media = QStringLiteral("复查照片、执法记录仪01录像");
    const auto saved = casework::recheck(*workspace, as(zhang), id, found);
    if (!saved)
        FAIL(wordsOf(saved.error()));
    writeAbout(record::refTo(found), "recheck_record");
}

} // namespace qilian::test
