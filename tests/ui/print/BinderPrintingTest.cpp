#include "ui/print/BinderPrinting.h"
#include "core/binder/Catalogue.h"
#include "core/casework/DocumentText.h"
#include "tests/core/binder/SamplePdf.h"
#include "tests/support/PdfText.h"
#include "tests/support/SmallDisk.h"
#include "ui/print/CaseExport.h"
#include "ui/print/JournalSheets.h"
#include "ui/print/Pdf.h"
#include "ui/print/PhotoPages.h"
#include "ui/print/TablePages.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <exiv2/exiv2.hpp>

using namespace qilian;
using namespace qilian::print;
using namespace qilian::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A case with files in a blob store of its own.
class BoundSample {
public:
    BoundSample()
        : blobs(folder.filePath(QStringLiteral("blobs")))
    {
        bound.file.one.number = QStringLiteral("张环高立〔2026〕17号");
        bound.file.one.partyName = QStringLiteral("高台县某公司");
        bound.file.one.cause = QStringLiteral("未按规定设置排放口");
        bound.file.bureau.name = QStringLiteral("张掖市生态环境局高台分局");
    }

    QString keep(const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("a"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto kept = blobs.import(path);
        REQUIRE(kept);
        return kept->digest;
    }
    void withDocument(const char *type, const QString &title, int pages)
    {
        casework::CaseDocument document;
        document.id = Id<casework::CaseDocument>::create();
        document.type = QString::fromLatin1(type);
        document.title = title;
        document.state = casework::DocumentState::Final;
        document.digest = keep(pdfOfPages(pages));
        bound.file.documents.push_back(document);
    }
    void withEvidence(const char *mediaType, const QString &title, const QByteArray &bytes)
    {
        evidence::EvidenceItem item;
        item.id = Id<evidence::EvidenceItem>::create();
        item.mediaType = QString::fromLatin1(mediaType);
        item.title = title;
        item.fileName = QStringLiteral("../") + title;
        item.digest = keep(bytes);
        bound.file.evidence.push_back(item);
    }
    void plan()
    {
        bound.binder = binder::planBinder(bound.file, binder::BinderRules::shipped(), {}, withheld,
            [this](const QString &digest) { return counts.of(blobs, digest); });
    }

    QTemporaryDir folder;
    store::BlobStore blobs;
    binder::PageCounts counts;
    binder::BoundCase bound;
    std::vector<binder::Withheld> withheld;
};

QByteArray jpeg(int width, int height, QColor colour)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jpg"));
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    REQUIRE(image.save(path, "jpg"));
    return contentOf(path);
}

} // namespace

TEST_CASE("a booklet is bound with cover, catalogue, papers, photos and the spare-part table", "[print][binder]")
{
    BoundSample sample;
    sample.withDocument("penalty_decision", QStringLiteral("行政处罚决定书"), 3);
    sample.withDocument("inspection_record", QStringLiteral("现场检查笔录"), 2);
    sample.withEvidence("image/jpeg", QStringLiteral("排放口"), jpeg(1200, 900, Qt::darkGreen));
    sample.withEvidence("image/jpeg", QStringLiteral("不是图片"), QByteArray("no picture"));
    sample.withEvidence("image/jpeg", QStringLiteral("车间"), jpeg(900, 1200, Qt::darkBlue));
    sample.withEvidence("application/pdf", QStringLiteral("监测报告"), pdfOfPages(2));
    sample.withEvidence("application/pdf", QStringLiteral("坏文件"), QByteArray("%PDF-1.7 broken"));
    sample.withEvidence("application/pdf", QStringLiteral("加密文件"), pdfEncrypted());
    sample.withEvidence("video/mp4", QStringLiteral("检查录像"), QByteArray("film"));
    sample.plan();
    REQUIRE(sample.bound.binder.booklets.size() == 1);
    const binder::Booklet &booklet = sample.bound.binder.booklets.front();
    CHECK(booklet.pages == 3 + 2 + 2 + 1 + 1 + 2); // two of them stand in for what cannot be bound
    const QString path = sample.folder.filePath(QStringLiteral("out.pdf"));
    int last = 0;
    REQUIRE(printBooklet(sample.bound.file, sample.bound.binder, booklet, sample.blobs, path, {},
        [&last](int done, int total) { last = done == total ? done : last; }));
    CHECK(last > booklet.pages);

    CHECK(outlineOf(path).toStdString()
        == "张环高立〔2026〕17号 正卷 第1册\n封面\n卷内目录\n音像、电子和实物证据目录\n决定及送达回证\n  "
           "行政处罚决定书\n取证\n"
           "  现场检查笔录\n  监测报告 张环高立〔2026〕17号-Z004\n  坏文件 张环高立〔2026〕17号-Z005\n"
           "  加密文件 张环高立〔2026〕17号-Z006\n  现场照片 Z001—Z003 张环高立〔2026〕17号-Z001\n备考表\n");
    const auto pages = binder::pagesOfPdf(path);
    REQUIRE(pages);
    CHECK(*pages == 2 + 2 + 2 + 11 + 1 + 1); // cover, catalogue and list each on a sheet; the table on a front
    if (const auto text = pdfText(contentOf(path))) {
        CHECK(text->contains(QStringLiteral("行政处罚案卷")));
        CHECK(text->contains(QStringLiteral("卷内文件目录")));
        CHECK(text->contains(QStringLiteral("检查录像")));
        CHECK(text->contains(QStringLiteral("未装入的原因")));
        CHECK(text->contains(QStringLiteral("图片无法读取")));
        CHECK(text->contains(QStringLiteral("卷内备考表")));
        CHECK(text->count(QStringLiteral("page1")) == 3);
    }
}

TEST_CASE(
    "the PDF of the main volume has no word of what is secret; that of the secondary volume has it", "[print][binder]")
{
    BoundSample sample;
    sample.withDocument("penalty_decision", QStringLiteral("行政处罚决定书"), 1);
    const auto written = [&sample](const char *type, const QString &title, QJsonObject fields) {
        casework::CaseDocument document;
        document.id = Id<casework::CaseDocument>::create();
        document.type = QString::fromLatin1(type);
        document.title = title;
        document.state = casework::DocumentState::Final;
        document.fields = std::move(fields);
        const PrintFonts fonts = PrintFonts::find();
        const auto pdf = pdfOf(layOut(casework::composeDocument(document), fonts), fonts);
        REQUIRE(pdf);
        document.digest = sample.keep(*pdf);
        sample.bound.file.documents.push_back(document);
        return record::refTo(document);
    };
    written("clue_register", QStringLiteral("线索登记表"),
        {{QStringLiteral("source"), QStringLiteral("举报")},
            {QStringLiteral("content"), QStringLiteral("举报人马晓云反映夜间排放黑烟")}});
    written("collective_discussion", QStringLiteral("集体讨论笔录"),
        {{QStringLiteral("conclusion"), QStringLiteral("集体讨论认为应从轻处罚")}});
    written("legal_review", QStringLiteral("法制审核意见书"),
        {{QStringLiteral("reviewer_cert"), QStringLiteral("法制审核证号6207")}});
    const record::Ref report = written("monitor_report", QStringLiteral("原料配比监测报告"),
        {{QStringLiteral("org"), QStringLiteral("配比检测机构")}});
    sample.withEvidence("image/jpeg", QStringLiteral("排放口"), jpeg(600, 400, Qt::darkGreen));
    sample.withEvidence("image/jpeg", QStringLiteral("控制参数屏（商业秘密）"), jpeg(600, 400, Qt::darkBlue));
    sample.withEvidence("video/mp4", QStringLiteral("居民住宅录像，涉及个人隐私"), QByteArray("film"));
    binder::Withheld withheld;
    withheld.subject = report;
    withheld.ground = QStringLiteral("business_secret");
    withheld.reason = QStringLiteral("含原料配比");
    sample.withheld = {withheld};
    sample.plan();

    QString text[2];
    for (const binder::Booklet &booklet : sample.bound.binder.booklets) {
        const QString path = sample.folder.filePath(QStringLiteral("out.pdf"));
        REQUIRE(printBooklet(sample.bound.file, sample.bound.binder, booklet, sample.blobs, path));
        const auto read = pdfText(contentOf(path));
        if (!read)
            return;
        text[booklet.volume == binder::Volume::Main ? 0 : 1] += *read + outlineOf(path);
    }
    CHECK(text[0].contains(QStringLiteral("行政处罚决定书")));
    CHECK(text[0].contains(QStringLiteral("排放口")));
    for (const char16_t *secret :
        {u"马晓云", u"线索登记表", u"集体讨论", u"法制审核", u"配比", u"控制参数", u"居民住宅"}) {
        CAPTURE(QString::fromUtf16(secret).toStdString());
        CHECK_FALSE(text[0].contains(QString::fromUtf16(secret)));
        CHECK(text[1].contains(QString::fromUtf16(secret)));
    }
}

TEST_CASE("a full disk leaves no half case file and says so", "[print][binder]")
{
    BoundSample sample;
    sample.withDocument("penalty_decision", QStringLiteral("行政处罚决定书"), 3);
    sample.withEvidence("video/mp4", QStringLiteral("检查录像"), QByteArray(3'000'000, 'f'));
    sample.plan();
    const qint64 room = GENERATE(4'096, 2'000'000); // not for the booklet; for all but the film
    const QString folder = sample.folder.filePath(QStringLiteral("out"));
    Result<ExportReport> report = ExportReport();
    {
        const SmallDisk disk{rlim_t(room)};
        report = exportCase(sample.bound, sample.blobs, folder);
    }
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Full);
    CHECK(report.error().message.inWords().contains(QStringLiteral("no space left")));
    CHECK_FALSE(QDir(folder).exists());
    CHECK_FALSE(QDir(folder + QStringLiteral(".part")).exists());
}

TEST_CASE("the cover has the archive number and how long the file is kept", "[print][binder]")
{
    BoundSample sample;
    sample.withDocument("penalty_decision", QStringLiteral("行政处罚决定书"), 1);
    sample.plan();
    binder::ArchiveNumber number;
    number.fonds = QStringLiteral("X043");
    number.category = QStringLiteral("WS");
    number.year = 2026;
    number.serial = 12;
    number.compose();
    sample.bound.binder.archive = number;
    const QString path = sample.folder.filePath(QStringLiteral("out.pdf"));
    REQUIRE(
        printBooklet(sample.bound.file, sample.bound.binder, sample.bound.binder.booklets.front(), sample.blobs, path));
    if (const auto text = pdfText(contentOf(path))) {
        CHECK(text->contains(QStringLiteral("X043-WS·2026-D30-0012")));
        CHECK(text->contains(QStringLiteral("30年")));
    }
}

TEST_CASE("a photo stands upright as it was taken, no finer than a printer shows", "[print][binder]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jpg"));
    QImage wide(4000, 3000, QImage::Format_RGB32);
    wide.fill(Qt::white);
    REQUIRE(wide.save(path, "jpg"));
    CHECK(printedPicture(path).width() < 1300);
    const auto image = Exiv2::ImageFactory::open(path.toStdString());
    image->readMetadata();
    image->exifData()["Exif.Image.Orientation"] = std::uint16_t(6); // the camera was held upright
    image->writeMetadata();
    const QImage upright = printedPicture(path);
    CHECK(upright.height() > upright.width());
    CHECK(upright.height() < 700);
    CHECK(printedPicture(folder.filePath(QStringLiteral("nothing.jpg"))).isNull());
}

TEST_CASE("a long table repeats its headings, and a row longer than a page goes on", "[print]")
{
    PrintedTable table;
    table.title = QStringLiteral("表");
    table.columns = {{QStringLiteral("序"), 1, true}, {QStringLiteral("内容"), 5}};
    for (int i = 0; i < 100; ++i)
        table.rows.push_back({QString::number(i), QStringLiteral("内容")});
    table.rows.push_back({QStringLiteral("长"), QString(6000, u'长')});
    const PrintFonts fonts = PrintFonts::find();
    const std::vector<Page> pages = tablePages(table, fonts);
    REQUIRE(pages.size() > 4);
    for (const Page &page : pages) {
        CHECK(std::any_of(page.words.begin(), page.words.end(),
            [](const Words &words) { return words.text == QStringLiteral("内容"); }));
        for (const Words &words : page.words)
            CHECK(words.at.y() < kA4.height() - 10 * kUnitsPerMillimetre);
    }
    int letters = 0;
    for (const Page &page : pages) {
        for (const Words &words : page.words)
            letters += int(words.text.count(u'长'));
    }
    CHECK(letters == 6001);
}

TEST_CASE("an export is whole or not there", "[print][binder]")
{
    BoundSample sample;
    sample.withDocument("penalty_decision", QStringLiteral("行政处罚决定书"), 1);
    sample.withEvidence("video/mp4", QStringLiteral("录像/../../x.mp4"), QByteArray("film"));
    sample.plan();
    const QString folder = sample.folder.filePath(QStringLiteral("out"));
    SECTION("whole")
    {
        const auto report = exportCase(sample.bound, sample.blobs, folder);
        REQUIRE(report);
        CHECK(report->documents == 1);
        CHECK(report->evidence == 1);
        CHECK(QDir(folder + QStringLiteral("/evidence")).entryList(QDir::Files)
            == QStringList{QStringLiteral("Z001_.._录像_.._.._x.mp4")});
        const auto again = exportCase(sample.bound, sample.blobs, folder);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == Error::Code::Conflict);
    }
    SECTION("stopped")
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = exportCase(sample.bound, sample.blobs, folder, stop.get_token());
        REQUIRE_FALSE(report);
        CHECK(report.error().code == Error::Code::Cancelled);
        CHECK_FALSE(QDir(folder).exists());
        CHECK_FALSE(QDir(folder + QStringLiteral(".part")).exists());
    }
}

TEST_CASE("the record of a case is printed with the digest of every entry", "[print]")
{
    casework::Case one;
    one.number = QStringLiteral("张环高立〔2026〕17号");
    overview::JournalLine line;
    line.who = QStringLiteral("张某");
    line.about = QStringLiteral("案件");
    line.change.hash = QByteArray(64, 'a');
    line.changes = {{QStringLiteral("案由"), QStringLiteral("旧"), QStringLiteral("新")}};
    const PrintFonts fonts = PrintFonts::find();
    const auto pdf =
        pdfOf(journalPrintout(one, {line}, QDateTime(QDate(2026, 11, 26), QTime(2, 0), Qt::UTC), fonts), fonts);
    REQUIRE(pdf);
    if (const auto text = pdfText(*pdf)) {
        CHECK(text->contains(QStringLiteral("案由：旧→新")));
        CHECK(text->count(u'a') >= 64);
        CHECK(text->contains(QStringLiteral("2026-11-2610:00")));
    }
}
