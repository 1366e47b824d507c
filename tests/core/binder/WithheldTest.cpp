#include "core/binder/BoundCase.h"
#include "tests/core/binder/SamplePdf.h"
#include "tests/core/casework/CaseOffice.h"

#include <QFile>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::binder;
using casework::CaseDocument;
using test::CaseOffice;

namespace {

struct BinderOffice : CaseOffice {
    /// A sealed document of the case.
    record::Ref with(const char *type)
    {
        const QString path = files.filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(test::pdfOfPages(1));
        file.close();
        CaseDocument document;
        document.id = Id<CaseDocument>::create();
        document.caseId = id;
        document.type = QString::fromLatin1(type);
        document.title = document.type;
        document.state = casework::DocumentState::Final;
        document.madeOn = QDate(2026, 9, 1);
        document.digest = workspace->blobs().import(path)->digest;
        auto work = workspace->begin(as(zhang), {"test", "document", {}});
        work.put(document);
        REQUIRE(work.commit());
        return record::refTo(document);
    }
    BoundCase bound()
    {
        PageCounts counts;
        auto made = bindCase(*workspace, workspace->reader(), id, counts);
        REQUIRE(made);
        return *std::move(made);
    }
    Volume volumeOf(const record::Ref &piece)
    {
        const BoundCase now = bound();
        for (const BoundItem &item : now.binder.items) {
            if (item.ref == piece)
                return BinderRules::shipped().part(item.part).volume;
        }
        FAIL("not bound");
        return Volume::Main;
    }
    auto move(const record::Ref &piece, const char *ground, const char *reason)
    {
        return withhold(*workspace, as(zhang), id, piece, QString::fromLatin1(ground), QString::fromUtf8(reason));
    }
    auto back(const record::Ref &piece, const char *reason)
    {
        return bringBack(*workspace, as(zhang), id, piece, QString::fromUtf8(reason));
    }

    QTemporaryDir files;
};

Error::Code codeOf(const Result<store::CommitReceipt> &done)
{
    REQUIRE_FALSE(done);
    return done.error().code;
}

} // namespace

TEST_CASE("a piece moves into the secondary volume and back only for a reason, and both are kept", "[binder]")
{
    BinderOffice office;
    const record::Ref report = office.with("monitor_report");
    CHECK(office.volumeOf(report) == Volume::Main);
    CHECK(codeOf(office.move(report, "business_secret", "  ")) == Error::Code::Invalid);
    CHECK(codeOf(office.move(report, "mood", "不想公开")) == Error::Code::Invalid);
    CHECK(office.volumeOf(report) == Volume::Main);

    REQUIRE(office.move(report, "business_secret", "载有工艺参数"));
    CHECK(office.volumeOf(report) == Volume::Secondary);
    CHECK(codeOf(office.move(report, "privacy", "再移一次")) == Error::Code::Conflict);
    CHECK(codeOf(office.back(report, "")) == Error::Code::Invalid);
    CHECK(office.volumeOf(report) == Volume::Secondary);

    REQUIRE(office.back(report, "当事人书面同意公开"));
    CHECK(office.volumeOf(report) == Volume::Main);
    const auto kept = withheldOf(office.workspace->reader(), office.id);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().reason == QStringLiteral("载有工艺参数"));
    CHECK(kept->front().returnedFor == QStringLiteral("当事人书面同意公开"));
    REQUIRE(office.move(report, "privacy", "发现住户信息")); // and once more
    CHECK(office.volumeOf(report) == Volume::Secondary);
}

TEST_CASE("what the law keeps secret has no way into the main volume", "[binder]")
{
    BinderOffice office;
    const record::Ref review = office.with("legal_review");
    CHECK(office.volumeOf(review) == Volume::Secondary);
    CHECK(codeOf(office.back(review, "要给当事人看")) == Error::Code::Refused);
    CHECK(office.volumeOf(review) == Volume::Secondary);
}

TEST_CASE("only an officer moves a piece, and only one of the case", "[binder]")
{
    BinderOffice office;
    const record::Ref report = office.with("monitor_report");
    const QString ground = QStringLiteral("privacy");
    const QString reason = QStringLiteral("住户信息");
    CHECK(codeOf(withhold(*office.workspace, {}, office.id, report, ground, reason)) == Error::Code::Refused);
    const record::Ref elsewhere{report.kind, Uuid::create()};
    CHECK(codeOf(withhold(*office.workspace, office.as(office.zhang), office.id, elsewhere, ground, reason))
        == Error::Code::NotFound);
}
