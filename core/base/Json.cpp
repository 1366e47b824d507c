#include "core/base/Json.h"

#include <QJsonArray>

namespace qilian {

namespace {

constexpr qint64 kLargest = (qint64(1) << 53) - 1;
constexpr char kHex[] = "0123456789abcdef";

Error notCanonical(const char *text, QString value)
{
    return {Error::Code::Invalid, {"base", text, {std::move(value)}}, {}};
}

/// Appends to one buffer; `fault` holds the first thing that has no canonical form.
struct Writer {
    QByteArray out;
    std::optional<Error> fault;

    void string(const QString &text)
    {
        out += '"';
        const QChar *at = text.constData();
        const QChar *const end = at + text.size();
        while (at != end) {
            const char16_t c = (at++)->unicode();
            if (c < 0x80) {
                ascii(char(c));
            } else if (c < 0x800) {
                out += char(0xC0 | c >> 6);
                out += char(0x80 | (c & 0x3F));
            } else if (!QChar::isSurrogate(c)) {
                out += char(0xE0 | c >> 12);
                out += char(0x80 | (c >> 6 & 0x3F));
                out += char(0x80 | (c & 0x3F));
            } else if (QChar::isHighSurrogate(c) && at != end && at->isLowSurrogate()) {
                const char32_t full = QChar::surrogateToUcs4(c, (at++)->unicode());
                out += char(0xF0 | full >> 18);
                out += char(0x80 | (full >> 12 & 0x3F));
                out += char(0x80 | (full >> 6 & 0x3F));
                out += char(0x80 | (full & 0x3F));
            } else {
                fault = notCanonical(
                    QT_TRANSLATE_NOOP("base", "The text “%1” holds half a character. Type it again."), text.left(40));
            }
        }
        out += '"';
    }

    void ascii(char c)
    {
        switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\b':
            out += "\\b";
            return;
        case '\f':
            out += "\\f";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += kHex[c >> 4 & 15];
                out += kHex[c & 15];
            } else {
                out += c;
            }
        }
    }

    void number(const QJsonValue &value)
    {
        const qint64 integer = value.toInteger(kLargest + 1);
        if (integer > kLargest || integer < -kLargest)
            fault = notCanonical(
                QT_TRANSLATE_NOOP("base", "The number %1 cannot be kept: only whole numbers of up to 15 digits can."),
                QString::number(value.toDouble(), 'g', 17));
        else
            out += QByteArray::number(integer);
    }

    void value(const QJsonValue &json)
    {
        switch (json.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            out += "null";
            return;
        case QJsonValue::Bool:
            out += json.toBool() ? "true" : "false";
            return;
        case QJsonValue::Double:
            number(json);
            return;
        case QJsonValue::String:
            string(json.toString());
            return;
        case QJsonValue::Array: {
            out += '[';
            bool first = true;
            const QJsonArray array = json.toArray();
            for (const QJsonValue item : array) {
                if (!first)
                    out += ',';
                first = false;
                value(item);
            }
            out += ']';
            return;
        }
        case QJsonValue::Object:
            object(json.toObject());
            return;
        }
    }

    void object(const QJsonObject &json) // QJsonObject keeps its keys in the order of their UTF-16 code units
    {
        out += '{';
        bool first = true;
        for (auto at = json.constBegin(); at != json.constEnd(); ++at) {
            if (!first)
                out += ',';
            first = false;
            string(at.key());
            out += ':';
            value(at.value());
        }
        out += '}';
    }
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    writer.out.reserve(1024);
    writer.object(object);
    if (writer.fault)
        return *writer.fault;
    return writer.out;
}

} // namespace qilian
