#pragma once

#include "core/casework/CaseFile.h"
#include "ui/shell/PageInterface.h"

class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class PickField;

/// The documents of a case (文书): drafted with what the record knows, looked at as they print, made final, saved as
/// PDF.
class DocumentsView final : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsView(Shell &shell, QWidget *parent = nullptr);
    void fill(const casework::CaseFile &file);

signals:
    void done(const QString &words);
    void failed(const QString &words);

private:
    const casework::CaseDocument *chosen() const;
    void draft(const QString &type);
    void finish();
    void preview();
    void savePdf(const casework::CaseDocument &document);
    void enableActions();

    Shell &m_shell;
    casework::CaseFile m_file;
    PickField *m_kind;
    QPushButton *m_preview;
    QPushButton *m_pdf;
    QPushButton *m_finish;
    QTreeWidget *m_list;
};

} // namespace qilian::ui
