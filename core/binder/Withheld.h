#pragma once

#include "core/binder/BinderRules.h"
#include "core/casework/CaseFile.h"

namespace qilian::binder {

/// A document or piece of evidence that an officer moved into the secondary volume (副卷), and why. It stays there on
/// every device until somebody moves it back for a reason that is kept as well: the journal holds both, and nothing
/// comes back by itself.
struct Withheld {
    Id<Withheld> id; ///< from what it is about: two devices that move the same piece meet in one record
    Id<casework::Case> caseId;
    record::Ref subject;
    QString ground; ///< id of a SecrecyGround
    QString reason;
    QDate on;
    Uuid officer;
    QString returnedFor; ///< why it stands in the main volume again; empty: it does not

    bool holds() const { return returnedFor.isEmpty(); }
    static const record::Description<Withheld> &description();
};

/// What was ever moved in a case, by what it is about.
Result<std::vector<Withheld>> withheldOf(const store::Reader &reader, const Id<casework::Case> &id);

/// Moves a piece of the case into the secondary volume. Invalid without ground and reason; NotFound where the case has
/// no such piece; Conflict where it is there already.
Result<store::CommitReceipt> withhold(store::Workspace &workspace, const store::Actor &actor,
    const Id<casework::Case> &id, const record::Ref &subject, const QString &ground, const QString &reason);
/// Moves it back. Invalid without a reason; Refused for what no officer moved: what the law keeps secret has no way
/// back.
Result<store::CommitReceipt> bringBack(store::Workspace &workspace, const store::Actor &actor,
    const Id<casework::Case> &id, const record::Ref &subject, const QString &reason);

} // namespace qilian::binder
