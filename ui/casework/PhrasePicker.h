#pragma once

#include "core/casework/Phrase.h"
#include "ui/shell/Background.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace qilian::ui {

/// The phrases for a field of a document, in a small window over it: type a word or the first letters, Enter puts the
/// chosen one in where the cursor stands, filled from the case. Esc leaves everything as it was.
class PhrasePicker final : public QFrame {
    Q_OBJECT
public:
    /// Deletes itself when it is closed. `into` stays the owner of what is typed.
    PhrasePicker(
        Background &background, const casework::CaseDocument &document, const QString &field, QPlainTextEdit *into);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found {
        std::vector<casework::Phrase> phrases;
        casework::CaseFile file;
    };
    void fill();
    void preview();
    void insert();

    Found m_found;
    QDate m_today;
    std::vector<casework::Phrase> m_rows;
    QPlainTextEdit *m_into;
    QLineEdit *m_typed;
    QListWidget *m_list;
    QLabel *m_preview;
};

/// Asks for the title under which a selected text is kept as a phrase.
class PhraseTitle final : public QFrame {
    Q_OBJECT
public:
    PhraseTitle(const QString &text, QWidget *over);

signals:
    void given(const QString &title);

private:
    QLineEdit *m_title;
};

/// The two keys of a form of documents: Ctrl+J puts a phrase into the long text that has the focus, Ctrl+Shift+J keeps
/// its selection as one.
class PhraseKeys final : public QObject {
    Q_OBJECT
public:
    PhraseKeys(
        Background &background, const store::Actor &actor, const casework::CaseDocument &document, QWidget *form);

signals:
    void said(const QString &words);
    void failed(const QString &words);

private:
    /// The long text that has the focus, and its field; null where none has.
    QPlainTextEdit *here(QString &field) const;
    void pick();
    void keep();

    Background &m_background;
    store::Actor m_actor;
    casework::CaseDocument m_document;
    QWidget *m_form;
};

} // namespace qilian::ui
