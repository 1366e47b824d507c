#include "app/tool/Command.h"

#include "core/law/Hits.h"
#include "core/law/LawLibrary.h"
#include "core/overview/Schema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace qilian::tool {

namespace {

using namespace law;

constexpr int kNothingImported = 2;
constexpr int kUsualLimit = 20;
constexpr int kMostFound = 1000;
constexpr qsizetype kBefore = 20; // characters of a part before its first hit
constexpr qsizetype kPart = 160;

void declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("action"), QStringLiteral("import or search."));
    parser.addPositionalArgument(QStringLiteral("what"),
        QStringLiteral("import: the folder with the texts; search: the workspace, then the words."),
        QStringLiteral("folder | workspace words"));
    parser.addOption(
        {QStringLiteral("workspace"), QStringLiteral("import: folder of the workspace."), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("title"),
        QStringLiteral("import: the law's title, for a folder with one file that does not name it."),
        QStringLiteral("title")});
    parser.addOption(
        {QStringLiteral("limit"), QStringLiteral("search: at most so many articles (20)."), QStringLiteral("number")});
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject lawJson(const LawLibrary::Entry &law)
{
    return {{QStringLiteral("law"), law.shortTitle}, {QStringLiteral("title"), law.title},
        {QStringLiteral("version"), orNull(law.versionOn.toString(Qt::ISODate))},
        {QStringLiteral("in_force_from"), orNull(law.inForceFrom.toString(Qt::ISODate))}};
}

/// What became of one file, as a word for scripts.
QString stateOf(const Result<LawLibrary::Imported> &imported)
{
    if (imported)
        return imported->versions > 1 ? QStringLiteral("version_added") : QStringLiteral("imported");
    return imported.error().code == Error::Code::Conflict ? QStringLiteral("already_there") : QStringLiteral("refused");
}

Result<std::unique_ptr<store::Workspace>> opened(const QString &folder)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    return store::Workspace::open(folder, options);
}

Result<Output> import(const QString &folder, const QCommandLineParser &parser)
{
    const Result<QString> target = textOption(parser, QStringLiteral("workspace"));
    if (!target)
        return target.error();
    const QStringList files = QDir(folder).entryList(
        {QStringLiteral("*.md"), QStringLiteral("*.json"), QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return Error{Error::Code::NotFound,
            {"tool", QT_TRANSLATE_NOOP("tool", "The folder %1 has no law text (.md, .json or .txt)."), {folder}}, {}};
    const QString title = parser.value(QStringLiteral("title"));
    if (!title.isEmpty() && files.size() > 1)
        return badOption(QT_TRANSLATE_NOOP("tool", "--title names one law, but the folder has %1 files."),
            QString::number(files.size()));
    const auto workspace = opened(*target);
    if (!workspace)
        return workspace.error();
    Output out;
    QJsonArray results;
    bool any = false; // a file that is there already is as good as imported
    for (const QString &name : files) {
        const auto imported = LawLibrary::importFile(**workspace, QDir(folder).filePath(name), {title, {}});
        const QString state = stateOf(imported);
        any = any || state != QLatin1String("refused");
        QJsonObject json = imported ? lawJson(imported->law) : QJsonObject();
        json.insert(QStringLiteral("file"), name);
        json.insert(QStringLiteral("state"), state);
        if (imported) {
            json.insert(QStringLiteral("articles"), imported->law.articles);
            json.insert(QStringLiteral("versions"), imported->versions);
            out.lines.append(QStringLiteral("%1  %2  《%3》 %4")
                                 .arg(state, name, imported->law.title, imported->law.since().toString(Qt::ISODate)));
        } else {
            const QString why = imported.error().message.inWords();
            json.insert(QStringLiteral("reason"), why);
            out.lines.append(QStringLiteral("%1  %2  %3").arg(state, name, why));
        }
        results.append(json);
    }
    out.json = {{QStringLiteral("files"), results}};
    out.exitCode = any ? 0 : kNothingImported;
    return out;
}

Result<Output> search(const QString &folder, const QString &typed, const QCommandLineParser &parser)
{
    int limit = kUsualLimit;
    if (const QString given = parser.value(QStringLiteral("limit")); !given.isEmpty()) {
        limit = given.toInt();
        if (limit < 1 || limit > kMostFound)
            return badOption(QT_TRANSLATE_NOOP("tool", "--limit is a number from 1 to 1000, not “%1”."), given);
    }
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const auto workspace = store::Workspace::openToRead(folder, options);
    if (!workspace)
        return workspace.error();
    const auto found = LawLibrary::search((*workspace)->reader(), typed, limit);
    if (!found)
        return found.error();
    const Hits words(typed);
    Output out;
    QJsonArray articles;
    for (const LawLibrary::Found &one : *found) {
        const QString &body = one.article.body;
        const auto inBody = words.in(body);
        const qsizetype from = inBody.empty() ? 0 : std::max<qsizetype>(0, inBody.front().from - kBefore);
        const QString part = body.mid(from, kPart);
        QJsonArray hits;
        for (const Hits::Range &hit : words.in(part))
            hits.append(QJsonObject{{QStringLiteral("from"), hit.from}, {QStringLiteral("length"), hit.length}});
        QJsonObject json = lawJson(one.law);
        json.insert(QStringLiteral("article"), one.article.place.text());
        json.insert(QStringLiteral("section"), orNull(one.article.section));
        json.insert(QStringLiteral("text"), part);
        json.insert(QStringLiteral("text_from"), from);
        json.insert(QStringLiteral("hits"), hits);
        articles.append(json);
        out.lines.append(QStringLiteral("《%1》%2  %3  %4")
                             .arg(one.law.shortTitle, one.article.place.text(), one.law.since().toString(Qt::ISODate),
                                 QString(part).simplified()));
    }
    out.json = {{QStringLiteral("articles"), articles}};
    return out;
}

Result<Output> run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(1);
    if (action == QLatin1String("import")) {
        if (arguments.size() != 3)
            return badOption(QT_TRANSLATE_NOOP("tool", "Name one folder with law texts.%1"), {});
        return import(arguments[2], parser);
    }
    if (action == QLatin1String("search")) {
        if (arguments.size() != 4 || arguments[3].trimmed().isEmpty())
            return badOption(QT_TRANSLATE_NOOP("tool", "Name the workspace folder and the words to search for.%1"), {});
        return search(arguments[2], arguments[3], parser);
    }
    return badOption(QT_TRANSLATE_NOOP("tool", "Say what to do with laws: import or search, not “%1”."), action);
}

} // namespace

const Command kLaw{"law", "Import law texts into a workspace, or search them.", declare, run,
    "law import FOLDER --workspace W [--title T]: every .md, .json and .txt of the folder; {\"files\": [{\"file\", "
    "\"state\": imported | version_added | already_there | refused, \"reason\" of the last two, \"law\", \"title\", "
    "\"version\", \"in_force_from\", \"articles\", \"versions\"}…]}. Exit code 2 where every file was refused.\n"
    "law search W WORDS [--limit N]: {\"articles\": [{\"law\", \"title\", \"version\", \"in_force_from\", \"article\", "
    "\"section\", \"text\", \"text_from\" in the article, \"hits\": [{\"from\", \"length\"} in text]}…]}, the best "
    "first.",
    3};

} // namespace qilian::tool
