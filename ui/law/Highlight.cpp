#include "ui/law/Highlight.h"

#include "core/law/Citation.h"

#include <algorithm>
#include <map>

namespace qilian::ui {

namespace {

constexpr qsizetype kBefore = 12; // characters of an excerpt before what was found
constexpr qsizetype kExcerpt = 120;

} // namespace

Highlight::Highlight(const QString &typed)
    : m_hits(typed)
{
}

QString Highlight::excerpt(const QString &text) const
{
    const std::vector<law::Hits::Range> found = in(text);
    const qsizetype from = found.empty() ? 0 : std::max<qsizetype>(0, found.front().from - kBefore);
    const QString part = text.mid(from, kExcerpt).simplified();
    return from > 0 ? u'…' + part : part;
}

QString Highlight::html(const QString &text, const QColor &ground, const QString &law) const
{
    const QString mark = QStringLiteral("<span style=\"background-color:%1; font-weight:600;\">%2</span>");
    const QString link = QStringLiteral("<a href=\"%1\">%2</a>");
    QString out;
    for (const QString &line : text.split(u'\n')) {
        const std::vector<law::Hits::Range> found = in(line);
        std::map<qsizetype, std::pair<qsizetype, QString>> spans; // from: length, what stands there
        for (const law::Hits::Range &range : found)
            spans[range.from] = {
                range.length, mark.arg(ground.name(), line.mid(range.from, range.length).toHtmlEscaped())};
        for (const law::Citation::Placed &one : law::Citation::allIn(line, law)) {
            const bool clear = std::none_of(found.begin(), found.end(), [&one](const law::Hits::Range &range) {
                return range.from < one.from + one.length && one.from < range.from + range.length;
            });
            if (clear)
                spans[one.from] = {one.length,
                    link.arg(one.cited.text().toHtmlEscaped(), line.mid(one.from, one.length).toHtmlEscaped())};
        }
        out += QStringLiteral("<p style=\"margin-top:0; margin-bottom:8px;\">");
        qsizetype at = 0;
        for (const auto &[from, span] : spans) {
            out += line.mid(at, from - at).toHtmlEscaped() + span.second;
            at = from + span.first;
        }
        out += line.mid(at).toHtmlEscaped() + QStringLiteral("</p>");
    }
    return out;
}

} // namespace qilian::ui
