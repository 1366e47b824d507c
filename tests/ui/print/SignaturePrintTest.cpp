#include "core/casework/SignedText.h"
#include "tests/support/PdfText.h"
#include "tests/ui/print/SampleDocuments.h"
#include "ui/print/Pdf.h"
#include "ui/print/SignatureMarks.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::casework;
using namespace qilian::print;

namespace {

Strokes someStrokes()
{
    Strokes out;
    out.width = 1000;
    out.height = 400;
    for (int stroke = 0; stroke < 6; ++stroke) {
        Strokes::Line line;
        for (int i = 0; i <= 20; ++i)
            line.push_back({100 + stroke * 130 + i * 4, 100 + (i * i) / 2 + (stroke % 2) * 40, 300 + i * 30});
        out.lines.push_back(line);
    }
    return out;
}

DocumentSignature signatureOf(const CaseDocument &document, const char *role, const char *name)
{
    DocumentSignature out;
    out.document = document.id;
    out.role = QString::fromUtf8(role);
    out.name = QString::fromUtf8(name);
    out.device = QStringLiteral("高台 1");
    out.at = QDateTime(QDate(2026, 9, 1), QTime(2, 30), Qt::UTC);
    out.digest = contentDigest(document);
    out.strokes = someStrokes().json();
    return out;
}

const PrintFonts &fonts()
{
    static const PrintFonts kFonts = PrintFonts::find();
    return kFonts;
}

} // namespace

TEST_CASE("strokes keep their shape and stay in their place on paper", "[signature]")
{
    const QRectF box(100, 200, 600, 150);
    const auto lines = inkIn(someStrokes(), box);
    REQUIRE(lines.size() == 6);
    for (const InkLine &line : lines) {
        for (const InkPoint &point : line) {
            CHECK(box.adjusted(-1, -1, 1, 1).contains(point.at));
            CHECK(point.width > 0);
        }
    }
    const QPointF first = lines.front().front().at;
    const QPointF last = lines.back().back().at;
    const qreal drawn = (last - first).x() / (last - first).y();
    const Strokes strokes = someStrokes();
    const Strokes::Point a = strokes.lines.front().front();
    const Strokes::Point b = strokes.lines.back().back();
    CHECK(drawn == Approx(qreal(b.x - a.x) / qreal(b.y - a.y)));
    CHECK(inkIn(Strokes(), box).empty());
}

TEST_CASE("a signed record has its signatures on their lines and at the foot of every page", "[signature]")
{
    const CaseDocument record = test::sampleRecord();
    const std::vector<DocumentSignature> signatures{signatureOf(record, "现场负责人", "王某"),
        signatureOf(record, "执法人员", "张某"), signatureOf(record, "执法人员", "李某")};
    const Printout plain = layOut(composeDocument(record), fonts());
    const Printout printout = layOut(composeSigned(record, signatures), fonts());
    REQUIRE(printout.pages.size() >= plain.pages.size());
    for (const Page &page : printout.pages)
        CHECK(page.inks.size() >= 6); // the foot
    CHECK(printout.pages.back().inks.size() == 4 * 6);
    for (const Page &page : printout.pages) {
        for (const InkLine &line : page.inks) {
            for (const InkPoint &point : line)
                CHECK(QRectF(QPointF(), kA4).contains(point.at));
        }
    }
    const auto pdf = pdfOf(printout, fonts());
    REQUIRE(pdf);
    if (const auto text = test::pdfText(*pdf)) {
        CHECK(text->contains(QStringLiteral("张某2026-09-0110:30:00")));
        CHECK(text->contains(QStringLiteral("2026年9月1日")));
    }
    if (const QString keep = qEnvironmentVariable("QILIAN_KEEP_PDF"); !keep.isEmpty()) {
        QFile file(keep);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
    }
}

TEST_CASE("a refusal to sign stands on the line in words", "[signature]")
{
    const CaseDocument record = test::sampleRecord();
    DocumentSignature refusal = signatureOf(record, "现场负责人", "王某");
    refusal.refused = true;
    refusal.strokes = {};
    refusal.reason = QStringLiteral("对事实有异议");
    refusal.witness = QStringLiteral("社区李某");
    const std::vector<DocumentSignature> signatures{refusal};
    const auto pdf = pdfOf(layOut(composeSigned(record, signatures), fonts()), fonts());
    REQUIRE(pdf);
    if (const auto text = test::pdfText(*pdf))
        CHECK(text->contains(QStringLiteral("王某拒绝签名：对事实有异议（见证人：社区李某）")));
}
