#pragma once

#include <QtGlobal>

/// What both ends of the exchange agree on (resources/openapi.yaml is the full description).
namespace qilian::sync {

inline constexpr int kBatchEntries = 500; ///< what a client sends or asks for at once
inline constexpr int kMaxBatchEntries = 1000; ///< what anybody accepts at once
inline constexpr qint64 kBatchBytes = 4 << 20; ///< a client closes a batch once it holds this much
inline constexpr qint64 kMaxBatchBytes = 8 << 20; ///< unpacked
inline constexpr qint64 kMaxPackedBytes = 8 << 20; ///< as it travels
inline constexpr qint64 kMaxAnswerBytes = 1 << 20; ///< any answer that is not a batch or a piece of a file

/// An entry from further in the future than this waits until the clock is right.
inline constexpr qint64 kClockAheadMs = 10 * 60 * 1000;

inline constexpr qint64 kMaxBlobBytes = qint64(8) << 30;
inline constexpr qint64 kBlobPieceBytes = 4 << 20; ///< one PATCH or ranged GET on a good line
inline constexpr qint64 kMinBlobPieceBytes = 32 << 10; ///< and on a bad one

inline constexpr int kMaxNumberWishes = 100; ///< in one question
inline constexpr int kMaxNumbersAtOnce = 500; ///< of one series
inline constexpr int kMaxNumberUsedBefore = 99'999; ///< the highest number a device may name as used
inline constexpr int kMaxNumber = 999'999;

inline constexpr char kBatchMedia[] = "application/vnd.qilian.batch+zstd";
inline constexpr char kProblemMedia[] = "application/problem+json";
inline constexpr char kJsonMedia[] = "application/json";
inline constexpr char kPieceMedia[] = "application/offset+octet-stream"; ///< tus 1.0.0

namespace header {
inline constexpr char kAuthorization[] = "Authorization"; ///< "Bearer <token>"
inline constexpr char kSignature[] = "Qilian-Signature"; ///< hex Ed25519 over pushText()
inline constexpr char kNext[] = "Qilian-Next"; ///< the cursor to ask for next
inline constexpr char kMore[] = "Qilian-More"; ///< "1": there is more to fetch now
inline constexpr char kTus[] = "Tus-Resumable";
inline constexpr char kUploadLength[] = "Upload-Length";
inline constexpr char kUploadOffset[] = "Upload-Offset";
inline constexpr char kUploadMetadata[] = "Upload-Metadata";
inline constexpr char kUploadChecksum[] = "Upload-Checksum";
} // namespace header

inline constexpr char kTusVersion[] = "1.0.0";

} // namespace qilian::sync
