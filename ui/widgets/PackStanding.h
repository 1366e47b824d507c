#pragma once

#include "core/discretion/Pack.h"

namespace qilian::ui {

class Chip;

/// Whose word a benchmark pack is: 省级发布·签名有效, 本机导入·未经省级签名 or 签名无效, with the reason as tool tip.
void showStanding(Chip &chip, const discretion::Pack &pack);

} // namespace qilian::ui
