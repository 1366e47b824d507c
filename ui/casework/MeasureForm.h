#pragma once

#include "core/measure/Fault.h"
#include "ui/casework/MeasureField.h"

#include <QJsonObject>
#include <functional>

class QLabel;
class QScrollArea;

namespace qilian::ui {

class Background;
class FormColumn;
class Notice;
class RecordDraft;

/// A form about a measure: one column, labels above, everything wrong said at once under its fields. Ctrl+Enter saves,
/// Esc goes back; what is typed stands in a draft until it is saved.
class MeasureForm final : public QWidget {
    Q_OBJECT
public:
    /// What core says of the values; the form shows it, or hands them on to be written.
    using Check = std::function<qilian::measure::Faults(const QJsonObject &values)>;
    using Save = std::function<void(const QJsonObject &values)>;

    explicit MeasureForm(Background &background, QWidget *parent = nullptr);
    /// `draft` names the form among the drafts. `lead`: what to know before one fills it; may be empty. The values hold
    /// at least what the fields show.
    void begin(const QString &draft, const QString &title, const QString &lead, std::vector<MeasureField> fields,
        const QJsonObject &values, const std::vector<access::Officer> &officers, Check check, Save save);
    RecordDraft &draft() { return *m_draft; }

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();
    QJsonObject typed() const; ///< what cannot be read stays text
    void takeBack(const QJsonObject &typed);

    QLabel *m_title;
    QLabel *m_lead;
    Notice *m_resumed;
    QScrollArea *m_scroll;
    FormColumn *m_column = nullptr; // made anew for each form
    std::vector<std::pair<MeasureField, QWidget *>> m_fields;
    QJsonObject m_values;
    Check m_check;
    Save m_save;
    RecordDraft *m_draft;
};

} // namespace qilian::ui
