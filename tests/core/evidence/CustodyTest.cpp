#include "core/evidence/Custody.h"
#include "core/evidence/EvidenceList.h"
#include "core/evidence/Import.h"
#include "tests/core/evidence/EvidenceFiles.h"
#include "tests/support/FixedClock.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace qilian;
using namespace qilian::evidence;
using namespace qilian::test;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
const store::Actor kOfficer{Uuid::create(), QStringLiteral("张某")};

EvidenceItem aPipe()
{
    EvidenceItem pipe;
    pipe.subject = {QStringLiteral("case"), Uuid::create()};
    pipe.kind = QStringLiteral("physical");
    pipe.title = QStringLiteral("暗管管件");
    pipe.collectedBy = QStringLiteral("张某、李某");
    return pipe;
}

CustodyEvent anEvent(const Id<EvidenceItem> &item, const char *event, const QDateTime &at = kNow)
{
    CustodyEvent out;
    out.item = item;
    out.event = QString::fromLatin1(event);
    out.at = at;
    return out;
}

} // namespace

TEST_CASE("the chain of custody tells from the first moment on what happened", "[evidence]")
{
    const QTemporaryDir dir;
    test::FixedClock clock(kNow);
    const auto workspace = aWorkspace(dir, &clock);
    const auto pipe = takeInThing(*workspace, kOfficer, aPipe());
    REQUIRE(pipe);
    clock.advanceMs(3'600'000);
    CustodyEvent sealed = anEvent(*pipe, "sealed", clock.now());
    sealed.state = QStringLiteral("封条 0017");
    REQUIRE(recordCustody(*workspace, kOfficer, sealed));

    const auto chain = custodyOf(workspace->reader(), *pipe);
    REQUIRE(chain);
    REQUIRE(chain->size() == 2);
    CHECK(chain->at(0).event == QStringLiteral("acquired"));
    CHECK(chain->at(0).to == QStringLiteral("张某、李某"));
    CHECK(chain->at(1).state == QStringLiteral("封条 0017"));

    auto work = workspace->begin(kOfficer, {"test", "change", {}});
    CustodyEvent changed = *work.get(chain->at(1).id);
    changed.state = QStringLiteral("封条 0018");
    work.put(changed);
    CHECK(work.commit().error().code == Error::Code::Refused);
    CHECK(recordCustody(*workspace, kOfficer, anEvent(Id<EvidenceItem>::create(), "stored")).error().code
        == Error::Code::NotFound);
}

TEST_CASE("an event that cannot be true is refused under its field", "[evidence]")
{
    EvidenceItem pipe = aPipe();
    pipe.id = Id<EvidenceItem>::create();
    struct Row {
        const char *situation;
        const char *event;
        qint64 afterMinutes;
        const char *from;
        const char *to;
        const char *last;
        const char *field; // empty: nothing is wrong
    };
    const auto row = GENERATE(values<Row>({
        {"stored", "stored", 0, "", "", "acquired", ""},
        {"nonsense", "lost", 0, "", "", "acquired", "event"},
        {"a thing is not copied", "copied", 0, "", "", "acquired", "event"},
        {"in an hour", "stored", 60, "", "", "acquired", "at_ms"},
        {"before it was taken", "stored", -600, "", "", "acquired", "at_ms"},
        {"lent by nobody", "checked_out", 0, "", "b", "acquired", "from"},
        {"lent to nobody", "checked_out", 0, "a", "", "acquired", "to"},
        {"lent", "checked_out", 0, "a", "b", "acquired", ""},
        {"sealed without a number", "sealed", 0, "", "", "acquired", "state"},
        {"after it was disposed of", "stored", 0, "", "", "destroyed", "event"},
    }));
    CAPTURE(row.situation);
    CustodyEvent event = anEvent(pipe.id, row.event, kNow.addSecs(row.afterMinutes * 60));
    event.from = QString::fromLatin1(row.from);
    event.to = QString::fromLatin1(row.to);
    const std::vector<CustodyEvent> before{anEvent(pipe.id, row.last, kNow.addSecs(-3600))};
    const auto faults = faultsOf(event, pipe, before, kNow);
    CHECK(faults.empty() == QString::fromLatin1(row.field).isEmpty());
    if (!faults.empty())
        CHECK(faults.front().field == QLatin1String(row.field));
}

TEST_CASE("verifying reads the stored file again and notes what it found", "[evidence]")
{
    const QTemporaryDir dir;
    const auto workspace = aWorkspace(dir);
    const QString file = fileWith(dir, QStringLiteral("a.jpg"), smallJpeg());
    const ImportReport report = importFiles(
        *workspace, kOfficer, {{QStringLiteral("case"), Uuid::create()}, {}, {}, {}, {}}, std::span(&file, 1));
    REQUIRE(report.added() == 1);
    const Id<EvidenceItem> item = report.files.front().item;
    CHECK(verifyStored(*workspace, kOfficer, item));

    const QString stored = *workspace->blobs().path(workspace->reader().get(item)->digest);
    REQUIRE(::chmod(QFile::encodeName(stored).constData(), 0600) == 0);
    QFile altered(stored);
    REQUIRE(altered.open(QIODevice::ReadWrite));
    altered.write("X");
    altered.close();
    CHECK(verifyStored(*workspace, kOfficer, item).error().code == Error::Code::Damaged);

    const auto chain = custodyOf(workspace->reader(), item);
    REQUIRE(chain->size() == 3);
    CHECK(chain->at(1).event == QStringLiteral("verified"));
    CHECK(chain->at(1).to == QStringLiteral("张某"));
    CHECK(chain->at(1).state != chain->at(2).state);
}

TEST_CASE("a thing needs a name and a kind", "[evidence]")
{
    const QTemporaryDir dir;
    const auto workspace = aWorkspace(dir);
    EvidenceItem nameless = aPipe();
    nameless.title = QStringLiteral(" ");
    CHECK(takeInThing(*workspace, kOfficer, nameless).error().detail == QStringLiteral("title"));
    EvidenceItem kindless = aPipe();
    kindless.kind.clear();
    CHECK(takeInThing(*workspace, kOfficer, kindless).error().detail == QStringLiteral("kind"));
}

TEST_CASE("the list of evidence is paged newest first, without a gap or a row twice", "[evidence]")
{
    const QTemporaryDir dir;
    test::FixedClock clock(kNow);
    const auto workspace = aWorkspace(dir, &clock);
    std::vector<Id<EvidenceItem>> made;
    for (int i = 0; i < 25; ++i) {
        EvidenceItem pipe = aPipe();
        pipe.title = QStringLiteral("管件 %1").arg(i);
        if (i % 5 == 0)
            pipe.kind = QStringLiteral("documentary");
        made.push_back(*takeInThing(*workspace, kOfficer, pipe));
        if (i % 3 == 0)
            clock.advanceMs(1000); // some share their time
    }
    const store::Reader reader = workspace->reader();
    std::vector<Id<EvidenceItem>> seen;
    std::optional<EvidenceCursor> after;
    int pages = 0;
    do {
        const auto page = evidencePage(reader, {}, after, 7);
        REQUIRE(page);
        for (const EvidenceRow &row : page->rows)
            seen.push_back(row.id);
        after = page->next;
        ++pages;
    } while (after && pages < 10);
    CHECK(pages == 4);
    std::reverse(seen.begin(), seen.end());
    CHECK(seen == made);

    CHECK(evidencePage(reader, QStringLiteral("documentary"), {}, 100)->rows.size() == 5);
    CHECK_FALSE(evidencePage(reader, {}, {}, 25)->next);
    CHECK(findEvidence(reader, QStringLiteral("管件 17"), 10)->size() == 1);
}

TEST_CASE("an inspection and an answer of its checklist show what was taken for them", "[evidence]")
{
    const QTemporaryDir dir;
    const auto workspace = aWorkspace(dir);
    EvidenceItem first = aPipe();
    first.checklistAnswer = {QStringLiteral("checklist_answer"), Uuid::create()};
    EvidenceItem second = aPipe();
    second.subject = first.subject;
    REQUIRE(takeInThing(*workspace, kOfficer, first));
    REQUIRE(takeInThing(*workspace, kOfficer, second));
    REQUIRE(takeInThing(*workspace, kOfficer, aPipe()));
    CHECK(evidenceOf(workspace->reader(), first.subject)->size() == 2);
    CHECK(evidenceOfAnswer(workspace->reader(), first.checklistAnswer)->size() == 1);
}
