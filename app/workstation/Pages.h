#pragma once

#include "ui/shell/PageInterface.h"

namespace qilian::workstation {

/// The pages of the rail, top to bottom. Call after the translations are loaded.
std::vector<ui::PageEntry> pages();

} // namespace qilian::workstation
