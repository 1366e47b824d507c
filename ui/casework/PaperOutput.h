#pragma once

#include "core/casework/CaseDocuments.h"

#include <QObject>
#include <functional>
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

    /// Lets the officer choose a printer, or says that there is none.
    using WithPrinter = std::function<void(const std::shared_ptr<QPrinter> &)>;
    void askForPrinter(const QString &title, WithPrinter then);
    /// A whole PDF to a chosen printer (or into the file the dialog named), or to a place.
    void send(const std::shared_ptr<QPrinter> &printer, const QByteArray &pdf, const QString &title);
    void writePdf(const QByteArray &pdf, const QString &path);

signals:
    void done(const QString &words);
    void failed(const QString &words);
    void noPrinter(); ///< none is set up here: offer the PDF

private:
    void write(const casework::CaseDocument &document, const QString &path);
    void choosePrinter(const QString &title, WithPrinter then);
    void saved(const Result<void> &written, const QString &path);
    void paintOn(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document);
    void sendSealed(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document);
    void spool(const QStringList &arguments, const QByteArray &pdf, const QString &title);

    Background &m_background;
    QWidget *m_window;
};

} // namespace qilian::ui
