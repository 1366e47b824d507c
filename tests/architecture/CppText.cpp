#include "tests/architecture/CppText.h"

#include <QRegularExpression>

namespace qilian::architecture {

namespace {

/// Walks over a source once, from piece to piece.
class Scanner {
public:
    explicit Scanner(const QString &source)
        : m_source(source)
    {
    }

    CppText scan()
    {
        while (m_at < m_source.size()) {
            const QStringView rest = QStringView(m_source).mid(m_at);
            const QChar c = rest.front();
            if (rest.startsWith(u"//"))
                skipTo(QStringLiteral("\n"), 0);
            else if (rest.startsWith(u"/*"))
                skipTo(QStringLiteral("*/"), 2);
            else if (c == u'#' && m_lineStart)
                directive();
            else if (c == u'"' && m_source.mid(m_at - 1, 1) == u"R")
                rawLiteral();
            else if (c == u'"')
                literal();
            else if (c == u'\'')
                character();
            else
                plain(c);
        }
        return std::move(m_out);
    }

private:
    void plain(QChar c)
    {
        if (c == u'\n')
            m_lineStart = true;
        else if (!c.isSpace())
            m_lineStart = m_adjacent = false;
        step(1);
    }

    void step(qsizetype count)
    {
        m_line += int(QStringView(m_source).mid(m_at, count).count(u'\n'));
        m_at += count;
    }

    void skipTo(const QString &end, qsizetype beyond)
    {
        const qsizetype found = m_source.indexOf(end, m_at + beyond);
        step((found < 0 ? m_source.size() : found + beyond) - m_at);
    }

    void directive()
    {
        static const QRegularExpression include(QStringLiteral("\\G#\\s*include\\s*([\"<])([^\">\\n]*)[\">]"));
        const auto match = include.match(m_source, m_at);
        if (match.hasMatch()) {
            (match.captured(1) == u"<" ? m_out.systemIncludes : m_out.includes).push_back({m_line, match.captured(2)});
            step(match.capturedLength());
        } else {
            step(1);
        }
        m_lineStart = m_adjacent = false;
    }

    void add(int line, const QString &text)
    {
        if (m_adjacent && !m_out.literals.empty())
            m_out.literals.back().text += text;
        else
            m_out.literals.push_back({line, text});
        m_adjacent = true;
        m_lineStart = false;
    }

    void literal()
    {
        const int line = m_line;
        const qsizetype end = closing(u'"');
        const QString text = m_source.mid(m_at + 1, end - m_at - 1);
        step(end + 1 - m_at);
        add(line, text);
    }

    void rawLiteral()
    {
        const int line = m_line;
        const qsizetype open = m_source.indexOf(u'(', m_at);
        const QString close = u')' + m_source.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = std::max(m_source.indexOf(close, open), open);
        const QString text = m_source.mid(open + 1, end - open - 1);
        step(end + close.size() - m_at);
        add(line, text);
    }

    void character()
    {
        m_adjacent = false;
        if (m_at > 0 && m_source[m_at - 1].isLetterOrNumber() && !QStringView(u"uUL8").contains(m_source[m_at - 1]))
            step(1); // separates the digits of a number
        else
            step(closing(u'\'') + 1 - m_at);
    }

    /// Where the literal that begins here ends.
    qsizetype closing(char16_t quote) const
    {
        qsizetype at = m_at + 1;
        while (at < m_source.size() && m_source[at] != quote && m_source[at] != u'\n')
            at += m_source[at] == u'\\' ? 2 : 1;
        return std::min(at, m_source.size());
    }

    const QString &m_source;
    CppText m_out;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_lineStart = true;
    bool m_adjacent = false;
};

} // namespace

CppText CppText::read(const QString &source)
{
    return Scanner(source).scan();
}

} // namespace qilian::architecture
