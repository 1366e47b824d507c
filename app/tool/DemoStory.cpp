#include "app/tool/DemoStory.h"

#include "app/tool/DemoSigning.h"
#include "core/base/Identifiers.h"
#include "core/base/WorkCalendar.h"
#include "core/casework/CaseBasis.h"
#include "core/casework/CaseDocuments.h"
#include "core/casework/CaseFine.h"
#include "core/casework/CaseService.h"
#include "core/casework/DocumentApproval.h"
#include "core/discretion/PackLibrary.h"
#include "core/evidence/Import.h"
#include "core/inspection/ChecklistRun.h"
#include "core/inspection/InspectionWork.h"
#include "core/review/ReviewAnswer.h"
#include "ui/print/Sealing.h"

#include <QFile>
#include <QJsonDocument>
#include <QPainter>
#include <QTemporaryDir>

namespace qilian::tool {

namespace {

using casework::Case;
using casework::CaseDocument;
using casework::Stage;

constexpr auto kItem = "dyeing-11"; // 定型机油烟静电（喷淋）运行吗？
constexpr auto kViolation = "air_voc_not_enclosed";
// Working days before the decision.
constexpr int kInspection = 24;
constexpr int kFiling = 21;
constexpr int kReport = 13;
constexpr int kNotice = 9;

QDate workingDaysBefore(QDate day, int days)
{
    const WorkCalendar &calendar = WorkCalendar::shipped();
    QDate out = calendar.workingDayBefore(day);
    for (int i = 0; i < days; ++i)
        out = calendar.workingDayBefore(out.addDays(-1));
    return out;
}

/// A picture that says of itself that it is none: coloured ground, what it stands for, 演示.
bool paintPicture(const QString &path, const QString &words, const QColor &ground)
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    QFont font = print::PrintFonts::find().font(print::Face::Body, 8);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(image.rect().adjusted(100, 100, -100, -300), Qt::AlignCenter | Qt::TextWordWrap, words);
    font.setPixelSize(160);
    painter.setFont(font);
    painter.drawText(image.rect().adjusted(0, 800, 0, -100), Qt::AlignCenter, QStringLiteral("演　示"));
    painter.end();
    return image.save(path);
}

/// The steps in their order; the first that fails ends the story.
class Telling {
public:
    Telling(store::Workspace &workspace, DemoClock &clock, const DemoPeople &people, QDate today)
        : m_workspace(workspace)
        , m_clock(clock)
        , m_people(people)
        , m_decided(WorkCalendar::shipped().workingDayBefore(today))
        , m_inspected(workingDaysBefore(m_decided, kInspection))
    {
    }

    Result<void> tell()
    {
        at(m_inspected, {9, 30});
        const auto task = inspect();
        at(m_inspected, {16, 0});
        confirmAddresses();
        openCase(task);
        make("clue_register");
        make("inspection_record");
        confirm(m_people.zhang, "jurisdiction_checked");
        moveOn(Stage::PreliminaryReview);
        at(workingDaysBefore(m_decided, kFiling), {10, 0});
        make("filing_approval");
        approve(Stage::Filed);
        moveOn(Stage::Filed);
        moveOn(Stage::Investigation);
        determine();
        serve(make("correction_order"));

        at(workingDaysBefore(m_decided, kReport), {10, 0});
        for (const char *item : {"elements_proved", "report_complete"})
            confirm(m_people.zhang, item);
        make("evidence_list");
        make("investigation_report");
        moveOn(Stage::InvestigationClosed);
        moveOn(Stage::CaseReview);
        nameReviewer();
        make("case_examination");
        confirm(m_people.wang, "six_points");

        at(workingDaysBefore(m_decided, kNotice), {15, 0});
        const Id<CaseDocument> notice = make("prior_notice");
        moveOn(Stage::PriorNotice);
        serveAtSecondAttempt(notice);
        make("delivery_receipt");
        moveOn(Stage::StatementDefence);

        at(m_decided, {9, 0});
        make("decision_approval");
        for (const char *item : {"no_review_trigger", "no_discussion_trigger"})
            confirm(m_people.wang, item);
        approve(Stage::Decision);
        moveOn(Stage::Decision);
        make("penalty_decision");
        moveOn(Stage::Service);
        for (const char *rule : {"V06", "BN9"})
            holds(rule);
        return m_failed ? Result<void>(*m_failed) : Result<void>();
    }

private:
    template <class Answer> bool went(const Answer &answer)
    {
        if (!answer && !m_failed)
            m_failed = answer.error();
        return !m_failed;
    }
    void at(QDate day, QTime hour) { m_clock.hold(day, hour); }
    store::Actor as(const access::Officer &officer) const { return {officer.id.uuid(), officer.name}; }
    QStringList investigators() const { return {m_people.zhang.id.text(), m_people.li.id.text()}; }

    party::Enterprise enterprise()
    {
        party::Enterprise out;
        out.id = Id<party::Enterprise>::create();
        out.name = QStringLiteral("（演示）高台县弱水印染有限责任公司");
        const QString code = QStringLiteral("91620724MA0DEMQ01");
        out.creditCode = code + SocialCreditCode::checkCharacter(code);
        out.address = QStringLiteral("甘肃省张掖市高台县南华镇工业园区（演示）");
        out.township = QStringLiteral("620724102");
        out.industry = QStringLiteral("印染");
        out.legalRepresentative = QStringLiteral("马某");
        out.phone = QStringLiteral("0936-6600000");
        out.note = QStringLiteral("演示数据");
        auto work =
            m_workspace.begin(as(m_people.chen), {"tool", QT_TRANSLATE_NOOP("tool", "Enter an enterprise"), {}});
        work.put(out);
        went(work.commit());
        return out;
    }

    Id<inspection::InspectionTask> inspect()
    {
        m_party = enterprise();
        inspection::InspectionTask task;
        task.enterprise = record::refTo(m_party);
        task.enterpriseName = m_party.name;
        task.title = m_party.name;
        task.place = m_party.address + QStringLiteral("定型车间");
        task.checklists = {QStringLiteral("dyeing")};
        task.officers = investigators();
        task.plannedOn = m_inspected;
        const store::Actor zhang = as(m_people.zhang);
        const auto planned = inspection::planTask(m_workspace, zhang, task);
        if (!went(planned) || !went(inspection::startTask(m_workspace, zhang, *planned)))
            return {};
        for (const char *sound : {"dyeing-02", "dyeing-08", "dyeing-09", "dyeing-13", "dyeing-19"})
            answer(*planned, sound, QStringLiteral("yes"), {}, {});
        answer(*planned, kItem, QStringLiteral("no"),
            QStringLiteral(
                "1号定型机正在生产，配套油烟净化装置静电段控制柜断电、电压表读数为零，定型废气未经静电处理直接排"
                "放。"),
            QString::fromLatin1(kViolation));
        at(m_inspected, {10, 20});
        takePictures(*planned);
        at(m_inspected, {11, 40});
        went(inspection::finishTask(m_workspace, zhang, *planned));
        return *planned;
    }

    void answer(const Id<inspection::InspectionTask> &task, const char *item, const QString &given, const QString &note,
        const QString &violation)
    {
        went(inspection::answer(m_workspace, as(m_people.zhang), task,
            {QString::fromLatin1(item), given, note, violation, given == u"no"}));
    }

    void takePictures(const Id<inspection::InspectionTask> &task)
    {
        const QTemporaryDir folder;
        const QStringList files{folder.filePath(QStringLiteral("净化装置静电段控制柜断电（演示）.jpg")),
            folder.filePath(QStringLiteral("1号定型机正在生产（演示）.jpg"))};
        const bool painted =
            paintPicture(files[0], QStringLiteral("静电段控制柜断电\n电压表读数为零"), QColor(0x3B4A5A))
            && paintPicture(files[1], QStringLiteral("1号定型机正在生产"), QColor(0x5A4A3B));
        evidence::ImportContext context;
        context.subject = inspection::InspectionTask::description().ref(task);
        context.checklistAnswer =
            inspection::ChecklistAnswer::description().ref(inspection::answerId(task, QString::fromLatin1(kItem)));
        context.collectedBy = QStringLiteral("%1、%2").arg(m_people.zhang.name, m_people.li.name);
        context.place = m_party.address;
        const auto report = evidence::importFiles(m_workspace, as(m_people.zhang), context, files);
        for (const evidence::ImportedFile &file : report.files) {
            if (file.fault && !m_failed)
                m_failed = file.fault;
            m_photos.push_back(file.item);
        }
        Q_ASSERT(painted);
    }

    /// Where the party takes what is served on it, as it confirmed at the inspection.
    void confirmAddresses()
    {
        for (const auto &[kind, text] :
            {std::pair{party::AddressKind::Correspondence, QStringLiteral("高台县城关镇解放南路18号（演示）")},
                {party::AddressKind::Electronic, QStringLiteral("yanshi@example.cn")}}) {
            party::ServiceAddress address;
            address.id = Id<party::ServiceAddress>::create();
            address.owner = record::refTo(m_party);
            address.kind = kind;
            address.text = text;
            address.receiver = QStringLiteral("刘某");
            address.confirmedOn = m_inspected;
            if (!m_failed)
                went(party::addServiceAddress(m_workspace, as(m_people.zhang), address, m_inspected));
        }
    }

    void openCase(const Id<inspection::InspectionTask> &task)
    {
        const law::Violation *violation = law::Catalogue::shipped().find(QString::fromLatin1(kViolation));
        if (m_failed || !violation)
            return;
        casework::CaseOpening opening;
        Case &draft = opening.draft;
        casework::snapshotParty(draft, m_party);
        draft.cause = violation->zh;
        draft.violations = {violation->id};
        draft.source = QStringLiteral("现场检查发现（演示）");
        draft.actStartedOn = m_inspected;
        draft.actEndedOn = m_inspected;
        draft.discoveredOn = m_inspected;
        draft.place = m_party.address + QStringLiteral("定型车间");
        draft.officers = investigators();
        opening.evidence = m_photos;
        opening.finding = inspection::answerId(task, QString::fromLatin1(kItem));
        const auto opened = casework::openCase(m_workspace, as(m_people.zhang), opening);
        if (went(opened))
            m_case = *opened;
        confirm(m_people.zhang, "duplicate_checked");
    }

    /// Basis by the day of the act, the benchmark that cites it, each option with a photo.
    void determine()
    {
        const store::Actor zhang = as(m_people.zhang);
        const auto file = casework::readCaseFile(m_workspace.reader(), m_case, m_workspace.area());
        if (m_failed || !went(file))
            return;
        const auto proposal =
            casework::proposeBasis(*file, QString::fromLatin1(kViolation), casework::todayOf(m_workspace));
        if (!went(proposal) || proposal->candidates.empty())
            return;
        if (!went(casework::chooseBasis(
                m_workspace, zhang, m_case, QString::fromLatin1(kViolation), *proposal->candidates.front(), {})))
            return;
        const auto chosen = casework::readCaseFile(m_workspace.reader(), m_case, m_workspace.area());
        const auto packs = discretion::readPacks(m_workspace.reader());
        if (!went(chosen) || !went(packs))
            return;
        const auto fitting = casework::benchmarksFor(*chosen, QString::fromLatin1(kViolation), *packs);
        if (fitting.empty())
            return;
        casework::FineChoice choice;
        choice.packDigest = QString::fromLatin1(fitting.front().pack->digest);
        choice.assessment.benchmark = fitting.front().benchmark->id;
        choice.assessment.violation = QString::fromLatin1(kViolation);
        choice.assessment.facts.choices = {
            {QStringLiteral("how"), {QStringLiteral("partly")}}, {QStringLiteral("treated"), {QStringLiteral("off")}}};
        for (const auto &[factor, options] : choice.assessment.facts.choices)
            choice.assessment.evidence.push_back({factor, options.front(), m_photos.front().uuid()});
        went(casework::determineFine(m_workspace, zhang, m_case, choice));
    }

    void nameReviewer()
    {
        const auto seen = m_workspace.reader().see(m_case);
        if (m_failed || !went(seen))
            return;
        Case changed = seen->value;
        changed.reviewer = m_people.wang.id.uuid();
        went(casework::saveCase(m_workspace, as(m_people.zhang), changed, *seen));
    }

    QJsonObject written(const QString &type) const
    {
        QFile file(QStringLiteral(":/demo/story.json"));
        [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        QString text = QString::fromUtf8(file.readAll());
        const QDate today = casework::todayOf(m_workspace);
        for (const auto &[token, value] :
            {std::pair{"{zhang}", m_people.zhang.name}, {"{li}", m_people.li.name}, {"{zhao}", m_people.zhao.name},
                {"{chen}", m_people.chen.name}, {"{today}", today.toString(Qt::ISODate)},
                {"{due}", today.addDays(15).toString(Qt::ISODate)}, {"{inspection}", m_inspected.toString(Qt::ISODate)},
                {"{inspectionzh}", casework::documentDate(m_inspected)}})
            text.replace(QLatin1String(token), value);
        return QJsonDocument::fromJson(text.toUtf8())[QLatin1String("documents")][type].toObject();
    }

    Id<CaseDocument> make(const char *kind)
    {
        const QString type = QString::fromLatin1(kind);
        const auto file = casework::readCaseFile(m_workspace.reader(), m_case, m_workspace.area());
        if (m_failed || !went(file))
            return {};
        auto draft = casework::draftDocument(*file, type, casework::todayOf(m_workspace));
        if (!went(draft))
            return {};
        const QJsonObject fields = written(type);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            casework::writeField(*draft, field.key(), field.value());
        const store::Actor zhang = as(m_people.zhang);
        if (!went(casework::saveDraft(m_workspace, zhang, *draft)))
            return {};
        if (type == QLatin1String("inspection_record"))
            signRecord(draft->id);
        const bool isFree = !casework::ApprovalRule::of(type);
        if (isFree
            || (went(casework::submitDocument(m_workspace, zhang, draft->id))
                && went(casework::approveDocument(m_workspace, as(m_people.zhao), draft->id,
                    fields[QLatin1String("chief_opinion")][QLatin1String("opinion")].toString()))))
            went(print::finishAndSeal(m_workspace, zhang, draft->id));
        return draft->id;
    }

    /// The man on the site and both officers, on the tablet.
    void signRecord(const Id<CaseDocument> &draft)
    {
        for (const auto &[role, name] : {std::pair{"现场负责人", QStringLiteral("刘某")},
                 {"执法人员", m_people.zhang.name}, {"执法人员", m_people.li.name}, {"记录人", m_people.li.name}}) {
            if (!m_failed)
                went(signDraft(m_workspace, as(m_people.zhang), draft, QString::fromUtf8(role), name));
        }
    }

    /// Nobody at the office in the morning; in the afternoon who receives its mail takes it.
    void serveAtSecondAttempt(const Id<CaseDocument> &document)
    {
        const auto file = casework::readCaseFile(m_workspace.reader(), m_case, m_workspace.area());
        if (m_failed || !went(file))
            return;
        casework::ServiceDraft first = casework::beginService(*file, document);
        first.attempt.at = m_workspace.clock().now();
        casework::ServiceOutcome outcome;
        outcome.result = casework::ServiceResult::Failed;
        outcome.at = first.attempt.at;
        outcome.reason = QStringLiteral("办公室锁门，无人在场（演示）");
        first.outcome = outcome;
        went(casework::recordService(m_workspace, as(m_people.zhang), first));
        at(workingDaysBefore(m_decided, kNotice), {17, 20});
        casework::ServiceDraft second = casework::beginService(*file, document);
        second.attempt.at = m_workspace.clock().now();
        outcome.result = casework::ServiceResult::Delivered;
        outcome.at = second.attempt.at;
        outcome.reason.clear();
        outcome.receiver = QStringLiteral("刘某");
        outcome.relation = QStringLiteral("mail_clerk");
        second.outcome = outcome;
        if (!m_failed)
            went(casework::recordService(m_workspace, as(m_people.zhang), second));
    }

    void serve(const Id<CaseDocument> &document)
    {
        if (!m_failed)
            went(casework::serveDocument(
                m_workspace, as(m_people.zhang), document, casework::todayOf(m_workspace), QStringLiteral("直接送达")));
    }

    void confirm(const access::Officer &officer, const char *item)
    {
        if (!m_failed)
            went(casework::confirm(m_workspace, as(officer), m_case, QString::fromLatin1(item), {}));
    }

    /// The reviewer has looked at the paper.
    void holds(const char *rule)
    {
        if (!m_failed)
            went(review::answerRule(
                m_workspace, as(m_people.wang), m_case, {QString::fromLatin1(rule), review::Verdict::Met, {}, {}}));
    }

    void approve(Stage stage)
    {
        if (!m_failed)
            went(casework::approve(m_workspace, as(m_people.zhao), m_case, stage, QStringLiteral("同意。")));
    }

    void moveOn(Stage to)
    {
        if (!m_failed)
            went(casework::moveOn(m_workspace, as(m_people.zhang), m_case, to));
    }

    store::Workspace &m_workspace;
    DemoClock &m_clock;
    const DemoPeople &m_people;
    QDate m_decided;
    QDate m_inspected;
    party::Enterprise m_party;
    std::vector<Id<evidence::EvidenceItem>> m_photos;
    Id<Case> m_case;
    std::optional<Error> m_failed;
};

} // namespace

Result<void> tellDemoStory(store::Workspace &workspace, DemoClock &clock, const DemoPeople &people, QDate today)
{
    return Telling(workspace, clock, people, today).tell();
}

} // namespace qilian::tool
