#include "core/law/Difference.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace qilian::law {

namespace {

using Kind = DifferenceRun::Kind;
using Words = std::vector<QStringView>;

constexpr int kMostSteps = 1500; // beyond it the texts are called different as a whole

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

Words wordsOf(QStringView text)
{
    Words out;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (isLatin(text[from])) {
            while (to < text.size() && isLatin(text[to]))
                ++to;
        } else if (text[from].isHighSurrogate() && to < text.size() && text[to].isLowSurrogate()) {
            ++to;
        }
        out.push_back(text.mid(from, to - from));
        from = to;
    }
    return out;
}

struct Step {
    Kind kind;
    QStringView word;
};

/// The shortest way from one to the other (Myers, 1986); empty where it is longer than kMostSteps.
std::vector<Step> shortestWay(std::span<const QStringView> before, std::span<const QStringView> after)
{
    const int rows = int(before.size());
    const int columns = int(after.size());
    const int most = std::min(rows + columns, kMostSteps);
    std::vector<int> reach(std::size_t(2 * most + 2), 0); // furthest row on each diagonal, from -most
    std::vector<std::vector<int>> trace;
    const auto at = [most](int diagonal) { return std::size_t(diagonal + most); };
    const auto goesDown = [&at](const std::vector<int> &from, int diagonal, int steps) {
        return diagonal == -steps || (diagonal != steps && from[at(diagonal - 1)] < from[at(diagonal + 1)]);
    };
    int length = -1;
    for (int steps = 0; steps <= most && length < 0; ++steps) {
        trace.push_back(reach);
        for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
            int row = steps == 0                   ? 0
                : goesDown(reach, diagonal, steps) ? reach[at(diagonal + 1)]
                                                   : reach[at(diagonal - 1)] + 1;
            while (row < rows && row - diagonal < columns && row - diagonal >= 0
                && before[std::size_t(row)] == after[std::size_t(row - diagonal)])
                ++row;
            reach[at(diagonal)] = row;
            if (row == rows && row - diagonal == columns) {
                length = steps;
                break;
            }
        }
    }
    std::vector<Step> out;
    if (length < 0)
        return out;
    int row = rows;
    int column = columns;
    for (int steps = length; steps > 0; --steps) {
        const std::vector<int> &from = trace[std::size_t(steps)];
        const int diagonal = row - column;
        const bool down = goesDown(from, diagonal, steps);
        const int back = from[at(down ? diagonal + 1 : diagonal - 1)];
        const int start = down ? back : back + 1;
        for (; row > start; --row, --column)
            out.push_back({Kind::Same, before[std::size_t(row - 1)]});
        if (down)
            out.push_back({Kind::Added, after[std::size_t(--column)]});
        else
            out.push_back({Kind::Removed, before[std::size_t(--row)]});
    }
    for (; row > 0; --row)
        out.push_back({Kind::Same, before[std::size_t(row - 1)]});
    std::reverse(out.begin(), out.end());
    return out;
}

/// Joins steps to runs; an island of one character between two changes goes under.
class Runs {
public:
    void add(Kind kind, QStringView text)
    {
        if (kind == Kind::Same) {
            m_island += text;
            return;
        }
        if (m_island.size() == 1 && !(m_removed.isEmpty() && m_added.isEmpty()) && m_island != u"\n") {
            m_removed += m_island;
            m_added += m_island;
            m_island.clear();
        } else if (!m_island.isEmpty()) {
            close();
        }
        (kind == Kind::Removed ? m_removed : m_added) += text;
    }
    std::vector<DifferenceRun> take()
    {
        close();
        return std::move(m_out);
    }

private:
    void close()
    {
        if (!m_removed.isEmpty())
            m_out.push_back({Kind::Removed, m_removed});
        if (!m_added.isEmpty())
            m_out.push_back({Kind::Added, m_added});
        if (!m_island.isEmpty())
            m_out.push_back({Kind::Same, m_island});
        m_removed.clear();
        m_added.clear();
        m_island.clear();
    }

    QString m_removed;
    QString m_added;
    QString m_island; // common text after the last change
    std::vector<DifferenceRun> m_out;
};

} // namespace

std::vector<DifferenceRun> differenceOf(QStringView before, QStringView after)
{
    const Words old = wordsOf(before);
    const Words now = wordsOf(after);
    const auto [oldFrom, nowFrom] = std::mismatch(old.begin(), old.end(), now.begin(), now.end());
    const auto [oldTail, nowTail] = std::mismatch(
        old.rbegin(), std::make_reverse_iterator(oldFrom), now.rbegin(), std::make_reverse_iterator(nowFrom));
    const std::span<const QStringView> removed(oldFrom, oldTail.base());
    const std::span<const QStringView> added(nowFrom, nowTail.base());
    Runs runs;
    for (auto at = old.begin(); at != oldFrom; ++at)
        runs.add(Kind::Same, *at);
    const std::vector<Step> way = shortestWay(removed, added);
    for (const Step &step : way)
        runs.add(step.kind, step.word);
    if (way.empty()) {
        for (const QStringView word : removed)
            runs.add(Kind::Removed, word);
        for (const QStringView word : added)
            runs.add(Kind::Added, word);
    }
    for (auto at = oldTail.base(); at != old.end(); ++at)
        runs.add(Kind::Same, *at);
    return runs.take();
}

} // namespace qilian::law
