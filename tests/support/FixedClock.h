#pragma once

#include "core/base/Clock.h"

#include <atomic>

namespace qilian::test {

/// A clock that stands until it is told otherwise. Any thread.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &now)
        : m_ms(now.toMSecsSinceEpoch())
    {
    }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void set(const QDateTime &now) { m_ms = now.toMSecsSinceEpoch(); }
    void advanceMs(qint64 ms) { m_ms += ms; }

private:
    std::atomic<qint64> m_ms;
};

} // namespace qilian::test
