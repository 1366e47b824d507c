#include "core/base/Error.h"

#include <QCoreApplication>

namespace qilian {

QString Message::inWords() const
{
    QString words = QCoreApplication::translate(context, text);
    // One pass over the text, so that a value that happens to hold "%1" stays as it is.
    QString out;
    out.reserve(words.size() + 32);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool marker = words[i] == u'%' && i + 1 < words.size() && words[i + 1] >= u'1' && words[i + 1] <= u'9';
        if (!marker) {
            out += words[i];
            continue;
        }
        const qsizetype value = words[++i].unicode() - u'1';
        out += value < values.size() ? values[value] : QString();
    }
    return out;
}

QString Error::name(Code code)
{
    switch (code) {
    case Code::NotFound:
        return QStringLiteral("not_found");
    case Code::Invalid:
        return QStringLiteral("invalid");
    case Code::Refused:
        return QStringLiteral("refused");
    case Code::Conflict:
        return QStringLiteral("conflict");
    case Code::Damaged:
        return QStringLiteral("damaged");
    case Code::Full:
        return QStringLiteral("full");
    case Code::Locked:
        return QStringLiteral("locked");
    case Code::Offline:
        return QStringLiteral("offline");
    case Code::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace qilian
