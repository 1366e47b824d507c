#pragma once

#include "core/law/LawText.h"
#include "core/store/Workspace.h"

namespace qilian::law {

/// The law texts an officer brought into this workspace. They are no records: they are local, not journaled and not
/// exchanged. Reading functions: any thread with its own reader.
namespace LawLibrary {

/// One imported text.
struct Entry {
    QByteArray digest; ///< its key
    QString title;
    QString shortTitle;
    QDate versionOn;
    int articles = 0;
};

/// An article with the law it stands in.
struct Found {
    Entry law;
    LawArticle article;
};

/// Reads and adds a file. NotFound where it does not name its law: ask for the title. Otherwise as LawText::parse and
/// add().
Result<Entry> importFile(store::Workspace &workspace, const QString &path, const QString &title = {});
/// Conflict where the same file is there already.
Result<void> add(store::Workspace &workspace, const LawText &text);
Result<void> remove(store::Workspace &workspace, const QByteArray &digest);

/// All texts by title, of each the newest version first.
Result<std::vector<Entry>> all(const store::Reader &reader);
/// The articles of one text, in order.
Result<std::vector<LawArticle>> articles(const store::Reader &reader, const QByteArray &digest);
/// The article a basis cites, in the version of `day`: the last one revised until then, or the oldest there is.
/// NotFound where no text of that title is imported, or it has no such article.
Result<Found> article(const store::Reader &reader, const QString &title, const ArticleRef &place, QDate day);
/// Articles that hold what is typed (Chinese of any length, numbers, 第…条 alone finds by number); the best first.
Result<std::vector<Found>> search(const store::Reader &reader, const QString &typed, int limit);

} // namespace LawLibrary

} // namespace qilian::law
