#include "ui/law/Highlight.h"

#include <QRegularExpression>
#include <algorithm>

namespace qilian::ui {

namespace {

constexpr qsizetype kBefore = 12; // characters of an excerpt before what was found
constexpr qsizetype kExcerpt = 120;

} // namespace

Highlight::Highlight(const QString &typed)
{
    static const QRegularExpression kBetween(QStringLiteral("[^\\p{L}\\p{N}]+"));
    m_words = typed.split(kBetween, Qt::SkipEmptyParts);
    m_words.removeDuplicates();
}

std::vector<Highlight::Range> Highlight::in(QStringView text) const
{
    std::vector<Range> found;
    for (const QString &word : m_words) {
        for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size())
            found.push_back({at, word.size()});
    }
    std::sort(found.begin(), found.end(), [](const Range &a, const Range &b) { return a.from < b.from; });
    std::vector<Range> out;
    for (const Range &range : found) {
        if (out.empty() || range.from >= out.back().from + out.back().length)
            out.push_back(range);
    }
    return out;
}

QString Highlight::excerpt(const QString &text) const
{
    const std::vector<Range> found = in(text);
    const qsizetype from = found.empty() ? 0 : std::max<qsizetype>(0, found.front().from - kBefore);
    const QString part = text.mid(from, kExcerpt).simplified();
    return from > 0 ? u'…' + part : part;
}

QString Highlight::html(const QString &text, const QColor &ground) const
{
    QString out;
    for (const QString &line : text.split(u'\n')) {
        out += QStringLiteral("<p style=\"margin-top:0; margin-bottom:8px;\">");
        qsizetype at = 0;
        for (const Range &range : in(line)) {
            out += line.mid(at, range.from - at).toHtmlEscaped();
            out += QStringLiteral("<span style=\"background-color:%1; font-weight:600;\">%2</span>")
                       .arg(ground.name(), line.mid(range.from, range.length).toHtmlEscaped());
            at = range.from + range.length;
        }
        out += line.mid(at).toHtmlEscaped() + QStringLiteral("</p>");
    }
    return out;
}

} // namespace qilian::ui
