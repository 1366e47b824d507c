#include "core/party/ColumnMapping.h"
#include "tests/core/party/PartyWorkspace.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::party;
using namespace qilian::test;

TEST_CASE("the usual headings are understood, below a title and with remarks in brackets", "[party]")
{
    const auto mapping = guessColumns(aSheet({QStringLiteral("高台县重点企业名单"), QStringLiteral("2026年"),
        QStringLiteral("序号|*单位名称|统一社会信用代码（18位）|所在乡镇|法定代表人（负责人）|联系电话|中心经度|"
                       "中心纬度|备 注")}));
    REQUIRE(mapping.isUsable());
    CHECK(mapping.headingRow == 2);
    CHECK(mapping.columns
        == std::map<ImportField, int>{{ImportField::Name, 1}, {ImportField::CreditCode, 2}, {ImportField::Township, 3},
            {ImportField::LegalRepresentative, 4}, {ImportField::Phone, 5}, {ImportField::Longitude, 6},
            {ImportField::Latitude, 7}, {ImportField::Note, 8}});
}

TEST_CASE("a column is one thing, and the better heading wins", "[party]")
{
    const auto mapping =
        guessColumns(aSheet({QStringLiteral("企业名称|法人|法定代表人|行业名称|许可证有效期至|许可证编号")}));
    CHECK(mapping.columns.at(ImportField::Name) == 0);
    CHECK(mapping.columns.at(ImportField::LegalRepresentative) == 1);
    CHECK(mapping.columns.at(ImportField::Industry) == 3);
    CHECK(mapping.columns.at(ImportField::PermitExpiresOn) == 4);
    CHECK(mapping.columns.at(ImportField::PermitNumber) == 5);
}

TEST_CASE("a sheet without a name is left to the officer", "[party]")
{
    CHECK_FALSE(guessColumns(aSheet({QStringLiteral("甲|乙|丙")})).isUsable());
    CHECK_FALSE(guessColumns(sheet::Sheet()).isUsable());
}

TEST_CASE("what an officer assigned once is known the next time", "[party]")
{
    PartyWorkspace workspace;
    const sheet::Sheet sheet = aSheet({QStringLiteral("户主|编码|说明")});
    CHECK_FALSE(guessColumns(sheet, rememberedHeadings(*workspace)).isUsable());
    REQUIRE(rememberHeadings(
        *workspace, sheet, {.headingRow = 0, .columns = {{ImportField::Name, 0}, {ImportField::Address, 2}}}));

    const auto mapping = guessColumns(sheet, rememberedHeadings(*workspace));
    REQUIRE(mapping.isUsable());
    CHECK(mapping.columns.at(ImportField::Name) == 0);
    CHECK(mapping.columns.at(ImportField::Address) == 2);
    CHECK_FALSE(mapping.columns.contains(ImportField::Note));
}
