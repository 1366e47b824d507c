#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace qilian::ui {

/// A message inside a page; what a dialog would be for, where there is nothing to decide.
///
///     m_notice->show(Notice::Tone::Warn, tr("The file has 3 faulty rows."), tr("Show them"), [this] { showFaults();
///     });
///
/// Hidden until there is something to say. Esc in it, or its cross, takes it away.
class Notice final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Info, Ok, Warn, Danger };
    explicit Notice(QWidget *parent = nullptr);

    void show(Tone tone, const QString &text, const QString &action = {}, std::function<void()> onAction = {});
    void clear();
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_onAction;
};

} // namespace qilian::ui
