#pragma once

#include "core/discretion/PackDraft.h"
#include "ui/discretion/PackFields.h"

#include <QWidget>

namespace qilian::ui {

/// One field of a part of a pack. What is typed stands in the draft as typed, right or wrong.
class PackFieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// An editor for the field, filled from the draft. `part` is the path of the part it belongs to.
    static PackFieldEditor *make(
        const PackField &field, const discretion::PackDraft &draft, const QString &part, QWidget *parent);

    /// A number exactly as typed (full-width forms and grouping commas too); what is none stays as text.
    static QJsonValue numberFrom(const QString &typed);
    static QString numberText(const QJsonValue &value);

signals:
    void edited(const QJsonValue &value); ///< undefined: left empty

protected:
    /// Undoing goes through the whole draft, not through what one field remembers of its own text.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void leaveUndoToTheDraft(QWidget *input);
};

} // namespace qilian::ui
