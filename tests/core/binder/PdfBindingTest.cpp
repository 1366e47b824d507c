#include "core/binder/PdfBinding.h"
#include "tests/core/binder/SamplePdf.h"
#include "tests/support/PdfText.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::binder;
using namespace qilian::test;

namespace {

QString kept(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("pages of several PDFs are bound in order, numbered, and found by bookmarks", "[binder]")
{
    const QTemporaryDir folder;
    const QString three = kept(folder, "three.pdf", pdfOfPages(3));
    const QString two = kept(folder, "two.pdf", pdfOfPages(2));
    REQUIRE(pagesOfPdf(three).value_or(0) == 3);
    PdfBooklet booklet;
    booklet.title = QStringLiteral("正卷 第1册");
    booklet.pages = {{two, 0, 1, 0}, {three, 1, 2, 11}, {two, 1, 1, 13}};
    booklet.outline = {{QStringLiteral("封面"), 0, {}}, {QStringLiteral("取证"), 1, {{QStringLiteral("笔录"), 1, {}}}}};
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    std::vector<int> seen;
    REQUIRE(bindPdf(booklet, path, {}, [&seen](int done, int total) {
        CHECK(total == 4);
        seen.push_back(done);
    }));
    CHECK(seen == std::vector<int>{1, 2, 3, 4});
    CHECK(pagesOfPdf(path).value_or(0) == 4);
    CHECK(outlineOf(path).toStdString() == "正卷 第1册\n封面\n取证\n  笔录\n");
    if (const auto text = pdfText(contentOf(path)))
        CHECK(text->toStdString() == "page111page212page313page2"); // the number stands above the text
}

TEST_CASE("papers to be printed together stand one behind the other", "[binder]")
{
    const auto whole = joinPdfs({pdfOfPages(1), pdfOfPages(2)});
    REQUIRE(whole);
    const QTemporaryDir folder;
    CHECK(pagesOfPdf(kept(folder, "whole.pdf", *whole)).value_or(0) == 3);
    if (const auto text = pdfText(*whole))
        CHECK(text->toStdString() == "page1page1page2");
}

TEST_CASE("what a hostile PDF could cost is bounded", "[binder]")
{
    struct Row {
        const char *what;
        QByteArray bytes;
        Error::Code code;
    };
    const auto row = GENERATE(values<Row>({
        {"nothing", {}, Error::Code::Damaged},
        {"no PDF", QByteArray(100'000, 'x'), Error::Code::Damaged},
        {"cut off", pdfOfPages(20).left(300), Error::Code::Damaged},
        {"a content that unpacks to 300 MB", pdfBomb(300), Error::Code::Refused},
        {"a page tree of 50,000 levels", pdfDeepTree(50'000), Error::Code::Refused},
        {"encrypted", pdfEncrypted(), Error::Code::Refused},
        {"a chain of 50,000 objects", pdfLongChain(50'000), Error::Code::Refused},
    }));
    const QTemporaryDir folder;
    INFO(row.what);
    const auto pages = pagesOfPdf(kept(folder, "a.pdf", row.bytes));
    REQUIRE_FALSE(pages);
    CHECK(Error::name(pages.error().code).toStdString() == Error::name(row.code).toStdString());
    CHECK(pages.error().message.inWords().size() > 10);
    CHECK(joinPdfs({pdfOfPages(1), row.bytes}).error().code == row.code);
}

TEST_CASE("a binding that fails or is stopped leaves no file", "[binder]")
{
    const QTemporaryDir folder;
    PdfBooklet booklet;
    booklet.pages = {{kept(folder, "a.pdf", pdfOfPages(50)), 0, 50, 1}};
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    SECTION("stopped")
    {
        std::stop_source stop;
        const auto done =
            bindPdf(booklet, path, stop.get_token(), [&stop](int page, int) { page == 10 && stop.request_stop(); });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == Error::Code::Cancelled);
    }
    SECTION("a source lost pages since it was counted")
    {
        booklet.pages.front().pages = 51;
        const auto done = bindPdf(booklet, path);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == Error::Code::Damaged);
    }
    SECTION("no such folder")
    {
        const auto done = bindPdf(booklet, folder.filePath(QStringLiteral("nowhere/out.pdf")));
        REQUIRE_FALSE(done);
        CHECK(done.error().code == Error::Code::Refused);
    }
    SECTION("no room")
    {
        const SmallDisk disk(4096);
        const auto done = bindPdf(booklet, path);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == Error::Code::Full);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.pdf")});
}
