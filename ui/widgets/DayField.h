#pragma once

#include <QDateEdit>

namespace qilian::ui {

/// A day as the office writes it, 2026-11-25. Tab leaves it for the next field; the arrow keys go between year, month
/// and day.
class DayField final : public QDateEdit {
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace qilian::ui
