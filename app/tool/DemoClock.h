#pragma once

#include "core/base/Clock.h"

#include <atomic>

namespace qilian::tool {

/// The system's clock, which the demonstration turns back while it tells what happened in the weeks before.
class DemoClock final : public Clock {
public:
    QDateTime now() const override
    {
        const qint64 held = m_heldMs;
        return held == kRunning ? SystemClock::instance().now() : QDateTime::fromMSecsSinceEpoch(held, Qt::UTC);
    }
    /// An hour of a day in the office.
    void hold(QDate day, QTime hour)
    {
        m_heldMs = QDateTime(day, hour, Qt::OffsetFromUTC, 8 * 3600).toMSecsSinceEpoch();
    }
    void run() { m_heldMs = kRunning; }

private:
    static constexpr qint64 kRunning = -1;
    std::atomic<qint64> m_heldMs{kRunning};
};

} // namespace qilian::tool
