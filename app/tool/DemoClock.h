#pragma once

#include "core/base/ChinaTime.h"
#include "core/base/Clock.h"

#include <algorithm>
#include <atomic>

namespace qilian::tool {

/// Nine in the morning of one day, so that what is written then does not depend on when the command runs. The
/// demonstration turns it back while it tells what happened in the weeks before. An hour that is still to come is the
/// present one: the province takes no entry from the future.
class DemoClock final : public Clock {
public:
    explicit DemoClock(QDate day)
        : m_restMs(at(day, {9, 0}))
        , m_nowMs(m_restMs)
    {
    }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC); }
    /// An hour of a day in the office.
    void hold(QDate day, QTime hour) { m_nowMs = at(day, hour); }
    void comeBack() { m_nowMs = m_restMs; }

private:
    static qint64 at(QDate day, QTime hour)
    {
        return std::min(QDateTime(day, hour, Qt::OffsetFromUTC, kChinaOffset), SystemClock::instance().now())
            .toMSecsSinceEpoch();
    }

    qint64 m_restMs;
    std::atomic<qint64> m_nowMs;
};

} // namespace qilian::tool
