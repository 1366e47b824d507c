#pragma once

#include <QDateTime>

namespace qilian {

/// Where the time comes from; handed in, so that a test can hold it. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock {
public:
    static const SystemClock &instance();
    QDateTime now() const override;
};

} // namespace qilian
