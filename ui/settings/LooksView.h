#pragma once

#include <QWidget>

namespace qilian::ui {

class Preferences;

/// How the program looks and speaks on this computer, and how soon the desk locks. Every choice holds at once.
class LooksView final : public QWidget {
    Q_OBJECT
public:
    explicit LooksView(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace qilian::ui
