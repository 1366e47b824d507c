#include "tests/core/casework/CaseOffice.h"

#include "core/casework/DocumentApproval.h"
#include "core/overview/Schema.h"

#include <QDir>
#include <QJsonArray>
#include <catch2/catch.hpp>

namespace qilian::test {

using namespace casework;

namespace {

QJsonValue sampleOf(const DocumentField &field)
{
    const QJsonObject person{{QStringLiteral("name"), QStringLiteral("王某")}};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
        return 1;
    case FieldType::Bool:
        return true;
    case FieldType::Date:
        return QStringLiteral("2026-09-01");
    case FieldType::DateTime:
        return field.id == QLatin1String("end") ? QStringLiteral("2026-09-01T11:30")
                                                : QStringLiteral("2026-09-01T10:05");
    case FieldType::DateRange:
        return QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-09-01")}};
    case FieldType::Confirm:
        return QJsonObject{{QStringLiteral("told"), QStringLiteral("已出示执法证件并告知权利。")},
            {QStringLiteral("answer"), QStringLiteral("清楚了。")}, {QStringLiteral("confirmed"), true}};
    case FieldType::Person:
    case FieldType::Receipt:
    case FieldType::Approval:
        return person;
    case FieldType::PersonList:
        return QJsonArray{person, person};
    case FieldType::Table:
        return QJsonObject{
            {QStringLiteral("rows"), QJsonArray{QJsonValue(QJsonArray{QStringLiteral("甲"), QStringLiteral("乙")})}}};
    case FieldType::QuestionTable:
        return QJsonArray{
            QJsonObject{{QStringLiteral("q"), QStringLiteral("问")}, {QStringLiteral("a"), QStringLiteral("答")}}};
    case FieldType::EvidenceList:
        return QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("照片")}}};
    case FieldType::LawList:
        return QJsonArray{QJsonObject{
            {QStringLiteral("law"), QStringLiteral("某法")}, {QStringLiteral("article"), QStringLiteral("第一条")}}};
    case FieldType::Penalty:
        return QJsonObject{
            {QStringLiteral("kinds"), QJsonArray{QStringLiteral("罚款")}}, {QStringLiteral("fine_fen"), 10'000'000}};
    case FieldType::Attachment:
        return QJsonArray{QStringLiteral("附件")};
    default:
        return field.id == QLatin1String("party_code") ? QStringLiteral("无") : QStringLiteral("已填写");
    }
}

store::WorkspaceOptions workspaceOptions(const Clock &clock)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.clock = &clock;
    options.area = QStringLiteral("620724");
    options.deviceName = QStringLiteral("高台 1");
    options.create = true;
    return options;
}

/// A copy of one that is made once: to make a workspace takes longer than most of the tests do with it.
void putEmptyWorkspace(const QString &folder)
{
    static const QTemporaryDir made;
    [[maybe_unused]] static const bool once = [] {
        HeldClock clock;
        clock.set("2020-01-01"); // before any case
        return bool(store::Workspace::open(made.path(), workspaceOptions(clock)));
    }();
    for (const QFileInfo &file : QDir(made.path()).entryInfoList(QDir::Files))
        REQUIRE(QFile::copy(file.filePath(), folder + u'/' + file.fileName()));
}

} // namespace

access::Officer anOfficer(const QString &name, access::Role role)
{
    access::Officer officer;
    officer.id = Id<access::Officer>::create();
    officer.name = name;
    officer.department = QStringLiteral("高台分局");
    officer.roles = QStringList{access::enumText(role)};
    officer.certificateNumber = QStringLiteral("620724%1").arg(qHash(name) % 1000, 3, 10, QLatin1Char('0'));
    officer.certificateFrom = QDate(2025, 1, 1);
    officer.certificateUntil = QDate(2029, 12, 31);
    return officer;
}

QJsonObject filledFields(const DocumentType &type, QJsonObject fields)
{
    for (const DocumentField &field : type.fields) {
        const bool isOpen = isEmptyField(field, fields.value(field.id)) || field.type == FieldType::Confirm;
        if (isOpen && field.required)
            fields.insert(field.id, sampleOf(field));
    }
    return fields;
}

CaseOffice::CaseOffice(const char *day)
{
    clock.set(day);
    putEmptyWorkspace(folder.path());
    auto opened = store::Workspace::open(folder.path(), workspaceOptions(clock));
    REQUIRE(opened);
    workspace = std::move(*opened);

    bureau.id = Id<access::Bureau>::create();
    bureau.name = QStringLiteral("张掖市生态环境局高台分局");
    bureau.numberPrefix = QStringLiteral("张环高");
    bureau.code = QStringLiteral("620724");
    bureau.phone = QStringLiteral("0936-0000000");
    bureau.address = QStringLiteral("高台县城关镇");
    bureau.reconsiderationBody = QStringLiteral("张掖市人民政府");
    bureau.court = QStringLiteral("有管辖权的人民法院");
    bureau.payee = QStringLiteral("指定的代收银行");
    zhang = anOfficer(QStringLiteral("张某"), access::Role::Investigator);
    li = anOfficer(QStringLiteral("李某"), access::Role::Investigator);
    reviewer = anOfficer(QStringLiteral("赵某"), access::Role::Reviewer);
    head = anOfficer(QStringLiteral("孙某"), access::Role::Decider);
    auto work = workspace->begin({{}, QStringLiteral("test")}, {"test", "set up", {}});
    work.put(bureau);
    for (const access::Officer *officer : {&zhang, &li, &reviewer, &head})
        work.put(*officer);
    REQUIRE(work.commit());
}

CaseOffice::CaseOffice()
    : CaseOffice("2026-09-01")
{
    evidence::EvidenceItem photo;
    photo.id = Id<evidence::EvidenceItem>::create();
    photo.kind = QStringLiteral("av");
    photo.title = QStringLiteral("排放口照片");
    photo.collectedAt = clock.now();
    photo.collectedBy = QStringLiteral("张某、李某");
    auto work = workspace->begin({{}, QStringLiteral("test")}, {"test", "take a photo", {}});
    work.put(photo);
    REQUIRE(work.commit());

    CaseOpening opening;
    Case &draft = opening.draft;
    draft.cause = QStringLiteral("未按规定设置大气污染物排放口");
    party::Enterprise enterprise;
    enterprise.id = Id<party::Enterprise>::create();
    enterprise.name = QStringLiteral("高台县某建材有限公司（演示）");
    enterprise.address = QStringLiteral("高台县南华镇");
    enterprise.legalRepresentative = QStringLiteral("王某");
    snapshotParty(draft, enterprise);
    draft.violations = QStringList{QStringLiteral("v")};
    draft.source = QStringLiteral("现场检查发现");
    draft.actEndedOn = QDate(2026, 8, 31);
    draft.place = QStringLiteral("破碎车间北侧");
    opening.evidence = {photo.id};
    open(std::move(opening));
}

void CaseOffice::open(CaseOpening opening)
{
    opening.draft.officers = QStringList{zhang.id.text(), li.id.text()};
    const auto opened = openCase(*workspace, as(zhang), opening);
    REQUIRE(opened);
    id = *opened;
}

CaseFile CaseOffice::file() const
{
    auto read = readCaseFile(workspace->reader(), id, workspace->area());
    REQUIRE(read);
    return std::move(*read);
}

CaseDocument CaseOffice::make(const char *type, const char *servedOn, const QJsonObject &fields)
{
    auto draft = draftDocument(file(), QString::fromLatin1(type), todayOf(*workspace));
    REQUIRE(draft);
    draft->fields = filledFields(*DocumentTypes::shipped().find(draft->type), draft->fields);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        draft->fields.insert(field.key(), field.value());
    REQUIRE(saveDraft(*workspace, as(zhang), *draft));
    if (ApprovalRule::of(draft->type)) {
        REQUIRE(submitDocument(*workspace, as(zhang), draft->id));
        REQUIRE(approveDocument(*workspace, as(head), draft->id, QStringLiteral("同意。")));
    }
    auto made = finishDocument(*workspace, as(zhang), draft->id);
    if (!made)
        FAIL(type << ": " << made.error().message.inWords().toStdString());
    if (qstrlen(servedOn) > 0) {
        clock.set(servedOn);
        REQUIRE(serveDocument(*workspace, as(zhang), made->id, todayOf(*workspace), QStringLiteral("直接送达")));
    }
    return *made;
}

void CaseOffice::confirm(const access::Officer &officer, const char *item)
{
    const auto done = casework::confirm(*workspace, as(officer), id, QString::fromLatin1(item), {});
    if (!done)
        FAIL(item << ": " << done.error().message.inWords().toStdString());
}

void CaseOffice::approve(Stage stage)
{
    REQUIRE(casework::approve(*workspace, as(head), id, stage, {}));
}

Result<store::CommitReceipt> CaseOffice::move(Stage to)
{
    return moveOn(*workspace, as(zhang), id, to);
}

} // namespace qilian::test
