#pragma once

#include "core/access/Accounts.h"
#include "core/access/Office.h"

namespace qilian::access {

/// Who begins to work on this computer: the office, an officer of it, and the first account.
struct Setup {
    std::optional<Bureau> bureau; ///< to be described now; absent where the workspace knows the office of its area
    Officer officer; ///< a null id: new here; otherwise one the workspace knows, taken as it is
    QString login;
    QString password;
    QString again; ///< the password a second time
};

/// What is wrong with it; `field` is "bureau.…", "officer.…" with the record's field, "login", "password" or "again".
std::vector<OfficeFault> faultsOf(const Setup &setup);

/// Describes the office and the officer, and makes the first account. Invalid: the first fault. Conflict: somebody
/// works here already.
Result<Login> setUp(store::Workspace &workspace, const Setup &setup);

} // namespace qilian::access
