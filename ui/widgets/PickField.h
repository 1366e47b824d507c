#pragma once

#include <QLineEdit>
#include <functional>
#include <vector>

class QListWidget;

namespace qilian::ui {

/// A field one fills by typing a few characters and choosing from what is found; what is not chosen is not taken.
///
///     auto *party = new PickField([this](const QString &typed, PickField::Deliver deliver) { … deliver({{id, name}});
///     }); party->picked();   // the key of the chosen one, empty where none
class PickField final : public QLineEdit {
    Q_OBJECT
public:
    struct Choice {
        QString key;
        QString text;
    };
    using Deliver = std::function<void(const std::vector<Choice> &)>;
    using Search = std::function<void(const QString &typed, Deliver deliver)>;

    explicit PickField(Search search, QWidget *parent = nullptr);
    ~PickField() override;

    QString picked() const { return m_key; }
    void pick(const Choice &choice);
    /// Offers one choice as if it had been typed: Enter takes it.
    void propose(const Choice &choice);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look();
    void offer(const std::vector<Choice> &choices);
    void choose();

    Search m_search;
    QListWidget *m_list;
    std::vector<Choice> m_choices;
    QString m_key;
    quint64 m_question = 0;
};

} // namespace qilian::ui
