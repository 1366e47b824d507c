#pragma once

#include "core/casework/CaseDocuments.h"

#include <QObject>
#include <memory>

class QPrinter;
class QWidget;

namespace qilian::ui {

class Background;

/// Brings a document out: onto a printer or into a PDF file. Of a sealed document it is always the stored PDF. Dialogs
/// stand beside the work, nothing waits for them.
class PaperOutput final : public QObject {
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    PaperOutput(Background &background, QWidget *window);

    void savePdf(const casework::CaseFile &file, const casework::CaseDocument &document);
    void print(const casework::CaseDocument &document);

    /// PDFs that stand ready, one job after the other, on both sides of the paper unless the officer says otherwise.
    void printFiles(const QString &title, const QStringList &paths);

signals:
    void done(const QString &words);
    void failed(const QString &words);
    void noPrinter(); ///< none is set up here: offer the PDF

private:
    void write(const casework::CaseDocument &document, const QString &path);
    void choosePrinter(const casework::CaseDocument &document);
    void paintOn(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document);
    void sendSealed(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document);
    void sendFile(const std::shared_ptr<QPrinter> &printer, const QString &title, const QString &path);
    void spool(const QStringList &arguments, const QByteArray &pdf, const QString &title);

    Background &m_background;
    QWidget *m_window;
};

} // namespace qilian::ui
