#pragma once

#include "core/access/Officer.h"
#include "ui/widgets/FormColumn.h"

#include <QFrame>
#include <QJsonObject>
#include <functional>

class QLabel;
class QPushButton;

namespace qilian::ui {

class Background;
class Notice;
class RecordDraft;

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

/// A small form for one record, in the place of what was read before. Ctrl+Enter keeps it, Esc leaves it; what is typed
/// stands in a draft until it is kept. Everything wrong is said at once, each under its field.
class RecordForm final : public QFrame {
    Q_OBJECT
public:
    /// What core says of the values; what cannot be read is null in them.
    using Check = std::function<FormColumn::Faults(const QJsonObject &values)>;

    explicit RecordForm(Background &background, QWidget *parent = nullptr);
    /// `draft` names the form among the drafts; `values`: as they stand in the journal.
    void begin(const QString &draft, const QString &title, const QString &keep, std::vector<RecordField> fields,
        const QJsonObject &values, Check check, const std::vector<access::Officer> &officers = {});
    RecordDraft &draft() { return *m_draft; }
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
    void takeBack(const QJsonObject &typed);

    std::vector<RecordField> m_fields;
    std::map<QString, QWidget *> m_widgets;
    QLabel *m_title;
    QWidget *m_place; // of the column, made anew for every record
    FormColumn *m_column = nullptr;
    QPushButton *m_keep;
    Notice *m_resumed;
    RecordDraft *m_draft;
    Check m_check;
};

} // namespace qilian::ui
