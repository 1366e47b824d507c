#pragma once

#include "core/discretion/PackCheck.h"
#include "ui/discretion/DraftStep.h"
#include "ui/shell/PageInterface.h"
#include "ui/widgets/Page.h"

#include <QTimer>

class QLabel;
class QMenu;
class QUndoStack;

namespace qilian::ui {

class PackPartForm;
class PackPreview;
class PackTree;

/// A benchmark pack being made: its parts at the left, the fields of the chosen one in the middle, what it comes to and
/// what is wrong at the right. One draft, kept on the disk as it is typed; imported, it becomes a pack that never
/// changes again.
class PackEditor final : public Page {
    Q_OBJECT
public:
    explicit PackEditor(Shell &shell, QWidget *parent = nullptr);

    /// Goes on with the draft there is, or begins with this one; where there is another already, it is only offered.
    void begin(const discretion::PackDraft &draft);

signals:
    void left(); ///< back to the page; the draft stays
    void imported(const QString &title);

private:
    QAction *action(const QString &words, const QKeySequence &key, void (PackEditor::*does)());
    void makeActions();
    void takeUp(const discretion::PackDraft &draft);
    void offer(const discretion::PackDraft &draft);
    void fillAddMenu();
    void popUpAddMenu();

    void push(const QString &words, DraftStep::State after, const QString &typedAt, DraftStep::Shown shown);
    discretion::PackDraft settled(); ///< the draft with everything typed in it
    void apply(const DraftStep::State &state);
    void typed(const QString &path, const QJsonValue &value);
    void choose(const QString &part);
    void check();
    void goTo(const QString &path);

    void addPart(const QString &owner, discretion::PackPart part, int index);
    void addSame();
    void copyPart();
    void moveUp();
    void moveDown();
    void move(int by);
    void removePart();
    void nextFault();
    void nextPane();
    void openFile();
    void saveFile();
    void import();
    void write();
    void keep();

    Shell &m_shell;
    QLabel *m_title;
    PackTree *m_tree;
    PackPartForm *m_form;
    PackPreview *m_preview;
    QMenu *m_add;
    QMenu *m_more;
    QUndoStack *m_steps;
    discretion::PackDraft m_draft = discretion::PackDraft::blank();
    discretion::PackDraft m_begun = m_draft; // nothing is lost while the draft is still this
    discretion::PackCheck m_check;
    QString m_chosen;
    QTimer m_keeping;
    bool m_asked = false; // whether a draft kept from before was looked for
    bool m_confirming = false; // the next Ctrl+Enter imports
};

} // namespace qilian::ui
