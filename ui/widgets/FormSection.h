#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace qilian::ui {

/// A part of a form: fields in one column, the label above and what is wrong right below. Folds away under its title.
class FormSection final : public QWidget {
    Q_OBJECT
public:
    enum class Need { Optional, Required };

    /// Without a title it does not fold.
    explicit FormSection(const QString &title, QWidget *parent = nullptr);
    /// Without a label the field speaks for itself (a check box). The hint stands below it.
    void add(const QString &name, const QString &label, QWidget *field, Need need = Need::Optional,
        const QString &hint = {});
    void addText(const QString &text); ///< an explanation between the fields
    void setFieldVisible(const QString &name, bool visible);
    QWidget *field(const QString &name) const; ///< null where this section has none of that name
    /// An empty text takes the fault away. False where this section has no such field.
    bool setFault(const QString &name, const QString &words);
    bool has(const QString &name) const;
    void setOpen(bool open);

private:
    struct Field {
        QString name;
        QWidget *field = nullptr;
        QLabel *label = nullptr; // null: none
        QLabel *hint = nullptr; // null: none
        QLabel *fault = nullptr;
    };
    const Field *find(const QString &name) const;

    QToolButton *m_title;
    QWidget *m_body;
    QVBoxLayout *m_fields;
    std::vector<Field> m_all;
};

} // namespace qilian::ui
