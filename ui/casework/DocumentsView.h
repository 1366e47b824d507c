#pragma once

#include "core/casework/CaseDocuments.h"
#include "ui/casework/CaseTab.h"
#include "ui/casework/DocumentWindow.h"

class QAction;
class QLabel;
class QTreeWidget;

namespace qilian::ui {

class ApprovalPanel;
class Notice;
class PaperOutput;
class PickField;
class VoidForm;

/// The documents of a case (文书): drafted with what the record knows, written in a form, made final and sealed as PDF,
/// looked at, printed, served, made void, and written anew.
class DocumentsView final : public CaseTab {
    Q_OBJECT
public:
    explicit DocumentsView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    /// Goes to the document of this type that holds, or has it ready to be drafted with Enter; the list without a type.
    void lookAt(const QString &type);
    /// Opens a document; a new draft as soon as the list has it.
    void openOnceListed(const Id<casework::CaseDocument> &id);
    bool isAwaited() const { return !m_toOpen.isNull(); } ///< a document opens with the next filling

    /// The document as it prints, over the whole window.
    void show(const Id<casework::CaseDocument> &id);

private:
    const casework::CaseDocument *chosen() const;
    QAction *addAct(const QString &words, const QList<QKeySequence> &keys, void (DocumentsView::*act)());
    void layOutActions();
    void draft(const QString &type);
    void open();
    void preview();
    void show(const casework::CaseDocument &document, DocumentWindow::Face face);
    void print();
    void savePdf();
    void saveOdt();
    void saveWord();
    void serve();
    void makeVoid();
    void writeAnew();
    void showVersions();
    void printAll();
    void enableActions();

    casework::CaseFile m_file;
    Id<casework::CaseDocument> m_toOpen; // a new draft, until the list has it
    PickField *m_kind;
    Notice *m_notice;
    QTreeWidget *m_list;
    QLabel *m_none;
    VoidForm *m_void;
    ApprovalPanel *m_approval;
    PaperOutput *m_output;
    QAction *m_open;
    QAction *m_preview;
    QAction *m_print;
    QAction *m_pdf;
    QAction *m_odt;
    QAction *m_word;
    QAction *m_serve;
    QAction *m_new;
    QAction *m_cancel;
    QAction *m_versions;
    QAction *m_all;
};

} // namespace qilian::ui
