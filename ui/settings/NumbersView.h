#pragma once

#include "core/casework/CaseNumber.h"
#include "ui/shell/PageInterface.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace qilian::ui {

/// Where the numbers of documents come from: the ranges the province handed out to this computer, with what is left,
/// or the range typed by hand while it stands alone.
class NumbersView final : public QWidget {
    Q_OBJECT
public:
    explicit NumbersView(Shell &shell, QWidget *parent = nullptr);

signals:
    void done(const QString &words);
    void failed(const QString &words);

protected:
    void showEvent(QShowEvent *event) override; ///< numbers were given meanwhile

private:
    struct Standing {
        bool province = false;
        bool closed = false; ///< restored from a backup, and no new ones since
        casework::SerialRange byHand;
        std::vector<casework::NumberStock> stocks;
    };
    static Result<Standing> read(const store::Workspace &workspace);
    QWidget *makeHand();
    void reload();
    void fill(const Standing &standing);
    void save();

    Shell &m_shell;
    QLabel *m_words;
    QTreeWidget *m_ranges;
    QWidget *m_hand = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_last = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace qilian::ui
