#pragma once

#include "core/casework/ServiceCourse.h"
#include "ui/widgets/Labels.h"

namespace qilian::ui::words {

/// What came of an attempt: delivered, refused, not delivered, void, on its way.
QString result(const casework::ServiceCourse &course);
/// … with who took it, why not, and before whom.
QString resultAtLength(const casework::ServiceCourse &course);

} // namespace qilian::ui::words
