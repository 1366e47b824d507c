#include "core/store/Backup.h"
#include "tests/core/store/Sample.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;

TEST_CASE("a copied workspace is found out, and both sides are kept", "[store]")
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    Sample common = aSample(QStringLiteral("共同"));
    {
        const auto workspace = openSample(first.path());
        save(*workspace, common);
    }
    REQUIRE(
        QFile::copy(first.filePath(QStringLiteral("workspace.db")), second.filePath(QStringLiteral("workspace.db"))));
    const auto here = openSample(first.path());
    const auto there = openSample(second.path());
    const qint64 lastCommon = here->device().headSeq;
    const Sample mine = aSample(QStringLiteral("原件"));
    Sample theirs = aSample(QStringLiteral("副本"));
    save(*here, mine);
    save(*there, theirs);
    theirs.note = QStringLiteral("再改");
    save(*there, theirs);
    common.note = QStringLiteral("副本改共同");
    save(*there, common);

    const auto meeting = there->journal().apply(entriesOf(*here));
    REQUIRE_FALSE(meeting);
    CHECK(meeting.error().code == Error::Code::Conflict);

    const Uuid before = there->device().id;
    const auto anew = there->journal().forkAfter(lastCommon);
    REQUIRE(anew);
    CHECK(anew->id != before);
    CHECK(anew->headSeq == 4); // the header and three entries, written again
    REQUIRE(there->journal().apply(entriesOf(*here)));
    REQUIRE(here->journal().apply(entriesOf(*there)));
    for (const auto *workspace : {here.get(), there.get()}) {
        CHECK(workspace->reader().get(mine.id)->name == QStringLiteral("原件"));
        CHECK(workspace->reader().get(theirs.id)->note == QStringLiteral("再改"));
        CHECK(workspace->reader().get(common.id)->note == QStringLiteral("副本改共同"));
    }
    const auto verdicts = there->journal().verify();
    REQUIRE(verdicts);
    for (const auto &[device, verdict] : *verdicts)
        CHECK_FALSE(verdict.firstBadSeq);
    CHECK(there->journal().outbox(100, 1'000'000)->size() == 4);
    for (auto *workspace : {here.get(), there.get()})
        CHECK(store::Backup::check(*workspace, {}, [](qint64, qint64) {})->isSound());
}
