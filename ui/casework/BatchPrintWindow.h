#pragma once

#include "core/casework/CaseFile.h"
#include "ui/shell/PageInterface.h"

#include <QDialog>
#include <memory>
#include <stop_token>

class QPrinter;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace qilian::ui {

class Notice;
class PaperOutput;

/// The documents of a case printed in one go, in the order of the file, or written as one PDF. The final ones are
/// ticked; no blank page is put between them. Esc stops and closes.
class BatchPrintWindow final : public QDialog {
    Q_OBJECT
public:
    BatchPrintWindow(Shell &shell, const casework::CaseFile &file, QWidget *parent);
    ~BatchPrintWindow() override;

private:
    std::vector<casework::CaseDocument> ticked() const;
    void fill();
    void showCount();
    void print();
    void savePdf();
    /// Gathers the ticked papers as one PDF off the UI thread, then hands it on.
    void gather(std::function<void(const QByteArray &)> then);
    void setBusy(bool busy);

    Shell &m_shell;
    casework::CaseFile m_file;
    std::stop_source m_stop;
    Notice *m_notice;
    QTreeWidget *m_list;
    QProgressBar *m_progress;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_cancel;
    PaperOutput *m_output;
};

} // namespace qilian::ui
