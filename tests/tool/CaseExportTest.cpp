#include "core/base/Digest.h"
#include "tests/support/PdfText.h"
#include "tests/tool/ToolRun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a case is written out whole, by its number, and never over anything", "[tool]")
{
    const QTemporaryDir folder;
    const QString county = folder.filePath(QStringLiteral("county"));
    REQUIRE(runTool(words("demo --cases 3 --enterprises 5 --json --out") << county).exitCode == 0);
    const QJsonObject documents = runTool(words("document list --json") << county).json();
    const QString number = documents[u"documents"][0][u"case_number"].toString();
    REQUIRE_FALSE(number.isEmpty());

    const QString out = folder.filePath(QStringLiteral("out"));
    const QStringList command = words("case export --json") << county << number << QStringLiteral("--out") << out;
    const ToolRun run = runTool(command);
    INFO(run.output.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonObject json = run.json();
    CHECK(json[u"case_number"].toString() == number);
    const QJsonArray booklets = json[u"booklets"].toArray();
    REQUIRE(booklets.size() == 2);
    CHECK(booklets[0][u"volume"].toString() == QStringLiteral("main"));
    CHECK(booklets[1][u"volume"].toString() == QStringLiteral("secondary"));
    CHECK(json[u"absent"].toArray().isEmpty());
    CHECK_FALSE(json[u"missing"].toArray().isEmpty()); // the demonstration's case is not closed yet

    const QDir written(out);
    CHECK(written.entryList(QDir::Files).contains(QStringLiteral("catalogue.xlsx")));
    CHECK(QDir(written.filePath(QStringLiteral("documents"))).entryList(QDir::Files).size()
        == json[u"documents"].toInt());
    CHECK(
        QDir(written.filePath(QStringLiteral("evidence"))).entryList(QDir::Files).size() == json[u"evidence"].toInt());
    const QString sums = QString::fromUtf8(contentOf(written.filePath(QStringLiteral("SHA256SUMS"))));
    for (const QString &line : sums.split(u'\n', Qt::SkipEmptyParts))
        CHECK(toHex(digestOf(contentOf(written.filePath(line.mid(66))))) == line.left(64).toLatin1());
    if (const auto text = pdfText(contentOf(written.filePath(booklets[0][u"file"].toString())))) {
        CHECK(text->contains(QStringLiteral("卷内文件目录")));
        CHECK(text->contains(packed(number)));
        CHECK(text->contains(QStringLiteral("行政处罚决定书")));
    }

    const ToolRun again = runTool(command);
    CHECK(again.exitCode == 2);
    CHECK(again.json()[u"error"][u"code"].toString() == QStringLiteral("conflict"));
}

TEST_CASE("a case that is not there, or no folder, is bad input", "[tool]")
{
    const QTemporaryDir folder;
    const QString county = folder.filePath(QStringLiteral("county"));
    REQUIRE(runTool(words("demo --cases 1 --enterprises 2 --json --out") << county).exitCode == 0);
    const QString nothing = QStringLiteral("张环高立〔1999〕1号");
    CHECK(runTool(words("case export --json --out /nowhere") << county << nothing).exitCode == 2);
    CHECK(runTool(words("case export --json") << county << nothing).exitCode == 2);
    CHECK(runTool(words("case burn --json") << county << nothing).exitCode == 2);
    CHECK(runTool(words("case --json")).exitCode == 2);
}
