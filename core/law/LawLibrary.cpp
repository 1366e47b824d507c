#include "core/law/LawLibrary.h"

#include "core/base/Digest.h"
#include "core/base/HanText.h"

#include <QFile>
#include <QFileInfo>

namespace qilian::law::LawLibrary {

namespace {

Entry entryOf(const store::Row &row)
{
    return {row.text("digest").toLatin1(), row.text("title"), row.text("short_title"), row.date("version_on"),
        row.date("in_force_from"), int(row.integer("article_count")),
        QDateTime::fromMSecsSinceEpoch(row.integer("imported_at_ms"))};
}

LawArticle articleOf(const store::Row &row)
{
    return {{int(row.integer("article")), int(row.integer("inserted"))}, row.text("section"), row.text("body")};
}

Found foundOf(const store::Row &row)
{
    return {entryOf(row), articleOf(row)};
}

/// Conflict where the same file is there already.
Result<void> isAbsent(const store::Workspace &workspace, const QByteArray &digest)
{
    const auto same = workspace.reader().rows<QString>("law/text_by_digest", {{"digest", QString::fromLatin1(digest)}},
        [](const store::Row &row) { return row.text("title"); });
    if (!same)
        return same.error();
    if (!same->empty())
        return Error{Error::Code::Conflict,
            {"law", QT_TRANSLATE_NOOP("law", "“%1” is in the library already, word for word."), {same->front()}}, {}};
    return {};
}

} // namespace

Result<Imported> importFile(store::Workspace &workspace, const QString &path, const LawText::Given &given)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Refused,
            {"law", QT_TRANSLATE_NOOP("law", "The file cannot be read: %1."), {file.errorString()}}, {}};
    const QByteArray bytes = file.read(LawText::kMaxBytes + 1); // one more than allowed shows that it is too large
    // Before it is asked for a title: whoever imports a folder again has given it once.
    if (const Result<void> absent = isAbsent(workspace, toHex(digestOf(bytes))); !absent)
        return absent.error();
    const Result<LawText> text = LawText::parse(bytes, QFileInfo(path).completeBaseName(), given);
    if (!text)
        return text.error();
    if (const Result<void> added = add(workspace, *text); !added)
        return added.error();
    const auto versions =
        workspace.reader().rows<Entry>("law/versions", {{"short_title", LawText::shortTitle(text->title)}}, entryOf);
    if (!versions)
        return versions.error();
    const auto here = std::find_if(
        versions->begin(), versions->end(), [&text](const Entry &one) { return one.digest == text->digest; });
    return Imported{*here, int(versions->size())};
}

Result<void> add(store::Workspace &workspace, const LawText &text)
{
    if (const Result<void> absent = isAbsent(workspace, text.digest); !absent)
        return absent.error();
    const QString digest = QString::fromLatin1(text.digest);
    std::vector<store::LocalWrite> writes;
    writes.reserve(text.articles.size() * 2 + 1);
    writes.push_back({"law/add_text",
        {{"digest", digest}, {"title", text.title}, {"short_title", LawText::shortTitle(text.title)},
            {"version_on", text.versionOn.toString(Qt::ISODate)},
            {"in_force_from", text.inForceFrom.toString(Qt::ISODate)}, {"preamble", text.preamble},
            {"article_count", qint64(text.articles.size())},
            {"imported_at_ms", workspace.clock().now().toMSecsSinceEpoch()}}});
    for (const LawArticle &one : text.articles) {
        writes.push_back({"law/add_article",
            {{"law", digest}, {"article", one.place.article}, {"inserted", one.place.inserted},
                {"section", one.section}, {"body", one.body}}});
        writes.push_back({"law/add_words", {{"tokens", HanText::tokens(one.place.text() + u' ' + one.body)}}});
    }
    return workspace.writeLocal(writes);
}

Result<void> remove(store::Workspace &workspace, const QByteArray &digest)
{
    const store::Bindings law{{"law", QString::fromLatin1(digest)}};
    const std::array<store::LocalWrite, 3> writes{
        {{"law/remove_words", law}, {"law/remove_articles", law}, {"law/remove_text", law}}};
    return workspace.writeLocal(writes);
}

Result<std::vector<Entry>> all(const store::Reader &reader)
{
    return reader.rows<Entry>("law/texts", {}, entryOf);
}

Result<std::vector<LawArticle>> articles(const store::Reader &reader, const QByteArray &digest)
{
    return reader.rows<LawArticle>("law/articles", {{"law", QString::fromLatin1(digest)}}, articleOf);
}

Result<Found> article(const store::Reader &reader, const QString &title, const ArticleRef &place, QDate day)
{
    const auto found = reader.rows<Found>("law/article",
        {{"short_title", LawText::shortTitle(title)}, {"article", place.article}, {"inserted", place.inserted}},
        foundOf);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Error::Code::NotFound,
            {"law", QT_TRANSLATE_NOOP("law", "The library has no text of %1 %2. Import the law on the page of laws."),
                {title, ArticleRef{place.article, place.inserted}.text()}},
            {}};
    const auto then = std::find_if(found->begin(), found->end(),
        [day](const Found &one) { return !one.law.since().isValid() || one.law.since() <= day; });
    return then == found->end() ? found->back() : *then;
}

Result<std::vector<Found>> search(const store::Reader &reader, const QString &typed, int limit)
{
    const QString query = HanText::ftsQuery(typed);
    if (query.isEmpty())
        return std::vector<Found>();
    return reader.rows<Found>("law/search", {{"query", query}, {"limit", limit}}, foundOf);
}

} // namespace qilian::law::LawLibrary
