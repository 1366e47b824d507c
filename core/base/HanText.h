#pragma once

#include <QString>
#include <QStringView>

namespace qilian {

/// Chinese text for searching. Thread-safe; what ICU says of a character is kept.
class HanText {
public:
    /// Words for a full-text index: every Han character its own word, Latin words and numbers in lower case, full-width
    /// forms made half-width (NFKC), everything else a separator.
    static QString tokens(QStringView text);
    /// An FTS5 query for what an officer typed: Han characters that follow each other as a phrase, the last word also
    /// as a beginning; all parts must be found. Empty where nothing can be searched for.
    static QString ftsQuery(QStringView typed);
    /// Whether that query finds a text with these tokens. For few texts, without asking the index.
    static bool holds(QStringView tokens, QStringView typed);
    /// First letters of the pinyin, lower case; Latin letters and digits stay, everything else is left out: 祁连A1 →
    /// "qla1". A text of two to four Han characters is read as a person's name where its surname has a reading of its
    /// own (单, 曾, 仇 …).
    static QString pinyinInitials(QStringView text);
    /// Full pinyin without tones, one syllable a word: 祁连A1 → "qi lian a1". For sorting and reading aloud.
    static QString pinyin(QStringView text);
};

} // namespace qilian
