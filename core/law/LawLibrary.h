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
    QDate versionOn; ///< adopted or last revised
    QDate inForceFrom; ///< invalid where the text does not tell
    int articles = 0;
    QDateTime importedAt;

    /// The day from which a citation means this version: it took effect, or, where that is not told, was revised.
    QDate since() const { return inForceFrom.isValid() ? inForceFrom : versionOn; }
};

/// A text that was added, and how many versions of its law are here now.
struct Imported {
    Entry law;
    int versions = 1;
};

/// An article with the law it stands in.
struct Found {
    Entry law;
    LawArticle article;
};

/// Reads and adds a file. NotFound where it does not name its law: ask for the title. Otherwise as LawText::parse and
/// add().
Result<Imported> importFile(store::Workspace &workspace, const QString &path, const LawText::Given &given = {});
/// A changed text of a law is one version more; it replaces nothing. Conflict where the same file is there already.
Result<void> add(store::Workspace &workspace, const LawText &text);
Result<void> remove(store::Workspace &workspace, const QByteArray &digest);

/// All texts by title, of each the newest version first.
Result<std::vector<Entry>> all(const store::Reader &reader);
/// The articles of one text, in order.
Result<std::vector<LawArticle>> articles(const store::Reader &reader, const QByteArray &digest);
/// The article that is cited, in the version in force on `day` (Entry::since); where all are younger, in the oldest
/// there is. NotFound where no text of that title is imported, or it has no such article.
Result<Found> article(const store::Reader &reader, const QString &title, const ArticleRef &place, QDate day);
/// Articles that hold what is typed (Chinese of any length, numbers, 第…条 alone finds by number); the best first.
Result<std::vector<Found>> search(const store::Reader &reader, const QString &typed, int limit);

} // namespace LawLibrary

} // namespace qilian::law
