#pragma once

#include "core/binder/ArchiveNumber.h"

#include <QFrame>
#include <map>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

/// The archive number of a case (档号), part by part; what it comes to stands below, and what is wrong under its field.
/// Ctrl+Enter keeps it, Esc leaves it.
class ArchiveForm final : public QFrame {
    Q_OBJECT
public:
    explicit ArchiveForm(QWidget *parent = nullptr);
    void ask(const binder::ArchiveNumber &proposed);
    /// Why it was not kept.
    void showFault(const QString &words);
    /// It is kept: nothing more to ask.
    void settle() { hide(); }

signals:
    void given(const qilian::binder::ArchiveNumber &number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(QGridLayout *grid, const char *field, const QString &name, QWidget *editor, int stretch);
    binder::ArchiveNumber number() const;
    void preview();
    void keep();

    binder::ArchiveNumber m_proposed;
    QLineEdit *m_fonds;
    QLineEdit *m_category;
    QLineEdit *m_year;
    QComboBox *m_retention;
    QLineEdit *m_serial;
    QLabel *m_whole;
    QLabel *m_fault;
    QPushButton *m_finish;
    std::map<QString, QWidget *> m_fields;
};

} // namespace qilian::ui
