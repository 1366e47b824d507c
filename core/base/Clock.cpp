#include "core/base/Clock.h"

namespace qilian {

const SystemClock &SystemClock::instance()
{
    static const SystemClock kClock;
    return kClock;
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace qilian
