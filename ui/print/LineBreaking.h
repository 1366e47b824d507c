#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <QString>
#include <QStringList>
#include <vector>

namespace qilian::print {

/// Part of a line drawn at once.
struct LinePiece {
    QString text;
    qreal x = 0; ///< from the left end of the line
    qreal stretch = 100; ///< percent of its own width that every character takes
    bool outlined = false; ///< drawn as a shape: a PDF would not say what it stands for
};

struct TextLine {
    std::vector<LinePiece> pieces;
    qreal width = 0; ///< without the indent
    QString text;
};

/// Breaks Chinese text into lines on a grid (撑满版心): every full-width character takes one pitch; a line does not
/// begin with a closing mark nor end with an opening one (避头尾), for which marks are set closer or a character goes
/// down; full lines are spread to the right edge. Latin words and numbers stay whole where they fit on a line, and so
/// does what a no-break space joins.
class LineBreaker {
public:
    /// `pitch`: room of a full-width character; 0: as wide as the font makes it. `outlined`: all of it is to be drawn
    /// as shapes.
    LineBreaker(const QFont &font, qreal pitch, bool outlined = false);

    /// The lines of one paragraph (no newline in it), the first one beginning `indent` further right.
    std::vector<TextLine> lines(const QString &paragraph, qreal width, qreal indent) const;
    /// Room of the text on one line.
    qreal widthOf(const QString &text) const;
    qreal pitch() const { return m_pitch; }
    /// Characters that no installed font has, so far.
    const QStringList &missing() const { return m_missing; }

private:
    struct Unit; // one character as one sees it
    std::vector<Unit> unitsOf(const QString &text) const;
    Unit unitOf(const QString &text) const;
    bool hasShape(const QString &text) const;
    TextLine lineOf(const std::vector<Unit> &units, std::size_t first, std::size_t last, qreal slack) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    QRawFont m_raw;
    qreal m_em;
    qreal m_pitch;
    bool m_outlined;
    mutable QHash<QString, qreal> m_advances;
    mutable QStringList m_missing;
};

} // namespace qilian::print
