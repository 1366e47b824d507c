#pragma once

#include "core/casework/CaseDocument.h"
#include "ui/widgets/Labels.h"

namespace qilian::ui::words {

/// Draft (or how far its approval is), final, served, void.
QString state(const casework::CaseDocument &document);
Chip::Tone tone(const casework::CaseDocument &document);
/// How far the approval is, of a kind that needs one.
QString approval(const casework::CaseDocument &document);
QString noPrinter();

} // namespace qilian::ui::words
