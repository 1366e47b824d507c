#pragma once

#include "core/casework/PeriodWork.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class TypedLine;

/// What an officer enters about a period of the case.
struct PeriodEntry {
    QString ground; ///< id of an ExcludedGround
    QDate from;
    QDate until;
    QString words;
};

/// A write to the case, and what is said when it is done.
struct CaseWrite {
    std::function<Result<store::CommitReceipt>(store::Workspace &, const store::Actor &)> work;
    QString success;
};

/// What is asked of him: only the fields that have a label.
struct PeriodQuestion {
    QString title;
    QString explanation;
    QStringList grounds; ///< ids of ExcludedGrounds to choose from
    QString from;
    QString until;
    QString words;
    QString finish; ///< on the button
    PeriodEntry entry; ///< what stands in the fields at first
    std::function<std::vector<casework::PeriodFault>(const PeriodEntry &)> check;
    std::function<CaseWrite(const PeriodEntry &)> write;
};

/// An extension, time that does not count, its end, or a reason, below the list it belongs to; what is wrong stands
/// under its field. Ctrl+Enter keeps it, Esc leaves it.
class PeriodForm final : public QFrame {
    Q_OBJECT
public:
    explicit PeriodForm(QWidget *parent = nullptr);
    void ask(const PeriodQuestion &question);
    /// What was entered is in the file: nothing more to keep on the screen.
    void settle();

signals:
    void given(const qilian::ui::CaseWrite &write);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        QLabel *label;
        QWidget *field;
        QLabel *fault;
    };
    Field add(QWidget *field, QGridLayout *grid, int column);
    void label(const Field &field, const QString &words, bool required);
    void explainGround();
    PeriodEntry entry() const;
    void keep();

    PeriodQuestion m_question;
    bool m_kept = false;
    QLabel *m_title;
    QLabel *m_explanation;
    QComboBox *m_ground;
    TypedLine *m_from;
    TypedLine *m_until;
    QLineEdit *m_words;
    QPushButton *m_finish;
    Field m_groundField;
    Field m_fromField;
    Field m_untilField;
    Field m_wordsField;
};

} // namespace qilian::ui
