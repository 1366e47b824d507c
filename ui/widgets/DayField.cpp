#include "ui/widgets/DayField.h"

namespace qilian::ui {

DayField::DayField(QWidget *parent)
    : QDateEdit(parent)
{
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setButtonSymbols(QAbstractSpinBox::NoButtons);
}

bool DayField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // and not from year to month
}

} // namespace qilian::ui
