#include "core/overview/Outgoing.h"

#include "core/casework/Case.h"
#include "core/evidence/EvidenceItem.h"
#include "core/overview/Schema.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::overview;

TEST_CASE("what waits is named after the records it belongs to", "[overview]")
{
    const QTemporaryDir folder;
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    options.area = QStringLiteral("620724");
    options.create = true;
    const auto opened = store::Workspace::open(folder.path(), options);
    REQUIRE(opened);
    store::Workspace &workspace = **opened;
    casework::Case one;
    one.id = Id<casework::Case>::create();
    one.partyName = QStringLiteral("某养殖场");
    evidence::EvidenceItem photo;
    photo.id = Id<evidence::EvidenceItem>::create();
    photo.title = QStringLiteral("排污口照片");
    photo.digest = QString(64, u'a');
    auto work = workspace.begin({}, {"test", "Take a photo", {}});
    work.put(one);
    work.put(photo);
    REQUIRE(work.commit());

    const auto waiting = waitingChanges(workspace, 10);
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 3); // the device itself comes first
    CHECK((*waiting)[1].title.title == QStringLiteral("某养殖场"));
    CHECK((*waiting)[2].purpose == QStringLiteral("Take a photo"));
    CHECK(waitingChanges(workspace, 2)->size() == 2);

    const auto missing = exchangedFiles(workspace, store::BlobState::Missing, -1);
    REQUIRE(missing);
    REQUIRE(missing->size() == 1);
    CHECK(missing->front().title == QStringLiteral("排污口照片"));
    CHECK(missing->front().ref == record::refTo(photo));
    CHECK(exchangedFiles(workspace, store::BlobState::Local, -1)->empty());
}
