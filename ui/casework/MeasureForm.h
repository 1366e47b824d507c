#pragma once

#include "core/measure/Fault.h"
#include "ui/casework/MeasureField.h"

#include <QJsonObject>
#include <functional>

class QLabel;
class QScrollArea;

namespace qilian::ui {

class FormColumn;

/// A form about a measure: one column, labels above, faults under their fields. Ctrl+Enter saves, Esc goes back.
class MeasureForm final : public QWidget {
    Q_OBJECT
public:
    /// What core says of the values; the form shows it, or hands them on to be written.
    using Check = std::function<qilian::measure::Faults(const QJsonObject &values)>;
    using Save = std::function<void(const QJsonObject &values)>;

    explicit MeasureForm(QWidget *parent = nullptr);
    /// `lead`: what to know before one fills it; may be empty. The values hold at least what the fields show.
    void begin(const QString &title, const QString &lead, std::vector<MeasureField> fields, const QJsonObject &values,
        const std::vector<access::Officer> &officers, Check check, Save save);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    QLabel *m_title;
    QLabel *m_lead;
    QScrollArea *m_scroll;
    FormColumn *m_column = nullptr; // made anew for each form
    std::vector<std::pair<MeasureField, QWidget *>> m_fields;
    QJsonObject m_values;
    Check m_check;
    Save m_save;
};

} // namespace qilian::ui
