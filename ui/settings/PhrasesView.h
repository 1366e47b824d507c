#pragma once

#include "core/casework/Phrase.h"
#include "ui/shell/PageInterface.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class FormColumn;

/// The phrases the county keeps for its documents (常用语), and those that come with the program: written, changed,
/// ended, taken up again. A shipped one is not changed; writing it anew makes one of the county's own.
class PhrasesView final : public QWidget {
    Q_OBJECT
public:
    explicit PhrasesView(Shell &shell, QWidget *parent = nullptr);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    using Seen = store::Seen<casework::Phrase>;
    QWidget *makeList();
    QWidget *makeForm();
    void reload();
    void fill();
    void offerFields();
    void edit(const casework::Phrase &phrase);
    void begin();
    void save();
    void setEnded(bool ended);
    void put(const casework::Phrase &phrase, const std::optional<Seen> &seen, const QString &words);
    const casework::Phrase *chosen() const;
    /// The county's own as it was read; absent for a shipped or a new one.
    std::optional<Seen> seenOf(const casework::Phrase &phrase) const;

    Shell &m_shell;
    std::vector<Seen> m_own;
    std::vector<casework::Phrase> m_rows;
    Id<casework::Phrase> m_edited; // null: a new one
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_document = nullptr;
    QComboBox *m_field = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace qilian::ui
