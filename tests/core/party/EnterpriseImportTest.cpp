#include "core/party/EnterpriseImport.h"
#include "core/base/Identifiers.h"
#include "core/sheet/XlsxWriter.h"
#include "tests/core/party/PartyWorkspace.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::party;
using namespace qilian::test;
using State = ImportRow::State;

namespace {

const QString kHeading = QStringLiteral("企业名称|统一社会信用代码|乡镇|电话|经度|纬度");

QString codeOf(int serial)
{
    return SocialCreditCode::make(u"620724", serial);
}

EnterpriseImport prepared(PartyWorkspace &workspace, const QStringList &lines)
{
    const sheet::Sheet sheet = aSheet(lines);
    auto import = EnterpriseImport::prepare(*workspace, sheet, guessColumns(sheet));
    if (!import)
        FAIL(import.error().message.inWords().toStdString());
    return std::move(*import);
}

} // namespace

TEST_CASE("good rows go in at once; faulty ones stay out, each with its reason", "[party]")
{
    PartyWorkspace workspace;
    const EnterpriseImport import = prepared(workspace,
        {kHeading, QStringLiteral("甲厂|%1|骆驼城镇|0936-6621234|99.8165|39.3772").arg(codeOf(1)),
            QStringLiteral("乙厂|91620724MA00000000|城关镇"), QStringLiteral("|%1").arg(codeOf(2)),
            QStringLiteral("丙厂|%1|没有的镇").arg(codeOf(3)), QStringLiteral("甲厂二|%1").arg(codeOf(1)),
            QStringLiteral("丁厂||||99.8"), QStringLiteral("戊厂")});
    struct Row {
        State state;
        ImportField fault;
    };
    const std::vector<Row> expected{{State::New, {}}, {State::Faulty, ImportField::CreditCode},
        {State::Faulty, ImportField::Name}, {State::Faulty, ImportField::Township},
        {State::Faulty, ImportField::CreditCode}, {State::Faulty, ImportField::Latitude}, {State::New, {}}};
    REQUIRE(import.rows().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(import.rows()[i].state == expected[i].state);
        if (expected[i].state == State::Faulty) {
            REQUIRE(import.rows()[i].faults.size() == 1);
            CHECK(import.rows()[i].faults[0].field == expected[i].fault);
        }
    }

    const auto report = import.run(*workspace, aClerk(), OnKnown::Update);
    REQUIRE(report);
    CHECK(report->added == 2);
    CHECK(report->faulty == 5);
    const auto saved = workspace.named(QStringLiteral("甲厂"));
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].creditCode == codeOf(1));
    CHECK(saved[0].township == QStringLiteral("620724105"));
    CHECK(saved[0].longitudeE6 == 99'816'500);
    CHECK(workspace->reader().search(QStringLiteral("jc"), 10)->size() == 1);

    const sheet::Table faulty = import.faultyRows();
    REQUIRE(faulty.rows.size() == 5);
    CHECK(faulty.rows[0][0] == QStringLiteral("3"));
    CHECK_FALSE(faulty.rows[0][1].isEmpty());
    CHECK(faulty.rows[0].mid(2)
        == QStringList{QStringLiteral("乙厂"), QStringLiteral("91620724MA00000000"), QStringLiteral("城关镇")});
    CHECK(faulty.columns[2].heading == QStringLiteral("企业名称"));
}

TEST_CASE("a known enterprise is changed only in what the row says, or left alone", "[party]")
{
    PartyWorkspace workspace;
    Enterprise known = anEnterprise(QStringLiteral("甲厂"), codeOf(1));
    known.phone = QStringLiteral("1");
    known.note = QStringLiteral("只在这里");
    workspace.save(known);
    const QStringList lines{
        QStringLiteral("企业名称|统一社会信用代码|电话"), QStringLiteral("甲厂新名|%1|").arg(codeOf(1))};
    const EnterpriseImport import = prepared(workspace, lines);
    REQUIRE(import.rows()[0].state == State::Changed);

    SECTION("updated")
    {
        const auto report = import.run(*workspace, aClerk(), OnKnown::Update);
        REQUIRE(report);
        CHECK(report->updated == 1);
        const auto now = workspace->reader().get(known.id);
        CHECK(now->name == QStringLiteral("甲厂新名"));
        CHECK(now->phone == QStringLiteral("1")); // an empty cell wipes nothing
        CHECK(now->note == QStringLiteral("只在这里"));
        CHECK(prepared(workspace, lines).rows()[0].state == State::Same);
    }
    SECTION("skipped")
    {
        const auto report = import.run(*workspace, aClerk(), OnKnown::Skip);
        REQUIRE(report);
        CHECK(report->skipped == 1);
        CHECK(workspace->reader().get(known.id)->name == QStringLiteral("甲厂"));
    }
}

TEST_CASE("without a code an enterprise is known by its name, and two of a name are never mixed up", "[party]")
{
    PartyWorkspace workspace;
    workspace.save(anEnterprise(QStringLiteral("无码店")));
    workspace.save(anEnterprise(QStringLiteral("同名店"), codeOf(7)));
    workspace.save(anEnterprise(QStringLiteral("同名店"), codeOf(8)));
    const EnterpriseImport import = prepared(workspace,
        {kHeading, QStringLiteral("无码店|%1").arg(codeOf(1)), QStringLiteral("同名店"),
            QStringLiteral("同名店|%1").arg(codeOf(9)), QStringLiteral("无码店")});
    CHECK(import.rows()[0].state == State::Changed); // it gets its code
    CHECK(import.rows()[1].state == State::Faulty); // which of the two?
    CHECK(import.rows()[2].state == State::Faulty); // the row before has the same name and no code
    CHECK(import.rows()[3].state == State::Faulty); // twice in the file
}

TEST_CASE("nothing goes in where the workspace has changed since the preview", "[party]")
{
    PartyWorkspace workspace;
    const EnterpriseImport import = prepared(
        workspace, {kHeading, QStringLiteral("甲厂|%1").arg(codeOf(1)), QStringLiteral("乙厂|%1").arg(codeOf(2))});
    workspace.save(anEnterprise(QStringLiteral("别人先写"), codeOf(2)));
    const auto report = import.run(*workspace, aClerk(), OnKnown::Update);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Conflict);
    CHECK(workspace.named(QStringLiteral("甲厂")).empty());
}

TEST_CASE("an import can be stopped and needs a name", "[party]")
{
    PartyWorkspace workspace;
    const sheet::Sheet sheet = aSheet({kHeading, QStringLiteral("甲厂")});
    CHECK(EnterpriseImport::prepare(*workspace, sheet, {}).error().code == Error::Code::Invalid);
    CHECK(EnterpriseImport::prepare(*workspace, sheet, {.headingRow = 9, .columns = {{ImportField::Name, 0}}})
              .error()
              .code
        == Error::Code::Invalid);
    std::stop_source stop;
    stop.request_stop();
    CHECK(EnterpriseImport::prepare(*workspace, sheet, guessColumns(sheet), stop.get_token()).error().code
        == Error::Code::Cancelled);
}

TEST_CASE("10,000 enterprises come in from an .xlsx", "[party]")
{
    constexpr int kMany = 10'000;
    PartyWorkspace workspace;
    const QTemporaryDir folder;
    sheet::Table table{QStringLiteral("名录"),
        {{QStringLiteral("企业名称")}, {QStringLiteral("统一社会信用代码")}, {QStringLiteral("地址")},
            {QStringLiteral("乡镇")}, {QStringLiteral("法定代表人")}, {QStringLiteral("联系电话")}},
        {}};
    for (int i = 0; i < kMany; ++i)
        table.rows.push_back({QStringLiteral("高台县第%1号建材有限公司").arg(i), codeOf(i),
            QStringLiteral("果树村%1社").arg(i % 9 + 1), QStringLiteral("骆驼城镇"), QStringLiteral("张某"),
            QStringLiteral("0936-662%1").arg(i % 10'000, 4, 10, QLatin1Char('0'))});
    const QString path = folder.filePath(QStringLiteral("many.xlsx"));
    REQUIRE(sheet::writeXlsx(path, table));

    const qint64 before = workspace->device().headSeq;
    QElapsedTimer clock;
    clock.start();
    const auto book = sheet::readWorkbook(path);
    REQUIRE(book);
    const qint64 read = clock.restart();
    const auto import = EnterpriseImport::prepare(*workspace, book->sheets[0], guessColumns(book->sheets[0]));
    REQUIRE(import);
    const qint64 preparedMs = clock.restart();
    const auto report = import->run(*workspace, aClerk(), OnKnown::Update);
    const qint64 ran = clock.elapsed();
    REQUIRE(report);
    CHECK(report->added == kMany);
    CHECK(workspace->device().headSeq == before + kMany);
    INFO("read " << read << " ms, prepare " << preparedMs << " ms, import " << ran << " ms");
    CHECK(read + preparedMs + ran < 30'000); // far above what it takes: this is no benchmark
}
