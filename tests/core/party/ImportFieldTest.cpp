#include "core/party/ImportField.h"

#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::party;

namespace {

const QString kGaotai = QStringLiteral("620724");

std::optional<Enterprise> read(ImportField field, const char16_t *cell)
{
    Enterprise enterprise;
    if (readCell(field, QString::fromUtf16(cell), kGaotai, &enterprise))
        return std::nullopt;
    return enterprise;
}

} // namespace

TEST_CASE("every field has a name and reads back from it", "[party]")
{
    CHECK(importFields().size() == 14);
    for (const ImportField field : importFields()) {
        CHECK(enumFrom(ImportField(), enumText(field)) == field);
        CHECK_FALSE(nameOf(field).inWords().isEmpty());
        Enterprise enterprise;
        CHECK_FALSE(readCell(field, QStringLiteral("  "), kGaotai, &enterprise)); // nothing is never wrong
    }
}

TEST_CASE("townships are found as officers write them", "[party]")
{
    for (const char16_t *good : {u"骆驼城镇", u"骆驼城", u"高台县骆驼城镇", u"620724105", u" 骆驼城镇\n"}) {
        const auto enterprise = read(ImportField::Township, good);
        REQUIRE(enterprise);
        CHECK(enterprise->township == QStringLiteral("620724105"));
    }
    CHECK_FALSE(read(ImportField::Township, u"甘州区")); // of another county
    CHECK_FALSE(read(ImportField::Township, u"镇"));
}

TEST_CASE("dates are taken in every usual writing, of a period the end", "[party]")
{
    for (const char16_t *good : {u"2026-10-08", u"2026/10/8", u"2026.10.8", u"2026年10月8日", u"20261008",
             u"2021-10-09至2026-10-08", u"2026-10-08 00:00:00"})
        CHECK(read(ImportField::PermitExpiresOn, good)->permitExpiresOn == QDate(2026, 10, 8));
    for (const char16_t *bad : {u"长期", u"2026-02-30", u"46303", u"10月8日"})
        CHECK_FALSE(read(ImportField::PermitExpiresOn, bad));
}

TEST_CASE("positions are exact millionths of a degree within China", "[party]")
{
    CHECK(read(ImportField::Longitude, u"99.816500")->longitudeE6 == 99'816'500);
    CHECK(read(ImportField::Longitude, u"99°48′59.4″")->longitudeE6 == 99'816'500);
    CHECK(read(ImportField::Longitude, u"E99.8165°")->longitudeE6 == 99'816'500);
    CHECK(read(ImportField::Latitude, u"39.3772111111")->latitudeE6 == 39'377'211);
    for (const char16_t *bad : {u"39.37", u"200", u"abc", u"-99.8", u"99,8"})
        CHECK_FALSE(read(ImportField::Longitude, bad));
    CHECK_FALSE(read(ImportField::Latitude, u"99.8"));
}

TEST_CASE("classes are taken in the words of the lists", "[party]")
{
    CHECK(read(ImportField::SupervisionClass, u"重点排污单位")->supervisionClass == SupervisionClass::Key);
    CHECK(read(ImportField::SupervisionClass, u"非重点")->supervisionClass == SupervisionClass::General);
    CHECK(read(ImportField::SupervisionClass, u"特殊监管")->supervisionClass == SupervisionClass::Special);
    CHECK_FALSE(read(ImportField::SupervisionClass, u"未知"));
}

TEST_CASE("texts are tidied and bounded", "[party]")
{
    CHECK(read(ImportField::Name, u"  高台县\n某某  有限公司（演示） ")->name
        == QStringLiteral("高台县 某某 有限公司（演示）"));
    CHECK(read(ImportField::Phone, u"０９３６－６６２１２３４")->phone == QStringLiteral("0936-6621234"));
    Enterprise enterprise;
    CHECK(readCell(ImportField::Note, QString(501, u'x'), kGaotai, &enterprise));
    CHECK(enterprise.note.isEmpty());
}
