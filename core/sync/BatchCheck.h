#pragma once

#include "core/record/Merge.h"
#include "core/sync/Batch.h"
#include "core/sync/Problem.h"

#include <functional>

namespace qilian::sync {

/// What the receiver holds of the sender's chain.
struct ChainView {
    Uuid device;
    QByteArray publicKey; ///< the key the device enrolled with
    record::ChainDigest digest = record::ChainDigest::Sha256;
    qint64 seq = 0; ///< last entry here; 0: none
    QByteArray head; ///< its hash
    record::Hlc hlc; ///< its time
};

/// A record as the receiver has it.
struct KnownRecord {
    QString kind;
    record::RecordState state; ///< the area, and the values of immutable fields (all fields of an append-only kind)
};

/// What the receiver knows besides; handed in, so that HTTP at the province, a USB stick at the city and a test share
/// one check.
struct CheckRules {
    const record::Schema *schema = nullptr;
    qint64 nowMs = 0; ///< the receiver's clock, UTC
    /// The hash under which entry `seq` of the device stands here already.
    std::function<Result<QByteArray>(qint64 seq)> hashAt;
    /// No value where the record is new.
    std::function<Result<std::optional<KnownRecord>>(const Uuid &record)> recordOf;
    /// Whether the device may write this (area, role); no value: it may.
    std::function<std::optional<Problem>(const record::Change &change)> mayWrite;
};

/// What is to be done with a batch. Entries [0, known) stand here already, [known, end) are new and continue the chain,
/// and of those the refused ones count for the chain but for nothing else; entries from `end` on were not taken,
/// `stopped` says why.
struct BatchVerdict {
    struct Refused {
        std::size_t index = 0;
        Problem problem;
    };
    std::vector<record::Change> changes; ///< the batch, opened, up to `end`
    std::size_t known = 0;
    std::size_t end = 0;
    std::vector<Refused> refused; ///< ascending by index
    std::optional<Problem> stopped;

    bool isRefused(std::size_t index) const;
};

/// The entries of a batch, opened on all processors. The first one that cannot be opened ends the list. Without a
/// digest (entries of several devices) either one fits.
struct OpenedBatch {
    std::vector<record::Change> changes;
    std::optional<Error> broken; ///< why the entry after the last one could not be opened
};
OpenedBatch openBatch(const Batch &batch, std::optional<record::ChainDigest> digest);

/// Checks a batch of one device: signature over the last entry, chain (no gap, no fork, rising time), area and role,
/// immutable fields and append-only kinds, clock. A batch that is forged or broken is not taken at all (`stopped` with
/// end == 0 or, where only what stands here already came before, end == known). An error is one of the receiver's own
/// store, not of the batch. Changes nothing.
Result<BatchVerdict> checkBatch(
    OpenedBatch batch, QByteArrayView signature, const ChainView &chain, const CheckRules &rules);

} // namespace qilian::sync
