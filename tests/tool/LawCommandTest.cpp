#include "tests/tool/ToolRun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <map>

using namespace qilian::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// A workspace, and beside it a folder with invented laws.
class Laws {
public:
    Laws()
    {
        REQUIRE(QDir(m_dir.path()).mkpath(folder()));
        const ToolRun made = runTool(words("demo --cases 1 --enterprises 1 --json --out") << workspace());
        INFO(made.output.toStdString());
        REQUIRE(made.exitCode == 0);
    }
    QString folder() const { return m_dir.filePath(QStringLiteral("laws")); }
    QString workspace() const { return m_dir.filePath(QStringLiteral("county")); }
    void write(const char *name, const QByteArray &text)
    {
        QFile file(folder() + u'/' + QString::fromUtf8(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    ToolRun import(const QStringList &more = {})
    {
        return runTool(QStringList{QStringLiteral("law"), QStringLiteral("import"), folder(),
                           QStringLiteral("--workspace"), workspace(), QStringLiteral("--json")}
            << more);
    }
    /// state by file
    std::map<QString, QString> states(const ToolRun &run)
    {
        std::map<QString, QString> out;
        for (const QJsonValue file : run.json()[u"files"].toArray())
            out[file[u"file"].toString()] = file[u"state"].toString();
        return out;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST_CASE("a folder of law texts is imported file by file, each with what became of it", "[tool]")
{
    Laws laws;
    laws.write("甲法(2021-01-22).md", "# 甲法\n\n第一条 为了试验。\n\n第二条 本法自2021年7月15日起施行。\n");
    laws.write("乙法.txt", "没有条文");
    laws.write("典.json", R"({"1": "典文。"})");
    laws.write("丙.json", R"({"title": "丙条例", "in_force_from": "2026-08-15", "1": "丙文。"})");
    laws.write("看.pdf", "no law");
    const ToolRun first = laws.import();
    INFO(first.output.toStdString());
    CHECK(first.exitCode == 0);
    CHECK(laws.states(first)
        == std::map<QString, QString>{{QStringLiteral("甲法(2021-01-22).md"), QStringLiteral("imported")},
            {QStringLiteral("乙法.txt"), QStringLiteral("refused")},
            {QStringLiteral("典.json"), QStringLiteral("refused")},
            {QStringLiteral("丙.json"), QStringLiteral("imported")}});
    for (const QJsonValue file : first.json()[u"files"].toArray()) {
        if (file[u"state"].toString() == QStringLiteral("refused"))
            CHECK_FALSE(file[u"reason"].toString().isEmpty());
        if (file[u"law"].toString() == QStringLiteral("甲法")) {
            CHECK(file[u"version"].toString() == QStringLiteral("2021-01-22"));
            CHECK(file[u"in_force_from"].toString() == QStringLiteral("2021-07-15"));
            CHECK(file[u"articles"].toInteger() == 2);
        }
    }

    laws.write("甲法(2024-05-01).md", "# 甲法\n\n第一条 为了更好地试验。\n");
    const auto again = laws.states(laws.import());
    CHECK(again.at(QStringLiteral("甲法(2021-01-22).md")) == QStringLiteral("already_there"));
    CHECK(again.at(QStringLiteral("甲法(2024-05-01).md")) == QStringLiteral("version_added"));

    const ToolRun found = runTool(QStringList{QStringLiteral("law"), QStringLiteral("search"), laws.workspace(),
        QStringLiteral("试验"), QStringLiteral("--json")});
    REQUIRE(found.exitCode == 0);
    const QJsonArray articles = found.json()[u"articles"].toArray();
    REQUIRE(articles.size() == 2);
    for (const QJsonValue one : articles) {
        CHECK(one[u"law"].toString() == QStringLiteral("甲法"));
        CHECK(one[u"article"].toString() == QStringLiteral("第一条"));
        const QJsonArray hits = one[u"hits"].toArray();
        REQUIRE(hits.size() == 1);
        CHECK(one[u"text"].toString().mid(hits[0][u"from"].toInteger(), hits[0][u"length"].toInteger())
            == QStringLiteral("试验"));
    }
    CHECK(runTool(QStringList{QStringLiteral("law"), QStringLiteral("search"), laws.workspace(), QStringLiteral("试验"),
                      QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--json")})
              .json()[u"articles"]
              .toArray()
              .size()
        == 1);
}

TEST_CASE(
    "a law that does not name itself is imported with its title; where nothing can be, the exit code says so", "[tool]")
{
    Laws laws;
    laws.write("典.json", R"({"1": "典文。"})");
    CHECK(laws.import().exitCode == 2);
    const ToolRun titled = laws.import({QStringLiteral("--title"), QStringLiteral("试验法典")});
    CHECK(titled.exitCode == 0);
    CHECK(laws.states(titled).at(QStringLiteral("典.json")) == QStringLiteral("imported"));
    CHECK(laws.states(laws.import()).at(QStringLiteral("典.json")) == QStringLiteral("already_there"));
}

TEST_CASE("bad input to law is exit 2 with a code and a message", "[tool]")
{
    Laws laws;
    const auto says = [](const QStringList &arguments, const char *code) {
        CAPTURE(arguments.join(u' ').toStdString());
        const ToolRun run = runTool(QStringList{QStringLiteral("law"), QStringLiteral("--json")} << arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.json()[u"error"][u"code"].toString() == QLatin1String(code));
        CHECK_FALSE(run.json()[u"error"][u"message"].toString().isEmpty());
    };
    says({}, "invalid");
    says(words("burn x"), "invalid");
    says({QStringLiteral("import"), laws.folder()}, "invalid");
    says({QStringLiteral("import"), laws.folder(), QStringLiteral("--workspace"), laws.workspace()}, "not_found");
    laws.write("甲法.txt", "甲法\n第一条 好。\n");
    says({QStringLiteral("import"), laws.folder(), QStringLiteral("--workspace"), QStringLiteral("/nowhere")},
        "not_found");
    says({QStringLiteral("search"), laws.workspace()}, "invalid");
    says({QStringLiteral("search"), QStringLiteral("/nowhere"), QStringLiteral("x")}, "not_found");
    says({QStringLiteral("search"), laws.workspace(), QStringLiteral("x"), QStringLiteral("--limit"),
             QStringLiteral("0")},
        "invalid");
}
