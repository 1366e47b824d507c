#include "core/sync/Scope.h"

#include <algorithm>

namespace qilian::sync {

namespace {

qsizetype significantDigits(Level level)
{
    return level == Level::County ? 6 : level == Level::City ? 4 : 2;
}

} // namespace

QString enumText(Level level)
{
    return level == Level::County ? QStringLiteral("county")
        : level == Level::City    ? QStringLiteral("city")
                                  : QStringLiteral("province");
}

std::optional<Level> enumFrom(Level, QStringView text)
{
    for (const Level level : {Level::County, Level::City, Level::Province}) {
        if (enumText(level) == text)
            return level;
    }
    return std::nullopt;
}

bool isArea(QStringView text)
{
    return text.size() == 6 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<Scope> Scope::make(Level level, const QString &area)
{
    const qsizetype digits = significantDigits(level);
    if (!isArea(area) || area.mid(digits) != QStringView(u"0000").left(6 - digits))
        return Error{Error::Code::Invalid,
            {"sync", QT_TRANSLATE_NOOP("sync", "“%1” is not the area code of a %2."), {area.left(20), enumText(level)}},
            {}};
    return Scope{level, area};
}

bool Scope::covers(QStringView otherArea) const
{
    const qsizetype digits = significantDigits(level);
    return isArea(otherArea) && otherArea.left(digits) == QStringView(area).left(digits);
}

} // namespace qilian::sync
