#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::casework {

/// The addresses the party confirmed in the case's latest final 送达地址确认书 that are not among its addresses yet:
/// each row of the table (address, receiver, phone), and the account it agreed to be served at electronically.
std::vector<party::ServiceAddress> confirmedAddresses(const CaseFile &file);

} // namespace qilian::casework
