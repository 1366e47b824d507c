#pragma once

#include "core/overview/RecordWords.h"
#include "core/store/Journal.h"

namespace qilian::overview {

/// An entry of this device that the province has not taken yet.
struct WaitingChange {
    QDateTime at;
    QString purpose; ///< what it was for, in the words of its writer
    record::Ref ref;
    RecordTitle title;
};
/// Oldest first.
Result<std::vector<WaitingChange>> waitingChanges(store::Workspace &workspace, int limit);

/// A file in one state of the exchange, by the first record that names it.
struct ExchangedFile {
    store::BlobEntry file;
    record::Ref ref; ///< null where no record with a name points at it
    QString title;
};
Result<std::vector<ExchangedFile>> exchangedFiles(store::Workspace &workspace, store::BlobState state, int limit);

} // namespace qilian::overview
