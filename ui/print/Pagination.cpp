#include "ui/print/Pagination.h"

namespace qilian::print {
namespace {

constexpr qreal kThin = 5; // half a point

/// One page being filled.
class Sheet {
public:
    Sheet(QPointF origin, qreal height)
        : m_origin(origin)
        , m_height(height)
    {
    }

    bool takes(qreal height) const { return m_used + height <= m_height + 1; }
    bool isEmpty() const { return m_used <= 0; }

    void put(const FlowLine &line)
    {
        const QPointF at = m_origin + QPointF(0, m_used);
        for (Words words : line.words) {
            words.at += at;
            m_page.words.push_back(std::move(words));
        }
        for (Rule rule : line.rules) {
            rule.from += at;
            rule.to += at;
            m_page.rules.push_back(rule);
        }
        for (InkLine ink : line.inks) {
            for (InkPoint &point : ink)
                point.at += at;
            m_page.inks.push_back(std::move(ink));
        }
        if (!line.box.empty()) {
            for (const qreal x : line.box)
                m_page.rules.push_back({at + QPointF(x, 0), at + QPointF(x, line.height), kThin});
            if (line.boxTop || !m_inBox)
                across(line, at.y());
            if (line.boxBottom)
                across(line, at.y() + line.height);
        }
        m_inBox = !line.box.empty() && !line.boxBottom;
        m_lastBox = line.box;
        m_used += line.height;
    }

    Page finish()
    {
        if (m_inBox)
            m_page.rules.push_back(
                {m_origin + QPointF(m_lastBox.front(), m_used), m_origin + QPointF(m_lastBox.back(), m_used), kThin});
        return std::move(m_page);
    }

private:
    void across(const FlowLine &line, qreal y)
    {
        m_page.rules.push_back(
            {QPointF(m_origin.x() + line.box.front(), y), QPointF(m_origin.x() + line.box.back(), y), kThin});
    }

    QPointF m_origin;
    qreal m_height;
    qreal m_used = 0;
    bool m_inBox = false;
    std::vector<qreal> m_lastBox;
    Page m_page;
};

} // namespace

std::vector<Page> paginate(const std::vector<FlowLine> &lines, QPointF origin, qreal height)
{
    std::vector<Page> pages;
    Sheet sheet(origin, height);
    const auto turn = [&] {
        pages.push_back(sheet.finish());
        sheet = Sheet(origin, height);
    };
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t last = first;
        qreal together = lines[first].height;
        while (last + 1 < lines.size() && lines[last].keepWithNext)
            together += lines[++last].height;
        if (!sheet.takes(together) && !sheet.isEmpty() && together <= height)
            turn();
        for (; first <= last; ++first) {
            if (!sheet.takes(lines[first].height) && !sheet.isEmpty())
                turn();
            sheet.put(lines[first]);
        }
    }
    pages.push_back(sheet.finish());
    return pages;
}

} // namespace qilian::print
