#include "app/tool/DemoCounty.h"

#include "app/tool/DemoFines.h"
#include "app/tool/DemoFollowUp.h"
#include "app/tool/DemoMeasures.h"
#include "app/tool/DemoPeriods.h"
#include "app/tool/DemoSeveralFines.h"
#include "app/tool/DemoStory.h"
#include "core/access/Accounts.h"
#include "core/access/Office.h"
#include "core/base/AreaDivisions.h"
#include "core/base/HanText.h"
#include "core/base/Identifiers.h"
#include "core/base/IdsFromSeed.h"
#include "core/base/WorkCalendar.h"
#include "core/base/WriteWhole.h"
#include "core/casework/CaseWork.h"
#include "core/casework/DocumentTemplate.h"
#include "core/casework/Phrase.h"
#include "core/casework/Procedure.h"
#include "core/casework/TemplateValues.h"
#include "core/discretion/PackLibrary.h"
#include "core/inspection/ChecklistRun.h"
#include "core/inspection/InspectionWork.h"
#include "core/party/Enterprise.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <random>

namespace qilian::tool {

namespace {

constexpr int kPerCommit = 500;
constexpr int kLongFiled = 20; // days since the filing of the case whose clock is lengthened
constexpr int kOpenCases = 24; // behind them four of five cases are decided
constexpr int kDaysOfOffice = 60; // since when the bureau works with this program

struct Trade {
    const char16_t *name;
    const char16_t *suffix;
};
constexpr std::array<Trade, 12> kTrades{{{u"水泥制造", u"水泥有限公司"}, {u"建材", u"建材有限公司"},
    {u"淀粉加工", u"淀粉有限责任公司"}, {u"番茄加工", u"食品有限公司"}, {u"畜禽养殖", u"养殖专业合作社"},
    {u"化工", u"化工有限公司"}, {u"污水处理", u"水务有限公司"}, {u"汽车维修", u"汽车修理厂"}, {u"加油站", u"加油站"},
    {u"屠宰", u"肉类加工有限公司"}, {u"砂石开采", u"砂石有限公司"}, {u"供热", u"热力有限公司"}}};
constexpr std::array<const char16_t *, 24> kNames{u"祁连", u"黑河", u"骆驼城", u"大湖湾", u"金穗", u"绿源", u"宏达",
    u"永盛", u"瑞丰", u"天泽", u"华兴", u"裕民", u"恒通", u"龙泉", u"丰源", u"合黎", u"正远", u"盛世", u"康宁", u"鑫隆",
    u"远大", u"西域", u"河西", u"明珠"};
constexpr std::array<const char16_t *, 16> kSurnames{
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"马", u"孙", u"周", u"吴", u"郭", u"何", u"高", u"曹", u"单"};

constexpr std::array kWithBenchmark{"permit_none", "eia_facility_not_built", "air_voc_not_enclosed"};

class Maker {
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return int(m_random() % quint32(limit)); }
    template <std::size_t Size> QString word(const std::array<const char16_t *, Size> &words)
    {
        return QString::fromUtf16(words[std::size_t(below(int(Size)))]);
    }
    QString person() { return word(kSurnames) + u'某' + (below(3) == 0 ? QStringLiteral("某") : QString()); }
    QString creditCode(const QString &area)
    {
        static constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
        QString code = QStringLiteral("91") + area + QStringLiteral("MA");
        while (code.size() < 17)
            code += kAlphabet[below(31)];
        return code + SocialCreditCode::checkCharacter(code);
    }
    QDate day(QDate from, int within) { return from.addDays(below(within)); }
    std::mt19937 &random() { return m_random; }

private:
    std::mt19937 m_random;
};

party::Enterprise enterprise(Maker &make, int number, const QString &area)
{
    const auto townships = AreaDivisions::shipped().childrenOf(area);
    const Trade &trade = kTrades[std::size_t(make.below(int(kTrades.size())))];
    const AreaDivision *township =
        townships.empty() ? nullptr : townships[std::size_t(make.below(int(townships.size())))];
    party::Enterprise out;
    out.id = Id<party::Enterprise>::create();
    out.name = QStringLiteral("（演示）高台县%1%2%3")
                   .arg(make.word(kNames), number > 24 ? QString::number(number) : QString(),
                       QString::fromUtf16(trade.suffix));
    out.creditCode = make.creditCode(area);
    out.township = township ? township->code : QString();
    out.address =
        QStringLiteral("张掖市高台县%1工业路%2号").arg(township ? township->name : QString()).arg(1 + make.below(200));
    out.industry = QString::fromUtf16(trade.name);
    out.legalRepresentative = make.person();
    out.phone = QStringLiteral("0936-66%1").arg(make.below(100000), 5, 10, QLatin1Char('0'));
    if (make.below(3) > 0) {
        out.permitNumber = out.creditCode + QStringLiteral("001V");
        out.permitExpiresOn = make.day(QDate(2026, 6, 1), 1500);
    }
    out.supervisionClass = make.below(8) == 0 ? party::SupervisionClass::Key
        : make.below(20) == 0                 ? party::SupervisionClass::Special
                                              : party::SupervisionClass::General;
    out.note = QStringLiteral("演示数据");
    return out;
}

constexpr int kLeadDays = 18;
constexpr std::size_t kDecided = 2; // of the open cases: they wait for the money
constexpr int kDaysToDecision = 150;

/// As long before as a case takes that is decided by now.
void beginEarlier(casework::Case &one)
{
    for (QDate *day : {&one.leadReceivedOn, &one.discoveredOn, &one.actEndedOn, &one.filedOn})
        *day = day->addDays(-kDaysToDecision);
}

/// A case as an officer would have it a few weeks into the matter: a lead, or filed and under investigation.
casework::Case demoCase(
    Maker &make, int number, const party::Enterprise &party, const QStringList &officers, QDate today)
{
    const auto &violations = law::Catalogue::shipped().search(QString(), 137); // the common kinds
    // Every third case is one the demonstration pack has a benchmark for.
    const law::Violation &violation = number % 3 == 1
        ? *law::Catalogue::shipped().find(QString::fromLatin1(kWithBenchmark[std::size_t(number / 3) % 3]))
        : *violations[std::size_t(make.below(int(violations.size())))];
    casework::Case out;
    out.id = Id<casework::Case>::create();
    casework::snapshotParty(out, party);
    out.violations = {violation.id};
    out.cause = violation.zh;
    out.source = QStringLiteral("现场检查发现（演示）");
    out.leadReceivedOn = today.addDays(-make.below(80));
    out.discoveredOn = out.leadReceivedOn;
    out.actEndedOn = out.leadReceivedOn.addDays(-make.below(30));
    out.place = party.address;
    out.officers = officers;
    out.procedureVersion = casework::procedureOn(today).version();
    out.updatedAt = out.leadReceivedOn.startOfDay(Qt::UTC).addSecs(make.below(36'000));
    if (make.below(3) > 0) {
        out.stage = casework::Stage::Investigation;
        out.filedOn = std::min(out.leadReceivedOn.addDays(make.below(15)), today);
        out.numberSeries = QStringLiteral("张环高立〔%1〕").arg(today.year());
        out.numberSerial = number;
        out.number = QStringLiteral("%1%2号").arg(out.numberSeries).arg(number);
    } else { // most leads still have time to be filed
        out.leadReceivedOn = today.addDays(-out.leadReceivedOn.daysTo(today) % kLeadDays);
    }
    casework::CaseFile file;
    file.one = out;
    casework::keepDue(out, file, today);
    return out;
}

access::Officer officer(const char16_t *name, access::Role role, int number)
{
    access::Officer out;
    out.id = Id<access::Officer>::create();
    out.name = QString::fromUtf16(name) + QStringLiteral("（演示）");
    out.roles = {access::enumText(role)};
    out.certificateNumber = QStringLiteral("62072400%1").arg(number, 3, 10, QLatin1Char('0'));
    out.certificateFrom = QDate(2024, 1, 1);
    out.certificateUntil = QDate(2029, 12, 31);
    out.department = QStringLiteral("生态环境保护综合行政执法队");
    return out;
}

/// Inspections of the coming days, and one that two officers have begun today with its first items answered.
Result<void> planInspections(store::Workspace &workspace, const store::Actor &actor,
    const std::vector<party::Enterprise> &parties, const QStringList &officers, QDate today)
{
    constexpr int kPlanned = 8;
    using inspection::TaskSource;
    constexpr std::array kSources{TaskSource::Routine, TaskSource::Draw, TaskSource::Complaint, TaskSource::Alarm};
    for (int i = 0; i < std::min<int>(kPlanned, int(parties.size())); ++i) {
        inspection::InspectionTask task;
        task.enterprise = record::refTo(parties[std::size_t(i)]);
        task.enterpriseName = parties[std::size_t(i)].name;
        task.title = task.enterpriseName;
        task.place = parties[std::size_t(i)].address;
        task.source = kSources[std::size_t(i) % kSources.size()];
        task.checklists = {QStringLiteral("general")};
        task.officers = officers;
        task.plannedOn = today.addDays(i);
        const auto planned = inspection::planTask(workspace, actor, task);
        if (!planned)
            return planned.error();
        if (i > 0)
            continue;
        if (const auto started = inspection::startTask(workspace, actor, *planned); !started)
            return started.error();
        const auto run = inspection::runOf(workspace.reader(), *planned);
        if (!run)
            return run.error();
        for (std::size_t item = 0; item < 3 && item < run->items.size(); ++item) {
            if (run->items[item].item->answer != inspection::ChecklistItem::Answer::YesNoNa)
                continue;
            const auto answer = item < 2 ? QStringLiteral("yes") : QStringLiteral("no");
            if (const auto given =
                    inspection::answer(workspace, actor, *planned, {run->items[item].item->id, answer, {}, {}, false});
                !given)
                return given.error();
        }
    }
    return {};
}

Result<void> importDemoPack(store::Workspace &workspace, const store::Actor &actor)
{
    QFile file(QStringLiteral(":/packs/demonstration.json"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    const auto pack = discretion::importPack(workspace, actor, there ? file.readAll() : QByteArray());
    return pack ? Result<void>() : pack.error();
}

/// A template of the bureau for its decisions, as somebody makes one from the program's sample.
Result<void> importDemoTemplate(store::Workspace &workspace, const store::Actor &actor)
{
    const casework::DocumentType &type = *casework::DocumentTypes::shipped().find(u"penalty_decision");
    const auto sample = docx::sampleTemplate(casework::templateSample(type));
    if (!sample)
        return sample.error();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("行政处罚决定书（演示）.docx"));
    if (const auto written = writeWhole(path, *sample); !written)
        return written.error();
    const auto made =
        casework::importTemplate(workspace, actor, path, type.id, casework::todayOf(workspace).addYears(-1));
    return made ? Result<void>() : made.error();
}

/// The two months in which the case of the story happened; it cannot be told over days the calendar does not know.
bool mayTell(QDate today)
{
    constexpr int kDays = 60;
    return WorkCalendar::shipped().covers(today) && WorkCalendar::shipped().covers(today.addDays(-kDays));
}

} // namespace

Result<void> openDemoAccounts(store::Workspace &workspace)
{
    const QString password = QStringLiteral("qilian-demo");
    const QString first = QStringLiteral("first-demo-2026"); // changed at once, as every officer's first one is
    constexpr std::array kLogins{u"zhang", u"li", u"wang", u"zhao", u"chen", u"ma"};
    const auto officers = access::officersIn(workspace.reader());
    if (!officers)
        return officers.error();
    access::Accounts accounts(workspace);
    std::optional<access::Login> by;
    for (const char16_t *login : kLogins) {
        const QString name = QString::fromUtf16(login);
        const auto officer = std::find_if(officers->begin(), officers->end(),
            [&name](const access::Officer &one) { return HanText::pinyin(one.name).startsWith(name + u' '); });
        if (officer == officers->end())
            continue;
        if (!by) {
            const auto made = accounts.createFirst(officer->id, name, password);
            if (!made)
                return made.error();
            by = *made;
        } else if (const auto made = accounts.create(*by, officer->id, name, first); !made) {
            return made.error();
        } else if (const auto changed = accounts.changePassword(name, first, password); !changed) {
            return changed.error();
        }
    }
    if (const auto noted = workspace.setSetting(QStringLiteral("demo/password"), password); !noted)
        return noted.error();
    return workspace.setSetting(QStringLiteral("demo/login"), QString::fromUtf16(kLogins.front()));
}

Result<void> makeDemoCounty(store::Workspace &workspace, const DemoSize &size, DemoClock *clock)
{
    const QDate today = casework::todayOf(workspace);
    const IdsFromSeed seeded(size.seed, today.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    Maker make(size.seed);
    const store::Actor program{{}, QStringLiteral("演示")};
    const Message reason{"tool", QT_TRANSLATE_NOOP("tool", "Make the demonstration county"), {}};
    const QString area = workspace.area();
    const bool tells = clock && mayTell(today);
    if (tells)
        clock->hold(today.addDays(-kDaysOfOffice), {8, 30});
    auto office = workspace.begin(program, reason);
    access::Bureau bureau;
    bureau.id = Id<access::Bureau>::create();
    bureau.name = QStringLiteral("张掖市生态环境局高台分局");
    bureau.shortName = QStringLiteral("高台分局");
    bureau.numberPrefix = QStringLiteral("张环高");
    bureau.code = area;
    bureau.address = QStringLiteral("甘肃省张掖市高台县城关镇");
    bureau.phone = QStringLiteral("0936-6600001（演示）");
    bureau.payee = QStringLiteral("（演示）代收银行的罚没收入专户");
    bureau.reconsiderationBody = QStringLiteral("张掖市人民政府");
    bureau.court = QStringLiteral("高台县人民法院");
    office.put(bureau);
    using access::Role;
    int number = 0;
    QStringList investigators;
    std::vector<access::Officer> people;
    access::Officer administrator;
    for (const auto &[name, role] : {std::pair(u"张执法", Role::Investigator), std::pair(u"李执法", Role::Investigator),
             std::pair(u"王法制", Role::Reviewer), std::pair(u"赵局长", Role::Decider),
             std::pair(u"陈内勤", Role::Clerk), std::pair(u"马督查", Role::Supervisor)}) {
        access::Officer one = officer(name, role, ++number);
        if (role == Role::Clerk) {
            one.roles.append(access::enumText(Role::Administrator));
            administrator = one;
        }
        if (role == Role::Decider)
            one.principalFrom = QDate(2024, 1, 1);
        if (role == Role::Investigator)
            investigators.append(one.id.text());
        office.put(one);
        people.push_back(one);
    }
    if (const auto done = office.commit(); !done)
        return done.error();
    casework::Phrase phrase;
    phrase.title = QStringLiteral("本县回访安排");
    phrase.text = QStringLiteral("{{机关名称}}将在整改期限届满后十日内派员回访{{当事人}}，联系电话{{机关电话}}。");
    if (const auto kept = casework::savePhrase(workspace, program, phrase); !kept)
        return kept.error();
    if (const auto done = importDemoPack(workspace, program); !done)
        return done.error();
    if (const auto done = importDemoTemplate(workspace, {administrator.id.uuid(), administrator.name}); !done)
        return done.error();
    const DemoPeople acting{people[0], people[1], people[2], people[3], people[4]};
    if (tells) {
        const auto told = tellDemoStory(workspace, *clock, acting, today);
        clock->comeBack();
        if (!told)
            return told.error();
    }
    std::vector<party::Enterprise> parties;
    for (int made = 0; made < size.enterprises;) {
        auto work = workspace.begin(program, reason);
        for (int i = 0; i < kPerCommit && made < size.enterprises; ++i) {
            parties.push_back(enterprise(make, ++made, area));
            work.put(parties.back());
        }
        if (const auto done = work.commit(); !done)
            return done.error();
    }
    Id<casework::Case> several; // gets fines for two acts and two persons
    std::vector<Id<casework::Case>> plain; // under investigation, without a benchmark
    Id<casework::Case> lengthened; // gets an extension and time that does not count
    std::vector<Id<casework::Case>> investigated; // the first of them get measures
    const int numbered = tells ? 1 : 0; // the story's case has the first number
    const auto fines = DemoFines::load(workspace.reader());
    if (!fines)
        return fines.error();
    for (int made = 0; made < size.cases && !parties.empty();) {
        auto work = workspace.begin(program, reason);
        for (int i = 0; i < kPerCommit && made < size.cases; ++i) {
            casework::Case one = demoCase(
                make, numbered + ++made, parties[std::size_t(make.below(int(parties.size())))], investigators, today);
            if (made > kOpenCases && made % 5 != 0) {
                one.numberSerial = numbered + made;
                fines->decide(work, one, today, make.random());
            } else {
                if (several.isNull() && one.violations.front() == QLatin1String(kWithBenchmark[1]))
                    several = one.id;
                const bool common = std::any_of(kWithBenchmark.begin(), kWithBenchmark.end(),
                    [&one](const char *id) { return one.violations.front() == QLatin1String(id); });
                if (one.stage == casework::Stage::Investigation && !common) {
                    if (plain.size() < kDecided)
                        beginEarlier(one);
                    plain.push_back(one.id);
                } else if (investigated.size() < 2 && one.stage == casework::Stage::Investigation && one.id != several)
                    investigated.push_back(one.id);
                else if (lengthened.isNull() && one.filedOn.isValid() && one.filedOn < today.addDays(-kLongFiled))
                    lengthened = one.id;
                work.put(one);
            }
        }
        if (const auto done = work.commit(); !done)
            return done.error();
    }
    if (tells && !several.isNull()) {
        if (const auto fined = determineDemoFines(workspace, people[0], several); !fined)
            return fined.error();
    }
    if (tells && plain.size() >= 3) {
        if (const auto shown = showFollowUp(workspace, acting, {plain[0], plain[1], plain[2]}, today); !shown)
            return shown.error();
    }
    if (tells && !lengthened.isNull()) {
        if (const auto done = lengthenDemoCase(workspace, people[0], people[3], lengthened); !done)
            return done.error();
    }
    if (tells) {
        if (const auto done = addDemoMeasures(workspace, acting, several, investigated); !done)
            return done.error();
    }
    if (const auto done = planInspections(workspace, program, parties, investigators, today); !done)
        return done.error();
    return workspace.setSetting(QStringLiteral("demo"), QStringLiteral("1"));
}

} // namespace qilian::tool
