#pragma once

#include "core/casework/DocumentSignature.h"

namespace qilian::tool {

/// A drawing that stands for a signature in the demonstration: the outlines of the name's characters, in the order of a
/// pad. Empty where the computer has no Chinese font.
casework::Strokes drawnName(const QString &name);

/// Has a draft signed on the screen, as it stands.
Result<store::CommitReceipt> signDraft(store::Workspace &workspace, const store::Actor &before,
    const Id<casework::CaseDocument> &draft, const QString &role, const QString &name);

} // namespace qilian::tool
