#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

/// Why a piece of the case file goes into the secondary volume, or back into the main one. Ctrl+Enter keeps it, Esc
/// leaves it.
class WithholdForm final : public QFrame {
    Q_OBJECT
public:
    explicit WithholdForm(QWidget *parent = nullptr);
    void askWhyWithheld(const QString &piece);
    void askWhyBack(const QString &piece);

signals:
    void withheld(const QString &ground, const QString &reason);
    void broughtBack(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &title, bool back);
    void explainGround();
    void keep();

    bool m_back = false;
    QLabel *m_title;
    QLabel *m_groundLabel;
    QComboBox *m_ground;
    QLabel *m_source;
    QLineEdit *m_reason;
    QLabel *m_fault;
    QPushButton *m_finish;
};

} // namespace qilian::ui
