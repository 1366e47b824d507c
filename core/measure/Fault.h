#pragma once

#include "core/base/Error.h"

#include <vector>

namespace qilian::measure {

/// What is wrong with a record as a form has it; the message belongs under the field.
struct Fault {
    QString field; ///< name in the record: "served_on", "officers" …
    Message words;
};
using Faults = std::vector<Fault>;

} // namespace qilian::measure
