#include "tests/architecture/SourceTree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>
#include <set>

using namespace qilian::architecture;

namespace {

const QStringList kEverything{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
    QStringLiteral("resources"), QStringLiteral("translations"), QStringLiteral("tests"), QStringLiteral("installer"),
    QStringLiteral(".ci")};
const QStringList kText{QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".in"), QStringLiteral(".txt"),
    QStringLiteral(".cmake"), QStringLiteral(".sql"), QStringLiteral(".json"), QStringLiteral(".md"),
    QStringLiteral(".yaml"), QStringLiteral(".sh"), QStringLiteral(".ts"), QStringLiteral(".xml"),
    QStringLiteral(".html"), QStringLiteral(".service"), QStringLiteral(".desktop"), QStringLiteral(".conf"),
    QStringLiteral("/bootstrap"), QStringLiteral("/run")};

/// Every line of the project's text files that the pattern is found in.
QStringList linesWith(const QRegularExpression &pattern)
{
    QStringList found;
    for (const QString &file : filesBelow(kEverything, kText)) {
        int number = 0;
        for (const QString &line : textOf(file).split(u'\n')) {
            ++number;
            if (pattern.match(line).hasMatch())
                found << QStringLiteral("%1:%2 %3").arg(file).arg(number).arg(line.trimmed().left(100));
        }
    }
    return found;
}

/// The words a CamelCase or snake_case file name is made of, in lower case.
QStringList wordsOf(const QString &fileName)
{
    static const QRegularExpression word(QStringLiteral("[A-Z]+(?![a-z])|[A-Z]?[a-z]+"));
    QStringList out;
    auto matches = word.globalMatch(fileName);
    while (matches.hasNext())
        out << matches.next().captured().toLower();
    return out;
}

/// The source texts of a .ts file that no finished translation stands for.
QStringList unfinishedIn(const QString &ts)
{
    QStringList out;
    QXmlStreamReader xml(ts);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool marked = xml.attributes().value(QLatin1String("type")) == u"unfinished";
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (marked || text.trimmed().isEmpty())
                out << source;
        }
    }
    if (xml.hasError())
        out << xml.errorString();
    return out;
}

/// Context and sentence, as a line "context: sentence".
using Sentences = std::set<QString>;

/// Every sentence a source marks with QT_TRANSLATE_NOOP; lines of comments do not count.
Sentences sentencesIn(const QString &source)
{
    static const QRegularExpression comment(QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression marked(
        QStringLiteral("QT_TRANSLATE_NOOP\\(\\s*\"(\\w+)\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression piece(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    Sentences out;
    const QString code = QString(source).remove(comment);
    for (auto at = marked.globalMatch(code); at.hasNext();) {
        const auto found = at.next();
        QString sentence;
        for (auto part = piece.globalMatch(found.captured(2)); part.hasNext();)
            sentence += part.next().captured(1);
        sentence.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        out.insert(found.captured(1) + QStringLiteral(": ") + sentence);
    }
    return out;
}

/// Every sentence a .ts file knows.
Sentences sentencesOfTs(const QString &ts)
{
    Sentences out;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            out.insert(context + QStringLiteral(": ") + xml.readElementText());
    }
    return out;
}

} // namespace

TEST_CASE("a file is named after what is in it", "[architecture]")
{
    REQUIRE(wordsOf(QStringLiteral("CaseHelper.cpp")).contains(QStringLiteral("helper")));
    REQUIRE(wordsOf(QStringLiteral("common_words.json")).contains(QStringLiteral("common")));
    REQUIRE_FALSE(wordsOf(QStringLiteral("Utilisation.h")).contains(QStringLiteral("util")));

    static const QStringList saysNothing{QStringLiteral("manager"), QStringLiteral("managers"),
        QStringLiteral("helper"), QStringLiteral("helpers"), QStringLiteral("util"), QStringLiteral("utils"),
        QStringLiteral("utility"), QStringLiteral("utilities"), QStringLiteral("common")};
    QStringList found;
    for (const QString &file : filesBelow(kEverything)) {
        for (const QString &word : wordsOf(QFileInfo(file).fileName())) {
            if (saysNothing.contains(word))
                found << file;
        }
    }
    CHECK(asLines(found).toStdString() == "");
}

TEST_CASE("nothing is left for later", "[architecture]")
{
    // Put together here, so that this line is not its own finding.
    const QRegularExpression left(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME)\\b"));
    REQUIRE(left.match(QStringLiteral("// FIX") + QStringLiteral("ME: later")).hasMatch());
    CHECK(asLines(linesWith(left)).toStdString().empty());
}

TEST_CASE("no path of somebody's machine is left in the project", "[architecture]")
{
    const QRegularExpression path(QStringLiteral("(^|[\\s\"'`=(:,;<>])(/wor") + QStringLiteral("k/|/hom")
        + QStringLiteral("e/\\w|/roo") + QStringLiteral("t/|/User") + QStringLiteral("s/|/tm")
        + QStringLiteral("p/|[A-Z]:\\\\+User") + QStringLiteral("s)"));
    REQUIRE(path.match(QStringLiteral("open(\"/hom") + QStringLiteral("e/wang/a.db\")")).hasMatch());
    REQUIRE_FALSE(path.match(QStringLiteral("https://example.org/hom") + QStringLiteral("e/page")).hasMatch());
    CHECK(asLines(linesWith(path)).toStdString().empty());
}

TEST_CASE("a header can be read in one sitting", "[architecture]")
{
    QStringList found;
    for (const QString &file :
        filesBelow({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}, {QStringLiteral(".h")})) {
        const auto lines = textOf(file).count(u'\n');
        if (lines >= 500)
            found << QStringLiteral("%1 has %2 lines").arg(file).arg(lines);
    }
    CHECK(asLines(found).toStdString() == "");
}

TEST_CASE("every translation is finished", "[architecture]")
{
    REQUIRE(unfinishedIn(QStringLiteral("<TS><context><message><source>Case</source>"
                                        "<translation type=\"unfinished\">案件</translation></message></context></TS>"))
        == QStringList{QStringLiteral("Case")});
    REQUIRE(unfinishedIn(QStringLiteral("<TS><context><message><source>Case</source>"
                                        "<translation>案件</translation></message></context></TS>"))
                .isEmpty());

    QStringList found;
    for (const QString &file : filesBelow({QStringLiteral("translations")}, {QStringLiteral(".ts")})) {
        for (const QString &source : unfinishedIn(textOf(file)))
            found << file + QStringLiteral(": ") + source;
    }
    CHECK(asLines(found).toStdString() == "");
}

TEST_CASE("every sentence below the screen is known to every translation", "[architecture]")
{
    REQUIRE(sentencesIn(QStringLiteral("// QT_TRANSLATE_NOOP(\"a\", \"no\")\n"
                                       "x(QT_TRANSLATE_NOOP(\"store\",\n \"The \\\"disk\\\" \" \"is full.\"), {});"))
        == Sentences{QStringLiteral("store: The \"disk\" is full.")});

    Sentences said;
    for (const QString &file : filesBelow({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")},
             {QStringLiteral(".cpp"), QStringLiteral(".h")}))
        said.merge(sentencesIn(textOf(file)));
    CHECK(said.size() > 500);
    QStringList missing;
    for (const QString &file : filesBelow({QStringLiteral("translations")}, {QStringLiteral(".ts")})) {
        const Sentences known = sentencesOfTs(textOf(file));
        for (const QString &sentence : said) {
            if (!known.contains(sentence))
                missing << file + QStringLiteral(" lacks ") + sentence;
        }
    }
    CHECK(asLines(missing).toStdString() == "");
}
