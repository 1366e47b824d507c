#pragma once

#include <QFrame>

namespace qilian::discretion {
class Pack;
}

namespace qilian::ui {

/// Says in plain sight that a figure comes from the program's own reference and not from a published benchmark. Hidden
/// for every other pack.
class ReferenceBanner final : public QFrame {
    Q_OBJECT
public:
    explicit ReferenceBanner(QWidget *parent = nullptr);
    void showFor(const discretion::Pack *pack);
};

} // namespace qilian::ui
