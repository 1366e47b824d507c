#pragma once

#include "core/casework/CaseDocument.h"
#include "ui/widgets/Labels.h"

namespace qilian::ui::words {

/// Draft, final, served, void.
QString state(const casework::CaseDocument &document);
Chip::Tone tone(const casework::CaseDocument &document);
QString noPrinter();

} // namespace qilian::ui::words
