#pragma once

#include "ui/shell/PageInterface.h"
#include "ui/widgets/PageViews.h"

namespace qilian::ui {

/// 督办: the calendar of what falls due, and what was missed.
class SupervisionViews final : public PageViews {
    Q_OBJECT
public:
    explicit SupervisionViews(Shell &shell, QWidget *parent = nullptr);
};

} // namespace qilian::ui
