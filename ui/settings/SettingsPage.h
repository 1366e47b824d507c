#pragma once

#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

namespace qilian::ui {

/// 设置: looks and language, password, officers and accounts, the office, its numbers and phrases, the records.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Shell &shell, QWidget *parent = nullptr);
};

} // namespace qilian::ui
