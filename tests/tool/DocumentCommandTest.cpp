#include "core/base/Digest.h"
#include "tests/support/PdfText.h"
#include "tests/tool/ToolRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// A demonstration county with its one whole case; made once for all tests here.
const QString &county()
{
    static const QTemporaryDir kFolder;
    static const QString kCounty = [] {
        const QString folder = kFolder.filePath(QStringLiteral("county"));
        const ToolRun run = runTool(words("demo --cases 3 --enterprises 5 --json --out") << folder);
        INFO(run.output.toStdString());
        REQUIRE(run.exitCode == 0);
        return folder;
    }();
    return kCounty;
}

QJsonObject documentOf(const char *type)
{
    const QJsonObject json = runTool(words("document list --json") << county()).json();
    for (const QJsonValue document : json[u"documents"].toArray()) {
        if (document[u"type"].toString() == QLatin1String(type))
            return document.toObject();
    }
    FAIL(type << " is not listed");
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the documents of the demonstration's case are listed, final and sealed", "[tool]")
{
    const QJsonObject decision = documentOf("penalty_decision");
    CHECK(decision[u"state"].toString() == QStringLiteral("final"));
    CHECK(decision[u"number"].toString().startsWith(QStringLiteral("张环高罚〔")));
    CHECK(decision[u"sha256"].toString().size() == 64);
    CHECK(decision[u"pages"].toInteger() >= 2);
    CHECK(decision[u"served_on"].isNull());
    CHECK(decision[u"replaces"].isNull());
    const QJsonObject notice = documentOf("prior_notice");
    CHECK(notice[u"served_how"].toString() == QStringLiteral("直接送达"));
    CHECK(notice[u"made_on"].toString() < decision[u"made_on"].toString());
    CHECK(documentOf("inspection_record")[u"made_on"].toString() < notice[u"made_on"].toString());

    const ToolRun one = runTool(words("document list --json") << county() << decision[u"case_number"].toString());
    CHECK(one.json()[u"documents"].toArray().size() >= 10);
}

TEST_CASE("a sealed document is written as it was sealed, and reads back", "[tool]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("decision.pdf"));
    const QJsonObject decision = documentOf("penalty_decision");
    const ToolRun run = runTool(
        QStringList{QStringLiteral("document"), QStringLiteral("render"), county(), decision[u"case_number"].toString(),
            QStringLiteral("penalty_decision"), QStringLiteral("--out"), path, QStringLiteral("--json")});
    INFO(run.output.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"sealed"].toBool());
    const QByteArray pdf = contentOf(path);
    CHECK(QString::fromLatin1(qilian::toHex(qilian::digestOf(pdf))) == decision[u"sha256"].toString());
    const auto text = pdfText(pdf);
    if (!text) {
        WARN("pdftotext is not installed: the PDF is not read back");
        return;
    }
    CHECK(text->contains(QStringLiteral("罚款人民币伍万元整（¥50,000.00）")));
    CHECK(text->contains(QStringLiteral("（演示）高台县弱水印染有限责任公司")));
    CHECK(text->contains(packed(decision[u"number"].toString())));
    CHECK(text->contains(QStringLiteral("《生态环境法典》")));
    CHECK_FALSE(text->contains(QStringLiteral("＿＿＿＿")));
    CHECK_FALSE(text->contains(QStringLiteral("草稿")));
}

TEST_CASE("a document is written as ODT to edit, found by its number", "[tool]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("decision.odt"));
    const QJsonObject decision = documentOf("penalty_decision");
    const ToolRun run = runTool(
        QStringList{QStringLiteral("document"), QStringLiteral("render"), county(), decision[u"case"].toString(),
            decision[u"number"].toString(), QStringLiteral("--out"), path, QStringLiteral("--json")});
    INFO(run.output.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"format"].toString() == QStringLiteral("odt"));
    CHECK_FALSE(run.json()[u"sealed"].toBool());
    CHECK(contentOf(path).mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("a document is written by the bureau's Word template, and what it does not fill is named", "[tool]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("decision.docx"));
    const ToolRun run = runTool(QStringList{QStringLiteral("document"), QStringLiteral("render"), county(),
        documentOf("penalty_decision")[u"case_number"].toString(), QStringLiteral("penalty_decision"),
        QStringLiteral("--out"), path, QStringLiteral("--json")});
    INFO(run.output.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.json()[u"unknown_placeholders"].toArray().isEmpty());
    CHECK(contentOf(path).startsWith("PK"));
}

TEST_CASE("bad input to document is exit 2 with a code and a message", "[tool]")
{
    const QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("x.pdf"));
    const QString number = documentOf("penalty_decision")[u"case_number"].toString();
    const auto says = [](const QStringList &arguments, const char *code) {
        CAPTURE(arguments.join(u' ').toStdString());
        const ToolRun run = runTool(QStringList{QStringLiteral("document"), QStringLiteral("--json")} << arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.json()[u"error"][u"code"].toString() == QLatin1String(code));
        CHECK_FALSE(run.json()[u"error"][u"message"].toString().isEmpty());
    };
    says({}, "invalid");
    says(words("burn x"), "invalid");
    says(words("list"), "invalid");
    says(words("list /nowhere"), "not_found");
    says({QStringLiteral("list"), county(), QStringLiteral("张环高立〔1999〕1号")}, "not_found");
    says({QStringLiteral("render"), county(), number, QStringLiteral("penalty_decision")}, "invalid");
    says({QStringLiteral("render"), county(), number, QStringLiteral("penalty_decision"), QStringLiteral("--out"),
             dir.filePath(QStringLiteral("x.rtf"))},
        "invalid");
    says({QStringLiteral("render"), county(), number, QStringLiteral("seizure_list"), QStringLiteral("--out"),
             dir.filePath(QStringLiteral("x.docx"))},
        "not_found");
    says({QStringLiteral("render"), county(), number, QStringLiteral("no_such"), QStringLiteral("--out"), out},
        "not_found");
    says({QStringLiteral("render"), county(), QStringLiteral("一号"), QStringLiteral("penalty_decision"),
             QStringLiteral("--out"), out},
        "not_found");
    says({QStringLiteral("render"), county(), number, QStringLiteral("penalty_decision"), QStringLiteral("--out"),
             QStringLiteral("/nowhere/x.pdf")},
        "refused");
    CHECK_FALSE(QFile::exists(out));
}
