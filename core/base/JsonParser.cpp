#include "core/base/Json.h"

#include <QJsonArray>
#include <charconv>
#include <cmath>

namespace qilian {

namespace {

class Parser {
public:
    Parser(QByteArrayView text, const JsonLimits &limits)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
        , m_limits(limits)
    {
    }

    Result<QJsonValue> whole()
    {
        if (m_end - m_at >= 3 && QByteArrayView(m_at, 3) == QByteArrayView("\xEF\xBB\xBF"))
            m_at += 3;
        space();
        QJsonValue out;
        if (value(&out, 0)) {
            space();
            if (m_at == m_end)
                return out;
            fail(kNotJson);
        }
        return *m_fault;
    }

private:
    static constexpr const char *kNotJson =
        QT_TRANSLATE_NOOP("base", "Line %1, column %2: here it stops being JSON. It may be cut off or changed.");

    bool fail(const char *text, const QString &what = {})
    {
        if (m_fault)
            return false;
        const QByteArrayView before(m_begin, m_at - m_begin);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        m_fault = Error{
            Error::Code::Invalid, {"base", text, {QString::number(line), QString::number(column), what.left(60)}}, {}};
        return false;
    }

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool word(QByteArrayView expected)
    {
        if (m_end - m_at < expected.size() || QByteArrayView(m_at, expected.size()) != expected)
            return fail(kNotJson);
        m_at += expected.size();
        return true;
    }

    bool value(QJsonValue *out, int depth)
    {
        if (m_at == m_end)
            return fail(kNotJson);
        switch (*m_at) {
        case '{':
            return object(out, depth + 1);
        case '[':
            return array(out, depth + 1);
        case '"': {
            QString text;
            if (!string(&text))
                return false;
            *out = std::move(text);
            return true;
        }
        case 't':
            *out = true;
            return word("true");
        case 'f':
            *out = false;
            return word("false");
        case 'n':
            *out = QJsonValue();
            return word("null");
        default:
            return number(out);
        }
    }

    bool tooDeep(int depth)
    {
        return depth > m_limits.depth
            && !fail(QT_TRANSLATE_NOOP("base", "Line %1, column %2: lists and objects are nested too deeply."));
    }

    bool array(QJsonValue *out, int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        QJsonArray items;
        space();
        if (!take(']')) {
            do {
                space();
                QJsonValue item;
                if (!value(&item, depth))
                    return false;
                items.append(std::move(item));
                space();
            } while (take(','));
            if (!take(']'))
                return fail(kNotJson);
        }
        *out = std::move(items);
        return true;
    }

    // Members are gathered and sorted first: inserting unsorted keys into a QJsonObject moves all behind them, which a
    // hostile object of a million keys would turn into hours.
    bool object(QJsonValue *out, int depth)
    {
        if (tooDeep(depth))
            return false;
        ++m_at;
        std::vector<std::pair<QString, QJsonValue>> members;
        members.reserve(16);
        space();
        if (!take('}')) {
            do {
                space();
                auto &[key, member] = members.emplace_back();
                if (m_at == m_end || *m_at != '"')
                    return fail(kNotJson);
                if (!string(&key))
                    return false;
                space();
                if (!take(':'))
                    return fail(kNotJson);
                space();
                if (!value(&member, depth))
                    return false;
                space();
            } while (take(','));
            if (!take('}'))
                return fail(kNotJson);
        }
        const auto byKey = [](const auto &a, const auto &b) { return a.first < b.first; };
        if (!std::is_sorted(members.begin(), members.end(), byKey))
            std::sort(members.begin(), members.end(), byKey);
        QJsonObject json;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0 && members[i].first == members[i - 1].first)
                return fail(QT_TRANSLATE_NOOP("base",
                                "Line %1, column %2: the object that ends here has the key “%3” twice. Remove one."),
                    members[i].first);
            json.insert(members[i].first, members[i].second);
        }
        *out = std::move(json);
        return true;
    }

    bool string(QString *out)
    {
        ++m_at;
        bool escaped = false;
        while (m_at != m_end) {
            const char *const from = m_at;
            while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= 0x20)
                ++m_at;
            if (from != m_at && !plain(from, out))
                return false;
            if (m_at == m_end)
                break;
            if (take('"'))
                return !escaped || wholeCharacters(*out); // valid UTF-8 has no half ones
            if (*m_at != '\\')
                break; // a control character has to be escaped
            escaped = true;
            if (!escape(out))
                return false;
        }
        return fail(kNotJson);
    }

    bool plain(const char *from, QString *out)
    {
        const QByteArrayView piece(from, m_at - from);
        const bool ascii = std::none_of(piece.begin(), piece.end(), [](char c) { return c & 0x80; });
        if (!ascii && !piece.isValidUtf8())
            return fail(
                QT_TRANSLATE_NOOP("base", "Line %1, column %2: the text is not UTF-8. Save the file as UTF-8."));
        QString text = ascii ? QString::fromLatin1(piece) : QString::fromUtf8(piece);
        if (out->isEmpty())
            *out = std::move(text);
        else
            *out += text;
        return true;
    }

    bool escape(QString *out)
    {
        if (m_end - m_at < 2)
            return fail(kNotJson);
        ++m_at;
        const char c = *m_at++;
        switch (c) {
        case '"':
        case '\\':
        case '/':
            *out += QLatin1Char(c);
            return true;
        case 'b':
            *out += u'\b';
            return true;
        case 'f':
            *out += u'\f';
            return true;
        case 'n':
            *out += u'\n';
            return true;
        case 'r':
            *out += u'\r';
            return true;
        case 't':
            *out += u'\t';
            return true;
        case 'u': {
            unsigned unit = 0;
            if (m_end - m_at < 4)
                return fail(kNotJson);
            const auto [end, error] = std::from_chars(m_at, m_at + 4, unit, 16);
            if (error != std::errc() || end != m_at + 4)
                return fail(kNotJson);
            m_at += 4;
            *out += QChar(char16_t(unit));
            return true;
        }
        default:
            return fail(kNotJson);
        }
    }

    bool wholeCharacters(const QString &text)
    {
        return text.isValidUtf16()
            || fail(QT_TRANSLATE_NOOP("base", "Line %1, column %2: the text that ends here holds half a character."));
    }

    /// Of the number that was just read, which began at `from`.
    int significantDigits(const char *from) const
    {
        int count = 0;
        int zeros = 0; // count only where a digit follows them
        for (const char *c = from; c != m_at && *c != 'e' && *c != 'E'; ++c) {
            if (*c >= '1' && *c <= '9') {
                count += zeros + 1;
                zeros = 0;
            } else if (*c == '0' && count > 0) {
                ++zeros;
            }
        }
        return count;
    }

    bool number(QJsonValue *out)
    {
        const char *const from = m_at;
        const auto digits = [this] {
            const char *const first = m_at;
            while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
                ++m_at;
            return m_at - first;
        };
        take('-');
        const char *const first = m_at;
        const auto count = digits();
        if (count == 0 || (count > 1 && *first == '0'))
            return fail(kNotJson);
        bool whole = true;
        if (take('.')) {
            whole = false;
            if (digits() == 0)
                return fail(kNotJson);
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            whole = false;
            ++m_at;
            if (!take('+'))
                take('-');
            if (digits() == 0)
                return fail(kNotJson);
        }
        qint64 integer = 0;
        if (whole && std::from_chars(from, m_at, integer).ec == std::errc()) {
            *out = integer;
            return true;
        }
        // Up to 15 digits a double holds what is written: its shortest text is the same number again.
        if (m_limits.fractions && significantDigits(from) > 15)
            return fail(QT_TRANSLATE_NOOP("base",
                            "Line %1, column %2: the number %3 has more than 15 digits and would not stay exact."),
                QString::fromLatin1(from, m_at - from));
        double real = 0;
        if (m_limits.fractions && std::from_chars(from, m_at, real).ec == std::errc() && std::isfinite(real)) {
            *out = real;
            return true;
        }
        return fail(QT_TRANSLATE_NOOP("base", "Line %1, column %2: the number %3 is not taken; write a whole number."),
            QString::fromLatin1(from, m_at - from));
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const JsonLimits &m_limits;
    std::optional<Error> m_fault;
};

} // namespace

Result<QJsonValue> parseJson(QByteArrayView utf8, const JsonLimits &limits)
{
    if (utf8.size() > limits.bytes)
        return Error{Error::Code::Invalid,
            {"base", QT_TRANSLATE_NOOP("base", "The input is too large: %1 KB, at most %2 KB are taken."),
                {QString::number(utf8.size() / 1024), QString::number(limits.bytes / 1024)}},
            {}};
    return Parser(utf8, limits).whole();
}

Result<QJsonObject> parseJsonObject(QByteArrayView utf8, const JsonLimits &limits)
{
    const Result<QJsonValue> json = parseJson(utf8, limits);
    if (!json)
        return json.error();
    if (!json->isObject())
        return Error{Error::Code::Invalid,
            {"base", QT_TRANSLATE_NOOP("base", "A JSON object is expected, beginning with “{”."), {}}, {}};
    return json->toObject();
}

} // namespace qilian
