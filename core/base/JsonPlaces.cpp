#include "core/base/JsonPlaces.h"

namespace qilian {

namespace {

constexpr int kDeepest = 64;

struct Scanner {
    const QByteArray &text;
    QHash<QString, int> &lines;
    qsizetype at = 0;
    int line = 1;

    bool more() const { return at < text.size(); }

    void blanks()
    {
        for (; more() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n'); ++at)
            line += text[at] == '\n' ? 1 : 0;
    }

    QByteArray string()
    {
        const qsizetype from = ++at;
        for (; more() && text[at] != '"'; ++at) {
            if (text[at] == '\\')
                ++at;
        }
        return text.mid(from, at++ - from);
    }

    void value(const QString &path, int depth)
    {
        blanks();
        lines.insert(path, line);
        if (!more() || depth > kDeepest)
            return;
        if (text[at] == '{' || text[at] == '[') {
            const bool object = text[at] == '{';
            const char close = object ? '}' : ']';
            ++at;
            for (int index = 0; more(); ++index) {
                blanks();
                if (!more() || text[at] == close)
                    break;
                QString name = QString::number(index);
                if (object) {
                    if (text[at] != '"')
                        return;
                    name = QString::fromUtf8(string());
                    blanks();
                    if (!more() || text[at] != ':')
                        return;
                    ++at;
                }
                const qsizetype before = at;
                value(path + u'/' + name, depth + 1);
                blanks();
                if (more() && text[at] == ',')
                    ++at;
                else if (at == before)
                    return;
            }
            ++at;
        } else if (text[at] == '"') {
            string();
        } else {
            while (more() && !strchr(",]} \t\r\n", text[at]))
                ++at;
        }
    }
};

} // namespace

JsonPlaces::JsonPlaces(const QByteArray &json)
{
    Scanner{json, m_lines}.value(QString(), 0);
}

int JsonPlaces::line(const QString &path) const
{
    QString known = path;
    while (!known.isEmpty() && !m_lines.contains(known))
        known = known.left(known.lastIndexOf(u'/'));
    return m_lines.value(known, 1);
}

} // namespace qilian
