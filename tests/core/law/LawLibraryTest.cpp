#include "core/law/LawLibrary.h"
#include "core/law/Catalogue.h"
#include "tests/support/SharedData.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace qilian;
using namespace qilian::law;

namespace {

std::unique_ptr<store::Workspace> workspaceIn(const QTemporaryDir &dir)
{
    store::WorkspaceOptions options;
    options.area = QStringLiteral("620724");
    options.create = true;
    auto workspace = store::Workspace::open(dir.path(), options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

LawText version(const char *title, QDate on, const char16_t *first)
{
    LawText law;
    law.title = QString::fromUtf8(title);
    law.versionOn = on;
    law.digest = QByteArray(on.toString().toUtf8()).toHex();
    law.articles = {{{1}, QStringLiteral("第一章 总则"), QString::fromUtf16(first)},
        {{83}, {},
            QStringLiteral("违反本法规定，有下列行为之一的：\n（一）其一；\n（二）超过排放标准排放水污染物的。")},
        {{83, 1}, {}, QStringLiteral("后来加的。")}};
    return law;
}

QStringList places(const Result<std::vector<LawLibrary::Found>> &found)
{
    REQUIRE(found);
    QStringList out;
    for (const LawLibrary::Found &one : *found)
        out.append(one.article.place.text());
    return out;
}

} // namespace

TEST_CASE("an imported law is kept, listed, read and found by its words", "[law]")
{
    const QTemporaryDir dir;
    const auto workspace = workspaceIn(dir);
    const LawText law = version("中华人民共和国水污染防治法", {2017, 6, 27}, u"为了保护水环境，制定本法。");
    REQUIRE(LawLibrary::add(*workspace, law));
    CHECK(LawLibrary::add(*workspace, law).error().code == Error::Code::Conflict);

    const store::Reader reader = workspace->reader();
    const auto all = LawLibrary::all(reader);
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().shortTitle == QStringLiteral("水污染防治法"));
    CHECK(all->front().versionOn == QDate(2017, 6, 27));
    CHECK(all->front().articles == 3);
    const auto articles = LawLibrary::articles(reader, law.digest);
    REQUIRE(articles);
    REQUIRE(articles->size() == 3);
    CHECK((*articles)[2].place == ArticleRef{83, 1});
    CHECK((*articles)[0].section == QStringLiteral("第一章 总则"));

    CHECK(places(LawLibrary::search(reader, QStringLiteral("排放标准"), 10))
        == QStringList{QStringLiteral("第八十三条")});
    CHECK(places(LawLibrary::search(reader, QStringLiteral("水"), 10)).size() == 2);
    CHECK(places(LawLibrary::search(reader, QStringLiteral("第八十三条之一"), 10))
        == QStringList{QStringLiteral("第八十三条之一")});
    CHECK(places(LawLibrary::search(reader, QStringLiteral("大气"), 10)).isEmpty());
    CHECK(places(LawLibrary::search(reader, QStringLiteral("\"' OR *"), 10)).isEmpty());

    REQUIRE(LawLibrary::remove(*workspace, law.digest));
    CHECK(LawLibrary::all(reader)->empty());
    CHECK(places(LawLibrary::search(reader, QStringLiteral("水"), 10)).isEmpty());
    CHECK(LawLibrary::add(*workspace, law));
}

TEST_CASE("a citation is shown in the version of its day", "[law]")
{
    const QTemporaryDir dir;
    const auto workspace = workspaceIn(dir);
    REQUIRE(LawLibrary::add(*workspace, version("水污染防治法", {2008, 2, 28}, u"旧文。")));
    REQUIRE(LawLibrary::add(*workspace, version("中华人民共和国水污染防治法", {2017, 6, 27}, u"新文。")));
    const store::Reader reader = workspace->reader();
    const auto on = [&reader](QDate day) {
        return LawLibrary::article(reader, QStringLiteral("水污染防治法"), {1}, day)->article.body;
    };
    CHECK(on({2026, 1, 1}) == QStringLiteral("新文。"));
    CHECK(on({2017, 6, 27}) == QStringLiteral("新文。"));
    CHECK(on({2017, 6, 26}) == QStringLiteral("旧文。"));
    CHECK(on({1999, 1, 1}) == QStringLiteral("旧文。"));
    CHECK(LawLibrary::article(reader, QStringLiteral("大气污染防治法"), {1}, {2026, 1, 1}).error().code
        == Error::Code::NotFound);
    CHECK(LawLibrary::article(reader, QStringLiteral("水污染防治法"), {2}, {2026, 1, 1}).error().code
        == Error::Code::NotFound);
}

TEST_CASE("a version counts from the day it took effect, not from the day it was adopted", "[law]")
{
    const QTemporaryDir dir;
    const auto workspace = workspaceIn(dir);
    LawText adopted = version("行政处罚法", {2021, 1, 22}, u"新文。");
    adopted.inForceFrom = {2021, 7, 15};
    REQUIRE(LawLibrary::add(*workspace, version("行政处罚法", {2017, 9, 1}, u"旧文。")));
    REQUIRE(LawLibrary::add(*workspace, adopted));
    const store::Reader reader = workspace->reader();
    const auto on = [&reader](QDate day) {
        return LawLibrary::article(reader, QStringLiteral("行政处罚法"), {1}, day)->article.body;
    };
    CHECK(on({2021, 7, 14}) == QStringLiteral("旧文。"));
    CHECK(on({2021, 7, 15}) == QStringLiteral("新文。"));
    const auto all = LawLibrary::all(reader);
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().versionOn == QDate(2021, 1, 22));
    CHECK(all->front().inForceFrom == QDate(2021, 7, 15));
    CHECK_FALSE(all->back().inForceFrom.isValid());
}

TEST_CASE("a changed file of a law is one version more, and the same bytes are said to be there", "[law]")
{
    const QTemporaryDir dir;
    const auto workspace = workspaceIn(dir);
    const auto import = [&](const QByteArray &text) {
        QFile file(dir.filePath(QStringLiteral("某法(2020-01-01).md")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return LawLibrary::importFile(*workspace, file.fileName());
    };
    CHECK(import("# 某法\n第一条 旧。\n")->versions == 1);
    CHECK(import("# 某法\n第一条 旧。\n").error().code == Error::Code::Conflict);
    const auto changed = import("# 某法\n第一条 新。\n第二条 本法自2020年6月1日起施行。\n");
    REQUIRE(changed);
    CHECK(changed->versions == 2);
    CHECK(changed->law.versionOn == QDate(2020, 1, 1));
    CHECK(changed->law.since() == QDate(2020, 6, 1));
    const auto all = LawLibrary::all(workspace->reader());
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(LawLibrary::articles(workspace->reader(), all->back().digest)->front().body == QStringLiteral("旧。"));
}

TEST_CASE("the penalty articles of the catalogue are found in the real texts", "[law]")
{
    const QString folder = test::sharedData(QStringLiteral("data/laws"));
    if (folder.isEmpty()) {
        WARN("the law texts are not here: skipped");
        return;
    }
    const QTemporaryDir dir;
    const auto workspace = workspaceIn(dir);
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.md"), QStringLiteral("*.json")})) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const bool isCode = name.endsWith(u"json");
        const auto law = LawText::parse(
            file.readAll(), name, LawText::Given{isCode ? QStringLiteral("生态环境法典") : QString(), {}});
        REQUIRE(law);
        REQUIRE(LawLibrary::add(*workspace, *law));
    }
    const store::Reader reader = workspace->reader();
    int found = 0;
    for (const Violation &violation : Catalogue::shipped().all()) {
        for (const Basis &basis : violation.bases) {
            for (const ArticleRef &place : basis.penaltyRefs) {
                const auto article = LawLibrary::article(reader, basis.law, place, basis.from);
                if (!article)
                    continue; // a regulation whose text is not at hand
                ++found;
                CAPTURE(violation.id.toStdString(), place.text().toStdString());
                CHECK(article->article.place.article == place.article);
                if (place.item > 0)
                    CHECK(article->article.part(place) != article->article.body);
            }
        }
    }
    CHECK(found > 300);
    CHECK(places(LawLibrary::search(reader, QStringLiteral("排污许可"), 50)).size() > 10);
}
