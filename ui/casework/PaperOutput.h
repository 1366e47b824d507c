#pragma once

#include "core/casework/CaseDocuments.h"

#include <QObject>
#include <QPrinter>
#include <functional>
#include <memory>

class QWidget;

namespace qilian::ui {

class Background;

/// Brings a document out: onto a printer or into a file. Of a sealed document the PDF is always the stored one. Dialogs
/// stand beside the work, nothing waits for them.
class PaperOutput final : public QObject {
    Q_OBJECT
public:
    /// Dialogs belong to `window`.
    PaperOutput(Background &background, QWidget *window);

    enum class Format {
        Pdf,
        Odt, ///< to be edited
        Docx, ///< by the bureau's template
    };
    void save(const casework::CaseFile &file, const casework::CaseDocument &document, Format format);
    void savePdf(const casework::CaseFile &file, const casework::CaseDocument &document)
    {
        save(file, document, Format::Pdf);
    }
    void print(const casework::CaseDocument &document);

    /// PDFs that stand ready, one job after the other, on both sides of the paper unless the officer says otherwise.
    void printFiles(const QString &title, const QStringList &paths);

    /// Lets the officer choose a printer, or says that there is none.
    using WithPrinter = std::function<void(const std::shared_ptr<QPrinter> &)>;
    void askForPrinter(const QString &title, QPrinter::DuplexMode sides, WithPrinter then);
    /// A whole PDF to a chosen printer (or into the file the dialog named), or to a place.
    void send(const std::shared_ptr<QPrinter> &printer, const QByteArray &pdf, const QString &title);
    void writePdf(const QByteArray &pdf, const QString &path);

signals:
    void done(const QString &words);
    void failed(const QString &words);
    void noPrinter(); ///< none is set up here: offer the PDF

private:
    /// A file, and what the officer should know of it.
    struct Made {
        QByteArray bytes;
        QString remark;
    };
    static Result<Made> make(const store::Reader &reader, const store::Workspace &workspace,
        const casework::CaseFile &file, const casework::CaseDocument &document, Format format);
    void write(
        const casework::CaseFile &file, const casework::CaseDocument &document, Format format, const QString &path);
    void saved(const Result<QString> &remark, const QString &path);
    void choosePrinter(const QString &title, QPrinter::DuplexMode sides, WithPrinter then);
    void paintOn(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document);
    void sendSealed(const std::shared_ptr<QPrinter> &printer, const casework::CaseDocument &document);
    void sendFile(const std::shared_ptr<QPrinter> &printer, const QString &title, const QString &path);
    void spool(const QStringList &arguments, const QByteArray &pdf, const QString &title);

    Background &m_background;
    QWidget *m_window;
};

} // namespace qilian::ui
