#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <array>
#include <atomic>

namespace qilian::province {

/// What /metrics tells, in the text format of Prometheus. Counts of this process since its start; any thread.
class Counters {
public:
    enum What {
        Requests,
        Problems,
        EntriesAccepted,
        EntriesRefused,
        EntriesGiven,
        BytesIn,
        BytesOut,
        BlobsTaken,
        WhatCount
    };

    void add(What what, qint64 count = 1) { m_counts[what].fetch_add(count, std::memory_order_relaxed); }
    QByteArray text(qint64 journalPosition, qint64 devices) const;

private:
    std::array<std::atomic<qint64>, WhatCount> m_counts{};
};

} // namespace qilian::province
