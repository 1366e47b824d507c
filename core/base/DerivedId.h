#pragma once

#include "core/base/Id.h"

namespace qilian {

/// RFC 9562 version 8: made from what it stands for, the same on every device. `what` begins with a word for the kind.
Uuid derivedId(const QByteArray &what);

} // namespace qilian
