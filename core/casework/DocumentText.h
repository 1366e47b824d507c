#pragma once

#include "core/casework/CaseDocument.h"
#include "core/casework/DocumentType.h"
#include "core/casework/Strokes.h"

namespace qilian::casework {

/// A signature where it stands on paper.
struct SignatureMark {
    QString name;
    QString date; ///< in words
    QString words; ///< small beneath, two lines: who and when, on which device
    QString refusal; ///< in the place of the drawing
    Strokes strokes;

    bool operator==(const SignatureMark &) const = default;
};

/// A piece of a document, for who lays it out.
struct TextBlock {
    enum class Kind {
        Organ, ///< the bureau's name above the title
        Title,
        Number, ///< 文号
        Addressee, ///< 主送: at the margin, with a colon
        Line, ///< one of the party's lines
        Heading, ///< 一、…
        Paragraph,
        Facts, ///< boxes of label and value
        Signature, ///< bureau, date and room for the seal
        Blank, ///< （以下空白）
        SignLines, ///< lines to sign on
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QStringList labels; ///< Facts: label, value, label, value … of one row; SignLines: what is written before each line
    std::vector<SignatureMark> marks; ///< SignLines: what was signed on the screen

    bool operator==(const TextBlock &) const = default;
};

/// A document in words, ready to be laid out. Always Chinese.
struct DocumentText {
    enum class Layout {
        Official, ///< 公文, GB/T 9704-2012
        Record, ///< 笔录: boxes, running text, a line to sign on every page
        Form, ///< boxes of all fields
    };
    Layout layout = Layout::Form;
    QString title;
    QString organ;
    QString number;
    QString date; ///< 成文日期, in words
    QString foot; ///< before the line to sign at the foot of every page
    std::optional<SignatureMark> footMark; ///< signed on every page
    bool draft = true; ///< not final: printed with a mark
    std::vector<TextBlock> blocks;

    /// All words in reading order, for search and comparison.
    QString plain() const;
};

/// Puts the fields of a document into words by the texts of resources/documents. A field that is empty shows as a line
/// to fill in.
DocumentText composeDocument(const CaseDocument &document);

} // namespace qilian::casework
