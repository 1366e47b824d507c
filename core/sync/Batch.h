#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <vector>

namespace qilian::sync {

/// Journal entries as they travel: the canonical bytes of each, one a line, packed with zstd. Nothing is written anew:
/// what stands in a journal is what travels and what is hashed. Movable value; the lines point into the text.
class Batch {
public:
    Batch() = default;

    void add(QByteArrayView entry); ///< canonical bytes of one entry, without a line feed
    qsizetype size() const { return qsizetype(m_ends.size()); }
    bool isEmpty() const { return m_ends.empty(); }
    qint64 bytes() const { return m_text.size(); }
    QByteArrayView operator[](qsizetype i) const;
    const QByteArray &text() const { return m_text; }

    QByteArray packed() const;
    /// Invalid where it is too large (before or after unpacking), not one zstd frame, or not lines. Hostile input
    /// welcome.
    static Result<Batch> unpack(QByteArrayView packed);

    bool operator==(const Batch &) const = default;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends; // where the line feed of each entry stands
};

} // namespace qilian::sync
