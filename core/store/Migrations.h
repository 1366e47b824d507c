#pragma once

#include "core/store/Database.h"

namespace qilian::store {

/// The numbered steps from an empty file to today's database; forward only. Record tables are not here: they follow
/// from their descriptions.
class Migrations {
public:
    static int newest();
    /// Refused: made by a newer program, or not a workspace at all. Damaged: not a database.
    static Result<void> check(Database &database);
    /// Whether this is a workspace at all, and not an empty or a foreign database.
    static Result<bool> isWorkspace(Database &database);
    /// Runs the steps that are missing, in the caller's transaction.
    static Result<void> run(Database &database);
};

} // namespace qilian::store
