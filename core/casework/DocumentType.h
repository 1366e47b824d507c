#pragma once

#include "core/base/Result.h"
#include "core/casework/LegalSource.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace qilian::casework {

/// How a field of a document is filled; its value in CaseDocument::fields is named in brackets.
enum class FieldType {
    Text, ///< [text]
    LongText, ///< [text, paragraphs by newline]
    Integer, ///< [integer]
    Money, ///< [integer fen]
    Date, ///< ["YYYY-MM-DD"]
    DateTime, ///< ["YYYY-MM-DDTHH:MM", local]
    DateRange, ///< [{"from","to"} dates]
    Choice, ///< [text]
    Bool, ///< [true/false]
    Confirm, ///< told, answer, confirmed: [{"told","answer","confirmed"}]
    Person, ///< [{"name","unit","post","number","relation"}]
    PersonList, ///< [array of persons]
    Table, ///< [{"columns": [text], "rows": [[text]]}]
    QuestionTable, ///< [array of {"q","a"}]
    EvidenceList, ///< [array of {"title","taken_at","by","proves","ref"}]
    LawList, ///< [array of {"law","article","text"}]
    Penalty, ///< [{"kinds": [text], "fine_fen", "confiscation_fen", "other"}]
    Approval, ///< [{"opinion","name","on"}]
    DocumentNumber, ///< [text, given by numbering]
    Seal, ///< [{"place","on","copies"}]
    Reference, ///< [text, what it is called here]
    Attachment, ///< [array of texts]
    Receipt, ///< [{"name","on","note"}]
};

struct DocumentField {
    QString id;
    QString name; ///< as the form calls it
    FieldType type = FieldType::Text;
    bool required = false;
    QString rule; ///< how to fill it, in the officer's words
    QStringList choices; ///< of a Choice: what its rule offers; empty: any words

    /// What the program puts in when the document is made final: number and date.
    bool isGivenByProgram() const;
    /// … and what is done with the paper afterwards: seal and receipt.
    bool comesLater() const;
};

/// A kind of enforcement document (执法文书): its fields, signatures and number. 82 of them. Values; any thread.
struct DocumentType {
    QString id;
    QString title; ///< 行政处罚决定书
    QString stage;
    bool outward = false; ///< goes to the party: numbered, sealed, served
    bool servedOnParty = false;
    QString numberWord; ///< 文书代字 (罚, 罚告 …); empty: not numbered outside the case
    std::vector<DocumentField> fields;
    QStringList signatures;
    QStringList attachments;
    QString numberingRule;
    std::vector<LegalSource> sources;
    QStringList reviewFaults; ///< rules of the case review that look at it
    QString note;

    const DocumentField *field(QStringView fieldId) const;
};

/// All kinds. Immutable once loaded; any thread.
class DocumentTypes {
public:
    static Result<DocumentTypes> parse(const QByteArray &json, const QString &name);
    static const DocumentTypes &shipped(); ///< resources/documents/documents.json

    /// Null where there is no such kind.
    const DocumentType *find(QStringView id) const;
    QString titleOf(const QString &id) const; ///< the id itself where unknown
    const std::vector<DocumentType> &all() const { return m_types; }

private:
    std::vector<DocumentType> m_types;
};

} // namespace qilian::casework
