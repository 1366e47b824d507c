#include "core/law/Hits.h"

#include <QRegularExpression>
#include <algorithm>

namespace qilian::law {

Hits::Hits(const QString &typed)
{
    static const QRegularExpression kBetween(QStringLiteral("[^\\p{L}\\p{N}]+"));
    m_words = typed.split(kBetween, Qt::SkipEmptyParts);
    m_words.removeDuplicates();
}

std::vector<Hits::Range> Hits::in(QStringView text) const
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

} // namespace qilian::law
