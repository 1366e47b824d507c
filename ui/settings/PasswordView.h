#pragma once

#include "ui/shell/PageInterface.h"

namespace qilian::ui {

/// The officer's own password on this computer.
class PasswordView final : public QWidget {
    Q_OBJECT
public:
    explicit PasswordView(Shell &shell, QWidget *parent = nullptr);

signals:
    void done(const QString &words);
};

} // namespace qilian::ui
