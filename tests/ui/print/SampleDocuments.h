#pragma once

#include "core/casework/CaseDocument.h"

namespace qilian::test {

/// Documents of an invented case (演示), final and filled as an officer would.
casework::CaseDocument sampleDecision();
casework::CaseDocument sampleNotice();
casework::CaseDocument sampleRecord();

} // namespace qilian::test
