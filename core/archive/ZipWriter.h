#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <vector>

namespace qilian::archive {

/// A zip archive made in memory. The same parts make the same bytes: no time of day goes in. One thread.
class ZipWriter {
public:
    enum class Packing {
        Deflated,
        Stored, ///< as it is; what a reader looks for at the beginning of the file
    };
    /// In the order in which they are to stand.
    void add(const QByteArray &name, QByteArray bytes, Packing packing = Packing::Deflated);
    /// Full where there is no memory for it.
    Result<QByteArray> finish() const;

private:
    struct Part {
        QByteArray name;
        QByteArray bytes;
        Packing packing;
    };
    std::vector<Part> m_parts;
};

} // namespace qilian::archive
