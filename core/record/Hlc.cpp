#include "core/record/Hlc.h"

#include <algorithm>

namespace qilian::record {

Hlc Hlc::next(Hlc last, qint64 wallMs)
{
    const quint64 wall = quint64(std::clamp<qint64>(wallMs, 0, (qint64(1) << 47) - 1)) << 16;
    return {std::max(last.value + 1, wall)};
}

Result<Hlc> Hlc::parse(QStringView text)
{
    quint64 value = 0;
    bool good = text.size() == 16;
    for (const QChar c : text) {
        const int digit = c >= u'0' && c <= u'9' ? c.unicode() - u'0'
            : c >= u'a' && c <= u'f'             ? c.unicode() - u'a' + 10
                                                 : -1;
        good = good && digit >= 0;
        value = value << 4 | quint64(digit & 15);
    }
    if (!good)
        return Error{Error::Code::Invalid,
            {"record", QT_TRANSLATE_NOOP("record", "“%1” is not a time stamp of a journal entry."),
                {text.left(40).toString()}},
            {}};
    return Hlc{value};
}

QString Hlc::text() const
{
    return QStringLiteral("%1").arg(value, 16, 16, QLatin1Char('0'));
}

Result<Version> Version::parse(QStringView text)
{
    const Result<Hlc> hlc = Hlc::parse(text.left(16));
    if (!hlc)
        return hlc.error();
    const Result<Uuid> device = Uuid::parse(text.mid(17));
    if (!device)
        return device.error();
    if (text[16] != u'.')
        return Error{Error::Code::Invalid,
            {"record", QT_TRANSLATE_NOOP("record", "“%1” is not a time stamp of a journal entry."),
                {text.left(40).toString()}},
            {}};
    return Version{*hlc, *device};
}

QString Version::text() const
{
    return hlc.text() + u'.' + device.text();
}

} // namespace qilian::record
