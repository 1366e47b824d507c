#pragma once

#include "core/overview/RecordWords.h"
#include "core/store/UnitOfWork.h"

namespace qilian::overview {

/// What one device wrote into a disputed field, unknown to the others.
struct Claim {
    record::Version version;
    QJsonValue value;
    QString words; ///< the value as an officer reads it; empty: no value
    QString writer; ///< the officer; empty: the program
    QString device;
    QDateTime at; ///< by the clock of the device
    QString purpose; ///< what the entry was for
};

struct DisputedField {
    QString name;
    /// The first value holds and can only be confirmed: the field, or the whole record, is never changed.
    bool fixed = false;
    std::vector<Claim> claims; ///< the one that holds for now comes first
};

/// A contested record (有争议): every field whose value several devices wrote and that a matter of law hangs on.
struct Dispute {
    record::Ref ref;
    RecordTitle title;
    std::vector<DisputedField> fields;
};

/// NotFound where the record is not here. Without fields where nothing is contested (any more).
Result<Dispute> disputeOf(const store::Workspace &workspace, const record::Ref &ref);

/// Writes what the officer decided: for each field of `seen` one of its values, and why. What arrived since contests
/// the record again. Invalid: a field is undecided, a value is none of the claims, a fixed one is not the first, or
/// there is no reason.
Result<store::CommitReceipt> settle(store::Workspace &workspace, const store::Actor &officer, const Dispute &seen,
    const QJsonObject &decided, const QString &reason);

/// The contested records, by what they are called.
struct ContestedRow {
    record::Ref ref;
    RecordTitle title;
};
Result<std::vector<ContestedRow>> contestedRecords(const store::Reader &reader, int limit);

} // namespace qilian::overview
