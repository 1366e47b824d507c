#pragma once

#include "core/record/Change.h"

#include <functional>
#include <optional>

namespace qilian::record {

/// What checking one device's chain found.
struct ChainVerdict {
    enum class Fault { None, Altered, Gap, Reordered, Fork, BrokenLink };

    qint64 entries = 0; ///< good ones before the first bad one
    qint64 headSeq = 0;
    QByteArray head; ///< hash of the last good entry
    std::optional<qint64> firstBadSeq;
    Fault fault = Fault::None;
};
QString enumText(ChainVerdict::Fault fault);

/// Whether a chain must hold every entry from 1 on, or may leave out entries of other areas.
enum class Completeness { Whole, Scoped };

/// Checks one device's chain entry by entry, in the order given. Finds every altered byte, gap, reorder and fork;
/// with Scoped, a jump ahead in seq is no fault, since entries of other areas are not there.
class ChainCheck {
public:
    explicit ChainCheck(ChainDigest digest, Completeness completeness = Completeness::Whole);

    /// Takes the next entry in canonical bytes. `seq` is what the caller keeps it under, for the report.
    void add(qint64 seq, QByteArrayView bytes);
    /// What is known to be the last entry: finds a chain that was cut at its end, or whose last entry was replaced.
    void end(qint64 headSeq, QByteArrayView head);
    const ChainVerdict &verdict() const { return m_verdict; }

private:
    void fail(qint64 seq, ChainVerdict::Fault fault);

    ChainDigest m_digest;
    Completeness m_completeness;
    ChainVerdict m_verdict;
    std::optional<Uuid> m_device;
    Hlc m_hlc;
};

} // namespace qilian::record
