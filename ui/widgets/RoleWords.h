#pragma once

#include "core/access/Officer.h"

#include <array>

namespace qilian::ui {

/// The roles in the order an officer reads them.
inline constexpr std::array kRoles{access::Role::Investigator, access::Role::Reviewer, access::Role::Decider,
    access::Role::Clerk, access::Role::Supervisor, access::Role::Administrator};
/// 承办人, 法制审核, 负责人 …
QString roleName(access::Role role);
QString roleNames(const access::Officer &officer);

} // namespace qilian::ui
