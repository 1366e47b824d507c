#include "core/store/SearchIndex.h"

#include "core/base/HanText.h"

namespace qilian::store {

namespace {

/// "gtxjc txjc xjc jc c": so that initials typed from the middle of a name find it.
QString initialsFromEachCharacter(const QString &title)
{
    constexpr qsizetype kLongest = 12;
    const QString initials = HanText::pinyinInitials(title.left(64));
    QString out;
    for (qsizetype i = 0; i < initials.size(); ++i) {
        out += initials.mid(i, kLongest);
        out += u' ';
    }
    return out;
}

} // namespace

bool SearchIndex::isSearchable(const record::Kind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(),
        [](const record::Field &field) { return field.is(record::Searchable); });
}

Result<void> SearchIndex::index(
    Database &database, const record::Kind &kind, const Uuid &id, const record::RecordState &state)
{
    QString title;
    QString text;
    for (const record::Field &field : kind.fields) {
        const auto at = state.fields.find(field.name);
        if (!field.is(record::Searchable) || at == state.fields.end())
            continue;
        const QString value = at->second.winner.value.toString();
        if (value.isEmpty())
            continue;
        if (field.is(record::Title))
            title += title.isEmpty() ? value : u' ' + value;
        text += value + u'\n';
    }
    const auto known = database.prepare("SELECT sid FROM search_doc WHERE record = ?");
    const auto addDoc = database.prepare("INSERT INTO search_doc(record, kind, title) VALUES(?, ?, ?)");
    const auto renameDoc = database.prepare("UPDATE search_doc SET title = ? WHERE sid = ?");
    const auto addText = database.prepare("INSERT INTO search_text(rowid, tokens, initials) VALUES(?, ?, ?)");
    const auto changeText = database.prepare("UPDATE search_text SET tokens = ?, initials = ? WHERE rowid = ?");
    for (const auto *statement : {&known, &addDoc, &renameDoc, &addText, &changeText}) {
        if (!*statement)
            return statement->error();
    }
    const QString tokens = HanText::tokens(text);
    const QString initials = initialsFromEachCharacter(title);
    qint64 sid = 0;
    {
        const Cursor cursor(**known);
        (*known)->bind(1, id);
        const Result<bool> found = (*known)->step();
        if (!found)
            return found.error();
        sid = *found ? (*known)->integer(0) : 0;
    }
    if (sid == 0) {
        (*addDoc)->bind(1, id).bind(2, kind.name).bind(3, title);
        if (const auto done = (*addDoc)->run(); !done)
            return done.error();
        (*addText)->bind(1, database.lastRowId()).bind(2, tokens).bind(3, initials);
        return (*addText)->run();
    }
    (*renameDoc)->bind(1, title).bind(2, sid);
    if (const auto done = (*renameDoc)->run(); !done)
        return done.error();
    (*changeText)->bind(1, tokens).bind(2, initials).bind(3, sid);
    return (*changeText)->run();
}

Result<void> SearchIndex::markDirty(Database &database, const record::Kind &kind, const Uuid &id)
{
    const auto mark = database.prepare("INSERT OR IGNORE INTO search_dirty(record, kind) VALUES(?, ?)");
    if (!mark)
        return mark.error();
    (*mark)->bind(1, id).bind(2, kind.name);
    return (*mark)->run();
}

Result<bool> SearchIndex::holds(Database &database, const Uuid &record, const QString &typed)
{
    // The table in which FTS5 keeps the texts; a third quicker than through the index for one row after another.
    const auto find =
        database.prepare("SELECT c0, c1 FROM search_doc JOIN search_text_content ON id = sid WHERE record = ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, record);
    const Result<bool> row = (*find)->step();
    if (!row || !*row)
        return row;
    return HanText::holds((*find)->text(0) + (*find)->text(1) + u' ', typed);
}

Result<std::vector<SearchHit>> SearchIndex::find(Database &database, const QString &typed, int limit)
{
    const QString match = HanText::ftsQuery(typed);
    std::vector<SearchHit> out;
    if (match.isEmpty())
        return out;
    const auto find =
        database.prepare("SELECT kind, record, title FROM search_text JOIN search_doc ON sid = search_text.rowid"
                         " WHERE search_text MATCH ? ORDER BY search_text.rowid DESC LIMIT ?");
    if (!find)
        return find.error();
    const Cursor cursor(**find);
    (*find)->bind(1, match).bind(2, qint64(limit));
    Result<bool> row = (*find)->step();
    for (; row && *row; row = (*find)->step())
        out.push_back({{(*find)->text(0), (*find)->uuid(1)}, (*find)->text(2)});
    if (!row)
        return row.error();
    return out;
}

} // namespace qilian::store
