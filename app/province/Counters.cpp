#include "app/province/Counters.h"

namespace qilian::province {

namespace {

struct Row {
    const char *name;
    const char *help;
};

constexpr std::array<Row, Counters::WhatCount> kRows{{
    {"qilian_requests_total", "Requests answered"},
    {"qilian_problems_total", "Requests answered with a problem"},
    {"qilian_entries_accepted_total", "Journal entries accepted"},
    {"qilian_entries_refused_total", "Journal entries refused"},
    {"qilian_entries_given_total", "Journal entries given out"},
    {"qilian_batch_bytes_in_total", "Packed bytes of batches received"},
    {"qilian_batch_bytes_out_total", "Packed bytes of batches given out"},
    {"qilian_blobs_taken_total", "Files received whole"},
}};

QByteArray metric(const char *name, const char *help, const char *type, qint64 value)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' + name + ' '
        + QByteArray::number(value) + '\n';
}

} // namespace

QByteArray Counters::text(qint64 journalPosition, qint64 devices) const
{
    QByteArray out;
    for (std::size_t i = 0; i < kRows.size(); ++i)
        out += metric(kRows[i].name, kRows[i].help, "counter", m_counts[i].load(std::memory_order_relaxed));
    out += metric("qilian_journal_position", "Position of the newest journal entry", "gauge", journalPosition);
    out += metric("qilian_devices", "Devices enrolled and not withdrawn", "gauge", devices);
    return out;
}

} // namespace qilian::province
