#pragma once

#include "core/casework/DocumentType.h"

#include <QJsonValue>
#include <QWidget>

namespace qilian::ui {

/// The control one field of a document is written in. What cannot be read as a day, a figure or an amount is kept as it
/// was typed: core says what is wrong with it, and nothing typed is lost.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0; ///< in the shape of the field's type; undefined where nothing is typed
    virtual void setValue(const QJsonValue &value) = 0; ///< does not count as typed

signals:
    void typed();
};

/// The control for a field, named for a screen reader.
FieldEditor *makeFieldEditor(const casework::DocumentField &field, QWidget *parent);

} // namespace qilian::ui
