#pragma once

#include "core/store/Reader.h"

#include <QFrame>
#include <functional>

class QAction;
class QLineEdit;
class QLabel;
class QListWidget;

namespace qilian::ui {

/// Ctrl+K: any record by text, number or pinyin initials, and every action with its key. Enter opens, Esc goes back.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    using Deliver = std::function<void(const Result<std::vector<store::SearchHit>> &)>;
    using Search = std::function<void(const QString &typed, Deliver deliver)>;

    CommandPalette(Search search, std::function<QList<QAction *>()> actions,
        std::function<QString(const QString &kind)> kindName, QWidget *parent);
    void popUp();

signals:
    void opened(const qilian::record::Ref &ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void fill(const std::vector<store::SearchHit> &hits);
    void choose();

    Search m_search;
    std::function<QList<QAction *>()> m_actions;
    std::function<QString(const QString &)> m_kindName;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_none;
    quint64 m_question = 0;
};

} // namespace qilian::ui
