#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace qilian::ui {

/// A box of choices in a form that scrolls: the wheel scrolls the form and never changes what is chosen.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace qilian::ui
