#include "core/base/WriteWhole.h"
#include "core/binder/Binder.h"
#include "tests/bench/Must.h"
#include "tests/bench/Ratio.h"
#include "ui/print/BinderPrinting.h"
#include "ui/print/Pdf.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <chrono>
#include <sys/resource.h>

using namespace qilian;

namespace {

constexpr int kPhotos = 60; // of 12 megapixels
constexpr int kDocuments = 85; // of two pages each
constexpr double kGoalMs = 5000;
constexpr double kGoalMb = 300;

double peakMemoryMb()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// A photo as a telephone takes it: coloured, with detail everywhere.
QString makePhoto(const QTemporaryDir &folder, int number)
{
    const QString path = folder.filePath(QStringLiteral("%1.jpg").arg(number));
    QImage image(4000, 3000, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb((x / 7 + number * 40) & 255, (y / 5 + x / 31) & 255, ((x ^ y) / 3) & 255);
    }
    if (!image.save(path, "jpg", 90))
        qFatal("no photo");
    return path;
}

/// A case of 200 pages: 85 documents of two, and 60 photos two a page.
casework::CaseFile makeCase(store::BlobStore &blobs)
{
    const QTemporaryDir folder;
    casework::CaseFile file;
    file.one.number = QStringLiteral("张环高立〔2026〕1号");
    file.one.cause = QStringLiteral("测速用例");
    file.bureau.name = QStringLiteral("张掖市生态环境局高台分局");
    const print::PrintFonts fonts = print::PrintFonts::find();
    casework::CaseDocument document;
    document.type = QStringLiteral("inspection_record");
    document.state = casework::DocumentState::Final;
    document.fields = {{QStringLiteral("found"), QString(900, u'查')}};
    print::Printout printout = print::layOut(casework::composeDocument(document), fonts);
    printout.pages.resize(2);
    for (int i = 0; i < kDocuments; ++i) {
        printout.title = QStringLiteral("笔录%1").arg(i);
        const QString path = folder.filePath(QStringLiteral("d.pdf"));
        bench::must(writeWhole(path, bench::must(print::pdfOf(printout, fonts))));
        document.id = Id<casework::CaseDocument>::create();
        document.title = printout.title;
        document.digest = bench::must(blobs.import(path)).digest;
        file.documents.push_back(document);
    }
    for (int i = 0; i < kPhotos; ++i) {
        evidence::EvidenceItem item;
        item.id = Id<evidence::EvidenceItem>::create();
        item.title = QStringLiteral("现场照片%1").arg(i);
        item.mediaType = QStringLiteral("image/jpeg");
        item.collectedBy = QStringLiteral("张某、李某");
        item.digest = bench::must(blobs.import(makePhoto(folder, i))).digest;
        file.evidence.push_back(item);
    }
    return file;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    store::BlobStore blobs(folder.filePath(QStringLiteral("blobs")));
    const casework::CaseFile file = makeCase(blobs);
    const double before = peakMemoryMb();
    const auto begun = std::chrono::steady_clock::now();
    binder::PageCounts counts;
    const binder::CountPages count = [&](const QString &digest) { return counts.of(blobs, digest); };
    const binder::Binder binder = binder::planBinder(file, binder::BinderRules::shipped(), {}, {}, count);
    if (binder.booklets.size() != 1 || binder.booklets.front().pages != 200)
        qFatal("%d pages", binder.pages(binder::Volume::Main));
    bench::must(
        print::printBooklet(file, binder, binder.booklets.front(), blobs, folder.filePath(QStringLiteral("out.pdf"))));
    const double took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    bench::report("binder of 200 pages with 60 photos of 12 megapixels", took, bench::Measure::Milliseconds, kGoalMs);
    bench::report(
        "memory of the whole program while binding, at its peak", peakMemoryMb(), bench::Measure::Megabytes, kGoalMb);
    bench::report("of which it had before", before, bench::Measure::Megabytes, kGoalMb);
    return 0;
}
