#pragma once

#include "core/record/Hlc.h"
#include "core/record/Kind.h"
#include "core/record/Ref.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace qilian::record {

/// What an entry does to its record.
enum class Op {
    Put, ///< sets fields
    Resolve, ///< sets fields of a contested record; its base names every version it settles
    Read, ///< changes nothing: notes that somebody read or exported it
};
QString enumText(Op op);
std::optional<Op> enumFrom(Op, QStringView text);

/// One entry of the journal (resources/help/journal-format.md). Immutable once sealed.
struct Change {
    Uuid id;
    Uuid device;
    qint64 seq = 0; ///< 1, 2, 3 … per device, without a gap
    Hlc hlc;
    Uuid actor; ///< the officer; null for the program itself
    QString area; ///< GB/T 2260 code of the record's area: who may see and write it
    QString kind;
    Uuid record;
    Op op = Op::Put;
    QJsonObject fields; ///< field → new value
    QJsonObject base; ///< field → version it replaced (text), or an array of them for Resolve; absent: there was none
    QString reason; ///< why, in the words of the officer or the program
    QByteArray prev; ///< hash of the device's entry before, 64 hexadecimal digits; empty for seq 1
    QByteArray hash; ///< of the canonical JSON without `hash`, 64 hexadecimal digits

    Version version() const { return {hlc, device}; }
    Ref ref() const { return {kind, record}; }
    QJsonObject toJson() const;
};

/// The largest entry anybody accepts, in bytes of canonical JSON.
constexpr qsizetype kMaxEntryBytes = 1024 * 1024;

/// How entries of one device are hashed; named in the device's first entry.
enum class ChainDigest { Sha256, Sm3 };
QString enumText(ChainDigest digest);
std::optional<ChainDigest> enumFrom(ChainDigest, QStringView text);

/// Sets `hash` and returns the canonical bytes that are kept and travel. Invalid where a value has no canonical form
/// (a fraction, an integer beyond ±(2^53-1), a lone surrogate) or the entry would be too large.
Result<QByteArray> seal(Change &change, ChainDigest digest = ChainDigest::Sha256);

/// Reads canonical bytes. Damaged where they are not exactly the canonical form of an entry or its hash is wrong. Any
/// thread.
Result<Change> open(QByteArrayView bytes, ChainDigest digest = ChainDigest::Sha256);

} // namespace qilian::record
