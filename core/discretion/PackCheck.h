#pragma once

#include "core/discretion/PackDraft.h"

namespace qilian::discretion {

/// What is wrong at one place of a draft.
struct PackFault {
    QString path; ///< PackPlace::of takes it apart
    Message message;
};

/// Reads a draft as an import would, after every change of it: the head and every benchmark by themselves, so that a
/// fault in one does not hide those of the others. Remembers what it read: only what changed is read again.
class PackCheck {
public:
    void read(const PackDraft &draft);

    /// The first fault of the head and of each benchmark, in the order of the pack; empty: it can be imported.
    const std::vector<PackFault> &faults() const { return m_faults; }
    /// A pack with this benchmark alone, under the head of the draft as far as it is right; null where the benchmark
    /// has a fault.
    const Pack *sound(int benchmark) const;

private:
    struct Read {
        QJsonObject json;
        Result<Pack> pack = Error{};
    };
    std::vector<Read> m_benchmarks;
    std::vector<PackFault> m_faults;
};

} // namespace qilian::discretion
