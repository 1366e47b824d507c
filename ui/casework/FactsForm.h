#pragma once

#include "core/casework/CaseWork.h"
#include "ui/casework/FactField.h"
#include "ui/shell/PageInterface.h"

#include <QJsonObject>
#include <QTimer>

class QLabel;
class QScrollArea;

namespace qilian::ui {

class FormSection;

/// The facts of a case to be changed: one column, faults under their fields as one types. What is typed is kept as a
/// draft all along; Esc goes back and keeps it, Ctrl+Enter saves against what the form showed at first.
class FactsForm final : public QWidget {
    Q_OBJECT
public:
    explicit FactsForm(Shell &shell, QWidget *parent = nullptr);
    /// `draft` is what was typed before, as draftKey() kept it; empty: begins with what is on record.
    void begin(
        const store::Seen<casework::Case> &seen, const std::vector<access::Officer> &officers, const QString &draft);
    void focusField(const QString &name);
    QString draft() const; ///< what is typed, for keeping; empty where nothing differs
    void leave(); ///< goes back; what is typed is kept

    static QString draftKey(const Id<casework::Case> &id) { return QStringLiteral("facts/") + id.text(); }

signals:
    void saved();
    void left(); ///< what was typed stands in the draft
    void dropped();
    void failed(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void watch(QWidget *field);
    QJsonObject typed() const; ///< the fields that differ from the record
    /// The case as the form has it; faults of fields that cannot be read are added.
    casework::Case changedCase(std::vector<casework::CaseFault> &faults) const;
    bool check();
    void keepDraft(const QString &text);
    void save();

    Shell &m_shell;
    store::Seen<casework::Case> m_seen;
    QJsonObject m_stored;
    QScrollArea *m_scroll;
    QLabel *m_elsewhere; // faults that belong under no field
    std::vector<FormSection *> m_sections;
    std::map<QString, QWidget *> m_fields;
    QTimer m_keep;
};

} // namespace qilian::ui
