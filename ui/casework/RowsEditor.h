#pragma once

#include "ui/casework/FieldEditor.h"

class QTableWidget;
class QJsonObject;

namespace qilian::ui {

/// A field of several rows: persons, questions, evidence, articles. Insert adds a row, Ctrl+Delete takes one away.
class RowsEditor final : public FieldEditor {
    Q_OBJECT
public:
    RowsEditor(const casework::DocumentField &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QJsonObject row(int index) const;
    void append(const QJsonObject &row);
    void addRow();
    void removeRow();
    void grow();

    casework::FieldType m_type;
    QTableWidget *m_table;
    bool m_setting = false;
};

} // namespace qilian::ui
