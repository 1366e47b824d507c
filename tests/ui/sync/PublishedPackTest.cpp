// What the officer sees of a pack the province has published.
#include "core/access/Officer.h"
#include "core/casework/CaseBasis.h"
#include "core/discretion/PackLibrary.h"
#include "tests/core/discretion/SamplePack.h"
#include "tests/ui/sync/Desk.h"
#include "ui/discretion/DiscretionPage.h"
#include "ui/shell/Enrolment.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QListWidget>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;

namespace {

constexpr int kReferences = 2; // come with the program

ui::DiscretionPage *page(Desk &desk)
{
    desk.window().showPage(QStringLiteral("discretion"));
    return desk.window().findChild<ui::DiscretionPage *>();
}

QString standing(const QWidget *page)
{
    return page->findChild<ui::Chip *>(QStringLiteral("standing"))->text();
}

} // namespace

TEST_CASE("a pack the province publishes is told on the page once, and marked as signed", "[exchange]")
{
    const Province province;
    Desk county(QStringLiteral("620724"), QStringLiteral("高台 1"));
    county.enrol(province, Province::kCounty);
    CHECK(ui::provinceKey(county.workspace(), county.key()).size() == 64);
    CHECK(ui::provinceKey(county.workspace(), access::VaultKey::create()).isEmpty());
    REQUIRE(discretion::importPack(
        county.workspace(), {}, test::samplePack().replace("试行裁量表", "本地裁量表").replace("620000", "620724")));
    auto *shown = page(county);
    auto *box = shown->findChild<QComboBox *>(QStringLiteral("pack"));
    REQUIRE(waitFor([&] { return box->count() == 1 + kReferences; }));
    CHECK(standing(shown) == QStringLiteral("Imported here · not signed by the province"));
    auto *notice = shown->findChild<ui::Notice *>();
    CHECK_FALSE(notice->isVisible());

    REQUIRE(publishPack(province.folder(), test::samplePack()).exitCode == 0);
    REQUIRE(county.exchangeNow());
    REQUIRE(waitFor([&] { return box->count() == 2 + kReferences; }));
    CHECK(notice->isVisible());
    CHECK(notice->text().contains(QStringLiteral("试行裁量表")));
    box->setCurrentText(QStringLiteral("试行裁量表"));
    emit box->activated(box->currentIndex());
    CHECK(standing(shown) == QStringLiteral("From the province · signature valid"));
    CHECK(shown->findChild<QListWidget *>()->count() == 2);

    // A stranger's signature arrives: shown, and nothing can be computed from it.
    notice->clear();
    discretion::PackRecord foreign =
        discretion::PackRecord::of(test::samplePack().replace("试行裁量表", "假裁量表")).value();
    const auto stranger = sync::SigningKey::create();
    foreign.signingKey = QString::fromLatin1(stranger.publicKey());
    foreign.signedAt = QDateTime::currentDateTimeUtc();
    foreign.signature = QString::fromLatin1(stranger.sign(foreign.signedText()));
    county.put(foreign);
    REQUIRE(waitFor([&] { return box->count() == 3 + kReferences; }));
    box->setCurrentText(QStringLiteral("假裁量表"));
    emit box->activated(box->currentIndex());
    CHECK(standing(shown) == QStringLiteral("Signature invalid"));
    CHECK(shown->findChild<QListWidget *>()->count() == 0);
    CHECK_FALSE(notice->isVisible()); // told once, and never of a forged one
}
