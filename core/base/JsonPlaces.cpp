#include "core/base/JsonPlaces.h"

#include <QStringList>

namespace qilian {

namespace {

/// A place in the text, always before a value.
struct Place {
    const QByteArray &text;
    qsizetype at = 0;
    int line = 1;

    bool more() const { return at < text.size(); }
    char here() const { return more() ? text[at] : '\0'; }

    void blanks()
    {
        for (; here() == ' ' || here() == '\t' || here() == '\r' || here() == '\n'; ++at)
            line += here() == '\n' ? 1 : 0;
    }

    QByteArray string()
    {
        const qsizetype from = ++at;
        for (; more() && here() != '"'; ++at) {
            if (here() == '\\')
                ++at;
        }
        return text.mid(from, at++ - from);
    }

    /// Over the whole value, however deep it is.
    void skip()
    {
        qsizetype depth = 0;
        do {
            blanks();
            const char c = here();
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at;
            if (depth == 0 && (c == '}' || c == ']'))
                return;
            if (depth == 0 && c != '{' && c != '[') {
                while (more() && !strchr(",]} \t\r\n", here()))
                    ++at;
            }
        } while (more() && depth > 0);
    }

    /// To the member or item of that name; false where there is none: then the place is anywhere.
    bool enter(const QString &name)
    {
        const bool object = here() == '{';
        if (!object && here() != '[')
            return false;
        ++at;
        for (int index = 0; more(); ++index) {
            blanks();
            if (object && here() != '"')
                return false;
            const bool found = object ? QString::fromUtf8(string()) == name : QString::number(index) == name;
            blanks();
            if (object) {
                if (here() != ':')
                    return false;
                ++at;
                blanks();
            }
            if (found)
                return more() && here() != ']';
            skip();
            blanks();
            if (here() != ',')
                return false;
            ++at;
        }
        return false;
    }
};

} // namespace

int JsonPlaces::line(const QString &path) const
{
    Place place{m_json};
    place.at = m_json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    place.blanks();
    int line = place.line;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (!place.enter(name))
            break;
        line = place.line;
    }
    return line;
}

} // namespace qilian
