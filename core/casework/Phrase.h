#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// A phrase the county uses again and again in its documents (常用语), with placeholders of the case: {{当事人}}.
struct Phrase {
    Id<Phrase> id; ///< null: shipped with the program
    QString document; ///< id of a DocumentType; empty: any
    QString field; ///< id of a field, of that document or of any; empty: every long text
    QString title;
    QString text;
    bool ended = false; ///< not offered any more

    bool isShipped() const { return id.isNull(); }
    static const record::Description<Phrase> &description();
};

/// Those of the program, in our own words: resources/documents/phrases.json.
const std::vector<Phrase> &shippedPhrases();
/// Damaged names the row: no title or text, an unknown document, field or placeholder.
Result<std::vector<Phrase>> parsePhrases(const QByteArray &json, const QString &name);

/// What is offered in a field: the county's own before the shipped ones, those made for it before the general ones.
Result<std::vector<Phrase>> phrasesFor(const store::Reader &reader, const QString &document, const QString &field);
/// All of the county's own, by title; the ended ones last.
Result<std::vector<Phrase>> ownPhrases(const store::Reader &reader);
/// Whether a phrase answers what is typed: words of its title or text, or pinyin initials of the title.
bool answers(const Phrase &phrase, const QString &typed);

/// What is wrong with a phrase as a form has it; `field` is the field's name in the record.
struct PhraseFault {
    QString field;
    Message words;
};
std::vector<PhraseFault> faultsOf(const Phrase &phrase);
/// Saves a phrase, new (a null id) or changed against what the form showed. Invalid: the first fault.
Result<Id<Phrase>> savePhrase(store::Workspace &workspace, const store::Actor &actor, const Phrase &phrase,
    const std::optional<store::Seen<Phrase>> &seen = {});

/// The placeholders there are: 当事人, 案由 …
const QStringList &phrasePlaceholders();
/// A phrase put into a document of a case: what the record does not know stays as its placeholder.
struct FilledPhrase {
    QString text;
    QStringList open; ///< placeholders that stayed
};
FilledPhrase fillPhrase(const QString &text, const CaseFile &file, QDate today);

} // namespace qilian::casework
