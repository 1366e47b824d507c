#include "core/casework/DocumentText.h"
#include "core/casework/FineSummary.h"
#include "core/casework/Gap.h"
#include "core/casework/HigherFine.h"
#include "core/casework/UniformFine.h"
#include "tests/core/casework/FineOffice.h"

using namespace qilian;
using namespace qilian::casework;
using discretion::Penalised;
using test::FineOffice;
using test::kSecondViolation;
using test::kViolation;

namespace {

const QString kManager = QStringLiteral("马某");

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount).value();
}

/// Two acts with their bases, and a manager who answers for the second.
struct TwoActs : FineOffice {
    TwoActs()
    {
        change([](Case &one) { one.violations = {kViolation, kSecondViolation}; });
        chooseProposed(kViolation);
        chooseProposed(kSecondViolation);
    }
    FineChoice ofManager(const char *option) const
    {
        FineChoice out = weighted(option, kSecondViolation);
        out.assessment.penalised = Penalised::Responsible;
        out.assessment.penalisedName = kManager;
        return out;
    }
    /// The unit for both acts and the manager for the second: 300,000 + 850,000, and 455,000.
    void determineAll()
    {
        REQUIRE(determine(weighted("b")));
        REQUIRE(determine(weighted("c", kSecondViolation)));
        REQUIRE(determine(ofManager("e")));
    }
    /// Another case of the same kind in the same county, basis chosen.
    Id<Case> anotherCase()
    {
        CaseOpening opening;
        opening.draft.cause = QStringLiteral("另案");
        opening.draft.partyName = QStringLiteral("乙公司");
        opening.draft.source = QStringLiteral("举报");
        opening.draft.violations = {kViolation};
        opening.draft.actEndedOn = QDate(2026, 8, 10);
        const auto opened = openCase(*workspace, as(zhang), opening);
        REQUIRE(opened);
        const auto other = readCaseFile(workspace->reader(), *opened, workspace->area());
        const auto basis = proposeBasis(*other, kViolation, todayOf(*workspace));
        REQUIRE(chooseBasis(*workspace, as(zhang), *opened, kViolation, *basis->choice.chosen, {}));
        return *opened;
    }
};

law::Basis norm(const char16_t *law, law::FineRange::Kind kind, qint64 max, const char *subject = "unit")
{
    law::Basis out;
    out.law = QString::fromUtf16(law);
    out.articlePenalty = QStringLiteral("第一条");
    out.fines = {{QStringLiteral("first"), QString::fromLatin1(subject), kind,
        kind == law::FineRange::Kind::Amount ? QString() : QStringLiteral("total_investment"), 1, max, std::nullopt, {},
        false}};
    return out;
}

} // namespace

TEST_CASE("several acts and persons are each fined on their own and added up by person", "[casework]")
{
    TwoActs office;
    office.determineAll();
    const CaseFile file = office.file();
    REQUIRE(file.determinations.size() == 3);
    CHECK(file.determinations[0].violation == kViolation);
    CHECK(file.determinations[1].penalised == Penalised::Party);
    CHECK(file.determinations[2].penalisedName == kManager);
    CHECK(file.one.fine == yuan(1'150'000));
    CHECK(fineOf(file.determinations, {Penalised::Responsible, kManager}) == yuan(455'000));

    SECTION("a new figure takes the place of the one for the same act and person only")
    {
        const auto again = office.determine(office.weighted("d"));
        REQUIRE(again);
        const CaseFile now = office.file();
        CHECK(now.determinations.size() == 3);
        CHECK(now.determination(kViolation)->id == *again);
        CHECK(now.determination(kViolation)->replaces == record::refTo(file.determinations[0]));
        CHECK(now.determinations[1].id == file.determinations[1].id);
    }
    SECTION("another basis takes off the fines of its act only")
    {
        const auto other = proposeBasis(file, kSecondViolation, todayOf(*office.workspace));
        REQUIRE(other->candidates.size() == 2);
        REQUIRE(chooseBasis(*office.workspace, office.as(office.zhang), office.id, kSecondViolation,
            *other->candidates[1], QStringLiteral("合议意见")));
        const CaseFile now = office.file();
        REQUIRE(now.determinations.size() == 1);
        CHECK(now.determinations.front().violation == kViolation);
        CHECK(now.one.fine == yuan(300'000));
        CHECK(basisOf(now.one, kViolation));
    }
    SECTION("a violation that leaves the case takes basis and fines with it")
    {
        office.change([](Case &one) { one.violations = {kSecondViolation}; });
        const CaseFile now = office.file();
        CHECK_FALSE(now.one.basis.contains(kViolation));
        CHECK(now.determinations.size() == 2);
        CHECK(now.one.fine == yuan(850'000));
    }
    SECTION("one fine is taken off with a reason, and stays on record")
    {
        const auto withdraw = [&](const char *reason) {
            return withdrawFine(*office.workspace, office.as(office.zhang), office.id, file.determinations[1].id,
                QString::fromUtf8(reason));
        };
        CHECK(withdraw(" ").error().code == Error::Code::Invalid);
        REQUIRE(withdraw("该行为另案处理"));
        CHECK(office.file().one.fine == yuan(300'000));
        CHECK(withdraw("再次").error().code == Error::Code::NotFound);
        CHECK(determinationsOf(office.workspace->reader(), office.id)->size() == 3);
        CHECK(office.workspace->reader()
                  .history(Case::description().ref(office.id))
                  ->back()
                  .reason.contains(QStringLiteral("该行为另案处理")));
    }
}

TEST_CASE("each person is judged by his own threshold", "[casework]")
{
    struct Row {
        const char *situation;
        qint64 unit;
        qint64 manager;
        bool heard;
    };
    const auto row = GENERATE(values<Row>({
        {"both below", 199'999, 4'999, false},
        {"the unit reaches its own", 200'000, 0, true},
        {"the manager reaches the citizen's", 0, 5'000, true},
        {"together they would reach the unit's", 196'000, 4'500, false},
    }));
    DYNAMIC_SECTION(row.situation)
    {
        CaseFacts facts;
        if (row.unit)
            facts.fine = yuan(row.unit);
        if (row.manager)
            facts.others = {{kManager, true, yuan(row.manager)}};
        const Situation now{facts, QDate(2026, 9, 1)};
        CHECK(now.isInHearingRange() == row.heard);
        CHECK(now.isDiscussionDue() == row.heard); // the safe figure is the hearing's
        CHECK_FALSE(now.isReviewDue());
    }
    CaseFacts forced;
    forced.discussionForced = forced.legalReviewForced = true;
    CHECK(Situation{forced, QDate(2026, 9, 1)}.isDiscussionDue());
    CHECK(Situation{forced, QDate(2026, 9, 1)}.isReviewDue());
    CHECK(guard(QStringLiteral("discussion_where_due"))
              ->words({forced, QDate(2026, 9, 1)})
              .inWords()
              .contains(QLatin1String("circumstance")));
}

TEST_CASE("a person the notice did not name, or fined higher than it said, needs a new notice", "[casework]")
{
    CaseFacts facts;
    facts.fine = yuan(100);
    facts.documents = {{QStringLiteral("prior_notice"), QDate(2026, 9, 1), QDate(2026, 9, 1), true, 2, yuan(100), {}}};
    const auto fits = [&facts] { return guard(QStringLiteral("not_heavier"))->holds({facts, QDate(2026, 9, 20)}); };
    CHECK(fits());
    facts.others = {{kManager, true, yuan(50)}};
    CHECK_FALSE(fits());
    facts.documents.front().others = {{kManager, true, yuan(49)}};
    CHECK_FALSE(fits());
    facts.documents.front().others = {{kManager, true, yuan(50)}};
    CHECK(fits());
}

TEST_CASE("of several norms for one act the one with the higher fine is proposed", "[casework]")
{
    using Kind = law::FineRange::Kind;
    const law::Basis low = norm(u"甲法", Kind::Amount, 200'000);
    const law::Basis high = norm(u"乙法", Kind::Amount, 1'000'000);
    const law::Basis share = norm(u"丙法", Kind::Percent, 5);
    const QString unit = QStringLiteral("unit");
    const auto among = [&unit](std::vector<const law::Basis *> norms, std::optional<Money> base = {}) {
        return higherFine(norms, unit, base);
    };
    CHECK(among({&low, &high}).basis == &high);
    CHECK(among({&high, &low}).basis == &high);
    CHECK(among({&low, &high}).reason.inWords().contains(QStringLiteral("1,000,000.00")));
    CHECK(among({&high, &share}).basis == nullptr); // nobody knows the investment
    CHECK(among({&high, &share}).reason.inWords().contains(QStringLiteral("丙法")));
    CHECK(among({&high, &share}, yuan(30'000'000)).basis == &share);
    CHECK(among({&high, &share}, yuan(20'000'000)).basis == &high); // equal: the first
    CHECK(among({&high, &share}, yuan(10'000'000)).basis == &high);

    law::Basis both = low;
    both.fines.push_back(norm(u"", Kind::Amount, 5'000'000, "individual").fines.front());
    CHECK(among({&high, &both}).basis == &high); // what persons pay is not the unit's
    CHECK(higherFine(std::vector<const law::Basis *>{&high, &both}, QStringLiteral("individual")).basis == &both);
}

TEST_CASE("the summary says act by act and person by person what stands and what is open", "[casework]")
{
    TwoActs office;
    const FineSummary before = FineSummary::of(office.file());
    REQUIRE(before.persons.size() == 1);
    CHECK(before.persons.front().lines.size() == 2);
    CHECK(before.persons.front().lines.front().open.size() == 1); // to be determined
    CHECK(before.paragraph().isEmpty());

    REQUIRE(office.determine(office.weighted("b")));
    const QString alone = FineSummary::of(office.file()).paragraph();
    CHECK(alone == office.file().determinations.front().explanation); // one act: nothing around it

    REQUIRE(office.determine(office.weighted("c", kSecondViolation)));
    FineChoice manager = office.ofManager("e");
    manager.assessment.individual = QStringLiteral("主管人员多次被提醒仍不整改。");
    REQUIRE(office.determine(manager));
    const FineSummary summary = FineSummary::of(office.file());
    REQUIRE(summary.persons.size() == 2);
    CHECK(summary.persons[0].total == yuan(1'150'000));
    CHECK(summary.persons[1].name == kManager);
    CHECK(summary.total == yuan(1'605'000));
    CHECK(summary.persons[0].lines[1].law == QStringLiteral("建设项目环境保护管理条例"));
    const QString words = summary.paragraph();
    CHECK(words.contains(QStringLiteral("（三）马某（直接负责的主管人员或者其他直接责任人员）")));
    CHECK(words.contains(QStringLiteral("个别裁量理由：主管人员多次被提醒仍不整改。")));
    CHECK(words.contains(QStringLiteral("2项违法行为分别裁量、合并执行，罚款合计人民币壹佰壹拾伍万元整")));
}

TEST_CASE("documents name every act, basis and person", "[casework]")
{
    TwoActs office;
    office.determineAll();
    const auto draft = draftDocument(office.file(), QStringLiteral("penalty_decision"), todayOf(*office.workspace));
    REQUIRE(draft);
    const DocumentType &type = *DocumentTypes::shipped().find(draft->type);
    const QStringList lines = documentLines(*type.field(u"penalty"), draft->fields.value(QLatin1String("penalty")));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].contains(QStringLiteral("处罚款人民币叁拾万元整")));
    CHECK(lines[2].contains(QStringLiteral("合并执行，合计人民币壹佰壹拾伍万元整")));
    CHECK(lines[3].startsWith(QStringLiteral("对马某")));
    CHECK(documentLines(*type.field(u"law_basis"), draft->fields.value(QLatin1String("law_basis")))
        == QStringList{
            QStringLiteral("《水污染防治法》第八十三条第二项、《建设项目环境保护管理条例》第二十三条第一款")});
    const QString text = composeDocument(*draft).plain();
    CHECK(text.contains(QStringLiteral("一并处罚：马某（直接负责的主管人员或者其他直接责任人员）")));
    CHECK(text.contains(QStringLiteral("我局决定对你单位、马某作出如下行政处罚：")));
    CHECK(text.contains(QStringLiteral("限你单位、马某自收到本决定书之日起十五日内")));

    QJsonObject typed = draft->fields.value(QLatin1String("penalty")).toObject();
    typed.insert(QStringLiteral("fine_fen"), 1'000);
    CHECK(documentLines(*type.field(u"penalty"), typed) == QStringList{QStringLiteral("罚款人民币壹拾元整（¥10.00）")});
}

TEST_CASE("a fine that looks taken over from another asks for an individual reason", "[casework]")
{
    TwoActs office;
    REQUIRE(office.determine(office.weighted("b")));
    const Id<Case> other = office.anotherCase();
    const auto determine = [&](const FineChoice &choice) {
        return determineFine(*office.workspace, office.as(office.zhang), other, choice);
    };
    FineChoice same = office.weighted("b");

    SECTION("one officer, one stroke, the same figure for another case")
    {
        office.clock.forwardBy(9 * 60);
        const auto stopped = determine(same);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == Error::Code::Conflict);
        same.assessment.individual = QStringLiteral("情节相同，逐项核对。");
        REQUIRE(determine(same));
        CHECK(determinationsOf(office.workspace->reader(), other)->front().individual == same.assessment.individual);
    }
    SECTION("after a while the same figure is no stroke, and two factors are no copy")
    {
        office.clock.forwardBy(11 * 60);
        CHECK(determine(same));
    }
    SECTION("another person of the same case in one stroke")
    {
        CHECK(office.determine(office.weighted("b", kSecondViolation))); // another act of the same person is none
        CHECK(office.determine(office.ofManager("b")).error().code == Error::Code::Conflict);
        CHECK(office.determine(office.ofManager("c")));
    }
    SECTION("the same options as another case of the last days")
    {
        office.clock.forwardBy(29 * 24 * 3600);
        const auto kept = determinationsOf(office.workspace->reader(), office.id);
        discretion::DeterminationRecord copy = kept->front();
        copy.forCase = Case::description().ref(other);
        copy.determinedAt = office.clock.now();
        const UniformityBounds two{.factors = 2, .days = 30, .minutes = 10};
        const auto asks = [&](const UniformityBounds &bounds) {
            return looksTakenOver(office.workspace->reader(), office.workspace->area(), copy, bounds)->has_value();
        };
        CHECK(asks(two));
        CHECK_FALSE(asks(UniformityBounds::shipped())); // it wants three factors
        copy.determinedAt = copy.determinedAt.addDays(2);
        CHECK_FALSE(asks(two));
    }
}

TEST_CASE("where every act comes to no penalty the case asks for the way without one", "[casework]")
{
    CaseFacts facts;
    facts.unpunished = true;
    const Situation now{facts, QDate(2026, 9, 1)};
    const Guard *decided = guard(QStringLiteral("amount_decided"));
    CHECK_FALSE(decided->holds(now));
    CHECK(decided->words(now).inWords().contains(QLatin1String("no penalty")));
}
