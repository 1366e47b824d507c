#include "core/base/Json.h"

#include <QJsonArray>
#include <charconv>
#include <cstring>
#include <map>

namespace qilian {

namespace {

constexpr qint64 kLargest = (qint64(1) << 53) - 1;
constexpr char kHex[] = "0123456789abcdef";

/// What stands behind the backslash for an ASCII character; 0: the character stands for itself, 'u': \u00XX.
constexpr std::array<char, 128> kEscapes = [] {
    std::array<char, 128> out{};
    for (std::size_t c = 0; c < 0x20; ++c)
        out[c] = 'u';
    out['\b'] = 'b';
    out['\t'] = 't';
    out['\n'] = 'n';
    out['\f'] = 'f';
    out['\r'] = 'r';
    out['"'] = '"';
    out['\\'] = '\\';
    return out;
}();

Error notCanonical(const char *text, QString value)
{
    return {Error::Code::Invalid, {"base", text, {std::move(value)}}, {}};
}

/// Writes into one buffer through a bare pointer: this runs for every entry of the journal. `fault` holds the last
/// thing that has no canonical form.
class Writer {
public:
    Writer()
        : m_buffer(1024, Qt::Uninitialized)
        , m_at(m_buffer.data())
    {
    }

    QByteArray take()
    {
        m_buffer.truncate(used());
        return std::move(m_buffer);
    }

    void object(const QJsonObject &json)
    {
        const qsizetype begin = used();
        put('{');
        QString before;
        for (auto at = json.constBegin(); at != json.constEnd(); ++at) {
            const QString key = at.key();
            if (at != json.constBegin()) {
                put(',');
                // QJsonObject keeps keys of ASCII in order, but not always those it stores in different encodings.
                if (key < before) {
                    m_at = m_buffer.data() + begin;
                    sorted(json);
                    return;
                }
            }
            member(key, at.value());
            before = key;
        }
        put('}');
    }

    std::optional<Error> fault;

private:
    qsizetype used() const { return m_at - m_buffer.constData(); }

    void reserve(qsizetype more)
    {
        const qsizetype have = used();
        if (m_buffer.size() - have >= more)
            return;
        m_buffer.resize(std::max(m_buffer.size() * 2, have + more));
        m_at = m_buffer.data() + have;
    }
    void put(char c)
    {
        reserve(1);
        *m_at++ = c;
    }
    void put(QByteArrayView text)
    {
        reserve(text.size());
        std::memcpy(m_at, text.data(), std::size_t(text.size()));
        m_at += text.size();
    }

    void string(const QString &text)
    {
        reserve(text.size() * 6 + 2); // the longest form of one code unit: \u0001
        char *to = m_at;
        *to++ = '"';
        const QStringView units(text);
        const char16_t *at = units.utf16();
        const char16_t *const end = at + units.size();
        while (at != end) {
            const char16_t c = *at++;
            if (c < 0x80) {
                const char escape = kEscapes[c];
                if (escape == 0) {
                    *to++ = char(c);
                    continue;
                }
                *to++ = '\\';
                *to++ = escape;
                if (escape == 'u') {
                    *to++ = '0';
                    *to++ = '0';
                    *to++ = kHex[c >> 4];
                    *to++ = kHex[c & 15];
                }
            } else if (c < 0x800) {
                *to++ = char(0xC0 | c >> 6);
                *to++ = char(0x80 | (c & 0x3F));
            } else if (!QChar::isSurrogate(c)) {
                *to++ = char(0xE0 | c >> 12);
                *to++ = char(0x80 | (c >> 6 & 0x3F));
                *to++ = char(0x80 | (c & 0x3F));
            } else if (QChar::isHighSurrogate(c) && at != end && QChar::isLowSurrogate(*at)) {
                const char32_t full = QChar::surrogateToUcs4(c, *at++);
                *to++ = char(0xF0 | full >> 18);
                *to++ = char(0x80 | (full >> 12 & 0x3F));
                *to++ = char(0x80 | (full >> 6 & 0x3F));
                *to++ = char(0x80 | (full & 0x3F));
            } else {
                fault = notCanonical(
                    QT_TRANSLATE_NOOP("base", "The text “%1” holds half a character. Type it again."), text.left(40));
            }
        }
        *to++ = '"';
        m_at = to;
    }

    void number(const QJsonValue &value)
    {
        const qint64 integer = value.toInteger(kLargest + 1);
        if (integer > kLargest || integer < -kLargest) {
            fault = notCanonical(
                QT_TRANSLATE_NOOP("base", "The number %1 cannot be kept: only whole numbers of up to 15 digits can."),
                QString::number(value.toDouble(), 'g', 17));
            return;
        }
        reserve(24);
        m_at = std::to_chars(m_at, m_at + 24, integer).ptr;
    }

    void member(const QString &key, const QJsonValue &json)
    {
        string(key);
        put(':');
        value(json);
    }

    void sorted(const QJsonObject &json)
    {
        std::map<QString, QJsonValue> members;
        for (auto at = json.constBegin(); at != json.constEnd(); ++at)
            members.emplace(at.key(), at.value());
        char before = '{';
        for (const auto &[key, member] : members) {
            put(before);
            this->member(key, member);
            before = ',';
        }
        put('}');
    }

    void value(const QJsonValue &json)
    {
        switch (json.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            put("null");
            return;
        case QJsonValue::Bool:
            put(json.toBool() ? QByteArrayView("true") : QByteArrayView("false"));
            return;
        case QJsonValue::Double:
            number(json);
            return;
        case QJsonValue::String:
            string(json.toString());
            return;
        case QJsonValue::Array: {
            put('[');
            char between = 0;
            const QJsonArray array = json.toArray();
            for (const QJsonValue item : array) {
                if (between)
                    put(between);
                between = ',';
                value(item);
            }
            put(']');
            return;
        }
        case QJsonValue::Object:
            object(json.toObject());
            return;
        }
    }

    QByteArray m_buffer;
    char *m_at;
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    writer.object(object);
    if (writer.fault)
        return *writer.fault;
    return writer.take();
}

} // namespace qilian
