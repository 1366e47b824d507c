#pragma once

#include "ui/casework/FieldEditor.h"

#include <QJsonObject>

namespace qilian::ui {

class TypedLine;

/// A field of several parts side by side: a person, a period, a penalty, an approval.
class PartsEditor final : public FieldEditor {
    Q_OBJECT
public:
    PartsEditor(const casework::DocumentField &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    casework::FieldType m_type;
    std::vector<std::pair<QString, TypedLine *>> m_lines; // key → its line
    QJsonObject m_rest; // parts that have no line: who it is in the record
};

} // namespace qilian::ui
