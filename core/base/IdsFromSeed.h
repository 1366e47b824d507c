#pragma once

#include <QtGlobal>

namespace qilian {

/// While it lives, the ids of this process follow from a seed and a time: what is made twice the same way, as a
/// demonstration, gets the same ids. One at a time, and never for work that is meant.
class IdsFromSeed {
public:
    IdsFromSeed(quint32 seed, qint64 startMs);
    ~IdsFromSeed();
    IdsFromSeed(const IdsFromSeed &) = delete;
    IdsFromSeed &operator=(const IdsFromSeed &) = delete;
};

} // namespace qilian
