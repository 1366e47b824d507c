#pragma once

#include "core/access/Officer.h"
#include "ui/widgets/FormColumn.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QPushButton;

namespace qilian::ui {

/// A field of a record that is filled in one go: its name in the record, its words and what is typed into it.
struct RecordField {
    enum class Kind { Words, Lines, Day, Minute, Money, Tick, Choice, Officers };
    struct Option {
        QString value;
        QString words;
    };
    QString name;
    QString label;
    Kind kind = Kind::Words;
    bool required = false;
    std::vector<Option> options = {};
    QString onlyWith = {}; ///< name of a choice …
    QStringList values = {}; ///< … and the values with which this field is asked for
    QString hint = {};
};

/// A small form for one record, in the place of what was read before. Ctrl+Enter keeps it, Esc leaves it.
class RecordForm final : public QFrame {
    Q_OBJECT
public:
    explicit RecordForm(QWidget *parent = nullptr);
    /// `values`: as they stand in the journal.
    void begin(const QString &title, const QString &keep, std::vector<RecordField> fields, const QJsonObject &values,
        const std::vector<access::Officer> &officers = {});
    void showFaults(const FormColumn::Faults &faults) { m_column->showFaults(faults); }
    /// Puts a value into a field that is there.
    void setValue(const QString &name, const QJsonValue &value);
    /// What is typed, as the journal has it; what cannot be read stays text.
    QJsonObject values() const;

signals:
    void kept(const QJsonObject &values);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *make(const RecordField &field, const std::vector<access::Officer> &officers);
    void finish();
    void arrange();

    std::vector<RecordField> m_fields;
    std::map<QString, QWidget *> m_widgets;
    QLabel *m_title;
    QWidget *m_place; // of the column, made anew for every record
    FormColumn *m_column = nullptr;
    QPushButton *m_keep;
};

} // namespace qilian::ui
