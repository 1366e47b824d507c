#pragma once

#include "core/base/Money.h"

namespace qilian::ui::words {

/// How a fine moves: "¥ 100,000.00 → ¥ 150,000.00 (+ ¥ 50,000.00)"; says that it stays where it does.
QString fineMove(Money before, Money after);

} // namespace qilian::ui::words
