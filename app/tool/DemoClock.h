#pragma once

#include "core/base/Clock.h"

#include <atomic>

namespace qilian::tool {

/// Nine in the morning of one day, so that what is written then does not depend on when the command runs (midnight
/// where nine is still to come, for the province takes no entry from the future). The demonstration turns it back while
/// it tells what happened in the weeks before.
class DemoClock final : public Clock {
public:
    explicit DemoClock(QDate day)
        : m_restMs(at(day, {9, 0}))
    {
        if (m_restMs > SystemClock::instance().now().toMSecsSinceEpoch())
            m_restMs = at(day, {0, 0});
        m_nowMs = m_restMs;
    }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC); }
    /// An hour of a day in the office.
    void hold(QDate day, QTime hour) { m_nowMs = at(day, hour); }
    void comeBack() { m_nowMs = m_restMs; }

private:
    static qint64 at(QDate day, QTime hour)
    {
        return QDateTime(day, hour, Qt::OffsetFromUTC, 8 * 3600).toMSecsSinceEpoch();
    }

    qint64 m_restMs;
    std::atomic<qint64> m_nowMs;
};

} // namespace qilian::tool
